package governance_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// TestDaysBesideMissingDays: a step without a day takes no day from the others,
// and the order in which things are recorded changes nothing.
func TestDaysBesideMissingDays(t *testing.T) {
	council := func(d law.Date) hyte.Handling {
		return hyte.Handling{Body: hyte.RoleCouncil, Date: d, Decision: hyte.DecisionApproved}
	}
	term := law.Between(day(2021, 8, 1), day(2025, 5, 31))
	report := func(made law.Date, steps ...hyte.Handling) hyte.Document {
		return hyte.Document{Kinds: []hyte.DocumentKind{hyte.WelfareReport}, Made: made, Handling: steps}
	}
	undated := hyte.Handling{Body: hyte.RoleBoard}
	old := report(law.Date{}, council(day(2022, 3, 1)), undated)
	old.LegalBasis = []hyte.LegalReference{{Act: "1326/2010", Section: "12"}}
	odd := report(day(2023, 4, 1), council(day(2023, 3, 1)))
	sound := report(day(2023, 1, 10), council(day(2023, 3, 1)))
	elsewhere, unsure := sound, sound
	elsewhere.Delivery = []hyte.Delivery{{To: "06", Date: day(2023, 4, 1)}}
	unsure.Delivery = []hyte.Delivery{{To: "08"}}
	coming := hyte.Document{
		Kinds: []hyte.DocumentKind{hyte.AnnualReport}, Year: 2023, Made: day(2026, 1, 1),
		Handling: []hyte.Handling{{Body: hyte.RoleCouncil}},
	}

	for _, c := range []struct {
		name, id  string
		documents []hyte.Document
		want      governance.Outcome
	}{
		{"an undated step after a dated one", "LEGAL-BASIS-STALE", []hyte.Document{old}, governance.NotApplicable},
		{"approved again after it was made", "FI-612/2021-6-3e", []hyte.Document{report(day(2023, 4, 1), council(day(2023, 3, 1)), council(day(2023, 5, 1)))}, governance.Pass},
		{"a sound report after an odd one", "FI-612/2021-6-3e", []hyte.Document{odd, sound}, governance.Pass},
		{"a sound report before an odd one", "FI-612/2021-6-3e", []hyte.Document{sound, odd}, governance.Pass},
		{"an odd one alone", "FI-612/2021-6-3e", []hyte.Document{odd}, governance.Review},
		{"one sent elsewhere, one undated", "FI-612/2021-6-3g", []hyte.Document{elsewhere, unsure}, governance.Review},
		{"one undated, one sent elsewhere", "FI-612/2021-6-3g", []hyte.Document{unsure, elsewhere}, governance.Review},
		{"a report that is not made yet", "FI-612/2021-6-3d", []hyte.Document{coming}, governance.Overdue},
	} {
		t.Run(c.name, func(t *testing.T) {
			plan := emptyPlan(town)
			plan.Term, plan.Documents = term, c.documents
			assert.Equal(t, c.want.String(), outcome(t, audited(t, plan, town, 2024, 12, 31), c.id).String())
		})
	}
}

// TestPlanOfTheNextTermWithoutDay: after a report of 2022, a plan of the next
// term that the council had on an unrecorded day is asked about.
func TestPlanOfTheNextTermWithoutDay(t *testing.T) {
	plan := emptyPlan(town)
	plan.Term = law.Between(day(2021, 8, 1), day(2025, 5, 31))
	plan.Documents = []hyte.Document{
		{Kinds: []hyte.DocumentKind{hyte.WelfarePlan}, Term: law.Between(day(2025, 6, 1), day(2029, 5, 31)), Handling: []hyte.Handling{{Body: hyte.RoleCouncil, Decision: hyte.DecisionApproved}}},
		{Kinds: []hyte.DocumentKind{hyte.WelfareReport}, Handling: []hyte.Handling{{Body: hyte.RoleCouncil, Date: day(2022, 5, 10)}}},
	}
	f, _ := audited(t, plan, town, 2025, 7, 1).Finding("FI-612/2021-6-3f")
	assert.Equal(t, governance.Review.String(), f.Outcome.String())
	assert.Equal(t, "/documents/0/handling/0/date", f.Pointer())
}
