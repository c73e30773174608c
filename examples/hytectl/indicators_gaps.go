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
)

// spreadGrid tells how far areas of one kind are from each other, year by year:
// the lowest, the median and the highest figure, their difference and ratio.
// Each area counts once, whatever its population.
func spreadGrid(f *indicatorFlags, list []indicators.Observation) (grid, []problem) {
	g := grid{fields: []field{
		{key: "indicator", head: wordKey}, {key: "areaKind"}, {key: "group", head: wordGroup}, {key: "year", head: wordYearHead},
		{key: "areas", head: wordAreas, kind: aCount}, {key: "missing", head: wordLacking, kind: aCount},
		{key: "lowest", head: wordLowestArea, kind: aNumber}, {key: "lowestArea"}, {head: wordArea},
		{key: "median", head: wordMedian, kind: aNumber},
		{key: "highest", head: wordHighestArea, kind: aNumber}, {key: "highestArea"}, {head: wordArea},
		{key: "gap", head: wordGap, kind: aNumber}, {key: "ratio"}, {head: wordRatio, kind: aNumber},
	}}
	keys, of := inSeries(list)
	for _, k := range keys {
		byYear := map[string][]indicators.Observation{}
		var order []string
		for _, o := range of[k] {
			when := years(o)
			if byYear[when] == nil {
				order = append(order, when)
			}
			byYear[when] = append(byYear[when], o)
		}
		slices.Sort(order)
		for _, when := range order {
			cells, err := f.spread(byYear[when])
			if err != nil {
				return g, []problem{{place: f.file, kind: "figures", text: err.Error()}}
			}
			g.rows = append(g.rows, append([]string{k.indicator, k.kind.String(), k.group.String(), when}, cells...))
		}
	}
	return g, nil
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
		return append([]string{"0", count(len(list))}, make([]string, 10)...), nil
	}
	most, _ := high.Datum.Value()
	median, n, err := statistics.Median(figures)
	if err != nil {
		return nil, err
	}
	exact, short := ratio(most, least)
	return []string{
		count(n.Known), count(n.Missing), low.Datum.String(), low.Area.Code, f.areaName(low.Area), median.String(),
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
