package governance_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// FuzzAudit: whatever document the codec accepts, on whatever day, the audit
// gives an answer or an error, and its JSON is JSON.
func FuzzAudit(f *testing.F) {
	files, err := filepath.Glob("../hyte/testdata/*.json")
	if err != nil || len(files) == 0 {
		f.Fatal("no plans to begin with", err)
	}
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data, 2024, 12, 31)
		f.Add(data, 2014, 1, 1)
	}
	f.Fuzz(func(t *testing.T, data []byte, y, m, d int) {
		plan, err := hyte.ParsePlan(data)
		if err != nil {
			return
		}
		on := law.Day(y, 1, d%32).AddMonths(m % 12)
		for _, o := range plan.Organisations {
			list, err := governance.AuditUnit(plan, o.Code, on)
			if err == nil && !json.Valid(list.AppendJSON(nil)) {
				t.Errorf("not JSON on %s", on)
			}
			if step, err := governance.MaturityUnit(plan, o.Code, on); err == nil && (step.Number < 1 || step.Number > 7) {
				t.Errorf("step %d", step.Number)
			}
		}
	})
}
