package report_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
	"github.com/hyte-fi/go-hyte/report"
)

// Each addressee of the law has its own tasks. The lists are read off the acts:
// 612/2021, sections 6 and 7, 615/2021, section 8, and the special acts.
func TestCycleByActor(t *testing.T) {
	municipal := []report.TaskKind{
		report.TaskAccounts, report.TaskAnnualReport, report.TaskBudget, report.TaskChildPlan, report.TaskDeliveryCounty,
		report.TaskEvaluationReport, report.TaskGoalEvaluation, report.TaskNegotiation, report.TaskPublication, report.TaskStrategyReview,
		report.TaskTermNegotiation, report.TaskTermPlan, report.TaskTermReport,
	}
	county := []report.TaskKind{
		report.TaskAnnualReport, report.TaskBudget, report.TaskChildPlan, report.TaskClinicPlan, report.TaskCountyStatement,
		report.TaskEvaluationReport, report.TaskNegotiation, report.TaskPublication, report.TaskPupilWelfarePlan, report.TaskServiceEvaluation,
		report.TaskStrategyReview, report.TaskTermNegotiation, report.TaskTermPlan, report.TaskTermReport,
	}
	tests := []struct {
		name, code  string
		want, never []report.TaskKind
	}{
		{"ordinary municipality", "211", municipal, []report.TaskKind{report.TaskDeliveryHUS, report.TaskClinicPlan}},
		{"municipality in Uusimaa", "858", append(slices.Clone(municipal), report.TaskDeliveryHUS), nil},
		{"Helsinki has no county and no other council terms", "091",
			append(without(municipal, report.TaskDeliveryCounty, report.TaskTermNegotiation), report.TaskClinicPlan, report.TaskServiceEvaluation, report.TaskCountyStatement), nil},
		{"Finnish-speaking county", "08", county, nil},
		{"bilingual county", "05", append(slices.Clone(county), report.TaskLanguageReport), nil},
		{"HUS makes no report of its own for a term", "HUS", []report.TaskKind{
			report.TaskAnnualReport, report.TaskCountyStatement, report.TaskLanguageReport, report.TaskNegotiation,
		}, nil},
		{"Åland legislates for itself", "478", nil, nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var kinds []report.TaskKind
			for task := range report.Cycle(unitOf(t, test.code, law.Day(2026, 1, 1)), term2025) {
				kinds = append(kinds, task.Kind)
			}
			slices.Sort(kinds)
			slices.Sort(test.want)
			assert.Empty(t, cmp.Diff(test.want, slices.Compact(kinds)))
			for _, never := range test.never {
				assert.NotContains(t, kinds, never)
			}
		})
	}
}

func without(list []report.TaskKind, gone ...report.TaskKind) []report.TaskKind {
	return slices.DeleteFunc(slices.Clone(list), func(k report.TaskKind) bool { return slices.Contains(gone, k) })
}

func TestCycleOfNothing(t *testing.T) {
	kangasala := unitOf(t, "211", newYearsEve)
	for name, list := range map[string][]report.Task{
		"no unit":          slices.Collect(report.Cycle(region.Unit{}, term2021)),
		"no term":          slices.Collect(report.Cycle(kangasala, law.Period{})),
		"term without end": slices.Collect(report.Cycle(kangasala, law.Since(law.Day(2021, 8, 1)))),
		"impossible day":   slices.Collect(report.Cycle(kangasala, law.Between(law.Day(2021, 2, 30), law.Day(2025, 5, 31)))),
		"backwards":        slices.Collect(report.Cycle(kangasala, law.Between(law.Day(2025, 5, 31), law.Day(2021, 8, 1)))),
		"endless":          slices.Collect(report.Cycle(kangasala, law.Between(law.Day(1, 1, 1), law.Day(9999, 12, 31)))),
	} {
		assert.Empty(t, list, name)
	}
}

// The last days are those that statutes name, or the last of the year or term.
func TestLastDays(t *testing.T) {
	days := map[string]string{}
	limits := map[string]string{}
	for task := range report.Cycle(unitOf(t, "211", newYearsEve), term2021) {
		days[task.ID()], limits[task.ID()] = task.Window.To.String(), task.Limit.String()
	}
	tests := []struct{ id, day, limit string }{
		{"accounts-2024", "2024-06-30", "statute"},
		{"evaluation-report-2024", "2024-06-30", "statute"},
		{"budget-2024", "2024-12-31", "statute"},
		{"annual-report-2024", "2024-12-31", "inference"},
		{"negotiation-2023", "2023-12-31", "inference"},
		{"welfare-plan-2021", "2025-05-31", "inference"},
		{"child-plan-review-2021", "no date", "statute"},
	}
	for _, test := range tests {
		assert.Equal(t, test.day, days[test.id], test.id)
		assert.Equal(t, test.limit, limits[test.id], test.id)
	}
	assert.NotContains(t, days, "negotiation-2022", "Act 612/2021, section 6 began to apply in 2023")
	assert.NotContains(t, days, "annual-report-2025", "its last day is in the next term")
	assert.Contains(t, days, "annual-report-2022", "ordered by 1326/2010, section 12")
	assert.NotContains(t, days, "accounts-2021", "30 June 2021 was in the term before")
}

func TestCycleIsOrderedAndNamed(t *testing.T) {
	for _, code := range []string{"211", "858", "091", "08", "05", "HUS"} {
		unit := unitOf(t, code, law.Day(2026, 1, 1))
		seen := map[string]bool{}
		var last law.Date
		for task := range report.Cycle(unit, term2025) {
			assert.False(t, seen[task.ID()], task.ID())
			seen[task.ID()] = true
			assert.True(t, task.Title().Complete(), task.ID())
			assert.True(t, task.Why().Complete(), task.ID())
			assert.False(t, task.Citation.IsZero(), task.ID())
			assert.NotZero(t, task.Severity, task.ID())
			if !task.Window.Open() {
				assert.False(t, task.Window.To.Before(last), task.ID())
				assert.True(t, term2025.Contains(task.Window.To), task.ID())
				last = task.Window.To
			}
		}
		assert.NotEmpty(t, seen)
	}
	assert.Zero(t, report.TaskKind("no such task").Title())
	assert.Zero(t, report.Task{}.Why())
}

// A task and the duty of the audit are one: where both know it, they agree on
// weight, provision and beginning.
func TestCycleAgreesWithTheDuties(t *testing.T) {
	known := 0
	for _, code := range []string{"211", "858", "091", "08", "05", "HUS"} {
		unit := unitOf(t, code, law.Day(2026, 1, 1))
		for task := range report.Cycle(unit, term2025) {
			for duty := range governance.Duties(law.Day(2026, 1, 1), unit) {
				if duty.ID != task.Duty {
					continue
				}
				known++
				assert.Equal(t, duty.Severity, task.Severity, "%s %s", code, task.Duty)
				assert.Equal(t, duty.Citation.Act, task.Citation.Act, task.Duty)
				assert.Equal(t, duty.Citation.Section, task.Citation.Section, task.Duty)
			}
		}
	}
	require.Greater(t, known, 50)
	for _, code := range []string{"211", "858", "091", "08", "05", "HUS"} {
		unit := unitOf(t, code, law.Day(2026, 1, 1))
		for _, term := range []law.Period{term2021, term2025} {
			for task := range report.Cycle(unit, term) {
				assert.True(t, governance.Known(task.Duty), task.Duty)
			}
		}
	}
}

func TestReminderIsAdvice(t *testing.T) {
	for task := range report.Cycle(unitOf(t, "211", newYearsEve), term2025) {
		if task.Kind == report.TaskTermPlan || task.Kind == report.TaskTermReport {
			assert.Equal(t, law.Day(2026, 12, 1), task.Advice, task.ID())
		} else {
			assert.Zero(t, task.Advice, task.ID())
		}
	}
}

func TestClock(t *testing.T) {
	unit := unitOf(t, "211", newYearsEve)
	tests := []struct {
		year, stations int
		tasks          []report.TaskKind
	}{
		{2021, 6, []report.TaskKind{report.TaskTermReport}},
		{2022, 5, nil},
		{2023, 6, []report.TaskKind{report.TaskStrategyReview}},
		{2025, 6, []report.TaskKind{report.TaskGoalEvaluation}},
		{2020, 0, nil},
		{2026, 0, nil},
	}
	for _, test := range tests {
		var tasks []report.TaskKind
		stations := 0
		for s := range report.Clock(unit, term2021, test.year) {
			stations++
			tasks = append(tasks, s.Tasks...)
			assert.True(t, s.Title.Complete())
			assert.Equal(t, test.year, s.Months.From.Year())
			assert.Equal(t, 1, s.Months.From.Day())
			assert.False(t, s.Months.To.Before(s.Months.From))
			assert.NotEmpty(t, s.Citation.In(0), "the source is one that law knows")
		}
		assert.Equal(t, test.stations, stations, test.year)
		assert.Subset(t, tasks, test.tasks, test.year)
		assert.NotContains(t, tasks, report.TaskDeliveryHUS, "outside Uusimaa")
	}
}
