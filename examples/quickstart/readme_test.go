package main

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/samber/lo"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/subsidy"
)

func unmet(document []byte) error {
	plan, err := hyte.ParsePlan(document)
	if err != nil {
		return err // every fault with its place in the document
	}
	list, err := governance.Audit(plan, law.Day(2024, 12, 31))
	for f := range list.Failed() {
		fmt.Println(f.Duty.ID, f.Duty.Citation, f.Pointer(), f.Message(lang.English))
	}
	return err
}

func Example() {
	document, err := os.ReadFile("model-plan.json")
	if err != nil {
		fmt.Println(err)
	}
	if err := unmet(document); err != nil {
		fmt.Println(err)
	}
	// Output:
	// FI-980/2012-5-4 Act 980/2012, section 5(4) (as in 876/2022) /subPlans/1/contents The plan lacks: forecast of housing needs; development of housing. The plan must include a forecast of the older population's housing needs and the development of housing that meets them.
	// FI-612/2021-6-3b Act 612/2021, section 6(3) /indicators No indicator is broken down by area. Monitoring of living conditions, wellbeing and health must be broken down by area.
}

// block returns the first fenced block of the README that is marked with the
// language.
func block(t *testing.T, language string) string {
	t.Helper()
	readme, err := os.ReadFile("../../README.md")
	require.NoError(t, err)
	_, rest, opened := strings.Cut(string(readme), "\n```"+language+"\n")
	text, _, closed := strings.Cut(rest, "\n```\n")
	require.True(t, opened && closed, "the README has no block of %s", language)
	return text + "\n"
}

// TestReadmeCode: the example in the README is the code above.
func TestReadmeCode(t *testing.T) {
	source, err := os.ReadFile("readme_test.go")
	require.NoError(t, err)
	assert.Contains(t, string(source), "\n"+block(t, "go")+"\nfunc Example()")
}

// TestReadmeExcerpt: what the README shows is printed by the program; lines of
// three dots stand for what is left out.
func TestReadmeExcerpt(t *testing.T) {
	rest := printed(lang.English)
	for i, piece := range strings.Split(block(t, "text"), "…\n") {
		_, after, ok := strings.Cut(rest, piece)
		require.True(t, ok, "not printed, or not in this order: %s", piece)
		assert.True(t, i > 0 || strings.HasPrefix(printed(lang.English), piece), "the excerpt begins with the first line")
		rest = after
	}
}

// TestReadmeCommands: the two commands stand alone on their lines.
func TestReadmeCommands(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	require.NoError(t, err)
	for _, command := range []string{"go run ./examples/quickstart", "go test ./..."} {
		assert.Contains(t, string(readme), "\n```\n"+command+"\n```\n")
	}
}

// TestReadmeAssumptions: the table of assumptions names every question the
// scheme leaves to its user.
func TestReadmeAssumptions(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	require.NoError(t, err)
	scheme := lo.Must(subsidy.Municipal(2026))
	for as := range scheme.Assumptions() {
		assert.Contains(t, string(readme), "\n| `"+string(as.ID)+"` | ")
	}
}
