package governance

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

// DutyWords are the words by which each language says that something must be
// done, adviceWords those by which it says that it would be well done.
var (
	DutyWords = map[lang.Language]*regexp.Regexp{
		lang.Finnish: regexp.MustCompile(`(?i)\bon(\s[^.;?]*)?\s\S*(tava|tävä)([\s.,;?]|$)|\b(tulee|pitää|täytyy)\b|velvoll`),
		lang.Swedish: regexp.MustCompile(`(?i)\b(ska|skall|måste)\b|skyldighet`),
		lang.English: regexp.MustCompile(`(?i)\b(must|shall|has to|have to)\b|\bdut(y|ies)\b|oblig`),
	}
	adviceWords = map[lang.Language]*regexp.Regexp{
		lang.Finnish: regexp.MustCompile(`(?i)\b(tulisi|pitäisi|olisi)\b`),
		lang.Swedish: regexp.MustCompile(`(?i)\bbör\b`),
		lang.English: regexp.MustCompile(`(?i)\bshould\b`),
	}
)

// TestWordingFollowsSeverity: a duty, also one that stands beside the plan,
// says that it is one; advice never does, neither in its rule nor in what to do.
func TestWordingFollowsSeverity(t *testing.T) {
	for _, r := range rows {
		for _, l := range lang.All() {
			rule, remedy := r.rule.In(l), r.remedy.In(l)
			if r.severity == Should {
				assert.Regexp(t, adviceWords[l], rule, "%s %s", r.id, l)
				assert.NotRegexp(t, DutyWords[l], rule, "%s %s", r.id, l)
				assert.NotRegexp(t, DutyWords[l], remedy, "%s %s", r.id, l)
				continue
			}
			assert.Regexp(t, DutyWords[l], rule, "%s %s", r.id, l)
			assert.NotRegexp(t, adviceWords[l], rule, "%s %s", r.id, l)
		}
	}
}

func TestTextsAreWhole(t *testing.T) {
	for _, r := range rows {
		for name, text := range map[string]lang.Text{"title": r.title, "rule": r.rule, "remedy": r.remedy} {
			assert.True(t, text.Complete(), "%s: %s", r.id, name)
			for l, s := range text.All() {
				assert.NotContains(t, s, "  ", "%s %s", r.id, l)
				if name == "title" {
					assert.False(t, strings.HasSuffix(s, "."), "%s %s: %s", r.id, l, s)
				} else {
					assert.True(t, strings.HasSuffix(s, "."), "%s %s: %s", r.id, l, s)
				}
			}
		}
		for i := range r.parts {
			assert.True(t, r.parts[i].name.Complete(), r.id)
			assert.NotEmpty(t, r.parts[i].key, r.id)
		}
		assert.LessOrEqual(t, len(r.parts), 16, r.id)
		assert.NotNil(t, r.check, r.id)
		assert.NotZero(t, r.binds, r.id)
	}
}

func TestNotesAreWhole(t *testing.T) {
	for n := noteShown; int(n) < len(notes); n++ {
		assert.True(t, notes[n].Complete(), "note %d", n)
		for l, s := range notes[n].All() {
			for _, hole := range []string{"{title}", "{missing}", "{year}", "{from}", "{to}"} {
				assert.Equal(t, strings.Contains(notes[n].Finnish, hole), strings.Contains(s, hole), "note %d %s %s", n, l, hole)
			}
		}
	}
	for o := range preface {
		if !preface[o].IsZero() {
			assert.True(t, preface[o].Complete(), Outcome(o).String())
		}
	}
}

func TestMessagesLeaveNoHole(t *testing.T) {
	r := lacking(noteShown)
	r.setMissing(3)
	r.setYear(2024)
	r.span = spanOf(law.Day(2024, 1, 1), law.Day(2024, 12, 31))
	for _, row := range rows {
		for n := noteShown; int(n) < len(notes); n++ {
			r.note = n
			f := Finding{Duty: row.duty(), Outcome: Fail, result: r}
			for _, l := range lang.All() {
				assert.NotContains(t, f.Message(l), "{")
			}
		}
	}
}

func TestIDsNameTheirProvision(t *testing.T) {
	for _, r := range rows {
		if r.cite.Force != law.Statute || strings.HasPrefix(r.id, "EVA-") {
			continue
		}
		assert.True(t, strings.HasPrefix(r.id, "FI-"+r.cite.Act+"-"+r.cite.Section), "%s cites %s", r.id, r.cite)
		_, known := law.ActByNumber(r.cite.Act)
		assert.True(t, known, r.id)
		if r.severity == Must {
			assert.NotEmpty(t, r.fi.modal, r.id)
			assert.NotEmpty(t, r.sv.modal, r.id)
			assert.NotEmpty(t, r.fi.keys, r.id)
			assert.NotEmpty(t, r.sv.keys, r.id)
		}
		if r.severity == Should {
			adviceBesideStatute(t, r)
		}
	}
}

// adviceBesideStatute holds advice on what a statute orders: it shows the words
// that bind, and advises what the plan should tell of it, not the thing itself.
func adviceBesideStatute(t *testing.T, r *row) {
	switch r.id {
	case "FI-611/2021-12a-4", "FI-612/2021-29-4": // these bind the State
		assert.Zero(t, r.fi, r.id)
		assert.Zero(t, r.sv, r.id)
	default:
		assert.NotEmpty(t, r.fi.modal, r.id)
		assert.NotEmpty(t, r.fi.keys, r.id)
		assert.NotEmpty(t, r.sv.modal, r.id)
		assert.NotEmpty(t, r.sv.keys, r.id)
		assert.Regexp(t, "^Suunnitelma(sta|n) ", r.rule.Finnish, r.id)
		assert.Regexp(t, `(^Av planen|^Planens|\bom planen) `, r.rule.Swedish, r.id)
		assert.Regexp(t, `(^The plan('s)?|of the plan) `, r.rule.English, r.id)
	}
}

// The rules of counties and of HUS name what those of municipalities name,
// where the statute says it of all in the same words.
func TestRulesNameTheirSubject(t *testing.T) {
	const (
		promotionFi, promotionSv = "hyvinvoinnin ja terveyden edistämise", "främjandet av hälsa och välfärd"
		livingFi, livingSv       = "elinoloja, hyvinvointia ja terveyttä", "levnadsförhållanden, hälsa och välfärd"
		healthFi, healthSv       = "hyvinvoinnista ja terveydestä", "hälsa och välfärd"
	)
	for _, c := range []struct{ id, fi, sv string }{
		{"FI-612/2021-6-2a", "hyvinvoinnin ja terveyden edistämiselle", promotionSv},
		{"FI-612/2021-7-2a", "hyvinvoinnin ja terveyden edistämiselle", promotionSv},
		{"FI-615/2021-8-2", "hyvinvoinnin ja terveyden edistämiselle", promotionSv},
		{"FI-612/2021-6-2e", promotionFi, promotionSv},
		{"FI-612/2021-7-2d", promotionFi, promotionSv},
		{"FI-612/2021-6-3a", livingFi, livingSv},
		{"FI-612/2021-7-3a", livingFi, livingSv},
		{"FI-615/2021-8-3", livingFi, livingSv},
		{"FI-612/2021-6-3d", healthFi, healthSv},
		{"FI-612/2021-7-3b", healthFi, healthSv},
		{"FI-612/2021-29-1", "hyvinvointia ja terveyttä", healthSv},
		{"FI-612/2021-7-3d", "yhteistyössä", "i samarbete"},
		{"FI-615/2021-8-1", "on edistettävä", "ska främja"},
	} {
		i := slices.IndexFunc(rows, func(r *row) bool { return r.id == c.id })
		require.GreaterOrEqual(t, i, 0, c.id)
		assert.Contains(t, rows[i].rule.Finnish, c.fi, c.id)
		assert.Contains(t, rows[i].rule.Swedish, c.sv, c.id)
	}
}

func TestDatesAsPeopleWriteThem(t *testing.T) {
	d := law.Day(2026, 3, 1)
	assert.Equal(t, "1.3.2026", dateIn(d, lang.Finnish))
	assert.Equal(t, "den 1 mars 2026", dateIn(d, lang.Swedish))
	assert.Equal(t, "1 March 2026", dateIn(d, lang.English))
}

func TestRoomForAllFindings(t *testing.T) {
	for _, r := range rows {
		assert.NoError(t, r.period.Check(), r.id)
	}
	for _, actor := range region.Actors() {
		for d := law.Day(2006, 1, 1); d.Before(law.Day(2030, 1, 1)); d = d.AddMonths(1) {
			count := 0
			for _, r := range rows {
				if r.binds.has(actor) && r.period.Contains(d) {
					count++
				}
			}
			assert.LessOrEqual(t, count, mostFindings, "%s on %s", actor, d)
		}
	}
}
