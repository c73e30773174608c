package hyte_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
)

var sameDates = cmpopts.EquateComparable(law.Date{})

func diff(want, got hyte.Plan) string { return cmp.Diff(want, got, sameDates) }

// constants reads the declared string constants of the package by their type,
// in the order of the source.
func constants(t testing.TB) map[string][]string {
	found := map[string][]string{}
	names, err := os.ReadDir(".")
	require.NoError(t, err)
	for _, name := range names {
		if !strings.HasSuffix(name.Name(), ".go") || strings.HasSuffix(name.Name(), "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name.Name(), nil, 0)
		require.NoError(t, err)
		for _, d := range file.Decls {
			if group, ok := d.(*ast.GenDecl); ok && group.Tok == token.CONST {
				collect(t, group, found)
			}
		}
	}
	return found
}

func collect(t testing.TB, group *ast.GenDecl, into map[string][]string) {
	for _, spec := range group.Specs {
		value := spec.(*ast.ValueSpec)
		name, ok := value.Type.(*ast.Ident)
		if !ok || len(value.Values) != 1 || !ast.IsExported(value.Names[0].Name) {
			continue
		}
		literal, ok := value.Values[0].(*ast.BasicLit)
		if !ok {
			continue
		}
		text, err := strconv.Unquote(literal.Value)
		require.NoError(t, err)
		into[name.Name] = append(into[name.Name], text)
	}
}

// filler makes a plan in which every field holds something and every id is
// referred to.
type filler struct {
	t     testing.TB
	words map[string][]string
	ids   int
}

// targets says what a field of references refers to; a second reader of the
// same table in the library.
var targets = map[string]string{
	"Goals": "Goal", "Sectors": "Sector", "Sector": "Sector", "Owners": "Owner", "Partners": "Partner",
	"Indicators": "Indicator", "PopulationGroups": "PopulationGroup", "Areas": "Area", "RevisedAfter": "Document",
	"Actions": "Action", "SubPlans": "SubPlan", "In": "Document", "Action": "Action", "PreparedWith": "Partner",
	"FocusArea": "FocusArea", "StrategyGoals": "StrategyGoal", "FromEvaluation": "Document", "Bodies": "Body",
	"Option": "ImpactOption", "Group": "PopulationGroup", "Area": "Area", "Vocabulary": "StatusVocabulary",
	"PartOf": "Document", "AttachedTo": "SubPlan", "PreparedBy": "Body",
}

// special are the strings that have a form of their own.
var special = map[string]string{
	"Area.Code": "837", "Partner.Code": "08", "Delivery.To": "HUS", "Body.SharedWith": "922",
	"Publication.Languages": "se", "Resource.Euros": "12000.50", "Handling.Organisation": "211",
}

func filled(t testing.TB) hyte.Plan {
	f := filler{t: t, words: constants(t)}
	var p hyte.Plan
	f.fill(reflect.ValueOf(&p).Elem(), "Plan", "")
	p.Organisations = []hyte.Organisation{
		{Code: "211", Name: hyte.Plain("A"), Membership: law.Since(law.Day(2021, 8, 1))},
		{Code: "HUS", Membership: law.Between(law.Day(2023, 1, 1), law.Day(2024, 2, 29))},
	}
	first := map[string]hyte.ID{}
	walk(reflect.ValueOf(&p).Elem(), func(v reflect.Value, parent, _ string) {
		if id, ok := v.Interface().(hyte.ID); ok && first[parent] == "" && strings.HasPrefix(string(id), "own") {
			first[parent] = id
		}
	})
	walk(reflect.ValueOf(&p).Elem(), func(v reflect.Value, parent, name string) {
		if id, ok := v.Interface().(hyte.ID); ok && id == "reference" {
			require.NotEmpty(t, first[targets[name]], "%s.%s", parent, name)
			v.SetString(string(first[targets[name]]))
		}
	})
	return p
}

func (f *filler) fill(v reflect.Value, parent, name string) {
	switch v.Addr().Interface().(type) {
	case *hyte.ID:
		v.SetString("reference")
		if name == "ID" {
			f.ids++
			v.SetString(fmt.Sprintf("own%d-ä~/", f.ids))
		}
	case *hyte.Text:
		v.Set(reflect.ValueOf(hyte.Text{Translated: lang.Text{Finnish: "ä \"x\"\\\n\t", Swedish: "å<&>", English: "e\u2028😀"}}))
	case *hyte.Extensions:
		v.SetString(`{ "b": [1.50, 1e9, "\u00e4\ud83d\ude00"],` + "\n" + `"a":{"a":null}}`)
	case *law.Date:
		v.Set(reflect.ValueOf(law.Day(2024, 2, 29)))
	case *law.Period:
		v.Set(reflect.ValueOf(law.Between(law.Day(2024, 1, 1), law.Day(2024, 1, 1))))
	case *indicators.Datum:
		v.Set(reflect.ValueOf(indicators.Known(decimal.RequireFromString("7.20"))))
	default:
		f.fillKind(v, parent, name)
	}
}

func (f *filler) fillKind(v reflect.Value, parent, name string) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			f.fill(v.Field(i), v.Type().Name(), v.Type().Field(i).Name)
		}
	case reflect.Slice:
		if v.Type() == reflect.TypeFor[hyte.For]() {
			v.Set(reflect.ValueOf(hyte.For{"211", "HUS"}))
			return
		}
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		f.fill(v.Index(0), parent, name)
		f.fill(v.Index(1), parent, name)
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		v.Elem().Set(reflect.ValueOf(lang.Swedish))
	case reflect.String:
		f.fillString(v, parent, name)
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int:
		v.SetInt(99)
	case reflect.Uint8:
		v.Set(reflect.ValueOf(hyte.No))
	default:
		f.t.Fatalf("no filling for %s.%s", parent, name)
	}
}

func (f *filler) fillString(v reflect.Value, parent, name string) {
	words := f.words[v.Type().Name()]
	switch {
	case len(words) > 0:
		v.SetString(words[len(words)-1])
	case special[parent+"."+name] != "":
		v.SetString(special[parent+"."+name])
	default:
		v.SetString("x § 1")
	}
}

// walk visits every value of the model below v with the type that holds it and
// the name of its field.
func walk(v reflect.Value, visit func(v reflect.Value, parent, name string)) {
	var step func(v reflect.Value, parent, name string)
	step = func(v reflect.Value, parent, name string) {
		visit(v, parent, name)
		switch {
		case v.Kind() == reflect.Slice:
			for i := range v.Len() {
				step(v.Index(i), parent, name)
			}
		case v.Kind() == reflect.Struct && v.Type().PkgPath() == "github.com/hyte-fi/go-hyte/hyte":
			for i := range v.NumField() {
				step(v.Field(i), v.Type().Name(), v.Type().Field(i).Name)
			}
		}
	}
	step(v, "", "")
}
