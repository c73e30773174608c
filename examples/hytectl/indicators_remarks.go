package main

import (
	"fmt"
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/indicators"
)

// remarkWords say what is suspicious about a row; the formats for machines have
// the tokens.
var remarkWords = map[indicators.RemarkKind]lang.Text{
	indicators.UnknownRegion:    word("tuntematon alue", "okänt område", "unknown area"),
	indicators.RetiredRegion:    word("alueen vanha tunnus", "områdets gamla kod", "former id of an area"),
	indicators.LostZeros:        word("alkunollat puuttuivat", "inledande nollor saknades", "leading zeros were lost"),
	indicators.BelowBounds:      word("arvo liian pieni", "för litet värde", "figure too low"),
	indicators.AboveBounds:      word("arvo liian suuri", "för stort värde", "figure too high"),
	indicators.YearOutside:      word("odottamaton vuosi", "oväntat år", "unexpected year"),
	indicators.RoundedToZero:    word("nollaksi pyöristetty", "avrundat till noll", "rounded to zero"),
	indicators.NegativeAbsolute: word("negatiivinen lukumäärä", "negativt antal", "negative number"),
	indicators.OutsideInterval:  word("arvo luottamusvälin ulkopuolella", "värdet utanför konfidensintervallet", "figure outside its confidence interval"),
	indicators.Duplicate:        word("sama rivi toistamiseen", "samma rad på nytt", "repeated row"),
	indicators.Conflicting:      word("ristiriidassa aiemman rivin kanssa", "strider mot en tidigare rad", "contradicts an earlier row"),
	indicators.NoLineEnd:        word("viimeinen rivi voi olla katkennut", "sista raden kan vara avklippt", "last row may be cut"),
	indicators.UnknownStatus:    word("tuntematon merkintä", "okänd markering", "unknown mark"),
}

var (
	wordRead     = word("Luettu muodossa %s. Rivejä: %d. Huomautuksia: %d.", "Läst som %s. Rader: %d. Anmärkningar: %d.", "Read as %s. Rows: %d. Remarks: %d.")
	wordKeptRows = word("Rivit, joista on huomautettu, on pidetty sellaisinaan.", "Rader med anmärkning har behållits som de är.", "Rows with a remark are kept as they stand.")
)

func reportText(b *strings.Builder, all figures, l lang.Language) {
	fmt.Fprintf(b, "\n"+wordRead.In(l)+"\n", all.format, len(all.observations), all.report.Len())
	if all.report.Len() == 0 {
		return
	}
	fmt.Fprintln(b, wordKeptRows.In(l))
	var counts [][]string
	for kind, n := range all.report.Counts() {
		name := remarkWords[kind].In(l)
		if name != string(kind) {
			name += " (" + string(kind) + ")"
		}
		counts = append(counts, []string{"  " + name, count(n)})
	}
	table(b, []column{{}, {right: true}}, counts)
	shown := 0
	for r := range all.report.All() {
		if shown++; shown > 20 {
			fmt.Fprintf(b, "  …\n")
			return
		}
		fmt.Fprintf(b, "  %s\n", oneLine(placeText(r.Place, l)+": "+remarkWords[r.Kind].In(l)+": "+r.Found))
	}
}

var (
	wordLine   = word("rivi %d", "rad %d", "line %d")
	wordColumn = word(", merkki %d", ", tecken %d", ", column %d")
)

// placeText is where a remark points, the pointer first as in errors.
func placeText(p indicators.Place, l lang.Language) string {
	if p.Line == 0 {
		return p.Pointer
	}
	text := fmt.Sprintf(wordLine.In(l), p.Line)
	if p.Column > 0 {
		text += fmt.Sprintf(wordColumn.In(l), p.Column)
	}
	if p.Pointer != "" {
		return p.Pointer + " (" + text + ")"
	}
	return text
}

func figuresJSON(g grid, all figures) []byte {
	notes := grid{fields: []field{{key: "kind"}, {key: "place"}, {key: "found"}}}
	for r := range all.report.All() {
		notes.rows = append(notes.rows, []string{string(r.Kind), r.Place.String(), r.Found})
	}
	b := fmt.Appendf(nil, `{"format":%s,"remarkCount":%d,"remarks":`, quoted(all.format), all.report.Len())
	b = append(notes.appendJSON(b), `,"rows":`...)
	return append(g.appendJSON(b), "}\n"...)
}

func remarks(r indicators.Report, file string) []problem {
	var list []problem
	for remark := range r.All() {
		list = append(list, inJSON(file, remark.Place.Pointer, remark.Place.Line, remark.Place.Column, string(remark.Kind), found(remark.Found)))
	}
	if more := r.Len() - len(list); more > 0 {
		list = append(list, problem{place: file, kind: "more-remarks", text: count(more) + " remarks more, which are not listed"})
	}
	return list
}
