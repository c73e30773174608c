package hyte

import "github.com/hyte-fi/go-hyte/hyte/law"

var coordinator = object(
	member("title", func(c *Coordinator) *Text { return &c.Title }, text),
	member("time", func(c *Coordinator) *WorkTime { return &c.Time }, workTime),
	member("named", func(c *Coordinator) *law.Period { return &c.Named }, period),
	member("for", func(c *Coordinator) *For { return &c.For }, makers),
)

var body = object(
	member("id", func(b *Body) *ID { return &b.ID }, id(toBody)),
	member("role", func(b *Body) *Role { return &b.Role }, role),
	member("name", func(b *Body) *Text { return &b.Name }, text),
	member("form", func(b *Body) *BodyForm { return &b.Form }, bodyForm),
	member("sectors", func(b *Body) *[]ID { return &b.Sectors }, refs(toSector)),
	member("partners", func(b *Body) *[]ID { return &b.Partners }, refs(toPartner)),
	member("sharedWith", func(b *Body) *[]string { return &b.SharedWith }, row[[]string](unit(municipalities))),
	member("named", func(b *Body) *law.Period { return &b.Named }, period),
	member("for", func(b *Body) *For { return &b.For }, makers),
)

var governance = object(
	member("responsibleBody", func(g *Governance) *Body { return &g.ResponsibleBody }, body),
	member("substanceBody", func(g *Governance) *Body { return &g.SubstanceBody }, body),
	member("coordinator", func(g *Governance) *Coordinator { return &g.Coordinator }, coordinator),
	member("bodies", func(g *Governance) *[]Body { return &g.Bodies }, listOf(body)),
)

var monitoring = object(
	member("topics", func(m *Monitoring) *[]Topic { return &m.Topics }, row[[]Topic](topic)),
	member("serviceActions", func(m *Monitoring) *Answer { return &m.ServiceActions }, answer),
	member("specialGroups", func(m *Monitoring) *Answer { return &m.SpecialGroups }, answer),
	member("structuralSocialWork", func(m *Monitoring) *Answer { return &m.StructuralSocialWork }, answer),
	member("text", func(m *Monitoring) *Text { return &m.Text }, text),
)
