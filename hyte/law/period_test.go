package law_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/law"
)

func TestPeriodContainsBothItsDays(t *testing.T) {
	year := law.Year(2026)
	tests := []struct {
		name   string
		period law.Period
		day    law.Date
		want   bool
	}{
		{"before", year, law.Day(2025, 12, 31), false},
		{"first day", year, law.Day(2026, 1, 1), true},
		{"last day", year, law.Day(2026, 12, 31), true},
		{"after", year, law.Day(2027, 1, 1), false},
		{"one day only", law.Between(law.Day(2026, 5, 1), law.Day(2026, 5, 1)), law.Day(2026, 5, 1), true},
		{"open end", law.Since(law.Day(2023, 1, 1)), law.Day(9999, 12, 31), true},
		{"before an open end", law.Since(law.Day(2023, 1, 1)), law.Day(2022, 12, 31), false},
		{"since ever", law.Period{To: law.Day(2022, 12, 31)}, law.Day(1, 1, 1), true},
		{"all time", law.Period{}, law.Day(2026, 11, 22), true},
		{"no date", law.Period{}, law.Date{}, false},
		{"impossible day", law.Period{}, law.Day(2026, 2, 30), false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.want, test.period.Contains(test.day))
		})
	}
}

func TestPeriodOverlaps(t *testing.T) {
	tests := []struct {
		name string
		a, b law.Period
		want bool
	}{
		{"neighbours", law.Year(2025), law.Year(2026), false},
		{"one shared day", law.Year(2025), law.Since(law.Day(2025, 12, 31)), true},
		{"inside", law.Year(2025), law.Between(law.Day(2025, 3, 1), law.Day(2025, 3, 2)), true},
		{"open and later", law.Since(law.Day(2020, 1, 1)), law.Year(2026), true},
		{"open and earlier", law.Since(law.Day(2020, 1, 1)), law.Year(2019), false},
		{"two open", law.Since(law.Day(2020, 1, 1)), law.Since(law.Day(2030, 1, 1)), true},
		{"all time", law.Period{}, law.Year(2019), true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.want, test.a.Overlaps(test.b))
			assert.Equal(t, test.want, test.b.Overlaps(test.a))
		})
	}
}

func TestPeriodCheck(t *testing.T) {
	for _, good := range []law.Period{{}, law.Year(2026), law.Since(law.Day(2026, 1, 1)), {To: law.Day(2026, 1, 1)}} {
		assert.NoError(t, good.Check())
	}
	for _, bad := range []law.Period{
		law.Between(law.Day(2026, 1, 2), law.Day(2026, 1, 1)),
		law.Since(law.Day(2026, 2, 30)),
		{To: law.Day(2026, 2, 30)},
		law.Year(-5),
	} {
		var wrong *law.PeriodError
		require.ErrorAs(t, bad.Check(), &wrong)
		assert.Equal(t, bad, wrong.Period)
	}
}

func TestPeriodString(t *testing.T) {
	assert.Equal(t, "2026-01-01–2026-12-31", law.Year(2026).String())
	assert.Equal(t, "2023-01-01–", law.Since(law.Day(2023, 1, 1)).String())
	assert.Equal(t, "–2022-12-31", law.Period{To: law.Day(2022, 12, 31)}.String())
	assert.Equal(t, "–", law.Period{}.String())
	assert.True(t, law.Since(law.Day(2023, 1, 1)).Open())
	assert.False(t, law.Year(2026).Open())
}
