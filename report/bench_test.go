package report_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/report"
)

func benchDocument(b *testing.B) report.Document {
	b.Helper()
	plan := readPlan(b, "model-plan")
	d, err := report.Annual(plan, audited(b, plan, newYearsEve), 2024, report.WithAllocation(allocation(b)), report.WithGrid(madeUpGrid(b)), report.WithProfile(plain("Profiili"), madeUpProfile(b)))
	require.NoError(b, err)
	return d
}

func BenchmarkAppendHTML(b *testing.B) {
	d := benchDocument(b)
	var dst []byte
	b.ReportAllocs()
	for b.Loop() {
		dst = report.AppendHTML(dst[:0], d, lang.Finnish)
	}
	b.SetBytes(int64(len(dst)))
}

func BenchmarkAppendMarkdown(b *testing.B) {
	d := benchDocument(b)
	var dst []byte
	b.ReportAllocs()
	for b.Loop() {
		dst = report.AppendMarkdown(dst[:0], d, lang.Finnish)
	}
}

func BenchmarkAppendJSON(b *testing.B) {
	d := benchDocument(b)
	var dst []byte
	b.ReportAllocs()
	for b.Loop() {
		dst = report.AppendJSON(dst[:0], d)
	}
}

// The report without the supplement: composing and writing together.
func BenchmarkAnnualToHTML(b *testing.B) {
	plan := readPlan(b, "model-plan")
	checklist := audited(b, plan, newYearsEve)
	var dst []byte
	b.ReportAllocs()
	for b.Loop() {
		d, err := report.Annual(plan, checklist, 2024)
		if err != nil {
			b.Fatal(err)
		}
		dst = report.AppendHTML(dst[:0], d, lang.Finnish)
	}
}

// Composing the report with its supplement, what its gaps are worth included.
func BenchmarkAnnual(b *testing.B) {
	plan := readPlan(b, "model-plan")
	checklist, a := audited(b, plan, newYearsEve), allocation(b)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := report.Annual(plan, checklist, 2024, report.WithAllocation(a)); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkImpact(b *testing.B) {
	plan, a := readPlan(b, "model-plan"), allocation(b)
	unit := unitOf(b, "211", newYearsEve)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := report.Impact(plan, unit, newYearsEve, a); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkTimetable(b *testing.B) {
	plan := readPlan(b, "model-plan")
	unit := unitOf(b, "211", newYearsEve)
	b.ReportAllocs()
	for b.Loop() {
		_ = slices.Collect(report.Timetable(plan, unit, term2021, newYearsEve))
	}
}
