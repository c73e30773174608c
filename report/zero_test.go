package report_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"iter"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
	"github.com/hyte-fi/go-hyte/report"
	"github.com/hyte-fi/go-hyte/subsidy"
)

// zeroes is the zero value of every exported type that is no interface.
var zeroes = []any{
	report.ActionChange{}, report.ChangeKind(""), report.Column{}, report.Document{}, report.DocumentKind(""), report.Drawing{},
	report.DutyChange{}, report.Entry{}, report.Fact{}, report.Facts(nil), report.Gap{}, report.Grid{}, report.GridRow{},
	report.IndicatorChange{}, report.InputError{}, report.InputProblem(""), report.Legend{}, report.List(nil), report.Mark(0),
	report.Movement(0), report.Option(nil), report.Paragraph(nil), report.Progress(0), report.SchemaKind(""), report.Section{},
	report.Sentence{}, report.Shape{}, report.ShapeForm(0), report.State(0), report.Station{}, report.Table{}, report.Task{},
	report.TaskKind(""), report.Tone(0), report.Value{}, report.View{}, report.Worth{}, report.WorthCase(""),
}

// functions are the exported functions that do more than make a value.
var functions = []any{
	report.Actions, report.Annual, report.AppendCSV, report.AppendCalendar, report.AppendHTML, report.AppendJSON, report.AppendMarkdown,
	report.AppendSchema, report.AppendTimetable, report.Citing, report.Clock, report.Code, report.Compare, report.Comparison, report.Count,
	report.Agenda, report.Cycle, report.Deadlines, report.Drawn, report.During, report.Euros, report.Figure, report.Impact, report.Indicators,
	report.Number, report.On, report.OpenCases, report.Say, report.Schemas, report.Summary, report.Term, report.Timetable, report.Unpaid, report.WithAllocation,
	report.WithGrid, report.WithProfile, report.WithSections, report.Words, report.Written,
}

// No method of a zero value or of one beyond the declared ones, and no function
// given zero values, panics.
func TestZeroValues(t *testing.T) {
	for _, zero := range zeroes {
		v := reflect.New(reflect.TypeOf(zero))
		beyond := reflect.New(reflect.TypeOf(zero))
		if beyond.Elem().CanUint() {
			beyond.Elem().SetUint(255)
		}
		for i := range v.NumMethod() {
			name := v.Type().String() + "." + v.Type().Method(i).Name
			assert.NotPanics(t, func() { callWithZeroes(v.Method(i)) }, name)
			assert.NotPanics(t, func() { callWithZeroes(beyond.Method(i)) }, name)
		}
	}
	for i, f := range functions {
		assert.NotPanics(t, func() { callWithZeroes(reflect.ValueOf(f)) }, "function %d, %T", i, f)
	}
}

// callWithZeroes calls a function with zero arguments and reads the iterators it
// returns.
func callWithZeroes(f reflect.Value) {
	var in []reflect.Value
	for i := range f.Type().NumIn() {
		if f.Type().IsVariadic() && i == f.Type().NumIn()-1 {
			break
		}
		in = append(in, reflect.Zero(f.Type().In(i)))
	}
	for _, out := range f.Call(in) {
		if out.Kind() == reflect.Func && !out.IsNil() && out.Type().CanSeq() {
			for range out.Seq() {
			}
		}
	}
}

// Every exported type and function of the package is in the lists above.
func TestZeroValuesAreComplete(t *testing.T) {
	known := map[string]bool{}
	for _, zero := range zeroes {
		known[reflect.TypeOf(zero).Name()] = true
	}
	declared := 0
	for _, file := range sources(t) {
		for _, decl := range file.Decls {
			switch d := decl.(type) {
			case *ast.FuncDecl:
				if d.Recv == nil && d.Name.IsExported() {
					declared++
				}
			case *ast.GenDecl:
				for _, spec := range d.Specs {
					s, ok := spec.(*ast.TypeSpec)
					if _, isInterface := definition(s).(*ast.InterfaceType); ok && s.Name.IsExported() && !isInterface {
						assert.True(t, known[s.Name.Name], s.Name.Name)
					}
				}
			}
		}
	}
	assert.Len(t, functions, declared)
}

func definition(s *ast.TypeSpec) ast.Expr {
	if s == nil {
		return nil
	}
	return s.Type
}

func sources(t *testing.T) []*ast.File {
	t.Helper()
	entries, err := os.ReadDir(".")
	require.NoError(t, err)
	var files []*ast.File
	for _, e := range entries {
		if !strings.HasSuffix(e.Name(), ".go") || strings.HasSuffix(e.Name(), "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), e.Name(), nil, parser.SkipObjectResolution)
		require.NoError(t, err)
		files = append(files, file)
	}
	return files
}

// What is nil is nothing: an option, an allocation, a block, a sequence.
func TestNilIsNothing(t *testing.T) {
	plan := readPlan(t, "model-plan")
	checklist := audited(t, plan, newYearsEve)
	bare, err := report.Annual(plan, checklist, 2024)
	require.NoError(t, err)
	want := string(report.AppendHTML(nil, bare, lang.English))
	for name, options := range map[string][]report.Option{
		"option":     {nil},
		"allocation": {report.WithAllocation(nil)},
		"sections":   {report.WithSections()},
	} {
		d, err := report.Annual(plan, checklist, 2024, options...)
		require.NoError(t, err, name)
		assert.Equal(t, want, string(report.AppendHTML(nil, d, lang.English)), name)
	}
	for name, options := range map[string][]report.Option{
		"zero allocation": {report.WithAllocation(new(subsidy.Allocation))},
		"nil block":       {report.WithSections(report.Section{Blocks: []report.Block{nil}, Sections: []report.Section{{}}})},
		"empty rows":      {report.WithGrid(report.Grid{Dimensions: []lang.Text{{}}, Rows: []report.GridRow{{}, {}}})},
	} {
		for _, compose := range []func(hyte.Plan, governance.Checklist, ...report.Option) (report.Document, error){report.Term, report.Summary} {
			assert.NotPanics(t, func() {
				d, err := compose(plan, checklist, options...)
				assert.NoError(t, err, name)
				report.AppendJSON(report.AppendMarkdown(report.AppendHTML(nil, d, lang.Finnish), d, lang.Finnish), d)
			}, name)
		}
	}
	unit := unitOf(t, "211", newYearsEve)
	var none iter.Seq[report.Entry]
	assert.Contains(t, string(report.AppendTimetable(nil, unit, none, newYearsEve)), `"tasks":[]`)
	assert.Empty(t, report.Deadlines(unit, none, newYearsEve).Sections)
	calendar, err := report.AppendCalendar(nil, region.Unit{}, none, law.Day(2024, 1, 1), lang.Language(99))
	require.NoError(t, err)
	assert.NotContains(t, string(calendar), "VEVENT")
}
