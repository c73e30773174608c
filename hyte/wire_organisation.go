package hyte

import "github.com/hyte-fi/go-hyte/hyte/law"

var organisation = fields[Organisation]{
	list: []field[Organisation]{
		member("code", func(o *Organisation) *string { return &o.Code }, unit(municipalities|counties|authorities)),
		member("name", func(o *Organisation) *Text { return &o.Name }, text),
		member("membership", func(o *Organisation) *law.Period { return &o.Membership }, period),
	},
	oneOf: [][]string{{"code"}},
}.shape()

var sector = object(
	member("id", func(s *Sector) *ID { return &s.ID }, id(toSector)),
	member("name", func(s *Sector) *Text { return &s.Name }, text),
	member("kind", func(s *Sector) *SectorKind { return &s.Kind }, sectorKind),
	member("for", func(s *Sector) *For { return &s.For }, makers),
)

var area = object(
	member("id", func(a *Area) *ID { return &a.ID }, id(toArea)),
	member("name", func(a *Area) *Text { return &a.Name }, text),
	member("code", func(a *Area) *string { return &a.Code }, unit(municipalities)),
)

var populationGroup = object(
	member("id", func(p *PopulationGroup) *ID { return &p.ID }, id(toGroup)),
	member("name", func(p *PopulationGroup) *Text { return &p.Name }, text),
	member("dimension", func(p *PopulationGroup) *Dimension { return &p.Dimension }, dimension),
)

var owner = object(
	member("id", func(o *Owner) *ID { return &o.ID }, id(toOwner)),
	member("name", func(o *Owner) *Text { return &o.Name }, text),
	member("form", func(o *Owner) *BodyForm { return &o.Form }, bodyForm),
	member("sector", func(o *Owner) *ID { return &o.Sector }, ref(toSector)),
	member("for", func(o *Owner) *For { return &o.For }, makers),
)

var partner = object(
	member("id", func(p *Partner) *ID { return &p.ID }, id(toPartner)),
	member("name", func(p *Partner) *Text { return &p.Name }, text),
	member("kind", func(p *Partner) *PartnerKind { return &p.Kind }, partnerKind),
	member("code", func(p *Partner) *string { return &p.Code }, unit(municipalities|counties|authorities)),
)
