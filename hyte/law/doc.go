// Package law holds what go-hyte needs to speak of law with dates: days,
// periods, acts, citations and values that hold for a time.
//
// A [Date] is a civil day and nothing more; [Day] makes one and never fails,
// so that tables of law read well, and the call that gets an impossible day
// says so with a [*DateError]. A [Period] has both its days included, as
// statutes write it.
//
// A [Citation] points at a section, a subsection and a point of an [Act], with
// the weight of the source ([Force]) and, where the section had other
// wordings, the act whose wording is meant. It is written as lawyers write it
// in each language:
//
//	fi  612/2021 6 § 2 mom.
//	sv  612/2021 6 § 2 mom.
//	en  Act 612/2021, section 6(2)
//
// An annex is cited as such ("1393/2022 liite"), and a page of guidance by its
// name: [Acts] yields the acts and decrees and, after them, the pages, whose ids
// are words instead of numbers ("thl-kertomus").
//
// A [Timeline] answers one question of the law for one period after another.
// It refuses a day nobody legislated for, and its Check refuses gaps and
// overlaps; no value runs on past its period.
//
// Every act carries the day up to which its text was read and the amending
// acts known to exist that were not read. An answer for a later day is given,
// but it can say so. The titles and dates are those of Finlex; English titles
// are unofficial.
package law
