package governance

import (
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/law"
)

// provision is an act, or a section of one, as a number that can be compared
// and looked up without reading text: from the lowest byte the letter of the
// section, its number (two bytes), the number of the act (two) and its year
// (two). Zero is no provision.
type provision uint64

const (
	sectionAt = 8
	actAt     = sectionAt + 16
	yearOf    = actAt + 16
)

// wholeAct is the provision without its section.
func (p provision) wholeAct() provision { return p >> actAt << actAt }

// provisionOf reads "1326/2010" and "12", "12 §", "12.1", "§ 12", "12 a §" or nothing.
// What does not begin with a number is the act as a whole; an act that is not
// cited by number and year is no provision.
func provisionOf(act, section string) provision {
	number, n := digitsOf(act)
	if n == 0 || n == len(act) || act[n] != '/' {
		return 0
	}
	year, y := digitsOf(act[n+1:])
	if y == 0 || n+1+y != len(act) {
		return 0
	}
	if strings.HasPrefix(section, "§") {
		section = strings.TrimLeft(section, "§ ")
	}
	numbered, s := digitsOf(section)
	return provision(year)<<yearOf | provision(number)<<actAt | provision(numbered)<<sectionAt | letterOf(section[s:], s > 0)
}

// digitsOf reads the whole number of at most four digits with which a text
// begins, and how many digits it has; nothing of a longer one.
func digitsOf(text string) (value uint16, digits int) {
	for digits < len(text) && text[digits] >= '0' && text[digits] <= '9' {
		if digits == 4 {
			return 0, 0
		}
		value = value*10 + uint16(text[digits]-'0')
		digits++
	}
	return value, digits
}

// letterOf returns the letter that follows the number of a section, alone or
// after a space: "a" of "a", " a §" and "a.1".
func letterOf(rest string, numbered bool) provision {
	rest = strings.TrimPrefix(rest, " ")
	if !numbered || rest == "" || !isLetter(rest[0]) || len(rest) > 1 && isLetter(rest[1]) {
		return 0
	}
	return provision(rest[0])
}

func isLetter(c byte) bool { return c >= 'a' && c <= 'z' }

// statuteBook tells when acts and sections were in force, as far as the tables
// of this library know. An act that is in no table is not in it.
type statuteBook map[provision][]law.Period

// standing is what a statute book says of a provision on a day.
type standing uint8

const (
	unknownAct standing = iota
	notInForce
	inForce
)

// on tells how the provision stands on the day. A section that no table knows
// stands as its act does.
func (b statuteBook) on(p provision, day law.Date) standing {
	periods, known := b[p]
	if !known {
		periods, known = b[p.wholeAct()]
	}
	if !known {
		return unknownAct
	}
	for i := range periods {
		if periods[i].Contains(day) {
			return inForce
		}
	}
	return notInForce
}

// add notes that the provision was in force in the period.
func (b statuteBook) add(p provision, period law.Period) {
	for _, known := range b[p] {
		if known == period {
			return
		}
	}
	b[p] = append(b[p], period)
}

// statutes is the statute book of the acts that go-hyte cites, of its duties
// and of what is known to have ended.
var statutes = bookOf(rows)

// bookOf reads the statute book from the tables. A duty and its section are in
// force together, and so is its act; an act without a duty is taken to be in
// force.
func bookOf(rows []*row) statuteBook {
	b := statuteBook{}
	for _, r := range rows {
		p := provisionOf(r.cite.Act, r.cite.Section)
		if p == 0 || p == p.wholeAct() {
			continue
		}
		b.add(p, r.period)
		b.add(p.wholeAct(), r.period)
	}
	for act := range law.Acts() {
		if p := provisionOf(act.Number, ""); p != 0 && b[p] == nil {
			b.add(p, law.Period{})
		}
	}
	for _, e := range ended {
		for section := range strings.FieldsSeq(e.sections) {
			b[provisionOf(e.act, section)] = []law.Period{{To: e.last}}
		}
		if e.sections == "" {
			b[provisionOf(e.act, "")] = []law.Period{{To: e.last}}
		}
	}
	return b
}

// ended are provisions whose end no duty shows, with their last day; all of the
// act where no section is named.
var ended = [...]struct {
	act, sections string
	last          law.Date
}{
	// Act 581/2022.
	{"1326/2010", "4 5 6 9 10 11 12 34 36", law.Day(2022, 12, 31)},
	// Act 469/2024.
	{"612/2021", "24", law.Day(2024, 7, 31)},
	// Act 410/2015, section 147: its last provisions held to the end of the
	// council term.
	{"365/1995", "", law.Day(2017, 5, 31)},
	// Act 675/2023.
	{"380/1987", "", law.Day(2024, 12, 31)},
}

// dangling are provisions in force that still refer to one that is not. A
// document that names both repeats what the law says.
var dangling = [...]struct{ from, to provision }{
	{provisionOf("166/2019", "8"), provisionOf("1326/2010", "12")},
	{provisionOf("612/2021", "29"), provisionOf("612/2021", "24")},
	{provisionOf("1492/2016", "5"), provisionOf("365/1995", "27")},
	{provisionOf("540/2018", "7"), provisionOf("380/1987", "")},
	{provisionOf("618/2021", "1"), provisionOf("380/1987", "")},
}

// ordering are the provisions that order a report or plan of promotion, or a
// plan that is part of it, of each actor; an act named without a section
// stands for its section. Section 8 of Act 615/2021 orders the yearly report of
// HUS and has it take part in the documents of Helsinki and of the counties of
// Uusimaa, which may name it.
var ordering = [...]struct {
	what provision
	of   actors
}{
	{provisionOf("612/2021", "6"), municipalities},
	{provisionOf("612/2021", "7"), counties},
	{provisionOf("612/2021", ""), municipalities | counties},
	{provisionOf("417/2007", "12"), municipalities | counties},
	{provisionOf("417/2007", ""), municipalities | counties},
	{provisionOf("980/2012", "5"), municipalities | counties},
	{provisionOf("980/2012", ""), municipalities | counties},
	{provisionOf("615/2021", "8"), helsinki | uusimaaCounty | hus},
	{provisionOf("615/2021", ""), helsinki | uusimaaCounty | hus},
}
