package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The program writes every file, the same bytes every time, and prints what
// the gaps are worth with the reasons.
func TestRun(t *testing.T) {
	first, second := filepath.Join(t.TempDir(), "a", "b"), t.TempDir()
	var printed, errors bytes.Buffer
	require.Zero(t, run([]string{"-out", first}, &printed, &errors), errors.String())
	require.Zero(t, run([]string{"-out", second}, new(bytes.Buffer), &errors))
	assert.Empty(t, errors.String())
	names, err := os.ReadDir(first)
	require.NoError(t, err)
	require.Len(t, names, 16)
	for _, name := range names {
		a, err := os.ReadFile(filepath.Join(first, name.Name()))
		require.NoError(t, err)
		b, err := os.ReadFile(filepath.Join(second, name.Name()))
		require.NoError(t, err)
		assert.NotEmpty(t, a)
		assert.True(t, bytes.Equal(a, b), name.Name())
		assert.Contains(t, printed.String(), filepath.Join(first, name.Name()))
		if strings.HasSuffix(name.Name(), ".html") || strings.HasSuffix(name.Name(), ".md") {
			assert.Regexp(t, "Keksitty mallisuunnitelma|En påhittad modellplan|A made-up model plan", string(a), "readers are told that the plan is made up")
		}
		if strings.HasSuffix(name.Name(), ".ics") {
			assert.Greater(t, strings.Count(string(a), "BEGIN:VEVENT"), 20, "the calendar goes on into the next council term")
		}
	}
}

// What the gaps are worth is printed in three languages: every case occurs,
// with duty, sum, total and what brings nothing.
func TestWorthIsPrinted(t *testing.T) {
	for l, want := range map[string][]string{
		"fi": {
			"Suunnitelmassa on näyttö, mutta pisteet puuttuvat", "Suunnitelmasta puuttuu, eikä pisteitä ole", "Pisteet, joista suunnitelmassa ei ole näyttöä",
			"Pisteet puuttuvat asiasta, jota suunnitelma ei kerro", "FI-612/2021-6-3d Vuosittainen raportti valtuustolle [612/2021 6 § 3 mom.]",
			"36\u202f783,81\u00a0€ täysillä pisteillä lisää vuodessa", "Kaikki yksi kerrallaan laskettuna, yhteensä noin\n    147\u202f135\u00a0€ ", "  FI-612/2021-6-3b:",
		},
		"sv": {"Poäng som saknar belägg i planen", "36\u202f783,81\u00a0€ mer per år", "Alla beräknade en i taget, sammanlagt cirka\n", "Lagen kräver, men det ger inga euro att åtgärda det"},
		"en": {"Points that rest on evidence not in the plan", "€36,783.81 more a year with full points", "All of them, one at a time, together about\n    €147,135 more", "Decree 1393/2022"},
	} {
		var printed, errors bytes.Buffer
		require.Zero(t, run([]string{"-out", t.TempDir(), "-lang", l}, &printed, &errors), errors.String())
		for _, s := range want {
			assert.Contains(t, printed.String(), s)
		}
	}
}

func TestRunRefuses(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	require.NoError(t, os.WriteFile(file, nil, 0o600))
	for _, args := range [][]string{{"-no-such-flag"}, {"-out", filepath.Join(file, "below")}} {
		var printed, errors bytes.Buffer
		assert.Equal(t, 2, run(args, &printed, &errors))
		assert.NotEmpty(t, errors.String())
	}
}

// The samples are copies, because a program can embed only what is below it.
func TestSamplesAreCopies(t *testing.T) {
	for name, of := range map[string]string{
		"plan.json":       filepath.Join("..", "..", "hyte", "testdata", "model-plan.json"),
		"cohort-2024.csv": filepath.Join("..", "quickstart", "cohort-2024.csv"),
	} {
		want, err := os.ReadFile(of)
		require.NoError(t, err)
		got, err := os.ReadFile(name)
		require.NoError(t, err)
		assert.True(t, bytes.Equal(want, got), "%s differs from %s: copy it anew", name, of)
	}
}
