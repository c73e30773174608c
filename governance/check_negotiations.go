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
	if r.outcome != Pass {
		return r
	}
	var parties kindSet
	for bit := range v.row.parts {
		parties |= partyOf(v.row.parts[bit].key)
	}
	for bit := range v.row.parts {
		if !seen.has(v.row.parts[bit].key, parties) {
			r.lack(bit)
		}
	}
	if r.missing() != 0 {
		r.outcome, r.note = Fail, noteNegotiationLacks
		r.setExcusable(onlyOthers(v.row.parts, r.missing()))
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
	kinds kindSet
	// topics has a bit for each topic that was dealt with, with has those by
	// the number of the kind of party that was there.
	topics uint8
	with   [6]uint8
}

var negotiationTopics = [5]hyte.NegotiationTopic{
	hyte.AboutGoals, hyte.AboutActions, hyte.AboutCooperation, hyte.AboutFollowUp, hyte.AboutDivisionOfWork,
}

// partyOf returns the kind of party that a token names; 0 for a topic.
func partyOf(key string) kindSet {
	switch hyte.PartnerKind(key) {
	case hyte.PartnerHUS:
		return kindHUS
	case hyte.PartnerMunicipality:
		return kindMunicipality
	case hyte.PartnerPublic:
		return kindPublic
	case hyte.PartnerCompany:
		return kindCompany
	case hyte.PartnerNonProfit:
		return kindNonProfit
	}
	return 0
}

// add counts a negotiation with the kinds of parties.
func (t *talks) add(n *hyte.Negotiation, kinds kindSet) {
	var topics uint8
	for i, topic := range negotiationTopics {
		if has(n.Topics, topic) {
			topics |= 1 << i
		}
	}
	t.kinds |= kinds
	t.topics |= topics
	for k := range t.with {
		if kinds>>k&1 != 0 {
			t.with[k] |= topics
		}
	}
}

// has reports whether a party took part or a topic was dealt with, by its
// token: a topic with every one of the parties that were there. Talks may be
// held one by one, but each is then on all that the provision lists.
func (t *talks) has(key string, parties kindSet) bool {
	if kind := partyOf(key); kind != 0 {
		return t.kinds&kind != 0
	}
	dealt := t.topics
	for k := range t.with {
		if t.kinds&parties>>k&1 != 0 {
			dealt &= t.with[k]
		}
	}
	for i, topic := range negotiationTopics {
		if string(topic) == key {
			return dealt>>i&1 != 0
		}
	}
	return false
}

// negotiation gathers the negotiations of the year with a partner of one of
// the kinds (any where kind is zero). Held ones give a pass; one without its
// day is asked about; where none was held and the plan says why, the note says
// so; otherwise the outcome is zero.
func (v *view) negotiation(year int, kind hyte.NegotiationKind, with kindSet) (result, talks) {
	r := result{}
	var all talks
	for i := range v.plan.Negotiations {
		n := &v.plan.Negotiations[i]
		if n.Kind != kind || !v.mine(n.For) {
			continue
		}
		kinds := v.partnerKinds(n.Partners)
		meant := with == 0 || kinds&with != 0
		switch {
		case n.Date.IsZero():
			r = r.orUndated(n, i, year, meant)
			continue
		case n.Date.Year() != year || !v.past(n.Date) || !meant:
			continue
		}
		if r.outcome != Pass {
			r = result{outcome: Pass, note: noteShown}
		}
		r = r.and(at(inNegotiation, i))
		all.add(n, kinds)
	}
	return r, all
}
