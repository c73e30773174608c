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
	cohort, figure := areas.Cohort(), datum(b, "96.1")
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
		{"county-explain", func() int {
			if _, ok := areas.Explain("05"); !ok {
				return 0
			}
			return 1
		}},
		{"county-whatif", func() int {
			v, err := areas.WhatIf("05", "mmr-coverage", figure)
			if err != nil {
				return 0
			}
			if _, ok := v.Euros("05"); !ok {
				return 0
			}
			return 1
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
