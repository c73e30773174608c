package governance

import (
	"strconv"
	"strings"

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
// suppression, which stands at the waiver, where its reason is told. All other
// results have the level none and the kind pass, review, open (due),
// informational (not yet due, justified) or notApplicable.
//
// The location of what is met is its first evidence, that of anything else the
// place where evidence should stand; all other evidence is in the related
// locations. The properties of a result hold the outcome and, for what is due
// or overdue, the period or the day; those of the run the day of the audit, the
// organisation, the verdict and how fresh the law is, as in
// [Checklist.AppendJSON].
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
	dst = c.appendRunProperties(append(dst, `,"properties":{`...))
	dst = append(dst, `},"results":[`...)
	n = 0
	for f := range c.Findings() {
		dst = f.appendResult(comma(dst, n), n, uri, l)
		n++
	}
	return append(dst, `]}]}`...)
}

func (c Checklist) appendRunProperties(dst []byte) []byte {
	dst = c.asOf.AppendJSON(append(dst, `"asOf":`...))
	dst = appendKnown(append(dst, `,"unit":`...), c.unit.Code)
	verdict := ""
	if v := c.Verdict(); v != 0 {
		verdict = v.String()
	}
	dst = appendKnown(append(dst, `,"verdict":`...), verdict)
	return c.appendFreshness(append(dst, ','))
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
	dst = lang.AppendQuoted(dst, sentences(f.Message(l), f.When(l), f.Remedy(l)))
	dst = append(dst, `},"locations":[`...)
	evidence := f.Evidence()
	if f.Outcome == Pass && len(evidence) > 0 {
		dst = appendLocation(dst, uri, evidence[0])
		evidence = evidence[1:]
	} else {
		dst = appendLocation(dst, uri, f.Pointer())
	}
	dst = append(dst, ']')
	for i, pointer := range evidence {
		if i == 0 {
			dst = append(dst, `,"relatedLocations":[`...)
		}
		dst = appendLocation(comma(dst, i), uri, pointer)
	}
	if len(evidence) > 0 {
		dst = append(dst, ']')
	}
	if f.Outcome == Waived {
		dst = f.appendSuppression(dst, uri, l)
	}
	dst = append(dst, `,"properties":{"outcome":"`+f.Outcome.String()+`"`...)
	return append(f.appendTime(dst), `}}`...)
}

func appendLocation(dst []byte, uri, pointer string) []byte {
	dst = append(dst, '{')
	if uri != "" {
		dst = append(dst, `"physicalLocation":{"artifactLocation":{"uri":`...)
		dst = append(lang.AppendQuoted(dst, uri), `}},`...)
	}
	dst = append(dst, `"logicalLocations":[{"fullyQualifiedName":`...)
	return append(lang.AppendQuoted(dst, pointer), `}]}`...)
}

// appendSuppression appends the waiver: that it changes no law, and where it
// stands. A checklist keeps nothing of the plan, so that the reason is read
// there.
func (f Finding) appendSuppression(dst []byte, uri string, l lang.Language) []byte {
	dst = append(dst, `,"suppressions":[{"kind":"external","justification":`...)
	dst = lang.AppendQuoted(dst, preface[Waived].In(l))
	for p := range f.result.evidence {
		if p.path() == inWaiver {
			dst = appendLocation(append(dst, `,"location":`...), uri, p.pointer())
			break
		}
	}
	return append(dst, `}]`...)
}

// sentences puts together what is said.
func sentences(list ...string) string {
	said := list[:0]
	for _, s := range list {
		if s != "" {
			said = append(said, s)
		}
	}
	return strings.Join(said, " ")
}
