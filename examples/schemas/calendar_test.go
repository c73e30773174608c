package schemas

import (
	"bytes"
	"io"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/emersion/go-ical"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
	"github.com/hyte-fi/go-hyte/report"
)

// term is the council term of the day; HUS has none and is given four years.
func term(unit region.Unit, day law.Date) law.Period {
	if found, err := region.CouncilTerm(unit, day); err == nil {
		return found.Period
	}
	return law.Between(law.Day(day.Year(), 1, 1), law.Day(day.Year()+3, 12, 31))
}

// entries is a timetable, gathered.
func entries(plan hyte.Plan, unit region.Unit, day law.Date) []report.Entry {
	return slices.Collect(report.Timetable(plan, unit, term(unit, day), day))
}

// shown are the entries that a calendar shows.
func shown(list []report.Entry) []report.Entry {
	return slices.DeleteFunc(slices.Clone(list), func(e report.Entry) bool {
		return e.State == report.Done || e.State == report.Unrecorded || !e.Until.Valid()
	})
}

// Another program reads the calendar, event by event, and can write it again,
// which it does only where each component has the properties that RFC 5545 asks
// for, as often as it allows.
func TestCalendarIsReadByOthers(t *testing.T) {
	events := 0
	for name, plan := range plans(t) {
		for _, day := range []law.Date{law.Day(2023, 6, 1), law.Day(2026, 11, 22)} {
			unit, err := region.Lookup(plan.Organisations[0].Code, day)
			require.NoError(t, err, name)
			list := entries(plan, unit, day)
			for _, l := range languages() {
				data, err := report.AppendCalendar(nil, unit, slices.Values(list), day, l)
				require.NoError(t, err, name)
				events += sameEvents(t, data, unit, shown(list), day, spoken(l))
			}
		}
	}
	assert.Positive(t, events)
}

// spoken is the language that a document is in.
func spoken(l lang.Language) lang.Language {
	if l > lang.English {
		return lang.Finnish
	}
	return l
}

func sameEvents(t *testing.T, data []byte, unit region.Unit, want []report.Entry, stamp law.Date, l lang.Language) int {
	t.Helper()
	decoder := ical.NewDecoder(bytes.NewReader(data))
	calendar, err := decoder.Decode()
	require.NoError(t, err)
	_, err = decoder.Decode()
	require.ErrorIs(t, err, io.EOF, "one object alone")
	if len(want) > 0 { // a calendar without components is not written again
		require.NoError(t, ical.NewEncoder(io.Discard).Encode(calendar))
	}
	require.Equal(t, "2.0", calendar.Props.Get(ical.PropVersion).Value)
	found := calendar.Events()
	require.Len(t, found, len(want))
	uids := map[string]bool{}
	for i, e := range want {
		sameEvent(t, found[i], e, stamp, l)
		uid := found[i].Props.Get(ical.PropUID).Value
		require.False(t, uids[uid], "%s twice", uid)
		require.Contains(t, uid, "-"+unit.Code+"@")
		uids[uid] = true
	}
	return len(want)
}

func sameEvent(t *testing.T, got ical.Event, want report.Entry, stamp law.Date, l lang.Language) {
	t.Helper()
	text := func(name string) string {
		s, err := got.Props.Text(name)
		require.NoError(t, err)
		return s
	}
	require.Equal(t, want.Title().In(l), text(ical.PropSummary))
	require.Equal(t, l.String(), got.Props.Get(ical.PropSummary).Params.Get(ical.ParamLanguage))
	require.Contains(t, text(ical.PropDescription), want.Citation.In(l))
	require.Contains(t, text(ical.PropDescription), want.Why().In(l))
	start, err := got.DateTimeStart(time.UTC)
	require.NoError(t, err)
	require.Equal(t, want.Until.String(), start.Format(time.DateOnly))
	end, err := got.DateTimeEnd(time.UTC)
	require.NoError(t, err)
	require.Equal(t, 24*time.Hour, end.Sub(start))
	require.Equal(t, ical.ValueDate, got.Props.Get(ical.PropDateTimeStart).ValueType())
	stamped, err := got.Props.DateTime(ical.PropDateTimeStamp, time.UTC)
	require.NoError(t, err)
	require.Equal(t, stamp.String(), stamped.Format(time.DateOnly))
	if url := want.Citation.URL(); url != "" {
		uri, err := got.Props.URI(ical.PropURL)
		require.NoError(t, err)
		require.Equal(t, url, uri.String())
	}
	categories, err := got.Props.Get(ical.PropCategories).TextList()
	require.NoError(t, err)
	require.Equal(t, []string{strings.ToUpper(want.Severity.String())}, categories)
}

// The comparison itself must be able to fail.
func TestCalendarReaderRefuses(t *testing.T) {
	day := law.Day(2024, 1, 1)
	unit, err := region.Lookup("211", day)
	require.NoError(t, err)
	data, err := report.AppendCalendar(nil, unit, slices.Values(entries(planOf("211"), unit, day)), day, lang.Finnish)
	require.NoError(t, err)
	for old, damaged := range map[string]string{
		"UID:": "UIDS:", "DTSTAMP:": "X-DTSTAMP:", "VERSION:2.0\r\n": "", "END:VEVENT": "END:EVENT",
	} {
		require.Contains(t, string(data), old)
		calendar, err := ical.NewDecoder(bytes.NewReader(bytes.Replace(data, []byte(old), []byte(damaged), 1))).Decode()
		if err == nil {
			err = ical.NewEncoder(io.Discard).Encode(calendar)
		}
		assert.Error(t, err, damaged)
	}
}
