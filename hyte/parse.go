package hyte

import (
	"cmp"
	"slices"
	"strconv"
	"unicode/utf8"
)

// MaxPlanBytes is the size of the largest document that is read or written,
// 16 MiB.
const MaxPlanBytes = 16 << 20

// ParsePlan reads one plan document, strictly: what it does not know, it
// refuses, and it repairs nothing. The error is a [DecodeErrors] with every
// fault up to [MaxErrors], each a [*DecodeError] with its place. First the
// bytes and the shape are judged, and only where these are sound the values:
// tokens, ids, references and codes (see [Plan.Check]).
//
// An empty list, object or free text says nothing and is read as if its key
// were not there. The plan shares memory with a private copy of the bytes; data
// may be changed afterwards.
func ParsePlan(data []byte) (Plan, error) {
	d := decoder{}
	if len(data) > MaxPlanBytes {
		d.fault(KindTooLarge, 0, strconv.Itoa(len(data))+" bytes", "at most "+strconv.Itoa(MaxPlanBytes)+" bytes")
		return Plan{}, d.err()
	}
	d.text = string(data)
	if at := badUTF8(d.text); at >= 0 {
		d.fault(KindBadUTF8, at, quote(d.text[at:at+1]), "UTF-8")
		return Plan{}, placed(d.list, d.text)
	}
	var p Plan
	d.peek()
	planShape.read(&d, &p)
	d.end()
	if len(d.list) > 0 {
		return Plan{}, placed(d.list, d.text)
	}
	if list := p.faults(true); len(list) > 0 {
		for _, e := range list {
			e.Offset = locate(d.text, e.Pointer)
		}
		return Plan{}, placed(list, d.text)
	}
	return p, nil
}

// badUTF8 returns the place of the first byte that is not UTF-8, -1 for none.
func badUTF8(text string) int {
	if utf8.ValidString(text) {
		return -1
	}
	for i, r := range text {
		if r == utf8.RuneError {
			if _, size := utf8.DecodeRuneInString(text[i:]); size == 1 {
				return i
			}
		}
	}
	return -1
}

// placed puts the faults in the order of the document and adds lines and
// columns.
func placed(list DecodeErrors, text string) DecodeErrors {
	sorted := list
	if last := len(list) - 1; list[last].Kind == KindTooMany {
		sorted = list[:last] // the remark that there are more stays behind them
	}
	slices.SortStableFunc(sorted, func(a, b *DecodeError) int { return cmp.Compare(a.Offset, b.Offset) })
	at, line, start := 0, 1, 0
	for _, e := range list {
		if e.Offset < at {
			at, line, start = 0, 1, 0
		}
		for ; at < e.Offset; at++ {
			if text[at] == '\n' {
				line, start = line+1, at+1
			}
		}
		e.Line, e.Column = line, utf8.RuneCountInString(text[start:e.Offset])+1
	}
	return list
}
