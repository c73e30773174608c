package main

import (
	"encoding/csv"
	"strconv"
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/lang"
)

// grid is a table that is written as text, CSV and JSON. Its cells are as the
// formats for machines have them, and an empty cell means that there is nothing
// to say: null in JSON.
type grid struct {
	fields []field
	rows   [][]string
}

// field is one column of a grid.
type field struct {
	key  string    // in CSV and JSON; a field without one is for people only
	head lang.Text // in text; a field without one is for machines only
	kind fieldKind
}

// fieldKind tells how the cells of a column are written.
type fieldKind uint8

const (
	aText   fieldKind = iota
	aNumber           // digits with a point; a string in JSON
	aChange           // the same, with a plus sign in text where it is above zero
	aCount            // a whole number; a number in JSON
	aTruth            // true or false
	aToken            // words of the formats for machines, spelled out in text
	aList             // words parted by blanks; a list of strings in JSON
	aLines            // texts parted by line ends; a list of strings in JSON
)

func (g *grid) text(b *strings.Builder, l lang.Language) {
	var columns []column
	for _, f := range g.fields {
		if !f.head.IsZero() {
			columns = append(columns, column{f.head.In(l), f.kind != aText && f.kind != aToken})
		}
	}
	rows := make([][]string, len(g.rows))
	for i, row := range g.rows {
		for j, f := range g.fields {
			if !f.head.IsZero() {
				rows[i] = append(rows[i], f.cell(row[j], l))
			}
		}
	}
	table(b, columns, rows)
}

func (f field) cell(value string, l lang.Language) string {
	switch {
	case value == "":
		return noValue
	case f.kind == aText:
		return value
	case f.kind == aToken:
		return spelled(value, l)
	case f.kind == aChange:
		return signed(value, l)
	}
	return l.Number(value)
}

func (g *grid) csv() []byte {
	var b strings.Builder
	w := csv.NewWriter(&b)
	pick := func(of func(i int) string) {
		var record []string
		for i, f := range g.fields {
			if f.key != "" {
				record = append(record, of(i))
			}
		}
		_ = w.Write(record) // a strings.Builder takes all
	}
	pick(func(i int) string { return g.fields[i].key })
	for _, row := range g.rows {
		pick(func(i int) string { return row[i] })
	}
	w.Flush()
	return []byte(b.String())
}

// appendJSON appends the rows as a list of objects.
func (g *grid) appendJSON(b []byte) []byte {
	b = append(b, '[')
	for i, row := range g.rows {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(b, '{')
		first := true
		for j, f := range g.fields {
			if f.key == "" {
				continue
			}
			if !first {
				b = append(b, ',')
			}
			first = false
			b = append(append(b, quoted(f.key)...), ':')
			b = f.appendCell(b, row[j])
		}
		b = append(b, '}')
	}
	return append(b, ']')
}

func (f field) appendCell(b []byte, value string) []byte {
	switch {
	case f.kind == aList:
		return append(b, encodedList(strings.Fields(value))...)
	case f.kind == aLines:
		return append(b, encodedList(strings.FieldsFunc(value, func(r rune) bool { return r == '\n' }))...)
	case value == "":
		return append(b, "null"...)
	case f.kind == aCount || f.kind == aTruth:
		return append(b, value...)
	}
	return append(b, quoted(value)...)
}

// encodedList is a list of strings in JSON, [] where there are none.
func encodedList(list []string) string {
	parts := make([]string, len(list))
	for i, s := range list {
		parts[i] = quoted(s)
	}
	return "[" + strings.Join(parts, ",") + "]"
}

// quoted is a string of JSON.
func quoted(s string) string { return strings.TrimSuffix(string(encode(s)), "\n") }

func count(n int) string { return strconv.Itoa(n) }
