package governance

import "github.com/hyte-fi/go-hyte/hyte"

// responsibleBodyNamed: the vastuutaho. The Finnish text leaves its form open.
func responsibleBodyNamed(v *view) result {
	return v.bodyNamed(&v.plan.Governance.ResponsibleBody, hyte.RoleResponsible, at(inResponsibleBody))
}

// bodyNamed looks for a body in its own place and, in a joint plan, among the
// bodies that members have of their own.
func (v *view) bodyNamed(own *hyte.Body, role hyte.Role, ownPlace place) result {
	if v.standing(own) {
		return shown(ownPlace)
	}
	for i := range v.plan.Governance.Bodies {
		b := &v.plan.Governance.Bodies[i]
		if b.Role == role && v.standing(b) {
			return shown(at(inBody, i))
		}
	}
	return lacking(noteNotNamed)
}

// standing reports whether a body has a name, is the unit's and is in office on
// the day. An id alone names nobody.
func (v *view) standing(b *hyte.Body) bool {
	return !b.Name.IsBlank() && v.mine(b.For) && v.now(b.Named)
}

// sectorsCooperate: at least two sectors with a forum in common or an action
// that more than one of them owns.
func sectorsCooperate(v *view) result {
	count := 0
	for i := range v.plan.Sectors {
		if v.mine(v.plan.Sectors[i].For) {
			count++
		}
	}
	if count < 2 {
		return lacking(noteFewSectors)
	}
	if b := v.sharedForum(); b != 0 {
		return shown(at(inSectors)).and(b)
	}
	if a := v.sharedAction(); a >= 0 {
		return shown(at(inSectors)).and(at(inAction, a))
	}
	return lacking(noteNoForum).wanted(at(inBodies)).and(at(inSectors))
}

// sharedForum returns the place of a standing body in which two sectors sit,
// or the zero place.
func (v *view) sharedForum() place {
	g := &v.plan.Governance
	if v.standing(&g.ResponsibleBody) && v.ofTwoSectors(g.ResponsibleBody.Sectors) {
		return at(inResponsibleBody)
	}
	for i := range g.Bodies {
		if v.standing(&g.Bodies[i]) && v.ofTwoSectors(g.Bodies[i].Sectors) {
			return at(inBody, i)
		}
	}
	return 0
}

// sharedAction returns the index of an action that two sectors own, or -1.
func (v *view) sharedAction() int {
	for a := range v.plan.Actions {
		action := &v.plan.Actions[a]
		if v.actionCounts(a) && (v.ofTwoSectors(action.Sectors) || v.ownersOfTwoSectors(action.Owners)) {
			return a
		}
	}
	return -1
}

// ofTwoSectors reports whether the ids name two sectors of the unit. In a
// joint plan those of others do not make its own sectors cooperate.
func (v *view) ofTwoSectors(ids []hyte.ID) bool {
	var first hyte.ID
	for _, id := range ids {
		if !v.ownSector(id) {
			continue
		}
		if first != "" && id != first {
			return true
		}
		first = id
	}
	return false
}

func (v *view) ownSector(id hyte.ID) bool {
	i := v.sector(id)
	return i >= 0 && v.mine(v.plan.Sectors[i].For)
}

func (v *view) ownersOfTwoSectors(owners []hyte.ID) bool {
	var first hyte.ID
	for _, id := range owners {
		i := v.owner(id)
		if i < 0 || !v.ownSector(v.plan.Owners[i].Sector) {
			continue
		}
		sector := v.plan.Owners[i].Sector
		if first != "" && sector != first {
			return true
		}
		first = sector
	}
	return false
}

// bodiesAndCooperation2010: the third subsection of the Act of 2010 in one:
// bodies named, sectors working together, partners outside. It named them
// without a condition, so that no reason stands in for one of them.
func bodiesAndCooperation2010(v *view) result {
	named := responsibleBodyNamed(v)
	if named.outcome != Pass {
		return named.wanted(at(inResponsibleBody))
	}
	sectors := sectorsCooperate(v)
	if sectors.outcome != Pass {
		return sectors.wantedIfNone(at(inSectors))
	}
	partners := othersCooperate(v)
	if partners.outcome != Pass {
		partners.setExcusable(false)
		return partners.wanted(at(inCooperation))
	}
	return named.and(sectors.second).and(partners.first)
}
