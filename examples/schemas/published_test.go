package schemas

import (
	"slices"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/report"
)

const draft = "https://json-schema.org/draft/2020-12/schema"

// strict is the meta-schema of the draft that allows no keyword which the draft
// does not know, at any depth: a misspelt keyword would otherwise say nothing.
const strict = `{
	"$schema": "` + draft + `", "$id": "https://schemas.invalid/strict", "$dynamicAnchor": "meta",
	"$ref": "` + draft + `", "unevaluatedProperties": false
}`

func schemaText(t *testing.T, kind report.SchemaKind) []byte {
	t.Helper()
	text, err := report.AppendSchema(nil, kind)
	require.NoError(t, err)
	return text
}

func published(t *testing.T, kind report.SchemaKind) *jsonschema.Schema {
	t.Helper()
	return compile(t, "https://schemas.invalid/"+string(kind), schemaText(t, kind))
}

func TestSchemasAreOfTheDraft(t *testing.T) {
	meta := compile(t, "https://schemas.invalid/strict", []byte(strict))
	for _, kind := range report.Schemas() {
		document := decode(t, schemaText(t, kind))
		assert.Equal(t, draft, document.(map[string]any)["$schema"], kind)
		assert.NoError(t, meta.Validate(document), kind)
	}
	refuses(t, meta, schemaText(t, report.FindingsSchema), [][2]string{
		{`"additionalProperties": false`, `"additionalPropertes": false`},
		{`"type": "object"`, `"type": "objekt"`},
		{`"required": ["asOf"`, `"required": ["asOf", "asOf"`},
		{`"pattern": "^[0-9]`, `"pattern": "^([0-9]`},
		{`"minimum": 0`, `"minimum": "0"`},
	})
}

// fit holds documents against a schema, and the schema against the documents:
// each key that it names stands in one of them, but for those that are told.
func fit(t *testing.T, kind report.SchemaKind, documents map[string][]byte, without ...string) {
	t.Helper()
	schema, seen := published(t, kind), map[string]bool{}
	for name, data := range documents {
		value := decode(t, data)
		require.NoError(t, schema.Validate(value), name)
		keys(value, seen)
	}
	for key := range named(decode(t, schemaText(t, kind)), map[string]bool{}) {
		assert.Equal(t, slices.Contains(without, key), !seen[key], "%s: %s", kind, key)
	}
}

// keys gathers the keys of all objects in a value.
func keys(value any, into map[string]bool) {
	switch v := value.(type) {
	case []any:
		for _, item := range v {
			keys(item, into)
		}
	case map[string]any:
		for key, item := range v {
			into[key] = true
			keys(item, into)
		}
	}
}

// named gathers the keys that a schema names.
func named(schema any, into map[string]bool) map[string]bool {
	switch v := schema.(type) {
	case []any:
		for _, item := range v {
			named(item, into)
		}
	case map[string]any:
		for key, item := range v {
			if properties, ok := item.(map[string]any); ok && key == "properties" {
				for name := range properties {
					into[name] = true
				}
			}
			named(item, into)
		}
	}
	return into
}

func TestPlansFitTheirSchema(t *testing.T) {
	documents := map[string][]byte{}
	for _, name := range planFiles {
		documents["the file "+name] = read(t, name)
	}
	for name, plan := range plans(t) {
		for _, l := range lang.All() {
			plan.Language = &l
			data, err := hyte.AppendPlan(nil, plan)
			require.NoError(t, err, name)
			documents[name+" in "+l.String()] = data
		}
	}
	fit(t, report.PlanSchema, documents)
}

func TestFindingsFitTheirSchema(t *testing.T) {
	documents := map[string][]byte{}
	for name, list := range audits(t) {
		documents[name] = list.AppendJSON(nil)
	}
	fit(t, report.FindingsSchema, documents, "annex") // no duty stands in one
}

func TestAllocationsFitTheirSchema(t *testing.T) {
	documents := map[string][]byte{}
	for name, a := range allocations(t) {
		documents[name] = a.AppendJSON(nil)
		documents[name+", details"] = a.AppendDetailsJSON(nil)
	}
	fit(t, report.AllocationSchema, documents)
}

// reports are the reports of every sort that each audit allows.
func reports(t *testing.T) map[string]report.Document {
	t.Helper()
	list := map[string]report.Document{}
	every, all := plans(t), allocations(t)
	allocation := all["municipal"]
	for name, plan := range every {
		code := plan.Organisations[0].Code
		for _, day := range []law.Date{law.Day(2023, 12, 31), law.Day(2026, 11, 22)} {
			audit, err := governance.AuditUnit(plan, code, day)
			require.NoError(t, err, name)
			if audit.Verdict() == governance.OutsideTheLaw {
				continue
			}
			later, err := governance.AuditUnit(plan, code, law.Day(2026, 11, 22))
			require.NoError(t, err, name)
			add := func(kind string, d report.Document, err error) {
				require.NoError(t, err, "%s of %s", kind, name)
				list[kind+" of "+name+" "+day.String()] = d
			}
			d, err := report.Annual(plan, audit, day.Year(), report.WithAllocation(&allocation))
			add("annual report", d, err)
			d, err = report.Term(plan, audit, report.WithAllocation(&allocation))
			add("term report", d, err)
			d, err = report.Summary(plan, audit)
			add("summary", d, err)
			d, err = report.Comparison(plan, audit, plan, later)
			add("comparison", d, err)
			unit := audit.Unit()
			add("deadlines", report.Deadlines(unit, report.Timetable(plan, unit, term(unit, day), day), day), nil)
		}
	}
	return list
}

func TestReportsFitTheirSchema(t *testing.T) {
	documents := map[string][]byte{"one of everything": read(t, "report/testdata/sampler.json")}
	for name, d := range reports(t) {
		documents[name] = report.AppendJSON(nil, d)
	}
	fit(t, report.ReportSchema, documents)
}

func TestSchemasRefuse(t *testing.T) {
	list, err := governance.Audit(readPlan(t, "hyte/testdata/model-plan.json"), law.Day(2024, 12, 31))
	require.NoError(t, err)
	allocation := allocations(t)["another figure"]
	for kind, test := range map[report.SchemaKind]struct {
		document []byte
		damages  [][2]string
	}{
		report.PlanSchema: {read(t, "hyte/testdata/model-plan.json"), [][2]string{
			{`"format": "hyte-plan/1"`, `"format": "hyte-plan/2"`},
			{`"organisations"`, `"organizations"`},
			{`"2021-08-01"`, `"1.8.2021"`},
			{`"code": "211"`, `"code": 211`},
			{`"language": "fi"`, `"language": "suomi"`},
			{`"subsection": 2`, `"subsection": "2"`},
		}},
		report.FindingsSchema: {list.AppendJSON(nil), [][2]string{
			{`"outcome":"pass"`, `"outcome":"passed"`},
			{`"severity"`, `"weight"`},
			{`"asOf":"2024-12-31"`, `"asOf":"31.12.2024"`},
			{`"pointer":"/`, `"pointer":"`},
			{`"force":"statute"`, `"force":"law"`},
			{`"force":"statute"`, `"force":"statute","weight":1`},
			{`"actor":"municipality"`, `"actor":"municipality","size":1`},
			{`"counts":{"pass":`, `"counts":{"pass":-`},
		}},
		report.AllocationSchema: {allocation.AppendDetailsJSON(nil), [][2]string{
			{`"year":2026`, `"year":"2026"`},
			{`"scheme":"municipal"`, `"scheme":"communal"`},
			{`"coefficient":"`, `"coefficient":"about `},
			{`"missing":null`, `"missing":"lost"`},
			{`"euros":"`, `"euros":"€`},
			{`"kind":"figure"`, `"kind":"figure","why":""`},
		}},
		report.ReportSchema: {read(t, "report/testdata/sampler.json"), [][2]string{
			{`"type":"gap"`, `"type":"hole"`},
			{`"format":"hyte-report/1"`, `"format":"hyte-report/2"`},
			{`"number":"1234.5"`, `"number":"1 234,5"`},
			{`"mark":"good"`, `"mark":"green"`},
			{`"sections":[`, `"parts":[`},
		}},
	} {
		t.Run(string(kind), func(t *testing.T) { refuses(t, published(t, kind), test.document, test.damages) })
	}
}
