package governance

import (
	"strconv"

	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// judge lays what people have judged over what a check found: a review answers
// an open question, a justified omission stands in where the source leaves
// room for reasons, a waiver lets the duty rest.
func (v *view) judge(r *result) {
	if r.outcome == Review {
		v.reviewed(r)
	}
	if !r.outcome.Missed() && r.outcome != Due {
		return
	}
	if r.excusable() || v.row.severity == Should {
		if i := v.omission(); i >= 0 {
			r.outcome = Justified
			*r = r.and(at(inOmission, i))
			return
		}
	}
	if i := v.waiver(); i >= 0 && r.outcome.Missed() {
		r.outcome = Waived
		*r = r.and(at(inWaiver, i))
	}
}

// reviewed applies the latest review that answers the question: one with a
// reason, an author and a day that comes neither before this version of the
// duty nor before what is judged.
func (v *view) reviewed(r *result) {
	first := v.row.period.From
	for p := range r.evidence {
		if day := v.dayAt(p); v.past(day) && day.After(first) {
			first = day
		}
	}
	found := -1
	for i := range v.plan.Reviews {
		w := &v.plan.Reviews[i]
		if w.Duty == v.row.id && v.mine(w.For) && w.Met != hyte.NotSaid && v.given(&w.Reason, &w.By, w.On, law.Date{}) &&
			!w.On.Before(first) && (found < 0 || w.On.After(v.plan.Reviews[found].On)) {
			found = i
		}
	}
	if found < 0 {
		return
	}
	r.outcome, r.note = Pass, noteHeldToBeMet
	if v.plan.Reviews[found].Met == hyte.No {
		r.outcome, r.note = Fail, noteHeldNotToBeMet
	}
	*r = r.and(at(inReview, found))
}

// given reports whether a judgement counts on the day of the audit: it has a
// reason, an author and a day that has come, and has not expired.
func (v *view) given(reason, by *hyte.Text, on, expires law.Date) bool {
	expired := !expires.IsZero() && expires.Before(v.day)
	return !reason.IsZero() && !by.IsZero() && v.past(on) && !expired
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

// omission returns the index of an omission that counts, or -1.
func (v *view) omission() int {
	for i := range v.plan.Omissions {
		o := &v.plan.Omissions[i]
		if o.Duty == v.row.id && v.mine(o.For) && v.given(&o.Reason, &o.By, o.On, o.Expires) {
			return i
		}
	}
	return -1
}

// waiver returns the index of a waiver that counts, or -1.
func (v *view) waiver() int {
	for i := range v.plan.Waivers {
		w := &v.plan.Waivers[i]
		if w.Duty == v.row.id && v.mine(w.For) && v.given(&w.Reason, &w.By, w.On, w.Expires) {
			return i
		}
	}
	return -1
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
