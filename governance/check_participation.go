package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
)

// tookPart reports whether a participation counts: it is the unit's, it is not
// of the future, and its day, where told, is less than four years old. The acts
// give no time for which it counts; four years is the longest a council term
// lasts.
func (v *view) tookPart(t *hyte.Participation) bool {
	return v.mine(t.For) && (t.Date.IsZero() || v.past(t.Date) && t.Date.After(v.fourYearsAgo))
}

// residentsTookPart: residents or users of services had a say, whatever the
// means: those that the acts list may be used and none is compulsory.
func residentsTookPart(v *view) result { return residents(v) }

var residents = anyOf(noteNobodyTookPart, takingPart(hyte.ParticipantResidents, hyte.ParticipantServiceUsers, hyte.ParticipantChildren))

// residentsInDocuments: residents or users of services took part in drawing up
// report and plan. The provision only refers to section 29 of Act 611/2021;
// what is missing there is not counted a second time.
func residentsInDocuments(v *view) result {
	i := max(v.newDocument(hyte.WelfareReport), v.newDocument(hyte.WelfarePlan))
	if i < 0 {
		return notDue(noteNoTermDocument)
	}
	if residents(v).outcome != Pass {
		return idle(noteCountedUnder611)
	}
	for j := range v.plan.Participation {
		t := &v.plan.Participation[j]
		if (t.Who == hyte.ParticipantResidents || t.Who == hyte.ParticipantServiceUsers || t.Who == hyte.ParticipantChildren) &&
			v.tookPart(t) && (len(t.In) == 0 || v.onTermDocument(t.In)) {
			return shown(at(inParticipationItem, j))
		}
	}
	return lacking(noteNobodyTookPart).and(at(inDocument, i))
}

// onTermDocument reports whether the ids name a report or plan of the term.
func (v *view) onTermDocument(ids []hyte.ID) bool {
	for i := range v.plan.Documents {
		d := &v.plan.Documents[i]
		if has(ids, d.ID) && v.isOfTerm(i) {
			return true
		}
	}
	return false
}

// isOfTerm reports whether the document with the index is the report or the
// plan of the term.
func (v *view) isOfTerm(document int) bool {
	return v.serves(document, hyte.WelfareReport, v.term) >= 0 || v.serves(document, hyte.WelfarePlan, v.term) >= 0
}

// threeCouncilsTookPart: the three bodies for influence, each with its part.
// The parts of the row are the bodies.
func threeCouncilsTookPart(v *view) result {
	r := result{outcome: Pass, note: noteShown}
	for bit := range v.row.parts {
		one := v.councilTookPart(hyte.Participant(v.row.parts[bit].key))
		if one.outcome != Pass {
			r.lack(bit)
			continue
		}
		r = r.and(one.first)
	}
	if r.missing() != 0 {
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
	return lacking(noteBodyTookNoPart)
}

func youthCouncilTookPart(v *view) result { return v.councilTookPart(hyte.ParticipantYouthCouncil) }
func olderCouncilTookPart(v *view) result {
	return v.councilTookPart(hyte.ParticipantOlderPeoplesCouncil)
}
func disabilityCouncilTookPart(v *view) result {
	return v.councilTookPart(hyte.ParticipantDisabilityCouncil)
}
