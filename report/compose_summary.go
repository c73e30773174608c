package report

import (
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
	facts := Facts{c.dutyFact(), c.actionFact(), c.indicatorFact()}
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
		Note:  Say(tri("puuttuu {0}, avoinna {1}", "saknas {0}, öppna {1}", "unmet {0}, open {1}"), Count(n.unmet), Count(n.open)),
	}
	return f
}

func (c *composer) actionFact() Fact {
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
	}
}

func (c *composer) indicatorFact() Fact {
	good, told := 0, 0
	list := c.indicatorsWith(anyIndicator)
	for _, in := range list {
		if in.move.good() {
			good++
		}
		if in.move != CannotTell {
			told++
		}
	}
	return Fact{
		Label: tri("Mittareista tavoiteltuun suuntaan", "Indikatorer i önskad riktning", "Indicators in the wanted direction"),
		Value: Code(numeral(good) + "/" + numeral(len(list))),
		Note:  Say(tri("ei arvioitavissa {0}", "kan inte bedömas {0}", "cannot be assessed {0}"), Count(len(list)-told)),
	}
}

// verdict says in sentences whether the law is met and what weighs most.
func (c *composer) verdict() Block {
	var p Paragraph
	if c.audit.Verdict() == governance.Complete {
		p = append(p, Say(tri("Suunnitelmassa on näyttö kaikesta, mitä laki tähän päivään mennessä vaatii.",
			"Planen visar allt som lagen kräver fram till denna dag.",
			"The plan shows all that the law asks for up to this day.")))
	} else {
		p = append(p, Say(tri("Suunnitelmasta puuttuu näyttöä lain velvollisuuksista: ne ja korjausehdotukset ovat kohdassa Lain vaatimukset.",
			"Planen saknar belägg för vissa skyldigheter enligt lag: de finns med förslag till åtgärder i avsnittet Lagens krav.",
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
	return search{plan: &c.plan, unit: c.unit, term: c.term, day: c.day, sole: len(c.plan.Organisations) == 1}
}
