package report_test

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/report"
)

// sampler is a document with every kind of block, value, mark, shape and tone.
func sampler() report.Document {
	tri := func(fi, sv, en string) lang.Text { return lang.Text{Finnish: fi, Swedish: sv, English: en} }
	strip := report.Drawing{Label: report.Say(tri("{0} osaa", "{0} delar", "{0} parts"), report.Count(2))}
	for form := report.Band; form <= report.Diamond; form++ {
		strip.Shapes = append(strip.Shapes, report.Shape{Form: form, At: 100 * int(form), To: 100*int(form) + 55, Tone: report.Tone(form)})
	}
	bars := report.Drawing{Label: report.Say(tri("palkit", "staplar", "bars"))}
	for tone := report.ToneMain; tone <= report.ToneLoss; tone++ {
		bars.Shapes = append(bars.Shapes, report.Shape{At: 100 * int(tone), To: 100 * (int(tone) + 1), Tone: tone})
	}
	return report.Document{
		Kind: report.AnnualKind, Title: report.Say(tri("Malli {0}", "Modell {0}", "Model {0}"), report.Code("2024")),
		Year: 2024, Term: law.Between(law.Day(2021, 8, 1), law.Day(2025, 5, 31)), AsOf: law.Day(2024, 12, 31),
		Note: hyte.Text{Translated: tri("Keksitty.", "Påhittad.", "Made up.")},
		Sections: []report.Section{
			{
				ID: "first", Title: tri("Ensimmäinen", "Första", "First"),
				Blocks: []report.Block{
					report.Paragraph{
						report.Say(tri("Arvo on {0}.", "Värdet är {0}.", "The figure is {0}."), report.Number(number("1234.5"), 1, lang.Text{})),
						report.Say(tri("Lähde: {0}.", "Källa: {0}.", "Source: {0}."), report.Citing(law.Citation{Act: "612/2021", Section: "6", Subsection: 3})),
					},
					report.List{report.Say(tri("yksi", "ett", "one")), report.Say(lang.Text{Finnish: "vain suomeksi"})},
					report.Facts{{
						Label: tri("Lisäosa", "Tilläggsdel", "Supplement"), Value: report.Euros(number("681192.35"), 0),
						Note: report.Say(tri("vuosi {0}", "år {0}", "year {0}"), report.Code("2024")),
					}},
					report.Gap{
						Duty: "FI-612/2021-6-3b", Citation: law.Citation{Act: "612/2021", Section: "6", Subsection: 3}, Must: true,
						Text: tri("Puuttuu.", "Saknas.", "Missing."), Remedy: tri("Lisää.", "Lägg till.", "Add it."), Pointer: "/indicators",
					},
					report.Gap{Text: tri("Suositus puuttuu.", "Rekommendationen saknas.", "Advice is missing.")},
				},
				Sections: []report.Section{{
					ID: "inner", Title: tri("Sisempi", "Inre", "Inner"),
					Blocks: []report.Block{samplerTable(tri, strip, bars)},
				}},
			},
			{ID: "second", Title: tri("Toinen", "Andra", "Second"), Blocks: []report.Block{report.Paragraph{report.Say(tri("Loppu.", "Slut.", "The end."))}}},
		},
	}
}

func samplerTable(tri func(fi, sv, en string) lang.Text, strip, bars report.Drawing) report.Table {
	return report.Table{
		ID: "table", Caption: tri("Taulukko", "Tabell", "Table"), Alt: report.Say(tri("Kuva kertoo {0}.", "Bilden visar {0}.", "The picture tells {0}."), report.Count(2)),
		Legend: []report.Legend{
			{Mark: report.Good, Text: report.Good.Name()},
			{Shape: report.Shape{Form: report.Dot, At: 500}, Text: tri("nyt", "nu", "now")},
		},
		Columns: []report.Column{
			{Title: tri("Nimi", "Namn", "Name"), Wide: true}, {Title: tri("Kuva", "Bild", "Picture"), Drawn: true},
			{Title: tri("Luku", "Tal", "Figure"), Numeric: true, Notes: tri("vuosi", "år", "year")}, {Title: tri("Tila", "Läge", "Status")},
		},
		Rows: [][]report.Value{
			{report.Written(hyte.Text{Translated: tri("yksi", "ett", "one")}), report.Drawn(strip), report.Figure(indicators.Known(number("12.50")), lang.Text{}).Noted("2023"), report.Words(report.Good.Name()).Marked(report.Good)},
			{report.Written(hyte.Plain("kylä | *tori*")), report.Drawn(bars), report.Figure(indicators.Lacking(indicators.Suppressed), lang.Text{}), report.On(law.Day(2024, 6, 30)).Marked(report.Fair)},
			{report.Written(hyte.Text{Translated: lang.Text{Swedish: "byn"}}), {}, {}, report.Code("=1+1").Marked(report.Poor)},
			{report.Code("neljä, \"4\""), report.Drawn(report.Drawing{}), report.Number(number("-3"), 0, lang.Text{}).Signed(), report.During(law.Year(2024)).Marked(report.Open)},
			{report.Code("lyhyt")},
		},
		Notes: []report.Sentence{report.Say(tri("Huomautus.", "Anmärkning.", "Note."))},
	}
}
