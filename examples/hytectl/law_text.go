package main

import (
	"fmt"
	"iter"
	"strings"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

var (
	wordDuties   = word("Velvoitteita ja ohjeita %s: %d", "Skyldigheter och anvisningar den %s: %d", "Duties and guidance on %s: %d")
	wordNone     = word("Yksikään tämän kirjaston velvoite ei koske tätä.", "Ingen skyldighet i detta bibliotek gäller här.", "No duty of this library applies.")
	wordBinds    = word("Koskee", "Gäller", "Binds")
	wordUnread   = word("lakitekstiä ei ole luettu ajantasaisena", "lagtexten har inte lästs i uppdaterad form", "text not read in consolidated form")
	wordReadUpTo = word("lakiteksti luettu %s asti", "lagtexten läst till och med den %s", "text read up to %s")
)

func dutiesText(duties iter.Seq[governance.Duty], unit region.Unit, day law.Date, l lang.Language) []byte {
	var list strings.Builder
	n, act := 0, ""
	for d := range duties {
		if n++; d.Citation.Act != act {
			act = d.Citation.Act
			list.WriteString("\n")
			paragraph(&list, "", "    ", actTitle(act, l))
		}
		const indent = "                        "
		paragraph(&list, fmt.Sprintf("  %-22s", d.ID), indent, dotted(d.Citation.In(l), d.Severity.In(l)))
		paragraph(&list, indent, indent, d.Title.In(l))
		if unit.IsZero() {
			paragraph(&list, indent, indent, wordBinds.In(l)+": "+actors(d, l))
		}
	}
	var b strings.Builder
	if !unit.IsZero() {
		name, _ := unit.Name.Best(l)
		fmt.Fprintf(&b, "%s %s\n", unit.Code, name)
	}
	fmt.Fprintf(&b, wordDuties.In(l)+"\n", day.In(l), n)
	if n == 0 {
		fmt.Fprintln(&b, wordNone.In(l))
	}
	b.WriteString(list.String())
	return []byte(b.String())
}

// actTitle names an act with its number, and with what is known of its text.
func actTitle(number string, l lang.Language) string {
	act, ok := law.ActByNumber(number)
	if !ok {
		return number
	}
	title := actName(act, l)
	if read := readUpTo(act, l); read != "" {
		title += " " + tied("("+read+")")
	}
	return title
}

// actName is the title of an act with its number.
func actName(act law.Act, l lang.Language) string {
	title, _ := act.Name.Best(l)
	if act.Numbered() {
		return tied(act.Number) + " " + title
	}
	return title
}

// readUpTo says up to which day the text of an act was read, for readers of
// Swedish the Swedish one, or that it was not read; a page of which no reading
// is recorded says nothing.
func readUpTo(act law.Act, l lang.Language) string {
	read := act.TextCheckedTo
	if l == lang.Swedish && !act.SwedishCheckedTo.IsZero() {
		read = act.SwedishCheckedTo
	}
	switch {
	case read.IsZero() && act.Numbered():
		return wordUnread.In(l)
	case read.IsZero():
		return ""
	}
	return fmt.Sprintf(wordReadUpTo.In(l), read.In(l))
}

// actors names whom a duty binds.
func actors(d governance.Duty, l lang.Language) string {
	var names []string
	for a := range d.AppliesTo() {
		names = append(names, tied(actorWords[a].In(l)))
	}
	return strings.Join(names, ", ")
}
