// Package obscsv reads and writes observations as a table of text, the library's
// own format for figures from anywhere.
//
// The file is UTF-8 with a comma between the columns (RFC 4180) and a header.
// Columns stand in any order; indicator, area, year and value are required:
//
//	indicator      key of the indicator
//	area_kind      municipality, county, region, country, … ([indicators.AreaKind])
//	area           code, with its leading zeros; empty for the whole country
//	year           year, or the first year of a period
//	to             last year of a period, otherwise empty
//	group          population group: age=65-74;sex=female; empty for everybody
//	value          the figure, or the sign of a missing one
//	absolute       number of events or people behind it
//	count          number of people asked or counted
//	lower, upper   ends of the confidence interval
//	self_reported  yes or no; empty is no
//	source         publication
//	retrieved      day of retrieval, YYYY-MM-DD
//
// Figures have a decimal point and keep their decimals. Missing figures keep
// their reason, written as [indicators.ParseDatum] reads it: ".." withheld,
// "..." or an empty cell not collected, "." not applicable, "not-answered"; "-"
// is exactly zero. Without the column area_kind every area is a municipality.
//
// Tables of others that have a figure in each row and other columns are read by
// saying which: see [Layout].
//
// What [Append] writes, [Read] reads back to the same observations, and
// writing those again gives the same bytes.
package obscsv
