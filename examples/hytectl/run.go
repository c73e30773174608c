package main

import (
	"io"
	"strings"
)

// The exit statuses.
const (
	done     = 0
	failed   = 1 // a must finding is fail or overdue
	unusable = 2
)

// answer is what a command has to say, held back until nothing can go wrong.
type answer struct {
	bytes  []byte
	status int
}

// command is one row of the table of commands.
type command struct {
	name    string
	summary string // what it answers, one line
	operand string // what the file is, "cohort.csv"
	example string // arguments of a useful call
	// prepare returns the options, whose setters fill what act then reads.
	prepare func() (options []option, act action)
}

// action answers for the bytes of the file; place names the file in problems.
type action func(data []byte, place string) (answer, []problem)

func commands() []command {
	return []command{allocateCommand, explainCommand, auditCommand, maturityCommand}
}

// run is the whole program: it never reads or writes anything but the streams
// given and the file named in args.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	result, problems := dispatch(args, stdin)
	if len(problems) == 0 {
		if _, err := stdout.Write(result.bytes); err != nil {
			problems = []problem{{place: "standard output", kind: "unwritable", text: err.Error()}}
		}
	}
	if len(problems) > 0 {
		// Nobody is left to tell if standard error fails as well.
		_, _ = io.WriteString(stderr, lines(problems))
		return unusable
	}
	return result.status
}

func dispatch(args []string, stdin io.Reader) (answer, []problem) {
	if len(args) == 0 {
		return answer{}, []problem{{place: program, kind: "missing", text: "expected a command: " + names()}}
	}
	if isHelp(args[0]) {
		return help(args[1:])
	}
	for _, c := range commands() {
		if c.name == args[0] {
			return c.run(args[1:], stdin)
		}
	}
	return answer{}, []problem{unknownCommand(args[0])}
}

func unknownCommand(name string) problem {
	return problem{place: program, kind: "unknown-command", text: found(name) + ", expected " + names()}
}

func (c command) run(args []string, stdin io.Reader) (answer, []problem) {
	options, act := c.prepare()
	operands, asked, problems := parse(args, options)
	if asked {
		return answer{bytes: []byte(c.usage())}, nil
	}
	if len(operands) > 1 {
		problems = append(problems, problem{place: operands[1], kind: "unexpected", text: "expected one file, " + c.operand})
	}
	if len(problems) > 0 {
		return answer{}, problems
	}
	data, place, problems := read(operands, stdin)
	if len(problems) > 0 {
		return answer{}, problems
	}
	return act(data, place)
}

func names() string {
	var all []string
	for _, c := range commands() {
		all = append(all, c.name)
	}
	return alternatives(append(all, "help"))
}

// alternatives joins words as English writes a choice: "a, b or c".
func alternatives(words []string) string {
	last := len(words) - 1
	if last < 1 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:last], ", ") + " or " + words[last]
}
