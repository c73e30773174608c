package governance

import "github.com/hyte-fi/go-hyte/hyte"

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

// residentsTookPart: residents or users of services had a say, whatever the
// means: those that the acts list may be used and none is compulsory.
func residentsTookPart(v *view) result { return residents(v) }

var residents = anyOf(noteNobodyTookPart, takingPart(hyte.Residents, hyte.ServiceUsers, hyte.Children))

// withMunicipalitiesAndSupport: work together with the municipalities and
// support them with expertise.
func withMunicipalitiesAndSupport(v *view) result { return v.cooperates(kindMunicipality) }

// negotiatedByCounty: the county itself must negotiate, with its
// municipalities and the three sorts of others, on four topics.
func negotiatedByCounty(v *view) result { return v.yearly(noteNoNegotiation, ownNegotiation) }

// countyWithHUS: report and plan drawn up with HUS, other cooperation and
// support, and HUS at the yearly negotiation.
func countyWithHUS(v *view) result {
	work := v.cooperates(kindHUS)
	if work.outcome == Fail {
		return work.wanted(at(inCooperation))
	}
	talks := v.yearly(noteNoNegotiation, func(v *view, year int) result {
		r, _ := v.negotiation(year, hyte.AnnualNegotiation, kindHUS)
		return r
	})
	if talks.outcome.Missed() {
		return talks.wanted(at(inNegotiations))
	}
	documents := preparedWithHUS(v)
	if documents.outcome == Fail {
		return documents
	}
	if work.outcome == Review {
		return work
	}
	if talks.outcome == Due {
		return talks.wanted(at(inNegotiations))
	}
	return joined(work, documents.onlyPass())
}

// onlyPass drops what is no pass, so that its places are not taken for
// evidence.
func (r result) onlyPass() result {
	if r.outcome != Pass {
		return result{}
	}
	return r
}

// threeCouncilsTookPart: the three bodies for influence, each with its part.
// The parts of the row are the bodies.
func threeCouncilsTookPart(v *view) result {
	r := result{outcome: Pass, note: noteShown}
	for bit := range v.row.parts {
		one := v.councilTookPart(hyte.Participant(v.row.parts[bit].key))
		if one.outcome != Pass {
			r.missing |= 1 << bit
			continue
		}
		r = r.and(one.evidence[0])
	}
	if r.missing != 0 {
		r.outcome, r.note = Fail, noteCouncilsMissing
	}
	return r
}

func (v *view) councilTookPart(who hyte.Participant) result {
	for i := range v.plan.Participation {
		if t := &v.plan.Participation[i]; t.Who == who && v.tookPart(t) {
			return shown(at(inParticipationItem, i))
		}
	}
	return lacking(noteCouncilNotHeard)
}

func youthCouncilTookPart(v *view) result      { return v.councilTookPart(hyte.YouthCouncil) }
func olderCouncilTookPart(v *view) result      { return v.councilTookPart(hyte.OlderPeoplesCouncil) }
func disabilityCouncilTookPart(v *view) result { return v.councilTookPart(hyte.DisabilityCouncil) }

// goalsAndAssessment: the second subsection for HUS in one: goals, actions,
// assessment beforehand, and those responsible.
func goalsAndAssessment(v *view) result {
	for _, check := range [...]struct {
		look  func(*view) result
		place path
	}{{actionsSet, inActions}, {effectsByGroup, inProcedure}, {responsibleBodyNamed, inResponsibleBody}} {
		r := check.look(v)
		if r.outcome != Pass {
			if r.want == place(0) {
				r.want = at(check.place)
			}
			return r
		}
	}
	return responsibleBodyNamed(v).and(at(inGoals))
}

// followedAndReported: monitoring by area and group, the yearly report, and a
// part in the reports of others.
func followedAndReported(v *view) result {
	monitoring := followedByAreaAndGroup(v)
	if monitoring.outcome != Pass {
		return monitoring
	}
	inOthers := v.cooperates(kindOwnCounty | kindMunicipality)
	if inOthers.outcome == Fail {
		return inOthers.wanted(at(inCooperation))
	}
	return v.yearly(noteNoAnnualReport, stateReport)
}

// stateReport is the annual report where the parts of the row are the topics
// of monitoring: they belong to its contents too, and are not asked for twice.
func stateReport(v *view, year int) result {
	for i := range v.plan.Documents {
		d := &v.plan.Documents[i]
		if !has(d.Kinds, hyte.AnnualReport) || !v.mine(d.For) {
			continue
		}
		if h := v.reportedIn(d, year); h >= 0 {
			return shown(at(inDocument, i)).and(at(inHandling, i, h))
		}
	}
	return result{}
}

// cooperatesWidely: members, others, and the negotiations, in one.
func cooperatesWidely(v *view) result {
	members := v.cooperates(kindOwnCounty | kindMunicipality)
	if members.outcome == Fail {
		return members
	}
	others := othersCooperate(v)
	if others.outcome != Pass {
		return others
	}
	talks := v.yearly(noteNoNegotiation, func(v *view, year int) result {
		r, _ := v.negotiation(year, hyte.AnnualNegotiation, kindOwnCounty|kindMunicipality)
		return r
	})
	if talks.outcome.Missed() {
		return talks.wanted(at(inNegotiations))
	}
	if members.outcome == Review {
		return members
	}
	if talks.outcome == Due {
		return talks.wanted(at(inNegotiations))
	}
	return joined(members, others)
}
