package law

import (
	"strconv"
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/lang"
)

// Force is the weight of what is cited. The zero Force is a statute.
type Force uint8

// The forces, from the strongest. A Proposal never bound anybody; an
// Inference is go-hyte's own reading where no source says it in so many words.
const (
	Statute Force = iota
	Decree
	Decision
	Guidance
	Proposal
	Inference
)

var forces = [...]string{"statute", "decree", "decision", "guidance", "proposal", "inference"}

// String returns the force as the wire formats write it: "statute", "decree",
// "decision", "guidance", "proposal" or "inference".
func (f Force) String() string {
	if int(f) < len(forces) {
		return forces[f]
	}
	return "law.Force(" + strconv.Itoa(int(f)) + ")"
}

// MarshalText writes the force as [Force.String] does.
func (f Force) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

// Citation points at one place of one act or other source. Section,
// Subsection and Point are empty or zero where the whole of the larger part
// is meant.
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
	// AsIn is the number of the act whose wording is meant, where the section
	// had other wordings: "610/2022".
	AsIn string
	// Force is the weight of the source.
	Force Force
}

// In returns the citation as lawyers write it in the language: "612/2021 6 §
// 2 mom.", "612/2021 6 § 2 mom.", "Act 612/2021, section 6(2)". A source that
// is not an act is cited by its name.
func (c Citation) In(l lang.Language) string {
	act, known := ActByNumber(c.Act)
	if known && !act.Numbered() {
		name, _ := act.Name.Best(l)
		return name
	}
	if l == lang.English {
		return c.english(act)
	}
	var b strings.Builder
	b.WriteString(c.Act)
	if c.Section != "" {
		b.WriteString(" " + spaced(c.Section) + " §")
	}
	if c.Subsection > 0 {
		b.WriteString(" " + strconv.Itoa(c.Subsection) + " mom.")
	}
	if c.Point != "" {
		b.WriteString(" " + spaced(c.Point) + map[lang.Language]string{lang.Finnish: " k.", lang.Swedish: " punkten"}[l])
	}
	if c.AsIn != "" {
		b.WriteString(" (" + c.AsIn + ")")
	}
	return b.String()
}

func (c Citation) english(act Act) string {
	var b strings.Builder
	b.WriteString("Act ")
	if act.Kind == DecreeKind {
		b.Reset()
		b.WriteString("Decree ")
	}
	b.WriteString(c.Act)
	if c.Section != "" {
		b.WriteString(", section " + c.Section)
	}
	if c.Subsection > 0 {
		b.WriteString("(" + strconv.Itoa(c.Subsection) + ")")
	}
	if c.Point != "" {
		b.WriteString(", point " + c.Point)
	}
	if c.AsIn != "" {
		b.WriteString(" (as in " + c.AsIn + ")")
	}
	return b.String()
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
	act, _ := ActByNumber(c.Act)
	return act.URL
}

// TextCheckedTo returns the day up to which the text of the source was read
// for go-hyte, amendments included; the zero Date where the text itself was
// not read.
func (c Citation) TextCheckedTo() Date {
	act, _ := ActByNumber(c.Act)
	return act.TextCheckedTo
}

// String returns the citation in English.
func (c Citation) String() string { return c.In(lang.English) }
