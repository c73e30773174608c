package report

import (
	"iter"

	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

// Document is what a report says, before it is written in a language and a
// format. [Annual], [Term] and [Summary] compose documents; a caller may add
// sections and blocks of its own. The zero Document is an empty page.
type Document struct {
	// Kind is what the document is.
	Kind DocumentKind
	// Title is the heading of the whole.
	Title Sentence
	// Unit is whose report it is.
	Unit region.Unit
	// Year is the calendar year of an annual report, zero for others.
	Year int
	// Term is the council term.
	Term law.Period
	// AsOf is the day of the audit behind it.
	AsOf law.Date
	// Note is the remark that the plan carries: a made-up plan says so here.
	Note hyte.Text
	// Sections are in the order of reading.
	Sections []Section
}

// DocumentKind is what a document is. The tokens are part of the wire
// contract.
type DocumentKind string

// The kinds of documents.
const (
	AnnualKind  DocumentKind = "annual-report"
	TermKind    DocumentKind = "term-report-and-plan"
	SummaryKind DocumentKind = "council-summary"
)

// Section is one chapter.
type Section struct {
	// ID names the section within the document, for links: lower case letters,
	// digits and hyphens.
	ID    string
	Title lang.Text
	// Blocks are what the chapter says; Sections are the chapters within it.
	Blocks   []Block
	Sections []Section
}

// Block is one piece of a section: [Paragraph], [List], [Facts], [Table] or
// [Gap].
type Block interface{ block() }

// Paragraph is sentences that belong together.
type Paragraph []Sentence

// List is sentences that stand each for itself.
type List []Sentence

// Facts are the few figures that a reader should see first.
type Facts []Fact

// Fact is one figure with what it is and a note below it.
type Fact struct {
	Label lang.Text
	Value Value
	Note  Sentence
}

// Table is rows of values. Where a column holds drawings, the table is also a
// picture: the figures that it draws stand in the other columns.
type Table struct {
	// ID names the table within the document: lower case letters, digits and
	// hyphens.
	ID      string
	Caption lang.Text
	// Alt says in a sentence what a picture shows; empty where nothing is
	// drawn.
	Alt Sentence
	// Legend explains the shapes and tones of a picture.
	Legend  []Legend
	Columns []Column
	// Rows have one value for each column; the first names the row.
	Rows [][]Value
	// Notes stand below.
	Notes []Sentence
	// even sets the columns of the table on pages as those of every other of
	// its kind, whatever stands in them.
	even bool
}

// Column is one column of a table.
type Column struct {
	Title lang.Text
	// Numeric columns are aligned at the right.
	Numeric bool
	// Drawn columns hold pictures, which formats without pictures leave out.
	Drawn bool
	// Notes names what stands in brackets after the values, where formats for
	// machines need a column of its own for it; empty where nothing does.
	Notes lang.Text
	// Wide columns take the room that others leave.
	Wide bool
}

// Legend explains one shape or mark of a picture.
type Legend struct {
	Shape Shape
	Mark  Mark
	Text  lang.Text
}

// Gap is something that the law or guidance asks for and the data does not
// hold.
type Gap struct {
	// Duty is the id of the duty: "FI-612/2021-6-3d".
	Duty     string
	Citation law.Citation
	// Must is true where a statute demands it, false where it is advice.
	Must bool
	// Text says what is missing, Remedy what to do.
	Text, Remedy lang.Text
	// Pointer is the place in the plan where it would stand.
	Pointer hyte.Pointer
}

func (Paragraph) block() {}
func (List) block()      {}
func (Facts) block()     {}
func (Table) block()     {}
func (Gap) block()       {}

// Tables yields every table of the document in the order of reading.
func (d Document) Tables() iter.Seq[Table] { return blocks[Table](d) }

// Gaps yields every gap of the document in the order of reading.
func (d Document) Gaps() iter.Seq[Gap] { return blocks[Gap](d) }

func blocks[B Block](d Document) iter.Seq[B] {
	return func(yield func(B) bool) { walk(d.Sections, yield) }
}

func walk[B Block](sections []Section, yield func(B) bool) bool {
	for i := range sections {
		for _, b := range sections[i].Blocks {
			if of, ok := b.(B); ok && !yield(of) {
				return false
			}
		}
		if !walk(sections[i].Sections, yield) {
			return false
		}
	}
	return true
}
