package main

import (
	"fmt"
	"iter"
	"strings"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

var (
	wordReadings    = word("Lähteitä, joihin %s voimassa olevat velvoitteet ja ohjeet nojaavat: %d", "Källor som skyldigheterna och anvisningarna den %s vilar på: %d", "Sources behind the duties and guidance in force on %s: %d")
	wordDutyCount   = word("velvoitteita ja ohjeita %d", "skyldigheter och anvisningar: %d", "duties and guidance: %d")
	wordDaysEarlier = word("%d päivää aiemmin", "%d dagar tidigare", "%d days earlier")
	wordOpening     = word("sivusta luettu vain alku", "bara början av sidan har lästs", "only the opening of the page was read")
	wordUnreadOnes  = word("Muutokset, joita ei ole luettu", "Ändringar som inte har lästs", "Amendments not read")
	wordUnknownYet  = word("Ei tiedossa, onko sen jälkeen muutettu", "Okänt om den har ändrats därefter", "Not known whether amended since")
	wordFrom        = word("voimaan %s", "i kraft från den %s", "in force from %s")
	wordNotChecked  = word("Tarkistusten ulkopuolella: %d", "Utanför granskningen: %d", "Known and not checked: %d")
	wordToWatch     = word("Lukematta; voi tuoda velvoitteen", "Inte läst; kan medföra en skyldighet", "Not read; may bring a duty")
	wordNoCheck     = word("Ei tarkisteta", "Granskas inte", "Not checked")
)

// stalenessText tells each source with the age of its reading.
func stalenessText(f *lawFlags) []byte {
	var list strings.Builder
	n := 0
	for age := range governance.Staleness(f.day) {
		n++
		paragraph(&list, "\n", "    ", actName(age.Source, f.lang))
		paragraph(&list, "    ", "    ", dotted(fmt.Sprintf(wordDutyCount.In(f.lang), age.Duties), ageText(age, f.lang)))
		switch unread := unreadText(age.Source, f.lang); {
		case unread != "":
			paragraph(&list, "    ", "      ", wordUnreadOnes.In(f.lang)+": "+unread)
		case !age.Source.AmendmentsKnown && age.Source.Numbered():
			paragraph(&list, "    ", "      ", wordUnknownYet.In(f.lang))
		}
	}
	return []byte(fmt.Sprintf(wordReadings.In(f.lang)+"\n", f.day.In(f.lang), n) + list.String())
}

// ageText says up to which day a source was read, and how long before the
// day of the question.
func ageText(age governance.SourceAge, l lang.Language) string {
	read := readUpTo(age.Source, l)
	switch {
	case read == "":
		return wordOpening.In(l)
	case age.Days > 0:
		read += ", " + fmt.Sprintf(wordDaysEarlier.In(l), age.Days)
	}
	return read
}

// unreadText lists the amendments of an act that were not read.
func unreadText(act law.Act, l lang.Language) string {
	var list []string
	for _, a := range act.Unseen {
		var known []string
		if !a.InForce.IsZero() {
			known = append(known, fmt.Sprintf(wordFrom.In(l), a.InForce.In(l)))
		}
		if note := a.Note.In(l); note != "" {
			known = append(known, note)
		}
		text := tied(amendmentNumber(a, l))
		if len(known) > 0 {
			text += " (" + strings.Join(known, "; ") + ")"
		}
		list = append(list, text)
	}
	return strings.Join(list, ", ")
}

func stalenessJSON(f *lawFlags) []byte {
	b := f.day.AppendJSON([]byte(`{"asOf":`))
	return append(appendList(append(b, `,"sources":`...), governance.Staleness(f.day)), '}')
}

// notCheckedText tells what is not checked: first what asks nothing of a plan,
// then what may yet.
func notCheckedText(f *lawFlags) []byte {
	var list strings.Builder
	n := 0
	for _, watch := range []bool{false, true} {
		head := wordNoCheck
		if watch {
			head = wordToWatch
		}
		fmt.Fprintf(&list, "\n%s\n", head.In(f.lang))
		for u := range governance.NotChecked() {
			if u.Watch == watch {
				n++
				paragraph(&list, "  ", "    ", u.Source.In(f.lang))
				paragraph(&list, "    ", "    ", u.Reason.In(f.lang))
			}
		}
	}
	return []byte(fmt.Sprintf(wordNotChecked.In(f.lang)+"\n", n) + list.String())
}

func notCheckedJSON(*lawFlags) []byte {
	return append(appendList([]byte(`{"notChecked":`), governance.NotChecked()), '}')
}

// appendList appends the values as a JSON array.
func appendList[T interface{ AppendJSON([]byte) []byte }](dst []byte, values iter.Seq[T]) []byte {
	dst = append(dst, '[')
	n := 0
	for value := range values {
		if n > 0 {
			dst = append(dst, ',')
		}
		dst = value.AppendJSON(dst)
		n++
	}
	return append(dst, ']')
}
