package subsidy

import (
	"math/big"
	"strconv"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/subsidy/internal/exact"
)

// AppendJSON appends the allocation as one JSON object: what every result of an
// allocation begins with, then the national mean, population, total and
// residue, and the awards in the order of the cohort. Decimals are strings,
// printed half away from zero whatever the rounding mode: scores, means,
// coefficients and euros per resident with 12 decimals, prices and euros with
// 2. "score" and "meanScore" are null where the money goes per resident.
//
// The beginning, the same here, in [Allocation.AppendExplanationJSON],
// [Allocation.AppendMarginalsJSON], [Allocation.AppendRoundingsJSON],
// [Allocation.AppendGapsJSON] and on each side of [AppendComparisonJSON], says
// which law and which figures the result rests on: "scheme"; "year"; "basePrice",
// null for the plan of 2016–2018, where "pool" stands behind it; "assumptions",
// each with "id", "option", "chosen" and "whatIf" (see [Assumption]); "overlays",
// what the caller laid over the law, options aside, and over the figures, each
// with "kind", "unit" where it is over a figure, "key", "value" and "whatIf" (see
// [Scheme.Departs]), and left out where there are none; "absentUnits",
// "notCollected" and "ignored".
func (a *Allocation) AppendJSON(b []byte) []byte { return a.appendJSON(b, false) }

// AppendDetailsJSON appends what [Allocation.AppendJSON] appends, and with
// every award its "indicators": the figures or the reasons for which they are
// missing, the change, and the points; the two counts and the level that
// was compared where a level is corrected.
func (a *Allocation) AppendDetailsJSON(b []byte) []byte { return a.appendJSON(b, true) }

func (a *Allocation) appendJSON(b []byte, details bool) []byte {
	a = a.orEmpty()
	w := jsonWriter{b}
	w.open('{')
	a.writeSummary(&w)
	w.name("awards")
	w.open('[')
	bounds, i := a.bounds(), 0
	for award := range a.Awards() {
		w.item()
		w.open('{')
		w.text("code", award.Code)
		w.score("score", award.Score, a.scheme)
		w.decimals("coefficient", award.Coefficient.view(), PrintedDecimals)
		w.decimals("perResident", award.PerResident.view(), PrintedDecimals)
		w.cents("euros", a.cents(i))
		if details {
			a.writeDetails(&w, bounds, i)
		}
		w.close('}')
		i++
	}
	w.close(']')
	w.close('}')
	return w.b
}

func (a *Allocation) writeSummary(w *jsonWriter) {
	w.head(a)
	w.score("meanScore", a.MeanScore(), a.scheme)
	w.number("population", a.cohort.residents)
	w.decimals("total", a.Total().Rat(), 2)
	w.decimals("residue", a.Residue().Rat(), 2)
}

// score writes a score or a mean of scores, null where the money goes per
// resident.
func (w *jsonWriter) score(key string, value Ratio, s Scheme) {
	if s.flat {
		w.null(key)
		return
	}
	w.decimals(key, value.view(), PrintedDecimals)
}

func (a *Allocation) writeDetails(w *jsonWriter, bounds []bound, i int) {
	w.name("indicators")
	w.open('[')
	for j := range bounds {
		b := &bounds[j]
		points, st := b.points(a.scheme, i)
		w.item()
		w.open('{')
		w.text("key", b.def.Key)
		if b.def.Kind == indicators.Result {
			w.datum("previous", b.previous.datum(i))
			w.datum("latest", b.latest.datum(i))
			w.name("change")
			w.optional(st.change)
		} else {
			w.datum("value", b.latest.datum(i))
		}
		if b.correction != nil {
			w.datum(b.correction.recorded, b.recorded.datum(i))
			w.datum(b.correction.least, b.floor.datum(i))
			w.name("level")
			w.optional(st.change)
		}
		w.decimals("points", points, PrintedDecimals)
		w.close('}')
	}
	w.close(']')
}

// jsonWriter appends JSON; it puts commas where they belong by looking at the
// byte before.
type jsonWriter struct{ b []byte }

func (w *jsonWriter) open(bracket byte) { w.b = append(w.b, bracket) }

func (w *jsonWriter) close(bracket byte) { w.b = append(w.b, bracket) }

// item begins an element of a list.
func (w *jsonWriter) item() {
	if last := w.b[len(w.b)-1]; last != '[' && last != '{' && last != ':' {
		w.b = append(w.b, ',')
	}
}

func (w *jsonWriter) name(key string) {
	w.item()
	w.b = lang.AppendQuoted(w.b, key)
	w.b = append(w.b, ':')
}

func (w *jsonWriter) text(key, value string) {
	w.name(key)
	w.b = lang.AppendQuoted(w.b, value)
}

func (w *jsonWriter) number(key string, value int64) {
	w.name(key)
	w.b = strconv.AppendInt(w.b, value, 10)
}

func (w *jsonWriter) truth(key string, value bool) {
	w.name(key)
	w.b = strconv.AppendBool(w.b, value)
}

func (w *jsonWriter) decimals(key string, value *big.Rat, places int) {
	w.name(key)
	w.b = append(w.b, '"')
	w.b = exact.AppendDecimal(w.b, value, places)
	w.b = append(w.b, '"')
}

func (w *jsonWriter) cents(key string, value *big.Int) {
	w.name(key)
	w.b = append(w.b, '"')
	w.b = exact.AppendScaled(w.b, value, 2)
	w.b = append(w.b, '"')
}

// optional writes a fraction with 12 decimals, or null.
func (w *jsonWriter) optional(value *big.Rat) {
	if value == nil {
		w.b = append(w.b, "null"...)
		return
	}
	w.b = append(w.b, '"')
	w.b = exact.AppendDecimal(w.b, value, PrintedDecimals)
	w.b = append(w.b, '"')
}

// datum writes a figure as {"value":"12.5","missing":null}, or a missing one
// as {"value":null,"missing":"suppressed"}.
func (w *jsonWriter) datum(key string, d indicators.Datum) {
	w.name(key)
	if why, missing := d.Missing(); missing {
		w.b = append(w.b, `{"value":null,"missing":`...)
		w.b = append(lang.AppendQuoted(w.b, why.String()), '}')
		return
	}
	w.b = append(w.b, `{"value":`...)
	w.b = append(lang.AppendQuoted(w.b, d.String()), `,"missing":null}`...)
}

func (w *jsonWriter) list(key string, items func(func(string) bool)) {
	w.name(key)
	w.open('[')
	for text := range items {
		w.item()
		w.b = lang.AppendQuoted(w.b, text)
	}
	w.close(']')
}

// textOrNull writes a text, or null for an empty one.
func (w *jsonWriter) textOrNull(key, value string) {
	if value == "" {
		w.null(key)
		return
	}
	w.text(key, value)
}
