package governance

import "github.com/hyte-fi/go-hyte/hyte"

// effectsByGroup: a declared procedure in use or assessments made, with the
// population groups they look at. Whether a decision took its assessment into
// account only a person can say.
func effectsByGroup(v *view) result { return v.assessed(true) }

// effectsOnPopulation: as the Act of 2010 had it, for the population as a
// whole.
func effectsOnPopulation(v *view) result { return v.assessed(false) }

func (v *view) assessed(byGroup bool) result {
	r := v.procedure(byGroup)
	for i := range v.plan.Impact.Assessments {
		a := &v.plan.Impact.Assessments[i]
		if !v.mine(a.For) || !v.assessedByNow(a) || v.decidedUnderOlderLaw(a) {
			continue
		}
		toDecide := a.Decided.After(v.day)
		switch {
		case a.TakenIntoAccount == hyte.No && !toDecide:
			return lacking(noteNotTakenIntoAccount).wanted(at(inAssessmentTaken, i)).and(at(inAssessment, i))
		case a.Decided.Valid() && a.Made.After(a.Decided):
			// No decision can take into account what was assessed afterwards.
			if r.outcome == Fail && r.note == noteNoAssessment {
				r = lacking(noteAssessedAfterwards).wanted(at(inAssessments)).and(at(inAssessment, i))
			}
		case byGroup && !looksAtGroups(a):
			if r.outcome == Fail && r.note == noteNoAssessment {
				r = lacking(noteAssessmentWithoutGroups).wanted(at(inAssessmentGroups, i))
			}
		case a.Made.IsZero():
			// The decision tells that there was an assessment, not when.
			r = joined(r.orNothing(), asking(noteAssessmentUndated).wanted(at(inAssessment, i)).and(at(inAssessment, i)))
		case toDecide || a.TakenIntoAccount == hyte.Yes:
			r = joined(r.orNothing(), shown(at(inAssessment, i)))
		default:
			r = joined(r.orNothing(), asking(noteTakenIntoAccountUntold).wanted(at(inAssessmentTaken, i)).and(at(inAssessment, i)))
		}
	}
	return r
}

// assessedByNow reports whether an assessment was made. Where its day is not
// told, the decision that it was made for tells that it was.
func (v *view) assessedByNow(a *hyte.ImpactAssessment) bool {
	return v.past(a.Made) || a.Made.IsZero() && v.past(a.Decided)
}

// decidedUnderOlderLaw reports whether the decision is older than the duty.
// Where its day is not told, that of the assessment stands for it.
func (v *view) decidedUnderOlderLaw(a *hyte.ImpactAssessment) bool {
	day := a.Decided
	if !day.Valid() {
		day = a.Made
	}
	return day.Before(v.row.period.From)
}

// orNothing drops a failure, so that evidence found later stands alone.
func (r result) orNothing() result {
	if r.outcome == Fail {
		return result{}
	}
	return r
}

func (v *view) procedure(byGroup bool) result {
	p := &v.plan.Impact.Procedure
	switch {
	case p.Text.IsBlank() && p.URL == "" || !v.mine(p.For) || !v.now(p.Used):
		return lacking(noteNoAssessment)
	case byGroup && len(p.PopulationGroups) == 0:
		return lacking(noteAssessmentWithoutGroups).wanted(at(inProcedureGroups))
	}
	return shown(at(inProcedure))
}

func looksAtGroups(a *hyte.ImpactAssessment) bool {
	if len(a.PopulationGroups) > 0 {
		return true
	}
	for i := range a.Effects {
		if a.Effects[i].Group != "" {
			return true
		}
	}
	return false
}
