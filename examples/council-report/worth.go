package main

import (
	"fmt"
	"io"
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/report"
)

// The words around the sums.
var (
	wordTitle = lang.Text{
		Finnish: "Mitä puutteiden korjaaminen toisi keksityssä mallikunnassa varainhoitovuonna %s",
		Swedish: "Vad det skulle ge den påhittade modellkommunen att åtgärda bristerna finansåret %s",
		English: "What closing the gaps would bring the made-up model municipality in finance year %s",
	}
	wordPoints = lang.Text{Finnish: "pisteitä nyt", Swedish: "poäng nu", English: "points now"}
	wordGain   = lang.Text{Finnish: "täysillä pisteillä lisää vuodessa", Swedish: "mer per år med fulla poäng", English: "more a year with full points"}
	wordStake  = lang.Text{Finnish: "vuodessa näytön varassa", Swedish: "per år beroende av belägg", English: "a year resting on evidence"}
	wordBasis  = lang.Text{Finnish: "samaa pyytää", Swedish: "samma sak begärs av", English: "the same is asked for by"}
	wordShown  = lang.Text{Finnish: "näyttö suunnitelmassa", Swedish: "belägg i planen", English: "shown in the plan at"}
	wordWanted = lang.Text{Finnish: "paikka suunnitelmassa", Swedish: "plats i planen", English: "would stand in the plan at"}
	wordTotal  = lang.Text{
		Finnish: "Kaikki yksi kerrallaan laskettuna, yhteensä noin",
		Swedish: "Alla beräknade en i taget, sammanlagt cirka",
		English: "All of them, one at a time, together about",
	}
	wordUnpaid = lang.Text{
		Finnish: "Laki vaatii, mutta korjaaminen ei tuo euroja",
		Swedish: "Lagen kräver, men det ger inga euro att åtgärda det",
		English: "The law asks for it, and mending it brings no euros",
	}
)

// printWorth prints what closing the gaps would bring, by what is the matter
// with each, with the reasons and what to do; and which gaps bring nothing.
func (s *sample) printWorth(w io.Writer, l lang.Language) error {
	list, err := report.Impact(s.plan, s.audit.Unit(), asOf, &s.allocation)
	if err != nil {
		return err
	}
	fmt.Fprintf(w, "\n"+wordTitle.In(l)+"\n", strconv.Itoa(year))
	gain, stake := decimal.Zero, decimal.Zero
	for of := range report.OpenCases() {
		heading := "\n" + of.Heading().In(l) + "\n" + of.ToDo().In(l) + "\n"
		for _, x := range list {
			if x.Case != of || x.Gain.IsZero() && x.AtStake.IsZero() {
				continue
			}
			fmt.Fprint(w, heading)
			heading = ""
			printOne(w, x, l)
			gain, stake = gain.Add(x.Gain), stake.Add(x.AtStake)
		}
	}
	fmt.Fprintf(w, "\n%s\n", wordTotal.In(l))
	// The sums of single changes are no sum of all of them together, which
	// moves the national mean more: no cents.
	printSums(w, gain, stake, 0, l)
	fmt.Fprintf(w, "\n%s\n", wordUnpaid.In(l))
	for f := range report.Unpaid(s.audit, list) {
		if f.Duty.Severity == governance.Must {
			fmt.Fprintf(w, "  %s: %s [%s]\n", f.Duty.ID, f.Duty.Title.In(l), f.Duty.Citation.In(l))
		}
	}
	return nil
}

func printOne(w io.Writer, x report.Worth, l lang.Language) {
	fmt.Fprintf(w, "  %s [%s]\n", x.Indicator.Name.In(l), x.Indicator.Citation.In(l))
	if !x.Title.IsZero() {
		fmt.Fprintf(w, "    %s: %s [%s]\n", wordBasis.In(l), named(x, l), x.Basis.In(l))
	}
	fmt.Fprintf(w, "    %s: %s\n", wordPoints.In(l), x.Points.Fixed(0))
	printSums(w, x.Gain, x.AtStake, 2, l)
	switch {
	case x.Evidence != "":
		fmt.Fprintf(w, "    %s: %s\n", wordShown.In(l), x.Evidence)
	case x.Wanted != "":
		fmt.Fprintf(w, "    %s: %s\n", wordWanted.In(l), x.Wanted)
	}
}

// named is the duty with its id, or the structure, which has none.
func named(x report.Worth, l lang.Language) string {
	if x.Duty == "" {
		return x.Title.In(l)
	}
	return x.Duty + " " + x.Title.In(l)
}

// printSums prints the sums that there are, with the number of decimals, as
// numbers read in the language.
func printSums(w io.Writer, gain, stake decimal.Decimal, places int, l lang.Language) {
	if !gain.IsZero() {
		fmt.Fprintf(w, "    %s %s\n", report.Euros(gain, places).In(l), wordGain.In(l))
	}
	if !stake.IsZero() {
		fmt.Fprintf(w, "    %s %s\n", report.Euros(stake, places).In(l), wordStake.In(l))
	}
}
