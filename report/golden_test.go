package report_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/report"
)

func TestRenderersGolden(t *testing.T) {
	d := sampler()
	for _, l := range lang.All() {
		golden(t, "sampler-"+l.String()+".html", report.AppendHTML(nil, d, l))
		golden(t, "sampler-"+l.String()+".md", report.AppendMarkdown(nil, d, l))
		for table := range d.Tables() {
			golden(t, "sampler-"+l.String()+".csv", report.AppendCSV(nil, table, l))
		}
	}
	data := report.AppendJSON(nil, d)
	assert.True(t, json.Valid(data))
	golden(t, "sampler.json", data)
}

// Renderers append, and an unknown language is Finnish.
func TestRenderersAppend(t *testing.T) {
	d := sampler()
	strange := lang.Language(9)
	before := []byte("before\n")
	for name, f := range map[string]func([]byte, report.Document, lang.Language) []byte{
		"html": report.AppendHTML, "markdown": report.AppendMarkdown,
	} {
		assert.Equal(t, "before\n"+string(f(nil, d, lang.Finnish)), string(f(before, d, strange)), name)
	}
	for table := range d.Tables() {
		assert.Equal(t, "before\n"+string(report.AppendCSV(nil, table, lang.Finnish)), string(report.AppendCSV(before, table, strange)))
	}
}

func TestEmptyDocument(t *testing.T) {
	var d report.Document
	assert.NotEmpty(t, page(t, report.AppendHTML(nil, d, lang.Finnish)).find("html"))
	assert.NotEmpty(t, report.AppendMarkdown(nil, d, lang.Finnish))
	assert.True(t, json.Valid(report.AppendJSON(nil, d)))
	assert.Equal(t, "\n", string(report.AppendCSV(nil, report.Table{}, lang.Finnish)))
}
