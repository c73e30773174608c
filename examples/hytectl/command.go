package main

import (
	"io"
	"net/url"
	"path/filepath"
)

// command is one row of the table of commands.
type command struct {
	name    string
	summary string  // what it answers, one line
	operand string  // what stands after the options, "cohort.csv"
	takes   operand // what becomes of it
	example string  // arguments of a useful call
	// prepare returns the options, whose setters fill what act then reads.
	prepare func() (options []option, act action)
}

// operand tells what a command does with the word after its options.
type operand uint8

const (
	aFile        operand = iota // reads the file, or standard input
	aFileIfNamed                // reads the file, and nothing where none is named
	nothing                     // takes no word
	aWord                       // takes the word itself
)

// input is what a command works on.
type input struct {
	data []byte
	// place names the file in problems; it is empty where none was read.
	place string
	word  string
	// uri is the file as it was named, written as a URI reference; empty for
	// standard input.
	uri string
}

// action answers for the input.
type action func(in input) (answer, []problem)

func (c command) run(args []string, stdin io.Reader) (answer, []problem) {
	options, act := c.prepare()
	operands, asked, problems := parse(args, options)
	if asked {
		return answer{bytes: []byte(c.usage())}, nil
	}
	if most := c.most(); len(operands) > most {
		problems = append(problems, problem{place: operands[most], kind: "unexpected", text: "expected " + c.expected()})
	}
	if len(problems) > 0 {
		return answer{}, problems
	}
	in, problems := c.input(operands, stdin)
	if len(problems) > 0 {
		return answer{}, problems
	}
	return act(in)
}

// most is the number of words a command takes after its options.
func (c command) most() int {
	if c.takes == nothing {
		return 0
	}
	return 1
}

func (c command) expected() string {
	switch c.takes {
	case nothing:
		return "options only"
	case aWord:
		return "one of " + c.operand
	}
	return "one file, " + c.operand
}

func (c command) input(operands []string, stdin io.Reader) (input, []problem) {
	switch {
	case c.takes == nothing, c.takes == aFileIfNamed && len(operands) == 0:
		return input{}, nil
	case c.takes == aWord && len(operands) == 0:
		return input{}, []problem{{place: c.name, kind: "missing", text: "expected " + c.operand}}
	case c.takes == aWord:
		return input{word: operands[0]}, nil
	}
	data, place, problems := read(operands, stdin)
	in := input{data: data, place: place}
	if place != standardInput {
		in.uri = (&url.URL{Path: filepath.ToSlash(place)}).String()
	}
	return in, problems
}
