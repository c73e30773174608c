package report

import (
	"strconv"

	"github.com/hyte-fi/go-hyte/hyte/lang"
)

// Mark is a sign beside a value. Each has a shape and a word of its own, so
// that nothing rests on colour alone (306/2019, section 7). The zero Mark is
// none.
type Mark uint8

// The marks.
const (
	NoMark Mark = iota
	// Good: in order.
	Good
	// Fair: on the way, or still in time.
	Fair
	// Poor: not in order.
	Poor
	// Open: nobody has judged it.
	Open
)

var markTokens = [...]string{"", "good", "fair", "poor", "open"}

var markNames = [...]lang.Text{
	{},
	tri("kunnossa", "i sin ordning", "in order"),
	tri("kesken", "på väg", "on the way"),
	tri("puuttuu", "brist", "lacking"),
	tri("ei arvioitu", "inte bedömt", "not assessed"),
}

// signs are what stands for the marks where nothing can be drawn.
var signs = [...]string{"", "●", "◐", "▲", "○"}

// String returns "good", "fair", "poor", "open", or the empty string for none;
// another value prints as "report.Mark(n)".
func (m Mark) String() string {
	if int(m) < len(markTokens) {
		return markTokens[m]
	}
	return "report.Mark(" + strconv.Itoa(int(m)) + ")"
}

// Name is the mark in a word; empty for none.
func (m Mark) Name() lang.Text {
	if int(m) < len(markNames) {
		return markNames[m]
	}
	return lang.Text{}
}

func (m Mark) sign() string {
	if int(m) < len(signs) {
		return signs[m]
	}
	return ""
}
