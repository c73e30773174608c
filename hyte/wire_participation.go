package hyte

import "github.com/hyte-fi/go-hyte/hyte/law"

var participation = object(
	member("id", func(p *Participation) *ID { return &p.ID }, id(toParticipation)),
	member("who", func(p *Participation) *Participant { return &p.Who }, participant),
	member("means", func(p *Participation) *ParticipationMeans { return &p.Means }, participationMeans),
	member("stages", func(p *Participation) *[]Stage { return &p.Stages }, row[[]Stage](stage)),
	member("in", func(p *Participation) *[]ID { return &p.In }, refs(toDocument|toSubPlan)),
	member("date", func(p *Participation) *law.Date { return &p.Date }, date),
	member("text", func(p *Participation) *Text { return &p.Text }, text),
	member("for", func(p *Participation) *For { return &p.For }, makers),
)

var cooperation = object(
	member("id", func(c *Cooperation) *ID { return &c.ID }, id(toCooperation)),
	member("partners", func(c *Cooperation) *[]ID { return &c.Partners }, refs(toPartner)),
	member("text", func(c *Cooperation) *Text { return &c.Text }, text),
	member("support", func(c *Cooperation) *[]SupportForm { return &c.Support }, row[[]SupportForm](supportForm)),
	member("in", func(c *Cooperation) *[]ID { return &c.In }, refs(toDocument|toSubPlan)),
	member("period", func(c *Cooperation) *law.Period { return &c.Period }, period),
	member("for", func(c *Cooperation) *For { return &c.For }, makers),
)

var organisationSupport = object(
	member("id", func(o *OrganisationSupport) *ID { return &o.ID }, id(toSupport)),
	member("kind", func(o *OrganisationSupport) *OrganisationSupportKind { return &o.Kind }, organisationSupportKind),
	member("text", func(o *OrganisationSupport) *Text { return &o.Text }, text),
	member("action", func(o *OrganisationSupport) *ID { return &o.Action }, ref(toAction)),
	member("for", func(o *OrganisationSupport) *For { return &o.For }, makers),
)

var negotiation = object(
	member("id", func(n *Negotiation) *ID { return &n.ID }, id(toNegotiation)),
	member("kind", func(n *Negotiation) *NegotiationKind { return &n.Kind }, negotiationKind),
	member("date", func(n *Negotiation) *law.Date { return &n.Date }, date),
	member("year", func(n *Negotiation) *int { return &n.Year }, year),
	member("notHeld", func(n *Negotiation) *Text { return &n.NotHeld }, text),
	member("partners", func(n *Negotiation) *[]ID { return &n.Partners }, refs(toPartner)),
	member("topics", func(n *Negotiation) *[]NegotiationTopic { return &n.Topics }, row[[]NegotiationTopic](negotiationTopic)),
	member("for", func(n *Negotiation) *For { return &n.For }, makers),
)
