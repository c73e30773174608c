package governance_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

// unitOf is a unit of the code for any day: the duties of a day are asked of a
// sort of organisation, whether or not the registry reaches back to that day.
func unitOf(t *testing.T, code string) region.Unit {
	t.Helper()
	u, err := region.Lookup(code, day(2024, 1, 1))
	require.NoError(t, err)
	return u
}

func idsOn(d law.Date, u region.Unit) []string {
	var ids []string
	for duty := range governance.Duties(d, u) {
		ids = append(ids, duty.ID)
	}
	return ids
}

// TestEdges holds the first and the last day of every duty against dates read
// from the statutes.
func TestEdges(t *testing.T) {
	const none = ""
	for _, c := range []struct{ id, unit, first, last string }{
		{"FI-1326/2010-11", town, "2011-05-01", "2022-12-31"},
		{"FI-1326/2010-12-1a", town, "2011-05-01", "2022-12-31"},
		{"FI-1326/2010-12-1b", town, "2011-05-01", "2022-12-31"},
		{"FI-1326/2010-12-1c", town, "2011-05-01", "2022-12-31"},
		{"FI-1326/2010-12-2", town, "2011-05-01", "2022-12-31"},
		{"FI-1326/2010-12-3", capital, "2011-05-01", "2022-12-31"},
		{"FI-417/2007-12@2008", town, "2008-01-01", "2022-12-31"},
		{"FI-417/2007-12-1", town, "2023-01-01", none},
		{"FI-417/2007-12-2", capital, "2023-01-01", none},
		{"FI-417/2007-12-3", pirkka, "2023-01-01", none},
		{"FI-417/2007-12-4", uusimaa, "2023-01-01", none},
		{"FI-417/2007-12-4", capital, "2023-01-01", none},
		{"FI-417/2007-12-6", tuusula, "2023-01-01", none},
		{"FI-980/2012-5@2013", town, "2014-01-01", "2022-12-31"},
		{"FI-980/2012-5-1", town, "2023-01-01", none},
		{"FI-980/2012-5-2", pirkka, "2023-01-01", none},
		{"FI-980/2012-5-3", capital, "2023-01-01", none},
		{"FI-980/2012-5-4", town, "2023-01-01", none},
		{"FI-980/2012-11", town, "2014-01-01", none},
		{"FI-980/2012-11", pirkka, "2023-01-01", none},
		{"FI-612/2021-6-1", town, "2023-01-01", none},
		{"FI-612/2021-6-1", capital, "2023-01-01", none},
		{"FI-612/2021-6-2a", tuusula, "2023-01-01", none},
		{"FI-612/2021-6-2a", capital, "2022-03-01", none},
		{"FI-612/2021-6-2b", capital, "2022-03-01", none},
		{"FI-612/2021-6-2c", capital, "2022-03-01", none},
		{"FI-612/2021-6-2d", capital, "2022-03-01", none},
		{"FI-612/2021-6-2e", capital, "2022-03-01", none},
		{"FI-612/2021-6-2e", town, "2023-01-01", none},
		{"FI-612/2021-6-3g", town, "2023-01-01", none},
		{"FI-612/2021-6-3h", capital, "2023-01-01", none},
		{"FI-612/2021-6-5a", capital, "2023-01-01", none},
		{"FI-612/2021-6-5b", tuusula, "2023-01-01", none},
		{"FI-612/2021-6-5c", capital, "2023-01-01", none},
		{"FI-612/2021-6-5d", capital, "2023-01-01", none},
	} {
		t.Run(c.id+" "+c.unit, func(t *testing.T) {
			u := unitOf(t, c.unit)
			first, err := law.ParseDate(c.first)
			require.NoError(t, err)
			assert.NotContains(t, idsOn(first.AddDays(-1), u), c.id, "day before")
			assert.Contains(t, idsOn(first, u), c.id, "first day")
			if c.last == none {
				assert.Contains(t, idsOn(day(2029, 5, 31), u), c.id, "no end")
				return
			}
			last, err := law.ParseDate(c.last)
			require.NoError(t, err)
			assert.Contains(t, idsOn(last, u), c.id, "last day")
			assert.NotContains(t, idsOn(last.AddDays(1), u), c.id, "day after")
		})
	}
}

// codes of one unit of every sort.
var everySort = []string{town, tuusula, capital, pirkka, uusimaa, "HUS", "478"}

// TestNoDutyTwiceOnAnyDay goes through every day on which anything changes.
func TestNoDutyTwiceOnAnyDay(t *testing.T) {
	for _, code := range everySort {
		u := unitOf(t, code)
		for d := day(2006, 1, 1); !d.After(day(2029, 12, 31)); d = d.AddDays(1) {
			ids := idsOn(d, u)
			slices.Sort(ids)
			require.Equal(t, len(ids), len(slices.Compact(ids)), "%s on %s", code, d)
		}
	}
}

// overlapDeclared are the days on which older and newer law are declared to
// hold side by side, by the provision that says so.
var overlapDeclared = map[string]law.Period{
	// 616/2021 1 § 3 mom.: section 6(2) came into force early for Helsinki,
	// while the Health Care Act held to the end of the year.
	capital: law.Between(day(2022, 3, 1), day(2022, 12, 31)),
}

// TestSuccession finds neither gap nor overlap between a duty and what it took
// over from.
func TestSuccession(t *testing.T) {
	links := 0
	for _, code := range everySort {
		u := unitOf(t, code)
		for newer := range governance.AllDuties() {
			for older := range newer.Succeeds() {
				if !newer.Binds(u.Actor()) {
					continue
				}
				last := lastDay(older, u)
				if last.IsZero() {
					continue
				}
				links++
				assert.Equal(t, last.AddDays(1), newer.Period.From, "%s: %s after %s", code, newer.ID, older)
				for version := range governance.History(newer.ID) {
					if version.ID == newer.ID && version.Binds(u.Actor()) && !version.Period.From.After(last) {
						assert.Equal(t, overlapDeclared[code], version.Period, "%s: %s beside %s", code, version.ID, older)
					}
				}
			}
		}
	}
	assert.Greater(t, links, 20)
}

func lastDay(id string, u region.Unit) law.Date {
	var last law.Date
	for d := range governance.AllDuties() {
		if d.ID == id && d.Binds(u.Actor()) && d.Period.To.After(last) {
			last = d.Period.To
		}
	}
	return last
}

func TestHistory(t *testing.T) {
	var got []string
	for d := range governance.History("FI-612/2021-6-2a") {
		got = append(got, d.ID+" "+d.Period.String())
	}
	assert.Equal(t, []string{
		"FI-1326/2010-12-2 2011-05-01–2022-12-31",
		"FI-612/2021-6-2a 2022-03-01–2022-12-31",
		"FI-612/2021-6-2a 2023-01-01–",
	}, got)
	for range governance.History("FI-0/0-0") {
		t.Error("an unknown id has no history")
	}
}

func TestNobodysDuties(t *testing.T) {
	for d := range governance.Duties(day(2024, 1, 1), region.Unit{}) {
		t.Errorf("the zero unit has the duty %s", d.ID)
	}
	for d := range governance.Duties(law.Day(2024, 2, 30), unitOf(t, town)) {
		t.Errorf("a day that is none has the duty %s", d.ID)
	}
	for d := range governance.Duties(day(2024, 1, 1), unitOf(t, "478")) {
		t.Errorf("Åland has the duty %s", d.ID)
	}
}
