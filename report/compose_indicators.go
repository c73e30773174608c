package report

import (
	"slices"
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
)

func numeral(n int) string { return strconv.Itoa(n) }

// indicatorOf is what a table says of one indicator.
type indicatorOf struct {
	*hyte.Indicator
	now  hyte.Observation
	seen bool
	move Movement
}

func (c *composer) indicatorsWith(keep func(*hyte.Indicator) bool) []indicatorOf {
	var list []indicatorOf
	for _, of := range c.assessed() {
		if keep(of.Indicator) {
			list = append(list, of)
		}
	}
	return list
}

// assessed is every indicator of the unit, each assessed once.
func (c *composer) assessed() []indicatorOf {
	if c.known != nil {
		return c.known
	}
	c.known = make([]indicatorOf, 0, len(c.plan.Indicators))
	for i := range c.plan.Indicators {
		in := &c.plan.Indicators[i]
		if !in.For.Concerns(c.unit.Code) {
			continue
		}
		of := indicatorOf{Indicator: in}
		of.now, of.seen = latest(in, c.until)
		of.move = moved(in, of.now, of.seen)
		c.known = append(c.known, of)
	}
	return c.known
}

func aboutFactors(i *hyte.Indicator) bool {
	return slices.Contains(i.Topics, hyte.TopicDeterminants) || slices.Contains(i.Topics, hyte.TopicLivingConditions)
}

func aboutState(i *hyte.Indicator) bool { return !aboutFactors(i) }

func anyIndicator(*hyte.Indicator) bool { return true }

// state is the first of the three statutory contents.
func (c *composer) state() Section {
	s := Section{ID: "state", Title: tri("Hyvinvoinnin ja terveyden tila", "Invånarnas välfärd och hälsa", "State of wellbeing and health")}
	s.Blocks = c.indicatorBlocks("state-indicators", aboutState, contentState)
	s.Blocks = append(s.Blocks, c.breakdown()...)
	s.Blocks = append(s.Blocks, c.gapsOf(monitoringDuties[:]...)...)
	for _, p := range c.profiles {
		s.Blocks = append(s.Blocks, p.tables()...)
	}
	for i, g := range c.grids {
		s.Blocks = append(s.Blocks, g.table("grid-"+numeral(i+1)))
	}
	return s
}

// factors is the second.
func (c *composer) factors() Section {
	s := Section{ID: "factors", Title: tri("Hyvinvointiin ja terveyteen vaikuttavat tekijät", "Faktorer som påverkar välfärden och hälsan", "Factors affecting wellbeing and health")}
	s.Blocks = c.indicatorBlocks("factor-indicators", aboutFactors, contentFactors)
	return s
}

// indicatorBlocks is the table of the indicators, and the gap where there are
// none or none has been observed.
func (c *composer) indicatorBlocks(id string, keep func(*hyte.Indicator) bool, missing content) []Block {
	list := c.indicatorsWith(keep)
	switch {
	case len(list) == 0:
		return []Block{c.contentGap(missing)}
	case !slices.ContainsFunc(list, c.observedYet):
		return []Block{c.contentGap(unobserved(missing)), c.bullets(id, list)}
	}
	return []Block{c.bullets(id, list)}
}

// observedYet reports whether any figure of an indicator is known up to the
// day, of the whole area or of a part.
func (c *composer) observedYet(in indicatorOf) bool {
	return in.seen || slices.ContainsFunc(in.Observations, func(o hyte.Observation) bool {
		return o.Value.IsKnown() && yearOf(o) <= c.until.Year()
	})
}

var (
	titleIndicator = tri("Mittari", "Indikator", "Indicator")
	titleBaseline  = tri("Lähtötaso", "Utgångsläge", "Baseline")
	titleNow       = tri("Nyt", "Nu", "Now")
	titleTarget    = tri("Tavoite", "Mål", "Target")
	titleDirection = tri("Suunta", "Riktning", "Direction")
	titlePicture   = tri("Kuva", "Bild", "Picture")
	titleYear      = tri("vuosi", "år", "year")
)

var bulletLegend = []Legend{
	{Shape: Shape{Form: Ring, At: 500}, Text: tri("lähtötaso", "utgångsläge", "baseline")},
	{Shape: Shape{Form: Dot, At: 500}, Text: tri("nyt", "nu", "now")},
	{Shape: Shape{Form: Post, At: 500, Tone: ToneUnknown}, Text: tri("tavoite", "mål", "target")},
}

// bullets is the picture of the indicators: baseline, now and target of each
// on a scale of its own.
func (c *composer) bullets(id string, list []indicatorOf) Table {
	t := Table{
		ID:      id,
		Caption: tri("Mittarit: lähtötaso, nykytaso ja tavoite", "Indikatorer: utgångsläge, nuläge och mål", "Indicators: baseline, now and target"),
		Legend:  bulletLegend,
		Columns: []Column{
			{Title: titleIndicator, Wide: true}, {Title: titlePicture, Drawn: true},
			{Title: titleBaseline, Numeric: true, Notes: titleYear}, {Title: titleNow, Numeric: true, Notes: titleYear},
			{Title: titleTarget, Numeric: true, Notes: titleYear}, {Title: titleDirection},
		},
	}
	for _, in := range list {
		t.Rows = append(t.Rows, c.bulletRow(in))
	}
	t.Alt = countMoves(list).alt()
	t.Notes = append(t.Notes, Say(tri("Kuvassa jokaisella mittarilla on oma asteikkonsa.", "I bilden har varje indikator en egen skala.", "In the picture every indicator has a scale of its own.")))
	t.Notes = append(t.Notes, madeUpNotes(list)...)
	return t
}

// madeUpNotes counts the indicators whose figures the plan marks as made up;
// none where there are none.
func madeUpNotes(list []indicatorOf) []Sentence {
	n := 0
	for _, in := range list {
		if in.Baseline.MadeUp || in.Target.MadeUp || in.now.MadeUp {
			n++
		}
	}
	if n == 0 {
		return nil
	}
	return []Sentence{Say(tri("Mittarit, joiden luvut suunnitelma on merkinnyt keksityiksi: {0}.", "Indikatorer vars siffror planen har märkt som påhittade: {0}.", "Indicators whose figures the plan marks as made up: {0}."), Count(n))}
}

func (c *composer) bulletRow(in indicatorOf) []Value {
	return []Value{
		c.written(withUnit(in)), Drawn(bullet(in)),
		levelValue(in.Baseline), observed(in), levelValue(in.Target),
		Words(movements[in.move].name).Marked(movements[in.move].mark),
	}
}

// withUnit is the name of an indicator with its unit.
func withUnit(in indicatorOf) hyte.Text {
	if in.Unit.IsZero() {
		return in.Name
	}
	return joined([]hyte.Text{in.Name, in.Unit}, ", ")
}

func levelValue(l hyte.Level) Value {
	if l.IsZero() {
		return Value{}
	}
	v := Figure(l.Value, lang.Text{})
	if l.Year != 0 {
		v = v.Noted(numeral(l.Year))
	}
	return v
}

func observed(in indicatorOf) Value {
	if !in.seen {
		return Value{}
	}
	v := Figure(in.now.Value, lang.Text{})
	if year := yearOf(in.now); year != 0 {
		v = v.Noted(numeral(year))
	}
	return v
}

// bullet draws one indicator.
func bullet(in indicatorOf) Drawing {
	d := Drawing{Label: Say(movements[in.move].name)}
	var values []decimal.Decimal
	add := func(v decimal.Decimal, ok bool) int {
		if !ok || unwieldy(v) {
			return -1
		}
		values = append(values, v)
		return len(values) - 1
	}
	base := add(in.Baseline.Value.Value())
	target := add(in.Target.Value.Value())
	now := -1
	if in.seen {
		now = add(in.now.Value.Value())
	}
	at := scale(values)
	d.Shapes = append(d.Shapes, Shape{Form: Track, At: 0, To: 1000, Tone: ToneFaint})
	if base >= 0 && now >= 0 {
		d.Shapes = append(d.Shapes, Shape{Form: Track, At: min(at[base], at[now]), To: max(at[base], at[now]), Tone: ToneMain})
	}
	if target >= 0 {
		d.Shapes = append(d.Shapes, Shape{Form: Post, At: at[target], Tone: ToneUnknown})
	}
	if base >= 0 {
		d.Shapes = append(d.Shapes, Shape{Form: Ring, At: at[base]})
	}
	if now >= 0 {
		d.Shapes = append(d.Shapes, Shape{Form: Dot, At: at[now]})
	}
	return d
}

// scale places figures on the strip, the least near its left end and the
// greatest near its right.
func scale(values []decimal.Decimal) []int {
	places := make([]int, len(values))
	if len(values) == 0 {
		return places
	}
	least, greatest := values[0], values[0]
	for _, v := range values {
		least, greatest = decimal.Min(least, v), decimal.Max(greatest, v)
	}
	span := greatest.Sub(least)
	const margin, room = 60, 880
	for i, v := range values {
		places[i] = 500
		if !span.IsZero() {
			places[i] = margin + int(v.Sub(least).Mul(decimal.NewFromInt(room)).DivRound(span, 0).IntPart())
		}
	}
	return places
}

// breakdown is the table of figures by area and population group.
func (c *composer) breakdown() []Block {
	t := Table{
		ID:      "breakdown",
		Caption: tri("Erot alueiden ja väestöryhmien välillä", "Skillnader mellan områden och befolkningsgrupper", "Differences between areas and population groups"),
		Columns: []Column{
			{Title: titleIndicator, Wide: true}, {Title: tri("Alue tai ryhmä", "Område eller grupp", "Area or group")},
			{Title: tri("Arvo", "Värde", "Figure"), Numeric: true, Notes: titleYear},
			{Title: tri("Koko alue", "Hela området", "Whole area"), Numeric: true, Notes: titleYear},
			{Title: tri("Ero", "Skillnad", "Difference"), Numeric: true},
		},
	}
	for _, in := range c.indicatorsWith(anyIndicator) {
		for _, o := range in.Observations {
			if row, ok := c.breakdownRow(in, o); ok {
				t.Rows = append(t.Rows, row)
			}
		}
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return []Block{t}
}

// breakdownRow is the row of one figure of a part; only the newest year of
// the indicator is told.
func (c *composer) breakdownRow(in indicatorOf, o hyte.Observation) ([]Value, bool) {
	if o.Area == "" && o.Group == "" || yearOf(o) > c.until.Year() || in.seen && yearOf(o) != yearOf(in.now) {
		return nil, false
	}
	var parts []hyte.Text
	if a, ok := c.plan.Area(o.Area); ok {
		parts = append(parts, c.text(a.Name))
	}
	if g, ok := c.plan.PopulationGroup(o.Group); ok {
		parts = append(parts, c.text(g.Name))
	}
	if len(parts) == 0 {
		return nil, false
	}
	figure := Figure(o.Value, lang.Text{})
	if year := yearOf(o); year != 0 {
		figure = figure.Noted(numeral(year))
	}
	difference := Value{}
	part, ok := o.Value.Value()
	if whole, known := in.now.Value.Value(); ok && in.seen && known {
		difference = Number(part.Sub(whole), -1, lang.Text{}).Signed()
	}
	return []Value{c.written(withUnit(in)), Written(joined(parts, ", ")), figure, observed(in), difference}, true
}
