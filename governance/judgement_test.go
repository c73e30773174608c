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

// An omission counts with a reason, an author and a day, until it expires.
func TestOmissions(t *testing.T) {
	const id = "THL-KERT-1"
	for _, c := range []struct {
		name   string
		change func(*hyte.Omission)
		on     law.Date
		want   governance.Outcome
	}{
		{"counts", func(*hyte.Omission) {}, day(2024, 10, 1), governance.Justified},
		{"counts on its first day", func(*hyte.Omission) {}, day(2024, 6, 1), governance.Justified},
		{"is not yet given", func(*hyte.Omission) {}, day(2024, 5, 31), governance.Fail},
		{"counts on its last day", func(*hyte.Omission) {}, day(2024, 12, 31), governance.Justified},
		{"has expired", func(*hyte.Omission) {}, day(2025, 1, 1), governance.Fail},
		{"has no expiry", func(o *hyte.Omission) { o.Expires = law.Date{} }, day(2025, 1, 1), governance.Justified},
		{"has no reason", func(o *hyte.Omission) { o.Reason = hyte.Text{} }, day(2024, 10, 1), governance.Fail},
		{"has no author", func(o *hyte.Omission) { o.By = hyte.Text{} }, day(2024, 10, 1), governance.Fail},
		{"has no day", func(o *hyte.Omission) { o.On = law.Date{} }, day(2024, 10, 1), governance.Fail},
		{"is another member's", func(o *hyte.Omission) { o.For = hyte.For{"911"} }, day(2024, 10, 1), governance.Fail},
		{"is of another duty", func(o *hyte.Omission) { o.Duty = "THL-KERT-2" }, day(2024, 10, 1), governance.Fail},
	} {
		t.Run(c.name, func(t *testing.T) {
			plan := planFor(town)
			noContent(hyte.ContentPolicyAndResources)(&plan)
			o := hyte.Omission{Duty: id, Reason: text("Told in the accounts."), By: text("Wellbeing group"), On: day(2024, 6, 1), Expires: day(2024, 12, 31)}
			c.change(&o)
			plan.Omissions = []hyte.Omission{o}
			list := audited(t, plan, town, c.on.Year(), int(c.on.Month()), c.on.Day())
			assert.Equal(t, c.want.String(), outcome(t, list, id).String())
		})
	}
}

// A review answers the question where it is no older than the version of the
// duty and than what it judges: here a decision of 11 March 2024 on an
// assessment of 1 February.
func TestReviews(t *testing.T) {
	const id = "FI-612/2021-6-2c"
	asked := func(change func(*hyte.Review)) func(*planOf) {
		return func(p *planOf) {
			takenIntoAccountUntold(p)
			r := review(id, hyte.Yes)
			change(&r)
			p.Reviews = []hyte.Review{r}
		}
	}
	on := func(d law.Date) func(*planOf) { return asked(func(r *hyte.Review) { r.On = d }) }
	end24 := day(2024, 12, 31)
	runCases(t, []dutyCase{
		{name: "answers", id: id, day: end24, want: governance.Pass, change: asked(func(*hyte.Review) {})},
		{name: "on the day of the decision", id: id, day: end24, want: governance.Pass, change: on(day(2024, 3, 11))},
		{name: "before the decision", id: id, day: end24, want: governance.Review, change: on(day(2024, 3, 10))},
		{name: "before the Act", id: id, day: end24, want: governance.Review, change: on(day(2010, 1, 1))},
		{name: "after the audit", id: id, day: end24, want: governance.Review, change: on(day(2025, 1, 1))},
		{name: "without a day", id: id, day: end24, want: governance.Review, change: on(law.Date{})},
		{name: "without a reason", id: id, day: end24, want: governance.Review, change: asked(func(r *hyte.Review) { r.Reason = hyte.Text{} })},
		{name: "without an author", id: id, day: end24, want: governance.Review, change: asked(func(r *hyte.Review) { r.By = hyte.Text{} })},
		{name: "without an answer", id: id, day: end24, want: governance.Review, change: asked(func(r *hyte.Review) { r.Met = hyte.NotSaid })},
		{name: "an older one does not count beside it", id: id, day: end24, want: governance.Pass, change: func(p *planOf) {
			asked(func(*hyte.Review) {})(p)
			early := review(id, hyte.No)
			early.On = day(2024, 3, 10)
			p.Reviews = append(p.Reviews, early)
		}},
		{name: "of the final document, before it was delivered", id: "FI-612/2021-6-3g", day: end24, want: governance.Review, change: func(p *planOf) {
			p.Documents[0].Delivery[0].Date = day(2023, 3, 1)
			r := review("FI-612/2021-6-3g", hyte.Yes)
			r.On = day(2023, 2, 28)
			p.Reviews = []hyte.Review{r}
		}},
		{name: "of the final document", id: "FI-612/2021-6-3g", day: end24, want: governance.Pass, change: func(p *planOf) {
			p.Documents[0].Delivery[0].Date = day(2023, 3, 1)
			p.Reviews = []hyte.Review{review("FI-612/2021-6-3g", hyte.Yes)}
		}},
	})
}

// A judgement that does not count is named with the reason, and blank words are
// no words.
func TestJudgementsThatDoNotCount(t *testing.T) {
	const must, advice, open = "FI-612/2021-6-2e", "THL-KERT-1", "FI-612/2021-6-2c"
	on, by, why := day(2024, 6, 1), text("Council"), text("Vacancy")
	waived := func(w hyte.Waiver) func(*planOf) {
		return func(p *planOf) {
			p.Governance.ResponsibleBody = hyte.Body{}
			w.Duty = must
			p.Waivers = []hyte.Waiver{w}
		}
	}
	leftOut := func(o hyte.Omission) func(*planOf) {
		return func(p *planOf) {
			noContent(hyte.ContentPolicyAndResources)(p)
			o.Duty = advice
			p.Omissions = []hyte.Omission{o}
		}
	}
	reviewed := func(r hyte.Review) func(*planOf) {
		return func(p *planOf) {
			takenIntoAccountUntold(p)
			r.Duty = open
			p.Reviews = []hyte.Review{r}
		}
	}
	for _, c := range []struct {
		name   string
		id     string
		change func(*planOf)
		want   governance.Outcome
		says   string
		place  string
	}{
		{"expired", must, waived(hyte.Waiver{Reason: why, By: by, On: on, Expires: day(2024, 6, 30)}), governance.Fail, "The waiver at /waivers/0 does not count: it expired on 30 June 2024.", "/waivers/0"},
		{"without an author", must, waived(hyte.Waiver{Reason: why, On: on}), governance.Fail, "names no author", "/waivers/0"},
		{"without a day", must, waived(hyte.Waiver{Reason: why, By: by}), governance.Fail, "has no day", "/waivers/0"},
		{"of tomorrow", must, waived(hyte.Waiver{Reason: why, By: by, On: day(2025, 1, 1)}), governance.Fail, "dated later (1 January 2025)", "/waivers/0"},
		{"with a blank reason", must, waived(hyte.Waiver{Reason: text(" "), By: by, On: on}), governance.Fail, "gives no reason", "/waivers/0"},
		{"one that counts beside it", must, func(p *planOf) {
			waived(hyte.Waiver{})(p)
			p.Waivers = append(p.Waivers, hyte.Waiver{Duty: must, Reason: why, By: by, On: on})
		}, governance.Waived, "", "/waivers/1"},
		{"omission of a duty", must, func(p *planOf) {
			p.Governance.ResponsibleBody = hyte.Body{}
			p.Omissions = []hyte.Omission{{Duty: must, Reason: why, By: by, On: on}}
		}, governance.Fail, "The omission at /omissions/0 does not count: a reason cannot stand in for what the law asks.", "/omissions/0"},
		{"omission by a blank author", advice, leftOut(hyte.Omission{Reason: why, By: text("\t"), On: on}), governance.Fail, "names no author", "/omissions/0"},
		{"omission for a blank reason", advice, leftOut(hyte.Omission{Reason: text(" "), By: by, On: on}), governance.Fail, "gives no reason", "/omissions/0"},
		{"review without an answer", open, reviewed(hyte.Review{Reason: why, By: by, On: on}), governance.Review, "The review at /reviews/0 does not count: it does not say whether this is met.", "/reviews/0"},
		{"review of long ago", open, reviewed(hyte.Review{Met: hyte.Yes, Reason: why, By: by, On: day(2010, 1, 1)}), governance.Review, "older than what it judges", "/reviews/0"},
	} {
		t.Run(c.name, func(t *testing.T) {
			plan := planFor(town)
			c.change(&plan)
			f, found := audited(t, plan, town, 2024, 12, 31).Finding(c.id)
			require.True(t, found)
			assert.Equal(t, c.want.String(), f.Outcome.String())
			assert.Contains(t, f.Message(lang.English), c.says)
			assert.Contains(t, f.Evidence(), c.place)
			if c.says == "" {
				assert.NotContains(t, f.Message(lang.English), "does not count")
			}
			for _, l := range lang.All() {
				assert.NotContains(t, f.Message(l), "{")
			}
		})
	}
}

func TestBlankNameNamesNobody(t *testing.T) {
	runCases(t, []dutyCase{
		{name: "blank", id: "FI-612/2021-6-2e", day: day(2024, 12, 31), want: governance.Fail, change: func(p *planOf) {
			p.Governance.ResponsibleBody.Name = text(" ")
		}},
	})
}
