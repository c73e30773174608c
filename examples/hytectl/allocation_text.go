package main

import (
	"encoding/csv"
	"fmt"
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
	"github.com/hyte-fi/go-hyte/subsidy"
)

// schemeTitles are the money that each scheme gives, in the words of its act.
var schemeTitles = map[subsidy.Kind]lang.Text{
	subsidy.MunicipalSupplement: word("Hyvinvoinnin ja terveyden edistämisen lisäosa", "Tilläggsdel för främjande av välfärd och hälsa", "Supplement for the promotion of wellbeing and health"),
	subsidy.CountyCoefficient:   word("Hyvinvoinnin ja terveyden edistämisen osuus hyvinvointialueiden rahoituksesta", "Andelen för främjande av hälsa och välfärd i välfärdsområdenas finansiering", "Share for the promotion of health and wellbeing in the funding of counties"),
	subsidy.Proposal2017Plan:    word("Vuosien 2016–2018 suunnitelma (HE 15/2017), joka ei tullut voimaan", "Planen från 2016–2018 (RP 15/2017), som aldrig trädde i kraft", "The plan of 2016–2018 (HE 15/2017), which never came into force"),
}

// absentTitles name the units of each scheme.
var absentTitles = map[subsidy.Kind]lang.Text{
	subsidy.MunicipalSupplement: word("Kunnat, jotka puuttuvat aineistosta", "Kommuner som saknas i materialet", "Municipalities absent from the cohort"),
	subsidy.CountyCoefficient:   word("Alueet, jotka puuttuvat aineistosta", "Områden som saknas i materialet", "Counties absent from the cohort"),
	subsidy.Proposal2017Plan:    word("Kunnat, jotka puuttuvat aineistosta", "Kommuner som saknas i materialet", "Municipalities absent from the cohort"),
}

var (
	wordYear        = word("varainhoitovuosi", "finansåret", "finance year")
	wordBasePrice   = word("Perushinta", "Grundpris", "Base price")
	wordPool        = word("Jaettava summa", "Summan som fördelas", "Sum shared out")
	wordPerResident = word("Raha jaetaan asukasluvun mukaan: indikaattorit eivät vaikuta siihen.", "Pengarna fördelas efter invånarantalet: indikatorerna påverkar inte.", "The money goes per resident: no indicator has a bearing on it.")
	wordWhatIf      = word("Entä jos: laskelma poikkeaa lain tekstistä.", "Vad händer om: beräkningen avviker från lagens text.", "What if: this departs from the text of the law.")
	wordInstead     = word("poikkeaa:", "avviker från", "departs from")
	wordMean        = word("Koko maan keskiarvo", "Hela landets medeltal", "Mean of the whole country")
	wordTotal       = word("Yhteensä", "Totalt", "Total")
	wordResidue     = word("Erotus koko summaan", "Skillnad mot hela summan", "Difference from the whole")
	wordAssumptions = word("Laki jättää avoimeksi; tässä laskelmassa", "Lagen lämnar öppet; i denna beräkning", "The law leaves open; here")
	wordChosen      = word("valittu", "valt", "chosen")
	wordUncollected = word("Ei kerätty keneltäkään", "Inte insamlat för någon", "Not collected for anybody")
	wordIgnored     = word("Sarakkeet, joita tässä ei käytetä", "Kolumner som inte används här", "Columns that are not used here")
	wordMissing     = word("Puuttuvia tietoja (kukin 0 pistettä)", "Uppgifter som saknas (0 poäng för varje)", "Missing figures (0 points each)")
)

// noValue stands in tables for what does not exist.
const noValue = "–"

// allocationHead says which law the figures follow and what the caller chose.
func allocationHead(b *strings.Builder, a *subsidy.Allocation, l lang.Language) {
	s := a.Scheme()
	fmt.Fprintf(b, "%s, %s %d\n", schemeTitles[s.Kind()].In(l), wordYear.In(l), s.Year())
	if pool, shares := s.Pool(); shares {
		fmt.Fprintf(b, "%s %s\n", wordPool.In(l), eurosText(pool, l))
	} else {
		fmt.Fprintf(b, "%s %s (%s)\n", wordBasePrice.In(l), perResident(s.BasePrice(), l), priceSource(s, l))
	}
	if s.PerResident() {
		paragraph(b, "", "", wordPerResident.In(l))
	}
	if s.WhatIf() {
		fmt.Fprintln(b, wordWhatIf.In(l))
	}
	if chosen := chosenText(a, l); chosen != "" {
		paragraph(b, "", "  ", chosen)
	}
	fmt.Fprintln(b)
}

// eurosText is a sum as a sentence has it.
func eurosText(sum decimal.Decimal, l lang.Language) string {
	number := l.Number(sum.StringFixed(2))
	if l == lang.English {
		return "€" + number
	}
	return number + " €"
}

// perResident is a price as a sentence has it.
func perResident(price decimal.Decimal, l lang.Language) string {
	if l == lang.English {
		return eurosText(price, l) + " per resident"
	}
	return l.Number(price.StringFixed(2)) + " " + wordResident.In(l)
}

// priceSource is the provision that sets the base price, or that another price
// takes the place of.
func priceSource(s subsidy.Scheme, l lang.Language) string {
	source := s.BasePriceCitation().In(l)
	for o := range s.Overlays() {
		if o.Kind == subsidy.OverlayBasePrice && s.Departs(o) {
			return wordInstead.In(l) + " " + source
		}
	}
	return source
}

func allocationTable(b *strings.Builder, a *subsidy.Allocation, l lang.Language) {
	day := firstDay(a.Scheme())
	var rows [][]string
	for award := range a.Awards() {
		score, rank := l.Number(award.Score.Fixed(4)), strconv.Itoa(award.Rank)
		if a.Scheme().PerResident() {
			score, rank = noValue, noValue
		}
		rows = append(rows, []string{
			award.Code, unitName(award.Code, day, l),
			l.Number(strconv.FormatInt(award.Population, 10)), score, l.Number(award.Coefficient.Fixed(6)),
			l.Number(award.PerResident.Fixed(4)), l.Number(award.Euros.StringFixed(2)), rank,
		})
	}
	table(b, []column{
		{head: wordCode.In(l)}, {head: wordName.In(l)}, {wordPopulation.In(l), true}, {wordScore.In(l), true},
		{wordFactor.In(l), true}, {wordResident.In(l), true}, {wordEuros.In(l), true}, {wordRank.In(l), true},
	}, rows)
}

// firstDay is the day whose division into units counts.
func firstDay(s subsidy.Scheme) law.Date { return law.Day(s.Year(), 1, 1) }

// unitName is the name of a unit; Helsinki has a code of its own among the
// counties.
func unitName(code string, day law.Date, l lang.Language) string {
	if code == region.HelsinkiCounty {
		code = region.Helsinki
	}
	unit, err := region.Lookup(code, day)
	if err != nil {
		return ""
	}
	name, _ := unit.Name.Best(l)
	return name
}

func allocationSums(b *strings.Builder, a *subsidy.Allocation, l lang.Language) {
	mean := l.Number(a.MeanScore().Fixed(4))
	if a.Scheme().PerResident() {
		mean = noValue
	}
	fmt.Fprintln(b)
	table(b, []column{{}, {right: true}}, [][]string{
		{wordMean.In(l), mean},
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
			missing = append(missing, fmt.Sprintf("%4d  ", counts[name])+columnName(a.Scheme(), name, l))
		}
	}
	told := false
	for _, gap := range append(coverage(a, l), listed{wordMissing, missing, true}) {
		if len(gap.items) > 0 {
			fmt.Fprintln(b)
			gap.text(b, l)
			told = true
		}
	}
	if told {
		ownSwedish(b, a.Scheme(), l)
	}
}

// listed is a list with what it is a list of.
type listed struct {
	head  lang.Text
	items []string
	// apart puts every item on a line of its own.
	apart bool
}

func (x listed) text(b *strings.Builder, l lang.Language) {
	if !x.apart {
		paragraph(b, "", "  ", x.head.In(l)+": "+strings.Join(x.items, ", "))
		return
	}
	fmt.Fprintf(b, "%s:\n", x.head.In(l))
	for _, item := range x.items {
		paragraph(b, "  ", "        ", item)
	}
}

// coverage is what the whole cohort lacks and what was left aside.
func coverage(a *subsidy.Allocation, l lang.Language) []listed {
	s := a.Scheme()
	return []listed{
		{absentTitles[s.Kind()], slices.Collect(a.AbsentUnits()), false},
		{wordUncollected, columnNames(s, slices.Collect(a.NotCollected()), l), true},
		{wordIgnored, columnNames(s, slices.Collect(a.Ignored()), l), true},
	}
}

// coveredHead is the head of an allocation with its coverage, for tables in
// which nothing else would tell it.
func coveredHead(b *strings.Builder, a *subsidy.Allocation, l lang.Language) {
	allocationHead(b, a, l)
	told := false
	for _, gap := range coverage(a, l) {
		if len(gap.items) > 0 {
			gap.text(b, l)
			told = true
		}
	}
	if told {
		fmt.Fprintln(b)
	}
}

// detailHeads head the columns of the library's CSV of details.
var detailHeads = map[string]lang.Text{
	"code": wordCode, "indicator": wordIndicator, "value": word("Arvo", "Värde", "Value"), "previous": wordPrevious,
	"latest": wordLatest, "missing": wordWhatLacks, "change": wordChange, "points": wordPoints,
}

// detailTable sets the library's CSV of details as a table in the language of
// the reader.
func detailTable(b *strings.Builder, a *subsidy.Allocation, l lang.Language) {
	records, err := csv.NewReader(strings.NewReader(string(a.AppendDetailsCSV(nil)))).ReadAll()
	if err != nil || len(records) == 0 {
		return
	}
	columns, shown := make([]column, len(records[0])), map[string]bool{}
	for i, head := range records[0] {
		columns[i] = column{head: detailHeads[head].In(l), right: i >= 2 && head != "missing"}
	}
	for _, record := range records[1:] {
		shown[record[1]] = true
		for i := range record {
			if columns[i].right {
				record[i] = l.Number(record[i])
			} else if i >= 2 {
				record[i] = spelled(strings.Join(strings.Fields(record[i]), ", "), l)
			}
		}
	}
	fmt.Fprintln(b)
	table(b, columns, records[1:])
	keyLegend(b, a.Scheme(), shown, l)
}
