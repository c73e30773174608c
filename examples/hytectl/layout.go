package main

import (
	"strings"
	"unicode/utf8"
)

// lineWidth is the width of the text output; no line of prose is longer.
const lineWidth = 96

// column is one column of a table.
type column struct {
	head  string
	right bool // numbers stand to the right
}

// table writes rows in aligned columns under their heads, two blanks between
// them and none at the end of a line. Heads that are all empty are left out.
func table(b *strings.Builder, columns []column, rows [][]string) {
	heads := make([]string, len(columns))
	widths := make([]int, len(columns))
	for i, c := range columns {
		heads[i] = c.head
		widths[i] = utf8.RuneCountInString(c.head)
	}
	for _, row := range rows {
		for i, cell := range row {
			widths[i] = max(widths[i], utf8.RuneCountInString(cell))
		}
	}
	if strings.Join(heads, "") != "" {
		rows = append([][]string{heads}, rows...)
	}
	for _, row := range rows {
		var line strings.Builder
		for i, cell := range row {
			gap := strings.Repeat(" ", widths[i]-utf8.RuneCountInString(cell))
			if columns[i].right {
				line.WriteString(gap + cell + "  ")
			} else {
				line.WriteString(cell + gap + "  ")
			}
		}
		b.WriteString(strings.TrimRight(line.String(), " ") + "\n")
	}
}

// tie stands for a blank at which paragraph does not break a line.
const tie = "\x1f"

// tied keeps a short text on one line.
func tied(text string) string {
	if utf8.RuneCountInString(text) > lineWidth/2 {
		return text
	}
	return strings.ReplaceAll(text, " ", tie)
}

// dotted joins short texts by middle dots; each stays on one line, and no line
// begins with a dot.
func dotted(texts ...string) string {
	var b strings.Builder
	for i, text := range texts {
		if i > 0 {
			b.WriteString(tie + "· ")
		}
		b.WriteString(tied(text))
	}
	return b.String()
}

// paragraph writes text broken at blanks to the width of a line, the first line
// after first, the others after rest; the sign of a section stays with its
// number.
func paragraph(b *strings.Builder, first, rest, text string) {
	line, empty := first, true
	for _, short := range []string{"§", "mom.", "kohta", "punkten"} {
		text = strings.ReplaceAll(text, " "+short, tie+short)
	}
	for _, word := range strings.Split(text, " ") {
		if !empty && utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) > lineWidth {
			b.WriteString(strings.ReplaceAll(line, tie, " ") + "\n")
			line, empty = rest, true
		}
		if !empty {
			line += " "
		}
		line, empty = line+word, false
	}
	b.WriteString(strings.ReplaceAll(strings.TrimRight(line, " "), tie, " ") + "\n")
}
