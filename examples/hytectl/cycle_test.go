package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// barePlan is a made-up plan of a council term that is over, with nothing in it.
const barePlan = "../../hyte/testdata/minimal-plan.json"

// What the old council left undone stands before the deadlines of the new one,
// in the list and in the calendar.
func TestCycleTellsWhatTheTermBeforeLeftUndone(t *testing.T) {
	status, list, errs := call("", "cycle", "--unit=211", "--as-of=2025-12-31", barePlan)
	require.Equal(t, done, status, errs)
	late, due := strings.Index(list, "\n31 May 2025"), strings.Index(list, "\n31 December 2025")
	assert.True(t, late > 0 && late < due, list)
	assert.Contains(t, list, "Welfare report to the council")
	_, calendar, _ := call("", "cycle", "--unit=211", "--as-of=2025-12-31", "--format=ics", barePlan)
	assert.Contains(t, calendar, "UID:welfare-report-2021-211@go-hyte")
	var told struct {
		Tasks []struct{ ID, State string }
	}
	into(t, done, &told, "cycle", "--unit=211", "--as-of=2025-12-31", barePlan)
	assert.Contains(t, told.Tasks, struct{ ID, State string }{"welfare-plan-2021", "overdue"})
	into(t, done, &told, "cycle", "--unit=211", "--as-of=2025-12-31")
	for _, task := range told.Tasks {
		assert.False(t, strings.HasSuffix(task.ID, "-2021"), "without a plan nobody knows what was done: %s", task.ID)
	}
}
