package main

import (
	"fmt"
	"strings"
)

func isHelp(arg string) bool { return arg == "help" || arg == "--help" || arg == "-h" }

// help answers "help" and "help command".
func help(args []string) (answer, []problem) {
	if len(args) == 0 {
		return answer{bytes: []byte(overview())}, nil
	}
	if c, ok := commandNamed(args[0]); ok {
		return answer{bytes: []byte(c.usage())}, nil
	}
	return answer{}, []problem{unknownCommand(args[0])}
}

func overview() string {
	var b strings.Builder
	b.WriteString("hytectl answers questions about welfare plans, their law, their figures and\nthe welfare supplement.\n\n")
	for _, c := range commands() {
		fmt.Fprintf(&b, "  hytectl %-10s %s\n", c.name, c.summary)
	}
	b.WriteString(`
A file that is not named, or named -, is standard input; cycle without a file
does without a plan.
hytectl help COMMAND tells the options of a command.

Exit status: 0 done; 1 audit found a duty unmet; 2 the command line or the
input could not be used. On 2 nothing is on standard output, and standard error
has one line per error:

  file:line:column: kind: text       CSV, and JSON that cannot be read at all
  file:/pointer: kind: text          JSON; line and column close the text
  file: kind: text                   the whole file is meant
  --option: kind: text               so with hytectl or a command before kind

A CSV has no head that names the law, the assumptions and the what-ifs behind
its rows: text and JSON have.
`)
	return b.String()
}

// optionWidth is the width of the first of the two columns.
const optionWidth = 30

// usage tells one command, its options in two columns.
func (c command) usage() string {
	options, _ := c.prepare()
	var b strings.Builder
	fmt.Fprintf(&b, "hytectl %s: %s\n\n  hytectl %s", c.name, c.summary, c.name)
	for _, o := range options {
		if o.required {
			b.WriteString(" " + o.synopsis())
		}
	}
	if len(options) > 0 {
		b.WriteString(" [option …]")
	}
	fmt.Fprintf(&b, "%s\n\n", c.operandSynopsis())
	for _, o := range options {
		if synopsis := o.synopsis(); len(synopsis) > optionWidth {
			fmt.Fprintf(&b, "  %s\n  %-*s %s\n", synopsis, optionWidth, "", o.about)
		} else {
			fmt.Fprintf(&b, "  %-*s %s\n", optionWidth, synopsis, o.about)
		}
	}
	if len(options) > 0 {
		b.WriteString("\n")
	}
	fmt.Fprintf(&b, "Example:\n\n  hytectl %s %s\n", c.name, c.example)
	return b.String()
}

func (o option) synopsis() string {
	if o.value == "" {
		return "--" + o.name
	}
	return "--" + o.name + " " + o.value
}

func (c command) operandSynopsis() string {
	switch c.takes {
	case nothing:
		return ""
	case aWord:
		return " " + c.operand
	}
	return " [" + c.operand + "]"
}
