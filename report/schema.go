package report

import (
	"strings"

	"github.com/hyte-fi/go-hyte/hyte"
)

// SchemaKind names one of the JSON formats that have a schema.
type SchemaKind string

// The formats.
const (
	// PlanSchema is the plan document, read by [hyte.ParsePlan].
	PlanSchema SchemaKind = "plan"
	// FindingsSchema is what governance.Checklist.AppendJSON writes.
	FindingsSchema SchemaKind = "findings"
	// AllocationSchema is what subsidy.Allocation.AppendJSON and
	// AppendDetailsJSON write.
	AllocationSchema SchemaKind = "allocation"
	// ReportSchema is what [AppendJSON] writes.
	ReportSchema SchemaKind = "report"
)

// Schemas returns the kinds in a fixed order.
func Schemas() [4]SchemaKind {
	return [4]SchemaKind{PlanSchema, FindingsSchema, AllocationSchema, ReportSchema}
}

// AppendSchema appends the JSON Schema (draft 2020-12) of the format. A kind
// that is none of the four is an [*InputError], and dst comes back as it was.
func AppendSchema(dst []byte, kind SchemaKind) ([]byte, error) {
	switch kind {
	case PlanSchema:
		return hyte.AppendSchema(dst), nil
	case FindingsSchema:
		return appendSchema(dst, findingsSchema), nil
	case AllocationSchema:
		return appendSchema(dst, allocationSchema), nil
	case ReportSchema:
		return appendSchema(dst, reportSchema), nil
	}
	return dst, &InputError{Problem: UnknownSchema, Found: shortened(string(kind)), Expected: "plan, findings, allocation or report"}
}

func appendSchema(dst []byte, text string) []byte {
	return append(append(dst, strings.TrimSpace(text)...), '\n')
}

// shortened keeps what an error shows to a line.
func shortened(s string) string {
	const most = 40
	if len(s) <= most {
		return oneLine(s)
	}
	return oneLine(strings.ToValidUTF8(s[:most], "")) + "…"
}
