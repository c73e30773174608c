package law_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

func TestDateIn(t *testing.T) {
	for _, c := range []struct {
		day        law.Date
		fi, sv, en string
	}{
		{law.Day(2022, 12, 31), "31.12.2022", "31 december 2022", "31 December 2022"},
		{law.Day(2023, 1, 1), "1.1.2023", "1 januari 2023", "1 January 2023"},
		{law.Date{}, "no date", "no date", "no date"},
		{law.Day(2023, 2, 30), "2023-02-30", "2023-02-30", "2023-02-30"},
	} {
		assert.Equal(t, c.fi, c.day.In(lang.Finnish))
		assert.Equal(t, c.sv, c.day.In(lang.Swedish))
		assert.Equal(t, c.en, c.day.In(lang.English))
	}
	assert.Equal(t, "1.1.2023", law.Day(2023, 1, 1).In(lang.Language(9)))
}
