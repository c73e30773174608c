package main

import (
	"slices"
	"strconv"
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// option is one --name of a command.
type option struct {
	name     string
	value    string // word for the value in the usage; empty for a switch
	about    string
	required bool
	repeats  bool
	// set takes the value; what it returns tells what was expected, empty
	// where the value is good.
	set func(value string) (expected string)
}

func (o option) problem(kind, text string) problem {
	return problem{place: "--" + o.name, kind: kind, text: text}
}

// parse reads options wherever they stand: --name value or --name=value. All
// that follows -- is an operand. Everything that is wrong is told at once.
func parse(args []string, options []option) (operands []string, help bool, problems []problem) {
	seen := map[string]int{}
	for len(args) > 0 {
		arg := args[0]
		args = args[1:]
		switch {
		case arg == "--":
			operands, args = append(operands, args...), nil
		case arg == "--help" || arg == "-h":
			return nil, true, nil
		case arg == "-" || !strings.HasPrefix(arg, "-"):
			operands = append(operands, arg)
		default:
			rest, p := take(arg, args, options, seen)
			args, problems = rest, append(problems, p...)
		}
	}
	for _, o := range options {
		if o.required && seen[o.name] == 0 {
			problems = append(problems, o.problem("missing", "expected --"+o.name+" "+o.value))
		}
	}
	return operands, false, problems
}

// take reads one option and returns the arguments that are left.
func take(arg string, args []string, options []option, seen map[string]int) ([]string, []problem) {
	name, value, joined := strings.Cut(arg, "=")
	i := slices.IndexFunc(options, func(o option) bool { return "--"+o.name == name })
	if i < 0 {
		return args, []problem{{place: name, kind: "unknown-option", text: "this command has no such option"}}
	}
	o := options[i]
	seen[o.name]++
	switch {
	case o.value == "" && joined:
		return args, []problem{o.problem("unexpected", found(value)+", expected no value")}
	case o.value != "" && !joined && len(args) == 0:
		return args, []problem{o.problem("missing", "expected --"+o.name+" "+o.value)}
	case o.value != "" && !joined:
		value, args = args[0], args[1:]
	}
	if seen[o.name] > 1 && !o.repeats {
		return args, []problem{o.problem("repeated", "expected the option once")}
	}
	if expected := o.set(value); expected != "" {
		return args, []problem{o.problem("wrong-value", found(value)+", expected "+expected)}
	}
	return args, nil
}

// The setters.

func text(into *string) func(string) string {
	return func(value string) string {
		if value == "" {
			return "a value"
		}
		*into = value
		return ""
	}
}

// each gathers the values of an option that repeats.
func each(into *[]string) func(string) string {
	return func(value string) string {
		if value == "" {
			return "a value"
		}
		*into = append(*into, value)
		return ""
	}
}

func toggle(into *bool) func(string) string {
	return func(string) string { *into = true; return "" }
}

func oneOf(into *string, tokens ...string) func(string) string {
	return func(value string) string {
		if !slices.Contains(tokens, value) {
			return alternatives(tokens)
		}
		*into = value
		return ""
	}
}

// year takes a year, of which what tells the kind: "finance year".
func year(into *int, what string) func(string) string {
	return func(value string) string {
		n, err := strconv.Atoi(value)
		if err != nil || len(value) != len("2026") || n < 1000 {
			return "a " + what + " as four digits"
		}
		*into = n
		return ""
	}
}

// whole takes a small whole number.
func whole(into *int) func(string) string {
	return func(value string) string {
		n, err := strconv.ParseUint(value, 10, 8)
		if err != nil {
			return "a whole number from 0 to 255"
		}
		*into = int(n)
		return ""
	}
}

func day(into *law.Date) func(string) string {
	return func(value string) string {
		d, err := law.ParseDate(value)
		if err != nil {
			return "a day of the calendar as YYYY-MM-DD"
		}
		*into = d
		return ""
	}
}

func language(into *lang.Language) func(string) string {
	return func(value string) string {
		for _, l := range lang.All() {
			if l.String() == value {
				*into = l
				return ""
			}
		}
		return "fi, sv or en"
	}
}

// pairs hands on the two sides of name=value.
func pairs(take func(name, value string), what string) func(string) string {
	return func(text string) string {
		name, value, ok := strings.Cut(text, "=")
		if !ok || name == "" || value == "" {
			return what
		}
		take(name, value)
		return ""
	}
}

// single hands on a value that is not empty, without a name.
func single(take func(name, value string)) func(string) string {
	return func(value string) string {
		if value == "" {
			return "a value"
		}
		take("", value)
		return ""
	}
}

// The options that several commands have.

func languageOption(into *lang.Language) option {
	*into = lang.English
	return option{name: "lang", value: "fi|sv|en", about: "language of the text, en unless told; JSON has all three", set: language(into)}
}

func formatOption(into *string, formats ...string) option {
	*into = formats[0]
	return option{name: "format", value: strings.Join(formats, "|"), about: formats[0] + " unless told", set: oneOf(into, formats...)}
}

func dayOption(into *law.Date) option {
	return option{name: "as-of", value: "YYYY-MM-DD", about: "the day to judge by", required: true, set: day(into)}
}

func yearOption(into *int) option {
	const what = "finance year"
	return option{name: "year", value: "YYYY", about: what, required: true, set: year(into, what)}
}
