package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

// view is a plan seen from one unit on one day. Checks read it and nothing
// else.
type view struct {
	plan  hyte.Plan
	unit  region.Unit
	actor region.Actor
	day   law.Date
	// fourYearsAgo is the last day that lies too far back for what people did.
	fourYearsAgo law.Date
	// term is the council term that runs on the day; zero for HUS, which has
	// none.
	term law.Period
	// sole says that the unit is the only maker of the plan, so that what
	// names no organisation is its own.
	sole bool
	// statutes tells which provisions are in force. Checks reach it through the
	// view, since it is read from the table that holds them.
	statutes statuteBook
	row      *row
	// months is how many months of a term are its beginning.
	months int
	// themePlaces is filled by themes when it is first asked for.
	themePlaces themeTable
	themesKnown bool
	// subPlans is filled by subPlan: one more than the index of the sub-plan of
	// each kind, -1 where there is none.
	subPlans [len(subPlanKinds)]int32
	// served is filled by serves, for the first documents.
	served [32]served
	// byID is filled where there are many.
	byID struct{ goals, indicators, documents, partners, owners, sectors index }
	// links is filled by linked.
	links links
	// cancelled is filled by actionCounts.
	cancelled cancelled
}

// past reports whether the day is given and has come. What lies in the future
// of the audit day does not count.
func (v *view) past(d law.Date) bool { return d.Valid() && !d.After(v.day) }

// pastOrUntold reports whether a day has come or was never told.
func (v *view) pastOrUntold(d law.Date) bool { return d.IsZero() || v.past(d) }

// now reports whether a period holds on the audit day; one without bounds
// does.
func (v *view) now(p law.Period) bool { return p == (law.Period{}) || p.Contains(v.day) }

// mine reports whether something of a joint plan belongs to the unit.
func (v *view) mine(f hyte.For) bool { return len(f) == 0 || f.Concerns(v.unit.Code) }

// partnerKinds returns the set of kinds of the partners with the ids.
func (v *view) partnerKinds(ids []hyte.ID) kindSet {
	var set kindSet
	for _, id := range ids {
		if i := v.partner(id); i >= 0 {
			set |= v.kindOf(&v.plan.Partners[i])
		}
	}
	return set
}

// kindSet is a set of kinds of partners.
type kindSet uint8

const (
	kindOwnCounty kindSet = 1 << iota
	kindHUS
	kindMunicipality
	kindPublic
	kindCompany
	kindNonProfit
	// kindHelsinki is told apart for HUS alone.
	kindHelsinki
)

// kindOf sorts a partner from where the unit stands: the county counts as the
// unit's own only where it is, a municipality as the county's only where it
// lies in it, and everything public that is not named by the provision itself
// is another public actor. HUS has the counties and municipalities of Uusimaa
// as those it is bound to. A partner without a code is taken to be the one that
// is meant.
func (v *view) kindOf(p *hyte.Partner) kindSet {
	switch p.Kind {
	case hyte.PartnerCounty:
		if v.actor == region.HUSGroup {
			return v.bound(p.Code, kindOwnCounty)
		}
		if v.unit.County != "" && (p.Code == "" || p.Code == v.unit.County) {
			return kindOwnCounty
		}
		return kindPublic
	case hyte.PartnerHUS:
		return kindHUS
	case hyte.PartnerMunicipality:
		if v.unit.Kind != region.Municipality {
			kind := v.bound(p.Code, kindMunicipality)
			if v.actor == region.HUSGroup && (p.Code == "" || p.Code == region.Helsinki) {
				kind |= kindHelsinki
			}
			return kind
		}
		return kindMunicipality | kindPublic
	case hyte.PartnerPublic:
		return kindPublic
	case hyte.PartnerCompany:
		return kindCompany
	case hyte.PartnerNonProfit:
		return kindNonProfit
	}
	return 0
}

// bound returns the kind where the code is of a unit in the area of the county
// or of HUS; any other is another public actor.
func (v *view) bound(code string, kind kindSet) kindSet {
	if code == "" {
		return kind
	}
	u, err := region.Lookup(code, v.day)
	inArea := u.County == v.unit.Code
	if v.actor == region.HUSGroup {
		inArea = u.Uusimaa
	}
	if err != nil || !inArea {
		return kindPublic
	}
	return kind
}

// byCouncil reports whether the council of the unit has dealt with something:
// a proposal and a sending back are not yet that.
func (v *view) byCouncil(h *hyte.Handling, own hyte.For) bool {
	return h.Body == hyte.RoleCouncil && h.Decision != hyte.DecisionProposed && h.Decision != hyte.DecisionSentBack &&
		v.past(h.Date) && v.ownHandling(h, own)
}

// ownHandling reports whether a step of handling was in the bodies of the
// unit. In a joint plan a step that names no organisation belongs to nobody in
// particular, unless the thing itself is the unit's alone.
func (v *view) ownHandling(h *hyte.Handling, own hyte.For) bool {
	if h.Organisation == "" {
		return v.sole || len(own) == 1 && own[0] == v.unit.Code
	}
	return h.Organisation == v.unit.Code
}

// lacksParts returns a bit for each part of the row that the contents lack.
func (v *view) lacksParts(contents []hyte.Content) uint16 {
	var missing uint16
	for i := range v.row.parts {
		if !has(contents, hyte.Content(v.row.parts[i].key)) {
			missing |= 1 << i
		}
	}
	return missing
}

// has reports whether the item is in the list.
func has[T comparable](list []T, wanted T) bool {
	for _, item := range list {
		if item == wanted {
			return true
		}
	}
	return false
}
