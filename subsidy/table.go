package subsidy

import (
	"strconv"
	"strings"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/subsidy/internal/exact"
)

// AppendCSV appends the awards as CSV with the header
// "code,population,score,coefficient,perResident,euros,rank", one line per
// unit in the order of the cohort, numbers as in [Allocation.AppendJSON]. Score
// and rank are empty where the money goes per resident.
func (a *Allocation) AppendCSV(b []byte) []byte {
	a = a.orEmpty()
	b = append(b, "code,population,score,coefficient,perResident,euros,rank\n"...)
	i := 0
	for award := range a.Awards() {
		b = appendCell(b, award.Code)
		b = strconv.AppendInt(append(b, ','), award.Population, 10)
		b = append(b, ',')
		if !a.scheme.flat {
			b = exact.AppendDecimal(b, award.Score.view(), PrintedDecimals)
		}
		for _, r := range [...]Ratio{award.Coefficient, award.PerResident} {
			b = exact.AppendDecimal(append(b, ','), r.view(), PrintedDecimals)
		}
		b = append(exact.AppendScaled(append(b, ','), a.cents(i), 2), ',')
		if !a.scheme.flat {
			b = strconv.AppendInt(b, int64(award.Rank), 10)
		}
		b = append(b, '\n')
		i++
	}
	return b
}

// AppendDetailsCSV appends the figures behind the awards as CSV with the
// header
// "code,indicator,value,previous,latest,missing,change,points", one line per
// unit and indicator: "value" of an activity indicator, "previous" and
// "latest" of a result indicator. An empty figure is missing, and "missing"
// says why, the previous one first where both are.
func (a *Allocation) AppendDetailsCSV(b []byte) []byte {
	a = a.orEmpty()
	b = append(b, "code,indicator,value,previous,latest,missing,change,points\n"...)
	bounds := a.bounds()
	for i, code := range a.cohort.codes {
		for j := range bounds {
			b = appendCell(b, code)
			b = a.appendDetail(append(b, ','), &bounds[j], i)
		}
	}
	return b
}

func (a *Allocation) appendDetail(b []byte, x *bound, i int) []byte {
	points, st := x.points(a.scheme, i)
	b = append(append(b, x.def.Key...), ',')
	if x.def.Kind == indicators.Result {
		b = append(b, ',')
		b = append(appendFigure(b, x.previous.datum(i)), ',')
		b = append(appendFigure(b, x.latest.datum(i)), ',')
	} else {
		b = append(appendFigure(b, x.latest.datum(i)), ",,,"...)
	}
	for k, m := range a.missing(i, x) {
		if k > 0 {
			b = append(b, ' ')
		}
		b = append(b, m.Reason.String()...)
	}
	b = append(b, ',')
	if st.change != nil && x.def.Kind == indicators.Result {
		b = exact.AppendDecimal(b, st.change, PrintedDecimals)
	}
	b = exact.AppendDecimal(append(b, ','), points, PrintedDecimals)
	return append(b, '\n')
}

// appendFigure appends a figure, nothing for a missing one.
func appendFigure(b []byte, d indicators.Datum) []byte {
	if !d.IsKnown() {
		return b
	}
	return append(b, d.String()...)
}

// appendCell quotes a text where CSV needs it.
func appendCell(b []byte, text string) []byte {
	if !strings.ContainsAny(text, "\",\r\n") {
		return append(b, text...)
	}
	b = append(b, '"')
	b = append(b, strings.ReplaceAll(text, `"`, `""`)...)
	return append(b, '"')
}
