package main

import (
	"strconv"
	"strings"
	"unicode"
)

const program = "hytectl"

// problem is one reason for exit status 2.
type problem struct {
	// place is file:line:column, in JSON file:/pointer; the file alone where all
	// of it is meant, the --option where one is wrong, the program or command
	// where one is missing.
	place string
	kind  string // a token without spaces, the same in every release
	text  string // for people
}

// lines writes one line for each problem: "place: kind: text".
func lines(problems []problem) string {
	var b strings.Builder
	for _, p := range problems {
		b.WriteString(oneLine(p.place+": "+p.kind+": "+p.text) + "\n")
	}
	return b.String()
}

// oneLine keeps what came from a file or a file name from breaking the line or
// steering the terminal.
func oneLine(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsPrint(r) {
			return r
		}
		return '�'
	}, text)
}

// found quotes what stood in the wrong place, shortened.
func found(text string) string {
	const longest = 40
	if len(text) > longest {
		text = strings.ToValidUTF8(text[:longest], "") + "…"
	}
	return "found " + strconv.Quote(text)
}

// textOf is what follows the kind in an error written "place: kind: text".
func textOf(err error, kind string) string {
	_, text, _ := strings.Cut(err.Error(), ": "+kind+": ")
	return text
}
