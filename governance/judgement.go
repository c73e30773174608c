package governance

import (
	"strconv"

	"github.com/hyte-fi/go-hyte/hyte"
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

// reviewed applies the latest review that answers the question.
func (v *view) reviewed(r *result) {
	found := -1
	for i := range v.plan.Reviews {
		w := &v.plan.Reviews[i]
		if w.Duty == v.row.id && v.mine(w.For) && w.Met != hyte.NotSaid && v.pastOrUntold(w.On) &&
			!w.By.IsZero() && (found < 0 || w.On.After(v.plan.Reviews[found].On)) {
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

// omission returns the index of an omission with a reason, or -1.
func (v *view) omission() int {
	for i := range v.plan.Omissions {
		o := &v.plan.Omissions[i]
		if o.Duty == v.row.id && v.mine(o.For) && !o.Reason.IsZero() && v.pastOrUntold(o.On) {
			return i
		}
	}
	return -1
}

// waiver returns the index of a waiver that counts, or -1: one with a reason
// and an author, given by the day and not expired.
func (v *view) waiver() int {
	for i := range v.plan.Waivers {
		w := &v.plan.Waivers[i]
		expired := !w.Expires.IsZero() && w.Expires.Before(v.day)
		if w.Duty == v.row.id && v.mine(w.For) && !w.Reason.IsZero() && !w.By.IsZero() && v.pastOrUntold(w.On) && !expired {
			return i
		}
	}
	return -1
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
