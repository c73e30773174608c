package main

import (
	"fmt"
	"iter"
	"strconv"
	"strings"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

var (
	wordThen    = word("Silloin", "Då", "Then")
	wordToday   = word("Nyt", "Nu", "Now")
	wordNothing = word("ei velvoitetta", "ingen skyldighet", "no duty")
)

// forceWords name the weight of a source.
var forceWords = map[law.Force]lang.Text{
	law.Statute:   word("laki", "lag", "statute"),
	law.Decree:    word("asetus", "förordning", "decree"),
	law.Decision:  word("päätös", "beslut", "decision"),
	law.Guidance:  word("ohjaus", "vägledning", "guidance"),
	law.Proposal:  word("ehdotus, ei koskaan voimassa", "förslag, aldrig i kraft", "proposal, never in force"),
	law.Inference: word("tulkinta", "tolkning", "inference"),
}

// regimeOf is the regime that --regime names.
func regimeOf(f *lawFlags) (r governance.Regime) {
	for _, known := range governance.Regimes() {
		if known.String() == f.regime {
			r = known
		}
	}
	return r
}

// regimeText tells the tasks of a regime, with the law of that day behind each
// and the duties that say the same now.
func regimeText(f *lawFlags) []byte {
	var b strings.Builder
	regime := regimeOf(f)
	fmt.Fprintf(&b, "%s\n", regime.In(f.lang))
	n := 0
	for t := range governance.Tasks(regime) {
		n++
		b.WriteString("\n")
		paragraph(&b, strconv.Itoa(n)+"  ", "   ", t.Title.In(f.lang))
		paragraph(&b, "   ", "   ", dotted(t.ID, t.Citation.In(f.lang), forceWords[t.Force].In(f.lang)))
		paragraph(&b, "   ", "     ", wordThen.In(f.lang)+": "+idsText(t.Then(), f.lang))
		paragraph(&b, "   ", "     ", wordToday.In(f.lang)+": "+idsText(t.Today(), f.lang))
	}
	return []byte(b.String())
}

func idsText(ids iter.Seq[string], l lang.Language) string {
	var list []string
	for id := range ids {
		list = append(list, tied(id))
	}
	if len(list) == 0 {
		return wordNothing.In(l)
	}
	return strings.Join(list, ", ")
}

func regimeJSON(f *lawFlags) []byte {
	regime := regimeOf(f)
	b := lang.AppendQuoted([]byte(`{"regime":`), regime.String())
	b = lang.Text{
		Finnish: regime.In(lang.Finnish), Swedish: regime.In(lang.Swedish), English: regime.In(lang.English),
	}.AppendJSON(append(b, `,"name":`...))
	return append(appendList(append(b, `,"tasks":`...), governance.Tasks(regime)), '}')
}
