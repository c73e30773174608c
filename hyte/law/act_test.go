package law_test

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// numberAndYear splits "612/2021".
func numberAndYear(t *testing.T, number string) (int, int) {
	t.Helper()
	n, y, ok := strings.Cut(number, "/")
	require.True(t, ok, number)
	serial, err := strconv.Atoi(n)
	require.NoError(t, err, number)
	year, err := strconv.Atoi(y)
	require.NoError(t, err, number)
	return serial, year
}

func TestActsAreUniqueAndInOrder(t *testing.T) {
	seen := map[string]bool{}
	for a := range law.Acts() {
		assert.False(t, seen[a.Number], a.Number)
		seen[a.Number] = true
	}
	all := slices.Collect(law.Acts())
	pages := slices.IndexFunc(all, func(a law.Act) bool { return !a.Numbered() })
	require.Positive(t, pages)
	assert.True(t, slices.IsSortedFunc(all[:pages], func(a, b law.Act) int {
		aSerial, aYear := numberAndYear(t, a.Number)
		bSerial, bYear := numberAndYear(t, b.Number)
		return cmp.Or(cmp.Compare(aYear, bYear), cmp.Compare(aSerial, bSerial))
	}))
	assert.True(t, slices.IsSortedFunc(all[pages:], func(a, b law.Act) int { return cmp.Compare(a.Number, b.Number) }))
	for _, a := range all[pages:] {
		assert.Equal(t, law.PageKind, a.Kind, a.Number)
		assert.Regexp(t, `^[a-z]+(-[a-z]+)+$`, a.Number)
	}
}

// The address of an act is made of its year and number. Of 66/1972 only an
// amending act was read, and of 365/1995 nothing; slides of the ministry have no
// address.
func TestActAddresses(t *testing.T) {
	exceptions := map[string]string{
		"66/1972":  "https://www.finlex.fi/fi/laki/alkup/2005/20050928",
		"365/1995": "",
		"stm-diat": "",
	}
	for a := range law.Acts() {
		if want, ok := exceptions[a.Number]; ok {
			assert.Equal(t, want, a.URL)
			assert.True(t, a.TextCheckedTo.IsZero(), a.Number)
			continue
		}
		if !a.Numbered() {
			assert.True(t, strings.HasPrefix(a.URL, "https://"), a.Number)
			continue
		}
		serial, year := numberAndYear(t, a.Number)
		pattern := fmt.Sprintf(`^https://www\.finlex\.fi/fi/laki/(ajantasa|alkup)/%d/%d%04d$`, year, year, serial)
		assert.Regexp(t, pattern, a.URL)
	}
}

func TestActNames(t *testing.T) {
	for a := range law.Acts() {
		if a.Number == "337/2011" {
			assert.Equal(t, lang.Text{Finnish: a.Name.Finnish}, a.Name, "the Swedish title is not known")
			continue
		}
		assert.True(t, a.Name.Complete(), a.Number)
		assert.Equal(t, a.Renamed.IsZero(), a.Formerly.IsZero(), a.Number)
		if a.Kind == law.DecreeKind {
			assert.Contains(t, a.Name.Finnish, "asetus", a.Number)
		}
	}
	landUse, ok := law.ActByNumber("132/1999")
	require.True(t, ok)
	assert.Equal(t, "Alueidenkäyttölaki", landUse.Name.Finnish)
	assert.Equal(t, "Maankäyttö- ja rakennuslaki", landUse.Formerly.Finnish)
	assert.Equal(t, law.Day(2025, 1, 1), landUse.Renamed)
}

func TestActTextsAndAmendments(t *testing.T) {
	number := regexp.MustCompile(`^(\d+/\d{4}|HE \d+/\d{4})?$`)
	for a := range law.Acts() {
		if !a.TextCheckedTo.IsZero() {
			assert.NoError(t, a.TextCheckedTo.Check(), a.Number)
		}
		if !a.SwedishCheckedTo.IsZero() {
			assert.True(t, a.SwedishCheckedTo.Before(a.TextCheckedTo), a.Number)
		}
		for _, amendment := range a.Unseen {
			assert.True(t, a.AmendmentsKnown, "%s lists an amendment and says none is known", a.Number)
			assert.Regexp(t, number, amendment.Number)
			assert.True(t, amendment.Note.IsZero() || amendment.Note.Complete(), "%s: a note for people is in all three languages", a.Number)
			assert.False(t, amendment.Number == "" && amendment.Note.IsZero(), "%s: an amendment of which nothing is known", a.Number)
			if !amendment.InForce.IsZero() {
				assert.True(t, amendment.InForce.After(a.TextCheckedTo), "%s: %s was to be read", a.Number, amendment.Number)
			}
		}
	}
}

func TestActByNumber(t *testing.T) {
	_, ok := law.ActByNumber("1/1900")
	assert.False(t, ok)
	_, ok = law.ActByNumber("")
	assert.False(t, ok)

	first, ok := law.ActByNumber("612/2021")
	require.True(t, ok)
	require.NotEmpty(t, first.Unseen)
	first.Unseen[0].Number = "changed by a caller"
	again, _ := law.ActByNumber("612/2021")
	assert.Equal(t, "822/2025", again.Unseen[0].Number)
}

func TestActsStops(t *testing.T) {
	for a := range law.Acts() {
		assert.Equal(t, "66/1972", a.Number)
		break
	}
}

func TestKindString(t *testing.T) {
	var got []string
	for k := law.ActKind; k <= law.BillKind; k++ {
		got = append(got, k.String())
	}
	assert.Equal(t, []string{"act", "decree", "decision", "page", "bill"}, got)
	assert.Equal(t, "law.Kind(5)", law.Kind(5).String())
}
