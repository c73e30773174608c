package main

import (
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/subsidy"
)

var (
	wordChose       = word("Valittu", "Valt", "Chosen")
	wordIf          = word("entä jos", "vad händer om", "what if")
	wordTargetSet   = word("tavoite", "mål", "target")
	wordWeightSet   = word("painokerroin", "viktkoefficient", "weight")
	wordWithoutItem = word("ilman", "utan", "without")
)

// chosenText is one line with every choice of the caller's: the options taken,
// and what was laid over the law and the figures. What departs from the text of
// the law, or from the figures of a unit, is marked.
func chosenText(a *subsidy.Allocation, l lang.Language) string {
	var list []string
	for as := range a.Scheme().Assumptions() {
		if as.Chosen {
			list = append(list, marked(string(as.ID)+"="+as.Option, as.Meaning().In(l), as.WhatIf, l))
		}
	}
	for o := range a.Overlays() {
		list = append(list, marked(overlayText(a.Scheme(), o, l), "", a.Scheme().Departs(o), l))
	}
	if len(list) == 0 {
		return ""
	}
	return wordChose.In(l) + ": " + strings.Join(list, "; ")
}

// marked puts behind a choice, in parentheses, what it means and that it is a
// what-if.
func marked(choice, meaning string, whatIf bool, l lang.Language) string {
	var notes []string
	if meaning != "" {
		notes = append(notes, meaning)
	}
	if whatIf {
		notes = append(notes, wordIf.In(l))
	}
	if len(notes) == 0 {
		return tied(choice)
	}
	return tied(choice) + " (" + tied(strings.Join(notes, "; ")) + ")"
}

// overlayText tells what was laid over the law or over the figures.
func overlayText(s subsidy.Scheme, o subsidy.Overlay, l lang.Language) string {
	name := columnName(s, o.Key, l)
	switch o.Kind {
	case subsidy.OverlayBasePrice:
		return lowered(wordBasePrice, l) + " " + perResident(s.BasePrice(), l)
	case subsidy.OverlayPool:
		pool, _ := s.Pool()
		return lowered(wordPool, l) + " " + eurosText(pool, l)
	case subsidy.OverlayTarget:
		return name + ": " + wordTargetSet.In(l) + " " + l.Number(o.Value)
	case subsidy.OverlayWeight:
		return name + ": " + wordWeightSet.In(l) + " " + l.Number(o.Value)
	case subsidy.OverlayWithout:
		return wordWithoutItem.In(l) + ": " + name
	}
	return unitLabel(o.Unit, firstDay(s), l) + ": " + name + tie + figureText(o.Value, l)
}

// figureText is a figure, or the reason for which there is none, as a cohort
// writes it.
func figureText(text string, l lang.Language) string {
	datum, err := indicators.ParseDatum(text)
	if err != nil {
		return text
	}
	if why, missing := datum.Missing(); missing {
		return reasonWords[why].In(l)
	}
	return l.Number(datum.String())
}

// lowered is a word as it stands inside a sentence.
func lowered(t lang.Text, l lang.Language) string { return strings.ToLower(t.In(l)) }
