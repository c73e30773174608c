package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

// hyteHUS is how a plan document names HUS as a receiver.
const hyteHUS = region.HUS

// withCountyAndSupport: work together with the county and support it with
// expertise.
func withCountyAndSupport(v *view) result { return v.cooperates(kindOwnCounty) }

// withHUSAndSupport: work together with HUS and support it with expertise.
func withHUSAndSupport(v *view) result { return v.cooperates(kindHUS) }

// cooperates looks for work with a partner of the kind. Cooperation and
// support with expertise stand side by side in the Act; where the plan shows
// only the first, a person has to say whether the second is there.
func (v *view) cooperates(kind kindSet) result {
	r := lacking(noteNoCooperation)
	for i := range v.plan.Cooperation {
		c := &v.plan.Cooperation[i]
		if !v.mine(c.For) || !v.now(c.Period) || v.partnerKinds(c.Partners)&kind == 0 {
			continue
		}
		if len(c.Support) > 0 {
			return shown(at(inCooperationItem, i)).and(at(inCooperationSupport, i))
		}
		if r.outcome == Fail {
			r = asking(noteSupportUntold).wanted(at(inCooperationSupport, i)).and(at(inCooperationItem, i))
		}
	}
	return r
}

// othersCooperate: public actors, companies and non-profit bodies. Of all
// three only those that do this work in the municipality are meant; where a
// sort has none, a reason can stand in for it.
func othersCooperate(v *view) result {
	r := result{outcome: Pass, note: noteShown}
	var seen kindSet
	for i := range v.plan.Cooperation {
		c := &v.plan.Cooperation[i]
		if !v.mine(c.For) || !v.now(c.Period) {
			continue
		}
		kinds := v.partnerKinds(c.Partners) & (kindPublic | kindCompany | kindNonProfit)
		if kinds&^seen != 0 {
			r = r.and(at(inCooperationItem, i))
		}
		seen |= kinds
	}
	for bit, kind := range [3]kindSet{kindPublic, kindCompany, kindNonProfit} {
		if seen&kind == 0 {
			r.lack(bit)
		}
	}
	if r.missing() != 0 {
		r.outcome, r.note = Fail, notePartnersMissing
		r.setExcusable(true)
	}
	return r
}

// organisationsPromoted: the conditions and the influence of organisations.
// Evidence of one alone leaves the other to a person.
func organisationsPromoted(v *view) result {
	conditions, influence := -1, -1
	for i := range v.plan.OrganisationSupport {
		s := &v.plan.OrganisationSupport[i]
		switch {
		case !v.mine(s.For):
		case s.Kind == hyte.SupportHearing || s.Kind == hyte.SupportForum:
			influence = i
		default:
			conditions = i
		}
	}
	switch {
	case conditions < 0 && influence < 0:
		return lacking(noteNoOrganisationSupport)
	case influence < 0:
		return asking(noteInfluenceUntold).and(at(inOrganisationSupportItem, conditions))
	case conditions < 0:
		return asking(noteConditionsUntold).and(at(inOrganisationSupportItem, influence))
	}
	return shown(at(inOrganisationSupportItem, conditions)).and(at(inOrganisationSupportItem, influence))
}
