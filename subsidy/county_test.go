package subsidy_test

import (
	"encoding/json"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/subsidy"
)

func TestCountyYears(t *testing.T) {
	for _, c := range []struct {
		year                int
		price, source       string
		perResident         bool
		activities, results int
	}{
		{2023, "39.4", "Decree 1392/2022, section 2(1)", true, 0, 0},
		{2024, "42.07", "Decree 1392/2022, section 2(1) (as in 1244/2023)", true, 0, 0},
		{2025, "45.86", "Decree 1392/2022, section 2(1) (as in 873/2024)", true, 0, 0},
		{2026, "70.95", "Decree 1392/2022, section 2(1) (as in 1271/2025)", false, 6, 5},
	} {
		s := county(t, c.year)
		assert.Equal(t, c.price, s.BasePrice().String())
		assert.Equal(t, c.source, s.BasePriceCitation().String())
		assert.Equal(t, c.perResident, s.PerResident())
		assert.Equal(t, subsidy.CountyCoefficient, s.Kind())
		assert.Equal(t, law.Day(c.year-2, 12, 31), s.PopulationDay())
		assert.Equal(t, law.Statute, s.Force())
		assert.Len(t, slices.Collect(s.Indicators().Of(indicators.Activity)), c.activities)
		assert.Len(t, slices.Collect(s.Indicators().Of(indicators.Result)), c.results)
		assert.False(t, s.WhatIf())
		assert.Len(t, slices.Collect(s.Assumptions()), map[bool]int{true: 2, false: 13}[c.perResident])
		var acts []string
		for act := range s.Acts() {
			acts = append(acts, act.Number)
			if act.Number == "617/2021" {
				assert.NotEmpty(t, act.Unseen, "391/2025 was not seen")
			}
		}
		assert.Equal(t, []string{"617/2021", "1392/2022"}, acts)
	}
	for _, year := range []int{2022, 2027} {
		_, err := subsidy.County(year)
		var wrong *subsidy.YearError
		require.ErrorAs(t, err, &wrong)
		assert.Equal(t, []int{2023, 2024, 2025, 2026}, wrong.Covered)
		assert.Contains(t, wrong.Error(), "county")
	}
}

// counties is a cohort that can be worked by hand; the figures are made up. Two
// activity indicators and one result indicator have columns.
const counties = "code,population,births,audit-recorded,mmr-coverage,alcohol-mini-intervention,neet-18-24:previous,neet-18-24:latest\n" +
	"90,6000,100,100,97,40,20,18\n" + // MMR at target: 100; level 40; change −1/10
	"05,3000,100,50,95,60,20,20\n" + // MMR 50; level 60·1/2 = 30; change 0
	"20,1000,10,40,93,20,12,9\n" // MMR 0; level 20; at target: 100

func TestCountyByHand(t *testing.T) {
	s := county(t, 2026)
	a, err := s.Allocate(parse(t, s, counties))
	require.NoError(t, err)
	// MMR: range 93–97. Level: 40, 30, 20: 100, 50, 0.
	// NEET: changes −1/10, 0, −1/4, the last at target and in the range:
	// 100·(0+1/10)/(1/4) = 40, 0, 100.
	//   90: ((100+100)/6 + 40/5)/2  = 62/3 = 20.67
	//   05: ((50+50)/6 + 0)/2       = 25/3
	//   20: (0 + 100/5)/2           = 10
	for code, want := range map[string]string{"90": "62/3", "05": "25/3", "20": "10"} {
		assert.Equal(t, want, award(t, &a, code).Score.Exact(), code)
	}
	// (6000·62/3 + 3000·25/3 + 1000·10)/10000 = 159/10
	assert.Equal(t, "159/10", a.MeanScore().Exact())
	// 70.95 · 6000 · (62/3)/(159/10) = 553320.754…
	assert.Equal(t, "553320.75", award(t, &a, "90").Euros.StringFixed(2))
	assert.Equal(t, 1, award(t, &a, "90").Rank)

	why, _ := a.Explain("05")
	level, ok := why.Find("level:alcohol-mini-intervention")
	require.True(t, ok)
	assert.Equal(t, "30", level.Value.Exact())
	assert.Equal(t, subsidy.MiniInterventionOrder, level.Assumptions[0].ID)
	assert.Equal(t, "Taso: arvo 60 × kirjattujen suhde syntyneisiin 0,5 = 30.", level.Sentence(lang.Finnish))
	enough, _ := a.Explain("20")
	level, ok = enough.Find("level:alcohol-mini-intervention")
	require.True(t, ok)
	assert.Equal(t, subsidy.Sufficient, level.Operation)
	helsinki, _ := a.Explain("90")
	mmr, ok := helsinki.Find("points:mmr-coverage")
	require.True(t, ok)
	assert.Equal(t, subsidy.ReachesTarget, mmr.Operation)
	assert.Equal(t, subsidy.MMRBoundary, mmr.Assumptions[0].ID)
}

func TestCountyAssumptionsMoveWhatTheyName(t *testing.T) {
	points := func(overlays []subsidy.Overlay, csv, code, key string) string {
		s := county(t, 2026, overlays...)
		a, err := s.Allocate(parse(t, s, csv))
		require.NoError(t, err)
		why, ok := a.Explain(code)
		require.True(t, ok)
		step, ok := why.Find("points:" + key)
		require.True(t, ok)
		return step.Value.Exact()
	}
	take := func(id subsidy.AssumptionID, option string) []subsidy.Overlay {
		return []subsidy.Overlay{subsidy.Assume(id, option)}
	}
	zeros := strings.Replace(counties, "90,6000,100,100,97,40,20,18", "90,6000,100,100,97,40,0,0", 1)
	rises := strings.Replace(counties, "90,6000,100,100,97,40,20,18", "90,6000,100,100,97,40,0,18", 1)
	for _, c := range []struct {
		overlays       []subsidy.Overlay
		csv, code, key string
		want           string
	}{
		{nil, strings.Replace(counties, "93", "98", 1), "90", "mmr-coverage", "100"},
		{take(subsidy.MMRBoundary, "above"), strings.Replace(counties, "93", "98", 1), "90", "mmr-coverage", "200/3"},
		{take(subsidy.MMRBoundary, "above"), strings.Replace(counties, "93", "98", 1), "20", "mmr-coverage", "100"},
		{[]subsidy.Overlay{subsidy.Target("mmr-coverage", "95")}, counties, "05", "mmr-coverage", "100"},
		// Scaled first: levels 40, 60, 20 give 50, 100, 0; then half of 100.
		{take(subsidy.MiniInterventionOrder, "after"), counties, "05", "alcohol-mini-intervention", "50"},
		{take(subsidy.MiniInterventionOrder, "after"), counties, "90", "alcohol-mini-intervention", "50"},
		{nil, strings.Replace(counties, "100,50,", "..,50,", 1), "05", "alcohol-mini-intervention", "0"},
		{take(subsidy.MiniInterventionCounts, "uncorrected"), strings.Replace(counties, "100,50,", "..,50,", 1), "05", "alcohol-mini-intervention", "100"},
		// Nobody was born: the least number asked for is 0, and 0 are enough.
		{nil, strings.Replace(counties, "100,50,", "0,0,", 1), "05", "alcohol-mini-intervention", "100"},
		// Changes 0 (05) and −1/4 (20, at target).
		{nil, zeros, "90", "neet-18-24", "100"},
		{nil, zeros, "05", "neet-18-24", "0"},
		{append(take(subsidy.RangeIncludesTarget, "no"), subsidy.Assume(subsidy.NoSpread, "half")), zeros, "05", "neet-18-24", "50"},
		{nil, rises, "90", "neet-18-24", "0"},
		{nil, strings.Replace(rises, "0,18", "0,10", 1), "90", "neet-18-24", "100"},
	} {
		assert.Equal(t, c.want, points(c.overlays, c.csv, c.code, c.key), "%v %s %s", c.overlays, c.code, c.key)
	}
	// A change of 0 from zero to zero is the least fall where all others rose.
	lone := "code,population,neet-18-24:previous,neet-18-24:latest\n90,1,0,0\n05,1,20,25\n20,1,20,30\n"
	assert.Equal(t, "100", points(nil, lone, "05", "neet-18-24"))
	assert.Equal(t, "50", points(take(subsidy.ZeroToZero, "inside"), lone, "05", "neet-18-24"))

	s := county(t, 2026, subsidy.Assume(subsidy.ZeroBase, "error"))
	_, err := s.Allocate(parse(t, s, rises))
	var zero *subsidy.ZeroBaseError
	require.ErrorAs(t, err, &zero)
	assert.Equal(t, []string{"90", "neet-18-24", "18"}, []string{zero.Unit, zero.Indicator, zero.Latest.String()})
	assert.Contains(t, zero.Error(), "section 3a(2)")
	_, err = s.Allocate(parse(t, s, zeros))
	require.NoError(t, err, "from zero to zero is no rise")
}

func TestCountyTargetsAreLaw(t *testing.T) {
	s := county(t, 2026, subsidy.Target("neet-18-24", "12"))
	assert.True(t, s.WhatIf())
	assert.False(t, municipal(t, 2026, subsidy.Target("falls-65", "300")).WhatIf())
	for _, o := range []subsidy.Overlay{
		subsidy.Target("checkup-4y-followup", "50"), subsidy.Target("births", "1"), subsidy.Target("falls-65", "1"),
		subsidy.Pool("1"), subsidy.Assume("zero-base", "ignore"), subsidy.Assume("no-such", "yes"),
	} {
		_, err := county(t, 2026).With(o)
		var wrong *subsidy.OverlayError
		require.ErrorAs(t, err, &wrong, "%+v", o)
	}
	for _, id := range []subsidy.AssumptionID{
		subsidy.MMRBoundary, subsidy.MiniInterventionOrder, subsidy.MiniInterventionCounts, subsidy.ZeroBase, subsidy.ZeroToZero,
	} {
		a, ok := county(t, 2026).Assumption(id)
		require.True(t, ok)
		assert.Equal(t, a.Default, a.Option)
		assert.Equal(t, "1392/2022", a.Citation.Act)
		assert.True(t, a.Question.Complete())
		for _, meaning := range a.Options() {
			assert.True(t, meaning.Complete())
		}
		_, ok = municipal(t, 2026).Assumption(id)
		assert.False(t, ok)
	}
}

func TestPerResidentYears(t *testing.T) {
	csv := counties + "21,176\n"
	_, err := subsidy.ParseCohort(county(t, 2025), []byte(csv))
	require.Error(t, err, "a short row is an error in any year")
	for year, price := range map[int]string{2023: "39.40", 2024: "42.07", 2025: "45.86"} {
		s := county(t, year)
		c := parse(t, s, strings.Replace(counties, "neet-18-24:previous", "school-social-worker-input", 1))
		assert.Len(t, slices.Collect(c.Ignored()), 6, "every indicator column is ignored and listed")
		a, err := s.Allocate(c)
		require.NoError(t, err)
		assert.Empty(t, slices.Collect(a.NotCollected()))
		assert.Empty(t, slices.Collect(a.Missing()))
		assert.Empty(t, slices.Collect(a.Gaps()))
		got := award(t, &a, "05")
		assert.Equal(t, dec(price).Mul(dec("3000")).StringFixed(2), got.Euros.StringFixed(2))
		assert.Equal(t, "1", got.Coefficient.Exact())
		assert.Zero(t, got.Rank)
		assert.True(t, a.Residue().IsZero())
		text := string(a.AppendJSON(nil))
		require.True(t, json.Valid([]byte(text)))
		assert.Contains(t, text, `"meanScore":null,"population":10000`)
		assert.Contains(t, text, fmt.Sprintf(`{"code":"05","score":null,"coefficient":"1.000000000000","perResident":"%s0000000000",`, price))
		assert.Contains(t, string(a.AppendCSV(nil)), "\n05,3000,,1.000000000000,")
		why, _ := a.Explain("05")
		k, ok := why.Find("coefficient")
		require.True(t, ok)
		assert.Equal(t, "Act 617/2021, section 33(2)", k.Citation.String())
		_, ok = a.Open("national-mean")
		assert.False(t, ok)
		_, err = s.FromScore(dec("50"), dec("50"), 10)
		var wrong *subsidy.InputError
		require.ErrorAs(t, err, &wrong)
	}
}

func TestCountyUnits(t *testing.T) {
	s := county(t, 2026)
	c, err := s.CheckUnits(parse(t, s, counties))
	require.NoError(t, err)
	a, err := s.Allocate(c)
	require.NoError(t, err)
	absent := slices.Collect(a.AbsentUnits())
	assert.Len(t, absent, 22-3)
	assert.Equal(t, "01", absent[0])
	assert.Equal(t, "21", absent[len(absent)-1])
	for code, want := range map[string]subsidy.FaultKind{
		"HUS": subsidy.FaultOutside, "91": subsidy.FaultOutside, "478": subsidy.FaultOutside, "091": subsidy.FaultUnknownUnit,
		"211": subsidy.FaultUnknownUnit, "22": subsidy.FaultUnknownUnit, "5": subsidy.FaultUnknownUnit, "00": subsidy.FaultUnknownUnit,
	} {
		_, err := s.CheckUnits(parse(t, s, counties+code+",1,1,1,1,1,1,1\n"))
		var wrong *subsidy.CohortError
		require.ErrorAs(t, err, &wrong, code)
		assert.Equal(t, want, wrong.Kind, code)
		assert.Equal(t, 5, wrong.Line)
	}
	_, err = municipal(t, 2026).CheckUnits(c)
	var wrong *subsidy.MismatchError
	require.ErrorAs(t, err, &wrong)
	_, err = municipal(t, 2026).Allocate(c)
	require.ErrorAs(t, err, &wrong)
}

func TestCountyColumns(t *testing.T) {
	s := county(t, 2026)
	assert.Equal(t, []string{"births", "audit-recorded"}, columns(s)[len(columns(s))-2:])
	for csv, kind := range map[string]subsidy.FaultKind{
		"code,population,births\n01,1,1.5\n":                subsidy.FaultWhole,
		"code,population,audit-recorded\n01,1,-1\n":         subsidy.FaultRange,
		"code,population,school-meals\n01,1,1\n":            subsidy.FaultUnknownColumn,
		"code,population,neet-18-24:latest\n01,1,1\n":       subsidy.FaultHalfIndicator,
		"code,population,mmr-coverage\n01,1,0.0000000001\n": subsidy.FaultNumber,
	} {
		_, err := subsidy.ParseCohort(s, []byte(csv))
		var wrong *subsidy.CohortError
		require.ErrorAs(t, err, &wrong, csv)
		assert.Equal(t, kind, wrong.Kind, csv)
	}
	a, err := s.Allocate(parse(t, s, "code,population,school-psychologist-input,alcohol-mini-intervention,mmr-coverage\n01,1,1,5,98\n02,1,1,6,50\n"))
	require.NoError(t, err)
	assert.Equal(t, []string{"school-psychologist-input"}, slices.Collect(a.Ignored()), "a column of an earlier version of the decree")
	assert.Contains(t, slices.Collect(a.NotCollected()), "births")
	reasons := 0
	for m := range a.Missing() {
		if m.Code == "01" && m.Indicator == "alcohol-mini-intervention" {
			reasons++
			assert.Equal(t, "Act 617/2021, section 15(3)", m.Citation.String())
		}
	}
	assert.Equal(t, 2, reasons, "births and recorded scores")
}

// A common factor of all figures of a county indicator, and a constant added to
// all levels, move nothing where no target is in the way.
func TestCountyScaleAndShift(t *testing.T) {
	s := county(t, 2026)
	for seed := range uint64(10) {
		rows := madeUpCounties(t, 12, seed)
		for i := range rows {
			for _, end := range []string{":previous", ":latest"} {
				shift(rows[i].Values, "long-term-basic-assistance-25-64"+end, func(v decimal.Decimal) decimal.Decimal { return v.Add(dec("2")) })
			}
		}
		a := allocate(t, s, rows)
		for i := range rows {
			shift(rows[i].Values, "checkup-4y-followup", func(v decimal.Decimal) decimal.Decimal { return v.Mul(dec("3")).Add(dec("1.5")) })
			for _, end := range []string{":previous", ":latest"} {
				shift(rows[i].Values, "long-term-basic-assistance-25-64"+end, func(v decimal.Decimal) decimal.Decimal { return v.Mul(dec("7")) })
			}
		}
		b := allocate(t, s, rows)
		for w := range a.Awards() {
			assert.Equal(t, w.Score.Exact(), award(t, &b, w.Code).Score.Exact(), "%d %s", seed, w.Code)
		}
	}
}

func TestCountyOrderOfRowsDoesNotMatter(t *testing.T) {
	s := county(t, 2026)
	rows := madeUpCounties(t, 20, 4)
	a := allocate(t, s, rows)
	slices.Reverse(rows)
	b := allocate(t, s, rows)
	sum := new(big.Rat)
	for w := range a.Awards() {
		assert.Equal(t, w, award(t, &b, w.Code))
		sum.Add(sum, new(big.Rat).Mul(w.Coefficient.Rat(), new(big.Rat).SetInt64(w.Population)))
	}
	assert.Zero(t, sum.Cmp(new(big.Rat).SetInt64(a.Residents())))
}

func TestCountyDetails(t *testing.T) {
	s := county(t, 2026)
	a, err := s.Allocate(parse(t, s, counties))
	require.NoError(t, err)
	text := string(a.AppendDetailsJSON(nil))
	require.True(t, json.Valid([]byte(text)))
	assert.Contains(t, text, `{"key":"alcohol-mini-intervention","value":{"value":"60","missing":null},"audit-recorded":{"value":"50","missing":null},"births":{"value":"100","missing":null},"level":"30.000000000000","points":"50.000000000000"}`)
	assert.Contains(t, text, `{"key":"neet-18-24","previous":{"value":"20","missing":null},"latest":{"value":"18","missing":null},"change":"-0.100000000000","points":"40.000000000000"}`)
}

// Every step of every county is a sentence in three languages.
func TestCountySentences(t *testing.T) {
	seen := map[subsidy.Operation]bool{}
	for seed := range uint64(40) {
		a, ok := cohortOf(t, drawn(t, county(t, 2026), seed), 10, seed)
		if !ok {
			continue
		}
		for code := range a.Cohort().Codes() {
			why, _ := a.Explain(code)
			for _, step := range why.Walk(-1) {
				seen[step.Operation] = true
				for l := range lang.Text.All(lang.Text{}) {
					sentence := step.Sentence(l)
					require.True(t, strings.HasSuffix(sentence, "."), sentence)
					require.NotContains(t, sentence, "{")
					require.NotContains(t, sentence, "  ")
				}
			}
			require.True(t, json.Valid(why.AppendJSON(nil, -1)))
		}
	}
	for _, o := range []subsidy.Operation{subsidy.ScaledUp, subsidy.ReachesTarget, subsidy.Sufficient, subsidy.Undefined} {
		assert.True(t, seen[o], "%s was never reached", o)
		assert.NotContains(t, o.String(), "(")
	}
}

// The years per resident leave open how euros are rounded, and nothing else:
// what decides about indicators, scores and coefficients is refused.
func TestQuestionsOfTheYearsPerResident(t *testing.T) {
	for _, year := range []int{2023, 2024, 2025} {
		s := county(t, year)
		var ids []subsidy.AssumptionID
		for a := range s.Assumptions() {
			ids = append(ids, a.ID)
			assert.Equal(t, "Act 617/2021, section 33(2)", a.Citation.In(lang.English), a.ID)
		}
		assert.Equal(t, []subsidy.AssumptionID{subsidy.EuroRounding, subsidy.RoundingMode}, ids)
		for a := range county(t, 2026).Assumptions() {
			varied, err := s.With(subsidy.Assume(a.ID, a.Default))
			if slices.Contains(ids, a.ID) {
				require.NoError(t, err)
				taken, ok := varied.Assumption(a.ID)
				assert.True(t, ok && taken.Chosen, a.ID)
				continue
			}
			var wrong *subsidy.OverlayError
			require.ErrorAs(t, err, &wrong, a.ID)
			assert.Equal(t, string(a.ID), wrong.Found)
			assert.Equal(t, fmt.Sprintf("an assumption of the county scheme in %d: euro-rounding, rounding-mode", year), wrong.Expected)
			_, ok := s.Assumption(a.ID)
			assert.False(t, ok, a.ID)
		}
		for _, o := range []subsidy.Overlay{subsidy.Weight("mmr-coverage", "0.1"), subsidy.Without("mmr-coverage")} {
			var wrong *subsidy.OverlayError
			_, err := s.With(o)
			require.ErrorAs(t, err, &wrong)
			assert.Equal(t, "an indicator of the scheme: none in this year", wrong.Expected)
		}
	}
	now, ok := county(t, 2026).Assumption(subsidy.EuroRounding)
	require.True(t, ok)
	assert.Equal(t, "Act 617/2021, section 15(2)", now.Citation.In(lang.English))
}
