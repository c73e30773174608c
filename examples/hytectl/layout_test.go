package main

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
)

func TestTable(t *testing.T) {
	var b strings.Builder
	table(&b, []column{{head: "Åbo"}, {head: "€", right: true}}, [][]string{{"Åseda", "1"}, {"x", "1 000"}})
	assert.Equal(t, ""+
		"Åbo        €\n"+
		"Åseda      1\n"+
		"x      1 000\n", b.String())
}

func TestParagraph(t *testing.T) {
	var b strings.Builder
	paragraph(&b, "- ", "  ", strings.Repeat("sää ", 60)+"end")
	lines := strings.Split(strings.TrimSuffix(b.String(), "\n"), "\n")
	assert.Len(t, lines, 3)
	for i, line := range lines {
		assert.LessOrEqual(t, utf8.RuneCountInString(line), lineWidth)
		assert.Equal(t, i == 0, strings.HasPrefix(line, "- "), line)
		assert.Equal(t, strings.TrimRight(line, " "), line)
	}
}

// TestDotted: no line begins with the dot between two texts.
func TestDotted(t *testing.T) {
	for length := 1; length < lineWidth; length++ {
		var b strings.Builder
		long := strings.Repeat("a", length)
		paragraph(&b, "", "  ", dotted(long, "two words", "b"))
		assert.NotContains(t, b.String(), "\n  ·", length)
		assert.Equal(t, long+" · two words · b", strings.Join(strings.Fields(b.String()), " "), length)
	}
}
