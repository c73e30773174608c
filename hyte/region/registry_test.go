package region_test

import (
	"iter"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

var today = law.Day(2026, 11, 22)

func count[T any](seq iter.Seq[T]) int { return len(slices.Collect(seq)) }

// codes returns every code of the registry.
func codes() []string {
	seen := map[string]bool{region.HUS: true}
	for year := 2013; year <= 2026; year++ {
		for u := range region.Municipalities(law.Day(year, 1, 1)) {
			seen[u.Code] = true
		}
		for u := range region.Counties(law.Day(year, 12, 31)) {
			seen[u.Code] = true
		}
	}
	var all []string
	for code := range seen {
		all = append(all, code)
	}
	slices.Sort(all)
	return all
}

func TestMunicipalitiesOfEveryYear(t *testing.T) {
	for i, want := range []int{320, 320, 317, 313, 311, 311, 311, 310, 309, 309, 309, 309, 308, 308} {
		for _, day := range []law.Date{law.Day(2013+i, 1, 1), law.Day(2013+i, 12, 31)} {
			all, mainland, uusimaa := 0, 0, 0
			for u := range region.Municipalities(day) {
				all++
				if u.Mainland {
					mainland++
				}
				if u.Uusimaa {
					uusimaa++
				}
			}
			assert.Equal(t, want, all, day)
			assert.Equal(t, want-16, mainland, day)
			assert.Equal(t, 26, uusimaa, day)
		}
	}
	assert.Equal(t, 308, count(region.Municipalities(law.Day(2027, 1, 1))), "the last classification runs on")
	assert.Zero(t, count(region.Municipalities(law.Day(2012, 12, 31))))
	assert.Zero(t, count(region.Municipalities(law.Day(2026, 2, 30))))
}

// The number of municipalities in each county is that of the classification of
// 2026-01-01.
func TestMembersOfCounties(t *testing.T) {
	want := []int{7, 6, 10, 2, 27, 16, 11, 23, 10, 6, 9, 11, 19, 13, 22, 18, 14, 8, 30, 8, 21}
	i, sum := 0, 1 // Helsinki lies in no county
	for county := range region.Counties(today) {
		members := count(region.Members(county.Code, region.CheckedTo()))
		assert.Equal(t, want[i], members, county.Code)
		sum += members
		i++
	}
	assert.Equal(t, 21, i)
	assert.Equal(t, 292, sum)

	// In 2022 Etelä-Savo still had Pertunmaa, as section 6(1) of Act 616/2021
	// lists it.
	assert.Equal(t, 12, count(region.Members("12", law.Day(2022, 3, 1))))

	var hus []string
	for u := range region.Members(region.HUS, today) {
		hus = append(hus, u.Code)
	}
	assert.Equal(t, []string{"01", "02", "03", "04", "091"}, hus)
	assert.Zero(t, count(region.Members("211", today)))
	assert.Zero(t, count(region.Members("", today)), "Helsinki and Åland do not lie in a county without a code")
}

// The language test of section 6(1) of the Language Act, over the members.
func TestBilingualCounties(t *testing.T) {
	var bilingual []string
	for county := range region.Counties(today) {
		seen := map[region.Languages]bool{}
		for u := range region.Members(county.Code, region.CheckedTo()) {
			seen[u.Language] = true
			assert.Equal(t, u.Language.Bilingual(), u.Bilingual, u.Code)
		}
		derived := len(seen) > 1 || seen[region.BilingualFinnish] || seen[region.BilingualSwedish]
		assert.Equal(t, derived, county.Bilingual, county.Code)
		if county.Bilingual {
			bilingual = append(bilingual, county.Code)
		}
	}
	assert.Equal(t, []string{"01", "03", "04", "05", "10", "17", "18"}, bilingual)
}

func TestRowsOfACodeFollowEachOther(t *testing.T) {
	all := codes()
	require.Len(t, all, 320+21+1)
	rows := 0
	for _, code := range all {
		history := slices.Collect(region.History(code))
		require.NotEmpty(t, history, code)
		rows += len(history)
		for i, u := range history {
			require.NoError(t, u.Period.Check(), code)
			assert.Equal(t, code, u.Code)
			assert.Equal(t, history[0].Name, u.Name, "names are the latest labels throughout")
			if i == 0 {
				continue
			}
			before := history[i-1]
			assert.Equal(t, before.Period.To.AddDays(1), u.Period.From, code)
			assert.Empty(t, before.MergedInto, "%s merged and went on", code)
			assert.False(t, before.Language == u.Language && before.Region == u.Region, "%s: nothing changed", code)
			assert.False(t, u.Basis.IsZero(), "%s: no decision behind the change", code)
		}
	}
	assert.Equal(t, 329+21+1, rows)
}

func TestMunicipalityRowsAreWhole(t *testing.T) {
	for _, code := range codes() {
		for u := range region.History(code) {
			if u.Kind != region.Municipality {
				continue
			}
			assert.Len(t, u.Code, 3)
			assert.True(t, u.Name.Complete(), code)
			assert.NotEmpty(t, u.Language.String(), code)
			assert.NotEmpty(t, u.Region.Code, code)
			assert.NotEmpty(t, u.Region.Name.Finnish, code)
			assert.NotEmpty(t, u.Region.Name.Swedish, code)
			assert.Equal(t, u.Region.Code == "21", !u.Mainland, "Åland is region 21: %s", code)
			assert.Equal(t, u.Region.Code == "01", u.Uusimaa, "Uusimaa is region 01: %s", code)
			assert.True(t, u.Established.IsZero(), code)
			assert.Equal(t, code == region.Helsinki, !u.OrganisingDutyFrom.IsZero(), code)
			assert.Equal(t, code == region.Helsinki, u.Collaboration.Code != "", code)
			endedEarly := !u.Period.Open() && u.MergedInto != "" && u.Period.To.Before(law.Day(2021, 7, 1))
			assert.Equal(t, !u.Mainland || code == region.Helsinki || endedEarly, u.County == "", code)
		}
	}
}

func TestMergers(t *testing.T) {
	merged := map[string]string{}
	for _, code := range codes() {
		for u := range region.History(code) {
			if u.MergedInto == "" {
				continue
			}
			merged[code] = u.MergedInto
			assert.False(t, u.Basis.IsZero(), "%s: no decision behind the merger", code)
			assert.Equal(t, law.Decision, u.Basis.Force, code)
			next := u.Period.To.AddDays(1)
			into, err := region.Lookup(u.MergedInto, next)
			require.NoError(t, err, code)
			assert.Equal(t, region.Municipality, into.Kind)
			after, err := region.Successor(code, next)
			require.NoError(t, err)
			assert.Equal(t, into, after)
		}
	}
	assert.Equal(t, map[string]string{
		"099": "214", "164": "301", "174": "297", "283": "098", "319": "783", "413": "609",
		"442": "051", "476": "297", "532": "398", "588": "507", "838": "423", "911": "541",
	}, merged)
}

func TestLanguageChanges(t *testing.T) {
	tests := []struct {
		code   string
		from   law.Date
		decree string
	}{
		{"280", law.Day(2015, 1, 1), "1383/2014"},
		{"440", law.Day(2015, 1, 1), "1383/2014"},
		{"545", law.Day(2016, 1, 1), "591/2015"},
	}
	for _, test := range tests {
		before, err := region.Lookup(test.code, test.from.AddDays(-1))
		require.NoError(t, err)
		assert.Equal(t, region.SwedishOnly, before.Language)
		assert.False(t, before.Bilingual)
		after, err := region.Lookup(test.code, test.from)
		require.NoError(t, err)
		assert.Equal(t, region.BilingualSwedish, after.Language)
		assert.True(t, after.Bilingual)
		assert.Equal(t, law.Citation{Act: test.decree, Force: law.Decree}, after.Basis)
	}
}

func TestRegionChanges(t *testing.T) {
	for _, test := range []struct {
		code          string
		from          law.Date
		before, after string
	}{
		{"785", law.Day(2016, 1, 1), "18", "17"},
		{"090", law.Day(2021, 1, 1), "10", "12"},
		{"142", law.Day(2021, 1, 1), "08", "07"},
		{"152", law.Day(2021, 1, 1), "15", "14"},
		{"171", law.Day(2021, 1, 1), "10", "11"},
		{"291", law.Day(2021, 1, 1), "13", "06"},
	} {
		before, err := region.Lookup(test.code, test.from.AddDays(-1))
		require.NoError(t, err)
		assert.Equal(t, test.before, before.Region.Code)
		after, err := region.Lookup(test.code, test.from)
		require.NoError(t, err)
		assert.Equal(t, test.after, after.Region.Code)
	}
}

func TestCountyRows(t *testing.T) {
	uusimaa := 0
	for u := range region.Counties(today) {
		assert.Equal(t, region.County, u.Kind)
		assert.True(t, u.Name.Complete(), u.Code)
		assert.Contains(t, u.Name.Finnish, "hyvinvointialue")
		assert.Contains(t, u.Name.Swedish, "välfärdsområde")
		assert.Equal(t, law.Day(2021, 7, 1), u.Established)
		assert.Equal(t, law.Since(law.Day(2022, 3, 1)), u.Period)
		assert.Equal(t, law.Day(2023, 1, 1), u.OrganisingDutyFrom)
		assert.True(t, u.Collaboration.Name.Complete())
		assert.Zero(t, u.Language)
		if u.Uusimaa {
			uusimaa++
		}
	}
	assert.Equal(t, 4, uusimaa)

	helsinki, err := region.Lookup(region.Helsinki, today)
	require.NoError(t, err)
	assert.Equal(t, "1", helsinki.Collaboration.Code)
	assert.Equal(t, law.Day(2023, 1, 1), helsinki.OrganisingDutyFrom)
	assert.Equal(t, lang.Text{Finnish: "Helsinki", Swedish: "Helsingfors", English: "Helsinki"}, helsinki.Name)
}

func TestCountyAreas(t *testing.T) {
	var seen []string
	for code, u := range region.CountyAreas(today) {
		seen = append(seen, code)
		if code == region.HelsinkiCounty {
			assert.Equal(t, region.Helsinki, u.Code)
		} else {
			assert.Equal(t, code, u.Code)
		}
	}
	assert.Len(t, seen, 22)
	assert.True(t, slices.IsSorted(seen))
	for range region.CountyAreas(law.Day(2022, 2, 28)) {
		t.Fatal("there was no county")
	}
	for code := range region.CountyAreas(today) {
		assert.Equal(t, "01", code)
		break
	}
}

func TestIteratorsStop(t *testing.T) {
	for name, seq := range map[string]iter.Seq[region.Unit]{
		"municipalities": region.Municipalities(today),
		"counties":       region.Counties(today),
		"members":        region.Members("21", today),
		"HUS":            region.Members(region.HUS, today),
		"history":        region.History("785"),
	} {
		n := 0
		for range seq {
			n++
			break
		}
		assert.Equal(t, 1, n, name)
	}
}

func TestEdgesOfTheTable(t *testing.T) {
	assert.Equal(t, law.Day(2013, time.January, 1), region.CheckedFrom())
	assert.Equal(t, law.Day(2026, time.January, 1), region.CheckedTo())
}
