// Quickstart answers for one municipality: its euros, its maturity, its duties, and why.
package main

import (
	"embed"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/subsidy"
)

//go:embed cohort-2024.csv model-plan.json
var files embed.FS

func main() {
	tag := flag.String("lang", "en", "language of the output: fi, sv or en")
	flag.Parse()
	show(os.Stdout, must(lang.Parse(*tag)))
}

type page struct {
	w    io.Writer
	lang lang.Language
}

func show(w io.Writer, l lang.Language) {
	p := page{w, l}
	p.say("", "Aitoa: laki, kunnat, väkiluvut. Keksittyä: indikaattorit. Suunnitelma ei kerro mistään kunnasta.", "Verkligt: lag, kommuner, folkmängd. Påhittat: indikatorer. Planen säger inget om någon kommuns plan.", "Real: law, towns, populations. Made up: indicators. The plan says nothing of any town's real plan.")
	p.say("", "Väkiluvut 31.12.2022: Tilastokeskus, CC BY 4.0. Indikaattorien arvot: gen.go:n sääntö.", "Folkmängd 31.12.2022: Statistikcentralen, CC BY 4.0. Indikatorernas värden: regeln i gen.go.", "Populations of 31.12.2022: Statistics Finland, CC BY 4.0. Indicator values: the rule in gen.go.")
	law2024, law2026 := must(subsidy.Municipal(2024)), must(subsidy.Municipal(2026))
	cohort := must(law2024.CheckUnits(must(subsidy.ParseCohort(law2024, must(files.ReadFile("cohort-2024.csv"))))))
	p.money("211", must(law2024.Allocate(cohort)), must(law2026.Allocate(cohort)))
	plan, day := must(hyte.ParsePlan(must(files.ReadFile("model-plan.json")))), law.Day(2023, 12, 31)
	p.maturity(must(governance.Maturity(plan, day)))
	p.duties(must(governance.Audit(plan, day)))
}

func (p page) money(code string, lawful, whatIf subsidy.Allocation) {
	p.say("\n", "1  KANGASALAN (211) LISÄOSA, VARAINHOITOVUOSI 2024\n", "1  KANGASALAS (211) TILLÄGGSDEL, FINANSÅRET 2024\n", "1  THE SUPPLEMENT OF KANGASALA (211), FINANCE YEAR 2024\n")
	p.award(lawful, code, 6)
	p.say("\n", "Laki jättää avoimeksi, ja tässä on valittu:", "Lagen lämnar öppet, och här har valts:", "What the law leaves open, and what is taken here:")
	for as := range lawful.Assumptions() {
		p.put("  ", fmt.Sprintf("%s=%s: %s – %s", as.ID, as.Option, as.Question.In(p.lang), as.Meaning().In(p.lang)), "["+as.Citation.In(p.lang)+"]")
	}
	missing := slices.Collect(lawful.Missing())
	p.say("\n", "%d tietoa puuttuu koko maasta: kukin antaa 0 pistettä [%s], mutta ei ole luku nolla.", "%d uppgifter saknas i hela landet: var och en ger 0 poäng [%s] men är inte talet noll.", "%d figures are missing in the whole country: each gives 0 points [%s] and is not the number zero.", len(missing), missing[0].Citation.In(p.lang))
	p.say("\n", "ENTÄ JOS: SAMAT TIEDOT VUODEN 2026 LAIN MUKAAN; POIS JÄÄ %s\n", "TÄNK OM: SAMMA UPPGIFTER ENLIGT 2026 ÅRS LAG; UTGÅR %s\n", "WHAT IF: THE SAME DATA UNDER THE LAW OF 2026; LEFT OUT %s\n", strings.Join(slices.Collect(whatIf.Ignored()), ", "))
	p.award(whatIf, code, 4)
}

func (p page) award(a subsidy.Allocation, code string, depth int) {
	award, _ := a.Award(code)
	p.say("", "%s €  =  %s €/asukas × %s asukasta", "%s €  =  %s €/invånare × %s invånare", "%s €  =  %s €/resident × %s residents", p.lang.Number(award.Euros.StringFixed(2)), p.lang.Number(award.PerResident.Fixed(6)), p.lang.Number(fmt.Sprint(award.Population)))
	p.say("", "pisteet %s · kerroin %s · sija %d/%d\n", "poäng %s · koefficient %s · plats %d av %d\n", "score %s · coefficient %s · rank %d of %d\n", p.lang.Number(award.Score.Fixed(2)), p.lang.Number(award.Coefficient.Fixed(4)), award.Rank, a.Len())
	steps, _ := a.Explain(code)
	for level, s := range steps.Walk(depth) {
		if sentence, source, cited := strings.Cut(string(s.AppendText(nil, p.lang, 0)), " ["); cited {
			p.put(strings.Repeat("  ", level), sentence, "["+strings.TrimSpace(source))
		}
	}
}

func (p page) maturity(step governance.Step) {
	p.say("\n", "2  MALLISUUNNITELMAN KYPSYYS %s: PORRAS %d/7", "2  MODELLPLANENS MOGNAD %s: STEG %d AV 7", "2  MATURITY OF THE MODEL PLAN ON %s: STEP %d OF 7", step.AsOf(), step.Number)
	p.say("   ", "%s. Ehdot ovat ehdotus; portaat: %s. Merkki → kertoo, mitä seuraavalta portaalta puuttuu.\n", "%s. Villkoren är ett förslag; stegen: %s. Tecknet → visar vad nästa steg kräver.\n", "%s. The criteria are a proposal; the steps: %s. The sign → shows what the next step takes.\n", step.Name().In(p.lang), step.Citation().In(p.lang))
	for c := range step.Criteria() {
		if c.Met && c.Step <= step.Number {
			p.put(fmt.Sprintf("   %d  ", c.Step), c.Text.In(p.lang), fmt.Sprint(c.Evidence()))
		}
	}
	for c := range step.Next() {
		p.put(fmt.Sprintf(" → %d  ", c.Step), c.Text.In(p.lang), "["+c.Pointer()+"]")
	}
}

func (p page) duties(list governance.Checklist) {
	outcomes := strings.Split([]string{"|täyttyy|ei täyty|myöhässä|tehtävä nyt|ei vielä|perusteltu|arvioitava|sivuutettu|ei sovellu", "|uppfylld|ej uppfylld|försenad|ska göras|inte ännu|motiverad|ska bedömas|åsidosatt|ej tillämplig", "|met|not met|overdue|due|not yet due|justified|for review|waived|not applicable"}[p.lang], "|")
	p.say("\n", "3  MALLISUUNNITELMAN VELVOITTEET %s: %d/%d TÄYTTYY (lakitekstit luettu %s)", "3  MODELLPLANENS SKYLDIGHETER %s: %d AV %d UPPFYLLDA (lagtexterna lästa till %s)", "3  DUTIES OF THE MODEL PLAN ON %s: %d OF %d MET (texts of the law read up to %s)", list.AsOf(), list.Counts().Of(governance.Pass), list.Len(), list.TextCheckedTo())
	for f := range list.Findings() {
		p.put(fmt.Sprintf("\n%-15s", outcomes[f.Outcome]), fmt.Sprintf("%-18s %s", f.Duty.ID, f.Duty.Title.In(p.lang)), "["+f.Duty.Citation.In(p.lang)+"]")
		if f.Outcome == governance.Pass {
			p.put(strings.Repeat(" ", 15), "["+strings.Join(f.Evidence(), " ")+"]")
		} else {
			p.put(strings.Repeat(" ", 15), f.Message(p.lang)+" "+f.Remedy(p.lang), "["+f.Pointer()+"]")
		}
	}
}

func (p page) say(indent, fi, sv, en string, args ...any) {
	p.put(indent, fmt.Sprintf(lang.Text{Finnish: fi, Swedish: sv, English: en}.In(p.lang), args...))
}

// put breaks text at its blanks to 100 columns; what stands whole is not broken.
func (p page) put(indent, text string, whole ...string) {
	line := indent
	for _, word := range append(strings.Split(text, " "), whole...) {
		if len([]rune(line+word)) > 100 {
			fmt.Fprintln(p.w, strings.TrimRight(line, " "))
			line = strings.Repeat(" ", len([]rune(strings.TrimLeft(indent, "\n")))+2)
		}
		line += word + " "
	}
	fmt.Fprintln(p.w, strings.TrimRight(line, " "))
}

func must[T any](value T, err error) T {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	return value
}
