package profile_test

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/profile"
	"github.com/hyte-fi/go-hyte/indicators/sotkanet"
)

func known(t testing.TB) indicators.Catalogue {
	t.Helper()
	all, err := indicators.Coefficient().Merge(sotkanet.Catalogue())
	require.NoError(t, err)
	return all
}

// TestPackagesHoldEveryIndicatorOnce: the five packages are the catalogue.
func TestPackagesHoldEveryIndicatorOnce(t *testing.T) {
	seen := map[string]bool{}
	stage := profile.AllAges
	for p := range profile.Packages(known(t)) {
		assert.Equal(t, stage, p.Stage)
		stage++
		assert.NotEmpty(t, p.Indicators, p.Stage)
		assert.True(t, slices.IsSortedFunc(p.Indicators, func(a, b profile.Indicator) int { return strings.Compare(a.Key, b.Key) }))
		for _, in := range p.Indicators {
			assert.False(t, seen[in.Key], in.Key)
			seen[in.Key] = true
			assert.Equal(t, p.Stage, in.Stage)
			assert.Equal(t, p.Stage, profile.StageOf(in.Key))
		}
	}
	assert.Len(t, seen, known(t).Len())
	empty := 0
	for p := range profile.Packages(indicators.Catalogue{}) {
		assert.Empty(t, p.Indicators)
		empty++
	}
	assert.Equal(t, 5, empty)
	assert.Equal(t, profile.AllAges, profile.StageOf("no-such"))
}

var (
	ofAges   = regexp.MustCompile(`(\d+) ?[-–] ?(\d+) ?-?vuotia`)
	ofOlder  = regexp.MustCompile(`(\d+) vuotta täyttän`)
	ofGrades = regexp.MustCompile(`8\.( ja 9\.)? ?-?luok`)
)

// TestStagesAreThoseOfTheNames: the stage of an indicator whose name states ages
// is that of the ages; shares of the population by age are of its structure.
func TestStagesAreThoseOfTheNames(t *testing.T) {
	stated := 0
	for e := range known(t).All() {
		name := e.Name.Finnish
		if strings.Contains(name, "% väestöstä") {
			assert.Equal(t, profile.AllAges, profile.StageOf(e.Key), name)
			continue
		}
		want := profile.AllAges
		switch ages, older := ofAges.FindStringSubmatch(name), ofOlder.FindStringSubmatch(name); {
		case ofGrades.MatchString(name):
			want = profile.Children
		case older != nil && older[1] >= "65":
			want = profile.Older
		case ages != nil:
			from, err := strconv.Atoi(ages[1])
			require.NoError(t, err)
			to, err := strconv.Atoi(ages[2])
			require.NoError(t, err)
			switch {
			case to < 18:
				want = profile.Children
			case to < 35:
				want = profile.Youth
			case from < 65 && to == 64:
				want = profile.WorkingAge
			}
		default:
			continue
		}
		stated++
		assert.Equal(t, want, profile.StageOf(e.Key), "%s: %s", e.Key, name)
	}
	assert.Equal(t, 36, stated)
}

// TestStagesOfWhatNamesDoNotSay: pupils, families, the young without an age and
// the work force have stages, everybody else none of their own.
func TestStagesOfWhatNamesDoNotSay(t *testing.T) {
	for key, want := range map[string]profile.Stage{
		"school-meals": profile.Children, "mmr-coverage": profile.Children, "sotkanet:74": profile.Children,
		"youth-unemployment": profile.Youth, "unemployed-health-checks": profile.WorkingAge, "sotkanet:181": profile.WorkingAge,
		"sotkanet:1285": profile.WorkingAge, "lead-coordinator": profile.AllAges, "sotkanet:127": profile.AllAges,
		"sport-targeted-groups": profile.AllAges, "hyte-score": profile.AllAges, "sotkanet:3180": profile.AllAges,
	} {
		_, ok := known(t).Lookup(key)
		assert.True(t, ok, key)
		assert.Equal(t, want, profile.StageOf(key), key)
	}
}

// TestSchoolSurveyIsKnown: the small-number rule is for percentages of the
// survey of odd years, and for all of them.
func TestSchoolSurveyIsKnown(t *testing.T) {
	for e := range known(t).All() {
		in := profile.Describe(e)
		survey := e.Rhythm == indicators.OddYears && !e.SelfReported
		assert.Equal(t, survey, in.SchoolSurvey, e.Key)
		if survey {
			assert.Equal(t, indicators.Percent, in.Unit, e.Key)
		}
	}
}

func ExamplePackages() {
	for p := range profile.Packages(indicators.Coefficient()) {
		fmt.Printf("%s: %d, first %s\n", p.Stage.Name().English, len(p.Indicators), p.Indicators[0].Key)
	}
	// Output:
	// All ages and economy: 17, first alcohol-mini-intervention
	// Children, early teens and families: 12, first checkup-4y-followup
	// Young people and young adults: 4, first mental-disability-pension-18-34
	// Working age: 4, first disability-pension-25-64
	// Older people: 2, first falls-65
}
