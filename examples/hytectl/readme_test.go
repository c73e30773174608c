package main

import (
	"iter"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/subsidy"
)

// TestReadmeCommands: every command line of hytectl in the README works from
// the root of the module, where its paths begin.
func TestReadmeCommands(t *testing.T) {
	t.Chdir("../..")
	readme, err := os.ReadFile("README.md")
	require.NoError(t, err)
	require.Contains(t, string(readme), "\n```\ngo build -o hytectl ./examples/hytectl\n```\n")
	shown := map[string]bool{}
	for line := range fenced(string(readme)) {
		rest, ok := strings.CutPrefix(line, "hytectl ")
		if !ok {
			continue
		}
		args := strings.Fields(rest)
		shown[args[0]] = true
		status, out, errs := call("", args...)
		assert.NotEqual(t, unusable, status, line)
		assert.NotEmpty(t, out, line)
		assert.Empty(t, errs, line)
	}
	for _, c := range commands() {
		assert.True(t, shown[c.name], "the README shows no call of %s", c.name)
	}
}

// TestReadmeFormats: the table of commands has the formats of each, and no
// other.
func TestReadmeFormats(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	require.NoError(t, err)
	for _, c := range commands() {
		_, row, found := strings.Cut(string(readme), "\n| `"+c.name+"` | ")
		require.True(t, found, c.name)
		row, _, _ = strings.Cut(row, " |\n")
		told := strings.FieldsFunc(row[strings.LastIndex(row, "| ")+2:], func(r rune) bool { return strings.ContainsRune(" ,()", r) })
		options, _ := c.prepare()
		for _, o := range options {
			if o.name != "format" {
				continue
			}
			formats := strings.Split(o.value, "|")
			for _, format := range formats {
				assert.Contains(t, told, format, c.name)
			}
			if c.name != "report" { // whose row has words beside them
				assert.Len(t, told, len(formats), c.name)
			}
		}
	}
}

// fenced yields the lines of the blocks of code.
func fenced(text string) iter.Seq[string] {
	return func(yield func(string) bool) {
		inside := false
		for line := range strings.Lines(text) {
			if strings.HasPrefix(line, "```") {
				inside = !inside
			} else if inside && !yield(strings.TrimSpace(line)) {
				return
			}
		}
	}
}

// TestReadmeActs: the README names every act that a duty rests on, and every
// amendment that was not seen.
func TestReadmeActs(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	require.NoError(t, err)
	asked := map[string]bool{}
	for _, day := range []law.Date{law.Day(2008, 1, 1), law.Day(2014, 1, 1), law.Day(2018, 1, 1), law.Day(2022, 12, 31), law.Day(2026, 1, 1)} {
		for d := range governance.InForce(day) {
			asked[d.Citation.Act] = true
		}
	}
	assert.True(t, asked["66/1972"] && asked["681/2023"], "the oldest and the newest are among those asked for")
	for act := range law.Acts() {
		assert.True(t, !asked[act.Number] || !act.Numbered() || strings.Contains(string(readme), act.Number), act.Number)
		for _, a := range act.Unseen {
			assert.Contains(t, string(readme), a.Number, act.Number)
		}
	}
}

// TestReadmeAssumptions: the table has every assumption, and marks those that
// the counties alone have.
func TestReadmeAssumptions(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	require.NoError(t, err)
	municipal, county := must(subsidy.Municipal(2026)), must(subsidy.County(2026))
	shared := map[subsidy.AssumptionID]bool{}
	for as := range municipal.Assumptions() {
		shared[as.ID] = true
		assert.Contains(t, string(readme), "\n| `"+string(as.ID)+"` | ")
	}
	for as := range county.Assumptions() {
		if !shared[as.ID] {
			assert.Contains(t, string(readme), "\n| `"+string(as.ID)+"` (counties) | ")
		}
	}
}
