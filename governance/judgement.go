package governance

import (
	"strconv"

	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// judge lays what people have judged over what a check found: a review answers
// an open question, a justified omission stands in where the source leaves
// room for reasons, a waiver lets the duty rest. It returns the last that stands
// in the plan for this and does not count.
func (v *view) judge(r *result) unheeded {
	var idle unheeded
	if r.outcome == Review {
		idle = v.reviewed(r)
	}
	if !r.outcome.Missed() && r.outcome != Due {
		return idle
	}
	i, spent := v.omission()
	switch room := r.excusable() || v.row.severity == Should; {
	case i >= 0 && room:
		r.outcome = Justified
		r.add(at(inOmission, i))
		return unheeded{}
	case i >= 0:
		idle = unheeded{at: at(inOmission, i), why: whyNoRoom}
	case spent.at != 0:
		idle = spent
	}
	if !r.outcome.Missed() {
		return idle
	}
	i, spent = v.waiver()
	switch {
	case i >= 0:
		r.outcome = Waived
		r.add(at(inWaiver, i))
	case spent.at != 0:
		idle = spent
	}
	return idle
}

// reviewed applies the latest review that answers the question: one with a
// reason, an author and a day that comes neither before this version of the
// duty nor before what is judged. It returns the last that does not, where none
// does.
func (v *view) reviewed(r *result) (spent unheeded) {
	first := v.row.period.From
	for p := range r.evidence {
		if day := v.dayAt(p); v.past(day) && day.After(first) {
			first = day
		}
	}
	found := -1
	for i := range v.plan.Reviews {
		w := &v.plan.Reviews[i]
		if w.Duty != v.row.id || !v.mine(w.For) {
			continue
		}
		reason, day := v.heeds(&w.Reason, &w.By, w.On, law.Date{})
		switch {
		case reason != 0:
		case w.Met == hyte.NotSaid:
			reason = whyNoAnswer
		case w.On.Before(first):
			reason = whyOlder
		default:
			if found < 0 || w.On.After(v.plan.Reviews[found].On) {
				found = i
			}
			continue
		}
		spent = unheeded{at(inReview, i), reason, day}
	}
	if found < 0 {
		return spent
	}
	r.outcome, r.note = Pass, noteHeldToBeMet
	if v.plan.Reviews[found].Met == hyte.No {
		r.outcome, r.note = Fail, noteHeldNotToBeMet
	}
	r.add(at(inReview, found))
	return unheeded{}
}

// dayAt returns the day on which what stands at the place was done; the zero
// Date where it has no day of its own.
func (v *view) dayAt(p place) law.Date {
	i, j := p.indexes()
	switch p.path() {
	case inAssessment:
		a := &v.plan.Impact.Assessments[i]
		if v.past(a.Decided) && !a.Decided.Before(a.Made) {
			return a.Decided
		}
		return a.Made
	case inDocument:
		return v.plan.Documents[i].Made
	case inHandling:
		return v.plan.Documents[i].Handling[j].Date
	case inDelivery:
		return v.plan.Documents[i].Delivery[j].Date
	case inPublication:
		return v.plan.Documents[i].Publication[j].Date
	case inSubPlan:
		return v.plan.SubPlans[i].Made
	case inSubPlanHandlingItem:
		return v.plan.SubPlans[i].Handling[j].Date
	case inNegotiation:
		return v.plan.Negotiations[i].Date
	case inParticipationItem:
		return v.plan.Participation[i].Date
	case inBudgetItem:
		return v.plan.Budget[i].Decided
	}
	return law.Date{}
}

// omission returns the index of the first omission that counts, or -1 and the
// last that does not.
func (v *view) omission() (counts int, spent unheeded) {
	for i := range v.plan.Omissions {
		o := &v.plan.Omissions[i]
		if o.Duty != v.row.id || !v.mine(o.For) {
			continue
		}
		reason, day := v.heeds(&o.Reason, &o.By, o.On, o.Expires)
		if reason == 0 {
			return i, unheeded{}
		}
		spent = unheeded{at(inOmission, i), reason, day}
	}
	return -1, spent
}

// waiver returns the index of the first waiver that counts, or -1 and the last
// that does not.
func (v *view) waiver() (counts int, spent unheeded) {
	for i := range v.plan.Waivers {
		w := &v.plan.Waivers[i]
		if w.Duty != v.row.id || !v.mine(w.For) {
			continue
		}
		reason, day := v.heeds(&w.Reason, &w.By, w.On, w.Expires)
		if reason == 0 {
			return i, unheeded{}
		}
		spent = unheeded{at(inWaiver, i), reason, day}
	}
	return -1, spent
}

// checkTerms looks at the periods by which an audit counts.
func checkTerms(plan *hyte.Plan) error {
	if err := plan.Term.Check(); err != nil {
		return &TermError{Pointer: "/term", Err: err}
	}
	if err := plan.Period.Check(); err != nil {
		return &TermError{Pointer: "/period", Err: err}
	}
	for i := range plan.Documents {
		if err := plan.Documents[i].Term.Check(); err != nil {
			return &TermError{Pointer: "/documents/" + strconv.Itoa(i) + "/term", Err: err}
		}
	}
	return nil
}

// checkJudgements holds the ids that people wrote against the table.
func checkJudgements(plan *hyte.Plan) error {
	for i := range plan.Omissions {
		if err := checkID(plan.Omissions[i].Duty, "/omissions/", i); err != nil {
			return err
		}
	}
	for i := range plan.Reviews {
		if err := checkID(plan.Reviews[i].Duty, "/reviews/", i); err != nil {
			return err
		}
	}
	for i := range plan.Waivers {
		if err := checkID(plan.Waivers[i].Duty, "/waivers/", i); err != nil {
			return err
		}
	}
	return nil
}

func checkID(id, list string, i int) error {
	if Known(id) {
		return nil
	}
	return &UnknownDutyError{Pointer: list + strconv.Itoa(i) + "/duty", Found: clip(id)}
}
