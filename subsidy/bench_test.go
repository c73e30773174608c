package subsidy_test

import (
	"fmt"
	"iter"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/subsidy"
)

// The same cohort in three ways: exact, in floating point written as fast as
// it plainly can be, and in shopspring decimals written as they suggest
// themselves. The figures are made up; none is missing, so that the three
// compute the same.

const benchUnits = 293

func benchRows(t testing.TB, s subsidy.Scheme, units int) []subsidy.Row {
	t.Helper()
	rows := madeUp(t, s, units, 42)
	for i := range rows {
		for name, d := range rows[i].Values {
			if !d.IsKnown() {
				rows[i].Values[name] = datum(t, "50.0")
			}
		}
	}
	return rows
}

// floatCohort holds figures column by column.
type floatCohort struct {
	price      float64
	population []float64
	activities [][]float64
	previous   [][]float64
	latest     [][]float64
	score      []float64
	cents      []float64
}

func newFloatCohort(s subsidy.Scheme, rows []subsidy.Row) *floatCohort {
	f := &floatCohort{price: s.BasePrice().InexactFloat64(), score: make([]float64, len(rows)), cents: make([]float64, len(rows))}
	for i := range rows {
		f.population = append(f.population, float64(rows[i].Population))
	}
	for _, name := range columns(s) {
		column := make([]float64, len(rows))
		for i := range rows {
			v, _ := rows[i].Values[name].Value()
			column[i] = v.InexactFloat64()
		}
		switch {
		case strings.HasSuffix(name, ":previous"):
			f.previous = append(f.previous, column)
		case strings.HasSuffix(name, ":latest"):
			f.latest = append(f.latest, column)
		default:
			f.activities = append(f.activities, column)
		}
	}
	return f
}

// allocate is the practical limit: column-major, least and greatest per
// column, reciprocals hoisted, cents by floor of x + 0.5, no allocation.
func (f *floatCohort) allocate() float64 {
	score := f.score
	clear(score)
	weight := 1 / (2 * float64(len(f.activities)))
	for _, column := range f.activities {
		for i, v := range column {
			score[i] += v * weight
		}
	}
	weight = 1 / (2 * float64(len(f.latest)))
	for j, latest := range f.latest {
		previous := f.previous[j][:len(latest)]
		low, high := math.Inf(1), math.Inf(-1)
		for i, v := range latest {
			d := v - previous[i]
			if d < low {
				low = d
			}
			if d > high {
				high = d
			}
		}
		scale := 100 / (high - low) * weight
		for i, v := range latest {
			score[i] += (high - (v - previous[i])) * scale
		}
	}
	sum, people := 0.0, 0.0
	for i, p := range f.population {
		sum += p * score[i]
		people += p
	}
	factor, total := f.price*100*people/sum, 0.0
	for i, p := range f.population {
		f.cents[i] = math.Floor(p*score[i]*factor + 0.5)
		total += f.cents[i]
	}
	return total
}

// naiveShopspring is the formula in decimals, unit by unit.
func naiveShopspring(s subsidy.Scheme, rows []subsidy.Row) decimal.Decimal {
	var activities, results []string
	for _, name := range columns(s) {
		if key, ok := strings.CutSuffix(name, ":latest"); ok {
			results = append(results, key)
		} else if !strings.Contains(name, ":") {
			activities = append(activities, name)
		}
	}
	value := func(i int, name string) decimal.Decimal { v, _ := rows[i].Values[name].Value(); return v }
	hundred, two := decimal.NewFromInt(100), decimal.NewFromInt(2)
	scores := make([]decimal.Decimal, len(rows))
	sum, people := decimal.Zero, decimal.Zero
	low, high := map[string]decimal.Decimal{}, map[string]decimal.Decimal{}
	for _, key := range results {
		for i := range rows {
			d := value(i, key+":latest").Sub(value(i, key+":previous"))
			if i == 0 || d.LessThan(low[key]) {
				low[key] = d
			}
			if i == 0 || d.GreaterThan(high[key]) {
				high[key] = d
			}
		}
	}
	for i := range rows {
		activity, result := decimal.Zero, decimal.Zero
		for _, key := range activities {
			activity = activity.Add(value(i, key))
		}
		for _, key := range results {
			d := value(i, key+":latest").Sub(value(i, key+":previous"))
			result = result.Add(high[key].Sub(d).Mul(hundred).Div(high[key].Sub(low[key])))
		}
		activity = activity.Div(decimal.NewFromInt(int64(len(activities))))
		result = result.Div(decimal.NewFromInt(int64(len(results))))
		scores[i] = activity.Add(result).Div(two)
		people = people.Add(decimal.NewFromInt(rows[i].Population))
		sum = sum.Add(scores[i].Mul(decimal.NewFromInt(rows[i].Population)))
	}
	mean, total := sum.Div(people), decimal.Zero
	for i := range rows {
		k := scores[i].Div(mean)
		total = total.Add(s.BasePrice().Mul(decimal.NewFromInt(rows[i].Population)).Mul(k).Round(2))
	}
	return total
}

// What is compared is the same: the three sums differ by less than a cent a
// unit.
func TestTheThreeWaysAgree(t *testing.T) {
	s := municipal(t, 2024)
	rows := benchRows(t, s, benchUnits)
	a := allocate(t, s, rows)
	want := a.Total()
	assert.True(t, naiveShopspring(s, rows).Sub(want).Abs().LessThan(dec("2.93")))
	assert.InDelta(t, want.InexactFloat64()*100, newFloatCohort(s, rows).allocate(), 293)
}

func BenchmarkAllocateExact(b *testing.B) {
	s := municipal(b, 2024)
	c, err := subsidy.NewCohort(s, benchRows(b, s, benchUnits))
	require.NoError(b, err)
	var a subsidy.Allocation
	b.ReportAllocs()
	for b.Loop() {
		if err := s.AllocateInto(&a, c); err != nil {
			b.Fatal(err)
		}
	}
	require.False(b, a.Wide())
}

// The same with gaps in the data, as official data has them.
func BenchmarkAllocateGaps(b *testing.B) {
	s := municipal(b, 2024)
	c, err := subsidy.NewCohort(s, madeUp(b, s, benchUnits, 42))
	require.NoError(b, err)
	var a subsidy.Allocation
	b.ReportAllocs()
	for b.Loop() {
		if err := s.AllocateInto(&a, c); err != nil {
			b.Fatal(err)
		}
	}
}

// The way that serves figures of any width: the price is too high for the
// kernel.
func BenchmarkAllocateWide(b *testing.B) {
	s := municipal(b, 2024, subsidy.BasePrice("999999999999.99"))
	c, err := subsidy.NewCohort(s, benchRows(b, s, benchUnits))
	require.NoError(b, err)
	b.ReportAllocs()
	for b.Loop() {
		a, err := s.Allocate(c)
		if err != nil || !a.Wide() {
			b.Fatal(err)
		}
	}
}

// Cost per unit from a country to a thousand countries: time in memory used
// before, and bytes of a first allocation beside the cohort.
func BenchmarkUnits(b *testing.B) {
	s := municipal(b, 2024)
	for _, units := range []int{300, 3_000, 30_000, 300_000} {
		text := manyUnits(s, units)
		c, err := subsidy.ParseCohort(s, text)
		require.NoError(b, err)
		b.Run(fmt.Sprintf("parse/%d", units), func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				if _, err := subsidy.ParseCohort(s, text); err != nil {
					b.Fatal(err)
				}
			}
		})
		var a subsidy.Allocation
		require.NoError(b, s.AllocateInto(&a, c))
		b.Run(fmt.Sprintf("again/%d", units), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if err := s.AllocateInto(&a, c); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(units), "ns/unit")
		})
		b.Run(fmt.Sprintf("first/%d", units), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := s.Allocate(c); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(fmt.Sprintf("whatif/%d", units), func(b *testing.B) {
			d := datum(b, "33")
			b.ReportAllocs()
			for b.Loop() {
				v, err := a.WhatIf("100", "school-meals", d)
				if err != nil || v.ComputedAnew() {
					b.Fatal("computed anew")
				}
				if _, ok := v.Euros("100"); !ok {
					b.Fatal("no award")
				}
			}
		})
		b.Run(fmt.Sprintf("explain/%d", units), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, ok := a.Explain("100"); !ok {
					b.Fatal("no explanation")
				}
			}
		})
	}
}

// manyUnits makes the text of a cohort of made-up figures.
func manyUnits(s subsidy.Scheme, units int) []byte {
	r := rand.New(rand.NewPCG(9, 9))
	names := columns(s)
	text := []byte("code,population," + strings.Join(names, ","))
	for i := range units {
		text = fmt.Appendf(text, "\n%d,%d", i, 700+r.IntN(40_000))
		for _, name := range names {
			if strings.Contains(name, ":") {
				text = fmt.Appendf(text, ",%d.%d", r.IntN(40), r.IntN(10))
			} else {
				text = fmt.Appendf(text, ",%d", 100*r.IntN(2))
			}
		}
	}
	return text
}

func BenchmarkAllocateFloat64(b *testing.B) {
	s := municipal(b, 2024)
	f := newFloatCohort(s, benchRows(b, s, benchUnits))
	b.ReportAllocs()
	for b.Loop() {
		f.allocate()
	}
}

func BenchmarkAllocateShopspring(b *testing.B) {
	s := municipal(b, 2024)
	rows := benchRows(b, s, benchUnits)
	b.ReportAllocs()
	for b.Loop() {
		naiveShopspring(s, rows)
	}
}

func BenchmarkParseCohort(b *testing.B) {
	s := municipal(b, 2024)
	csv := benchCSV(b, s, benchUnits)
	b.SetBytes(int64(len(csv)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := subsidy.ParseCohort(s, csv); err != nil {
			b.Fatal(err)
		}
	}
}

func benchCSV(t testing.TB, s subsidy.Scheme, units int) []byte {
	names := columns(s)
	text := "code,population," + strings.Join(names, ",") + "\n"
	for _, row := range benchRows(t, s, units) {
		text += fmt.Sprintf("%s,%d", row.Code, row.Population)
		for _, name := range names {
			text += "," + row.Values[name].String()
		}
		text += "\n"
	}
	return []byte(text)
}

func BenchmarkExplain(b *testing.B) {
	s := municipal(b, 2024)
	a := allocate(b, s, benchRows(b, s, benchUnits))
	b.ReportAllocs()
	for b.Loop() {
		if _, ok := a.Explain("100"); !ok {
			b.Fatal("no explanation")
		}
	}
}

func BenchmarkWhatIf(b *testing.B) {
	s := municipal(b, 2024)
	a := allocate(b, s, benchRows(b, s, benchUnits))
	for _, c := range []struct {
		name, column, value string
		anew                bool
	}{
		{"activity", "school-meals", "33.3", false},
		{"result", "falls-65:latest", "20.1", false},
		{"population", "population", "5000", false},
		{"range", "falls-65:latest", "99.9", true},
	} {
		b.Run(c.name, func(b *testing.B) {
			d := datum(b, c.value)
			b.ReportAllocs()
			for b.Loop() {
				v, err := a.WhatIf("100", c.column, d)
				if err != nil || v.ComputedAnew() != c.anew {
					b.Fatal(err, v.ComputedAnew())
				}
				v.Euros("100")
			}
		})
	}
}

func BenchmarkMarginals(b *testing.B) {
	s := municipal(b, 2024)
	a := allocate(b, s, benchRows(b, s, benchUnits))
	read := func(b *testing.B, list iter.Seq[subsidy.Marginal], moves bool) {
		b.ReportAllocs()
		for b.Loop() {
			for m := range list {
				if moves {
					m.Move()
				}
			}
		}
	}
	b.Run("slopes/unit", func(b *testing.B) { read(b, a.Marginals("100"), false) })
	b.Run("moves/unit", func(b *testing.B) { read(b, a.Marginals("100"), true) })
	b.Run("moves/country", func(b *testing.B) { read(b, a.AllMarginals(), true) })
}

func BenchmarkAppendJSON(b *testing.B) {
	s := municipal(b, 2024)
	a := allocate(b, s, benchRows(b, s, benchUnits))
	var out []byte
	b.ReportAllocs()
	for b.Loop() {
		out = a.AppendJSON(out[:0])
	}
}
