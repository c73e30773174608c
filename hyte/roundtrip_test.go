package hyte_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
)

func read(t testing.TB, name string) []byte {
	data, err := os.ReadFile(filepath.Join("testdata", name))
	require.NoError(t, err)
	return data
}

func parse(t testing.TB, data []byte) hyte.Plan {
	p, err := hyte.ParsePlan(data)
	require.NoError(t, err)
	return p
}

func write(t testing.TB, p hyte.Plan) string {
	out, err := hyte.AppendPlan(nil, p)
	require.NoError(t, err)
	return string(out)
}

func TestFixturesAreCanonical(t *testing.T) {
	for _, name := range []string{"model-plan.json", "complete-plan.json", "minimal-plan.json"} {
		t.Run(name, func(t *testing.T) {
			data := read(t, name)
			assert.Empty(t, cmp.Diff(string(data), write(t, parse(t, data))))
		})
	}
}

func TestFixturesSayThatTheyAreMadeUp(t *testing.T) {
	for _, name := range []string{"model-plan.json", "complete-plan.json"} {
		p := parse(t, read(t, name))
		assert.Contains(t, p.Note.In(lang.English), "made up", name)
		for _, i := range p.Indicators {
			assert.True(t, i.Baseline.MadeUp && (i.Target.MadeUp || i.Target.IsZero()), "%s %s", name, i.ID)
			for _, o := range i.Observations {
				assert.True(t, o.MadeUp, "%s %s", name, i.ID)
			}
		}
	}
}

func TestEveryFieldIsReachable(t *testing.T) {
	p := filled(t)
	walk(reflect.ValueOf(&p).Elem(), func(v reflect.Value, parent, name string) {
		if parent != "Text" && parent != "Organisation" {
			assert.False(t, v.IsZero(), "%s.%s is not filled", parent, name)
		}
	})
	require.NoError(t, p.Check())
	out := write(t, p)
	assert.Empty(t, diff(p, parse(t, []byte(out))))
	assert.Equal(t, out, write(t, parse(t, []byte(out))))
	assert.True(t, json.Valid([]byte(out)))
}

// TestKeysAreTheNamesOfTheFields holds the document to one rule, so that who
// knows the Go names knows the keys.
func TestKeysAreTheNamesOfTheFields(t *testing.T) {
	var document map[string]any
	p := filled(t)
	require.NoError(t, json.Unmarshal([]byte(write(t, p)), &document))
	require.Equal(t, hyte.Format, document["format"])
	delete(document, "format")
	var compare func(t *testing.T, v reflect.Value, got any)
	compare = func(t *testing.T, v reflect.Value, got any) {
		switch {
		case v.Kind() == reflect.Slice:
			for i, element := range got.([]any) {
				compare(t, v.Index(i), element)
			}
		case v.Kind() == reflect.Struct && v.Type().PkgPath() == reflect.TypeFor[hyte.Plan]().PkgPath() && v.Type() != reflect.TypeFor[hyte.Text]():
			object := got.(map[string]any)
			for i := range v.NumField() {
				if !v.Field(i).IsZero() {
					key := lowerCamel(v.Type().Field(i).Name)
					require.Contains(t, object, key, v.Type().Name())
					compare(t, v.Field(i), object[key])
					delete(object, key)
				}
			}
			assert.Empty(t, object, v.Type().Name())
		}
	}
	compare(t, reflect.ValueOf(p), document)
}

func lowerCamel(name string) string {
	if strings.ToUpper(name) == name {
		return strings.ToLower(name)
	}
	return strings.ToLower(name[:1]) + name[1:]
}

func TestZeroPlan(t *testing.T) {
	assert.Equal(t, "{\n  \"format\": \"hyte-plan/1\"\n}\n", write(t, hyte.Plan{}))
	assert.Empty(t, diff(hyte.Plan{}, parse(t, []byte(`{"format":"hyte-plan/1"}`))))
}

func TestEmptySaysNothing(t *testing.T) {
	data := `{"goals":[],"governance":{"responsibleBody":{}},"term":{},"note":"","title":{"fi":""},"format":"hyte-plan/1"}`
	assert.Empty(t, diff(hyte.Plan{}, parse(t, []byte(data))))
}

func TestAppendKeepsWhatStoodBefore(t *testing.T) {
	out, err := hyte.AppendPlan([]byte("before "), hyte.Plan{})
	require.NoError(t, err)
	assert.Equal(t, "before "+write(t, hyte.Plan{}), string(out))
	out, err = hyte.AppendPlan([]byte("before "), hyte.Plan{Goals: []hyte.Goal{{ID: "a b"}}})
	require.Error(t, err)
	assert.Equal(t, "before ", string(out))
}

func TestExtensionsAreKeptByteForByte(t *testing.T) {
	extension := "{ \"z\" : [1.0e2 ,\"\\u0041\\/\"],\n\t\"a\":{\"id\":\"g1\"}}"
	data := `{"format":"hyte-plan/1","extensions":` + extension + `,"goals":[{"extensions":{}}]}`
	p := parse(t, []byte(data))
	assert.Equal(t, hyte.Extensions(extension), p.Extensions)
	assert.Equal(t, hyte.Extensions("{}"), p.Goals[0].Extensions)
	assert.Contains(t, write(t, p), extension)
}

func TestFigures(t *testing.T) {
	for _, c := range []struct {
		name, json string
		want       hyte.Level
	}{
		{"decimals are kept", `{"value":"7.20","year":2024}`, hyte.Level{Value: datum(t, "7.20"), Year: 2024}},
		{"negative", `{"value":"-0.5"}`, hyte.Level{Value: datum(t, "-0.5")}},
		{"zero is a figure", `{"value":"0"}`, hyte.Level{Value: datum(t, "0")}},
		{"not collected", `{"missing":"not-collected","year":2024}`, hyte.Level{Year: 2024}},
		{"suppressed", `{"missing":"suppressed"}`, hyte.Level{Value: indicators.Lacking(indicators.Suppressed)}},
		{"not applicable", `{"missing":"not-applicable"}`, hyte.Level{Value: indicators.Lacking(indicators.NotApplicable)}},
		{"not answered", `{"missing":"not-answered"}`, hyte.Level{Value: indicators.Lacking(indicators.NotAnswered)}},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := parse(t, []byte(`{"format":"hyte-plan/1","indicators":[{"baseline":`+c.json+`}]}`))
			assert.Empty(t, cmp.Diff(c.want, p.Indicators[0].Baseline))
			assert.Equal(t, compact(t, c.json), compact(t, level(t, write(t, p))))
		})
	}
}

func datum(t *testing.T, text string) indicators.Datum {
	d, err := indicators.ParseDatum(text)
	require.NoError(t, err)
	return d
}

func level(t *testing.T, document string) string {
	var d struct {
		Indicators []struct{ Baseline json.RawMessage }
	}
	require.NoError(t, json.Unmarshal([]byte(document), &d))
	return string(d.Indicators[0].Baseline)
}

func compact(t *testing.T, text string) string {
	var b bytes.Buffer
	require.NoError(t, json.Compact(&b, []byte(text)))
	return b.String()
}

func TestStringsOfJSON(t *testing.T) {
	for _, c := range []struct{ name, json, want string }{
		{"escapes", `"\"\\\/\n\r\t"`, "\"\\/\n\r\t"},
		{"unicode escapes", `"\u00e4\u00C4x"`, "äÄx"},
		{"surrogate pair", `"\ud83d\ude00"`, "😀"},
		{"raw", `"ä😀<&>` + "\u2028" + `"`, "ä😀<&>\u2028"},
		{"a replacement character that was written", `"\ufffd"`, "\ufffd"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := parse(t, []byte(`{"format":"hyte-plan/1","title":`+c.json+`}`))
			assert.Equal(t, c.want, p.Title.Plain)
			assert.Equal(t, c.want, parse(t, []byte(write(t, p))).Title.Plain)
		})
	}
}

func TestEncodingJSONUsesTheFormat(t *testing.T) {
	p := parse(t, read(t, "model-plan.json"))
	out, err := json.Marshal(p)
	require.NoError(t, err)
	var back hyte.Plan
	require.NoError(t, json.Unmarshal(out, &back))
	assert.Empty(t, diff(p, back))
	before := hyte.Plan{Title: hyte.Plain("before")}
	require.Error(t, json.Unmarshal([]byte(`{"format":"other"}`), &before))
	assert.Equal(t, "before", before.Title.Plain)
}

func TestParsedPlanDoesNotShareTheBytes(t *testing.T) {
	data := []byte(`{"format":"hyte-plan/1","title":"abc"}`)
	p := parse(t, data)
	clear(data)
	assert.Equal(t, "abc", p.Title.Plain)
}

func TestEveryTokenIsAccepted(t *testing.T) {
	words := constants(t)
	p := filled(t)
	seen := map[string]bool{}
	walk(reflect.ValueOf(&p).Elem(), func(v reflect.Value, parent, name string) {
		kind := v.Type().Name()
		if len(words[kind]) == 0 || seen[kind] || v.Type().PkgPath() == "" {
			return
		}
		seen[kind] = true
		before := v.String()
		for _, word := range words[kind] {
			v.SetString(word)
			require.NoError(t, p.Check(), "%s %q", kind, word)
			assert.Empty(t, diff(p, parse(t, []byte(write(t, p)))), "%s %q", kind, word)
		}
		v.SetString("no-such-word")
		var fault *hyte.DecodeError
		require.ErrorAs(t, p.Check(), &fault, kind)
		assert.Equal(t, hyte.KindUnknownToken, fault.Kind, kind)
		assert.True(t, strings.Contains(string(fault.Pointer), "/"+lowerCamel(name)), "%s at %s", kind, fault.Pointer)
		v.SetString(before)
	})
	for kind := range words {
		if kind != "ErrorKind" {
			assert.True(t, seen[kind], "%s stands nowhere in a plan", kind)
		}
	}
}

func TestLawDatesSurvive(t *testing.T) {
	p := hyte.Plan{Term: law.Period{To: law.Day(9999, 12, 31)}, Period: law.Since(law.Day(1, 1, 1))}
	assert.Empty(t, diff(p, parse(t, []byte(write(t, p)))))
}
