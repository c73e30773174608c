package main

import (
	"flag"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the golden file anew")

// printed is what main writes to standard output.
func printed(t *testing.T) string {
	t.Helper()
	kept := os.Stdout
	t.Cleanup(func() { os.Stdout = kept })
	r, w, err := os.Pipe()
	require.NoError(t, err)
	os.Stdout = w
	main()
	require.NoError(t, w.Close())
	text, err := io.ReadAll(r)
	require.NoError(t, err)
	return string(text)
}

func TestTable(t *testing.T) {
	got := printed(t)
	const golden = "testdata/table.txt"
	if *update {
		require.NoError(t, os.WriteFile(golden, []byte(got), 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	assert.Equal(t, string(want), got)
	assert.Equal(t, 1+21, strings.Count(got, "\n"), "a row for every county")
	assert.NotContains(t, got, "Helsinki", "one town has no differences between towns")
}

// TestByHand: Vantaa and Kerava had 6.7 and 5.5 per 1 000 and 203 001 and
// 34 549 residents, so that the Gini coefficient follows from one point of the
// Lorenz curve.
func TestByHand(t *testing.T) {
	assert.Contains(t, string(residents), ";2011;total;203001;203001\n")
	assert.Contains(t, string(residents), ";2011;total;34549;34549\n")
	assert.Contains(t, printed(t), "Vantaa and Kerava wellbeing services county         2        0     5.50     6.10     6.70     1.20   0.02\n")
}

// TestLength keeps the script short.
func TestLength(t *testing.T) {
	source, err := os.ReadFile("main.go")
	require.NoError(t, err)
	assert.Less(t, strings.Count(string(source), "\n"), 60)
}

// TestSample: the raw file is the one that the reader's own tests read.
func TestSample(t *testing.T) {
	want, err := os.ReadFile("../../indicators/sotkanet/testdata/sotkanet-4.json")
	require.NoError(t, err)
	assert.Equal(t, string(want), string(disorders))
}
