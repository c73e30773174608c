package indicators

import (
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// Coefficient returns the catalogue of every indicator that any version of the
// two decrees uses ([MunicipalLists], [CountyLists]), of those that were
// planned ([Planned]) and of the published score ([MunicipalScore]). Names and
// units are those of the latest version; [Uses] tells which provisions use an
// indicator and when. Rhythm, decimals and years are given where a source says
// them or figures that were read show them; of most results and of the county
// indicators neither does.
func Coefficient() Catalogue {
	var entries []Entry
	place := map[string]int{}
	add := func(d Definition) {
		at, seen := place[d.Key]
		if !seen {
			at = len(entries)
			place[d.Key], entries = at, append(entries, Entry{})
		}
		entries[at] = entryOf(d)
	}
	// What was enacted comes after the plan and prevails over it.
	for d := range Planned().All() {
		add(d)
	}
	for use := range allUses() {
		add(use.Value)
	}
	add(MunicipalScore())
	slices.SortFunc(entries, func(a, b Entry) int { return strings.Compare(a.Key, b.Key) })
	return Catalogue{entries: entries}
}

// Uses yields every version in which a decree uses the indicator with the key,
// in the order of time. An indicator that no decree uses, a planned one among
// them, has none.
func Uses(key string) iter.Seq[law.Dated[Definition]] {
	return func(yield func(law.Dated[Definition]) bool) {
		for use := range allUses() {
			if use.Value.Key == key && !yield(use) {
				return
			}
		}
	}
}

func allUses() iter.Seq[law.Dated[Definition]] {
	return func(yield func(law.Dated[Definition]) bool) {
		for _, lists := range []law.Timeline[List]{countyLists, municipalLists} {
			for _, version := range lists {
				for d := range version.Value.All() {
					if !yield(law.Dated[Definition]{Period: version.Period, Value: d, Citation: d.Citation}) {
						return
					}
				}
			}
		}
	}
}

func entryOf(d Definition) Entry {
	low, high := d.Unit.Bounds()
	e := Entry{
		Key: d.Key, Name: d.Name, Unit: d.Unit, Polarity: d.Polarity, Low: low, High: high,
		Producer: d.Source, ProducerBasis: Stated,
		SelfReported: d.answered(), Source: d.Citation.String(),
	}
	if d.Source == (lang.Text{}) {
		e.ProducerBasis = BasisNotKnown
	}
	e.collected(d)
	e.Licence = licenceOf(e.Producer)
	if d.Sotkanet != 0 {
		e.External = []ExternalID{{System: SystemSotkanet, ID: strconv.Itoa(d.Sotkanet)}}
	}
	return e
}

// SystemSotkanet is the [ExternalID.System] of Sotkanet.fi.
const SystemSotkanet = "sotkanet"
