// Package sotkanet reads what the statistics service Sotkanet.fi of the Finnish
// Institute for Health and Welfare (THL) sends: rows of data in JSON and CSV,
// and the metadata of indicators and areas. It takes bytes and asks nothing of
// the network.
//
// # From bytes to observations
//
// [ReadJSON] and [ReadCSV] return observations with codes of areas and a report
// of what is suspicious: unknown areas, negative rates, percentages over 100,
// years outside the range, repeated rows, zeros that were rounded. Suspicious
// rows are kept as they are. Bytes that cannot be read (a page for a browser in
// place of data, a file cut in the middle, two decimal signs in one file, NaN)
// are an [*indicators.ReadError] with the place.
//
// [JSONRows] and [CSVRows] stream the same rows without memory for each, with
// the service's own numbers.
//
// # Areas
//
// A row names its area by a number of the service's own, which is no municipality
// code: 2 is Alajärvi (005). [Regions] leads from numbers to codes.
// [KnownRegions] holds four snapshots, each row with its day; the answer of the
// service's "regions" call is read by [ParseRegions] and laid over it with
// [Regions.With]. The numbers of counties changed once: 877–898, with codes of
// the service's own, gave way to 957–978 with those of Statistics Finland. Both
// are read, the old ones as [Retired].
//
// # Figures
//
// A row that is not there is a figure that does not exist or is withheld; the
// service does not say which. It is not zero, and real zeros occur. The primary
// value is rounded: 12 cases may be 0.0. Both values are kept; the report says
// where a zero hides cases, and [indicators.RestorePrecision] computes the rate
// anew where the population is known. JSON writes 7.0 as 7, so the number of
// decimals printed there says nothing. Figures of earlier years are recast to
// the municipalities of the day of retrieval.
//
// # Terms
//
// Metadata and figures produced by THL: CC BY 4.0, cite Sotkanet.fi and THL.
// Figures of other producers may be used under the producer's own terms only;
// [Catalogue] says which, as far as known.
package sotkanet
