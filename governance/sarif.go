package governance

import (
	"strconv"

	"github.com/hyte-fi/go-hyte/hyte/lang"
)

const (
	sarifSchema = "https://json.schemastore.org/sarif-2.1.0.json"
	homepage    = "https://github.com/hyte-fi/go-hyte"
)

// AppendSARIF appends the checklist as a SARIF 2.1.0 log with one run, one rule
// for each duty and one result for each finding, in the language. The uri names
// the plan document that the places are in and is written as given, so that it
// must be a URI reference; where it is empty the results have logical locations
// only.
//
// What is missed is a result of kind fail, with the level error for must,
// warning for should and note for linked; a waived finding is that with a
// suppression. All other results have the level none and the kind pass, review,
// open (due), informational (not yet due, justified) or notApplicable.
//
// A language outside the three is written as Finnish.
func (c Checklist) AppendSARIF(dst []byte, uri string, l lang.Language) []byte {
	l = known(l)
	dst = append(dst, `{"$schema":"`+sarifSchema+`","version":"2.1.0","runs":[{"tool":{"driver":{"name":"go-hyte","informationUri":"`+homepage+`","rules":[`...)
	n := 0
	for f := range c.Findings() {
		dst = appendRule(comma(dst, n), f.Duty, l)
		n++
	}
	dst = append(dst, `]}},"language":`...)
	dst = lang.AppendQuoted(dst, l.String())
	dst = append(dst, `,"results":[`...)
	n = 0
	for f := range c.Findings() {
		dst = f.appendResult(comma(dst, n), n, uri, l)
		n++
	}
	return append(dst, `]}]}`...)
}

// known returns the language, and Finnish in place of a value that is none: a
// document names the language that it is in.
func known(l lang.Language) lang.Language {
	if l > lang.English {
		return lang.Finnish
	}
	return l
}

func appendRule(dst []byte, d Duty, l lang.Language) []byte {
	dst = append(dst, `{"id":`...)
	dst = lang.AppendQuoted(dst, d.ID)
	dst = append(dst, `,"shortDescription":{"text":`...)
	dst = lang.AppendQuoted(dst, d.Title.In(l))
	dst = append(dst, `},"fullDescription":{"text":`...)
	dst = lang.AppendQuoted(dst, d.Rule.In(l)+" ("+d.Citation.In(l)+")")
	dst = append(dst, '}')
	if url := d.Citation.URL(); url != "" {
		dst = append(dst, `,"helpUri":`...)
		dst = lang.AppendQuoted(dst, url)
	}
	dst = append(dst, `,"defaultConfiguration":{"level":"`...)
	dst = append(dst, sarifLevels[d.Severity]...)
	return append(dst, `"}}`...)
}

var sarifLevels = [...]string{"none", Must: "error", Should: "warning", Linked: "note"}

var sarifKinds = [...]string{
	"none", Pass: "pass", Fail: "fail", Overdue: "fail", Due: "open", NotDue: "informational",
	Justified: "informational", Review: "review", Waived: "fail", NotApplicable: "notApplicable",
}

func (f Finding) appendResult(dst []byte, rule int, uri string, l lang.Language) []byte {
	dst = append(dst, `{"ruleId":`...)
	dst = lang.AppendQuoted(dst, f.Duty.ID)
	dst = append(dst, `,"ruleIndex":`...)
	dst = strconv.AppendInt(dst, int64(rule), 10)
	kind, level := sarifKinds[f.Outcome], "none"
	if kind == "fail" {
		level = sarifLevels[f.Duty.Severity]
	}
	dst = append(dst, `,"kind":"`+kind+`","level":"`+level+`","message":{"text":`...)
	dst = lang.AppendQuoted(dst, sentence(f.Message(l), f.Remedy(l)))
	dst = append(dst, `},"locations":[{`...)
	if uri != "" {
		dst = append(dst, `"physicalLocation":{"artifactLocation":{"uri":`...)
		dst = append(lang.AppendQuoted(dst, uri), `}},`...)
	}
	dst = append(dst, `"logicalLocations":[{"fullyQualifiedName":`...)
	dst = append(lang.AppendQuoted(dst, f.Pointer()), `}]}]`...)
	if f.Outcome == Waived {
		dst = append(dst, `,"suppressions":[{"kind":"external"}]`...)
	}
	return append(dst, `,"properties":{"outcome":"`+f.Outcome.String()+`"}}`...)
}

func sentence(message, remedy string) string {
	if remedy == "" {
		return message
	}
	return message + " " + remedy
}
