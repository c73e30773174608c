// Package jsonstat reads tables in JSON-stat (https://json-stat.org/format/), in
// the two dialects that Finnish statistics use:
//
//   - the cubes of the Finnish Institute for Health and Welfare (THL), address
//     ending ".json": the table in a "dataset" wrapper, "id" and "size" inside
//     "dimension", figures as strings with a decimal comma or point, an optional
//     dimension tiku_vtype with the figure (v), its confidence interval
//     (ci_lower, ci_upper) and the number of people (n);
//   - Statistics Finland's "json-stat2": figures as numbers, null where there is
//     none, and the reason in "status".
//
// # A table
//
// A [Dataset] has dimensions with categories; its cells stand in row-major
// order, the last dimension changing fastest. Files leave cells out, or write
// null. [Dataset.Cells] yields those that are written; [Dataset.At] finds one by
// the ids of its categories, and says not collected for one that is left out.
// Memory grows with the bytes, not with the size a file claims to have.
//
// # Missing figures
//
// The signs of official statistics keep their meaning, as a value or as a
// status: ".." withheld, "..." not collected, "." not applicable, "-" exactly
// zero. Any other status beside a null is kept in [Cell.Status], and the report
// of [Dataset.Observations] counts it.
//
// # Observations
//
// [Dataset.Observations] gives meaning to dimensions by a [Mapping]. The zero
// mapping finds area and time by role or usual name. Other dimensions with more
// than one category must be mapped, so that no group is taken for the whole
// population. The cube server numbers its categories itself; where ids are no
// area codes, [AreaByName] finds areas by their labels.
package jsonstat
