package subsidy

import (
	"unicode"
	"unicode/utf8"

	"github.com/hyte-fi/go-hyte/indicators"
)

const (
	longestCode = 64
	// mostResidents bounds the population of one unit, and of all together,
	// so that sums stay exact in 64 bits.
	mostResidents    = 1_000_000_000_000
	mostResidentsAll = 1 << 60
)

// rule is what the cells of one column must be.
type rule uint8

const (
	anyFigure rule = iota // at least 0
	points                // 0 to 100
	count                 // whole, at least 0
)

// field is one column of the scheme: what it is called and what it holds.
type field struct {
	name string
	rule rule
}

// fields lists the indicator columns of the scheme in the order of the decree.
func (s Scheme) fields() []field {
	var list []field
	for d := range s.list.Value.All() {
		r := anyFigure
		switch {
		case d.Kind == indicators.Count:
			r = count
		case d.Kind == indicators.Activity && d.Unit == indicators.Points:
			r = points
		}
		for _, name := range columnNames(d) {
			list = append(list, field{name, r})
		}
	}
	return list
}

// builder makes a cohort row by row and collects its faults.
type builder struct {
	faults
	cohort   Cohort
	builders []columnBuilder
	fields   []field
}

func newBuilder(s Scheme) *builder {
	b := &builder{fields: s.fields()}
	b.cohort.kind, b.cohort.fields = s.rules.kind, b.fields
	b.cohort.index = map[string]int{}
	return b
}

// unit begins a row; false where its code or population cannot be used.
func (b *builder) unit(code string, at CohortError) bool {
	at.Field, at.Found = codeColumn, code
	if !printable(code) {
		at.Kind, at.Expected = FaultCode, "1 to 64 printable bytes of UTF-8"
		b.add(at)
		return false
	}
	if first, repeated := b.cohort.index[code]; repeated {
		at.Kind, at.Expected = FaultRepeatedCode, "a code that does not stand in row "+itoa(int64(first))+" already"
		if at.Line > 0 {
			at.Expected = "a code that does not stand in line " + itoa(int64(first+firstDataLine)) + " already"
		}
		b.add(at)
		return false
	}
	// Where a row before was refused this is not the index of the code, but
	// then so is the cohort.
	b.cohort.index[code] = at.Row
	b.cohort.codes = append(b.cohort.codes, code)
	return true
}

func printable(code string) bool {
	if code == "" || len(code) > longestCode || !utf8.ValidString(code) {
		return false
	}
	for _, r := range code {
		if !unicode.IsPrint(r) {
			return false
		}
	}
	return true
}

// residents takes the population of the row begun.
func (b *builder) residents(c cell, ok bool, at CohortError) {
	at.Field, at.Kind, at.Expected = populationColumn, FaultPopulation, "a whole number from 1 to 10^12"
	n, whole := int64(0), false
	if ok && c.missing == 0 {
		n, whole = c.whole()
	}
	if !whole || n < 1 || n > mostResidents {
		b.add(at)
		n = 0
	}
	if b.cohort.residents > mostResidentsAll-n {
		at.Expected = "populations that add up to less than 2^60"
		b.add(at)
		n = 0
	}
	b.cohort.population = append(b.cohort.population, n)
	b.cohort.residents += n
}

// check says what is wrong with a cell of the column and what was expected;
// noFault where nothing is.
func (f field) check(c cell, ok bool) (FaultKind, string) {
	switch {
	case !ok:
		return FaultNumber, "a number like 1234.5, with at most 12 digits before the point and 9 after it, or one of the signs .. ... . -"
	case c.missing != 0:
		return noFault, ""
	case f.rule == points && (c.sign() < 0 || c.above(100)):
		return FaultRange, "points from 0 to 100"
	case c.sign() < 0:
		return FaultRange, "a number, at least 0"
	case f.rule == count && !c.isWhole():
		return FaultWhole, "a whole number"
	}
	return noFault, ""
}

// halves finds result indicators with one of their two columns.
func (b *builder) halves(has func(name string) bool, at func(name string) CohortError) {
	for i := range b.fields {
		pair, ok := otherHalf(b.fields[i].name)
		if !ok || !has(b.fields[i].name) || has(pair) {
			continue
		}
		e := at(b.fields[i].name)
		e.Kind, e.Field, e.Found, e.Expected = FaultHalfIndicator, b.fields[i].name, b.fields[i].name, "the column "+pair+" beside it, or neither"
		b.add(e)
	}
}

func otherHalf(name string) (string, bool) {
	if key, ok := cutSuffix(name, previousSuffix); ok {
		return key + latestSuffix, true
	}
	if key, ok := cutSuffix(name, latestSuffix); ok {
		return key + previousSuffix, true
	}
	return "", false
}
