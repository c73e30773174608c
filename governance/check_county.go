package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
)

// preparedWithMunicipalities: the county's municipalities took part in drawing
// up report and plan.
func preparedWithMunicipalities(v *view) result {
	return v.withDocuments(notePreparedAlone, inDocumentPreparers, func(v *view, i, _ int) result {
		if r := v.preparedWith(i, kindMunicipality); r.outcome != 0 {
			return r
		}
		return v.cooperationOn(v.plan.Documents[i].ID, kindMunicipality)
	})
}

// cooperationOn looks for work with a partner of the kind on one document.
func (v *view) cooperationOn(document hyte.ID, kind kindSet) result {
	for i := range v.plan.Cooperation {
		c := &v.plan.Cooperation[i]
		if v.mine(c.For) && has(c.In, document) && v.partnerKinds(c.Partners)&kind != 0 {
			return shown(at(inCooperationItem, i))
		}
	}
	return result{}
}

// withMunicipalitiesAndSupport: work together with the municipalities and
// support them with expertise.
func withMunicipalitiesAndSupport(v *view) result { return v.cooperates(kindMunicipality) }

// negotiatedByCounty: the county itself must negotiate, with its
// municipalities and the three sorts of others, on four topics.
func negotiatedByCounty(v *view) result { return v.yearly(noteNoNegotiation, ownNegotiation) }

// countyWithHUS: report and plan drawn up with HUS, other cooperation and
// support, and HUS at the yearly negotiation on its four topics. What is
// missing goes before what is open, and that before what is still due.
func countyWithHUS(v *view) result {
	work := v.cooperates(kindHUS)
	talks := v.yearly(noteNoNegotiation, talksWithHUS)
	documents := preparedWithHUS(v)
	if documents.outcome == NotDue {
		documents = dueIn(noteTermRunning, v.term).wanted(at(inDocuments))
	}
	r := weightiest(work, talks.wantedIfNone(at(inNegotiations)), documents)
	if r.outcome == Pass {
		return joined(work, documents)
	}
	return r
}

// talksWithHUS judges the negotiation with HUS in one year. The topics stand
// beside the parts of the row.
func talksWithHUS(v *view, year int) result {
	r, seen := v.negotiation(year, hyte.AnnualNegotiation, kindHUS)
	if r.outcome != Pass {
		return r
	}
	for bit, p := range v.row.lists {
		if !seen.has(p.key, kindHUS) {
			r.lack(bit)
		}
	}
	if r.missing() != 0 {
		r.outcome, r.note = Fail, noteNegotiationLacks
	}
	return r
}

// goalsAndAssessment: the second subsection for HUS in one: goals, actions,
// assessment beforehand, and those responsible.
func goalsAndAssessment(v *view) result {
	actions := actionsSet(v).wantedIfNone(at(inActions))
	effects := effectsByGroup(v).wantedIfNone(at(inProcedure))
	named := responsibleBodyNamed(v).wantedIfNone(at(inResponsibleBody))
	r := weightiest(actions, effects, named)
	if r.outcome == Pass {
		return named.and(at(inGoals))
	}
	return r
}

// followedAndReported: monitoring by area and group, the yearly report, and a
// part in the reports of others, of which only work on a report or plan is
// evidence.
func followedAndReported(v *view) result {
	var used usedReports
	monitoring := followedByAreaAndGroup(v)
	reports := v.yearly(noteNoAnnualReport, func(v *view, year int) result { return v.annualReport(year, &used) })
	r := weightiest(monitoring.wantedIfNone(at(inMonitoringTopics)), reports.wantedIfNone(at(inDocuments)), v.inReportsOfOthers())
	if r.outcome == Pass {
		return joined(monitoring, reports)
	}
	return r
}

// inReportsOfOthers looks for work with Helsinki and with a county on a report
// or plan. One county is taken to stand for them all.
func (v *view) inReportsOfOthers() result {
	city, county := v.onReportOrPlan(kindHelsinki), v.onReportOrPlan(kindOwnCounty)
	if city.outcome == Pass && county.outcome == Pass {
		return joined(city, county)
	}
	return asking(noteReportsOfOthersUntold).wanted(at(inCooperation))
}

// onReportOrPlan looks for work with a partner of the kind on a welfare report
// or plan.
func (v *view) onReportOrPlan(kind kindSet) result {
	for i := range v.plan.Cooperation {
		c := &v.plan.Cooperation[i]
		if v.mine(c.For) && v.onReport(c.In) && v.partnerKinds(c.Partners)&kind != 0 {
			return shown(at(inCooperationItem, i))
		}
	}
	return result{}
}

// onReport reports whether the ids name a welfare report or plan.
func (v *view) onReport(ids []hyte.ID) bool {
	for i := range v.plan.Documents {
		d := &v.plan.Documents[i]
		if has(ids, d.ID) && v.mine(d.For) && (has(d.Kinds, hyte.WelfareReport) || has(d.Kinds, hyte.WelfarePlan)) {
			return true
		}
	}
	return false
}

// cooperatesWidely: counties, municipalities, others, and the negotiations, in
// one.
func cooperatesWidely(v *view) result {
	talks := v.yearly(noteNoNegotiation, talksOfOthers)
	counties, municipalities := v.cooperates(kindOwnCounty), v.cooperates(kindMunicipality)
	r, others := weightiest(talks.wantedIfNone(at(inNegotiations)), counties, municipalities), othersCooperate(v)
	// A reason for leaving out others answers nothing that is open besides.
	if excused, _ := v.omission(); r.outcome == Pass || excused < 0 {
		r = weightiest(r, others)
	}
	if r.outcome == Pass {
		return joined(counties, municipalities)
	}
	return r
}

// talksOfOthers judges the negotiations of one year in which HUS takes part:
// those of Helsinki and those of the counties, of which one is taken to stand
// for them all. It is they who must hold them, so that one that was not held is
// a question.
func talksOfOthers(v *view, year int) result {
	city, _ := v.negotiation(year, hyte.AnnualNegotiation, kindHelsinki)
	county, _ := v.negotiation(year, hyte.AnnualNegotiation, kindOwnCounty)
	if city.outcome == Pass && county.outcome == Pass {
		return joined(city, county)
	}
	for _, r := range [2]result{city, county} {
		if r.note == noteNotHeld || r.note == noteNegotiationUndated {
			r.outcome = Review
			return r
		}
	}
	one := joined(city, county)
	if one.outcome == 0 || year == v.day.Year() {
		return result{}
	}
	one.outcome, one.note = Review, noteOneNegotiation
	return one
}

// weightiest returns the result that decides where several stand for one duty:
// what is missing without an excuse, what is missing, what is open, what is
// due, and else the first.
func weightiest(results ...result) result {
	found, most := results[0], 0
	for _, r := range results {
		if w := r.weight(); w > most {
			found, most = r, w
		}
	}
	return found
}

func (r *result) weight() int {
	switch {
	case r.outcome.Missed() && !r.excusable():
		return 4
	case r.outcome.Missed():
		return 3
	case r.outcome == Review:
		return 2
	case r.outcome == Due:
		return 1
	}
	return 0
}

// wantedIfNone is wanted where nothing was said before.
func (r result) wantedIfNone(p place) result {
	if r.want == place(0) {
		r.want = p
	}
	return r
}
