package main

import (
	"strings"

	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

var wordPlan = word("Suunnitelma", "Plan", "Plan")

// planLine is the title of the plan, with the name it gives its maker where the
// registry knows the maker by another: a model plan borrows a real code. It is
// empty where the plan says neither.
func planLine(b *strings.Builder, plan hyte.Plan, unit region.Unit, l lang.Language) {
	var parts []string
	if title := planText(plan.Title, l); title != "" {
		parts = append(parts, title)
	}
	maker, _ := plan.Organisation(unit.Code)
	if name := planText(maker.Name, l); name != "" && !called(unit, name) {
		parts = append(parts, name)
	}
	if len(parts) > 0 {
		paragraph(b, "", "  ", wordPlan.In(l)+": "+oneLine(strings.Join(parts, ", ")))
	}
}

// planText is a text of the plan in the language, or in the one it has.
func planText(t hyte.Text, l lang.Language) string {
	if t.Plain != "" {
		return t.Plain
	}
	text, _ := t.Translated.Best(l)
	return text
}

// called reports whether the registry knows the unit by the name.
func called(unit region.Unit, name string) bool {
	for _, known := range unit.Name.All() {
		if strings.EqualFold(known, name) {
			return true
		}
	}
	return false
}
