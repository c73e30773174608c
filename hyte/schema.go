package hyte

import (
	"bytes"
	"encoding/json"
	"strconv"
	"strings"
)

// AppendSchema appends the JSON Schema (draft 2020-12) of the plan document, so
// that other programs can check its shape: keys, types, tokens and patterns. It
// is made from the tables that ParsePlan reads by. What a schema cannot say
// only ParsePlan checks: that ids are unique and references lead somewhere, that
// a day is in the calendar, that codes mean organisations, that no key comes
// twice.
func AppendSchema(dst []byte) []byte {
	text := strings.Replace(planShape.schema(), "{",
		`{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"`+Format+`","$defs":{`+
			`"text":{"anyOf":[{"type":"string"},`+translated.schema()+`]},"period":`+periodObject.schema()+`},`, 1)
	b := bytes.NewBuffer(dst)
	// The text is made of literals of this package, so it is JSON.
	_ = json.Indent(b, []byte(text), "", "  ")
	return append(b.Bytes(), '\n')
}

const idSchema = `{"type":"string","minLength":1,"maxLength":100}`

const codeSchema = `{"type":"string","pattern":"^([0-9]{2,3}|HUS)$"}`

// as gives a shape its schema.
func as[T any](schema string, s shape[T]) shape[T] {
	s.schema = func() string { return schema }
	return s
}

func enum[T ~string](words []T) string {
	quoted := make([]string, len(words))
	for i, w := range words {
		quoted[i] = strconv.Quote(string(w))
	}
	return `{"enum":[` + strings.Join(quoted, ",") + `]}`
}

func (f fields[T]) schema() string {
	properties := make([]string, len(f.list))
	for i := range f.list {
		properties[i] = strconv.Quote(f.list[i].key) + ":" + f.list[i].schema()
	}
	text := `{"type":"object","properties":{` + strings.Join(properties, ",") + `},"additionalProperties":false`
	for _, group := range f.oneOf {
		choices := make([]string, len(group))
		for i, key := range group {
			choices[i] = `{"required":[` + strconv.Quote(key) + `]}`
		}
		text += `,"oneOf":[` + strings.Join(choices, ",") + `]`
	}
	return text + "}"
}
