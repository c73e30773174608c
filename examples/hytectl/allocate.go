package main

import (
	"encoding/csv"
	"fmt"
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
	"github.com/hyte-fi/go-hyte/subsidy"
)

var allocateCommand = command{
	name:    "allocate",
	summary: "the coefficient and the euros of every unit of a cohort",
	operand: "cohort.csv",
	example: "--scheme municipal --year 2026 --assume coefficient-rounding=4 cohort.csv",
	prepare: prepareAllocate,
}

func prepareAllocate() ([]option, action) {
	var (
		flags   schemeFlags
		details bool
		l       lang.Language
		format  string
	)
	options := append(flags.options(),
		option{name: "details", about: "also the figure, the change and the points of every indicator", set: toggle(&details)},
		languageOption(&l),
		formatOption(&format, "text", "json", "csv"),
	)
	return options, func(data []byte, place string) (answer, []problem) {
		a, problems := flags.allocate(data, place)
		if len(problems) > 0 {
			return answer{}, problems
		}
		return answer{bytes: allocationBytes(&a, format, details, l)}, nil
	}
}

func allocationBytes(a *subsidy.Allocation, format string, details bool, l lang.Language) []byte {
	switch {
	case format == "json" && details:
		return append(a.AppendDetailsJSON(nil), '\n')
	case format == "json":
		return append(a.AppendJSON(nil), '\n')
	case format == "csv" && details:
		return a.AppendDetailsCSV(nil)
	case format == "csv":
		return a.AppendCSV(nil)
	}
	var b strings.Builder
	allocationHead(&b, a.Scheme(), l)
	allocationTable(&b, a, l)
	allocationSums(&b, a, l)
	assumptionList(&b, a.Assumptions(), l)
	allocationGaps(&b, a, l)
	if details {
		detailTable(&b, a, l)
	}
	return []byte(b.String())
}

var (
	wordSupplement  = word("Hyvinvoinnin ja terveyden edistämisen lisäosa", "Tilläggsdel för främjande av välfärd och hälsa", "Supplement for the promotion of wellbeing and health")
	wordYear        = word("varainhoitovuosi", "finansåret", "finance year")
	wordBasePrice   = word("Perushinta", "Grundpris", "Base price")
	wordWhatIf      = word("Entä jos: laskelma poikkeaa lain tekstistä.", "Tänk om: beräkningen avviker från lagens text.", "What if: this departs from the text of the law.")
	wordMean        = word("Koko maan keskiarvo", "Hela landets medeltal", "Mean of the whole country")
	wordTotal       = word("Yhteensä", "Totalt", "Total")
	wordResidue     = word("Pyöristyksistä", "Av avrundningar", "Owed to rounding")
	wordAssumptions = word("Laki jättää avoimeksi; tässä laskelmassa", "Lagen lämnar öppet; i denna beräkning", "The law leaves open; here")
	wordChosen      = word("valittu", "valt", "chosen")
	wordAbsent      = word("Kunnat, jotka puuttuvat aineistosta", "Kommuner som saknas i materialet", "Municipalities absent from the cohort")
	wordUncollected = word("Ei kerätty keneltäkään", "Inte insamlat för någon", "Not collected for anybody")
	wordIgnored     = word("Sarakkeet, jotka kuuluvat toiseen vuoteen", "Kolumner som hör till ett annat år", "Columns that belong to another year")
	wordMissing     = word("Puuttuvia tietoja (kukin 0 pistettä)", "Uppgifter som saknas (0 poäng för varje)", "Missing figures (0 points each)")
)

func allocationHead(b *strings.Builder, s subsidy.Scheme, l lang.Language) {
	fmt.Fprintf(b, "%s, %s %d\n", wordSupplement.In(l), wordYear.In(l), s.Year())
	fmt.Fprintf(b, "%s %s %s (%s)\n", wordBasePrice.In(l), l.Number(s.BasePrice().StringFixed(2)), wordResident.In(l), s.BasePriceCitation().In(l))
	if s.WhatIf() {
		fmt.Fprintln(b, wordWhatIf.In(l))
	}
	fmt.Fprintln(b)
}

func allocationTable(b *strings.Builder, a *subsidy.Allocation, l lang.Language) {
	day := law.Day(a.Scheme().Year(), 1, 1)
	var rows [][]string
	for award := range a.Awards() {
		rows = append(rows, []string{
			award.Code, unitName(award.Code, day, l),
			l.Number(strconv.FormatInt(award.Population, 10)),
			l.Number(award.Score.Fixed(4)), l.Number(award.Coefficient.Fixed(6)),
			l.Number(award.PerResident.Fixed(4)), l.Number(award.Euros.StringFixed(2)),
			strconv.Itoa(award.Rank),
		})
	}
	table(b, []column{
		{head: wordCode.In(l)}, {head: wordName.In(l)}, {wordPopulation.In(l), true}, {wordScore.In(l), true},
		{wordFactor.In(l), true}, {wordResident.In(l), true}, {wordEuros.In(l), true}, {wordRank.In(l), true},
	}, rows)
}

func unitName(code string, day law.Date, l lang.Language) string {
	unit, err := region.Lookup(code, day)
	if err != nil {
		return ""
	}
	name, _ := unit.Name.Best(l)
	return name
}

func allocationSums(b *strings.Builder, a *subsidy.Allocation, l lang.Language) {
	fmt.Fprintln(b)
	table(b, []column{{}, {right: true}}, [][]string{
		{wordMean.In(l), l.Number(a.MeanScore().Fixed(4))},
		{wordPopulation.In(l), l.Number(strconv.FormatInt(a.Residents(), 10))},
		{wordTotal.In(l) + ", €", l.Number(a.Total().StringFixed(2))},
		{wordResidue.In(l) + ", €", l.Number(a.Residue().StringFixed(2))},
	})
}

func assumptionList(b *strings.Builder, assumptions iter.Seq[subsidy.Assumption], l lang.Language) {
	fmt.Fprintf(b, "\n%s:\n", wordAssumptions.In(l))
	for as := range assumptions {
		taken := fmt.Sprintf("  %s=%s", as.ID, as.Option)
		if as.Chosen {
			taken += " (" + wordChosen.In(l) + ")"
		}
		if as.WhatIf {
			taken += " – " + wordWhatIf.In(l)
		}
		fmt.Fprintf(b, "%s [%s]\n", taken, as.Citation.In(l))
		paragraph(b, "    ", "    ", as.Question.In(l)+" – "+as.Meaning().In(l))
	}
}

// allocationGaps tells what the cohort lacks; nothing where it lacks nothing.
func allocationGaps(b *strings.Builder, a *subsidy.Allocation, l lang.Language) {
	counts := map[string]int{}
	for m := range a.Missing() {
		counts[m.Column]++
	}
	var missing []string
	for name := range a.Scheme().Columns() {
		if counts[name] > 0 {
			missing = append(missing, fmt.Sprintf("%s %d", name, counts[name]))
		}
	}
	for _, gap := range []struct {
		head  lang.Text
		items []string
	}{
		{wordAbsent, slices.Collect(a.AbsentUnits())},
		{wordUncollected, slices.Collect(a.NotCollected())},
		{wordIgnored, slices.Collect(a.Ignored())},
		{wordMissing, missing},
	} {
		if len(gap.items) > 0 {
			fmt.Fprintln(b)
			paragraph(b, "", "  ", gap.head.In(l)+": "+strings.Join(gap.items, ", "))
		}
	}
}

// detailTable sets the library's CSV of details as a table; only the numbers
// are written anew, in the reader's language.
func detailTable(b *strings.Builder, a *subsidy.Allocation, l lang.Language) {
	records, err := csv.NewReader(strings.NewReader(string(a.AppendDetailsCSV(nil)))).ReadAll()
	if err != nil || len(records) == 0 {
		return
	}
	columns := make([]column, len(records[0]))
	for i, head := range records[0] {
		columns[i] = column{head: head, right: i >= 2 && head != "missing"}
	}
	for _, record := range records[1:] {
		for i := range record {
			if columns[i].right {
				record[i] = l.Number(record[i])
			}
		}
	}
	fmt.Fprintln(b)
	table(b, columns, records[1:])
}
