package report

import (
	"cmp"
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte/lang"
)

// worths are the worths of the indicators, nothing where the allocation is of
// another scheme.
func (c *composer) worths() []Worth {
	if c.allocation == nil {
		return nil
	}
	list, err := Impact(c.plan, c.unit, c.day, c.allocation)
	if err != nil {
		return nil
	}
	return list
}

// worthBlocks is what closing the gaps is worth, a table for each way in which
// points and plan can differ.
func (c *composer) worthBlocks() []Block {
	list := c.worths()
	if len(list) == 0 {
		return nil
	}
	blocks := []Block{c.worthTotals(list)}
	for _, of := range openCases {
		blocks = appendTable(blocks, worthTable(of, list))
	}
	return append(blocks, c.unpaid(list)...)
}

func (c *composer) worthTotals(list []Worth) Paragraph {
	gain, stake := decimal.Zero, decimal.Zero
	for _, w := range list {
		gain, stake = gain.Add(w.Gain), stake.Add(w.AtStake)
	}
	p := Paragraph{Say(tri("Tiedot on voitava tarkistaa kunnan asiakirjoista ({0}).", "Uppgifterna ska kunna verifieras ur kommunens handlingar ({0}).", "The figures must be verifiable from the municipality's documents ({0})."),
		Citing(list[0].Indicator.Citation))}
	if gain.Sign() > 0 {
		p = append(p, Say(tri("Yksi kerrallaan täysiin pisteisiin nostettuina vajaat indikaattorit toisivat yhteensä noin {0} vuodessa.",
			"Om de indikatorer som inte har fulla poäng en i taget höjdes till fulla poäng skulle de sammanlagt ge cirka {0} per år.",
			"Raised to full points one at a time, the indicators that fall short would bring about {0} a year in all."), Euros(gain, 0)))
	}
	if stake.Sign() > 0 {
		p = append(p, Say(tri("Noin {0} vuodessa on sellaisten pisteiden varassa, joista suunnitelmassa ei ole näyttöä.",
			"Cirka {0} per år vilar på poäng som saknar belägg i planen.",
			"About {0} a year rest on points of which the plan holds no evidence."), Euros(stake, 0)))
	}
	return p
}

var (
	titleFullPoints = tri("Täysillä pisteillä, euroa vuodessa", "Med fulla poäng, euro per år", "With full points, euros a year")
	titleAtStake    = tri("Näytön varassa, euroa vuodessa", "Beroende av belägg, euro per år", "Resting on evidence, euros a year")
	titlePoints     = tri("Pisteet", "Poäng", "Points")
	titleOfTheLaw   = tri("Indikaattori", "Indikator", "Indicator")
	titleAll        = tri("Yhteensä", "Totalt", "Total")
)

// worthTable lists the indicators of one case with what asks for the same, what
// they are worth and what to do.
func worthTable(of WorthCase, list []Worth) Table {
	t := Table{
		ID: "worth-" + string(of), Caption: of.Heading(), Alt: Say(of.ToDo()), even: true,
		Columns: []Column{
			{Title: titleOfTheLaw, Wide: true},
			{Title: tri("Velvollisuus tai suositus", "Skyldighet eller rekommendation", "Duty or advice"), Wide: true, Notes: tri("tunnus", "beteckning", "id")},
			{Title: titlePoints, Numeric: true}, {Title: titleFullPoints, Numeric: true},
		},
	}
	if of == Unproven {
		t.Columns = append(t.Columns, Column{Title: titleAtStake, Numeric: true})
	}
	gain, stake := decimal.Zero, decimal.Zero
	for _, w := range list {
		if w.Case != of || !w.inEuros() {
			continue
		}
		gain, stake = gain.Add(w.Gain), stake.Add(w.AtStake)
		t.Rows = append(t.Rows, append([]Value{Words(w.Indicator.Name), w.asks(), Number(w.Points.Decimal(0), 0, lang.Text{})}, sums(t, w.Gain, w.AtStake)...))
	}
	if len(t.Rows) > 1 {
		t.Rows = append(t.Rows, append([]Value{Words(titleAll), {}, {}}, sums(t, gain, stake)...))
	}
	return t
}

// asks names the duty, with its id, or the structure behind an indicator.
func (w *Worth) asks() Value {
	v := Words(w.Title).Linked(w.Basis.URL())
	if w.Duty != "" && !v.IsZero() {
		v = v.Noted(w.Duty)
	}
	return v
}

// sums are the euros of a row, as many as the table has columns for.
func sums(t Table, gain, stake decimal.Decimal) []Value {
	row := make([]Value, len(t.Columns)-3)
	if !gain.IsZero() {
		row[0] = Number(gain, 0, lang.Text{}).Signed()
	}
	if len(row) > 1 && !stake.IsZero() {
		row[1] = Number(stake, 0, lang.Text{})
	}
	return row
}

// unpaid names what the law demands and no indicator pays for.
func (c *composer) unpaid(list []Worth) []Block {
	var gaps List
	for f := range Unpaid(c.audit, list) {
		if f.Duty.Severity == governance.Must {
			gaps = append(gaps, Say(tri("{0} ({1})", "{0} ({1})", "{0} ({1})"), Words(f.Duty.Title), Code(f.Duty.ID)))
		}
	}
	if len(gaps) == 0 {
		return nil
	}
	return []Block{Paragraph{Say(tri("Laki vaatii myös seuraavia, mutta niiden korjaaminen ei tuo lisäosaan euroja:",
		"Lagen kräver också följande, men det ger inga euro i tilläggsdelen att åtgärda dem:",
		"The law also asks for the following, though mending it brings no euros in the supplement:"))}, gaps}
}

// worthShort is the worth of the greatest gaps, for the page of the council.
func (c *composer) worthShort() Section {
	const most = 3
	list := slices.DeleteFunc(c.worths(), func(w Worth) bool { return !w.inEuros() })
	if len(list) == 0 {
		return Section{}
	}
	slices.SortStableFunc(list, func(a, b Worth) int {
		return cmp.Or(b.about().Cmp(a.about()), cmp.Compare(nearness(a), nearness(b)))
	})
	shown := min(most, len(list))
	t := shortTableOf(list[:shown])
	if shown < len(list) {
		t.Notes = append(t.Notes, othersInEuros(list[shown:]))
	}
	return Section{
		ID: "supplement", Title: tri("Mitä puutteet maksavat valtionosuudessa", "Vad bristerna kostar i statsandel", "What the gaps cost in central government transfers"),
		Blocks: []Block{t},
	}
}

// about is what a gap is worth, to two digits: a hundred points gained and a
// hundred lost differ by the little that the national mean moves, and are the
// same to a reader.
func (w *Worth) about() decimal.Decimal {
	d := decimal.Max(w.Gain, w.AtStake)
	return d.Round(2 - int32(d.Truncate(0).NumDigits()))
}

// nearness is the place of a gap among the cases, what is nearest to money
// first.
func nearness(w Worth) int { return slices.Index(openCases[:], w.Case) }

// othersInEuros tells how many gaps a short list leaves out, and what they are
// worth: what full points would bring and what rests on evidence are different
// points, so that their euros may be added.
func othersInEuros(list []Worth) Sentence {
	sum := decimal.Zero
	for _, w := range list {
		sum = sum.Add(w.Gain).Add(w.AtStake)
	}
	return Say(tri("Muita: {0}, yhteensä noin {1} vuodessa. Ne ovat vuosiraportissa.", "Övriga: {0}, sammanlagt cirka {1} per år. De finns i årsrapporten.", "Others: {0}, in all about {1} a year. They stand in the annual report."),
		Count(len(list)), Euros(sum, 0))
}

// shortTableOf is the greatest gaps of every case in one table.
func shortTableOf(list []Worth) Table {
	t := Table{
		ID: "worth", Caption: tri("Mitä puutteiden korjaaminen toisi", "Vad det skulle ge att åtgärda bristerna", "What closing the gaps would bring"),
		Columns: []Column{{Title: titleOfTheLaw, Wide: true}, {Title: tri("Tilanne", "Läge", "Status")}, {Title: titleFullPoints, Numeric: true}},
	}
	stakes := slices.ContainsFunc(list, func(w Worth) bool { return !w.AtStake.IsZero() })
	if stakes {
		t.Columns = append(t.Columns, Column{Title: titleAtStake, Numeric: true})
		t.Notes = []Sentence{Say(tri("Näytön varassa ovat eurot pisteistä, joista suunnitelmassa ei ole näyttöä.", "Beroende av belägg är euron för poäng som saknar belägg i planen.", "Resting on evidence are the euros of points of which the plan holds no evidence."))}
	}
	for _, w := range list {
		named := worthNames[w.Case]
		row := []Value{Words(w.Indicator.Name), Words(named.name).Marked(named.mark), {}, {}}
		if !w.Gain.IsZero() {
			row[2] = Number(w.Gain, 0, lang.Text{}).Signed()
		}
		if !w.AtStake.IsZero() {
			row[3] = Number(w.AtStake, 0, lang.Text{})
		}
		t.Rows = append(t.Rows, row[:len(t.Columns)])
	}
	return t
}
