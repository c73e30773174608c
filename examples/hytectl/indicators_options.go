package main

import "slices"

// noted are the options that note their names when they are set.
func noted(given *[]string, options []option) []option {
	for i := range options {
		name, set := options[i].name, options[i].set
		options[i].set = func(value string) string {
			*given = append(*given, name)
			return set(value)
		}
	}
	return options
}

// unshown tells the options given that change nothing in what is shown.
func (f *indicatorFlags) unshown() []problem {
	var problems []problem
	for _, only := range []struct {
		show  string
		names []string
	}{{"profile", f.besideNames}, {"cohort", f.cohortNames}} {
		for _, name := range only.names {
			if only.show != f.show && slices.Contains(f.given, name) {
				problems = append(problems, problem{place: "--" + name, kind: "wrong-option", text: "expected --show " + only.show + " with it"})
			}
		}
	}
	if f.show == "profile" && slices.Contains(f.given, "feature") && !f.beside.wants(besideNeighbours) {
		problems = append(problems, problem{place: "--feature", kind: "wrong-option", text: "expected --beside " + besideNeighbours + " with it"})
	}
	return problems
}

func namesOf(options []option) []string {
	var names []string
	for _, o := range options {
		names = append(names, o.name)
	}
	return names
}
