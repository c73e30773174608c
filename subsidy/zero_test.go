package subsidy_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/subsidy"
)

// zeroes are pointers to the zero value of every exported type.
var zeroes = []any{
	new(subsidy.Allocation), new(subsidy.Assembly), new(subsidy.Assumption), new(subsidy.AssumptionID), new(subsidy.Award),
	new(subsidy.Cohort), new(subsidy.CohortError), new(subsidy.CohortErrors), new(subsidy.Contribution), new(subsidy.FaultKind),
	new(subsidy.FigureSource), new(subsidy.Gap), new(subsidy.Gathered), new(subsidy.InputError), new(subsidy.Kind), new(subsidy.Loss),
	new(subsidy.Marginal), new(subsidy.Material), new(subsidy.MismatchError), new(subsidy.MissingDatum), new(subsidy.Move),
	new(subsidy.Operation), new(subsidy.Overlay), new(subsidy.OverlayError), new(subsidy.OverlayKind), new(subsidy.Parts),
	new(subsidy.Ratio), new(subsidy.RoundingImpact), new(subsidy.Row), new(subsidy.Scheme), new(subsidy.SchemeError), new(subsidy.Step),
	new(subsidy.UnitDifference), new(subsidy.Variation), new(subsidy.VerifyError), new(subsidy.YearError), new(subsidy.UnpopulatedError), new(subsidy.ZeroBaseError),
	new(subsidy.ZeroMeanError),
}

// Every type that the package exports stands in the table.
func TestZeroesAreAll(t *testing.T) {
	var want, got []string
	for _, pointer := range zeroes {
		got = append(got, reflect.TypeOf(pointer).Elem().Name())
	}
	entries, err := os.ReadDir(".")
	require.NoError(t, err)
	for _, entry := range entries {
		if !strings.HasSuffix(entry.Name(), ".go") || strings.HasSuffix(entry.Name(), "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), entry.Name(), nil, parser.SkipObjectResolution)
		require.NoError(t, err)
		for _, declaration := range file.Decls {
			general, ok := declaration.(*ast.GenDecl)
			if !ok {
				continue
			}
			for _, spec := range general.Specs {
				if named, ok := spec.(*ast.TypeSpec); ok && named.Name.IsExported() {
					want = append(want, named.Name.Name)
				}
			}
		}
	}
	assert.ElementsMatch(t, want, got)
}

// call calls a function with zero arguments and reads every sequence it
// returns to its end.
func call(f reflect.Value) {
	in := make([]reflect.Value, 0, f.Type().NumIn())
	for i := range f.Type().NumIn() {
		if f.Type().IsVariadic() && i == f.Type().NumIn()-1 {
			break
		}
		in = append(in, reflect.Zero(f.Type().In(i)))
	}
	for _, out := range f.Call(in) {
		drain(out)
	}
}

// drain reads a sequence.
func drain(v reflect.Value) {
	if v.Kind() != reflect.Func || v.IsNil() || v.Type().NumIn() != 1 || v.Type().In(0).Kind() != reflect.Func {
		return
	}
	v.Call([]reflect.Value{reflect.MakeFunc(v.Type().In(0), func([]reflect.Value) []reflect.Value {
		return []reflect.Value{reflect.ValueOf(true)}
	})})
}

func callEvery(t *testing.T, name string, v reflect.Value) {
	t.Helper()
	for i := range v.NumMethod() {
		method := name + "." + v.Type().Method(i).Name
		assert.NotPanics(t, func() { call(v.Method(i)) }, method)
	}
}

func TestNoMethodOfAZeroValuePanics(t *testing.T) {
	called := 0
	for _, pointer := range zeroes {
		v := reflect.ValueOf(pointer)
		callEvery(t, v.Type().String(), v)
		called += v.NumMethod()
	}
	assert.Greater(t, called, 100)
}

// A nil allocation is read as one without units. MarshalJSON alone has a value
// receiver, which encoding/json calls for values and writes null for nil.
func TestNoMethodOfANilAllocationPanics(t *testing.T) {
	v := reflect.ValueOf((*subsidy.Allocation)(nil))
	for i := range v.NumMethod() {
		if name := v.Type().Method(i).Name; name != "MarshalJSON" {
			assert.NotPanics(t, func() { call(v.Method(i)) }, name)
		}
	}
	var none *subsidy.Allocation
	assert.Equal(t, string(new(subsidy.Allocation).AppendJSON(nil)), string(none.AppendJSON(nil)))
	assert.Zero(t, none.Len())
}

// No function panics on zero values either.
func TestNoFunctionOfZeroValuesPanics(t *testing.T) {
	for name, f := range map[string]any{
		"AppendComparisonCSV": subsidy.AppendComparisonCSV, "AppendComparisonJSON": subsidy.AppendComparisonJSON,
		"Assemble": subsidy.Assemble, "Assume": subsidy.Assume, "BasePrice": subsidy.BasePrice, "Compare": subsidy.Compare,
		"County": subsidy.County, "Figure": subsidy.Figure, "Municipal": subsidy.Municipal, "NewCohort": subsidy.NewCohort,
		"ParseCohort": subsidy.ParseCohort, "Pool": subsidy.Pool, "Proposal2017": subsidy.Proposal2017, "Target": subsidy.Target,
		"Verify": subsidy.Verify, "Weight": subsidy.Weight, "Without": subsidy.Without,
	} {
		assert.NotPanics(t, func() { call(reflect.ValueOf(f)) }, name)
	}
}

// Every operation is said with whatever operands it has.
func TestSentencesWithoutOperands(t *testing.T) {
	for operation := range subsidy.Operation(99) {
		for n := range 4 {
			s := subsidy.Step{ID: "made-up", Operation: operation, Operands: make([]subsidy.Step, n)}
			assert.NotPanics(t, func() {
				s.AppendText(nil, 0, -1)
				s.AppendJSON(nil, -1)
				_ = subsidy.Verify(s)
			}, "%s with %d operands", operation, n)
		}
	}
	odd := subsidy.Step{Operation: subsidy.Given, Datum: indicators.Lacking(99)}
	assert.NotPanics(t, func() { odd.Sentence(9) })
}

func TestNilFaults(t *testing.T) {
	assert.Equal(t, "cohort: none: unknown fault", subsidy.CohortErrors{nil}.Error())
	var refused *subsidy.InputError
	require.ErrorAs(t, municipal(t, 2026).AllocateInto(nil, subsidy.Cohort{}), &refused)
	assert.Equal(t, `allocation: found "nil", expected an Allocation to compute into`, refused.Error())
}

// nested is a step with so many levels below it.
func nested(levels int) subsidy.Step {
	s := subsidy.Step{ID: "made-up", Operation: subsidy.Enacted}
	for range levels {
		s = subsidy.Step{ID: "made-up", Operation: subsidy.Mean, Operands: []subsidy.Step{s}}
	}
	return s
}

func TestDeepSteps(t *testing.T) {
	require.NoError(t, subsidy.Verify(nested(subsidy.MostDepth)))
	deep := nested(1_000_000)
	var wrong *subsidy.VerifyError
	require.ErrorAs(t, subsidy.Verify(deep), &wrong)
	assert.Equal(t, `step "made-up": found a step below it, expected at most 64 levels of steps`, wrong.Error())
	read := 0
	for depth := range deep.Walk(-1) {
		assert.LessOrEqual(t, depth, subsidy.MostDepth)
		read++
	}
	assert.Equal(t, subsidy.MostDepth+1, read)
	_, found := deep.Find("elsewhere")
	assert.False(t, found)
	assert.Less(t, len(deep.AppendJSON(nil, -1)), 100_000)
	around := subsidy.Step{ID: "around", Operation: subsidy.Mean, Operands: make([]subsidy.Step, 1)}
	around.Operands[0] = around
	require.ErrorAs(t, subsidy.Verify(around), &wrong)
}

func TestDecimalsAreBounded(t *testing.T) {
	var zero subsidy.Ratio
	assert.Equal(t, "0."+strings.Repeat("0", subsidy.MostDecimals), zero.Fixed(1<<31-1))
	a, err := municipal(t, 2026).Allocate(parse(t, municipal(t, 2026), small))
	require.NoError(t, err)
	k := award(t, &a, "211").Coefficient
	assert.Equal(t, k.Fixed(subsidy.MostDecimals), k.Fixed(1<<31-1))
	assert.Equal(t, "1", k.Fixed(-1))
	assert.True(t, k.Decimal(1<<31-1).Equal(decimal.RequireFromString(k.Fixed(subsidy.MostDecimals))))
	assert.Zero(t, zero.Decimal(1<<31-1).Sign())
	assert.True(t, slices.Equal([]byte(k.String()), func() []byte { b, _ := k.MarshalText(); return b }()))
}
