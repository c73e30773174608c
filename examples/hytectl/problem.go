package main

import (
	"strconv"
	"strings"
	"unicode"
)

const program = "hytectl"

// problem is one reason for exit status 2.
type problem struct {
	place string // file:line:column, file:pointer or --option
	kind  string // a token without spaces, the same in every release
	text  string // for people
}

// lines writes one line for each problem.
func lines(problems []problem) string {
	var b strings.Builder
	for _, p := range problems {
		b.WriteString(oneLine(p.place) + ": " + oneLine(p.kind) + ": " + oneLine(p.text) + "\n")
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

// split divides an error written "place: kind: text" where the kind stands.
func split(err error, kind string) (place, text string) {
	place, text, _ = strings.Cut(err.Error(), ": "+kind+": ")
	return place, text
}
