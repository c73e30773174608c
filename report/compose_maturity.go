package report

import (
	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
)

// stepCount is the number of steps of the ladder.
const stepCount = 7

// maturity is the ladder of the seven steps with what keeps the plan from the
// next one.
func (c *composer) maturity() Section {
	if c.step.Number == 0 {
		return Section{}
	}
	s := Section{ID: "maturity", Title: tri("Hyvinvointijohtamisen portaat", "Välfärdsledningens trappa", "Steps of wellbeing leadership")}
	s.Blocks = append(s.Blocks, Paragraph{
		Say(tri("Seitsemän porrasta ovat THL:n, mutta niiden mittaamiselle ei ole virallista sääntöä: tässä käytetään go-hyten ehdottamia tunnusmerkkejä.",
			"De sju stegen är THL:s, men det finns ingen officiell regel för att mäta dem: här används kännetecken som go-hyte föreslår.",
			"The seven steps are those of THL, but there is no official rule for measuring them: the criteria are go-hyte's proposal.")),
	})
	s.Blocks = append(s.Blocks, c.ladder())
	s.Blocks = appendTable(s.Blocks, c.criteriaMet())
	var missing List
	for cr := range c.step.Next() {
		missing = append(missing, Say(cr.Text))
	}
	if len(missing) > 0 {
		s.Blocks = append(s.Blocks, Paragraph{Say(tri("Seuraavalta portaalta puuttuu:", "Av nästa steg saknas:", "What the next step still asks for:"))}, missing)
	}
	return s
}

// ladder is the picture of the steps: how many criteria of each are met.
func (c *composer) ladder() Table {
	t := Table{
		ID:      "ladder",
		Caption: tri("Seitsemän porrasta", "De sju stegen", "The seven steps"),
		Alt:     Say(tri("Suunnitelma on portaalla {0}/{1}.", "Planen står på steg {0} av {1}.", "The plan stands on step {0} of {1}."), Count(c.step.Number), Count(stepCount)),
		Columns: []Column{
			{Title: tri("Porras", "Steg", "Step"), Wide: true}, {Title: titlePicture, Drawn: true},
			{Title: tri("Tunnusmerkkejä täyttyy", "Kännetecken som uppfylls", "Criteria met"), Numeric: true},
			{Title: titleStatus},
		},
		Legend: []Legend{
			{Shape: Shape{Form: Band, To: 1000, Tone: ToneDone}, Text: tri("saavutettu", "uppnått", "reached")},
			{Shape: Shape{Form: Band, To: 1000, Tone: ToneNot}, Text: tri("ei vielä", "inte ännu", "not yet")},
		},
	}
	for number := stepCount; number >= 1; number-- {
		t.Rows = append(t.Rows, c.ladderRow(number))
	}
	return t
}

func (c *composer) ladderRow(number int) []Value {
	criteria, met := 0, 0
	for cr := range c.step.Criteria() {
		if cr.Step == number {
			criteria++
			if cr.Met {
				met++
			}
		}
	}
	name := mapText(hyte.Text{Translated: governance.StepName(number)}, func(s string) string { return numeral(number) + " " + s })
	tone, standing := ToneNot, Words(tri("ei vielä", "inte ännu", "not yet")).Marked(Open)
	switch {
	case number < c.step.Number:
		tone, standing = ToneDone, Words(tri("ohitettu", "passerat", "passed")).Marked(Good)
	case number == c.step.Number:
		tone, standing = ToneDone, Words(tri("tällä portaalla", "på detta steg", "on this step")).Marked(Good)
	case met == criteria && criteria > 0:
		standing = Words(tri("alempi porras kesken", "lägre steg inte klart", "a lower step is not complete")).Marked(Fair)
	}
	d := Drawing{
		Shapes: []Shape{{Form: Band, At: 0, To: share(int64(number), stepCount), Tone: tone}},
		Label:  Say(tri("{0}/{1} tunnusmerkkiä", "{0}/{1} kännetecken", "{0} of {1} criteria"), Count(met), Count(criteria)),
	}
	if criteria == 0 {
		d.Label = Say(tri("ei tunnusmerkkejä", "inga kännetecken", "no criteria"))
	}
	count := Value{} // the lowest step asks for nothing
	if criteria > 0 {
		count = Code(numeral(met) + "/" + numeral(criteria))
	}
	return []Value{Written(name), Drawn(d), count, standing}
}

// criteriaMet names what the plan shows of the steps up to the one reached, and
// where: by the names of documents, actions and bodies.
func (c *composer) criteriaMet() Table {
	t := Table{
		ID: "criteria-met", Caption: tri("Mistä porras näkyy", "Vad steget framgår av", "What shows the step"),
		Columns: []Column{
			{Title: tri("Porras", "Steg", "Step"), Numeric: true},
			{Title: tri("Tunnusmerkki, joka täyttyy", "Kännetecken som uppfylls", "Criterion that is met"), Wide: true},
			{Title: tri("Missä", "Var", "Where"), Wide: true},
		},
	}
	for cr := range c.step.Criteria() {
		if cr.Met && cr.Step <= c.step.Number {
			t.Rows = append(t.Rows, []Value{Count(cr.Step), Words(cr.Text), c.namesOf(cr.Evidence())})
		}
	}
	return t
}
