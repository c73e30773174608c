package report

import (
	"github.com/hyte-fi/go-hyte/hyte/lang"
)

// sources tells on what the report rests and what it does not know.
func (c *composer) sources() Section {
	s := Section{ID: "sources", Title: tri("Mihin raportti perustuu", "Vad rapporten grundar sig på", "What the report rests on")}
	list := List{
		Say(tri("Velvollisuudet on tarkistettu suunnitelmasta päivän {0} lain mukaan.", "Skyldigheterna har granskats i planen enligt lagen den {0}.", "The duties were checked against the plan under the law of {0}."), On(c.day)),
	}
	if checked := c.audit.TextCheckedTo(); checked.Valid() {
		list = append(list, Say(tri("Säädöstekstit on luettu päivään {0} asti.", "Författningstexterna har lästs till och med {0}.", "The statute texts were read up to {0}."), On(checked)))
	}
	unseen := 0
	for range c.audit.UnseenAmendments() {
		unseen++
	}
	if unseen > 0 {
		list = append(list, Say(tri("Myöhempiä muutossäädöksiä, joiden tekstiä ei ole luettu: {0}.", "Senare ändringsförfattningar vars text inte har lästs: {0}.", "Later amending acts whose text was not read: {0}."), Count(unseen)))
	}
	list = append(list, c.assumed()...)
	s.Blocks = []Block{list}
	if words := c.words(); len(words.Rows) > 0 {
		s.Blocks = append(s.Blocks, words)
	}
	return s
}

// assumed lists what the law of the supplement leaves open and how it was
// read.
func (c *composer) assumed() List {
	if c.allocation == nil {
		return nil
	}
	var list List
	for a := range c.allocation.Assumptions() {
		if !a.Chosen && !a.WhatIf {
			continue
		}
		list = append(list, Say(tri("Lisäosan oletus: {0} {1}.", "Antagande om tilläggsdelen: {0} {1}.", "Assumption on the supplement: {0} {1}."), Words(a.Question), Words(a.Meaning())))
	}
	return append(list, Say(tri("Lisäosassa muut lain avoimet kohdat on ratkaistu kirjaston oletuksilla. Virallisia kuntakohtaisia lukuja ei ole verrattu.",
		"I tilläggsdelen har lagens övriga öppna frågor avgjorts enligt bibliotekets antaganden. Officiella kommunvisa uppgifter har inte jämförts.",
		"In the supplement the other points that the law leaves open follow the library's defaults. No official figures by municipality were compared.")))
}

// words explains the terms that a reader may not know.
func (c *composer) words() Table {
	t := Table{
		ID: "words", Caption: tri("Sanat", "Ord", "Words"),
		Columns: []Column{{Title: tri("Sana", "Ord", "Word")}, {Title: tri("Mitä se tarkoittaa", "Vad det betyder", "What it means"), Wide: true}},
	}
	for _, w := range glossary {
		if w.supplement && c.allocation == nil {
			continue
		}
		t.Rows = append(t.Rows, []Value{Words(w.word), Words(w.means)})
	}
	return t
}

var glossary = [...]struct {
	word, means lang.Text
	supplement  bool
}{
	{tri("velvollisuus", "skyldighet", "duty"),
		tri("Asia, jonka laki määrää tehtäväksi ja josta on oltava näyttö suunnitelmassa tai sen yhteydessä.", "Något som lagen föreskriver och som ska framgå av planen eller i anslutning till den.", "Something that the law orders and that must show in the plan or beside it."), false},
	{tri("lähtötaso", "utgångsläge", "baseline"),
		tri("Mittarin arvo, josta työ alkoi.", "Indikatorns värde när arbetet började.", "The figure of an indicator where the work began."), false},
	{tri("vastuutaho", "ansvarig", "responsible"),
		tri("Se, joka vastaa toimenpiteestä.", "Den som ansvarar för åtgärden.", "The one who answers for an action."), false},
	{tri("perushinta", "grundpris", "base price"),
		tri("Asetuksessa vuosittain vahvistettu euromäärä asukasta kohti.", "Ett belopp i euro per invånare som årligen fastställs i förordning.", "A sum of euros per resident set each year by decree."), true},
	{tri("kerroin", "koefficient", "coefficient"),
		tri("Kunnan pisteet jaettuna koko maan asukasluvulla painotetulla keskiarvolla.", "Kommunens poäng delade med hela landets medeltal, viktat med invånarantalet.", "The municipality's points divided by the national mean, weighted by population."), true},
}
