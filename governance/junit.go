package governance

import (
	"encoding/xml"
	"slices"
	"strconv"
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/lang"
)

// AppendJUnit appends the checklist as JUnit XML in the language: one suite,
// one test case for each duty, named by its id and, as class name, by its
// citation. A missed must is a failure. Missed guidance and linked duties, and
// what is due, open, waived or not applicable, is skipped with its message, so
// that a build fails for the law alone. Both say where the evidence should
// stand, by or since which day, and what to do; the evidence that is there is
// the output of the case. The properties of the suite tell the day of the
// audit, the organisation, the verdict and how fresh the law is. A language
// outside the three is written as Finnish.
func (c Checklist) AppendJUnit(dst []byte, l lang.Language) []byte {
	l = known(l)
	failed, skipped := 0, 0
	for f := range c.Findings() {
		switch junitKind(f) {
		case "failure":
			failed++
		case "skipped":
			skipped++
		}
	}
	dst = append(dst, xml.Header...)
	dst = append(dst, `<testsuite name="go-hyte `...)
	dst = appendXML(dst, c.unit.Code+" "+c.asOf.String())
	dst = append(dst, `" tests="`+strconv.Itoa(c.Len())+`" failures="`+strconv.Itoa(failed)+`" errors="0" skipped="`+strconv.Itoa(skipped)+"\">\n"...)
	dst = c.appendSuiteProperties(dst, l)
	for f := range c.Findings() {
		dst = f.appendCase(dst, l)
	}
	return append(dst, "</testsuite>\n"...)
}

func (c Checklist) appendSuiteProperties(dst []byte, l lang.Language) []byte {
	if c.unit.IsZero() {
		return dst
	}
	var unseen []string
	for u := range c.UnseenAmendments() {
		number := u.Amendment.Number
		if number == "" {
			number = numberUnknown.In(l)
		}
		unseen = append(unseen, number+" ("+u.Act+")")
	}
	read := ""
	if to := c.TextCheckedTo(); to.Valid() {
		read = to.String()
	}
	dst = append(dst, "  <properties>\n"...)
	for _, p := range [...]struct{ name, value string }{
		{"asOf", c.asOf.String()},
		{"unit", c.unit.Code},
		{"verdict", c.Verdict().String()},
		{"textCheckedTo", read},
		{"unseenAmendments", strings.Join(unseen, ", ")},
		{"amendmentsUnknown", strings.Join(slices.Collect(c.AmendmentsUnknown()), ", ")},
	} {
		dst = append(dst, `    <property name="`+p.name+`" value="`...)
		dst = append(appendXML(dst, p.value), "\"/>\n"...)
	}
	return append(dst, "  </properties>\n"...)
}

var numberUnknown = tri("numero ei tiedossa", "nummer okänt", "number not known")

func junitKind(f Finding) string {
	switch {
	case f.Outcome == Pass:
		return ""
	case f.Outcome.Missed() && f.Duty.Severity == Must:
		return "failure"
	}
	return "skipped"
}

func (f Finding) appendCase(dst []byte, l lang.Language) []byte {
	dst = append(dst, `  <testcase classname="`...)
	dst = appendXML(dst, f.Duty.Citation.In(l))
	dst = append(dst, `" name="`...)
	dst = appendXML(dst, f.Duty.ID+" "+f.Duty.Title.In(l))
	dst = append(dst, "\">\n"...)
	if kind := junitKind(f); kind != "" {
		dst = append(dst, "    <"+kind+` message="`...)
		dst = appendXML(dst, f.Outcome.In(l)+": "+f.Message(l))
		if kind == "failure" {
			dst = append(dst, `" type="`+f.Outcome.String()...)
		}
		dst = append(dst, `">`...)
		dst = appendLines(dst, f.Pointer(), f.When(l), f.Remedy(l))
		dst = append(dst, "</"+kind+">\n"...)
	}
	if evidence := f.Evidence(); len(evidence) > 0 {
		dst = append(dst, "    <system-out>"...)
		dst = append(appendLines(dst, evidence...), "</system-out>\n"...)
	}
	return append(dst, "  </testcase>\n"...)
}

// appendLines appends what is said, each on a line of its own.
func appendLines(dst []byte, lines ...string) []byte {
	first := true
	for _, line := range lines {
		if line == "" {
			continue
		}
		if !first {
			dst = append(dst, '\n')
		}
		dst, first = appendXML(dst, line), false
	}
	return dst
}

// appendXML escapes text for XML; what XML cannot carry becomes U+FFFD.
func appendXML(dst []byte, s string) []byte {
	var b strings.Builder
	if err := xml.EscapeText(&b, []byte(s)); err != nil { // a Builder refuses nothing
		return dst
	}
	return append(dst, b.String()...)
}
