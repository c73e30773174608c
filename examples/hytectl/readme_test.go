package main

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestReadmeCommands: every command line of hytectl in the README works from
// the root of the module, where its paths begin.
func TestReadmeCommands(t *testing.T) {
	t.Chdir("../..")
	readme, err := os.ReadFile("README.md")
	require.NoError(t, err)
	shown := map[string]bool{}
	for line := range strings.Lines(string(readme)) {
		rest, ok := strings.CutPrefix(strings.TrimSpace(line), "go run ./examples/hytectl ")
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
