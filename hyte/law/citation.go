package law

import (
	"strconv"
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/lang"
)

// Citation points at one place of one act or other source. Section,
// Subsection and Point are empty or zero where the whole of the larger part
// is meant. The zero Citation points nowhere.
type Citation struct {
	// Act is the number of the act or decree, "612/2021", or the id of
	// another source of [Acts].
	Act string
	// Section is the section (pykälä) as printed without spaces: "6", "13a".
	Section string
	// Subsection is the number of the subsection (momentti), from 1.
	Subsection int
	// Point is the point or sub-point (kohta, alakohta): "1", "1a".
	Point string
	// Annex is true where the annex (liite, bilaga) of the act is meant; the
	// sections before it, if any, are those that refer to it, and the point is
	// one of the annex.
	Annex bool
	// AsIn is the number of the act whose wording is meant, where the section
	// had other wordings: "610/2022".
	AsIn string
	// Force is the weight of the source.
	Force Force
}

// IsZero reports whether the citation points nowhere.
func (c Citation) IsZero() bool { return c == Citation{} }

// In returns the citation as lawyers write it in the language: "612/2021 6 §
// 2 mom.", "612/2021 6 § 2 mom.", "Act 612/2021, section 6(2)". A source that
// is not an act is cited by its name. A language outside the three is written
// as Finnish, and the zero Citation is empty.
func (c Citation) In(l lang.Language) string {
	if act := find(c.Act); act != nil && !act.Numbered() {
		name, _ := act.Name.Best(l)
		return name
	}
	if c.Act == "" {
		return ""
	}
	if l == lang.English {
		return c.english()
	}
	words := finnishWords
	if l == lang.Swedish {
		words = swedishWords
	}
	return c.nordic(words)
}

// placeWords are the words of a language; annexOf is the annex with a point
// after it.
type placeWords struct{ point, annex, annexOf, bill string }

var (
	finnishWords = placeWords{point: "k.", annex: "liite", annexOf: "liite,", bill: "HE "}
	swedishWords = placeWords{point: "punkten", annex: "bilaga", annexOf: "bilagan,", bill: "RP "}
)

func (c Citation) nordic(words placeWords) string {
	parts := []string{c.Act}
	// A bill has one number and a series of its own name in each language.
	if number, ok := strings.CutPrefix(c.Act, finnishWords.bill); ok {
		parts[0] = words.bill + number
	}
	if c.Section != "" {
		parts = append(parts, spaced(c.Section), "§")
	}
	if c.Subsection > 0 {
		parts = append(parts, strconv.Itoa(c.Subsection), "mom.")
	}
	switch {
	case c.Annex && c.Point != "":
		parts = append(parts, words.annexOf)
	case c.Annex:
		parts = append(parts, words.annex)
	}
	if c.Point != "" {
		parts = append(parts, spaced(c.Point), words.point)
	}
	if c.AsIn != "" {
		parts = append(parts, "("+c.AsIn+")")
	}
	return strings.Join(parts, " ")
}

func (c Citation) english() string {
	var b strings.Builder
	b.WriteString(c.sort() + " " + c.Act)
	if c.Section != "" {
		b.WriteString(", section " + c.Section)
	}
	if c.Subsection > 0 {
		b.WriteString("(" + strconv.Itoa(c.Subsection) + ")")
	}
	if c.Annex {
		b.WriteString(", annex")
	}
	if c.Point != "" {
		b.WriteString(", point " + c.Point)
	}
	if c.AsIn != "" {
		b.WriteString(" (as in " + c.AsIn + ")")
	}
	return b.String()
}

// sort is the English word before the number. The kind of a source in the
// tables settles it; the force of the citation is all there is for the others.
func (c Citation) sort() string {
	kind := ActKind
	switch c.Force {
	case Decree:
		kind = DecreeKind
	case Decision:
		kind = DecisionKind
	case Proposal:
		kind = BillKind
	}
	if act := find(c.Act); act != nil {
		kind = act.Kind
	}
	switch kind {
	case DecreeKind:
		return "Decree"
	case DecisionKind:
		return "Decision"
	case BillKind:
		return "Bill"
	}
	return "Act"
}

// spaced writes "13a" as printed in statutes: "13 a".
func spaced(number string) string {
	for i := 1; i < len(number); i++ {
		if number[i-1] <= '9' && number[i] >= 'a' {
			return number[:i] + " " + number[i:]
		}
	}
	return number
}

// URL returns the address of the act or source, empty where it is not known.
func (c Citation) URL() string {
	if act := find(c.Act); act != nil {
		return act.URL
	}
	return ""
}

// TextCheckedTo returns the day up to which the text of the source was read
// for go-hyte, amendments included; the zero Date where the text itself was
// not read.
func (c Citation) TextCheckedTo() Date {
	if act := find(c.Act); act != nil {
		return act.TextCheckedTo
	}
	return Date{}
}

// String returns the citation in English.
func (c Citation) String() string { return c.In(lang.English) }
