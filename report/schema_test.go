package report_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/report"
	"github.com/hyte-fi/go-hyte/subsidy"
)

// schema reads one of the schemas.
func schema(t *testing.T, kind report.SchemaKind) map[string]any {
	t.Helper()
	data, err := report.AppendSchema([]byte(" "), kind)
	require.NoError(t, err)
	var s map[string]any
	require.NoError(t, json.Unmarshal(data, &s), kind)
	assert.Equal(t, "https://json-schema.org/draft/2020-12/schema", s["$schema"])
	return s
}

func TestSchemasAcceptTheSamples(t *testing.T) {
	valid := map[report.SchemaKind][][]byte{}
	for _, name := range []string{"model-plan", "complete-plan", "minimal-plan"} {
		data, err := os.ReadFile(filepath.Join("..", "hyte", "testdata", name+".json"))
		require.NoError(t, err)
		valid[report.PlanSchema] = append(valid[report.PlanSchema], data)
		plan := readPlan(t, name)
		for _, day := range []law.Date{law.Day(2022, 12, 31), newYearsEve, law.Day(2026, 11, 22)} {
			valid[report.FindingsSchema] = append(valid[report.FindingsSchema], audited(t, plan, day).AppendJSON(nil))
		}
	}
	aland := hyte.Plan{Organisations: []hyte.Organisation{{Code: "478"}}}
	valid[report.FindingsSchema] = append(valid[report.FindingsSchema], audited(t, aland, newYearsEve).AppendJSON(nil))
	for _, a := range []*subsidy.Allocation{allocation(t), allocation(t, subsidy.BasePrice("21.50"), subsidy.Assume(subsidy.NationalMean, "plain"))} {
		valid[report.AllocationSchema] = append(valid[report.AllocationSchema], a.AppendJSON(nil), a.AppendDetailsJSON(nil))
	}
	for _, d := range samples(t) {
		valid[report.ReportSchema] = append(valid[report.ReportSchema], report.AppendJSON(nil, d))
	}
	for _, d := range hostileDocuments(t) {
		valid[report.ReportSchema] = append(valid[report.ReportSchema], report.AppendJSON(nil, d))
	}
	for _, kind := range report.Schemas() {
		s := schema(t, kind)
		require.NotEmpty(t, valid[kind])
		for _, data := range valid[kind] {
			var value any
			require.NoError(t, json.Unmarshal(data, &value))
			require.Empty(t, check(s, s, value, ""), kind)
		}
	}
}

// A schema that accepts everything would be none: each refuses a sample with
// one thing put wrong.
func TestSchemasRefuse(t *testing.T) {
	plan := readPlan(t, "model-plan")
	documents := map[report.SchemaKind][]byte{
		report.PlanSchema:       mustAppend(t, plan),
		report.FindingsSchema:   audited(t, plan, newYearsEve).AppendJSON(nil),
		report.AllocationSchema: allocation(t).AppendDetailsJSON(nil),
		report.ReportSchema:     report.AppendJSON(nil, sampler()),
	}
	tests := []struct {
		kind     report.SchemaKind
		old, new string
	}{
		{report.PlanSchema, `"organisations"`, `"organizations"`},
		{report.PlanSchema, `"2021-08-01"`, `"1.8.2021"`},
		{report.FindingsSchema, `"outcome":"pass"`, `"outcome":"passed"`},
		{report.FindingsSchema, `"verdict":"incomplete"`, `"verdict":"almost"`},
		{report.FindingsSchema, `"severity"`, `"weight"`},
		{report.AllocationSchema, `"year":2024`, `"year":"2024"`},
		{report.AllocationSchema, `"scheme":"municipal"`, `"scheme":"communal"`},
		{report.AllocationSchema, `"basePrice":"19.31"`, `"basePrice":"19.3100"`},
		{report.ReportSchema, `"type":"gap"`, `"type":"hole"`},
		{report.ReportSchema, `"number":"1234.5"`, `"number":"1 234,5"`},
		{report.ReportSchema, `"mark":"good"`, `"mark":"green"`},
		{report.ReportSchema, `"format":"hyte-report/1"`, `"format":"hyte-report/2"`},
	}
	for _, test := range tests {
		s := schema(t, test.kind)
		wrong := strings.Replace(string(documents[test.kind]), test.old, test.new, 1)
		require.NotEqual(t, string(documents[test.kind]), wrong, test.old)
		var value any
		require.NoError(t, json.Unmarshal([]byte(wrong), &value))
		assert.NotEmpty(t, check(s, s, value, ""), "%s: %s", test.kind, test.new)
	}
}

func mustAppend(t *testing.T, p hyte.Plan) []byte {
	t.Helper()
	data, err := hyte.AppendPlan(nil, p)
	require.NoError(t, err)
	return data
}

func TestUnknownSchema(t *testing.T) {
	data, err := report.AppendSchema([]byte("x"), report.SchemaKind(strings.Repeat("y", 1000)))
	var bad *report.InputError
	require.ErrorAs(t, err, &bad)
	assert.Equal(t, report.UnknownSchema, bad.Problem)
	assert.Less(t, len(bad.Error()), 200)
	assert.Equal(t, "x", string(data))
}

// keywords are what the schemas may use; check knows them all.
var keywords = []string{
	"$schema", "title", "description", "$defs", "$ref", "type", "enum", "const", "properties", "required", "additionalProperties",
	"items", "minItems", "maxItems", "uniqueItems", "pattern", "minLength", "maxLength", "minimum", "maximum", "anyOf", "oneOf", "$id", "propertyNames", "minProperties", "format",
}

// check holds a value against a schema and returns the first fault, or nothing.
// It is a small reading of draft 2020-12 that knows the keywords these schemas
// use and refuses any other.
func check(root, schema map[string]any, value any, at string) string {
	for keyword := range schema {
		if !slices.Contains(keywords, keyword) {
			return "a keyword nobody checks: " + keyword
		}
	}
	if ref, ok := schema["$ref"].(string); ok {
		target := any(root)
		for part := range strings.SplitSeq(strings.TrimPrefix(ref, "#/"), "/") {
			target = target.(map[string]any)[part]
		}
		next, ok := target.(map[string]any)
		if !ok {
			return at + ": no definition " + ref
		}
		return check(root, next, value, at)
	}
	for _, rule := range []func(root, schema map[string]any, value any, at string) string{checkType, checkWords, checkChoices, checkObject, checkList, checkNumber} {
		if fault := rule(root, schema, value, at); fault != "" {
			return fault
		}
	}
	return ""
}

func typeOf(value any) string {
	switch v := value.(type) {
	case nil:
		return "null"
	case bool:
		return "boolean"
	case float64:
		if v == float64(int64(v)) {
			return "integer"
		}
		return "number"
	case string:
		return "string"
	case []any:
		return "array"
	}
	return "object"
}

func checkType(_, schema map[string]any, value any, at string) string {
	found := typeOf(value)
	ok := true
	switch want := schema["type"].(type) {
	case string:
		ok = want == found || want == "number" && found == "integer"
	case []any:
		ok = slices.Contains(want, any(found))
	}
	if !ok {
		return fmt.Sprintf("%s: %s is not %v", at, found, schema["type"])
	}
	if list, has := schema["enum"].([]any); has && !slices.ContainsFunc(list, func(x any) bool { return reflect.DeepEqual(x, value) }) {
		return fmt.Sprintf("%s: %v is none of %v", at, value, list)
	}
	if only, has := schema["const"]; has && !reflect.DeepEqual(only, value) {
		return fmt.Sprintf("%s: %v is not %v", at, value, only)
	}
	return ""
}

func checkWords(_, schema map[string]any, value any, at string) string {
	s, ok := value.(string)
	if !ok {
		return ""
	}
	if p, has := schema["pattern"].(string); has && !regexp.MustCompile(p).MatchString(s) {
		return fmt.Sprintf("%s: %q does not match %s", at, s, p)
	}
	if _, err := law.ParseDate(s); schema["format"] == "date" && err != nil {
		return fmt.Sprintf("%s: %q is no date", at, s)
	}
	length := float64(len([]rune(s)))
	if least, has := schema["minLength"].(float64); has && length < least {
		return at + ": too short"
	}
	if most, has := schema["maxLength"].(float64); has && length > most {
		return at + ": too long"
	}
	return ""
}

func checkNumber(_, schema map[string]any, value any, at string) string {
	n, ok := value.(float64)
	least, hasLeast := schema["minimum"].(float64)
	most, hasMost := schema["maximum"].(float64)
	if ok && (hasLeast && n < least || hasMost && n > most) {
		return at + ": out of range"
	}
	return ""
}

func checkChoices(root, schema map[string]any, value any, at string) string {
	for _, keyword := range []string{"anyOf", "oneOf"} {
		choices, has := schema[keyword].([]any)
		if !has {
			continue
		}
		fits, first := 0, ""
		for _, c := range choices {
			fault := check(root, c.(map[string]any), value, at)
			if fault == "" {
				fits++
			} else if len(fault) > len(first) {
				first = fault
			}
		}
		if fits == 0 || keyword == "oneOf" && fits > 1 {
			return fmt.Sprintf("%s: %s fits %d (%s)", at, keyword, fits, first)
		}
	}
	return ""
}

func checkObject(root, schema map[string]any, value any, at string) string {
	o, ok := value.(map[string]any)
	if !ok {
		return ""
	}
	required, _ := schema["required"].([]any)
	for _, key := range required {
		if _, has := o[key.(string)]; !has {
			return fmt.Sprintf("%s: lacks %v", at, key)
		}
	}
	properties, _ := schema["properties"].(map[string]any)
	for key, v := range o {
		next, known := properties[key].(map[string]any)
		if !known {
			switch extra := schema["additionalProperties"].(type) {
			case bool:
				if !extra {
					return at + "/" + key + ": unknown key"
				}
				continue
			case map[string]any:
				next = extra
			default:
				continue
			}
		}
		if fault := check(root, next, v, at+"/"+key); fault != "" {
			return fault
		}
	}
	return ""
}

func checkList(root, schema map[string]any, value any, at string) string {
	list, ok := value.([]any)
	if !ok {
		return ""
	}
	if least, has := schema["minItems"].(float64); has && float64(len(list)) < least {
		return at + ": too few"
	}
	items, ok := schema["items"].(map[string]any)
	if !ok {
		return ""
	}
	for i, v := range list {
		if fault := check(root, items, v, fmt.Sprintf("%s/%d", at, i)); fault != "" {
			return fault
		}
	}
	return ""
}
