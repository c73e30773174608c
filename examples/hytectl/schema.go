package main

import (
	"strings"

	"github.com/hyte-fi/go-hyte/report"
)

var schemaCommand = command{
	name:    "schema",
	summary: "the JSON Schema of a format",
	operand: strings.Join(schemaNames(), "|"),
	takes:   aWord,
	example: "plan",
	prepare: prepareSchema,
}

func schemaNames() []string {
	var names []string
	for _, kind := range report.Schemas() {
		names = append(names, string(kind))
	}
	return names
}

func prepareSchema() ([]option, action) {
	return nil, func(in input) (answer, []problem) {
		schema, err := report.AppendSchema(nil, report.SchemaKind(in.word))
		if err != nil {
			return answer{}, []problem{{place: "schema", kind: "wrong-value", text: found(in.word) + ", expected " + alternatives(schemaNames())}}
		}
		return answer{bytes: schema}, nil
	}
}
