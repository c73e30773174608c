package indicators

import "strconv"

// RoundChoice says which two rounds stand for "the two latest years" of an
// indicator. The zero RoundChoice is NationalRounds.
type RoundChoice uint8

// The choices.
const (
	// NationalRounds: the two latest rounds of the whole country, the same for
	// every area. An area without a figure in one of them lacks it. This is
	// what a comparison of changes between areas needs, as every change then
	// covers the same time.
	NationalRounds RoundChoice = iota
	// OwnRounds: the two latest rounds in which the area itself has a figure.
	// Changes of different areas may then cover different times.
	OwnRounds
)

// String returns "national" or "own".
func (c RoundChoice) String() string {
	switch c {
	case NationalRounds:
		return "national"
	case OwnRounds:
		return "own"
	}
	return "indicators.RoundChoice(" + strconv.Itoa(int(c)) + ")"
}

// Pair is the figures of two rounds of one series.
type Pair struct {
	// Previous and Latest are the figures or the reasons for which there are
	// none.
	Previous, Latest Datum
	// PreviousRound and LatestRound are the rounds, zero where there is none.
	PreviousRound, LatestRound Round
	// Broken is true where a break of the series lies between the rounds, so
	// that the figures are not comparable.
	Broken bool
}

// Complete reports whether both figures are there.
func (p Pair) Complete() bool { return p.Previous.IsKnown() && p.Latest.IsKnown() }

// Pair returns the figures of the series in the two latest rounds by the
// choice. Decree 1393/2022, section 3(4), speaks of the two latest years and
// does not say whose; the default, [NationalRounds], is go-hyte's reading. A
// figure that the series lacks is not collected, or missing for the reason the
// source gives.
//
// Where the whole country has one round, or the area by [OwnRounds] has a
// figure in one round only, Previous is not collected; without any round both
// are.
func (r Rounds) Pair(s Series, choice RoundChoice) Pair {
	if choice == OwnRounds {
		r = r.known(s)
	}
	var p Pair
	n := len(r.rounds)
	if n > 0 {
		p.LatestRound = r.rounds[n-1]
		p.Latest = s.datum(p.LatestRound)
	}
	if n > 1 {
		p.PreviousRound = r.rounds[n-2]
		p.Previous = s.datum(p.PreviousRound)
		_, p.Broken = s.BreakBetween(p.PreviousRound.To, p.LatestRound.To)
	}
	return p
}

func (s Series) datum(round Round) Datum {
	o, _ := s.In(round)
	return o.Datum
}

// known returns the rounds in which the series has a figure.
func (r Rounds) known(s Series) Rounds {
	var own []Round
	for _, round := range r.rounds {
		if s.datum(round).IsKnown() {
			own = append(own, round)
		}
	}
	return Rounds{rounds: own}
}
