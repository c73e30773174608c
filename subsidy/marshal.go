package subsidy

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/indicators"
)

// What encoding/json writes of values whose fields it cannot see. Each is what
// an Append method writes, or follows its keys and its numbers.

// MarshalJSON writes what [Allocation.AppendJSON] appends.
func (a Allocation) MarshalJSON() ([]byte, error) { return a.AppendJSON(nil), nil }

// MarshalJSON writes the allocation of the variation: all units are computed
// for it.
func (v Variation) MarshalJSON() ([]byte, error) { return v.Allocation().AppendJSON(nil), nil }

// MarshalJSON writes what [Step.AppendJSON] appends of everything.
func (s Step) MarshalJSON() ([]byte, error) { return s.AppendJSON(nil, -1), nil }

// MarshalJSON writes what [Award.AppendJSON] appends.
func (a Award) MarshalJSON() ([]byte, error) { return a.AppendJSON(nil), nil }

// AppendJSON appends the award as one JSON object with the keys and the
// numbers of [Allocation.AppendJSON], and beside them "population" and "rank",
// null where there is none. A score that does not exist is the zero score, as in
// the value. Euros of an award made by hand whose exponent is beyond 64 are
// null.
func (a Award) AppendJSON(b []byte) []byte {
	w := jsonWriter{b}
	w.open('{')
	w.text("code", a.Code)
	w.number("population", a.Population)
	w.decimals("score", a.Score.view(), PrintedDecimals)
	w.decimals("coefficient", a.Coefficient.view(), PrintedDecimals)
	w.decimals("perResident", a.PerResident.view(), PrintedDecimals)
	w.sum("euros", a.Euros)
	w.numberOrNull("rank", a.Rank, a.Rank > 0)
	w.close('}')
	return w.b
}

// sum writes euros with 2 decimals. The exponent is looked at first, so that no
// hostile one is written out.
func (w *jsonWriter) sum(key string, euros decimal.Decimal) {
	const farthest = 64
	if e := euros.Exponent(); e > farthest || e < -farthest {
		w.null(key)
		return
	}
	w.decimals(key, euros.Rat(), 2)
}

// MarshalJSON writes the scheme as one JSON object: "scheme", "year",
// "basePrice" and what stands in its place, "assumptions" and "overlays", as
// [Allocation.AppendJSON] writes them.
func (s Scheme) MarshalJSON() ([]byte, error) {
	var w jsonWriter
	w.open('{')
	w.law(s, s.Overlays())
	w.close('}')
	return w.b, nil
}

// MarshalJSON writes the cohort as one JSON object: "scheme", "population",
// "units" with "code", "population" and "values" by column (each a "value" or
// the reason for which it is "missing"), "absentUnits", "ignored" and
// "overlays".
func (c Cohort) MarshalJSON() ([]byte, error) {
	var w jsonWriter
	w.open('{')
	w.text("scheme", c.kind.String())
	w.number("population", c.residents)
	w.name("units")
	w.open('[')
	for i, code := range c.codes {
		w.item()
		w.open('{')
		w.text("code", code)
		w.number("population", c.population[i])
		w.name("values")
		w.open('{')
		for j := range c.columns {
			w.datum(c.columns[j].name, c.columns[j].datum(i))
		}
		w.close('}')
		w.close('}')
	}
	w.close(']')
	w.list("absentUnits", c.AbsentUnits())
	w.list("ignored", c.Ignored())
	w.overlays(Scheme{}, slices.Values(c.overlays))
	w.close('}')
	return w.b, nil
}

// MarshalJSON writes the marginal as [Allocation.AppendMarginalsJSON] does.
func (m Marginal) MarshalJSON() ([]byte, error) {
	var w jsonWriter
	w.marginal(m)
	return w.b, nil
}

// datumOrNull writes a figure, or null where there is none.
func (w *jsonWriter) datumOrNull(key string, d indicators.Datum, exists bool) {
	if !exists {
		w.null(key)
		return
	}
	w.text(key, d.String())
}
