package main

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/statistics"
)

var (
	wordLowestArea  = word("Pienin", "Lägst", "Lowest")
	wordHighestArea = word("Suurin", "Högst", "Highest")
	wordMedian      = word("Mediaani", "Median", "Median")
	wordGap         = word("Ero", "Skillnad", "Gap")
	wordRatio       = word("Suhde", "Kvot", "Ratio")
	wordUnlisted    = word("Ei tiedostossa", "Inte i filen", "Not in file")
)

var wordLackingMeans = word(
	"Puuttuu: tiedoston alueet, joilta ei ole vuoden lukua. Ei tiedostossa: aluejaon %s alueet, joista tiedostossa ei ole yhtään riviä.",
	"Saknas: områden i filen som inte har någon uppgift för året. Inte i filen: områden i indelningen den %s som filen inte har en enda rad om.",
	"Missing: areas of the file without a figure of the year. Not in file: areas of the division of %s of which the file has no row.",
)

var wordFirstCounts = word(
	"Jos tiedostossa on samasta asiasta ristiriitaisia rivejä, niistä on laskettu mukaan ensimmäinen.",
	"Om raderna i filen strider mot varandra räknas den första av dem.",
	"Of rows that contradict each other the first is counted.",
)

// spreadGrid tells how far areas of one kind are from each other, year by year:
// the lowest, the median and the highest figure, their difference and ratio.
// Each area counts once, whatever its population.
func spreadGrid(f *indicatorFlags, _ []indicators.Observation) (grid, []problem) {
	g := grid{fields: []field{
		{key: "indicator", head: wordKey}, {key: "areaKind"}, {key: "group", head: wordGroup}, {key: "year", head: wordYearHead},
		{key: "areas", head: wordAreas, kind: aCount}, {key: "missing", head: wordLacking, kind: aCount},
		{key: "division"}, {key: "notInFile", head: wordUnlisted, kind: aCount},
		{key: "lowest", head: wordLowestArea, kind: aNumber}, {key: "lowestArea"}, {head: wordArea},
		{key: "median", head: wordMedian, kind: aNumber},
		{key: "highest", head: wordHighestArea, kind: aNumber}, {key: "highestArea"}, {head: wordArea},
		{key: "gap", head: wordGap, kind: aNumber}, {key: "ratio"}, {head: wordRatio, kind: aNumber},
	}}
	keys, of := inSeries(f.all)
	for _, k := range keys {
		known, unlisted := len(f.known(k.kind)), []string{"", ""}
		if known == 0 {
			continue // other kinds of areas were asked for
		}
		if n, divided := f.unlisted(k.kind); divided {
			unlisted = []string{f.reading.division.String(), count(n)}
		}
		byYear := map[string][]indicators.Observation{}
		var order []string
		for _, o := range of[k] {
			when := years(o)
			if !slices.Contains(order, when) {
				order = append(order, when)
			}
			if f.keepsArea(o.Area) {
				byYear[when] = append(byYear[when], o)
			}
		}
		slices.Sort(order)
		for _, when := range order {
			each := onePerArea(byYear[when])
			cells, err := f.spread(each)
			if err != nil {
				return g, []problem{{place: f.file, kind: "figures", text: err.Error()}}
			}
			figured := figuredAreas(each)
			g.rows = append(g.rows, slices.Concat([]string{
				k.indicator, k.kind.String(), k.group.String(), when, count(figured), count(known - figured),
			}, unlisted, cells))
		}
	}
	return g, nil
}

// onePerArea keeps one figure of each area: that retrieved last, and the first of
// those retrieved the same day.
func onePerArea(list []indicators.Observation) []indicators.Observation {
	at := map[indicators.Area]int{}
	var kept []indicators.Observation
	for _, o := range list {
		i, seen := at[o.Area]
		switch {
		case !seen:
			at[o.Area] = len(kept)
			kept = append(kept, o)
		case o.Retrieved.Compare(kept[i].Retrieved) > 0:
			kept[i] = o
		}
	}
	return kept
}

// figuredAreas is the number of areas that have a figure.
func figuredAreas(onePerArea []indicators.Observation) int {
	n := 0
	for _, o := range onePerArea {
		if o.Datum.IsKnown() {
			n++
		}
	}
	return n
}

// spread are the cells of one year; what needs figures is empty where none has
// one.
func (f *indicatorFlags) spread(list []indicators.Observation) ([]string, error) {
	figures := make([]indicators.Datum, len(list))
	var low, high indicators.Observation
	for i, o := range list {
		figures[i] = o.Datum
		v, known := o.Datum.Value()
		if !known {
			continue
		}
		if least, any := low.Datum.Value(); !any || v.LessThan(least) {
			low = o
		}
		if most, any := high.Datum.Value(); !any || v.GreaterThan(most) {
			high = o
		}
	}
	least, any := low.Datum.Value()
	if !any {
		return make([]string, 10), nil
	}
	most, _ := high.Datum.Value()
	median, _, err := statistics.Median(figures)
	if err != nil {
		return nil, err
	}
	exact, short := ratio(most, least)
	return []string{
		low.Datum.String(), low.Area.Code, f.areaName(low.Area), median.String(),
		high.Datum.String(), high.Area.Code, f.areaName(high.Area), most.Sub(least).String(), exact, short,
	}, nil
}

// ratio has 9 decimals for machines and 2 for people; there is none where the
// lower figure is not above zero.
func ratio(high, low decimal.Decimal) (exact, short string) {
	if !low.IsPositive() {
		return "", ""
	}
	const decimals = 9
	quotient := high.DivRound(low, decimals)
	return quotient.StringFixed(decimals), quotient.StringFixed(2)
}
