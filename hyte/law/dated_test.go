package law_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/law"
)

// The values are made up; only the periods matter.
func prices() law.Timeline[string] {
	return law.Timeline[string]{
		{Period: law.Year(2023), Value: "a", Citation: law.Citation{Act: "1393/2022", Section: "1"}},
		{Period: law.Year(2024), Value: "b", Citation: law.Citation{Act: "1393/2022", Section: "1", AsIn: "1243/2023"}},
	}
}

func TestTimelineAt(t *testing.T) {
	for day, want := range map[law.Date]string{
		law.Day(2023, 1, 1):   "a",
		law.Day(2023, 12, 31): "a",
		law.Day(2024, 1, 1):   "b",
		law.Day(2024, 12, 31): "b",
	} {
		got, err := prices().At(day)
		require.NoError(t, err)
		assert.Equal(t, want, got.Value)
	}
	_, err := prices().At(law.Day(2023, 2, 29))
	var wrong *law.DateError
	require.ErrorAs(t, err, &wrong)
}

func TestTimelineNotCovered(t *testing.T) {
	gap := append(prices(), law.Dated[string]{Period: law.Year(2026), Value: "c"})
	tests := []struct {
		name     string
		timeline law.Timeline[string]
		day      law.Date
		nearest  law.Period
		asIn     string
	}{
		{"before the first", prices(), law.Day(2022, 12, 31), law.Year(2023), ""},
		{"after the last", prices(), law.Day(2025, 1, 1), law.Year(2024), "1243/2023"},
		{"in a gap", gap, law.Day(2025, 6, 1), law.Year(2024), "1243/2023"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, err := test.timeline.At(test.day)
			var missing *law.NotCoveredError
			require.ErrorAs(t, err, &missing)
			assert.Equal(t, test.day, missing.Day)
			assert.Equal(t, test.nearest, missing.Nearest)
			assert.Equal(t, test.asIn, missing.Citation.AsIn)
			assert.Len(t, missing.Covered, len(test.timeline))
			assert.Contains(t, err.Error(), test.nearest.String())
		})
	}
	_, err := law.Timeline[int]{}.At(law.Day(2026, 1, 1))
	require.EqualError(t, err, "2026-01-01 is not covered: no period is")
	_, err = law.Timeline[int]{{Period: law.Year(2023)}}.At(law.Day(2026, 1, 1))
	require.EqualError(t, err, "2026-01-01 is not covered: the nearest period read is 2023-01-01–2023-12-31", "a value without a citation")
}

func TestTimelineConflict(t *testing.T) {
	double := append(prices(), law.Dated[string]{Period: law.Since(law.Day(2024, 7, 1))})
	_, err := double.At(law.Day(2024, 7, 1))
	var conflict *law.ConflictError
	require.ErrorAs(t, err, &conflict)
	assert.Equal(t, law.Year(2024), conflict.First)
	got, err := double.At(law.Day(2024, 6, 30))
	require.NoError(t, err)
	assert.Equal(t, "b", got.Value)
}

func TestTimelineCheck(t *testing.T) {
	dated := func(periods ...law.Period) law.Timeline[int] {
		var line law.Timeline[int]
		for i, p := range periods {
			line = append(line, law.Dated[int]{Period: p, Value: i})
		}
		return line
	}
	open := law.Since(law.Day(2025, 1, 1))
	tests := []struct {
		name     string
		timeline law.Timeline[int]
		want     error
	}{
		{"empty", nil, nil},
		{"one after another", dated(law.Year(2023), law.Year(2024), open), nil},
		{"overlap of a day", dated(law.Year(2023), law.Since(law.Day(2023, 12, 31))), &law.ConflictError{First: law.Year(2023), Second: law.Since(law.Day(2023, 12, 31))}},
		{"wrong order", dated(law.Year(2024), law.Year(2023)), &law.ConflictError{First: law.Year(2024), Second: law.Year(2023)}},
		{"after an open one", dated(open, law.Year(2026)), &law.ConflictError{First: open, Second: law.Year(2026)}},
		{"gap of a day", dated(law.Year(2023), law.Since(law.Day(2024, 1, 2))), &law.GapError{First: law.Year(2023), Second: law.Since(law.Day(2024, 1, 2))}},
		{"no period", dated(law.Between(law.Day(2024, 1, 1), law.Day(2023, 1, 1))), &law.PeriodError{Period: law.Between(law.Day(2024, 1, 1), law.Day(2023, 1, 1))}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := test.timeline.Check()
			if diff := cmp.Diff(test.want, got, cmp.Comparer(func(a, b law.Date) bool { return a == b })); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestTimelinePeriodsStops(t *testing.T) {
	for p := range prices().Periods() {
		assert.Equal(t, law.Year(2023), p)
		break
	}
}
