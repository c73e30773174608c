package subsidy

import (
	"math/big"
	"strconv"
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/lang"
)

// Sentence says the step in the language, numbers written as its readers
// expect them. A value shown with fewer decimals than it has is preceded by ≈.
// The zero Step is said with nothing, and an operand that a step made by hand
// lacks is left out.
func (s Step) Sentence(l lang.Language) string {
	template := sentences[s.Operation].In(l)
	if template == "" {
		return ""
	}
	// What is said of any step stands before the full stop of its template.
	template = strings.TrimSuffix(template, ".") + "{chosen}{weight}."
	value, is := s.shown(l)
	formula, exactly := s.formula(l)
	if !exactly {
		is = "≈"
	}
	if !strings.Contains(template, "{is}") && is != "=" {
		value = is + noBreakSpace + value
	}
	return capital(strings.NewReplacer(
		"{name}", s.Name.In(l), "{is}", is, "{value}", value, "{chosen}", s.chosenValue(l), "{weight}", s.weight(l),
		"{formula}", formula, "{n}", strconv.Itoa(len(s.Operands)),
		"{a}", s.operand(0, l), "{b}", s.operand(1, l), "{c}", s.operand(2, l), "{inside}", s.inside(1, l),
		"{rule}", s.meaning(0, l), "{mode}", s.meaning(1, l), "{ruled}", s.ruled(l),
		"{units}", s.setters(l), "{why}", s.why(l),
	).Replace(template))
}

// shown is the value with its unit, or the reason for which it is missing, and
// the sign that belongs before it.
func (s *Step) shown(l lang.Language) (text, is string) {
	if why, missing := s.Datum.Missing(); missing && s.Operation == Given {
		return reasons[why].In(l), "="
	}
	fewest := 0
	if s.Unit == unitEuros || s.Unit == unitPerResident {
		fewest = 2
	}
	text, exactly := numberTo(s.Value.view(), l, fewest, s.decimals())
	unit := s.Unit.In(l)
	if rest, ok := strings.CutPrefix(unit, "€"); ok && l == lang.English {
		text, unit = "€"+text, strings.TrimSpace(rest)
	}
	switch {
	case unit == "%" && l == lang.English:
		text += unit // no blank: 0.5%
	case unit != "":
		text += noBreakSpace + unit
	}
	if exactly {
		return text, "="
	}
	return text, "≈"
}

// operand is an operand with its name, its value and its unit.
func (s *Step) operand(i int, l lang.Language) string {
	if i >= len(s.Operands) {
		return ""
	}
	value, _ := s.Operands[i].shown(l)
	return s.Operands[i].Name.In(l) + " " + value + s.Operands[i].chosenValue(l)
}

// inside is an operand as it stands in parentheses.
func (s *Step) inside(i int, l lang.Language) string {
	text := s.operand(i, l)
	if i < len(s.Operands) {
		if mark := s.Operands[i].chosenValue(l); mark != "" {
			text = strings.TrimSuffix(text, mark) + ", " + chosenByCaller.In(l)
		}
	}
	return text
}

// decimals is how many decimals the value of the step is shown with at most. A
// coefficient multiplies a price and a population, so that six would be wrong
// by whole cents.
func (s *Step) decimals() int {
	if s.Operation == Quotient {
		return PrintedDecimals
	}
	return mostShown
}

// term is an operand with its name and its bare number, and whether that is the
// exact one; nothing where it is not there. What is multiplied or divided is
// shown with as many decimals as a coefficient.
func (s *Step) term(i int, l lang.Language) (text string, exactly bool) {
	if i >= len(s.Operands) {
		return "", true
	}
	most := mostShown
	if s.Operation == Product || s.Operation == Quotient {
		most = PrintedDecimals
	}
	text, exactly = numberTo(s.Operands[i].Value.view(), l, 0, most)
	return s.Operands[i].Name.In(l) + " " + text + s.Operands[i].chosenValue(l), exactly
}

// chosenValue says behind a value that the caller set it; nothing behind any
// other.
func (s *Step) chosenValue(l lang.Language) string {
	if !s.Chosen || len(s.Operands) > 0 {
		return ""
	}
	return " (" + chosenByCaller.In(l) + ")"
}

// weight is what the step weighs, behind a semicolon, and whether the caller
// set it; nothing where nothing is weighed.
func (s *Step) weight(l lang.Language) string {
	if s.Weight.value == nil {
		return ""
	}
	text, exactly := number(s.Weight.view(), l, 0)
	if !exactly {
		text = "≈" + noBreakSpace + text
	}
	text = "; " + weightWord.In(l) + " " + text
	if s.Chosen && len(s.Operands) > 0 {
		text += " (" + chosenByCaller.In(l) + ")"
	}
	return text
}

// formula writes the operands with the signs of the operation between them, and
// reports whether each is shown exactly.
func (s *Step) formula(l lang.Language) (text string, exactly bool) {
	switch s.Operation {
	case Product:
		return s.joined(" × ", l)
	case Quotient:
		return s.joined(" ÷ ", l)
	case Difference:
		return s.joined(" "+minusSign+" ", l)
	case Rounded:
		text, _ = s.joined("", l) // rounding is from what is not exact
		return text, true
	case Mean:
		return s.mean(l)
	case Scaled, ScaledUp:
		return s.scaling(l)
	}
	return "", true
}

// scaling writes where a value lies between the ends of the range, from the end
// that is worst.
func (s *Step) scaling(l lang.Language) (text string, exactly bool) {
	own, first := s.term(0, l)
	greatest, second := s.term(1, l)
	least, third := s.term(2, l)
	from, to := greatest, own
	if s.Operation == ScaledUp {
		from, to = own, least
	}
	text = "100 × (" + from + " " + minusSign + " " + to + ") ÷ (" + greatest + " " + minusSign + " " + least + ")"
	return text, first && second && third
}

func (s *Step) joined(sign string, l lang.Language) (text string, exactly bool) {
	terms := make([]string, len(s.Operands))
	exactly = true
	for i := range terms {
		term, is := s.term(i, l)
		terms[i], exactly = term, exactly && is
	}
	return strings.Join(terms, sign), exactly
}

// mean names two operands, and adds up more.
func (s *Step) mean(l lang.Language) (text string, exactly bool) {
	if len(s.Operands) == 1 {
		return s.joined("", l)
	}
	n := strconv.Itoa(len(s.Operands))
	if len(s.Operands) == 2 {
		text, exactly = s.joined(" + ", l)
		return "(" + text + ") ÷ " + n, exactly
	}
	sum := new(big.Rat)
	for i := range s.Operands {
		sum.Add(sum, s.Operands[i].Value.view())
	}
	text, exactly = number(sum, l, 0)
	return text + " ÷ " + n, exactly
}

// meaning is what one of the assumptions behind the step means.
func (s *Step) meaning(i int, l lang.Language) string {
	if i >= len(s.Assumptions) {
		return ""
	}
	return s.Assumptions[i].Meaning().In(l)
}

// ruled is what the assumption behind the step means, after a comma; nothing
// where the scheme leaves nothing open.
func (s *Step) ruled(l lang.Language) string {
	if text := s.meaning(0, l); text != "" {
		return ", " + text
	}
	return ""
}

// mostNamed is the number of units that a sentence tells at most.
const mostNamed = 3

// setters tells the units that set a national figure by code and name.
func (s *Step) setters(l lang.Language) string {
	if len(s.Units) == 0 {
		return ""
	}
	word := setBy
	if len(s.Units) == 1 {
		word = setByOne
	}
	told := make([]string, min(mostNamed, len(s.Units)))
	for i := range told {
		told[i] = s.Units[i]
		if i < len(s.UnitNames) && !s.UnitNames[i].IsZero() {
			told[i] += " " + s.UnitNames[i].In(l)
		}
	}
	text := " (" + word.In(l) + " " + strings.Join(told, ", ")
	if s.UnitCount > mostNamed {
		text += " " + others.In(l)
	}
	return text + ")"
}

// why names the missing operands, each with the reason.
func (s *Step) why(l lang.Language) string {
	var all []string
	for i := range s.Operands {
		if reason, missing := s.Operands[i].Datum.Missing(); missing && s.Operands[i].Operation == Given {
			all = append(all, s.Operands[i].Name.In(l)+": "+reasons[reason].In(l))
		}
	}
	return strings.Join(all, "; ")
}
