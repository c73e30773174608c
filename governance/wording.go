package governance

import (
	"strconv"
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// named returns the name of a value in the language; empty where it has none.
func named[T ~uint8](names []lang.Text, value T, l lang.Language) string {
	if int(value) >= len(names) {
		return ""
	}
	return names[value].In(l)
}

// dateIn writes a date as it stands in a sentence: 31.12.2022, den 31 december
// 2022, 31 December 2022.
func dateIn(d law.Date, l lang.Language) string {
	if l == lang.Swedish && d.Valid() {
		return "den " + d.In(l)
	}
	return d.In(l)
}

// missingIn lists the names of the things whose bits are set.
func missingIn(d *row, missing uint16, l lang.Language) string {
	var b strings.Builder
	for bit, p := range d.lists {
		if missing&(1<<bit) == 0 {
			continue
		}
		if b.Len() > 0 {
			b.WriteString("; ")
		}
		b.WriteString(p.name.In(l))
	}
	return b.String()
}

// fill puts what was found into the text of the note.
func (r *result) fill(text string, d *row, l lang.Language) string {
	if !strings.Contains(text, "{") {
		return text
	}
	return strings.NewReplacer(
		"{title}", d.title.In(l),
		"{missing}", missingIn(d, r.missing(), l),
		"{year}", strconv.Itoa(r.year()),
		"{from}", dateIn(r.span.from(), l),
		"{to}", dateIn(r.span.to(), l),
	).Replace(text)
}
