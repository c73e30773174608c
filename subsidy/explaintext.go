package subsidy

import (
	"slices"
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/lang"
)

// AppendText appends the explanation as lines of text in the language, one
// step to a line, indented by two blanks for each level, down to the depth (0
// is the step alone, a negative depth everything down to [MostDepth]). Behind each sentence stand
// the provision and the assumptions, in brackets.
func (s Step) AppendText(b []byte, l lang.Language, depth int) []byte {
	for at, step := range s.Walk(depth) {
		b = append(b, strings.Repeat("  ", at)...)
		b = append(b, step.Sentence(l)...)
		if source := step.source(l); source != "" {
			b = append(b, " ["+source+"]"...)
		}
		b = append(b, '\n')
	}
	return b
}

// source is the provision and the assumptions behind the step.
func (s *Step) source(l lang.Language) string {
	var parts []string
	if !s.Citation.IsZero() {
		parts = append(parts, s.Citation.In(l))
	}
	for _, a := range s.Assumptions {
		parts = append(parts, string(a.ID)+"="+a.Option)
	}
	return strings.Join(parts, "; ")
}

// AppendJSON appends the explanation as one JSON object, down to the depth (0
// is the step alone, a negative depth everything down to [MostDepth]): "id",
// "operation", "name", "value" with 12 decimals, "exact" as a fraction in
// lowest terms, "unit", "weight" (null where nothing is weighed), "chosen",
// "missing" (null or the reason), "citation" (as package law writes it, null
// where there is none), "assumptions" (as [Allocation.AppendJSON] writes them),
// "units", "unitCount", "sentence" and
// "operands". Texts for people are in three languages.
func (s Step) AppendJSON(b []byte, depth int) []byte {
	w := jsonWriter{b}
	s.write(&w, readDepth(depth))
	return w.b
}

// AppendExplanationJSON appends the explanation of a unit as one JSON object:
// what [Allocation.AppendJSON] begins with, "unit", and "explanation" as
// [Step.AppendJSON] writes it down to the depth. It is false, and nothing is
// appended, where the allocation does not have the unit.
func (a *Allocation) AppendExplanationJSON(b []byte, code string, depth int) ([]byte, bool) {
	why, ok := a.Explain(code)
	if !ok {
		return b, false
	}
	w := jsonWriter{b}
	w.open('{')
	w.head(a)
	w.text("unit", code)
	w.name("explanation")
	why.write(&w, readDepth(depth))
	w.close('}')
	return w.b, true
}

func (s *Step) write(w *jsonWriter, depth int) {
	w.open('{')
	w.text("id", s.ID)
	w.text("operation", s.Operation.String())
	w.texts("name", s.Name)
	s.writeValue(w)
	w.name("citation")
	w.b = s.Citation.AppendJSON(w.b)
	w.assumptions(slices.Values(s.Assumptions))
	w.list("units", slices.Values(s.Units))
	w.number("unitCount", int64(s.UnitCount))
	w.texts("sentence", lang.Text{Finnish: s.Sentence(lang.Finnish), Swedish: s.Sentence(lang.Swedish), English: s.Sentence(lang.English)})
	w.name("operands")
	w.open('[')
	for i := range s.Operands {
		if depth == 0 {
			break
		}
		w.item()
		s.Operands[i].write(w, depth-1)
	}
	w.close(']')
	w.close('}')
}

// writeValue writes the value, or null and the reason for which it is missing.
func (s *Step) writeValue(w *jsonWriter) {
	why, missing := s.Datum.Missing()
	missing = missing && s.Operation == Given
	if missing {
		w.null("value")
		w.null("exact")
	} else {
		w.decimals("value", s.Value.view(), PrintedDecimals)
		w.text("exact", s.Value.Exact())
	}
	w.texts("unit", s.Unit)
	if s.Weight.value == nil {
		w.null("weight")
	} else {
		w.text("weight", s.Weight.Exact())
	}
	w.truth("chosen", s.Chosen)
	if missing {
		w.text("missing", why.String())
	} else {
		w.null("missing")
	}
}

func (w *jsonWriter) null(key string) {
	w.name(key)
	w.b = append(w.b, "null"...)
}

func (w *jsonWriter) texts(key string, t lang.Text) {
	w.name(key)
	w.b = t.AppendJSON(w.b)
}
