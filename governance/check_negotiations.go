package governance

import "github.com/hyte-fi/go-hyte/hyte"

// negotiatedWithCounty: part in the county's negotiation every year. It is the
// county that must hold it, so a year in which none was held is a question,
// not a failure of the municipality.
func negotiatedWithCounty(v *view) result {
	return v.yearly(noteNoNegotiation, func(v *view, year int) result {
		r, _ := v.negotiation(year, hyte.AnnualNegotiation, kindOwnCounty)
		if r.note == noteNotHeld {
			r.outcome = Review
		}
		return r
	})
}

// negotiatedByHelsinki: Helsinki itself must negotiate, with HUS and the three
// sorts of others, on four topics. "Yhdessä … kanssa" is read as "with": the
// Swedish text has plain "med", so that talks held one by one in the same year
// count together.
func negotiatedByHelsinki(v *view) result { return v.yearly(noteNoNegotiation, ownNegotiation) }

// ownNegotiation judges the negotiation that the unit itself must hold in one
// year. The parts of the row are the parties and topics in its order.
func ownNegotiation(v *view, year int) result {
	r, seen := v.negotiation(year, hyte.AnnualNegotiation, 0)
	if r.outcome == 0 || r.note == noteNotHeld {
		return r
	}
	for bit := range v.row.parts {
		if !seen.has(v.row.parts[bit].key) {
			r.missing |= 1 << bit
		}
	}
	if r.missing != 0 {
		r.outcome, r.note = Fail, noteNegotiationLacks
		r.excusable = onlyOthers(v.row.parts, r.missing)
	}
	return r
}

// onlyOthers reports whether nobody is missing but the sorts of which the
// provision means those that do this work: never a named party, never a topic.
func onlyOthers(parts []part, missing uint16) bool {
	for bit := range parts {
		if missing&(1<<bit) == 0 {
			continue
		}
		switch hyte.PartnerKind(parts[bit].key) {
		case hyte.PartnerPublic, hyte.PartnerCompany, hyte.PartnerNonProfit:
		default:
			return false
		}
	}
	return true
}

// talks are the parties and topics of the negotiations of one year together.
type talks struct {
	kinds  kindSet
	topics [5]bool
}

var negotiationTopics = [5]hyte.NegotiationTopic{
	hyte.AboutGoals, hyte.AboutActions, hyte.AboutCooperation, hyte.AboutFollowUp, hyte.AboutDivisionOfWork,
}

// has reports whether a party or topic took part, by its token.
func (t *talks) has(key string) bool {
	switch hyte.PartnerKind(key) {
	case hyte.PartnerHUS:
		return t.kinds&kindHUS != 0
	case hyte.PartnerMunicipality:
		return t.kinds&kindMunicipality != 0
	case hyte.PartnerPublic:
		return t.kinds&kindPublic != 0
	case hyte.PartnerCompany:
		return t.kinds&kindCompany != 0
	case hyte.PartnerNonProfit:
		return t.kinds&kindNonProfit != 0
	}
	for i, topic := range negotiationTopics {
		if string(topic) == key {
			return t.topics[i]
		}
	}
	return false
}

// negotiation gathers the negotiations of the year with a partner of one of
// the kinds (any where kind is zero). Held ones give a pass; where none was
// held and the plan says why, the note says so; otherwise the outcome is zero.
func (v *view) negotiation(year int, kind hyte.NegotiationKind, with kindSet) (result, talks) {
	r := result{}
	var all talks
	for i := range v.plan.Negotiations {
		n := &v.plan.Negotiations[i]
		if n.Kind != kind || !v.mine(n.For) {
			continue
		}
		if n.Date.IsZero() {
			if n.Year == year && !n.NotHeld.IsZero() && r.outcome == 0 {
				r = lacking(noteNotHeld).and(at(inNegotiation, i))
			}
			continue
		}
		if n.Date.Year() != year || !v.past(n.Date) {
			continue
		}
		kinds := v.partnerKinds(n.Partners)
		if with != 0 && kinds&with == 0 {
			continue
		}
		if r.outcome != Pass {
			r = result{outcome: Pass, note: noteShown}
		}
		r = r.and(at(inNegotiation, i))
		all.kinds |= kinds
		for t, topic := range negotiationTopics {
			all.topics[t] = all.topics[t] || has(n.Topics, topic)
		}
	}
	return r, all
}
