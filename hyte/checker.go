package hyte

import (
	"slices"

	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

// checker walks over a plan twice: first it collects the ids, then it checks
// everything, so that faults come in the order of the document.
type checker struct {
	faults
	path       []step
	ids        map[ID]entry
	collecting bool
	// makers are the codes of the organisations of the plan.
	makers map[string]bool
	// scanned says that the extensions came through the decoder.
	scanned bool
}

// entry is what is known of one id.
type entry struct {
	target target
	passed bool
}

func (c *checker) leave() { c.path = c.path[:len(c.path)-1] }

func (c *checker) fault(kind ErrorKind, found, expected string) {
	if !c.collecting {
		c.add(&DecodeError{Pointer: pointerTo(c.path), Kind: kind, Found: found, Expected: expected})
	}
}

// own takes the id of the thing itself.
func (c *checker) own(id ID, t target) {
	known, there := c.ids[id]
	switch {
	case c.collecting && !there:
		c.ids[id] = entry{target: t}
	case c.collecting:
	case known.passed:
		c.fault(KindDuplicateID, quote(string(id)), "an id that nothing else in the document has")
	default:
		known.passed = true
		c.ids[id] = known
	}
}

// refer takes an id that points at one of the targets.
func (c *checker) refer(id ID, to target) {
	if c.collecting {
		return
	}
	known, there := c.ids[id]
	switch {
	case !there:
		c.fault(KindDanglingID, quote(string(id)), "the id of "+to.String()+" in the document")
	case known.target&to == 0:
		c.fault(KindWrongReference, quote(string(id))+", "+known.target.String(), "the id of "+to.String())
	}
}

// among takes the code of an organisation of the plan.
func (c *checker) among(code string) {
	if !c.collecting && !c.makers[code] {
		c.fault(KindUnknownOrganisation, quote(code), "the code of an organisation of the plan")
	}
}

// mostMemberships is how often one organisation can be listed.
const mostMemberships = 64

// once checks that no organisation is listed twice for the same time, which the
// walk over one organisation cannot see. Whoever left and came back is listed
// once for each time.
func (c *checker) once(list []Organisation) {
	if c.collecting {
		return
	}
	seen := make(map[string][]law.Period, len(list))
	for i := range list {
		code, member := list[i].Code, list[i].Membership
		if len(seen[code]) == mostMemberships || slices.ContainsFunc(seen[code], member.Overlaps) {
			c.path = append(c.path, step{index: i}, step{key: "code", isKey: true})
			c.fault(KindDuplicateID, quote(code), "every organisation once at a time, and at most 64 times")
			c.path = c.path[:len(c.path)-2]
			continue
		}
		seen[code] = append(seen[code], member)
	}
}

// unitKinds tells which organisations a place may name.
type unitKinds uint8

const (
	municipalities unitKinds = 1 << iota
	counties
	authorities
)

func (k unitKinds) String() string {
	switch k {
	case municipalities:
		return "the code of a municipality, three digits"
	case counties | authorities:
		return "the code of a county, two digits, or " + region.HUS
	}
	return "the code of a municipality (three digits; Helsinki is " + region.Helsinki + "), of a county (two digits), or " + region.HUS
}

func (k unitKinds) has(kind region.Kind) bool {
	switch kind {
	case region.Municipality:
		return k&municipalities != 0
	case region.County:
		return k&counties != 0
	}
	return k&authorities != 0
}

// unit takes the code of an organisation that existed at some time.
func (c *checker) unit(code string, kinds unitKinds) {
	if c.collecting {
		return
	}
	for u := range region.History(code) {
		if kinds.has(u.Kind) {
			return
		}
	}
	c.fault(KindUnknownOrganisation, quote(code), kinds.String())
}
