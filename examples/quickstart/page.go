package main

import (
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/lang"
)

// page is where the program writes, and the words it writes in one language.
type page struct {
	w     io.Writer
	lang  lang.Language
	words map[string]lang.Text
}

// say writes the words of a key with the values put in.
func (p page) say(indent, key string, values ...any) {
	p.put(indent, fmt.Sprintf(p.words[key].In(p.lang), values...))
}

// put breaks text at its blanks to 100 columns; what stands whole is not broken
// unless it is too long for a line of its own.
func (p page) put(indent, text string, whole ...string) {
	words := strings.Split(strings.TrimSpace(text), " ")
	for _, piece := range whole {
		if len([]rune(piece)) > 80 {
			words = append(words, strings.Split(piece, " ")...)
		} else {
			words = append(words, piece)
		}
	}
	line := indent
	for _, word := range words {
		if len([]rune(line+word)) > 100 {
			fmt.Fprintln(p.w, strings.TrimRight(line, " "))
			line = strings.Repeat(" ", len([]rune(strings.TrimLeft(indent, "\n")))+2)
		}
		line += word + " "
	}
	fmt.Fprintln(p.w, strings.TrimRight(line, " "))
}

func must[T any](value T, err error) T {
	check(err)
	return value
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
}
