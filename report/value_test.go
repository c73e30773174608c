package report_test

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"

	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/report"
)

const (
	thin  = "\u202F"
	fixed = "\u00A0"
	minus = "\u2212"
)

func number(s string) decimal.Decimal { return decimal.RequireFromString(s) }

func TestValuesInWords(t *testing.T) {
	unit := lang.Text{Finnish: "asukasta", Swedish: "invånare", English: "residents"}
	tests := []struct {
		name       string
		value      report.Value
		fi, sv, en string
	}{
		{"nothing", report.Value{}, "", "", ""},
		{"group of three", report.Count(1234567), "1" + thin + "234" + thin + "567", "1" + thin + "234" + thin + "567", "1,234,567"},
		{"as many decimals as published", report.Number(number("20.0"), -1, lang.Text{}), "20,0", "20,0", "20.0"},
		{"rounded half away from zero", report.Number(number("-0.125"), 2, lang.Text{}), minus + "0,13", minus + "0,13", minus + "0.13"},
		{"rounded to zero has no sign", report.Number(number("-0.001"), 2, lang.Text{}).Signed(), "0,00", "0,00", "0.00"},
		{"with a unit", report.Number(number("12"), 0, unit), "12" + fixed + "asukasta", "12" + fixed + "invånare", "12" + fixed + "residents"},
		{"euros", report.Euros(number("681192.4"), 0), "681" + thin + "192" + fixed + "€", "681" + thin + "192" + fixed + "€", "€681,192"},
		{"euros lost", report.Euros(number("-5"), 0).Signed(), minus + "5" + fixed + "€", minus + "5" + fixed + "€", minus + "€5"},
		{"euros gained", report.Euros(number("5"), 0).Signed(), "+5" + fixed + "€", "+5" + fixed + "€", "+€5"},
		{"figure with its year", report.Figure(indicators.Known(number("7.0")), lang.Text{}).Noted("2023"), "7,0 (2023)", "7,0 (2023)", "7.0 (2023)"},
		{"suppressed is not zero", report.Figure(indicators.Lacking(indicators.Suppressed), unit), "salattu", "sekretessbelagd", "suppressed"},
		{"no data", report.Figure(indicators.Datum{}, lang.Text{}), "ei tietoa", "uppgift saknas", "no data"},
		{"day", report.On(law.Day(2025, 5, 31)), "31.5.2025", "31 maj 2025", "31 May 2025"},
		{"no day", report.On(law.Date{}), "", "", ""},
		{"term", report.During(term2021), "1.8.2021–31.5.2025", "1 augusti 2021 – 31 maj 2025", "1 August 2021 – 31 May 2025"},
		{"years", report.During(law.Between(law.Day(2021, 1, 1), law.Day(2025, 12, 31))), "2021–2025", "2021–2025", "2021–2025"},
		{"one year", report.During(law.Year(2024)), "2024", "2024", "2024"},
		{"until further notice", report.During(law.Since(law.Day(2023, 1, 1))), "1.1.2023–", "1 januari 2023 – ", "1 January 2023 – "},
		{"citation", report.Citing(law.Citation{Act: "612/2021", Section: "6", Subsection: 3}), "612/2021 6 § 3 mom.", "612/2021 6 § 3 mom.", "Act 612/2021, section 6(3)"},
		{"words", report.Words(unit), "asukasta", "invånare", "residents"},
		{"a translation missing", report.Words(lang.Text{Finnish: "kylä"}), "kylä", "kylä", "kylä"},
		{"code", report.Code("3/7"), "3/7", "3/7", "3/7"},
		{"no code", report.Code(""), "", "", ""},
		{"beyond reading", report.Number(decimal.New(1, 1<<30), -1, lang.Text{}), "…", "…", "…"},
		{"too fine to read", report.Number(decimal.New(1, -1<<30), 2, lang.Text{}), "…", "…", "…"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.fi, test.value.In(lang.Finnish))
			assert.Equal(t, test.sv, test.value.In(lang.Swedish))
			assert.Equal(t, test.en, test.value.In(lang.English))
		})
	}
}

func TestSentences(t *testing.T) {
	three := report.Count(3)
	tests := []struct {
		text   string
		values []report.Value
		want   string
	}{
		{"kaikki {0}/{1}.", []report.Value{three, report.Count(5)}, "kaikki 3/5."},
		{"{1} {0} {1}", []report.Value{three, report.Code("x")}, "x 3 x"},
		{"ei arvoja", nil, "ei arvoja"},
		{"{0}", []report.Value{report.Written(hyte.Plain("{0} {1}"))}, "{0} {1}"}, // a value is not a template
		{"{7} jää", []report.Value{three}, "{7} jää"},
		{"{x} jää", []report.Value{three}, "{x} jää"},
		{"} { jää", []report.Value{three}, "} { jää"},
		{"{-1}", []report.Value{three}, "{-1}"},
	}
	for _, test := range tests {
		assert.Equal(t, test.want, report.Say(plain(test.text), test.values...).In(lang.Finnish), test.text)
	}
	assert.True(t, report.Sentence{}.IsZero())
	assert.Empty(t, report.Sentence{}.In(lang.English))
}

func TestMarks(t *testing.T) {
	names := map[string]bool{}
	for m := report.Good; m <= report.Open; m++ {
		assert.True(t, m.Name().Complete(), m)
		assert.NotContains(t, names, m.Name().English)
		names[m.Name().English] = true
		assert.False(t, strings.HasPrefix(m.String(), "report."), m)
	}
	assert.Equal(t, "report.Mark(9)", report.Mark(9).String())
	assert.Zero(t, report.Mark(9).Name())
	assert.Equal(t, report.Good, report.Count(1).Marked(report.Good).Mark())
}

func TestValueAnswers(t *testing.T) {
	v, ok := report.Count(4).Number()
	assert.True(t, ok)
	assert.True(t, number("4").Equal(v))
	_, ok = report.Code("4").Number()
	assert.False(t, ok)
	_, ok = report.Code("4").Drawing()
	assert.False(t, ok)
	d, ok := report.Drawn(report.Drawing{Label: report.Say(plain("kuva"))}).Drawing()
	assert.True(t, ok)
	assert.Equal(t, "kuva", d.Label.In(lang.Finnish))
	assert.Equal(t, "2023", report.Count(4).Noted("2023").Note())
}
