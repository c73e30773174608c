package subsidy_test

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/subsidy"
)

func parse(t testing.TB, s subsidy.Scheme, csv string) subsidy.Cohort {
	t.Helper()
	c, err := subsidy.ParseCohort(s, []byte(csv))
	require.NoError(t, err)
	return c
}

func TestParseCohortAccepts(t *testing.T) {
	s := municipal(t, 2026)
	for name, csv := range map[string]string{
		"plain":            "code,population,school-meals,falls-65:previous,falls-65:latest\n091,10,100,..,7.50\n",
		"no last newline":  "code,population,school-meals,falls-65:previous,falls-65:latest\n091,10,100,..,7.50",
		"crlf":             "code,population,school-meals,falls-65:previous,falls-65:latest\r\n091,10,100,..,7.50\r\n",
		"byte-order mark":  "\ufeffcode,population,school-meals,falls-65:previous,falls-65:latest\n091,10,100,..,7.50\n",
		"quotes":           "\"code\",population,\"school-meals\",falls-65:previous,falls-65:latest\n\"091\",\"10\",100,\"..\",\"7.50\"\n",
		"columns anyhow":   "falls-65:latest,school-meals,code,falls-65:previous,population\n7.50,100,091,..,10\n",
		"whole as decimal": "code,population,school-meals,falls-65:previous,falls-65:latest\n091,10.0,100.00,..,7.50\n",
	} {
		t.Run(name, func(t *testing.T) {
			c := parse(t, s, csv)
			assert.Equal(t, []string{"091"}, slices.Collect(c.Codes()))
			people, ok := c.Population("091")
			assert.True(t, ok)
			assert.EqualValues(t, 10, people)
			assert.EqualValues(t, 10, c.Residents())
			for column, want := range map[string]string{"falls-65:previous": "..", "falls-65:latest": "7.50", "school-absences": "..."} {
				d, ok := c.Datum("091", column)
				assert.True(t, ok)
				assert.Equal(t, want, d.String(), column)
			}
			_, ok = c.Datum("092", "school-meals")
			assert.False(t, ok)
			_, ok = c.Population("092")
			assert.False(t, ok)
			assert.False(t, c.UnitsChecked())
			assert.Equal(t, subsidy.MunicipalSupplement, c.Kind())
		})
	}
}

func TestSignsOfMissingData(t *testing.T) {
	s := municipal(t, 2026)
	c := parse(t, s, "code,population,school-meals\n1,1,..\n2,1,\n3,1,...\n4,1,.\n5,1,-\n6,1,-0\n7,1,0.0\n")
	want := []string{"..", "...", "...", ".", "0.0", "0.0", "0.0"}
	for i, code := range slices.Collect(c.Codes()) {
		d, _ := c.Datum(code, "school-meals")
		assert.Equal(t, want[i], d.String(), code)
	}
	a, err := s.Allocate(parse(t, s, "code,population,school-meals\n1,1,..\n2,1,100\n"))
	require.NoError(t, err)
	assert.Equal(t, "0.000000000000", award(t, &a, "1").Score.String())
}

// fault is what a bad text is expected to give.
type fault struct {
	line, column int
	kind         subsidy.FaultKind
}

const head = "code,population,school-meals,falls-65:previous,falls-65:latest\n"

// TestParseCohortManyColumns: a header of very many names is told as one kind of
// fault, and takes no longer for each name than a short one.
func TestParseCohortManyColumns(t *testing.T) {
	const many = 200_000
	var text strings.Builder
	text.WriteString("code,population")
	for i := range many {
		fmt.Fprintf(&text, ",c%06d", i)
	}
	text.WriteString(",c000000\n091,1\n")
	_, err := subsidy.ParseCohort(municipal(t, 2026), []byte(text.String()))
	var faults subsidy.CohortErrors
	require.ErrorAs(t, err, &faults)
	more := map[subsidy.FaultKind]int{}
	for f := range faults.All() {
		more[f.Kind] = f.More
	}
	assert.Equal(t, map[subsidy.FaultKind]int{subsidy.FaultUnknownColumn: many - 1, subsidy.FaultRepeatedColumn: 0, subsidy.FaultCells: 0}, more)
}

func TestParseCohortRefuses(t *testing.T) {
	for _, c := range []struct {
		name, csv string
		want      []fault
	}{
		{"empty", "", []fault{{1, 1, subsidy.FaultNoRows}}},
		{"only a mark", "\ufeff", []fault{{1, 1, subsidy.FaultNoRows}}},
		{"no rows", head, []fault{{1, 1, subsidy.FaultNoRows}}},
		{"semicolons", "code;population\n091;1\n", []fault{{1, 5, subsidy.FaultSeparator}}},
		{"no code", "population\n1\n", []fault{{1, 1, subsidy.FaultMissingColumn}}},
		{"no population", "code\n091\n", []fault{{1, 1, subsidy.FaultMissingColumn}}},
		{"unknown column", "code,population,school-lunches\n091,1,0\n", []fault{{1, 17, subsidy.FaultUnknownColumn}}},
		{"case matters", "Code,population\n091,1\n", []fault{{1, 1, subsidy.FaultUnknownColumn}, {1, 1, subsidy.FaultMissingColumn}}},
		{"blank matters", "code, population\n091,1\n", []fault{{1, 1, subsidy.FaultMissingColumn}, {1, 6, subsidy.FaultUnknownColumn}}},
		{"county column", "code,population,births\n091,1,1\n", []fault{{1, 17, subsidy.FaultUnknownColumn}}},
		{"repeated column", "code,population,school-meals,school-meals\n091,1,0,0\n", []fault{{1, 30, subsidy.FaultRepeatedColumn}}},
		{"half an indicator", "code,population,falls-65:latest\n091,1,0\n", []fault{{1, 17, subsidy.FaultHalfIndicator}}},
		{"bare result key", "code,population,falls-65\n091,1,0\n", []fault{{1, 17, subsidy.FaultUnknownColumn}}},
		{"few cells", head + "091,1,0\n", []fault{{2, 1, subsidy.FaultCells}}},
		{"many cells", head + "091,1,0,1,1,1\n", []fault{{2, 1, subsidy.FaultCells}}},
		{"blank line", head + "091,1,0,1,1\n\n", []fault{{3, 1, subsidy.FaultCells}}},
		{"no code in a row", head + ",1,0,1,1\n", []fault{{2, 1, subsidy.FaultCode}}},
		{"control in a code", head + "0\x0091,1,0,1,1\n", []fault{{2, 1, subsidy.FaultCode}}},
		{"long code", head + strings.Repeat("9", 65) + ",1,0,1,1\n", []fault{{2, 1, subsidy.FaultCode}}},
		{"repeated code", head + "091,1,0,1,1\n092,1,0,1,1\n091,1,0,1,1\n", []fault{{4, 1, subsidy.FaultRepeatedCode}}},
		{"population zero", head + "091,0,0,1,1\n", []fault{{2, 5, subsidy.FaultPopulation}}},
		{"population negative", head + "091,-4,0,1,1\n", []fault{{2, 5, subsidy.FaultPopulation}}},
		{"population with a fraction", head + "091,1.5,0,1,1\n", []fault{{2, 5, subsidy.FaultPopulation}}},
		{"population missing", head + "091,..,0,1,1\n", []fault{{2, 5, subsidy.FaultPopulation}}},
		{"population exactly zero", head + "091,-,0,1,1\n", []fault{{2, 5, subsidy.FaultPopulation}}},
		{"population too wide", head + "091,1000000000000,0,1,1\n", []fault{{2, 5, subsidy.FaultPopulation}}},
		{"points above 100", head + "091,1,100.01,1,1\n", []fault{{2, 7, subsidy.FaultRange}}},
		{"points far above 100", head + "091,1,999999999999.999999999,1,1\n", []fault{{2, 7, subsidy.FaultRange}}},
		{"points below 0", head + "091,1,-1,1,1\n", []fault{{2, 7, subsidy.FaultRange}}},
		{"figure below 0", head + "091,1,0,1,-0.1\n", []fault{{2, 11, subsidy.FaultRange}}},
		{"exponent", head + "091,1,1e2,1,1\n", []fault{{2, 7, subsidy.FaultNumber}}},
		{"plus", head + "091,1,+1,1,1\n", []fault{{2, 7, subsidy.FaultNumber}}},
		{"decimal comma", head + "091,1,0,\"1,5\",1\n", []fault{{2, 9, subsidy.FaultNumber}}},
		{"blank in a number", head + "091,1,0, 1,1\n", []fault{{2, 9, subsidy.FaultNumber}}},
		{"word", head + "091,1,0,not-answered,1\n", []fault{{2, 9, subsidy.FaultNumber}}},
		{"thirteen digits", head + "091,1,0,1000000000000,1\n", []fault{{2, 9, subsidy.FaultNumber}}},
		{"ten decimals", head + "091,1,0,0.0000000001,1\n", []fault{{2, 9, subsidy.FaultNumber}}},
		{"no digits after the point", head + "091,1,0,1.,1\n", []fault{{2, 9, subsidy.FaultNumber}}},
		{"no digits before the point", head + "091,1,0,.5,1\n", []fault{{2, 9, subsidy.FaultNumber}}},
		{"megabyte of digits", head + "091,1,0," + strings.Repeat("9", 1<<20) + ",1\n", []fault{{2, 9, subsidy.FaultNumber}}},
		{"open quote", head + "091,1,0,\"1,1\n", []fault{{2, 9, subsidy.FaultQuote}}},
		{"after a quote", head + "091,1,0,\"1\"2,1\n", []fault{{2, 9, subsidy.FaultQuote}}},
		{"not UTF-8", head + "091,1,0,1,\xff\n", []fault{{2, 11, subsidy.FaultEncoding}}},
		{"UTF-16", "\xff\xfec\x00o\x00", []fault{{1, 1, subsidy.FaultEncoding}}},
		{
			"the first of each kind",
			"code,population,what,falls-65:latest,who\n091,0,1,x,\n091,-1,1,y,\n\n092,1,1,-5,\n093,0,1,-6,\n",
			[]fault{
				{1, 17, subsidy.FaultUnknownColumn},
				{1, 22, subsidy.FaultHalfIndicator},
				{2, 5, subsidy.FaultPopulation},
				{2, 9, subsidy.FaultNumber},
				{3, 1, subsidy.FaultRepeatedCode},
				{4, 1, subsidy.FaultCells},
				{5, 9, subsidy.FaultRange},
			},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := subsidy.ParseCohort(municipal(t, 2026), []byte(c.csv))
			var list subsidy.CohortErrors
			require.ErrorAs(t, err, &list)
			var got []fault
			for _, e := range list {
				got = append(got, fault{e.Line, e.Column, e.Kind})
				assert.NotEmpty(t, e.Expected)
				assert.LessOrEqual(t, len(e.Found), 43)
				assert.True(t, strings.HasPrefix(e.Error(), fmt.Sprintf("%d:%d: %s: ", e.Line, e.Column, e.Kind)), e.Error())
			}
			assert.Empty(t, cmp.Diff(c.want, got, cmp.AllowUnexported(fault{})))
			var first *subsidy.CohortError
			require.True(t, errors.As(err, &first))
			assert.Same(t, list[0], first)
		})
	}
}

func TestColumnsOfOtherYears(t *testing.T) {
	csv := "code,population,youth-overweight:latest,school-meals,youth-overweight:previous\n1,1,not a number,100,\n2,1,,0,\n"
	c := parse(t, municipal(t, 2026), csv)
	assert.Equal(t, []string{"youth-overweight:latest", "youth-overweight:previous"}, slices.Collect(c.Ignored()))
	a, err := municipal(t, 2026).Allocate(c)
	require.NoError(t, err)
	assert.Equal(t, slices.Collect(c.Ignored()), slices.Collect(a.Ignored()))
	assert.Len(t, slices.Collect(a.NotCollected()), 14+5)
	assert.NotContains(t, slices.Collect(a.NotCollected()), "school-meals")
	assert.Contains(t, slices.Collect(a.NotCollected()), "falls-65")

	_, err = subsidy.ParseCohort(municipal(t, 2025), []byte(csv))
	require.Error(t, err, "in 2025 the column counts and must be numbers")
}

// A cohort made for one year can be computed under the law of another.
func TestCohortUnderTheLawOfAnotherYear(t *testing.T) {
	old := municipal(t, 2024)
	rows := madeUp(t, old, 10, 1)
	c, err := subsidy.NewCohort(old, rows)
	require.NoError(t, err)
	a, err := municipal(t, 2026).Allocate(c)
	require.NoError(t, err)
	assert.Equal(t, []string{"youth-overweight:previous", "youth-overweight:latest"}, slices.Collect(a.Ignored()))
	assert.Empty(t, slices.Collect(a.NotCollected()))
	for i := range rows {
		delete(rows[i].Values, "youth-overweight:previous")
		delete(rows[i].Values, "youth-overweight:latest")
	}
	b := allocate(t, municipal(t, 2026), rows)
	for i, w := range slices.Collect(b.Awards()) {
		assert.Equal(t, w, slices.Collect(a.Awards())[i])
	}
}

func TestNewCohortRefuses(t *testing.T) {
	one := func(column, cell string) map[string]indicators.Datum {
		return map[string]indicators.Datum{column: datum(t, cell)}
	}
	for _, c := range []struct {
		name string
		rows []subsidy.Row
		row  int
		kind subsidy.FaultKind
	}{
		{"none", nil, -1, subsidy.FaultNoRows},
		{"no code", []subsidy.Row{{Population: 1}}, 0, subsidy.FaultCode},
		{"bad UTF-8", []subsidy.Row{{Code: "\xff", Population: 1}}, 0, subsidy.FaultCode},
		{"no population", []subsidy.Row{{Code: "1"}}, 0, subsidy.FaultPopulation},
		{"negative population", []subsidy.Row{{Code: "1", Population: -1}}, 0, subsidy.FaultPopulation},
		{"too many", []subsidy.Row{{Code: "1", Population: 1_000_000_000_001}}, 0, subsidy.FaultPopulation},
		{"twice", []subsidy.Row{{Code: "1", Population: 1}, {Code: "1", Population: 1}}, 1, subsidy.FaultRepeatedCode},
		{"unknown", []subsidy.Row{{Code: "1", Population: 1}, {Code: "2", Population: 1, Values: one("x", "1")}}, 1, subsidy.FaultUnknownColumn},
		{"half", []subsidy.Row{{Code: "1", Population: 1, Values: one("falls-65:latest", "1")}}, 0, subsidy.FaultHalfIndicator},
		{"points", []subsidy.Row{{Code: "1", Population: 1, Values: one("school-meals", "101")}}, 0, subsidy.FaultRange},
		{"reason", []subsidy.Row{{Code: "1", Population: 1, Values: map[string]indicators.Datum{"school-meals": indicators.Lacking(9)}}}, 0, subsidy.FaultNumber},
		{"wide", []subsidy.Row{{Code: "1", Population: 1, Values: map[string]indicators.Datum{"school-meals": indicators.Known(dec("1e-10"))}}}, 0, subsidy.FaultNumber},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := subsidy.NewCohort(municipal(t, 2026), c.rows)
			var wrong *subsidy.CohortError
			require.ErrorAs(t, err, &wrong)
			assert.Equal(t, c.kind, wrong.Kind)
			assert.Equal(t, c.row, wrong.Row)
			assert.Zero(t, wrong.Line)
			assert.NotEmpty(t, wrong.Error())
		})
	}
	_, err := subsidy.NewCohort(municipal(t, 2026), []subsidy.Row{{Code: "1", Population: 1_000_000_000_000}})
	assert.NoError(t, err)
}

func TestNotAnsweredInRows(t *testing.T) {
	s := municipal(t, 2026)
	c, err := subsidy.NewCohort(s, []subsidy.Row{
		{Code: "1", Population: 1, Values: map[string]indicators.Datum{"school-meals": indicators.Lacking(indicators.NotAnswered)}},
		{Code: "2", Population: 1, Values: map[string]indicators.Datum{"school-meals": datum(t, "50")}},
	})
	require.NoError(t, err)
	d, _ := c.Datum("1", "school-meals")
	assert.Equal(t, "not-answered", d.String())
}

func TestCheckUnits(t *testing.T) {
	const figures = "code,population,school-meals\n"
	for _, c := range []struct {
		name, csv string
		year      int
		kind      subsidy.FaultKind
		says      string
	}{
		{"never a code", "000,1,0\n", 2026, subsidy.FaultUnknownUnit, "municipality"},
		{"lost zero", "91,1,0\n", 2026, subsidy.FaultUnknownUnit, "municipality"},
		{"county", "07,1,0\n", 2026, subsidy.FaultUnknownUnit, "municipality"},
		{"Helsinki as county", "90,1,0\n", 2026, subsidy.FaultUnknownUnit, "municipality"},
		{"Åland", "478,1,0\n", 2026, subsidy.FaultOutside, "Åland"},
		{"HUS", "HUS,1,0\n", 2026, subsidy.FaultOutside, "municipality"},
		{"Pertunmaa merged in 2025", "588,1,0\n", 2025, subsidy.FaultOtherDay, "507"},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := municipal(t, c.year)
			_, err := s.CheckUnits(parse(t, s, figures+"091,1,0\n"+c.csv))
			var list subsidy.CohortErrors
			require.ErrorAs(t, err, &list)
			require.Len(t, list, 1)
			e := list[0]
			assert.Equal(t, c.kind, e.Kind, e.Error())
			assert.Contains(t, e.Expected, c.says)
			assert.Equal(t, []int{3, 1, 1}, []int{e.Line, e.Column, e.Row})
		})
	}
}

func TestCheckUnitsListsTheAbsent(t *testing.T) {
	s := municipal(t, 2024)
	c, err := s.CheckUnits(parse(t, s, "population,code,school-meals\n1,588,100\n1,091,0\n"))
	require.NoError(t, err, "in 2024 Pertunmaa was a municipality of its own")
	assert.True(t, c.UnitsChecked())
	a, err := s.Allocate(c)
	require.NoError(t, err)
	absent := slices.Collect(a.AbsentUnits())
	assert.Len(t, absent, 293-2)
	assert.True(t, slices.IsSorted(absent))
	assert.NotContains(t, absent, "091")
	assert.NotContains(t, absent, "478")

	_, err = municipal(t, 2025).CheckUnits(c)
	var wrong *subsidy.CohortError
	require.ErrorAs(t, err, &wrong)
	assert.Equal(t, 3, wrong.Column-0, "the code stands in the second column")
}

func TestCheckUnitsOfAnotherScheme(t *testing.T) {
	var wrong *subsidy.MismatchError
	_, err := municipal(t, 2026).CheckUnits(subsidy.Cohort{})
	require.ErrorAs(t, err, &wrong)
	assert.NotEmpty(t, wrong.Error())
}

func FuzzParseCohort(f *testing.F) {
	for _, seed := range []string{
		"", head, head + "091,1,0,1,1\n", head + "091,1,..,.,-\r\n092,2,\"1\",\"\",...\r\n", "code;population\n",
		"\ufeffcode,population\n1,999999999999\n", head + "1,1,0,999999999999.999999999,0.000000001\n2,1,0,1,1\n",
	} {
		f.Add([]byte(seed))
	}
	s, err := subsidy.Municipal(2026)
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, csv []byte) {
		before := bytes.Clone(csv)
		c, err := subsidy.ParseCohort(s, csv)
		if !bytes.Equal(before, csv) {
			t.Fatal("the text was changed")
		}
		if err != nil {
			var list subsidy.CohortErrors
			if !errors.As(err, &list) || len(list) == 0 || list[0].Line < 1 || list[0].Column < 1 {
				t.Fatalf("%T: %v", err, err)
			}
			return
		}
		a, err := s.Allocate(c)
		var zero *subsidy.ZeroMeanError
		if errors.As(err, &zero) {
			return
		}
		if err != nil {
			t.Fatal(err)
		}
		if a.Len() != c.Len() || a.Len() == 0 {
			t.Fatal("units were lost")
		}
		for code := range c.Codes() {
			if _, ok := a.Explain(code); !ok {
				t.Fatalf("no explanation of %q", code)
			}
			break
		}
	})
}

// The faults of codes stand among those of figures, in the order of their
// places, and a sound file gives the cohort that two steps give.
func TestParseChecked(t *testing.T) {
	s := municipal(t, 2026)
	_, err := subsidy.ParseChecked(s, []byte("code,population,school-meals\n211,0,100\n478,5,100\n999,5,x\n588,5,100\n478,5,100\n998,5,100\n"))
	var faults subsidy.CohortErrors
	require.ErrorAs(t, err, &faults)
	var got []string
	for e := range faults.All() {
		got = append(got, fmt.Sprintf("%d:%d %s %s +%d", e.Line, e.Column, e.Kind, e.Unit, e.More))
	}
	assert.Equal(t, []string{"2:5 population 211 +0", "3:1 outside 478 +0", "4:1 unknown-unit 999 +1", "4:7 number 999 +0", "5:1 other-day 588 +0", "6:1 repeated-code  +0"}, got)

	text := []byte(small)
	once, err := subsidy.ParseChecked(s, text)
	require.NoError(t, err)
	twice, err := s.CheckUnits(parse(t, s, small))
	require.NoError(t, err)
	assert.Equal(t, slices.Collect(twice.AbsentUnits()), slices.Collect(once.AbsentUnits()))
	assert.True(t, once.UnitsChecked())
	assert.Equal(t, slices.Collect(twice.Codes()), slices.Collect(once.Codes()))
	_, err = subsidy.ParseChecked(subsidy.Scheme{}, text)
	var none *subsidy.SchemeError
	require.ErrorAs(t, err, &none)
}
