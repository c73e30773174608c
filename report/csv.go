package report

import (
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/indicators"
)

// AppendCSV appends one table as CSV: UTF-8, commas, quotes where needed, a
// line feed after every line, the titles of the columns first, words in the
// language. It is for machines: numbers have a decimal point and no unit,
// missing figures the signs of [indicators.Datum], days the form YYYY-MM-DD; what
// stands in brackets on a page has a column of its own, and pictures are left
// out.
//
// A text that a spreadsheet would take for a formula gets an apostrophe before
// it.
func AppendCSV(dst []byte, t Table, l lang.Language) []byte {
	l = known(l)
	first := true
	cell := func(s string) {
		if !first {
			dst = append(dst, ',')
		}
		dst, first = appendCSVCell(dst, s), false
	}
	for i := range t.Columns {
		if c := &t.Columns[i]; !c.Drawn {
			cell(c.Title.In(l))
			if !c.Notes.IsZero() {
				cell(c.Title.In(l) + ": " + c.Notes.In(l))
			}
		}
	}
	dst = append(dst, '\n')
	for _, row := range t.Rows {
		first = true
		for i := range t.Columns {
			if t.Columns[i].Drawn {
				continue
			}
			v := Value{}
			if i < len(row) {
				v = row[i]
			}
			cell(v.csv(l))
			if !t.Columns[i].Notes.IsZero() {
				cell(v.note)
			}
		}
		dst = append(dst, '\n')
	}
	return dst
}

// csv is the value as a cell.
func (v Value) csv(l lang.Language) string {
	switch v.kind {
	case ofNumber:
		if unwieldy(v.number) {
			return ""
		}
		if v.places >= 0 {
			return v.number.StringFixed(int32(v.places))
		}
		return v.number.StringFixed(max(0, -v.number.Exponent()))
	case ofMissing:
		return indicators.Lacking(v.missing).String()
	case ofDay:
		return v.period.From.String()
	case ofPeriod:
		return v.period.String()
	}
	text, _ := v.in(l)
	return formulaProof(clean(text))
}

func formulaProof(s string) string {
	if s != "" && strings.ContainsRune("=+-@", rune(s[0])) {
		return "'" + s
	}
	return s
}

func appendCSVCell(dst []byte, s string) []byte {
	if !strings.ContainsAny(s, ",\"\n\r") {
		return append(dst, s...)
	}
	dst = append(dst, '"')
	dst = append(dst, strings.ReplaceAll(s, `"`, `""`)...)
	return append(dst, '"')
}
