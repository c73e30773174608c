package main

import (
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// span is a period as people write it: "1.6.2025–31.5.2029", "1 June 2025 – 31
// May 2029"; a side without a day stays empty.
func span(p law.Period, l lang.Language) string {
	from, to := "", ""
	if !p.From.IsZero() {
		from = p.From.In(l)
	}
	if !p.To.IsZero() {
		to = p.To.In(l)
	}
	if l == lang.Finnish {
		return from + "–" + to
	}
	text := "–"
	if from != "" {
		text = from + " –"
	}
	if to != "" {
		text += " " + to
	}
	return text
}
