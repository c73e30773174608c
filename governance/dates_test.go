package governance_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte/lang"
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
		{"FI-66/1972-14-1a", town, "2006-01-01", "2011-04-30"},
		{"FI-337/2011-2", town, "2011-05-01", "2022-12-31"},
		{"FI-410/2015-1-2", town, "2015-05-01", none},
		{"FI-410/2015-14", town, "2017-06-01", none},
		{"FI-410/2015-22", capital, "2017-06-01", none},
		{"FI-410/2015-26", town, "2017-06-01", none},
		{"FI-410/2015-27", tuusula, "2017-06-01", none},
		{"FI-410/2015-28", town, "2017-06-01", none},
		{"FI-410/2015-29", town, "2017-06-01", none},
		{"FI-410/2015-37-1", town, "2017-06-01", none},
		{"FI-410/2015-37-2", town, "2017-06-01", none},
		{"FI-410/2015-39", town, "2017-06-01", none},
		{"FI-410/2015-109", town, "2017-06-01", none},
		{"FI-410/2015-110", town, "2015-05-01", none},
		{"FI-410/2015-113", town, "2015-05-01", none},
		{"FI-410/2015-115", town, "2015-05-01", none},
		{"FI-410/2015-121", town, "2015-05-01", none},
		{"FI-612/2021-7-1", pirkka, "2023-01-01", none},
		{"FI-612/2021-7-2a", pirkka, "2022-03-01", none},
		{"FI-612/2021-7-2b", pirkka, "2022-03-01", none},
		{"FI-612/2021-7-2c", uusimaa, "2022-03-01", none},
		{"FI-612/2021-7-2d", pirkka, "2022-03-01", none},
		{"FI-612/2021-7-3a", pirkka, "2023-01-01", none},
		{"FI-612/2021-7-3b", pirkka, "2023-01-01", none},
		{"FI-612/2021-7-3c", pirkka, "2023-01-01", none},
		{"FI-612/2021-7-3d", pirkka, "2023-01-01", none},
		{"FI-612/2021-7-3e", pirkka, "2023-01-01", none},
		{"FI-612/2021-7-3f", pirkka, "2023-01-01", none},
		{"FI-612/2021-7-4a", pirkka, "2023-01-01", none},
		{"FI-612/2021-7-4b", pirkka, "2023-01-01", none},
		{"FI-612/2021-7-4c", pirkka, "2023-01-01", none},
		{"FI-612/2021-7-4d", pirkka, "2023-01-01", none},
		{"FI-612/2021-7-5", uusimaa, "2023-01-01", none},
		{"FI-612/2021-11", pirkka, "2022-03-01", none},
		{"FI-612/2021-11", "HUS", "2023-01-01", none},
		{"FI-612/2021-11", capital, "2023-01-01", none},
		{"FI-612/2021-29-1", capital, "2023-01-01", none},
		{"FI-612/2021-29-2", pirkka, "2023-01-01", none},
		{"FI-612/2021-29-4", town, "2023-01-01", none},
		{"FI-611/2021-12a-4", capital, "2024-08-01", none},
		{"FI-611/2021-14", town, "2021-07-01", none},
		{"FI-611/2021-29", pirkka, "2022-03-01", none},
		{"FI-611/2021-32", pirkka, "2022-03-01", none},
		{"FI-611/2021-33", pirkka, "2022-03-01", none},
		{"FI-611/2021-33", "HUS", "2023-01-01", none},
		{"FI-611/2021-41", pirkka, "2022-03-01", none},
		{"FI-611/2021-41-2", pirkka, "2022-03-01", none},
		{"FI-611/2021-114", pirkka, "2022-03-01", none},
		{"FI-611/2021-115", pirkka, "2021-07-01", none},
		{"FI-611/2021-125", pirkka, "2022-03-01", none},
		{"FI-615/2021-8-1", "HUS", "2023-01-01", none},
		{"FI-615/2021-8-2", "HUS", "2023-01-01", none},
		{"FI-615/2021-8-3", "HUS", "2023-01-01", none},
		{"FI-615/2021-8-4", "HUS", "2023-01-01", none},
		{"FI-1287/2013-12@2014", town, "2014-08-01", "2022-12-31"},
		{"FI-1287/2013-13-6", capital, "2023-01-01", none},
		{"FI-1287/2013-13a", pirkka, "2023-01-01", none},
		{"FI-1287/2013-13a-5", capital, "2023-01-01", none},
		{"FI-1287/2013-13a-2", pirkka, "2023-01-01", none},
		{"FI-1287/2013-13a-2", capital, "2023-01-01", none},
		{"FI-1287/2013-13a-3", uusimaa, "2023-01-01", none},
		{"FI-1326/2010-15-4", capital, "2023-01-01", none},
		{"FI-980/2012-6", town, "2014-01-01", "2022-12-31"},
		{"FI-980/2012-6", pirkka, "2023-01-01", none},
		{"FI-523/2015-5-1", town, "2015-12-01", none},
		{"FI-523/2015-5-2", pirkka, "2023-01-01", none},
		{"FI-523/2015-5-3", town, "2015-12-01", none},
		{"FI-523/2015-6", town, "2015-12-01", none},
		{"FI-390/2015-5-1", town, "2015-05-01", none},
		{"FI-390/2015-5-3a", town, "2015-05-01", none},
		{"FI-390/2015-5-3b", town, "2015-05-01", none},
		{"FI-166/2019-3-1-6", town, "2019-03-01", none},
		{"FI-166/2019-8-3", town, "2019-03-01", none},
		{"FI-681/2023-13", town, "2025-01-01", none},
		{"FI-681/2023-45-3", town, "2025-01-01", none},
		{"FI-681/2023-49", pirkka, "2025-01-01", none},
		{"FI-380/2023-15-4", town, "2023-04-01", none},
		{"FI-1301/2014-7", town, "2015-04-01", "2022-12-31"},
		{"FI-1301/2014-7", capital, "2015-04-01", none},
		{"FI-1301/2014-7b", pirkka, "2023-01-01", none},
		{"FI-1301/2014-8", town, "2015-04-01", none},
		{"FI-1301/2014-9", town, "2015-04-01", none},
		{"FI-1325/2014-5-1", town, "2015-01-01", none},
		{"FI-1325/2014-5-2", "HUS", "2015-01-01", none},
		{"FI-1325/2014-6a", town, "2023-06-01", none},
		{"FI-609/1986-4", town, "2005-06-01", none},
		{"FI-609/1986-6a", town, "2005-06-01", none},
		{"FI-1285/2016-8", town, "2017-01-01", none},
		{"FI-1285/2016-9", town, "2017-01-01", none},
		{"FI-1285/2016-24", town, "2017-01-01", none},
		{"FI-1492/2016-5", town, "2017-01-01", none},
		{"FI-549/2016-8", town, "2016-08-15", none},
		{"FI-540/2018-7", town, "2018-09-01", none},
		{"FI-540/2018-22", town, "2018-09-01", "2024-12-31"},
		{"FI-379/2011-42", pirkka, "2023-01-01", none},
		{"FI-132/1999-9", town, "2000-01-01", none},
		{"FI-200/2005-3", pirkka, "2005-06-01", none},
		{"FI-974/1995-9", town, "1996-01-01", none},
		{"FI-423/2003-32", pirkka, "2021-07-01", none},
		{"FI-306/2019-7", town, "2019-09-23", none},
		{"FI-434/2003-41", town, "2004-01-01", none},
		{"FI-731/1999-14-4", town, "2000-03-01", none},
		{"FI-731/1999-19-3", town, "2000-03-01", none},
		{"LEGAL-BASIS-STALE", town, "2023-01-01", none},
		{"THL-KERT-1", town, "2023-01-01", none},
		{"EVA-YVL", "HUS", "2023-06-01", none},
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

// TestChainsHaveNeitherGapNorOverlap goes through every day from 2006 to 2029:
// no duty stands twice, and in each chain of a duty and the earlier ones that it
// took over from exactly one holds on each day from the first to the last.
func TestChainsHaveNeitherGapNorOverlap(t *testing.T) {
	for _, code := range everySort {
		u := unitOf(t, code)
		chains := chainsOf(u)
		used := map[string]bool{} // the newer duties of declared overlaps that came up
		for i := range chains {
			chains[i].last = lastDayOf(chains[i].ids, u)
		}
		for d := day(2006, 1, 1); !d.After(day(2029, 12, 31)); d = d.AddDays(1) {
			held := map[string]int{}
			for _, id := range idsOn(d, u) {
				held[id]++
				require.Equal(t, 1, held[id], "%s: %s twice on %s", code, id, d)
			}
			for i := range chains {
				chains[i].holds(t, code, d, held, used)
			}
		}
		for _, o := range overlapsDeclared {
			if o.unit == code {
				assert.True(t, used[o.newer], "%s: the overlap of %s (%s) is declared and does not come up", code, o.newer, o.provision)
			}
		}
	}
}

// chain is a duty and the earlier ones that it took over from, newest first.
type chain struct {
	ids   []string
	begun bool
	last  law.Date
}

func (c *chain) holds(t *testing.T, code string, d law.Date, held map[string]int, used map[string]bool) {
	t.Helper()
	count := 0
	for _, id := range c.ids {
		count += held[id]
	}
	c.begun = c.begun || count > 0
	if !c.begun || d.After(c.last) || count == 1 {
		return
	}
	for _, o := range overlapsDeclared {
		if o.unit == code && o.when.Contains(d) && count == 2 && held[o.newer] == 1 && held[o.older] == 1 && slices.Contains(c.ids, o.newer) {
			used[o.newer] = true
			return
		}
	}
	require.Equal(t, 1, count, "%s on %s: %v", code, d, c.ids)
}

// chainsOf lists every way back from the newest duties of a unit to the oldest.
func chainsOf(u region.Unit) (chains []chain) {
	older := map[string][]string{}
	taken := map[string]bool{}
	var ids []string
	for d := range governance.AllDuties() {
		if !d.Binds(u.Actor()) {
			continue
		}
		if _, known := older[d.ID]; !known {
			ids, older[d.ID] = append(ids, d.ID), nil
		}
	}
	for d := range governance.AllDuties() {
		for id := range d.Succeeds() {
			if _, bound := older[id]; d.Binds(u.Actor()) && bound && !slices.Contains(older[d.ID], id) {
				older[d.ID] = append(older[d.ID], id)
				taken[id] = true
			}
		}
	}
	var walk func(path []string)
	walk = func(path []string) {
		before := older[path[len(path)-1]]
		if len(before) == 0 {
			chains = append(chains, chain{ids: slices.Clone(path)})
		}
		for _, id := range before {
			walk(append(path, id))
		}
	}
	for _, id := range ids {
		if !taken[id] {
			walk([]string{id})
		}
	}
	return chains
}

// lastDayOf is the last day on which one of the duties binds the unit.
func lastDayOf(ids []string, u region.Unit) law.Date {
	last := law.Date{}
	for d := range governance.AllDuties() {
		switch {
		case !slices.Contains(ids, d.ID) || !d.Binds(u.Actor()):
		case d.Period.Open():
			return day(2029, 12, 31)
		case d.Period.To.After(last):
			last = d.Period.To
		}
	}
	return last
}

// overlapsDeclared are the days on which older and newer law are declared to hold
// side by side, by chain, with the provision that says so.
var overlapsDeclared = []struct {
	unit, newer, older string
	when               law.Period
	provision          string
}{
	{capital, "FI-612/2021-6-2a", "FI-1326/2010-12-2", from616, early616},
	{capital, "FI-612/2021-6-2b", "FI-1326/2010-12-2", from616, early616},
	{capital, "FI-612/2021-6-2c", "FI-1326/2010-11", from616, early616},
	{capital, "FI-612/2021-6-2d", "FI-1326/2010-12-3", from616, early616},
	{capital, "FI-612/2021-6-2e", "FI-1326/2010-12-3", from616, early616},
}

// Section 6(2) came into force early for Helsinki, while the Health Care Act
// held to the end of the year.
const early616 = "616/2021 1 § 3 mom."

var from616 = law.Between(day(2022, 3, 1), day(2022, 12, 31))

func overlapDeclared(unit, newer, older string) law.Period {
	for _, o := range overlapsDeclared {
		if o.unit == unit && o.newer == newer && o.older == older {
			return o.when
		}
	}
	return law.Period{}
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
						assert.Equal(t, overlapDeclared(code, version.ID, older), version.Period, "%s: %s beside %s", code, version.ID, older)
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

// TestHistoryGoesBothWays: from a duty that has ended to those that took over
// from it, and not from there to what these took over from others.
func TestHistoryGoesBothWays(t *testing.T) {
	var got []string
	for d := range governance.History("FI-1326/2010-12-1c") {
		got = append(got, d.ID+" "+d.Period.String())
		if d.ID == "FI-1326/2010-12-1c" {
			assert.Equal(t, []string{"FI-612/2021-6-3e"}, slices.Compact(slices.Sorted(d.SucceededBy())))
		}
	}
	assert.Equal(t, []string{
		"FI-1326/2010-12-1c 2011-05-01–2022-12-31",
		"FI-612/2021-6-3e 2023-01-01–",
	}, got)
	for newer := range governance.AllDuties() {
		for older := range newer.Succeeds() {
			for d := range governance.History(older) {
				if d.ID == older {
					assert.Contains(t, slices.Collect(d.SucceededBy()), newer.ID)
				}
			}
		}
	}
	for range (governance.Duty{}).SucceededBy() {
		t.Error("nothing took over from the zero duty")
	}
}

// TestEveryDutyHasARemedyAndAPlace: what to do and where, before any audit.
func TestEveryDutyHasARemedyAndAPlace(t *testing.T) {
	for d := range governance.AllDuties() {
		for _, l := range lang.All() {
			assert.NotEmpty(t, d.Remedy(l), d.ID)
		}
		assert.Regexp(t, `^(/[a-zA-Z]+)+$`, d.Pointer(), d.ID)
	}
	assert.Empty(t, governance.Duty{}.Remedy(lang.English))
	assert.Empty(t, governance.Duty{}.Pointer())
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
