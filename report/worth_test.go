package report_test

import (
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/report"
	"github.com/hyte-fi/go-hyte/subsidy"
)

// The gain of full points is that of 1393/2022, section 3, worked out here by
// its formula: raw' = raw + d/30, W' = W + pop/POP · d/30, K' = raw'/W'.
func TestGainByFormula(t *testing.T) {
	a := allocation(t)
	award, ok := a.Award("211")
	require.True(t, ok)
	plan := readPlan(t, "model-plan")
	list, err := report.Impact(plan, unitOf(t, "211", newYearsEve), newYearsEve, a)
	require.NoError(t, err)
	require.Len(t, list, 15)
	amount := func(delta *big.Rat) decimal.Decimal {
		step := new(big.Rat).Quo(delta, big.NewRat(30, 1))
		raw := new(big.Rat).Add(award.Score.Rat(), step)
		step.Mul(step, big.NewRat(award.Population, a.Residents()))
		mean := new(big.Rat).Add(a.MeanScore().Rat(), step)
		euros := raw.Quo(raw, mean)
		euros.Mul(euros, a.Scheme().BasePrice().Rat()).Mul(euros, new(big.Rat).SetInt64(award.Population))
		return decimal.NewFromBigInt(euros.Num(), 0).DivRound(decimal.NewFromBigInt(euros.Denom(), 0), 2)
	}
	gains, stakes := 0, 0
	for _, w := range list {
		lacks := new(big.Rat).Sub(big.NewRat(100, 1), w.Points.Rat())
		if lacks.Sign() > 0 {
			gains++
			assert.Equal(t, amount(lacks).Sub(award.Euros).String(), w.Gain.String(), w.Indicator.Key)
		} else {
			assert.True(t, w.Gain.IsZero(), w.Indicator.Key)
		}
		if w.Case == report.Unproven {
			stakes++
			assert.Equal(t, award.Euros.Sub(amount(new(big.Rat).Neg(w.Points.Rat()))).String(), w.AtStake.String(), w.Indicator.Key)
		} else {
			assert.True(t, w.AtStake.IsZero(), w.Indicator.Key)
		}
	}
	require.Positive(t, gains)
	empty, err := report.Impact(hyte.Plan{Organisations: []hyte.Organisation{{Code: "211"}}}, unitOf(t, "211", newYearsEve), newYearsEve, a)
	require.NoError(t, err)
	for _, w := range empty {
		if w.Case == report.Unproven {
			stakes++
			assert.Equal(t, award.Euros.Sub(amount(new(big.Rat).Neg(w.Points.Rat()))).String(), w.AtStake.String(), w.Indicator.Key)
		}
	}
	require.Positive(t, stakes)
}

// Reading what the gaps are worth leaves the allocation as it was.
func TestImpactChangesNothing(t *testing.T) {
	a := allocation(t)
	before := a.AppendDetailsJSON(nil)
	_, err := report.Impact(readPlan(t, "model-plan"), unitOf(t, "211", newYearsEve), newYearsEve, a)
	require.NoError(t, err)
	assert.Equal(t, string(before), string(a.AppendDetailsJSON(nil)))
}

// Each indicator is shown by its own place in the plan, and only from the day
// on which the plan can tell it.
func TestEvidenceOfIndicators(t *testing.T) {
	council := func(on law.Date) []hyte.Handling {
		return []hyte.Handling{{Body: hyte.RoleCouncil, Date: on, Decision: hyte.DecisionNoted}}
	}
	tests := []struct {
		key  string
		plan hyte.Plan
		at   string
	}{
		{"lead-coordinator", hyte.Plan{Governance: hyte.Governance{Coordinator: hyte.Coordinator{Title: hyte.Plain("x")}}}, "/governance/coordinator"},
		{"lead-coordinator", hyte.Plan{Governance: hyte.Governance{Coordinator: hyte.Coordinator{Title: hyte.Plain("x"), Named: law.Since(law.Day(2025, 1, 1))}}}, ""},
		{"lead-coordinator", hyte.Plan{Governance: hyte.Governance{Coordinator: hyte.Coordinator{Title: hyte.Plain("x"), For: hyte.For{"922"}}}}, ""},
		{"lead-budget-indicators", hyte.Plan{Budget: []hyte.BudgetLink{{Kind: hyte.LinkBudget, Year: 2025, Indicators: []hyte.ID{"i"}, Decided: law.Day(2024, 12, 9)}}}, "/budget/0/indicators"},
		{"lead-budget-indicators", hyte.Plan{Budget: []hyte.BudgetLink{{Kind: hyte.LinkBudget, Year: 2022, Indicators: []hyte.ID{"i"}, Decided: law.Day(2021, 12, 9)}}}, ""},
		{"lead-budget-indicators", hyte.Plan{Budget: []hyte.BudgetLink{{Kind: hyte.LinkBudget, Year: 2025, Decided: law.Day(2024, 12, 9)}}}, ""},
		{"lead-audit-evaluation", hyte.Plan{Documents: []hyte.Document{{Kinds: []hyte.DocumentKind{hyte.EvaluationReport}, EvaluatesGoals: hyte.Yes, Handling: council(law.Day(2024, 6, 1))}}}, "/documents/0/evaluatesGoals"},
		{"lead-audit-evaluation", hyte.Plan{Documents: []hyte.Document{{Kinds: []hyte.DocumentKind{hyte.EvaluationReport}, Handling: council(law.Day(2024, 6, 1))}}}, ""},
		{"lead-lifestyles-reported", hyte.Plan{Documents: []hyte.Document{{Kinds: []hyte.DocumentKind{hyte.AnnualReport}, Contents: []hyte.Content{hyte.ContentLifestyles}, Handling: council(law.Day(2024, 6, 1))}}}, "/documents/0/contents"},
		{"lead-lifestyles-reported", hyte.Plan{Documents: []hyte.Document{{Kinds: []hyte.DocumentKind{hyte.AnnualReport}, Contents: []hyte.Content{hyte.ContentLifestyles}, Handling: council(law.Day(2022, 6, 1))}}}, ""},
		{"sport-youth-activity-reported", hyte.Plan{Documents: []hyte.Document{{Kinds: []hyte.DocumentKind{hyte.AnnualReport}, Contents: []hyte.Content{hyte.ContentYouthActivity}, Handling: council(law.Day(2024, 6, 1))}}}, "/documents/0/contents"},
		{"lead-resident-panels", hyte.Plan{Participation: []hyte.Participation{{Means: hyte.MeansSurvey}, {Means: hyte.MeansResidentPanel}}}, "/participation/1"},
		{"lead-resident-panels", hyte.Plan{Participation: []hyte.Participation{{Means: hyte.MeansResidentPanel, Date: law.Day(2023, 1, 1)}}}, "/participation/0"},
		{"lead-resident-panels", hyte.Plan{Participation: []hyte.Participation{{Means: hyte.MeansResidentPanel, Date: law.Day(2022, 12, 31)}}}, ""},
		{"lead-resident-panels", hyte.Plan{Participation: []hyte.Participation{{Means: hyte.MeansResidentPanel, Date: law.Day(2025, 1, 1)}}}, ""},
		{"lead-resident-panels", hyte.Plan{Term: law.Between(law.Day(2017, 6, 1), law.Day(2021, 7, 31)), Participation: []hyte.Participation{{Means: hyte.MeansResidentPanel}}}, ""},
		{"sport-impact-assessment", hyte.Plan{
			Sectors: []hyte.Sector{{ID: "s", Kind: hyte.SectorCultureLeisure}},
			Impact:  hyte.Impact{Assessments: []hyte.ImpactAssessment{{ID: "x", Made: law.Day(2022, 12, 31), Sectors: []hyte.ID{"s"}}}},
		}, ""},
		{"sport-impact-assessment", hyte.Plan{
			Sectors: []hyte.Sector{{ID: "s", Kind: hyte.SectorCultureLeisure}},
			Impact:  hyte.Impact{Assessments: []hyte.ImpactAssessment{{ID: "x", Made: law.Day(2024, 5, 1), Sectors: []hyte.ID{"s"}}}},
		}, "/impact/assessments/0"},
		{"sport-cross-sector-group", hyte.Plan{Governance: hyte.Governance{Bodies: []hyte.Body{{ID: "b", Role: hyte.RoleSportGroup, Sectors: []hyte.ID{"s", "t"}}}}}, "/governance/bodies/0"},
		{"sport-cross-sector-group", hyte.Plan{Governance: hyte.Governance{Bodies: []hyte.Body{{ID: "b", Role: hyte.RoleSportGroup, Sectors: []hyte.ID{"s"}}}}}, ""},
		{"sport-targeted-groups", hyte.Plan{Actions: []hyte.Action{{ID: "a", Themes: []hyte.Theme{hyte.ThemePhysicalActivity}}, {ID: "b", Themes: []hyte.Theme{hyte.ThemeChildren, hyte.ThemePhysicalActivity}}}}, "/actions/1"},
		{"culture-low-threshold", hyte.Plan{Actions: []hyte.Action{{ID: "a", Themes: []hyte.Theme{hyte.ThemeCulture}}}}, "/actions/0"},
		{"culture-low-threshold", culture(law.Since(newYearsEve)), "/actions/0"},
		{"culture-low-threshold", culture(law.Since(law.Day(2030, 1, 1))), ""},
		{"culture-low-threshold", culture(law.Between(law.Day(2021, 1, 1), law.Day(2023, 1, 1))), "/actions/0"},
		{"culture-low-threshold", culture(law.Between(law.Day(2021, 1, 1), law.Day(2022, 12, 31))), ""},
		{"culture-low-threshold", culture(law.Since(law.Day(2023, 1, 1)), hyte.StatusStarted), "/actions/0"},
		{"culture-low-threshold", culture(law.Since(law.Day(2023, 1, 1)), hyte.StatusNotStarted), ""},
		{"culture-low-threshold", culture(law.Since(law.Day(2023, 1, 1)), hyte.StatusCancelled), ""},
		{"school-meals", hyte.Plan{}, ""},
	}
	a := allocation(t)
	for _, test := range tests {
		test.plan.Organisations = []hyte.Organisation{{Code: "211"}}
		list, err := report.Impact(test.plan, unitOf(t, "211", newYearsEve), newYearsEve, a)
		require.NoError(t, err)
		found := false
		for _, w := range list {
			if w.Indicator.Key == test.key {
				found = true
				assert.Equal(t, test.at, w.Evidence.String(), test.key)
				assert.True(t, w.Case.Name().Complete())
			}
		}
		assert.True(t, found, test.key)
	}
}

// culture is a plan with one action of culture, with its period and how far
// it is told to be.
func culture(p law.Period, told ...hyte.StatusMeaning) hyte.Plan {
	a := hyte.Action{ID: "a", Themes: []hyte.Theme{hyte.ThemeCulture}, Period: p}
	plan := hyte.Plan{StatusVocabularies: []hyte.StatusVocabulary{{ID: "v"}}}
	for _, means := range told {
		plan.StatusVocabularies[0].Values = append(plan.StatusVocabularies[0].Values, hyte.StatusValue{Value: string(means), Means: means})
		a.Status = append(a.Status, hyte.Status{Value: string(means), Vocabulary: "v", AsOf: law.Day(2024, 6, 1)})
	}
	plan.Actions = []hyte.Action{a}
	return plan
}

// What the audit misses is worth euros or stands among what brings none, also
// where the indicator of the duty has its points already.
func TestNothingMissedIsLeftOut(t *testing.T) {
	gaps := 0
	for _, day := range []law.Date{newYearsEve, law.Day(2026, 11, 22)} {
		for _, name := range []string{"model-plan", "complete-plan", "minimal-plan"} {
			plan := readPlan(t, name)
			unit := plan.Organisations[0].Code
			checklist, err := governance.AuditUnit(plan, unit, day)
			require.NoError(t, err)
			a := allocation(t)
			list, err := report.Impact(plan, unitOf(t, unit, day), day, a)
			if err != nil {
				continue // not among the five of the allocation
			}
			told := map[string]bool{}
			for _, w := range list {
				if !w.Gain.IsZero() || !w.AtStake.IsZero() {
					told[w.Duty] = true
				}
			}
			for f := range report.Unpaid(checklist, list) {
				assert.False(t, told[f.Duty.ID], "%s stands twice", f.Duty.ID)
				told[f.Duty.ID] = true
			}
			for f := range checklist.Findings() {
				if f.Outcome.Missed() {
					gaps++
					assert.True(t, told[f.Duty.ID], "%s %s %s", name, day, f.Duty.ID)
				}
			}
		}
	}
	require.Greater(t, gaps, 20)
}

// The page of the council says how many gaps it leaves out and what they are
// worth; among equal sums what is nearest to money comes first.
func TestThePageOfTheCouncilTellsTheOtherEuros(t *testing.T) {
	plan := hyte.Plan{Organisations: []hyte.Organisation{{Code: "211"}}}
	a := allocation(t)
	list, err := report.Impact(plan, unitOf(t, "211", newYearsEve), newYearsEve, a)
	require.NoError(t, err)
	all, gaps := decimal.Zero, 0
	for _, w := range list {
		if sum := w.Gain.Add(w.AtStake); !sum.IsZero() {
			all, gaps = all.Add(sum), gaps+1
		}
	}
	require.Greater(t, gaps, 5)
	for name, plan := range map[string]hyte.Plan{"bare": plan, "model": readPlan(t, "model-plan")} {
		d, err := report.Summary(plan, audited(t, plan, newYearsEve), report.WithAllocation(a))
		require.NoError(t, err)
		order := []string{"evidence there, points missing", "lacking", "points without evidence", "not told by a plan"}
		for table := range d.Tables() {
			switch table.ID {
			case "worth":
				require.Len(t, table.Rows, 3)
				last, greatest := -1, decimal.Zero
				for _, row := range table.Rows {
					at := slices.Index(order, row[1].In(lang.English))
					gain, _ := row[2].Number()
					require.GreaterOrEqual(t, at, 0, row[1].In(lang.English))
					if len(row) > 3 && gain.IsZero() {
						gain, _ = row[3].Number()
					}
					if last >= 0 && gain.Sub(greatest).Abs().LessThan(greatest.Div(decimal.NewFromInt(100))) {
						assert.GreaterOrEqual(t, at, last, "%s: of what is worth about the same, what is nearest to money first", name)
					}
					last, greatest = at, gain
				}
				note := table.Notes[len(table.Notes)-1]
				if name == "bare" {
					assert.Equal(t, decimal.NewFromInt(int64(gaps-3)).String(), note.Values[0].In(lang.English))
					left, _ := note.Values[1].Number()
					for _, row := range table.Rows {
						for _, cell := range row[2:] {
							v, _ := cell.Number()
							left = left.Add(v)
						}
					}
					assert.Equal(t, all.String(), left.String(), "shown and left out are the whole")
				}
				assert.Contains(t, note.In(lang.Swedish), "De finns i årsrapporten.")
			case "deadlines-table":
				assert.Len(t, table.Rows, 5)
				assert.Regexp(t, `^Muita määräaikoja: \d+\.`, table.Notes[len(table.Notes)-1].In(lang.Finnish))
			}
		}
	}
}

func TestImpactCases(t *testing.T) {
	seen := map[report.WorthCase]bool{}
	for _, plan := range []hyte.Plan{readPlan(t, "model-plan"), {Organisations: []hyte.Organisation{{Code: "211"}}}} {
		list, err := report.Impact(plan, unitOf(t, "211", newYearsEve), newYearsEve, allocation(t))
		require.NoError(t, err)
		for _, w := range list {
			seen[w.Case] = true
			full := w.Points.Rat().Cmp(big.NewRat(100, 1)) == 0
			switch w.Case {
			case report.Earned:
				assert.True(t, full && w.Evidence != "", w.Indicator.Key)
			case report.Unclaimed:
				assert.True(t, !full && w.Evidence != "", w.Indicator.Key)
			case report.Unproven:
				assert.True(t, w.Points.Sign() > 0 && w.Evidence == "" && w.Wanted != "", w.Indicator.Key)
			case report.Lacking:
				assert.True(t, w.Points.Sign() == 0 && w.Evidence == "" && w.Wanted != "", w.Indicator.Key)
			case report.Elsewhere:
				assert.Empty(t, w.Wanted, w.Indicator.Key)
			}
		}
	}
	assert.Len(t, seen, 5, "every case occurs")
	assert.Zero(t, report.WorthCase("no such case").Name())
}

// The duties that the links name are duties of the audit.
func TestLinkedDutiesAreKnown(t *testing.T) {
	list, err := report.Impact(hyte.Plan{}, unitOf(t, "211", newYearsEve), newYearsEve, allocation(t))
	require.NoError(t, err)
	for _, w := range list {
		if w.Duty != "" {
			assert.True(t, governance.Known(w.Duty), w.Duty)
		}
	}
}

func TestImpactRefuses(t *testing.T) {
	unit := unitOf(t, "211", newYearsEve)
	var bad *report.InputError
	_, err := report.Impact(hyte.Plan{}, unit, newYearsEve, nil)
	require.ErrorAs(t, err, &bad)
	assert.Equal(t, report.BadAllocation, bad.Problem)
	_, err = report.Impact(hyte.Plan{}, unit, newYearsEve, new(subsidy.Allocation))
	require.ErrorAs(t, err, &bad)
	_, err = report.Impact(hyte.Plan{}, unitOf(t, "049", newYearsEve), newYearsEve, allocation(t))
	require.ErrorAs(t, err, &bad)
	assert.Equal(t, "049", bad.Found)
}

// The waterfall begins at the even share, ends at the award, and its steps
// make the way between them up to the rounding of each to euros.
func TestWaterfallAddsUp(t *testing.T) {
	a := allocation(t)
	award, _ := a.Award("211")
	for table := range samples(t)["annual"].Tables() {
		if table.ID != "waterfall" {
			continue
		}
		sum := decimal.Zero
		for _, row := range table.Rows[:len(table.Rows)-1] {
			v, ok := row[2].Number()
			require.True(t, ok)
			sum = sum.Add(v)
		}
		first, _ := table.Rows[0][2].Number()
		last, _ := table.Rows[len(table.Rows)-1][2].Number()
		assert.Equal(t, award.Euros.String(), last.String())
		assert.Equal(t, decimal.NewFromInt(award.Population).Mul(a.Scheme().BasePrice()).Round(0).String(), first.String())
		assert.LessOrEqual(t, sum.Sub(last).Abs().IntPart(), int64(len(table.Rows)))
		return
	}
	t.Fatal("no waterfall")
}

// In the report the indicators stand under what is the matter with each, with
// the duty, what to do and the sum; gaps that bring nothing are named too.
func TestWorthInTheReport(t *testing.T) {
	plan := readPlan(t, "model-plan")
	checklist := audited(t, plan, newYearsEve)
	d, err := report.Annual(plan, checklist, 2024, report.WithAllocation(allocation(t)))
	require.NoError(t, err)
	list, err := report.Impact(plan, unitOf(t, "211", newYearsEve), newYearsEve, allocation(t))
	require.NoError(t, err)
	tables := map[string]report.Table{}
	for table := range d.Tables() {
		tables[table.ID] = table
	}
	shown := 0
	for of := range report.OpenCases() {
		assert.True(t, of.Heading().Complete() && of.ToDo().Complete(), of)
		total, table := decimal.Zero, tables["worth-"+string(of)]
		for _, w := range list {
			if w.Case == of && (!w.Gain.IsZero() || !w.AtStake.IsZero()) {
				shown++
				total = total.Add(w.Gain)
				assert.NotEqual(t, of != report.Elsewhere, w.Title.IsZero(), w.Indicator.Key)
				text := string(report.AppendCSV(nil, table, lang.Finnish))
				assert.Contains(t, text, w.Indicator.Name.Finnish)
				assert.Contains(t, text, w.Duty)
			}
		}
		if len(table.Rows) > 1 {
			sum, _ := table.Rows[len(table.Rows)-1][3].Number()
			assert.Equal(t, total.String(), sum.String(), of)
		}
	}
	assert.Positive(t, shown)
	unpaid := 0
	for f := range report.Unpaid(checklist, list) {
		assert.True(t, f.Outcome.Missed())
		unpaid++
		if f.Duty.Severity == governance.Must {
			assert.Contains(t, string(report.AppendMarkdown(nil, d, lang.Finnish)), "("+f.Duty.ID+")")
		}
	}
	assert.Positive(t, unpaid)
	assert.Zero(t, report.Earned.ToDo())
}

// The money of a county is no supplement, and nothing in a plan earns it.
func TestFundingOfACounty(t *testing.T) {
	scheme, err := subsidy.County(2026)
	require.NoError(t, err)
	data, err := os.ReadFile(filepath.Join("..", "examples", "hytectl", "testdata", "county-2026.csv"))
	require.NoError(t, err)
	cohort, err := subsidy.ParseCohort(scheme, data)
	require.NoError(t, err)
	a, err := scheme.Allocate(cohort)
	require.NoError(t, err)
	plan, day := hyte.Plan{Organisations: []hyte.Organisation{{Code: "08"}}}, law.Day(2026, 1, 1)
	d, err := report.Annual(plan, audited(t, plan, day), 2025, report.WithAllocation(&a))
	require.NoError(t, err)
	d.Sections = slices.DeleteFunc(d.Sections, func(s report.Section) bool { return s.ID != "supplement" })
	for l, words := range map[lang.Language][2]string{
		lang.Finnish: {"Lisäosa", "mikään suunnitelman kohta ei tuo"}, lang.Swedish: {"illäggsdel", "ingen punkt i planen"}, lang.English: {"upplement", "nothing in the plan"},
	} {
		text := string(report.AppendMarkdown(nil, d, l))
		assert.NotContains(t, text, words[0])
		assert.Contains(t, text, words[1])
	}
	_, err = report.Impact(plan, unitOf(t, "08", day), day, &a)
	var bad *report.InputError
	require.ErrorAs(t, err, &bad)
}
