package governance_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// BenchmarkAudit measures one audit of a complete plan and of an empty one,
// with fresh and with reused memory.
func BenchmarkAudit(b *testing.B) {
	day := law.Day(2024, 12, 31)
	complete := completePlan()
	empty := emptyPlan(town)
	for _, c := range []struct {
		name string
		plan *planOf
	}{{"clean", &complete}, {"many findings", &empty}} {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := governance.Audit(*c.plan, day); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(c.name+" into", func(b *testing.B) {
			var list governance.Checklist
			b.ReportAllocs()
			for b.Loop() {
				if err := governance.AuditInto(&list, c.plan, town, day); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func TestAuditIntoAllocatesNothing(t *testing.T) {
	day := law.Day(2024, 12, 31)
	complete, empty := completePlan(), emptyPlan(town)
	var list governance.Checklist
	require.NoError(t, governance.AuditInto(&list, &complete, town, day))
	for name, plan := range map[string]*planOf{"complete": &complete, "empty": &empty} {
		require.Zero(t, testing.AllocsPerRun(20, func() { _ = governance.AuditInto(&list, plan, town, day) }), name)
	}
}

func TestAuditAllocatesOnce(t *testing.T) {
	plan := completePlan()
	require.LessOrEqual(t, testing.AllocsPerRun(20, func() { _, _ = governance.Audit(plan, law.Day(2024, 12, 31)) }), 1.0)
}
