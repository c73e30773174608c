package governance

import (
	"strings"

	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// unheeded is an omission, a review or a waiver that stands in the plan and
// does not count, so that the finding can say why. The zero value is none.
type unheeded struct {
	at  place
	why why
	day law.Date
}

// why says why a judgement does not count.
type why uint8

const (
	whyNoReason why = iota + 1
	whyNoAuthor
	whyNoDay
	whyNotYet
	whyExpired
	whyNoAnswer
	whyOlder
	whyNoRoom
)

var whys = [...]lang.Text{
	whyNoReason: tri("perustelu puuttuu", "motivering saknas", "it gives no reason"),
	whyNoAuthor: tri("tekijä puuttuu", "uppgift om vem som har gjort det saknas", "it names no author"),
	whyNoDay:    tri("päivä puuttuu", "dag saknas", "it has no day"),
	whyNotYet:   tri("se on päivätty myöhemmäksi ({day})", "dateringen är senare ({day})", "it is dated later ({day})"),
	whyExpired:  tri("sen voimassaolo päättyi {day}", "giltighetstiden gick ut {day}", "it expired on {day}"),
	whyNoAnswer: tri("siinä ei sanota, toteutuuko tämä", "det framgår inte om detta är uppfyllt", "it does not say whether this is met"),
	whyOlder:    tri("se on vanhempi kuin se, mitä arvioidaan", "den är äldre än det som bedöms", "it is older than what it judges"),
	whyNoRoom:   tri("lain vaatimusta ei voi korvata perustelulla", "en motivering kan inte ersätta ett lagkrav", "a reason cannot stand in for what the law asks"),
}

// unheededTexts name the sort of judgement.
var unheededTexts = map[path]lang.Text{
	inOmission: tri("Poisjättämisen perustelua kohdassa {place} ei oteta huomioon: {why}.",
		"Motiveringen till utelämnandet i {place} beaktas inte: {why}.",
		"The omission at {place} does not count: {why}."),
	inReview: tri("Arviota kohdassa {place} ei oteta huomioon: {why}.",
		"Bedömningen i {place} beaktas inte: {why}.",
		"The review at {place} does not count: {why}."),
	inWaiver: tri("Luopumispäätöstä kohdassa {place} ei oteta huomioon: {why}.",
		"Beslutet i {place} att lägga detta åt sidan beaktas inte: {why}.",
		"The waiver at {place} does not count: {why}."),
}

// in says in the language what does not count and why; empty for none.
func (u unheeded) in(l lang.Language) string {
	text := strings.NewReplacer("{place}", u.at.pointer(), "{why}", whys[u.why].In(l)).Replace(unheededTexts[u.at.path()].In(l))
	return strings.ReplaceAll(text, "{day}", dateIn(u.day, l))
}

// heeds tells why a judgement does not count on the day of the audit: it needs
// a reason, an author and a day that has come, and must not have expired. Zero
// where it counts.
func (v *view) heeds(reason, by *hyte.Text, on, expires law.Date) (why, law.Date) {
	switch {
	case reason.IsBlank():
		return whyNoReason, law.Date{}
	case by.IsBlank():
		return whyNoAuthor, law.Date{}
	case on.IsZero():
		return whyNoDay, law.Date{}
	case !v.past(on):
		return whyNotYet, on
	case !expires.IsZero() && expires.Before(v.day):
		return whyExpired, expires
	}
	return 0, law.Date{}
}
