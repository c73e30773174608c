package report

import (
	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
)

// monitoringDuties are the duties to follow wellbeing by area and group, of
// municipalities, counties and HUS.
var monitoringDuties = [...]string{"FI-612/2021-6-3a", "FI-612/2021-6-3b", "FI-612/2021-6-3c", "FI-612/2021-7-3a", "FI-615/2021-8-3"}

// actionDuties are the duties to support goals with actions.
var actionDuties = [...]string{"FI-612/2021-6-2b", "FI-612/2021-7-2b", "FI-615/2021-8-2"}

// gapsOf returns a gap for each of the duties that was not met.
func (c *composer) gapsOf(ids ...string) []Block {
	var list []Block
	for _, id := range ids {
		if f, ok := c.audit.Finding(id); ok && f.Outcome.Missed() {
			list = append(list, gapOf(f))
		}
	}
	return list
}

func gapOf(f governance.Finding) Gap {
	return Gap{
		Duty: f.Duty.ID, Citation: f.Duty.Citation, Must: f.Duty.Severity == governance.Must,
		Text: messageOf(f), Remedy: remedyOf(f), Pointer: hyte.Pointer(f.Pointer()),
	}
}

func messageOf(f governance.Finding) lang.Text { return inAll(f.Message) }

func remedyOf(f governance.Finding) lang.Text { return inAll(f.Remedy) }

// inAll gathers a text that is built language by language.
func inAll(f func(lang.Language) string) lang.Text {
	return lang.Text{Finnish: f(lang.Finnish), Swedish: f(lang.Swedish), English: f(lang.English)}
}

// content is one of the three contents of the yearly report, or a part of one.
type content uint8

const (
	contentState content = iota
	contentFactors
	contentActions
	// contentState and contentFactors where there are indicators but no
	// figures.
	contentStateObserved
	contentFactorsObserved
)

// unobserved is what is missing where there are indicators of the content
// without observations.
func unobserved(of content) content {
	if of == contentFactors {
		return contentFactorsObserved
	}
	return contentStateObserved
}

var contentGaps = [...]struct {
	text, remedy lang.Text
	at           hyte.Pointer
}{
	contentState: {
		tri("Suunnitelmassa ei ole lukuja asukkaiden hyvinvoinnista ja terveydestä.",
			"Planen innehåller inga uppgifter om invånarnas välfärd och hälsa.",
			"The plan holds no figures on the wellbeing and health of residents."),
		tri("Lisätkää suunnitelmaan mittarit ja niiden havainnot.",
			"Komplettera planen med indikatorer och observationer.",
			"Add indicators and their observations to the plan."),
		"/indicators",
	},
	contentFactors: {
		tri("Suunnitelmassa ei ole lukuja hyvinvointiin ja terveyteen vaikuttavista tekijöistä eikä elinoloista.",
			"Planen innehåller inga uppgifter om faktorer som påverkar välfärden och hälsan eller om levnadsförhållandena.",
			"The plan holds no figures on the factors affecting wellbeing and health or on living conditions."),
		tri("Lisätkää mittareita, joiden aihe on elinolot tai hyvinvointiin ja terveyteen vaikuttavat tekijät.",
			"Komplettera med indikatorer för levnadsförhållanden eller påverkande faktorer.",
			"Add indicators on living conditions or determinants."),
		"/indicators",
	},
	contentActions: {
		tri("Suunnitelmassa ei ole toimenpiteitä, joista raportoida.",
			"Planen innehåller inga åtgärder att rapportera om.",
			"The plan holds no actions to report on."),
		tri("Lisätkää toimenpiteet ja niiden toteuma.",
			"Komplettera planen med åtgärder och deras genomförande.",
			"Add actions and their progress."),
		"/actions",
	},
	contentStateObserved: {
		tri("Suunnitelmassa on mittareita asukkaiden hyvinvoinnista ja terveydestä, mutta ei yhtään havaintoa niiden nykytilasta.",
			"Planen innehåller indikatorer för invånarnas välfärd och hälsa men inte en enda observation av nuläget.",
			"The plan has indicators of the wellbeing and health of residents, but not one observation of how things stand now."),
		addObservations, "/indicators",
	},
	contentFactorsObserved: {
		tri("Suunnitelmassa on mittareita hyvinvointiin ja terveyteen vaikuttavista tekijöistä tai elinoloista, mutta ei yhtään havaintoa niiden nykytilasta.",
			"Planen innehåller indikatorer för faktorer som påverkar välfärden och hälsan eller för levnadsförhållandena men inte en enda observation av nuläget.",
			"The plan has indicators of the factors affecting wellbeing and health or of living conditions, but not one observation of how things stand now."),
		addObservations, "/indicators",
	},
}

var addObservations = tri("Lisätkää mittareiden havainnot.", "Komplettera indikatorerna med observationer.", "Add the observations of the indicators.")

// contentGap is the gap of a missing content of the yearly report, under the
// provision that asks the unit for it on the day.
func (c *composer) contentGap(missing content) Gap {
	of := &contentGaps[missing]
	g := Gap{Must: true, Text: of.text, Remedy: of.remedy, Pointer: of.at}
	if rule := ruleFor(TaskAnnualReport, c.unit, c.day); rule != nil {
		g.Duty, g.Citation = rule.duty, rule.cite
	}
	return g
}
