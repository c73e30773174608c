package subsidy

import (
	"bytes"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// firstDataLine is the line of the first unit: cells cannot span lines, and
// the header is one line.
const firstDataLine = 2

// ParseCohort reads a cohort for the scheme from CSV: UTF-8, comma, the first
// line the header, with or without byte-order mark, lines ended by LF or CRLF,
// cells quoted or not. The columns code and population are required; the
// others are those of [Scheme.Columns] in any order. An indicator without
// columns is not collected for any unit and is listed in the result; a result
// indicator has both its columns or neither. A column that belongs to the same
// scheme in another covered year is ignored and listed. Cells are read as
// [indicators.ParseDatum] describes, and every figure is at least 0.
//
// Everything else is a fault: the error is a [CohortErrors] that holds the
// first fault of each kind with its line and column, or a [*SchemeError] for
// the zero Scheme. Memory and time are proportional to the text.
func ParseCohort(s Scheme, csv []byte) (Cohort, error) {
	if err := s.check(); err != nil {
		return Cohort{}, err
	}
	return s.parse(csv, nil)
}

// ParseChecked reads a cohort as [ParseCohort] does and holds its units against
// the division of the finance year as [Scheme.CheckUnits] does. The faults of
// both stand in one [CohortErrors], so that a file is mended in one round.
func ParseChecked(s Scheme, csv []byte) (Cohort, error) {
	if err := s.check(); err != nil {
		return Cohort{}, err
	}
	c, err := s.parse(csv, s.misplaced)
	if err != nil {
		return Cohort{}, err
	}
	return s.noteAbsent(c), nil
}

// parse reads a cohort; what misplaced says of a code is a fault, where it is
// asked.
func (s Scheme) parse(csv []byte, misplaced func(code string) CohortError) (Cohort, error) {
	r := &reader{builder: newBuilder(s), other: s.otherColumns(), misplaced: misplaced}
	r.read(bytes.TrimPrefix(csv, []byte("\ufeff")))
	if err := r.err(); err != nil {
		return Cohort{}, err
	}
	for j := range r.fields {
		if r.used[j] {
			r.cohort.columns = append(r.cohort.columns, r.builders[j].finish(r.fields[j].name))
		}
	}
	return r.cohort, nil
}

// The destinations of a CSV column other than an index of fields.
const (
	toNowhere    = -1
	toCode       = -2
	toPopulation = -3
)

// reader reads one CSV text.
type reader struct {
	*builder
	other []string
	// misplaced says why a code is none of the scheme; nil where nobody asks.
	misplaced func(code string) CohortError
	header    []string       // names of the columns
	named     map[string]int // the first column of each name
	targets   []int          // where the cells of each column go
	used      []bool         // which fields have a column
	line      int
	cells     [][]byte
	starts    []int // byte of the line at which each cell begins
	codeAt    int   // index of the code column
	peopleAt  int   // index of the population column
}

func (r *reader) read(text []byte) {
	if bad := firstInvalid(text); bad >= 0 {
		line := 1 + bytes.Count(text[:bad], []byte("\n"))
		column := bad - bytes.LastIndexByte(text[:bad], '\n')
		r.add(CohortError{Line: line, Column: column, Row: -1, Kind: FaultEncoding, Found: string(text[bad : bad+1]), Expected: "UTF-8"})
		return
	}
	for len(text) > 0 {
		line, rest, _ := bytes.Cut(text, []byte("\n"))
		text = rest
		r.line++
		whole := r.split(bytes.TrimSuffix(line, []byte("\r")))
		switch {
		case r.line > 1 && whole:
			r.row()
		case r.line == 1 && (!whole || !r.head()):
			return
		}
	}
	if r.line < firstDataLine {
		r.add(CohortError{Line: max(r.line, 1), Column: 1, Row: -1, Kind: FaultNoRows, Expected: "a header and at least one line of figures"})
	}
}

// firstInvalid returns the offset of the first byte that is not UTF-8, -1
// where all is.
func firstInvalid(text []byte) int {
	for i := 0; i < len(text); {
		if text[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRune(text[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return -1
}

// split cuts the line into cells; false where the quotes of one are at fault.
func (r *reader) split(line []byte) bool {
	r.cells, r.starts = r.cells[:0], r.starts[:0]
	for at := 0; ; {
		r.starts = append(r.starts, at+1)
		cell, next, ok := cutCell(line, at)
		if !ok {
			r.add(CohortError{
				Line: r.line, Column: at + 1, Row: r.line - firstDataLine, Kind: FaultQuote,
				Found: string(line[at:min(len(line), at+longestCode)]), Expected: "a quoted cell that ends on its line, with quotes inside it doubled",
			})
			return false
		}
		r.cells = append(r.cells, cell)
		if next > len(line) {
			return true
		}
		at = next
	}
}

// cutCell returns the cell that begins at the offset and the offset of the
// next, which lies beyond the line for the last cell.
func cutCell(line []byte, at int) (cell []byte, next int, ok bool) {
	if at >= len(line) || line[at] != '"' {
		if comma := bytes.IndexByte(line[at:], ','); comma >= 0 {
			return line[at : at+comma], at + comma + 1, true
		}
		return line[at:], len(line) + 1, true
	}
	for i := at + 1; i < len(line); i++ {
		switch {
		case line[i] != '"':
			cell = append(cell, line[i])
		case i+1 < len(line) && line[i+1] == '"':
			cell = append(cell, '"')
			i++
		default:
			return cell, i + 2, i+1 == len(line) || line[i+1] == ','
		}
	}
	return nil, 0, false
}

// head reads the header; false where the lines below it cannot be read.
func (r *reader) head() bool {
	if len(r.cells) == 1 && bytes.ContainsRune(r.cells[0], ';') {
		r.add(CohortError{
			Line: 1, Column: 1 + bytes.IndexByte(r.cells[0], ';'), Row: -1, Kind: FaultSeparator, Found: ";",
			Expected: "a comma between cells (and a point in decimals)",
		})
		return false
	}
	r.used = make([]bool, len(r.fields))
	r.builders = make([]columnBuilder, len(r.fields))
	r.codeAt, r.peopleAt = -1, -1
	r.named = make(map[string]int, len(r.cells))
	for i := range r.cells {
		r.headCell(i)
	}
	for _, required := range [...]struct {
		name string
		at   int
	}{{codeColumn, r.codeAt}, {populationColumn, r.peopleAt}} {
		if required.at < 0 {
			r.add(CohortError{Line: 1, Column: 1, Row: -1, Kind: FaultMissingColumn, Field: required.name, Found: strings.Join(r.header, ","), Expected: "the columns code and population"})
		}
	}
	r.halves(func(name string) bool { _, found := r.named[name]; return found }, func(name string) CohortError {
		return CohortError{Line: 1, Column: r.starts[r.named[name]], Row: -1}
	})
	return r.codeAt >= 0 && r.peopleAt >= 0
}

// headCell takes one column name.
func (r *reader) headCell(i int) {
	name := string(r.cells[i])
	at := CohortError{Line: 1, Column: r.starts[i], Row: -1, Field: clip(name), Found: name}
	target := toNowhere
	_, repeated := r.named[name]
	switch j := slices.IndexFunc(r.fields, func(f field) bool { return f.name == name }); {
	case repeated:
		at.Kind, at.Expected = FaultRepeatedColumn, "every column once"
		r.add(at)
	case name == codeColumn:
		target, r.codeAt = toCode, i
	case name == populationColumn:
		target, r.peopleAt = toPopulation, i
	case j >= 0:
		target, r.used[j] = j, true
	case slices.Contains(r.other, name):
		r.cohort.ignored = append(r.cohort.ignored, name)
	default:
		at.Kind, at.Expected = FaultUnknownColumn, expectedColumns
		r.add(at)
	}
	if !repeated {
		r.named[name] = i
	}
	r.header = append(r.header, name)
	r.targets = append(r.targets, target)
}

// row takes the cells of one unit.
func (r *reader) row() {
	at := CohortError{Line: r.line, Row: r.line - firstDataLine}
	if len(r.cells) != len(r.targets) {
		at.Column, at.Kind = 1, FaultCells
		at.Found, at.Expected = cells(len(r.cells)), cells(len(r.targets))+", as in the header"
		r.add(at)
		return
	}
	code := string(r.cells[r.codeAt])
	at.Column = r.starts[r.codeAt]
	if !r.unit(code, at) {
		return
	}
	r.cohort.places = append(r.cohort.places, int32(min(at.Column, 1<<30)))
	at.Unit = code
	r.place(code, at)
	for i, target := range r.targets {
		if target == toNowhere || target == toCode {
			continue
		}
		at.Column = r.starts[i]
		c, ok := parseCell(r.cells[i])
		if target == toPopulation {
			at.Found = string(r.cells[i])
			r.residents(c, ok, at)
			continue
		}
		f := r.fields[target]
		if kind, expected := f.check(c, ok); kind != noFault {
			e := at
			e.Kind, e.Expected, e.Field, e.Found = kind, expected, f.name, string(r.cells[i])
			r.add(e)
			c = cell{} // nobody sees it: the cohort is refused
		}
		r.builders[target].add(c)
	}
}

// place holds the code of a unit against the division, where it is asked.
func (r *reader) place(code string, at CohortError) {
	if r.misplaced == nil {
		return
	}
	if e := r.misplaced(code); e.Kind != noFault {
		at.Kind, at.Expected, at.Found, at.Field = e.Kind, e.Expected, code, codeColumn
		r.add(at)
	}
}

// cells counts cells in words.
func cells(n int) string {
	if n == 1 {
		return "1 cell"
	}
	return itoa(int64(n)) + " cells"
}

func itoa(n int64) string { return strconv.FormatInt(n, 10) }

func cutSuffix(s, suffix string) (string, bool) { return strings.CutSuffix(s, suffix) }
