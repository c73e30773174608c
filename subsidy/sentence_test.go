package subsidy_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/lang"
)

var printedNumber = regexp.MustCompile(`[0-9][0-9,]*(\.[0-9]+)?`)

// figures are the numbers of an English sentence, in order.
func figures(t *testing.T, sentence string) []decimal.Decimal {
	t.Helper()
	var list []decimal.Decimal
	for _, text := range printedNumber.FindAllString(sentence, -1) {
		n, err := decimal.NewFromString(strings.ReplaceAll(text, ",", ""))
		require.NoError(t, err, sentence)
		list = append(list, n)
	}
	return list
}

// TestSentencesCompute: a reader with a calculator gets to the cents of the
// award from the figures that the sentences show, and an equals sign stands only
// where they are exact.
func TestSentencesCompute(t *testing.T) {
	for _, year := range []int{2023, 2026} {
		scheme := municipal(t, year)
		var text strings.Builder
		text.WriteString("code,population,lead-coordinator,falls-65:previous,falls-65:latest\n")
		for i := range 90 {
			fmt.Fprintf(&text, "%03d,%d,%d,%d,%d.%d\n", i+1, 701+i*7919, i%3*50, 7+i%11, 5+i%13, i%10)
		}
		a, err := scheme.Allocate(parse(t, scheme, text.String()))
		require.NoError(t, err)
		for award := range a.Awards() {
			root, _ := a.Explain(award.Code)
			amount, found := root.Find("amount")
			require.True(t, found)
			sentence := amount.Sentence(lang.English)
			shown := figures(t, sentence)
			require.Len(t, shown, 4, sentence)
			product := shown[0].Mul(shown[1]).Mul(shown[2])
			assert.True(t, product.Sub(shown[3]).Abs().LessThan(decimal.New(1, -5)), sentence)
			assert.Equal(t, award.Euros.StringFixed(2), product.StringFixed(2), sentence)
			assert.Equal(t, strings.Contains(sentence, " = "), product.Equal(shown[3]), sentence)

			coefficient, found := root.Find("coefficient")
			require.True(t, found)
			sentence = coefficient.Sentence(lang.English)
			shown = figures(t, sentence)
			require.Len(t, shown, 3, sentence)
			assert.True(t, shown[0].DivRound(shown[1], 15).Sub(shown[2]).Abs().LessThan(decimal.New(1, -11)), sentence)
		}
	}
}
