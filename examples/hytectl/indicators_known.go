package main

import (
	"slices"

	"github.com/hyte-fi/go-hyte/hyte/region"
	"github.com/hyte-fi/go-hyte/indicators"
)

// known are the areas of a kind of which a figure may be missing, in the order
// of their codes: those asked for, or else those that the file names anywhere,
// also in rows that other filters leave out.
func (f *indicatorFlags) known(kind indicators.AreaKind) []indicators.Area {
	if len(f.areas) > 0 {
		asked := slices.SortedFunc(slices.Values(f.areas), byArea)
		return slices.DeleteFunc(slices.Compact(asked), func(a indicators.Area) bool { return a.Kind != kind })
	}
	return f.named[kind]
}

// namedAreas are the areas of each kind in the order of their codes.
func namedAreas(list []indicators.Observation) map[indicators.AreaKind][]indicators.Area {
	seen := map[indicators.Area]bool{}
	named := map[indicators.AreaKind][]indicators.Area{}
	for _, o := range list {
		if !seen[o.Area] {
			seen[o.Area] = true
			named[o.Area.Kind] = append(named[o.Area.Kind], o.Area)
		}
	}
	for _, areas := range named {
		slices.SortFunc(areas, byArea)
	}
	return named
}

func byArea(a, b indicators.Area) int {
	return indicators.Observation{Area: a}.Compare(indicators.Observation{Area: b})
}

// unlisted counts the areas of a kind in the division that pass the filter and
// of which the file has no row at all; false where the division has no areas of
// the kind.
func (f *indicatorFlags) unlisted(kind indicators.AreaKind) (int, bool) {
	known := f.known(kind)
	n := 0
	note := func(code string) {
		if a := (indicators.Area{Kind: kind, Code: code}); f.keepsArea(a) && !slices.Contains(known, a) {
			n++
		}
	}
	switch kind {
	case indicators.MunicipalityArea:
		for unit := range region.Municipalities(f.reading.division) {
			note(unit.Code)
		}
	case indicators.CountyArea:
		for code := range region.CountyAreas(f.reading.division) {
			note(code)
		}
	default:
		return 0, false
	}
	return n, true
}
