package profile

import (
	"strconv"

	"github.com/hyte-fi/go-hyte/hyte/lang"
)

// Stage is a package of indicators by life stage, as welfare reports group
// them. The zero Stage is AllAges.
type Stage uint8

// The life stages, in the order of a welfare report.
const (
	AllAges Stage = iota
	Children
	Youth
	WorkingAge
	Older
)

var stages = [...]struct {
	token string
	name  lang.Text
}{
	AllAges: {"all-ages", lang.Text{
		Finnish: "Kaikki ikäryhmät ja talous",
		Swedish: "Alla åldersgrupper och ekonomin",
		English: "All ages and economy",
	}},
	Children: {"children", lang.Text{
		Finnish: "Lapset, varhaisnuoret ja lapsiperheet",
		Swedish: "Barn, unga i de tidiga tonåren och barnfamiljer",
		English: "Children, early teens and families",
	}},
	Youth: {"youth", lang.Text{
		Finnish: "Nuoret ja nuoret aikuiset",
		Swedish: "Unga och unga vuxna",
		English: "Young people and young adults",
	}},
	WorkingAge: {"working-age", lang.Text{
		Finnish: "Työikäiset",
		Swedish: "Personer i arbetsför ålder",
		English: "Working age",
	}},
	Older: {"older", lang.Text{
		Finnish: "Ikääntyneet",
		Swedish: "Äldre personer",
		English: "Older people",
	}},
}

// Stages returns the five life stages in the order of a welfare report.
func Stages() [5]Stage { return [5]Stage{AllAges, Children, Youth, WorkingAge, Older} }

// String returns "all-ages", "children", "youth", "working-age" or "older".
func (s Stage) String() string {
	if int(s) < len(stages) {
		return stages[s].token
	}
	return "profile.Stage(" + strconv.Itoa(int(s)) + ")"
}

// Name returns the life stage as the heading of a table; empty for a value
// outside the five.
func (s Stage) Name() lang.Text {
	if int(s) < len(stages) {
		return stages[s].name
	}
	return lang.Text{}
}
