package hyte_test

import (
	"encoding/json"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte"
)

// schema is the part of JSON Schema that the library writes.
type schema struct {
	Ref        string            `json:"$ref"`
	Defs       map[string]schema `json:"$defs"`
	Type       string
	Const      any
	Enum       []any
	Pattern    string
	MinLength  int
	MaxLength  int
	Minimum    float64
	Maximum    float64
	Items      *schema
	Properties map[string]schema
	Additional *bool `json:"additionalProperties"`
	Required   []string
	AnyOf      []schema
	OneOf      []schema

	// Known without being checked here.
	Schema string `json:"$schema"`
	Title  string
	Format string
}

func readSchema(t *testing.T) schema {
	var s schema
	d := json.NewDecoder(strings.NewReader(string(hyte.AppendSchema(nil))))
	d.DisallowUnknownFields()
	require.NoError(t, d.Decode(&s))
	return s
}

// accepts judges a value without looking at formats.
func (s schema) accepts(defs map[string]schema, v any) bool {
	fits := func(s schema) bool { return s.accepts(defs, v) }
	switch {
	case s.Ref != "":
		return fits(defs[strings.TrimPrefix(s.Ref, "#/$defs/")])
	case len(s.AnyOf) > 0:
		return slices.ContainsFunc(s.AnyOf, fits)
	case s.Const != nil:
		return v == s.Const
	case len(s.Enum) > 0:
		return slices.Contains(s.Enum, v)
	}
	switch v := v.(type) {
	case string:
		n := len([]rune(v))
		return s.Type == "string" && n >= s.MinLength && (s.MaxLength == 0 || n <= s.MaxLength) && regexp.MustCompile(s.Pattern).MatchString(v)
	case bool:
		return s.Type == "boolean"
	case float64:
		return s.Type == "integer" && v == float64(int(v)) && v >= s.Minimum && v <= s.Maximum
	case []any:
		return s.Type == "array" && !slices.ContainsFunc(v, func(e any) bool { return !s.Items.accepts(defs, e) })
	case map[string]any:
		return s.acceptsObject(defs, v)
	}
	return false
}

func (s schema) acceptsObject(defs map[string]schema, v map[string]any) bool {
	if s.Type != "object" && s.Type != "" {
		return false
	}
	for key, value := range v {
		property, known := s.Properties[key]
		if !known && s.Additional != nil || known && !property.accepts(defs, value) {
			return false
		}
	}
	for _, key := range s.Required {
		if _, there := v[key]; !there {
			return false
		}
	}
	matching := 0
	for _, one := range s.OneOf {
		if one.acceptsObject(defs, v) {
			matching++
		}
	}
	return len(s.OneOf) == 0 || matching == 1
}

func TestSchemaAcceptsPlans(t *testing.T) {
	s := readSchema(t)
	for name, data := range map[string]string{
		"filled":   write(t, filled(t)),
		"model":    string(read(t, "model-plan.json")),
		"complete": string(read(t, "complete-plan.json")),
		"minimal":  string(read(t, "minimal-plan.json")),
		"zero":     write(t, hyte.Plan{}),
	} {
		var v any
		require.NoError(t, json.Unmarshal([]byte(data), &v))
		assert.True(t, s.accepts(s.Defs, v), name)
	}
}

func TestSchemaRefusesWhatItCanSee(t *testing.T) {
	s := readSchema(t)
	visible := []hyte.ErrorKind{
		hyte.KindWrongFormat, hyte.KindUnknownKey, hyte.KindMissingKey, hyte.KindConflict, hyte.KindWrongType,
		hyte.KindUnknownToken,
	}
	for _, c := range faulty {
		if !slices.Contains(visible, c.kind) {
			continue
		}
		var v any
		require.NoError(t, json.Unmarshal([]byte(document(c.document)), &v), c.name)
		assert.False(t, s.accepts(s.Defs, v), c.name)
	}
}

func TestSchemaIsAppended(t *testing.T) {
	assert.Equal(t, "before "+string(hyte.AppendSchema(nil)), string(hyte.AppendSchema([]byte("before "))))
}
