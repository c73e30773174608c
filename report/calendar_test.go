package report_test

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/report"
)

func calendarOf(t *testing.T, plan hyte.Plan, day law.Date, l lang.Language) string {
	t.Helper()
	unit := unitOf(t, "211", day)
	data, err := report.AppendCalendar(nil, unit, report.Agenda(plan, unit, day), day, l)
	require.NoError(t, err)
	return string(data)
}

func TestCalendarGolden(t *testing.T) {
	for _, l := range lang.All() {
		golden(t, "deadlines-"+l.String()+".ics", []byte(calendarOf(t, readPlan(t, "model-plan"), newYearsEve, l)))
	}
}

func TestCalendarInAnUnknownLanguage(t *testing.T) {
	plan := readPlan(t, "model-plan")
	assert.Equal(t, calendarOf(t, plan, newYearsEve, lang.Finnish), calendarOf(t, plan, newYearsEve, lang.Language(9)))
}

// RFC 5545, section 3.1: lines end with CRLF and have at most 75 octets; a line
// that begins with a blank goes on with the one before.
func TestCalendarLines(t *testing.T) {
	for _, l := range lang.All() {
		text := calendarOf(t, hyte.Plan{Organisations: []hyte.Organisation{{Code: "211"}}}, law.Day(2021, 8, 1), l)
		assert.NotContains(t, strings.ReplaceAll(text, "\r\n", ""), "\n")
		folded := false
		for line := range strings.SplitSeq(strings.TrimSuffix(text, "\r\n"), "\r\n") {
			assert.LessOrEqual(t, len(line), 75, line)
			assert.NotEmpty(t, line)
			assert.True(t, utf8.ValidString(line), "a character was cut: %q", line)
			folded = folded || strings.HasPrefix(line, " ")
		}
		assert.True(t, folded, "the text has a line that needs folding")
		unfolded := strings.ReplaceAll(text, "\r\n ", "")
		assert.Equal(t, strings.Count(unfolded, "BEGIN:VEVENT"), strings.Count(unfolded, "END:VEVENT"))
		assert.Equal(t, strings.Count(unfolded, "BEGIN:VEVENT"), strings.Count(unfolded, "DTSTAMP:20210801T000000Z"))
		assert.True(t, strings.HasPrefix(text, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
	}
}

func TestCalendarKeepsItsUIDs(t *testing.T) {
	plan := hyte.Plan{Organisations: []hyte.Organisation{{Code: "211"}}}
	first, later := uids(calendarOf(t, plan, law.Day(2021, 8, 1), lang.Finnish)), uids(calendarOf(t, plan, law.Day(2025, 1, 1), lang.English))
	require.NotEmpty(t, later)
	assert.Subset(t, first, later)
	assert.Len(t, slices.Compact(slices.Sorted(slices.Values(first))), len(first), "each event has its own")
}

func uids(text string) []string {
	var list []string
	for line := range strings.SplitSeq(strings.ReplaceAll(text, "\r\n ", ""), "\r\n") {
		if id, ok := strings.CutPrefix(line, "UID:"); ok {
			list = append(list, id)
		}
	}
	return list
}

func TestCalendarLeavesOutWhatIsDone(t *testing.T) {
	text := calendarOf(t, readPlan(t, "model-plan"), newYearsEve, lang.English)
	assert.NotContains(t, text, "welfare-plan-2021")
	assert.Contains(t, text, "UID:delivery-to-county-2021-211@go-hyte\r\n")
	assert.Contains(t, text, "DTSTART;VALUE=DATE:20250531\r\nDTEND;VALUE=DATE:20250601\r\n")
}

func TestCalendarEscapes(t *testing.T) {
	unit := unitOf(t, "211", newYearsEve)
	unit.Name = plain("a;b,c\\d\ne\x07f\u202e" + strings.Repeat("ä", 60))
	entry := report.Entry{Task: report.Task{Kind: report.TaskBudget, Year: 2024, Severity: governance.Should}, Until: law.Day(9999, 12, 31)}
	data, err := report.AppendCalendar([]byte("before\n"), unit, slices.Values([]report.Entry{entry}), newYearsEve, lang.Finnish)
	require.NoError(t, err)
	text := strings.ReplaceAll(string(data), "\r\n ", "")
	assert.True(t, strings.HasPrefix(text, "before\n"), "it appends")
	assert.Contains(t, text, `X-WR-CALNAME:a\;b\,c\\d\ne`+"\uFFFDf\uFFFD"+strings.Repeat("ä", 60))
	assert.Contains(t, text, "DTSTART;VALUE=DATE:99991231\r\n")
	assert.NotContains(t, text, "DTEND", "there is no day after the last of the calendar")
}

func TestCalendarNeedsADay(t *testing.T) {
	var bad *law.DateError
	data, err := report.AppendCalendar([]byte("x"), unitOf(t, "211", newYearsEve), nil, law.Date{}, lang.Finnish)
	require.ErrorAs(t, err, &bad)
	assert.Equal(t, "x", string(data))
}
