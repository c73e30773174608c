package report

import (
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/subsidy"
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
	if c.allocation != nil {
		list = append(list, Say(tri("Eurolaskelmaa ei ole verrattu viranomaisten julkaisemiin lukuihin.",
			"Euroberäkningen har inte jämförts med myndigheternas publicerade uppgifter.",
			"The computed euros have not been compared with the figures that the authorities publish.")))
		list = append(list, c.trials()...)
	}
	s.Blocks = appendTable([]Block{list}, c.assumed())
	if words := c.words(); len(words.Rows) > 0 {
		s.Blocks = append(s.Blocks, words)
	}
	return s
}

// trials names what was laid over the law and the figures to try it out.
func (c *composer) trials() List {
	var list List
	for o := range c.allocation.Overlays() {
		on := Value{}
		if d, ok := c.allocation.Scheme().Indicators().Lookup(o.Key); ok {
			on = Words(d.Name)
		} else if o.Key != "" {
			on = Code(o.Key)
		}
		list = append(list, Say(tri("Kokeilu muuttaa laskelmaa: {0}.", "En prövning ändrar beräkningen: {0}.", "A trial changes the computation: {0}."), trialOf(o, on)))
	}
	return list
}

var trialNames = map[subsidy.OverlayKind]lang.Text{
	subsidy.OverlayBasePrice: tri("perushinta", "grundpriset", "base price"),
	subsidy.OverlayTarget:    tri("tavoitearvo", "målvärdet", "target"),
	subsidy.OverlayPool:      tri("jaettava summa", "summan som fördelas", "sum shared out"),
	subsidy.OverlayWeight:    tri("paino", "vikten", "weight"),
	subsidy.OverlayWithout:   tri("pois jätetty", "utelämnad", "left out"),
	subsidy.OverlayFigure:    tri("luku", "uppgiften", "figure"),
}

// trialOf is one overlay in words: what it sets, whose, on what, and to what.
func trialOf(o subsidy.Overlay, on Value) Value {
	return Words(inAll(func(l lang.Language) string {
		words := trialNames[o.Kind].In(l)
		for _, more := range [...]string{o.Unit, on.In(l), o.Value} {
			if more != "" {
				words += " " + more
			}
		}
		return words
	}))
}

// assumed lists every question that the law of the supplement leaves open, how
// it was read, and who decided so.
func (c *composer) assumed() Table {
	t := Table{
		ID: "assumptions",
		Caption: tri("Mitä laki jättää eurolaskelmassa avoimeksi ja miten se on luettu tässä",
			"Vad lagen lämnar öppet i euroberäkningen och hur det har tolkats här",
			"What the law leaves open in computing the euros, and how it was read here"),
		Columns: []Column{
			{Title: tri("Avoin kohta", "Öppen fråga", "Open question"), Wide: true},
			{Title: tri("Tässä raportissa", "I denna rapport", "In this report"), Wide: true},
			{Title: tri("Peruste", "Grund", "Basis")}, {Title: titleLaw},
		},
	}
	if c.allocation == nil {
		return t
	}
	for a := range c.allocation.Assumptions() {
		t.Rows = append(t.Rows, []Value{Words(a.Question), Words(capitalText(a.Meaning())), basisOf(a), Citing(a.Citation)})
	}
	return t
}

func basisOf(a subsidy.Assumption) Value {
	switch {
	case a.WhatIf:
		return Words(tri("kokeilu: poikkeaa säännöksestä", "prövning: avviker från bestämmelsen", "what if: departs from the provision")).Marked(Fair)
	case a.Chosen:
		return Words(tri("valittu tähän raporttiin", "vald för denna rapport", "chosen for this report")).Marked(Open)
	}
	return Words(tri("ohjelman oletus", "programmets standardval", "default of the program"))
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
		tri("Omat pisteet jaettuna koko maan keskiarvolla.", "De egna poängen delade med hela landets medeltal.", "The own points divided by the national mean."), true},
}
