package governance

import (
	"encoding/xml"
	"strconv"
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/lang"
)

// AppendJUnit appends the checklist as JUnit XML in the language: one suite,
// one test case for each duty, named by its id and, as class name, by its
// citation. A missed must is a failure. Missed guidance and linked duties, and
// what is due, open, waived or not applicable, is skipped with its message, so
// that a build fails for the law alone. A language outside the three is written
// as Finnish.
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
	for f := range c.Findings() {
		dst = f.appendCase(dst, l)
	}
	return append(dst, "</testsuite>\n"...)
}

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
	kind := junitKind(f)
	if kind == "" {
		return append(dst, "\"/>\n"...)
	}
	dst = append(dst, "\">\n    <"+kind+` message="`...)
	dst = appendXML(dst, f.Outcome.String()+": "+f.Message(l))
	if kind == "failure" {
		dst = append(dst, `" type="`+f.Outcome.String()+`">`...)
		dst = appendXML(dst, f.Pointer()+"\n"+f.Remedy(l))
		return append(dst, "</failure>\n  </testcase>\n"...)
	}
	return append(dst, "\"/>\n  </testcase>\n"...)
}

// appendXML escapes text for XML; what XML cannot carry becomes U+FFFD.
func appendXML(dst []byte, s string) []byte {
	var b strings.Builder
	if err := xml.EscapeText(&b, []byte(s)); err != nil { // a Builder refuses nothing
		return dst
	}
	return append(dst, b.String()...)
}
