package subsidy

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/stretchr/testify/require"
)

// The sum of all populations stays below 2^60. A cohort that reaches it has
// more than a million rows, so that the builder is driven there directly.
func TestSumOfPopulationsIsBounded(t *testing.T) {
	s, err := Municipal(2026)
	require.NoError(t, err)
	b := newBuilder(s)
	b.cohort.residents = mostResidentsAll - 7
	b.residents(cell{fixed: 7}, true, CohortError{Line: 2})
	require.NoError(t, b.err())
	b.residents(cell{fixed: 1}, true, CohortError{Line: 3})
	var list CohortErrors
	require.ErrorAs(t, b.err(), &list)
	assert.Equal(t, FaultPopulation, list[0].Kind)
	assert.Equal(t, int64(mostResidentsAll), b.cohort.residents)
}

// A column is narrow as long as every figure times the power of ten of its
// decimals is below 2^62.
func TestColumnWidth(t *testing.T) {
	for _, c := range []struct {
		name   string
		cells  []string
		narrow bool
	}{
		{"small", []string{"1.5", "..", "-"}, true},
		{"just fits", []string{"4611686017.999999999"}, true},
		{"just does not", []string{"4611686018.427387904"}, false},
		{"together too wide", []string{"999999999999", "0.123456789"}, false},
		{"apart narrow", []string{"999999999999", "0.1"}, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			var b columnBuilder
			var want []string
			for _, text := range c.cells {
				parsed, ok := parseCell([]byte(text))
				require.True(t, ok)
				b.add(parsed)
				if parsed.missing != 0 {
					want = append(want, "0")
					continue
				}
				want = append(want, new(big.Rat).SetFrac(parsed.big(), big.NewInt(int64(powersOfTen[parsed.decimals]))).RatString())
			}
			col := b.finish("x")
			assert.Equal(t, c.narrow, col.wide == nil)
			for i := range c.cells {
				assert.Equal(t, want[i], col.rat(i).RatString())
			}
		})
	}
}

func TestGroupedNumbers(t *testing.T) {
	for _, c := range []struct {
		x       *big.Rat
		fi, en  string
		fewest  int
		exactly bool
	}{
		{big.NewRat(0, 1), "0", "0", 0, true},
		{big.NewRat(1234567, 1), "1\u00a0234\u00a0567", "1,234,567", 0, true},
		{big.NewRat(-1, 2), "−0,50", "−0.50", 2, true},
		{big.NewRat(1, 3), "0,333333", "0.333333", 0, false},
		{big.NewRat(-1, 30_000_000), "0,000000", "0.000000", 0, false},
		{big.NewRat(999_999_999, 1_000_000_000), "1,000000", "1.000000", 0, false},
	} {
		fi, exactly := number(c.x, 0, c.fewest)
		en, _ := number(c.x, 2, c.fewest)
		assert.Equal(t, []string{c.fi, c.en}, []string{fi, en})
		assert.Equal(t, c.exactly, exactly, c.x)
	}
}

// TestSentenceOfAnInexactOperand: three times a third is one, but not the third
// that is shown.
func TestSentenceOfAnInexactOperand(t *testing.T) {
	third := Step{Name: lang.Text{English: "coefficient"}, Operation: Given, Value: ratioOf(big.NewRat(1, 3))}
	people := Step{Name: lang.Text{English: "population"}, Operation: Given, Value: ratioOf(big.NewRat(3, 1))}
	one := Step{Name: lang.Text{English: "amount"}, Operation: Product, Value: ratioOf(big.NewRat(1, 1)), Operands: []Step{people, third}}
	assert.Equal(t, "Amount: population 3 × coefficient 0.333333333333 ≈ 1.", one.Sentence(lang.English))
}

func TestFieldChecks(t *testing.T) {
	for _, c := range []struct {
		rule rule
		text string
		want FaultKind
	}{
		{anyFigure, "999999999999.999999999", noFault},
		{anyFigure, "..", noFault},
		{anyFigure, "-0.000000001", FaultRange},
		{anyFigure, "-999999999999.999999999", FaultRange},
		{points, "100.000000000", noFault},
		{points, "100.000000001", FaultRange},
		{points, "999999999999.999999999", FaultRange},
		{count, "12.000", noFault},
		{count, "12.5", FaultWhole},
		{count, "999999999999.000000000", noFault},
		{count, "999999999999.000000001", FaultWhole},
		{count, "..", noFault},
		{count, "x", FaultNumber},
	} {
		parsed, ok := parseCell([]byte(c.text))
		kind, expected := field{rule: c.rule}.check(parsed, ok)
		assert.Equal(t, c.want, kind, "%d %s", c.rule, c.text)
		assert.Equal(t, c.want == noFault, expected == "")
	}
}
