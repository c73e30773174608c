package main

import (
	"slices"

	"github.com/hyte-fi/go-hyte/hyte/region"
	"github.com/hyte-fi/go-hyte/indicators"
)

// known are the areas of a kind of which a figure may be missing, in the order
// of their codes: those asked for, or else those that the file names anywhere.
func (f *indicatorFlags) known(kind indicators.AreaKind) []indicators.Area {
	if len(f.areas) > 0 {
		asked := slices.SortedFunc(slices.Values(f.areas), byArea)
		return slices.DeleteFunc(slices.Compact(asked), func(a indicators.Area) bool { return a.Kind != kind })
	}
	seen := map[indicators.Area]bool{}
	var areas []indicators.Area
	for _, o := range f.all {
		if o.Area.Kind == kind && !seen[o.Area] {
			seen[o.Area] = true
			areas = append(areas, o.Area)
		}
	}
	slices.SortFunc(areas, byArea)
	return areas
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
