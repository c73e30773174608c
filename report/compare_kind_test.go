package report

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/hyte-fi/go-hyte/governance"
)

// Every pair of outcomes: a gap is fail, overdue or waived, and it is fixed
// only where the duty is met.
func TestKindOfEveryPair(t *testing.T) {
	const none governance.Outcome = 0
	gap := []governance.Outcome{governance.Fail, governance.Overdue, governance.Waived}
	met := []governance.Outcome{governance.Pass, governance.Justified}
	other := []governance.Outcome{none, governance.Due, governance.NotDue, governance.Review, governance.NotApplicable}
	seen := 0
	for _, test := range []struct {
		before, after []governance.Outcome
		want          ChangeKind
	}{
		{gap, gap, Stayed}, {gap, met, Fixed}, {gap, other, Shifted},
		{met, gap, Fresh}, {met, met, Shifted}, {met, other, Shifted},
		{other, gap, Fresh}, {other, met, Shifted}, {other, other, Shifted},
	} {
		for _, before := range test.before {
			for _, after := range test.after {
				seen++
				want := test.want
				if before == after && want == Shifted {
					want = Same
				}
				assert.Equal(t, want, kindOf(before, after), "%s, then %s", before, after)
			}
		}
	}
	assert.Equal(t, 100, seen)
}
