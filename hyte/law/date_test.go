package law_test

import (
	"encoding/json"
	"math"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/law"
)

func TestParseDate(t *testing.T) {
	d, err := law.ParseDate("2024-02-29")
	require.NoError(t, err)
	assert.Equal(t, law.Day(2024, time.February, 29), d)
	assert.Equal(t, 2024, d.Year())
	assert.Equal(t, time.February, d.Month())
	assert.Equal(t, 29, d.Day())
}

func TestParseDateRefuses(t *testing.T) {
	for _, text := range []string{
		"", "2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-01", "2026-01-00", "2026-01-32",
		"0000-01-01", "2026-1-1", "2026/01/01", "20260101", "2026-01-01T00:00:00Z", " 2026-01-01", "2026-01-01 ",
		"-026-01-01", "+026-01-01", "٢٠٢٦-01-01", "22.11.2026", "2026-01-0x", "no date",
	} {
		_, err := law.ParseDate(text)
		var wrong *law.DateError
		require.ErrorAs(t, err, &wrong, "%q", text)
		assert.Equal(t, text, wrong.Found)
	}
	_, err := law.ParseDate(strings.Repeat("ä", 1<<20))
	var wrong *law.DateError
	require.ErrorAs(t, err, &wrong)
	assert.Less(t, len(wrong.Found), 50)
	assert.True(t, utf8.ValidString(wrong.Found))
}

func FuzzParseDate(f *testing.F) {
	for _, seed := range []string{"2026-11-22", "2024-02-29", "2100-02-29", "0001-01-01", "9999-12-31", "0000-01-01", "2026-1-1", "20-26-1101"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got, err := law.ParseDate(text)
		oracle, oracleErr := time.Parse(time.DateOnly, text)
		// The year 0 is a year of time.Time and none of the calendar of law.
		if expected := oracleErr == nil && oracle.Year() > 0; expected != (err == nil) {
			t.Fatalf("%q: got %v, time.Parse says %v", text, err, oracleErr)
		}
		if err == nil && got.String() != text {
			t.Fatalf("%q came back as %s", text, got)
		}
	})
}

func TestImpossibleDays(t *testing.T) {
	tests := []struct {
		name string
		day  law.Date
		text string
	}{
		{"no such day", law.Day(2026, 2, 30), "2026-02-30"},
		{"no such month", law.Day(2026, 13, 1), "2026-13-01"},
		{"month of three digits", law.Day(2026, 100, 1), "impossible date"},
		{"negative", law.Day(-1, 1, 1), "impossible date"},
		{"huge", law.Day(math.MaxInt, 1, 1), "impossible date"},
		{"all zero", law.Day(0, 0, 0), "impossible date"},
		{"year zero", law.Day(0, 1, 1), "0000-01-01"},
		{"none", law.Date{}, "no date"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			assert.False(t, test.day.Valid())
			assert.Equal(t, test.text, test.day.String())
			var wrong *law.DateError
			require.ErrorAs(t, test.day.Check(), &wrong)
			assert.Equal(t, test.text, wrong.Found)
			assert.True(t, test.day.AddDays(1).IsZero())
			assert.True(t, test.day.AddMonths(1).IsZero())
			_, err := test.day.MarshalText()
			require.ErrorAs(t, err, &wrong)
		})
	}
	assert.NotEqual(t, law.Date{}, law.Day(0, 0, 0), "a day that was asked for is not a day left out")
}

func TestAddDays(t *testing.T) {
	tests := []struct {
		from law.Date
		n    int
		want law.Date
	}{
		{law.Day(2025, 12, 31), 1, law.Day(2026, 1, 1)},
		{law.Day(2024, 2, 28), 1, law.Day(2024, 2, 29)},
		{law.Day(2100, 2, 28), 1, law.Day(2100, 3, 1)},
		{law.Day(2026, 1, 1), -1, law.Day(2025, 12, 31)},
		{law.Day(2026, 11, 22), 0, law.Day(2026, 11, 22)},
		{law.Day(9999, 12, 31), 1, law.Date{}},
		{law.Day(1, 1, 1), -1, law.Date{}},
		{law.Day(2026, 1, 1), math.MaxInt, law.Date{}},
		{law.Day(2026, 1, 1), math.MinInt, law.Date{}},
	}
	for _, test := range tests {
		assert.Equal(t, test.want, test.from.AddDays(test.n), "%s %+d", test.from, test.n)
	}
}

func TestAddMonths(t *testing.T) {
	tests := []struct {
		from law.Date
		n    int
		want law.Date
	}{
		{law.Day(2025, 8, 31), 6, law.Day(2026, 2, 28)},
		{law.Day(2023, 8, 31), 6, law.Day(2024, 2, 29)},
		{law.Day(2024, 2, 29), 12, law.Day(2025, 2, 28)},
		{law.Day(2024, 2, 29), 48, law.Day(2028, 2, 29)},
		{law.Day(2025, 6, 1), 18, law.Day(2026, 12, 1)},
		{law.Day(2026, 3, 31), -1, law.Day(2026, 2, 28)},
		{law.Day(2026, 1, 31), -13, law.Day(2024, 12, 31)},
		{law.Day(2026, 12, 31), 1, law.Day(2027, 1, 31)},
		{law.Day(9999, 12, 1), 1, law.Date{}},
		{law.Day(1, 1, 31), -1, law.Date{}},
		{law.Day(2026, 1, 1), math.MaxInt, law.Date{}},
		{law.Day(2026, 1, 1), math.MinInt, law.Date{}},
	}
	for _, test := range tests {
		assert.Equal(t, test.want, test.from.AddMonths(test.n), "%s %+d", test.from, test.n)
	}
}

// Every day of 400 years, the whole cycle of the calendar, follows the one
// before it as time.Time has it.
func TestDaysFollowEachOther(t *testing.T) {
	d := law.Day(1900, 1, 1)
	for clock := time.Date(1900, 1, 1, 0, 0, 0, 0, time.UTC); clock.Year() < 2300; clock = clock.AddDate(0, 0, 1) {
		if d.String() != clock.Format(time.DateOnly) || !d.Valid() {
			t.Fatalf("got %s, want %s", d, clock.Format(time.DateOnly))
		}
		next := d.AddDays(1)
		if !d.Before(next) || !next.After(d) || d.Compare(next) != -1 || next.AddDays(-1) != d {
			t.Fatalf("%s and %s are out of order", d, next)
		}
		d = next
	}
}

func TestDateJSON(t *testing.T) {
	type row struct {
		Day law.Date `json:"day,omitzero"`
	}
	text, err := json.Marshal(row{law.Day(2026, 11, 22)})
	require.NoError(t, err)
	assert.Equal(t, `{"day":"2026-11-22"}`, string(text))
	var back row
	require.NoError(t, json.Unmarshal(text, &back))
	assert.Equal(t, law.Day(2026, 11, 22), back.Day)

	text, err = json.Marshal(row{})
	require.NoError(t, err)
	assert.Equal(t, `{}`, string(text))

	var wrong *law.DateError
	require.ErrorAs(t, json.Unmarshal([]byte(`{"day":"2026-02-30"}`), &back), &wrong)
	assert.Equal(t, law.Day(2026, 11, 22), back.Day, "a refused text changes nothing")
}
