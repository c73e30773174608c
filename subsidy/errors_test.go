package subsidy_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/subsidy"
)

// An overlay that is refused names the part that is wrong.
func TestOverlayErrorsNameWhatIsWrong(t *testing.T) {
	a, err := municipal(t, 2026).Allocate(parse(t, municipal(t, 2026), small))
	require.NoError(t, err)
	number := indicators.Known(decimal.New(1, 0))
	for _, c := range []struct {
		overlay     subsidy.Overlay
		found, text string
	}{
		{subsidy.Assume("foo", "bar"), "foo", `assume "foo": found "foo", expected an assumption of the municipal scheme in 2026: `},
		{subsidy.Assume(subsidy.NoSpread, "bar"), "bar", `assume "no-spread": found "bar", expected full, half, zero`},
		{subsidy.Target("nope", "1"), "nope", `target "nope": found "nope", expected an indicator of the scheme`},
		{subsidy.Target("falls-65", "-1"), "-1", `target "falls-65": found "-1", expected a number, at least 0`},
		{subsidy.Weight("nope", "1"), "nope", `weight "nope": found "nope", expected an indicator`},
		{subsidy.Without("nope"), "nope", `without "nope": found "nope", expected an indicator`},
		{subsidy.BasePrice("1.234"), "1.234", `base-price: found "1.234", expected euros per resident`},
		{subsidy.Pool("1"), "1", `pool: found "1", expected no pool`},
		{subsidy.Figure("zzz", "falls-65:latest", number), "zzz", `figure "zzz" "falls-65:latest": found "zzz", expected the code of a unit`},
		{subsidy.Figure("211", "foo", number), "foo", `figure "211" "foo": found "foo", expected a column of the scheme`},
		{subsidy.Figure("211", "school-meals", indicators.Known(decimal.New(101, 0))), "101", `figure "211" "school-meals": found "101", expected points from 0 to 100`},
		{subsidy.Overlay{}, "none", `none: found "none", expected base-price, assume, `},
	} {
		_, err := a.With(c.overlay)
		var wrong *subsidy.OverlayError
		require.ErrorAs(t, err, &wrong, c.text)
		assert.Equal(t, c.found, wrong.Found, c.text)
		assert.True(t, strings.HasPrefix(wrong.Error(), c.text), wrong.Error())
	}
	_, err = municipal(t, 2026).With(subsidy.Figure("211", "population", number))
	assert.ErrorContains(t, err, `found "figure", expected base-price`)
	_, err = a.Cohort().With(subsidy.BasePrice("20"))
	assert.ErrorContains(t, err, `base-price: found "base-price", expected figure (the others are laid over a scheme`)
}

// Of many faults of a kind the first is listed, and the others are counted.
func TestFaultsAreCounted(t *testing.T) {
	var text strings.Builder
	text.WriteString("code,population\n")
	for i := range 40 {
		fmt.Fprintf(&text, "%03d,0\n", i)
	}
	text.WriteString("999\n")
	_, err := subsidy.ParseCohort(municipal(t, 2026), []byte(text.String()))
	var faults subsidy.CohortErrors
	require.ErrorAs(t, err, &faults)
	listed := slices.Collect(faults.All())
	require.Len(t, listed, 2)
	assert.Equal(t, 39, listed[0].More)
	assert.Zero(t, listed[1].More)
	assert.Equal(t, `2:5: population: unit "000": population: found "0", expected a whole number from 1 to 10^12 (and 39 more of this kind)`+
		"\n"+`42:1: cells: found "1 cell", expected 2 cells, as in the header`, err.Error())
}

func TestWordsOfErrors(t *testing.T) {
	s := municipal(t, 2026)
	_, err := s.Allocate(parse(t, s, "code,population\n211,1\n"))
	assert.EqualError(t, err, "the national mean is zero: the only unit has the score 0, and no coefficient exists")
	for _, c := range []struct {
		score decimal.Decimal
		found string
	}{
		{decimal.New(120, 0), `"120"`}, {decimal.New(12, 1), `"120"`}, {decimal.New(-15, -1), `"-1.5"`}, {decimal.New(1, 1<<30), `"1E1073741824"`},
	} {
		_, err := s.FromScore(c.score, decimal.New(50, 0), 1)
		assert.EqualError(t, err, "score: found "+c.found+", expected 0 to 100 with at most 30 decimals")
	}
}
