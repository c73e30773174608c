package report

import (
	"cmp"
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/hyte/lang"
)

// moveCount counts the indicators by movement.
type moveCount [len(movements)]int

func countMoves(list []indicatorOf) moveCount {
	var s moveCount
	for _, in := range list {
		s[in.move]++
	}
	return s
}

func (s moveCount) all() int {
	n := 0
	for _, of := range s {
		n += of
	}
	return n
}

// onTime is how many are at their target or on the path to it. What only
// moved the right way is not counted: it may be far behind.
func (s moveCount) onTime() int { return s[Reached] + s[OnTrack] }

// others are the ways of not being on time, the worst first, each with how a
// count of it reads.
var others = [...]struct {
	moves []Movement
	text  lang.Text
}{
	{[]Movement{Away, Worsened}, tri("heikentynyt {0}", "försämrats {0}", "worsened {0}")},
	{[]Movement{Unchanged}, tri("ennallaan {0}", "oförändrat {0}", "unchanged {0}")},
	{[]Movement{Behind}, tri("jäljessä {0}", "efter tidtabellen {0}", "behind {0}")},
	{[]Movement{Towards}, tri("parantunut, aikataulua ei voi arvioida {0}", "förbättrats, tidtabellen kan inte bedömas {0}", "improved, timing cannot be assessed {0}")},
	{[]Movement{Improved}, tri("parantunut, tavoitetta ei ole {0}", "förbättrats, mål saknas {0}", "improved, no target {0}")},
	{[]Movement{CannotTell}, tri("ei arvioitavissa {0}", "kan inte bedömas {0}", "cannot be assessed {0}")},
}

// rest tells how those stand that are not on time, one sentence for each way
// that occurs.
func (s moveCount) rest() []Sentence {
	var list []Sentence
	for _, o := range others {
		n := 0
		for _, m := range o.moves {
			n += s[m]
		}
		if n > 0 {
			list = append(list, Say(o.text, Count(n)))
		}
	}
	return list
}

// alt tells the picture of the indicators in a sentence.
func (s moveCount) alt() Sentence {
	head := Say(tri("Mittareita on {0}: tavoitteessa tai aikataulussa {1}", "Av {0} indikatorer: i mål eller enligt tidtabellen {1}", "Of {0} indicators: at target or on track {1}"), Count(s.all()), Count(s.onTime()))
	told := listed(append([]Sentence{head}, s.rest()...))
	for l, text := range told.Text.All() {
		told.Text = told.Text.With(l, text+".")
	}
	return told
}

// listed makes one sentence of several, with commas between them; their
// placeholders are numbered on.
func listed(list []Sentence) Sentence {
	var out Sentence
	for _, l := range lang.All() {
		text, shift := "", 0
		for i, s := range list {
			if i > 0 {
				text += ", "
			}
			rest, _ := s.Text.Best(l)
			for before, n, after, ok := placeholder(rest); ok; before, n, after, ok = placeholder(rest) {
				text, rest = text+before+"{"+numeral(shift+n)+"}", after
			}
			text, shift = text+rest, shift+len(s.Values)
		}
		out.Text = out.Text.With(l, text)
	}
	for _, s := range list {
		out.Values = append(out.Values, s.Values...)
	}
	return out
}

// worst orders indicators by how far they are from where they should be.
func worst(list []indicatorOf) []indicatorOf {
	list = slices.Clone(list)
	slices.SortStableFunc(list, func(a, b indicatorOf) int {
		return cmp.Or(cmp.Compare(rankOf(a.move), rankOf(b.move)), a.covered().Cmp(b.covered()))
	})
	return list
}

// ranks are the places of the movements, the worst first.
var ranks = [...]Movement{Away, Worsened, Unchanged, Behind, Towards, CannotTell, Improved, OnTrack, Reached}

func rankOf(m Movement) int { return slices.Index(ranks[:], m) }

// covered is the share of the way from baseline to target that is behind;
// zero where it cannot be told.
func (in indicatorOf) covered() decimal.Decimal {
	base, hasBase := in.Baseline.Value.Value()
	goal, hasTarget := in.Target.Value.Value()
	now, seen := in.now.Value.Value()
	if !hasBase || !hasTarget || !seen || !in.seen || goal.Equal(base) || unwieldy(base) || unwieldy(goal) || unwieldy(now) {
		return decimal.Zero
	}
	return now.Sub(base).DivRound(goal.Sub(base), 6)
}
