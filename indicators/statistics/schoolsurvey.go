package statistics

import (
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/indicators"
)

// Answers is how many pupils of an area answered the School Health Promotion
// study (kouluterveyskysely, enkäten Hälsa i skolan), by which small results
// are withheld and read with care.
type Answers struct {
	Girls int
	Boys  int
}

// The small-number rule of the study.
const (
	leastOfEach    = 15  // answers from girls and from boys for a result to be published
	fewAnswers     = 100 // answers below which only large changes are looked at
	changeOfMany   = 2   // percentage points
	changeOfTheFew = 5   // percentage points
)

// Withheld reports whether the result of the area is withheld: fewer than 15
// girls or fewer than 15 boys answered. Source: the small-number rule of the
// study of the Finnish Institute for Health and Welfare, School Health Promotion
// study.
func (a Answers) Withheld() bool { return a.Girls < leastOfEach || a.Boys < leastOfEach }

// Threshold returns the smallest change worth looking at, in percentage points:
// 5 where fewer than 100 answered, otherwise 2. Source: as of
// [Answers.Withheld].
func (a Answers) Threshold() decimal.Decimal {
	// Neither alone is more than enough, so that no sum overflows.
	return SurveyThreshold(min(int64(a.Girls), fewAnswers) + min(int64(a.Boys), fewAnswers))
}

// SurveyThreshold is [Answers.Threshold] where only the number of answers is
// known and not how many were from girls and boys.
func SurveyThreshold(answers int64) decimal.Decimal {
	if answers < fewAnswers {
		return decimal.New(changeOfTheFew, 0)
	}
	return decimal.New(changeOfMany, 0)
}

// SurveyShare is a result of one round of the study: the percentage of pupils
// and how many answered.
type SurveyShare struct {
	Percent indicators.Datum // 0–100
	Answers Answers
}

// Reading says what the small-number rule lets a reader see in a change.
type Reading uint8

// The readings.
const (
	// NoReading: a round is withheld or its result missing.
	NoReading Reading = iota
	// TooSmallToRead: there is a change, or none, and it is below the
	// threshold.
	TooSmallToRead
	// Readable: the change is at least as large as the threshold.
	Readable
)

var readingNames = [...]string{"none", "too-small", "readable"}

// String returns "none", "too-small" or "readable".
func (r Reading) String() string {
	if int(r) < len(readingNames) {
		return readingNames[r]
	}
	return "statistics.Reading(" + strconv.Itoa(int(r)) + ")"
}

// SurveyChange is the change of a result between two rounds.
type SurveyChange struct {
	Reading Reading
	// Points is after minus before in percentage points, exact; missing where
	// there is no reading: suppressed where a round is withheld, otherwise for
	// the reason of the earlier round that lacks its result.
	Points indicators.Datum
	// Threshold is the smallest change worth looking at, in percentage points:
	// that of the round with fewer answers.
	Threshold decimal.Decimal
}

// ChangeOfSurvey reads the change of a result between two rounds of the study
// by its small-number rule: see [Answers]. That the round with fewer answers
// decides is go-hyte's reading; the rule speaks of one number of answers.
//
// A percentage outside 0–100 and a negative number of answers are an
// [*InputError].
func ChangeOfSurvey(before, after SurveyShare) (SurveyChange, error) {
	if err := before.check("before"); err != nil {
		return SurveyChange{}, err
	}
	if err := after.check("after"); err != nil {
		return SurveyChange{}, err
	}
	c := SurveyChange{Threshold: decimal.Max(before.Answers.Threshold(), after.Answers.Threshold())}
	from, hadBefore := before.Percent.Value()
	to, hasAfter := after.Percent.Value()
	switch {
	case before.Answers.Withheld() || after.Answers.Withheld():
		c.Points = indicators.Lacking(indicators.Suppressed)
	case !hadBefore:
		c.Points = before.Percent
	case !hasAfter:
		c.Points = after.Percent
	default:
		points := plain(to).Sub(plain(from))
		c.Points = indicators.Known(points)
		c.Reading = Readable
		if points.Abs().LessThan(c.Threshold) {
			c.Reading = TooSmallToRead
		}
	}
	return c, nil
}

func (s SurveyShare) check(place string) error {
	if s.Answers.Girls < 0 || s.Answers.Boys < 0 {
		return &InputError{
			Place: place + ".Answers", Found: strconv.Itoa(min(s.Answers.Girls, s.Answers.Boys)), Expected: "no negative number of answers",
		}
	}
	v, known := s.Percent.Value()
	if !known {
		return nil
	}
	if err := checkWidth(place+".Percent", v); err != nil {
		return err
	}
	if v.Sign() < 0 || plain(v).GreaterThan(decimal.New(100, 0)) {
		return &InputError{Place: place + ".Percent", Found: clip(s.Percent.String()), Expected: "a percentage from 0 to 100"}
	}
	return nil
}
