package profile

import (
	"strconv"

	"github.com/hyte-fi/go-hyte/hyte/lang"
)

// Caution is something a reader of a row must know.
type Caution uint8

// The cautions, in the order in which a row lists them.
const (
	// NoFigure: the area has no figure at all.
	NoFigure Caution = iota + 1
	// NewerMissing: a newer figure is missing, withheld for instance, and an
	// older one is shown.
	NewerMissing
	// NoPrevious: there is no earlier figure.
	NoPrevious
	// BrokenSeries: the series has a break between the two figures, and the
	// change is not read.
	BrokenSeries
	// SmallChange: the change is below what the small-number rule of the
	// school survey lets a reader look at.
	SmallChange
	// AnswersNotKnown: the small-number rule was applied as for many answers,
	// because their number is not known.
	AnswersNotKnown
	// SelfReported: the area reported the figure of itself.
	SelfReported
	// FewCompared: fewer than half of the areas of a comparator have a figure
	// of the year.
	FewCompared
)

var cautions = [...]struct {
	token string
	note  lang.Text
}{
	NoFigure: {"no-figure", lang.Text{
		Finnish: "Alueelta ei ole tietoa.",
		Swedish: "Det finns ingen uppgift för området.",
		English: "There is no figure for the area.",
	}},
	NewerMissing: {"newer-missing", lang.Text{
		Finnish: "Uudempi tieto puuttuu tai sitä ei ole julkaistu; esitetty luku on vanhempi.",
		Swedish: "En nyare uppgift saknas eller har inte publicerats; siffran som visas är äldre.",
		English: "A newer figure is missing or was not published; an older one is shown.",
	}},
	NoPrevious: {"no-previous", lang.Text{
		Finnish: "Aiempaa tietoa ei ole, joten muutosta ei voi lukea.",
		Swedish: "Det finns ingen tidigare uppgift, så förändringen kan inte avläsas.",
		English: "There is no earlier figure, so no change can be read.",
	}},
	BrokenSeries: {"broken-series", lang.Text{
		Finnish: "Aikasarja katkeaa lukujen välillä, eivätkä luvut ole vertailukelpoisia.",
		Swedish: "Tidsserien bryts mellan siffrorna, och de är inte jämförbara.",
		English: "The series breaks between the figures, and they are not comparable.",
	}},
	SmallChange: {"small-change", lang.Text{
		Finnish: "Muutos on niin pieni, ettei sitä vastaajamäärän vuoksi tulisi tulkita.",
		Swedish: "Förändringen är så liten att den med tanke på antalet svar inte bör tolkas.",
		English: "The change is so small that, for the number of answers, it should not be interpreted.",
	}},
	AnswersNotKnown: {"answers-not-known", lang.Text{
		Finnish: "Vastaajamäärä ei ole tiedossa.",
		Swedish: "Antalet svar är inte känt.",
		English: "The number of answers is not known.",
	}},
	SelfReported: {"self-reported", lang.Text{
		Finnish: "Alueen itsensä ilmoittama tieto.",
		Swedish: "Uppgiften har lämnats av området självt.",
		English: "The area reported the figure of itself.",
	}},
	FewCompared: {"few-compared", lang.Text{
		Finnish: "Alle puolelta vertailualueista on tieto.",
		Swedish: "Färre än hälften av jämförelseområdena har en uppgift.",
		English: "Fewer than half of the areas compared with have a figure.",
	}},
}

// String returns the caution as a token: "no-figure", "newer-missing",
// "no-previous", "broken-series", "small-change", "answers-not-known",
// "self-reported" or "few-compared".
func (c Caution) String() string {
	if c > 0 && int(c) < len(cautions) {
		return cautions[c].token
	}
	return "profile.Caution(" + strconv.Itoa(int(c)) + ")"
}

// Note returns the caution as a footnote; empty for a value outside the eight.
func (c Caution) Note() lang.Text {
	if c > 0 && int(c) < len(cautions) {
		return cautions[c].note
	}
	return lang.Text{}
}
