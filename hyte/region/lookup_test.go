package region_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

func TestLookupAgreesWithTheLists(t *testing.T) {
	for _, day := range []law.Date{law.Day(2013, 1, 1), law.Day(2015, 12, 31), law.Day(2022, 3, 1), today, law.Day(2030, 1, 1)} {
		last := ""
		for u := range region.Municipalities(day) {
			assert.Less(t, last, u.Code)
			last = u.Code
			got, err := region.Lookup(u.Code, day)
			require.NoError(t, err)
			assert.Equal(t, u, got)
		}
		for u := range region.Counties(day) {
			got, err := region.Lookup(u.Code, day)
			require.NoError(t, err)
			assert.Equal(t, u, got)
		}
	}
}

func TestLookupUnknown(t *testing.T) {
	for _, code := range []string{"", "0", "1", "00", "22", "91", "999", "000", "21 ", "hus", "Kangasala", "0091", "\xff\xff", "٠٩١"} {
		_, err := region.Lookup(code, today)
		var unknown *region.UnknownCodeError
		require.ErrorAs(t, err, &unknown, "%q", code)
		assert.Equal(t, code, unknown.Found)
		assert.Empty(t, unknown.Meant)
	}
	_, err := region.Lookup(region.HelsinkiCounty, today)
	var unknown *region.UnknownCodeError
	require.ErrorAs(t, err, &unknown)
	assert.Equal(t, region.Helsinki, unknown.Meant)
	assert.Contains(t, err.Error(), `"091"`)

	_, err = region.Lookup(strings.Repeat("ä", 1<<20), today)
	require.ErrorAs(t, err, &unknown)
	assert.LessOrEqual(t, len(unknown.Found), 40)
	assert.True(t, utf8.ValidString(unknown.Found))
}

func TestLookupOnTheWrongDay(t *testing.T) {
	tests := []struct {
		name   string
		code   string
		day    law.Date
		period law.Period
		into   string
	}{
		{"merged away", "911", law.Day(2020, 1, 1), law.Between(law.Day(2013, 1, 1), law.Day(2019, 12, 31)), "541"},
		{"county with duties to come", "05", law.Day(2022, 2, 28), law.Since(law.Day(2022, 3, 1)), ""},
		{"HUS to come", "HUS", law.Day(2022, 12, 31), law.Since(law.Day(2023, 1, 1)), ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, err := region.Lookup(test.code, test.day)
			var gone *region.NotOnDayError
			require.ErrorAs(t, err, &gone)
			assert.Equal(t, region.NotOnDayError{Code: test.code, Day: test.day, Period: test.period, MergedInto: test.into}, *gone)
			assert.Contains(t, err.Error(), test.period.String())
			assert.Contains(t, err.Error(), test.into)
		})
	}
}

func TestLookupBeforeTheTable(t *testing.T) {
	_, err := region.Lookup("785", law.Day(2012, 12, 31))
	var before *region.BeforeTableError
	require.ErrorAs(t, err, &before)
	assert.Equal(t, region.BeforeTableError{Code: "785", Day: law.Day(2012, 12, 31)}, *before)
	assert.Contains(t, err.Error(), "2013-01-01")
}

func TestLookupImpossibleDay(t *testing.T) {
	for _, day := range []law.Date{{}, law.Day(2026, 2, 30)} {
		var wrong *law.DateError
		_, err := region.Lookup("211", day)
		require.ErrorAs(t, err, &wrong)
		_, err = region.Successor("211", day)
		require.ErrorAs(t, err, &wrong)
	}
}

func TestLookupAllocatesNothing(t *testing.T) {
	for _, code := range []string{"211", "785", "05", "HUS"} {
		allocations := testing.AllocsPerRun(100, func() {
			if _, err := region.Lookup(code, today); err != nil {
				t.Fatal(err)
			}
		})
		assert.Zero(t, allocations, code)
	}
}

func TestSuccessor(t *testing.T) {
	tests := []struct {
		name string
		code string
		day  law.Date
		want string
	}{
		{"itself while it exists", "911", law.Day(2019, 12, 31), "911"},
		{"the day after", "911", law.Day(2020, 1, 1), "541"},
		{"much later", "838", today, "423"},
		{"two into one", "476", today, "297"},
		{"two into one, later", "174", today, "297"},
		{"code of few digits before it", "588", law.Day(2025, 1, 1), "507"},
		{"unmerged", "211", today, "211"},
		{"county", "05", today, "05"},
		{"HUS", "HUS", today, "HUS"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, err := region.Successor(test.code, test.day)
			require.NoError(t, err)
			assert.Equal(t, test.want, got.Code)
			assert.True(t, got.Period.Contains(test.day))
		})
	}
}

func TestSuccessorGoesForwardOnly(t *testing.T) {
	_, err := region.Successor("911", law.Day(2012, 1, 1))
	var before *region.BeforeTableError
	require.ErrorAs(t, err, &before)
	_, err = region.Successor("05", law.Day(2021, 1, 1))
	var gone *region.NotOnDayError
	require.ErrorAs(t, err, &gone)
	_, err = region.Successor("999", today)
	var unknown *region.UnknownCodeError
	require.ErrorAs(t, err, &unknown)
}

func FuzzLookup(f *testing.F) {
	f.Add("211", 2026, 11, 22)
	f.Add("911", 2020, 1, 1)
	f.Add("05", 2022, 2, 28)
	f.Add("HUS", 2012, 13, 40)
	f.Add("90", 0, 0, 0)
	f.Fuzz(func(t *testing.T, code string, year, month, dayOf int) {
		day := law.Day(year, 1, dayOf).AddMonths(month)
		unit, err := region.Lookup(code, day)
		if err == nil && (unit.Code != code || !unit.Period.Contains(day) || unit.Actor() == 0) {
			t.Fatalf("%q on %s gave %+v", code, day, unit)
		}
		if err != nil && !unit.IsZero() {
			t.Fatalf("%q on %s gave a unit with the error %v", code, day, err)
		}
		next, successorErr := region.Successor(code, day)
		if err == nil && (successorErr != nil || next != unit) {
			t.Fatalf("%q exists on %s and is not its own successor", code, day)
		}
	})
}

func BenchmarkLookup(b *testing.B) {
	for b.Loop() {
		if _, err := region.Lookup("785", today); err != nil {
			b.Fatal(err)
		}
	}
}
