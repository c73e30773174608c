package main

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"

	"github.com/hyte-fi/go-hyte/hyte/lang"
)

func TestNumber(t *testing.T) {
	for _, test := range []struct{ digits, fi, en string }{
		{"0", "0", "0"},
		{"12", "12", "12"},
		{"123", "123", "123"},
		{"1234.50", "1\u00a0234,50", "1,234.50"},
		{"123456", "123\u00a0456", "123,456"},
		{"-1234567.8", "−1\u00a0234\u00a0567,8", "−1,234,567.8"},
		{"0.980000000000", "0,980000000000", "0.980000000000"},
	} {
		assert.Equal(t, test.fi, number(test.digits, lang.Finnish))
		assert.Equal(t, test.fi, number(test.digits, lang.Swedish))
		assert.Equal(t, test.en, number(test.digits, lang.English))
	}
}

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
