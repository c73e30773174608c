package profile

import (
	"strconv"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/indicators"
)

// Movement is how a figure moved since the one before it.
type Movement uint8

// The movements.
const (
	// NotRead: there are not two figures that may be compared.
	NotRead Movement = iota
	// Rose: the figure is higher.
	Rose
	// Fell: the figure is lower.
	Fell
	// Steady: the figure is the same, or the change too small to be read.
	Steady
)

var movements = [...]struct {
	token, arrow string
	name         lang.Text
}{
	NotRead: {"not-read", "", lang.Text{Finnish: "ei vertailukelpoista muutostietoa", Swedish: "ingen jämförbar förändring", English: "no comparable change"}},
	Rose:    {"rose", "↑", lang.Text{Finnish: "nousi", Swedish: "ökade", English: "rose"}},
	Fell:    {"fell", "↓", lang.Text{Finnish: "laski", Swedish: "minskade", English: "fell"}},
	Steady:  {"steady", "→", lang.Text{Finnish: "ennallaan", Swedish: "oförändrat", English: "steady"}},
}

// String returns "not-read", "rose", "fell" or "steady".
func (m Movement) String() string {
	if int(m) < len(movements) {
		return movements[m].token
	}
	return "profile.Movement(" + strconv.Itoa(int(m)) + ")"
}

// Arrow returns "↑", "↓" or "→", and the empty string where nothing is read. It
// shows where the figure went, not whether that is good.
func (m Movement) Arrow() string {
	if int(m) < len(movements) {
		return movements[m].arrow
	}
	return ""
}

// Name returns the movement in words.
func (m Movement) Name() lang.Text {
	if int(m) < len(movements) {
		return movements[m].name
	}
	return lang.Text{}
}

// Judgement says whether one figure is better than another.
type Judgement uint8

// The judgements.
const (
	// NotJudged: a figure is missing, the change was not read, or the
	// indicator is neutral.
	NotJudged Judgement = iota
	// Better: on the good side.
	Better
	// Same: the same figure, or a change too small to be read.
	Same
	// Worse: on the bad side.
	Worse
)

var judgements = [...]struct {
	token string
	name  lang.Text
}{
	NotJudged: {"not-judged", lang.Text{Finnish: "ei arvioitu", Swedish: "inte bedömt", English: "not judged"}},
	Better:    {"better", lang.Text{Finnish: "parempi", Swedish: "bättre", English: "better"}},
	Same:      {"same", lang.Text{Finnish: "sama", Swedish: "samma", English: "the same"}},
	Worse:     {"worse", lang.Text{Finnish: "huonompi", Swedish: "sämre", English: "worse"}},
}

// String returns "not-judged", "better", "same" or "worse".
func (j Judgement) String() string {
	if int(j) < len(judgements) {
		return judgements[j].token
	}
	return "profile.Judgement(" + strconv.Itoa(int(j)) + ")"
}

// Name returns the judgement in words.
func (j Judgement) Name() lang.Text {
	if int(j) < len(judgements) {
		return judgements[j].name
	}
	return lang.Text{}
}

// judge says whether a difference of that sign is good.
func judge(sign int, polarity indicators.Polarity) Judgement {
	if polarity == indicators.LowerIsBetter {
		sign = -sign
	}
	switch {
	case polarity != indicators.HigherIsBetter && polarity != indicators.LowerIsBetter:
		return NotJudged
	case sign > 0:
		return Better
	case sign < 0:
		return Worse
	}
	return Same
}
