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
	// remarks are about input that was used all the same; they go to standard
	// error where the format leaves no room for them.
	remarks []problem
}

func commands() []command {
	return []command{
		allocateCommand, explainCommand, marginalsCommand, compareCommand,
		auditCommand, maturityCommand, reportCommand, cycleCommand,
		indicatorsCommand, lawCommand, schemaCommand,
	}
}

// run is the whole program: it never reads or writes anything but the streams
// given and the files named in args.
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
	_, _ = io.WriteString(stderr, lines(result.remarks))
	return result.status
}

func dispatch(args []string, stdin io.Reader) (answer, []problem) {
	if len(args) == 0 {
		return answer{}, []problem{{place: program, kind: "missing", text: "expected a command: " + names()}}
	}
	if isHelp(args[0]) {
		return help(args[1:])
	}
	if c, ok := commandNamed(args[0]); ok {
		return c.run(args[1:], stdin)
	}
	return answer{}, []problem{unknownCommand(args[0])}
}

func commandNamed(name string) (command, bool) {
	for _, c := range commands() {
		if c.name == name {
			return c, true
		}
	}
	return command{}, false
}

func unknownCommand(name string) problem {
	return problem{place: program, kind: "unknown-command", text: found(name) + ", expected " + names()}
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
