package subsidy_test

import (
	"testing"

	"github.com/hyte-fi/go-hyte/subsidy"
)

// The reports over a whole country of 292 municipalities, and the county scheme
// over its 22 areas.
func BenchmarkReports(b *testing.B) {
	before, after := municipal(b, 2025), municipal(b, 2026)
	x, y := allocate(b, before, madeUp(b, before, 292, 1)), allocate(b, after, madeUp(b, after, 292, 2))
	c := county(b, 2026)
	areas := allocate(b, c, madeUpCounties(b, 22, 1))
	cohort := areas.Cohort()
	for _, run := range []struct {
		name string
		once func() int
	}{
		{"compare", func() (n int) {
			for range subsidy.Compare(x, y) {
				n++
			}
			return n
		}},
		{"roundings", func() (n int) {
			for range y.Roundings() {
				n++
			}
			return n
		}},
		{"gaps", func() (n int) {
			for range y.Gaps() {
				n++
			}
			return n
		}},
		{"verify-all", func() int {
			if y.VerifyAll() != nil {
				return 0
			}
			return 1
		}},
		{"county", func() int {
			a, err := c.Allocate(cohort)
			if err != nil {
				return 0
			}
			return a.Len()
		}},
	} {
		b.Run(run.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if run.once() == 0 {
					b.Fatal("nothing was done")
				}
			}
		})
	}
}
