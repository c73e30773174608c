// Package region is the registry of those who carry the duties of hyte work:
// every municipality that existed between 2013 and 2026, the 21 wellbeing
// services counties, the City of Helsinki and the HUS Group, each with its
// dates, and the terms of their councils.
//
// # Units
//
// A [Unit] is what one code meant for one period. A municipality whose
// language or region changed has several units that follow one another under
// the same code; [History] yields them all, [Lookup] the one of the day asked
// for. [Municipalities] and [Counties] yield everything that existed on a day.
// A municipality that merged away names its successor, and [Successor] follows
// such mergers to the municipality of a later day, which is what joining time
// series over mergers needs. Transfers of parts of municipalities are not
// recorded.
//
// Codes are those of Statistics Finland: three digits for a municipality
// ("211"), two for a county ("05"), and HUS, which has no code there, is
// [HUS]. Helsinki has no county: it is the municipality [Helsinki] ("091") that
// also carries the duties of one. The county classification gives it the code
// [HelsinkiCounty] ("90"), which names an area and never an organisation, so
// [Lookup] refuses it and says which code is meant; [CountyAreas] yields the
// classification with that code where a table is keyed by it.
//
// # Actors
//
// The law does not speak to all alike. [Unit.Actor] says which of seven
// addressees a unit is: the mainland municipality, the municipality in Uusimaa,
// Helsinki, the county, the county in Uusimaa, HUS, and the municipality in
// Åland, whom the acts do not reach.
//
// # Edges of the table
//
// A unit's Period is the law's or the classification's, with two exceptions.
// A municipality's first day 2013-01-01 ([CheckedFrom]) is the left edge of the
// table and not a founding date; an earlier day is a [*BeforeTableError],
// because nothing is known, and not a [*NotOnDayError], which says that the
// unit did not exist. A period without an end holds in the classification of
// 2026-01-01 ([CheckedTo]): later days are answered as if nothing had changed,
// and a caller who asks about 2027 must say so.
//
// A county exists here from the day it carries duties, 2022-03-01, when the
// first councils took office and section 7(2) of Act 612/2021 entered into
// force. It was established as a legal person on 2021-07-01
// ([Unit.Established]) and organises services since 2023-01-01
// ([Unit.OrganisingDutyFrom]).
//
// # Source
//
// Statistics Finland, municipality classifications 2013–2026, classification of
// wellbeing services counties 2026 and correspondence tables, CC BY 4.0, via
// rOpenGov/geofi; edited: joined into dated rows. Dates of counties: Act
// 616/2021; collaboration areas: Decree 91/2022.
package region
