package report

import (
	"slices"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
)

// summary is the first section of a report: the main figures and what they
// mean.
func (c *composer) summary() Section {
	s := c.headline()
	s.Blocks = append(s.Blocks, c.verdict())
	return s
}

// headline is the main figures.
func (c *composer) headline() Section {
	s := Section{ID: "summary", Title: tri("Tiivistelmä", "Sammanfattning", "Summary")}
	facts := Facts{c.dutyFact()}
	if f, ok := c.actionFact(); ok {
		facts = append(facts, f)
	}
	if f, ok := c.indicatorFact(); ok {
		facts = append(facts, f)
	}
	if c.step.Number > 0 {
		facts = append(facts, Fact{
			Label: tri("Hyvinvointijohtamisen porras", "Välfärdsledningens steg", "Step of wellbeing leadership"),
			Value: Code(numeral(c.step.Number) + "/" + numeral(stepCount)), Note: Say(c.step.Name()),
		})
	}
	if c.allocation != nil {
		if award, ok := c.allocation.Award(c.unit.Code); ok {
			facts = append(facts, c.awardFacts(award)[0])
		}
	}
	s.Blocks = []Block{facts}
	return s
}

func (c *composer) dutyFact() Fact {
	n := c.tally()
	f := Fact{
		Label: tri("Lain velvollisuuksista täyttyy", "Uppfyllda skyldigheter enligt lag", "Legal duties met"),
		Value: Code(numeral(n.met) + "/" + numeral(n.all())),
		Note:  Say(tri("ei täyty {0}, avoinna {1}", "uppfylls inte {0}, öppna {1}", "not met {0}, open {1}"), Count(n.unmet), Count(n.open)),
	}
	return f
}

// actionFact is false where there are no actions: their gap says so.
func (c *composer) actionFact() (Fact, bool) {
	all, done, unknown := 0, 0, 0
	for _, g := range c.groups() {
		all += len(g.actions)
		done += g.counts[ActionDone]
		unknown += g.counts[ActionNotAssessed]
	}
	return Fact{
		Label: tri("Toimenpiteistä valmiita", "Klara åtgärder", "Actions done"),
		Value: Code(numeral(done) + "/" + numeral(all)),
		Note:  Say(tri("arvioimatta {0}", "inte bedömda {0}", "not assessed {0}"), Count(unknown)),
	}, all > 0
}

// indicatorFact counts those that are on time, and names below how the rest
// stands: a right direction alone is not told as good news. It is false where
// there are none.
func (c *composer) indicatorFact() (Fact, bool) {
	of := countMoves(c.indicatorsWith(anyIndicator))
	return Fact{
		Label: tri("Mittareista tavoitteessa tai aikataulussa", "Indikatorer i mål eller enligt tidtabellen", "Indicators at target or on track"),
		Value: Code(numeral(of.onTime()) + "/" + numeral(of.all())),
		Note:  listed(of.rest()),
	}, of.all() > 0
}

// behind lists the indicators that are not on time, the worst first, for the
// page of the council.
func (c *composer) behind() Section {
	const most = 4
	s := Section{ID: "indicators", Title: tri("Mittarit, jotka eivät ole aikataulussa", "Indikatorer som inte följer tidtabellen", "Indicators that are not on track")}
	list := slices.DeleteFunc(worst(c.indicatorsWith(anyIndicator)), func(in indicatorOf) bool { return in.move.inOrder() })
	if len(list) == 0 {
		return Section{}
	}
	shown := list[:min(most, len(list))]
	t := c.bullets("worst-indicators", shown)
	t.Alt, t.Legend, t.Notes = Sentence{}, nil, madeUpNotes(shown)
	if left := len(list) - most; left > 0 {
		t.Notes = append(t.Notes, Say(tri("Huonoimmassa tilanteessa olevat ensin. Muita mittareita, jotka eivät ole aikataulussa: {0}.",
			"De som ligger sämst till först. Övriga indikatorer som inte följer tidtabellen: {0}.",
			"Those farthest from it first. Other indicators that are not on track: {0}."), Count(left)))
	}
	t.Columns = slices.Concat(t.Columns[:1], t.Columns[2:])
	for i, row := range t.Rows {
		t.Rows[i] = slices.Concat(row[:1], row[2:])
	}
	s.Blocks = []Block{t}
	return s
}

// verdict says in sentences whether the law is met and what weighs most.
func (c *composer) verdict() Block {
	var p Paragraph
	if c.audit.Verdict() == governance.Complete {
		p = append(p, Say(tri("Suunnitelmassa on näyttö kaikesta, mitä laki tähän päivään mennessä vaatii.",
			"Planen visar allt som lagen kräver fram till denna dag.",
			"The plan shows all that the law asks for up to this day.")))
	} else {
		p = append(p, Say(tri("Suunnitelmassa ei ole näyttöä kaikista lain velvollisuuksista: puuttuvat ja ehdotukset niiden korjaamiseksi ovat kohdassa Lain vaatimukset.",
			"Planen saknar belägg för vissa skyldigheter enligt lag: de tas upp med förslag till åtgärder i avsnittet Lagens krav.",
			"The plan lacks evidence of some legal duties: they stand, with what to do, under What the law asks for.")))
	}
	if named, day, ok := c.lastTermDocument(); ok {
		p = append(p, Say(tri("Valtuustokauden asiakirja on {0} (valtuusto {1}).", "Fullmäktigeperiodens dokument är {0} (fullmäktige {1}).", "The document of the council term is {0} (council {1})."), named, day))
	}
	return p
}

// lastTermDocument names the welfare plan that the council had for the term,
// and the day.
func (c *composer) lastTermDocument() (title, day Value, ok bool) {
	s := c.search()
	i, h := s.termDocument(hyte.WelfarePlan)
	if i < 0 || c.plan.Documents[i].Title.IsZero() {
		return Value{}, Value{}, false
	}
	d := &c.plan.Documents[i]
	return c.written(d.Title).Linked(d.URL), On(d.Handling[h].Date), true
}

func (c *composer) search() search {
	return search{plan: &c.plan, unit: c.unit, term: c.term, day: c.day, sole: isSole(c.plan.Organisations, c.unit)}
}
