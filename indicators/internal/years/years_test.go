package years_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/hyte-fi/go-hyte/indicators/internal/years"
)

func TestParse(t *testing.T) {
	for text, want := range map[string][2]int{
		"2023": {2023, 0}, "2021-2023": {2021, 2023}, "2021–2023": {2021, 2023}, "2021 – 2023": {2021, 2023},
	} {
		from, to, ok := years.Parse(text)
		assert.True(t, ok, text)
		assert.Equal(t, want, [2]int{from, to}, text)
	}
	for _, text := range []string{"", "23", "20233", "2023Q1", "2023-2021", "2023-2023", "2023-", "-2023", "2021-2022-2023", "²⁰²³"} {
		_, _, ok := years.Parse(text)
		assert.False(t, ok, text)
	}
}
