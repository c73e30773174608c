package governance

import (
	"iter"
	"strings"

	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

// Basis says why a structure is there.
type Basis uint8

// The bases, from the strongest.
const (
	// Statutory structures are set up by an act.
	Statutory Basis = iota + 1
	// FundingIndicator structures count in the state transfer.
	FundingIndicator
	// Advised structures are guidance of THL or others.
	Advised
	// Planned2017 structures belong to the reform that was never enacted.
	Planned2017
)

var bases = [...]string{Statutory: "statutory", FundingIndicator: "funding-indicator", Advised: "guidance", Planned2017: "planned-2017"}

// String returns "statutory", "funding-indicator", "guidance" or
// "planned-2017", and "none" for any other value.
func (b Basis) String() string {
	if b > 0 && int(b) < len(bases) {
		return bases[b]
	}
	return "none"
}

// Structure is one body, role or sort of partner of the work: what it is
// responsible for, and on which basis.
type Structure struct {
	// Role is the token under which a plan names a body; empty for partners.
	Role hyte.Role
	// Partner is the kind under which a plan names a partner; empty for bodies.
	Partner hyte.PartnerKind
	// Name and Task say what it is and what it does.
	Name, Task lang.Text
	// Basis is why it is there, Citation where that stands.
	Basis    Basis
	Citation law.Citation
	// Period is when that basis holds, both days included.
	Period law.Period

	binds  actors
	where  locality
	duties string // the ids, with spaces between
	// unit and day are those asked about.
	unit region.Actor
	day  law.Date
}

// Duties yields the ids of the duties in which the structure has a part: those
// that it carries out, or that name it, as far as they bind the unit on the
// day; none where its basis is no duty.
func (s Structure) Duties() iter.Seq[string] {
	return func(yield func(string) bool) {
		for id := range strings.FieldsSeq(s.duties) {
			if bindsOn(id, s.unit, s.day) && !yield(id) {
				return
			}
		}
	}
}

// bindsOn reports whether a version of the duty binds the actor on the day.
func bindsOn(id string, actor region.Actor, day law.Date) bool {
	for i := range slots {
		if slots[i].row.id == id && slots[i].covers(actor, day) {
			return true
		}
	}
	return false
}

// locality says in which units a structure is found.
type locality uint8

const (
	anywhere locality = iota
	bilingualArea
	samiArea
)

func (l locality) has(unit *region.Unit) bool {
	switch l {
	case bilingualArea:
		return unit.Bilingual
	case samiArea:
		return has(samiHomeland[:], unit.Code)
	}
	return true
}

// Structures yields the structures that organisations like the unit have on
// the day, statutory ones first. In 2022 Helsinki had those of two acts.
func Structures(day law.Date, unit region.Unit) iter.Seq[Structure] {
	return func(yield func(Structure) bool) {
		for i := range structures {
			s := structures[i]
			if !s.binds.has(unit.Actor()) || !s.Period.Contains(day) || !s.where.has(&unit) {
				continue
			}
			s.unit, s.day = unit.Actor(), day
			if !yield(s) {
				return
			}
		}
	}
}

// Assignment is one structure and who holds it in a plan.
type Assignment struct {
	Structure Structure
	// Body is the body that the plan names, a partner by its id and name; the
	// zero Body where it names none.
	Body hyte.Body
	// Pointer is where the plan names it, or where it should, as an RFC 6901
	// JSON pointer.
	Pointer string
}

// Assignments yields who holds which structure in the organisation with the
// code, as the plan tells; a sort of partner once for each partner of it. Its
// errors are those of [AuditUnit].
func Assignments(plan hyte.Plan, code string, day law.Date) (iter.Seq[Assignment], error) {
	organisation, err := member(&plan, code, day)
	if err != nil {
		return nil, err
	}
	unit, term, err := standingOf(&plan, organisation, day)
	if err != nil {
		return nil, err
	}
	v := newView(&plan, unit, term, day)
	return func(yield func(Assignment) bool) {
		for s := range Structures(day, unit) {
			if s.Partner != "" {
				if !v.partners(s, yield) {
					return
				}
			} else if !yield(v.assigned(s)) {
				return
			}
		}
	}, nil
}

// partners yields the partners of the sort, or where one should stand; false
// where nobody wants more.
func (v *view) partners(s Structure, yield func(Assignment) bool) bool {
	wanted, none := v.kindOf(&hyte.Partner{Kind: s.Partner}), true
	for i := range v.plan.Partners {
		p := &v.plan.Partners[i]
		if p.Kind != s.Partner || v.kindOf(p)&wanted == 0 {
			continue
		}
		none = false
		if !yield(Assignment{s, hyte.Body{ID: p.ID, Name: p.Name}, at(inPartner, i).pointer()}) {
			return false
		}
	}
	return !none || yield(Assignment{Structure: s, Pointer: at(inPartners).pointer()})
}

func (v *view) assigned(s Structure) Assignment {
	g := &v.plan.Governance
	switch {
	case s.Role == hyte.RoleResponsible && v.standing(&g.ResponsibleBody):
		return Assignment{s, g.ResponsibleBody, at(inResponsibleBody).pointer()}
	case s.Role == hyte.RoleSubstance && v.standing(&g.SubstanceBody):
		return Assignment{s, g.SubstanceBody, at(inSubstanceBody).pointer()}
	case s.Role == coordinatorRole:
		a := Assignment{Structure: s, Pointer: at(inCoordinator).pointer()}
		if c := &g.Coordinator; !c.Title.IsBlank() && v.mine(c.For) && v.now(c.Named) {
			a.Body = hyte.Body{Role: s.Role, Name: c.Title, Form: hyte.FormPerson, Named: c.Named, For: c.For}
		}
		return a
	}
	for i := range g.Bodies {
		if g.Bodies[i].Role == s.Role && v.standing(&g.Bodies[i]) {
			return Assignment{s, g.Bodies[i], at(inBody, i).pointer()}
		}
	}
	return Assignment{Structure: s, Pointer: at(inBodies).pointer()}
}

// coordinatorRole is the role under which structures name the coordinator,
// which has a place of its own in a plan.
const coordinatorRole hyte.Role = "coordinator"
