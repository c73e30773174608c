package main

import (
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

var (
	wordInForce   = word("voimassa", "i kraft", "in force")
	wordNotThen   = word("ei voimassa %s", "inte i kraft den %s", "not in force on %s")
	wordRhythm    = word("Kuinka usein", "Hur ofta", "How often")
	wordDecideBy  = word("Ensimmäiset päätökset tehtävä viimeistään", "De första besluten ska fattas senast", "First decisions by")
	wordModal     = word("Lain velvoittava verbi", "Lagens förpliktande verb", "Modal verb of the act")
	wordKeywords  = word("Lain avainsanat", "Lagens nyckelord", "Key words of the act")
	wordInPlan    = word("Näytön paikka suunnitelmassa", "Beläggets plats i planen", "Place of the evidence in a plan")
	wordIfMissing = word("Jos puuttuu", "Om det saknas", "Where it is missing")
	wordSucceeds  = word("Edeltäjä", "Ersätter", "Replaces")
	wordSuccessor = word("Seuraaja", "Ersätts av", "Replaced by")
	wordAdvice    = word("Laki velvoittaa; suositus koskee vain sitä, mitä suunnitelmasta ilmenee.", "Lagen är förpliktande; rekommendationen gäller bara vad som framgår av planen.", "The act binds; what is advised is only that the plan shows it.")
	wordSource    = word("Lähde", "Källa", "Source")
)

// statuteWords name the languages in which the statutes are printed, for
// readers of a third.
var statuteWords = map[lang.Language]lang.Text{
	lang.Finnish: word("suomeksi", "på finska", "in Finnish"),
	lang.Swedish: word("ruotsiksi", "på svenska", "in Swedish"),
}

// historyText tells every version of a duty, the oldest first, and whether it
// is in force on the day where there is one.
func historyText(duties iter.Seq[governance.Duty], day law.Date, l lang.Language) []byte {
	var b strings.Builder
	for d := range duties {
		state := " (" + fmt.Sprintf(wordNotThen.In(l), day.In(l)) + ")"
		switch {
		case day.IsZero():
			state = ""
		case d.Period.Contains(day):
			state = " (" + wordInForce.In(l) + ")"
		}
		if b.Len() > 0 {
			b.WriteString("\n")
		}
		fmt.Fprintf(&b, "%s  %s%s  %s\n", d.ID, span(d.Period, l), state, d.Severity.In(l))
		paragraph(&b, "  ", "  ", d.Title.In(l))
		paragraph(&b, "  ", "  ", d.Rule.In(l))
		if d.Severity == governance.Should && d.Modal(lang.Finnish) != "" {
			paragraph(&b, "  ", "  ", wordAdvice.In(l))
		}
		dutyFacts(&b, d, l)
	}
	if b.Len() == 0 {
		return []byte(wordNone.In(l) + "\n")
	}
	return []byte(b.String())
}

// dutyFacts tells all that is known of a duty, one fact a line.
func dutyFacts(b *strings.Builder, d governance.Duty, l lang.Language) {
	decideBy := ""
	if !d.DecideBy().IsZero() {
		decideBy = d.DecideBy().In(l)
	}
	for _, fact := range []struct {
		head lang.Text
		text string
	}{
		{wordBinds, actors(d, l)},
		{wordRhythm, d.Cycle.In(l)},
		{wordDecideBy, decideBy},
		{wordModal, inStatutes(l, func(s lang.Language) []string { return []string{d.Modal(s)} })},
		{wordKeywords, inStatutes(l, func(s lang.Language) []string { return slices.Collect(d.Keywords(s)) })},
		{wordInPlan, d.Pointer()},
		{wordIfMissing, d.Remedy(l)},
		{wordSucceeds, strings.Join(slices.Collect(d.Succeeds()), ", ")},
		{wordSuccessor, strings.Join(slices.Collect(d.SucceededBy()), ", ")},
		{wordSource, sourceText(d, l)},
	} {
		if fact.text != "" {
			paragraph(b, "  "+fact.head.In(l)+": ", "      ", fact.text)
		}
	}
}

// inStatutes quotes words of a statute: those of its text in the language, and
// of both its texts for readers of a language in which it is not printed.
func inStatutes(l lang.Language, words func(lang.Language) []string) string {
	var said []string
	for _, printed := range []lang.Language{lang.Finnish, lang.Swedish} {
		_, own := statuteWords[l]
		if own && printed != l {
			continue
		}
		text := quotedWords(words(printed), l)
		if text != "" && !own {
			text += " " + tied("("+statuteWords[printed].In(l)+")")
		}
		if text != "" {
			said = append(said, text)
		}
	}
	return strings.Join(said, "; ")
}

// quotedWords puts the words in the quotation marks of the language.
func quotedWords(words []string, l lang.Language) string {
	open := "”"
	if l == lang.English {
		open = "“"
	}
	var list []string
	for _, w := range words {
		if w != "" {
			list = append(list, tied(open+w+"”"))
		}
	}
	return strings.Join(list, ", ")
}

// sourceText cites the provision, says up to which day its text was read and
// gives its address.
func sourceText(d governance.Duty, l lang.Language) string {
	parts := []string{tied(d.Citation.In(l))}
	if act, ok := law.ActByNumber(d.Citation.Act); ok {
		if read := readUpTo(act, l); read != "" {
			parts[0] += ","
			parts = append(parts, read)
		}
	}
	if url := d.Citation.URL(); url != "" {
		parts = append(parts, url)
	}
	return strings.Join(parts, " ")
}
