package region_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

var withCouncils = map[region.Actor]law.Period{
	region.OrdinaryMunicipality: law.Between(law.Day(2013, 1, 1), law.Day(2029, 5, 31)),
	region.UusimaaMunicipality:  law.Between(law.Day(2013, 1, 1), law.Day(2029, 5, 31)),
	region.HelsinkiCity:         law.Between(law.Day(2013, 1, 1), law.Day(2029, 5, 31)),
	region.OrdinaryCounty:       law.Between(law.Day(2022, 3, 1), law.Day(2029, 5, 31)),
	region.UusimaaCounty:        law.Between(law.Day(2022, 3, 1), law.Day(2029, 5, 31)),
}

func TestEveryDayHasOneTerm(t *testing.T) {
	for actor, whole := range withCouncils {
		for day := whole.From; whole.Contains(day); day = day.AddDays(1) {
			n := 0
			for term := range region.CouncilTerms(actor) {
				if term.Period.Contains(day) {
					n++
				}
			}
			if n != 1 {
				t.Fatalf("%s has %d terms on %s", actor, n, day)
			}
		}
	}
	for _, actor := range []region.Actor{0, region.HUSGroup, region.AlandMunicipality, 8} {
		assert.Empty(t, slices.Collect(region.CouncilTerms(actor)), actor)
	}
}

func TestTermsAreCited(t *testing.T) {
	for actor := range withCouncils {
		terms := slices.Collect(region.CouncilTerms(actor))
		for i, term := range terms {
			_, known := law.ActByNumber(term.Citation.Act)
			assert.True(t, known, term.Citation)
			_, known = law.ActByNumber(term.EndCitation.Act)
			assert.True(t, known, term.EndCitation)
			assert.Equal(t, i == len(terms)-1, term.EndInferred, "only the running term has no end in a statute")
		}
	}
}

func TestCouncilTerm(t *testing.T) {
	tests := []struct {
		code     string
		day      law.Date
		from, to law.Date
		begins   string
		ends     string
	}{
		{"211", law.Day(2013, 1, 1), law.Day(2013, 1, 1), law.Day(2017, 5, 31), "Act 365/1995, section 9", "Act 410/2015, section 147(2)"},
		{"211", law.Day(2021, 7, 31), law.Day(2017, 6, 1), law.Day(2021, 7, 31), "Act 410/2015, section 15(1)", "Act 256/2021, section 1(2)"},
		{"211", law.Day(2021, 8, 1), law.Day(2021, 8, 1), law.Day(2025, 5, 31), "Act 256/2021, section 1(2)", "Act 256/2021, section 1(2)"},
		{"091", today, law.Day(2025, 6, 1), law.Day(2029, 5, 31), "Act 410/2015, section 15(1)", "Act 410/2015, section 15(1)"},
		{"05", law.Day(2022, 3, 1), law.Day(2022, 3, 1), law.Day(2025, 5, 31), "Act 616/2021, section 16(1)", "Act 616/2021, section 16(1)"},
		{"04", today, law.Day(2025, 6, 1), law.Day(2029, 5, 31), "Act 611/2021, section 23(1)", "Act 611/2021, section 23(1)"},
	}
	for _, test := range tests {
		unit, err := region.Lookup(test.code, test.day)
		require.NoError(t, err)
		term, err := region.CouncilTerm(unit, test.day)
		require.NoError(t, err)
		assert.Equal(t, law.Between(test.from, test.to), term.Period)
		assert.Equal(t, test.begins, term.Citation.String())
		assert.Equal(t, test.ends, term.EndCitation.String())
	}
}

func TestCouncilTermRefuses(t *testing.T) {
	unit := func(code string, day law.Date) region.Unit {
		u, err := region.Lookup(code, day)
		require.NoError(t, err)
		return u
	}
	var none *region.NoCouncilError
	for _, u := range []region.Unit{unit(region.HUS, today), unit("478", today), {}} {
		_, err := region.CouncilTerm(u, today)
		require.ErrorAs(t, err, &none)
		assert.Equal(t, u.Actor(), none.Actor)
		assert.Equal(t, u.Code, none.Code)
		assert.Contains(t, err.Error(), u.Actor().String())
	}

	var missing *law.NotCoveredError
	_, err := region.CouncilTerm(unit("211", today), law.Day(2029, 6, 1))
	require.ErrorAs(t, err, &missing)
	assert.Equal(t, law.Between(law.Day(2025, 6, 1), law.Day(2029, 5, 31)), missing.Nearest)
	assert.Len(t, missing.Covered, 4)
	_, err = region.CouncilTerm(unit("05", today), law.Day(2022, 2, 28))
	require.ErrorAs(t, err, &missing)
	assert.Equal(t, law.Between(law.Day(2022, 3, 1), law.Day(2025, 5, 31)), missing.Nearest)

	var gone *region.NotOnDayError
	valtimo := unit("911", law.Day(2019, 12, 31))
	_, err = region.CouncilTerm(valtimo, law.Day(2019, 12, 31))
	require.NoError(t, err)
	_, err = region.CouncilTerm(valtimo, law.Day(2020, 1, 1))
	require.ErrorAs(t, err, &gone)
	assert.Equal(t, "541", gone.MergedInto)

	var wrong *law.DateError
	_, err = region.CouncilTerm(unit("211", today), law.Day(2026, 2, 30))
	require.ErrorAs(t, err, &wrong)
}

func TestCouncilTermsStop(t *testing.T) {
	n := 0
	for range region.CouncilTerms(region.HelsinkiCity) {
		n++
		break
	}
	assert.Equal(t, 1, n)
}
