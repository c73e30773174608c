package report

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/profile"
)

// shownProfile is a profile with what is said around it.
type shownProfile struct {
	caption lang.Text
	profile profile.Profile
	notes   []Sentence
}

// comparatorShapes tell the comparators apart, in the order of the request; a
// profile with more comparators than shapes has the others in its table only.
var comparatorShapes = [...]Shape{
	{Form: Ring, At: 500},
	{Form: Diamond, At: 500, Tone: ToneUnderWay},
	{Form: Post, At: 500, Tone: ToneUnknown},
}

// tables makes a table for each life stage that has rows.
func (p shownProfile) tables() []Block {
	var blocks []Block
	for _, stage := range profile.Stages() {
		rows := slices.Collect(p.profile.Stage(stage))
		if len(rows) == 0 {
			continue
		}
		t := p.table(rows)
		t.ID = "profile-" + stage.String()
		t.Caption = inAll(func(l lang.Language) string { return p.caption.In(l) + ": " + stage.Name().In(l) })
		blocks = append(blocks, t)
	}
	return blocks
}

func (p shownProfile) table(rows []profile.Row) Table {
	t := Table{
		Columns: []Column{
			{Title: titleIndicator, Wide: true}, {Title: titlePicture, Drawn: true},
			{Title: tri("Oma", "Egen", "Own"), Numeric: true, Notes: titleYear}, {Title: tri("Muutos", "Förändring", "Change"), Numeric: true},
		},
		Legend: []Legend{{Shape: Shape{Form: Dot, At: 500}, Text: tri("oma", "egen", "own")}},
		Notes:  slices.Clone(p.notes),
	}
	last := lang.Text{}
	n := 0
	for c := range p.profile.Comparators() {
		t.Columns = append(t.Columns, Column{Title: capitalText(c.Name), Numeric: true})
		if n < len(comparatorShapes) {
			t.Legend = append(t.Legend, Legend{Shape: comparatorShapes[n], Text: c.Name})
		}
		last = c.Name
		n++
	}
	if n > 0 {
		t.Columns = append(t.Columns, Column{Title: inAll(func(l lang.Language) string {
			return tri("Verrattuna: ", "Jämfört med: ", "Beside: ").In(l) + last.In(l)
		})})
	}
	better := 0
	for _, r := range rows {
		t.Rows = append(t.Rows, profileRow(r))
		t.Notes = append(t.Notes, cautions(r)...)
		if k := len(r.Comparisons); k > 0 && r.Comparisons[k-1].Judgement == profile.Better {
			better++
		}
	}
	if n > 0 {
		t.Alt = Say(tri("Mittarit, joissa tilanne on parempi ({2}): {0}/{1}.", "Indikatorer där läget är bättre ({2}): {0}/{1}.", "Indicators that stand better ({2}): {0} of {1}."), Count(better), Count(len(rows)), Words(last))
	}
	return t
}

func profileRow(r profile.Row) []Value {
	row := []Value{Words(r.Indicator.Name), Drawn(drawProfile(r)), yearFigure(r.Latest), changeValue(r)}
	for _, c := range r.Comparisons {
		row = append(row, Figure(c.Figure, lang.Text{}))
	}
	if n := len(r.Comparisons); n > 0 {
		row = append(row, judged(r.Comparisons[n-1].Judgement))
	}
	return row
}

func yearFigure(c profile.Cell) Value {
	v := Figure(c.Figure, lang.Text{})
	if c.Year != 0 {
		v = v.Noted(numeral(c.Year))
	}
	return v
}

// changeValue is the change with its arrow in the form of a sign and a mark
// that says whether it is good.
func changeValue(r profile.Row) Value {
	if !r.Change.IsKnown() {
		return Value{}
	}
	return Figure(r.Change, lang.Text{}).Signed().Marked(judgementMarks[min(int(r.Judgement), len(judgementMarks)-1)])
}

var judgementMarks = [...]Mark{profile.NotJudged: NoMark, profile.Better: Good, profile.Same: NoMark, profile.Worse: Poor}

func judged(j profile.Judgement) Value {
	mark := Open
	switch j {
	case profile.Better:
		mark = Good
	case profile.Same:
		mark = Fair
	case profile.Worse:
		mark = Poor
	}
	return Words(j.Name()).Marked(mark)
}

// cautions are what a reader of the row must know, each behind its name.
func cautions(r profile.Row) []Sentence {
	var list []Sentence
	for _, c := range r.Cautions {
		list = append(list, Say(tri("{0}: {1}", "{0}: {1}", "{0}: {1}"), Words(r.Indicator.Name), Words(c.Note())))
	}
	return list
}

func drawProfile(r profile.Row) Drawing {
	d := Drawing{Shapes: []Shape{{Form: Track, At: 0, To: 1000, Tone: ToneFaint}}, Label: Say(movementLabel(r))}
	var values []decimal.Decimal
	add := func(figure indicators.Datum, s Shape) {
		if v, ok := figure.Value(); ok && !unwieldy(v) {
			values = append(values, v)
			d.Shapes = append(d.Shapes, s)
		}
	}
	for i := min(len(r.Comparisons), len(comparatorShapes)) - 1; i >= 0; i-- {
		add(r.Comparisons[i].Figure, comparatorShapes[i])
	}
	add(r.Latest.Figure, Shape{Form: Dot})
	for i, place := range scale(values) {
		d.Shapes[i+1].At = place
	}
	return d
}

func movementLabel(r profile.Row) lang.Text {
	if n := len(r.Comparisons); n > 0 {
		return r.Comparisons[n-1].Judgement.Name()
	}
	return r.Movement.Name()
}
