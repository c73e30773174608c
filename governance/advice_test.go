package governance_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// TestAdviceIsNeverADuty reads every message and remedy that damaged plans draw
// on advice, on several days and of several sorts of units.
func TestAdviceIsNeverADuty(t *testing.T) {
	read := map[string]bool{}
	for _, unit := range []string{town, capital, "235", pirkka, "05", "HUS"} {
		for _, on := range []law.Date{day(2023, 1, 1), day(2024, 12, 31), day(2025, 7, 1), day(2026, 11, 22)} {
			for _, change := range everyDrop()[:19] {
				plan := planFor(unit)
				change(&plan)
				for _, judged := range []func(*hyte.Plan){func(*hyte.Plan) {}, waiveAll, holdAll} {
					judged(&plan)
					readAdvice(t, plan, on, read)
				}
			}
		}
	}
	assert.Greater(t, len(read), 200)
}

func readAdvice(t *testing.T, plan hyte.Plan, on law.Date, read map[string]bool) {
	t.Helper()
	list, err := governance.Audit(plan, on)
	require.NoError(t, err)
	for f := range list.Findings() {
		if f.Duty.Severity != governance.Should {
			continue
		}
		for _, l := range lang.All() {
			text := f.Message(l) + " " + f.Remedy(l)
			if read[text] {
				continue
			}
			read[text] = true
			assert.NotRegexp(t, governance.DutyWords[l], text, "%s %s", f.Duty.ID, f.Outcome)
		}
	}
}

// waiveAll and holdAll let people judge every piece of advice.
func waiveAll(p *hyte.Plan) {
	for d := range governance.AllDuties() {
		p.Waivers = append(p.Waivers, hyte.Waiver{Duty: d.ID, Reason: text("made up"), By: text("made up")})
	}
}

func holdAll(p *hyte.Plan) {
	p.Waivers = nil
	for d := range governance.AllDuties() {
		p.Reviews = append(p.Reviews, hyte.Review{Duty: d.ID, Met: hyte.No, By: text("made up"), Reason: text("made up")})
	}
}
