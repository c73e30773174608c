package indicators

import (
	"strings"

	"github.com/shopspring/decimal"
)

// teaviisariRhythms are the years in which TEAviisari asks the sectors whose
// answers the municipal activity indicators are: schools, leadership and
// culture in odd years, physical activity in even years. The keys begin with
// the sector.
var teaviisariRhythms = [...]struct {
	sector string
	rhythm Rhythm
}{
	{"school-", OddYears},
	{"lead-", OddYears},
	{"culture-", OddYears},
	{"sport-", EvenYears},
}

// schoolSurvey are the indicators of the School Health Promotion study. THL says
// that it is carried out every second year, in odd years
// (https://thl.fi/tutkimus-ja-kehittaminen/tutkimukset-ja-hankkeet/kouluterveyskysely/kouluterveyskyselyn-toteuttaminen),
// everywhere at once since 2013: before, the south, east and north were asked in
// even years and the west and middle in odd ones
// (https://thl.fi/en/research-and-development/research-and-projects/school-health-promotion-study).
// The annex of Decree 1393/2022 names the study for the first two; that the
// planned one is of it too follows from its pupils of grades 8 and 9.
var schoolSurvey = map[string]bool{"youth-poor-health": true, "youth-overweight": true, "youth-daily-smoking": true}

// figuresRead are the series of which figures were read under their number in
// Sotkanet.fi (snapshot of 2013-09-08): the years, and the most decimals. Figures
// of every year without a break let a yearly collection be inferred.
var figuresRead = map[string]struct {
	years    []int
	decimals int64
}{
	"outside-education-17-24": {[]int{2008, 2009, 2010, 2011}, 1},
}

// answered reports whether municipalities answer the question themselves.
func (d Definition) answered() bool { return d.Kind == Activity && d.Citation.Act == "1393/2022" }

// collected fills in what is known of how the figures are collected.
func (e *Entry) collected(d Definition) {
	switch read, seen := figuresRead[d.Key]; {
	case d.answered():
		// The annex gives each answer 0 points or 100.
		e.Decimals = Known(decimal.Decimal{})
		for _, row := range teaviisariRhythms {
			if strings.HasPrefix(d.Key, row.sector) {
				e.Rhythm, e.RhythmBasis = row.rhythm, Stated
			}
		}
	case schoolSurvey[d.Key]:
		e.Rhythm, e.RhythmBasis = OddYears, Stated
		if e.ProducerBasis == BasisNotKnown {
			e.Producer, e.ProducerBasis = sourceSchoolHealth, Inferred
		}
	case seen:
		e.Rhythm, e.RhythmBasis = EveryYear, Inferred
		e.Years, e.Decimals = read.years, Known(decimal.New(read.decimals, 0))
	}
}
