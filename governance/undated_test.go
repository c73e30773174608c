package governance_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// A municipality of Uusimaa sends its documents to two receivers, in either
// order: having sent them to one leaves the other due and makes nobody fail.
func TestDeliveredToOneOfTwo(t *testing.T) {
	for _, c := range []struct{ to, done, open string }{
		{"HUS", "FI-612/2021-6-5b", "FI-612/2021-6-3g"},
		{uusimaa, "FI-612/2021-6-3g", "FI-612/2021-6-5b"},
	} {
		plan := planFor(tuusula)
		plan.Documents[0].Delivery = []hyte.Delivery{{To: c.to, Date: day(2023, 3, 14)}}
		list := audited(t, plan, tuusula, 2023, 3, 14)
		assert.Equal(t, governance.Pass, outcome(t, list, c.done), c.done)
		f, _ := list.Finding(c.open)
		assert.Equal(t, governance.Due, f.Outcome, c.open)
		assert.Equal(t, day(2025, 5, 31), f.Due().To)
		assert.Contains(t, f.Message(lang.English), "not yet to the receiver that this provision means")
		assert.NotContains(t, f.Message(lang.English), "the Act names")

		list = audited(t, plan, tuusula, 2025, 6, 1)
		assert.Equal(t, governance.Overdue, outcome(t, list, c.open), c.open)
	}
}

// What stands in the plan without its day is asked about, at the place where
// the day belongs: it is neither missing nor done.
func TestWithoutADay(t *testing.T) {
	undated := func(p *planOf) {
		p.Documents[0].Handling = []hyte.Handling{{Body: hyte.RoleCouncil, Decision: hyte.DecisionApproved}}
	}
	approval := func(n int) func(*planOf) {
		return func(p *planOf) { p.SubPlans[n].Handling[0].Date = law.Date{} }
	}
	talks := func(n hyte.Negotiation) func(*planOf) {
		return func(p *planOf) {
			n.Kind, n.Partners = hyte.AnnualNegotiation, []hyte.ID{"p-county"}
			p.Negotiations = []hyte.Negotiation{n}
		}
	}
	annual := func(change func(*hyte.Document)) func(*planOf) {
		return func(p *planOf) {
			p.Documents[1].Handling[0].Date = law.Date{}
			change(&p.Documents[1])
		}
	}
	termTalks := func(n hyte.Negotiation) func(*planOf) {
		return func(p *planOf) {
			n.Kind = hyte.TermNegotiation
			p.Negotiations = []hyte.Negotiation{n}
		}
	}
	const (
		inTerm  = "/documents/0/handling/0/date"
		inYear  = "/documents/1/handling/0/date"
		inTalks = "/negotiations/0/date"
	)
	end, next := day(2024, 12, 31), day(2025, 7, 1)
	as := func(h hyte.Handling) func(*planOf) {
		return func(p *planOf) { p.Documents[0].Handling = []hyte.Handling{h} }
	}
	runCases(t, []dutyCase{
		{name: "in the term", id: "FI-612/2021-6-3e", day: end, want: governance.Review, pointer: inTerm, change: undated},
		{name: "in the term", id: "FI-612/2021-6-3f", day: end, want: governance.Review, pointer: inTerm, change: undated},
		{name: "after the term", id: "FI-612/2021-6-3e", day: next, want: governance.Review, pointer: inTerm, change: undated},
		{name: "after the term", id: "FI-612/2021-6-3f", day: next, want: governance.Review, pointer: inTerm, change: undated},
		{name: "advice on the beginning of the term", id: "THL-TOT-START", day: end, want: governance.Review, pointer: inTerm, change: undated},
		{name: "of a county", id: "FI-612/2021-7-3c", unit: pirkka, day: end, want: governance.Review, pointer: inTerm, change: undated},
		{name: "a proposal to the council", id: "FI-612/2021-6-3e", day: next, want: governance.Overdue, pointer: "/documents/0/handling",
			change: as(hyte.Handling{Body: hyte.RoleCouncil, Decision: hyte.DecisionProposed})},
		{name: "the board alone", id: "FI-612/2021-6-3e", day: end, want: governance.Due, pointer: "/documents/0/handling",
			change: as(hyte.Handling{Body: hyte.RoleBoard, Date: day(2023, 3, 1)})},

		{name: "of the year", id: "FI-612/2021-6-3d", day: end, want: governance.Review, pointer: inYear, change: annual(func(*hyte.Document) {})},
		{name: "made in the year", id: "FI-612/2021-6-3d", day: end, want: governance.Review, pointer: inYear, change: annual(func(d *hyte.Document) { d.Year, d.Made = 0, day(2023, 12, 1) })},
		{name: "of no known year", id: "FI-612/2021-6-3d", day: end, want: governance.Review, pointer: inYear, change: annual(func(d *hyte.Document) { d.Year = 0 })},
		{name: "of another year", id: "FI-612/2021-6-3d", day: end, want: governance.Overdue, change: annual(func(d *hyte.Document) { d.Year = 2022 })},
		{name: "one report for two years", id: "FI-612/2021-6-3d", day: day(2025, 1, 1), want: governance.Overdue, change: func(p *planOf) {
			annual(func(d *hyte.Document) { d.Year = 0 })(p)
			p.Documents = p.Documents[:2]
		}},

		{name: "talks of the year", id: "FI-612/2021-6-4d", day: end, want: governance.Review, pointer: inTalks, change: talks(hyte.Negotiation{Year: 2023})},
		{name: "talks of no year", id: "FI-612/2021-6-4d", day: day(2023, 12, 31), want: governance.Review, pointer: inTalks, change: talks(hyte.Negotiation{})},
		{name: "talks of another year", id: "FI-612/2021-6-4d", day: day(2023, 12, 31), want: governance.Due, change: talks(hyte.Negotiation{Year: 2022})},
		{name: "talks of the term", id: "FI-611/2021-14", day: end, want: governance.Review, pointer: inTalks, change: termTalks(hyte.Negotiation{Year: 2023, Partners: []hyte.ID{"p-county"}})},
		{name: "talks of the term that ended", id: "FI-611/2021-14", day: next, want: governance.Review, pointer: inTalks, change: termTalks(hyte.Negotiation{Year: 2023})},
		{name: "talks of the term with others", id: "FI-611/2021-14", day: end, want: governance.Due, change: termTalks(hyte.Negotiation{Year: 2023, Partners: []hyte.ID{"p-club"}})},

		{name: "an approval", id: "FI-417/2007-12-1", day: end, want: governance.Review, pointer: "/subPlans/0/handling/0/date", change: approval(0)},
		{name: "an approval, after one of long ago", id: "FI-417/2007-12-1", day: end, want: governance.Review, pointer: "/subPlans/0/handling/1/date", change: func(p *planOf) {
			p.SubPlans[0].Handling[0].Date = day(2020, 6, 1)
			p.SubPlans[0].Handling = append(p.SubPlans[0].Handling, hyte.Handling{Body: hyte.RoleCouncil, Decision: hyte.DecisionApproved})
		}},
		{name: "a sending back", id: "FI-417/2007-12-1", day: end, want: governance.Fail, pointer: "/subPlans/0/handling", change: func(p *planOf) {
			p.SubPlans[0].Handling[0] = hyte.Handling{Body: hyte.RoleCouncil, Decision: hyte.DecisionSentBack}
		}},
	})
}

// A document that stands in the plan is never told not to exist.
func TestRecordedIsNotMissing(t *testing.T) {
	for name, d := range map[string]hyte.Document{
		"the report alone": {Term: law.Between(day(2021, 8, 1), day(2025, 5, 31))},
		"with the board's handling": {
			Term:     law.Between(day(2021, 8, 1), day(2025, 5, 31)),
			Handling: []hyte.Handling{{Body: hyte.RoleBoard, Date: day(2023, 3, 1)}},
		},
		"of no term": {Made: day(2023, 2, 1)},
	} {
		t.Run(name, func(t *testing.T) {
			d.ID, d.Kinds = "r", []hyte.DocumentKind{hyte.WelfareReport}
			plan := emptyPlan(town)
			plan.Term, plan.Documents = law.Between(day(2021, 8, 1), day(2025, 5, 31)), []hyte.Document{d}

			f, found := audited(t, plan, town, 2024, 12, 31).Finding("FI-612/2021-6-3e")
			require.True(t, found)
			assert.Equal(t, governance.Due, f.Outcome)
			assert.Equal(t, []string{"/documents/0"}, f.Evidence())
			assert.Equal(t, "/documents/0/handling", f.Pointer())
			assert.NotContains(t, f.Message(lang.English), "does not exist")

			f, _ = audited(t, plan, town, 2025, 6, 1).Finding("FI-612/2021-6-3e")
			assert.Equal(t, governance.Overdue, f.Outcome)
			assert.Equal(t, []string{"/documents/0"}, f.Evidence())
		})
	}
}
