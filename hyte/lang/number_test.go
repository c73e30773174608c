package lang_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/hyte-fi/go-hyte/hyte/lang"
)

func TestNumber(t *testing.T) {
	for _, test := range []struct{ digits, nordic, english string }{
		{"0", "0", "0"},
		{"12", "12", "12"},
		{"123", "123", "123"},
		{"1234", "1\u00a0234", "1,234"},
		{"1234.50", "1\u00a0234,50", "1,234.50"},
		{"-1234567.8", "−1\u00a0234\u00a0567,8", "−1,234,567.8"},
		{"0.980000000000", "0,980000000000", "0.980000000000"},
		{"00012.5", "00\u00a0012,5", "00,012.5"},
		{"", "", ""},
		{"-", "-", "-"},
		{".5", ".5", ".5"},
		{"5.", "5.", "5."},
		{"1.2.3", "1.2.3", "1.2.3"},
		{"1e9", "1e9", "1e9"},
		{"..", "..", ".."},
		{"--1", "--1", "--1"},
		{"yes", "yes", "yes"},
	} {
		assert.Equal(t, test.nordic, lang.Finnish.Number(test.digits), test.digits)
		assert.Equal(t, test.nordic, lang.Swedish.Number(test.digits), test.digits)
		assert.Equal(t, test.english, lang.English.Number(test.digits), test.digits)
	}
	assert.Equal(t, lang.Finnish.Number("1234.5"), lang.Language(9).Number("1234.5"))
}

func ExampleLanguage_Number() {
	fmt.Println(lang.English.Number("743348.03"), lang.Swedish.Number("20.67"))
	// Output: 743,348.03 20,67
}
