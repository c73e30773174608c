package report

import (
	"slices"

	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

// negotiationOfYear looks for the negotiations that were held in the year; one
// that is told not to have been held leaves its place and is not done.
func negotiationOfYear(s *search, t Task) found {
	var f found
	for i := range s.plan.Negotiations {
		n := &s.plan.Negotiations[i]
		if n.Kind != hyte.AnnualNegotiation || !s.mine(n.For) {
			continue
		}
		place := negotiations.Index(i)
		switch {
		case n.Date.IsZero():
			if n.Year == t.Year && !n.NotHeld.IsZero() && len(f.at) == 0 {
				f.at = []hyte.Pointer{place}
			}
		case s.past(n.Date) && law.Year(t.Year).Contains(n.Date) && s.talksWith(n, t.Duty):
			f = f.held(n.Date, place)
		}
	}
	return f
}

// mostEvidence bounds the places that one entry names, as the audit does.
const mostEvidence = 4

// held adds one negotiation; the day is that of the first that is named.
func (f found) held(on law.Date, place hyte.Pointer) found {
	switch {
	case !f.ok:
		return found{ok: true, on: on, at: []hyte.Pointer{place}}
	case len(f.at) < mostEvidence:
		f.at = append(f.at, place)
	}
	return f
}

// talksWith reports whether those are at the table with whom the provision ties
// the unit where another calls the talks: a municipality's own county, and for
// HUS the counties and municipalities of its area. Who calls them itself has
// held them with whomever.
func (s *search) talksWith(n *hyte.Negotiation, duty string) bool {
	switch duty {
	case dutyTalksOfCounty:
		return s.unit.County != "" && s.has(n.Partners, s.isNeighbour)
	case dutyTalksOfHUS:
		return s.has(n.Partners, func(p *hyte.Partner) bool {
			return (p.Kind == hyte.PartnerCounty || p.Kind == hyte.PartnerMunicipality) && s.ofUusimaa(p.Code)
		})
	}
	return true
}

// The duties of those who take part in negotiations that others must call.
const (
	dutyTalksOfCounty = "FI-612/2021-6-4d"
	dutyTalksOfHUS    = "FI-615/2021-8-4"
)

func (s *search) ofUusimaa(code string) bool {
	if code == "" {
		return true // the one that is meant
	}
	u, err := region.Lookup(code, s.day)
	return err == nil && u.Uusimaa
}

// has reports whether one of the partners with the ids fits.
func (s *search) has(ids []hyte.ID, fits func(*hyte.Partner) bool) bool {
	for i := range s.plan.Partners {
		if p := &s.plan.Partners[i]; slices.Contains(ids, p.ID) && fits(p) {
			return true
		}
	}
	return false
}

// negotiationOfTerm looks for the negotiation of county and municipalities; one
// with others alone is none, and one whose parties are not told may be it.
func negotiationOfTerm(s *search, _ Task) found {
	var f found
	for i := range s.plan.Negotiations {
		n := &s.plan.Negotiations[i]
		if n.Kind != hyte.TermNegotiation || !s.mine(n.For) || !s.past(n.Date) || !s.term.Contains(n.Date) {
			continue
		}
		told := s.has(n.Partners, s.isNeighbour)
		if told || len(n.Partners) == 0 {
			f = found{ok: true, on: n.Date, at: []hyte.Pointer{negotiations.Index(i)}}
		}
		if told {
			return f
		}
	}
	return f
}

// isNeighbour reports whether the partner is the own county of a municipality,
// or a municipality of the county.
func (s *search) isNeighbour(p *hyte.Partner) bool {
	if s.unit.County != "" {
		return p.Kind == hyte.PartnerCounty && (p.Code == "" || p.Code == s.unit.County)
	}
	if p.Kind != hyte.PartnerMunicipality || p.Code == "" {
		return p.Kind == hyte.PartnerMunicipality
	}
	u, err := region.Lookup(p.Code, s.day)
	return err == nil && u.County == s.unit.Code
}
