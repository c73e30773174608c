package main

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/indicators"
)

func TestSpelled(t *testing.T) {
	for tokens, want := range map[string]string{
		"suppressed 3, not-answered 1": "salattu 3, ei vastattu 1",
		"municipality":                 "kunta",
		"not-collected":                "ei kerätty",
		"12":                           "12",
		"":                             "",
	} {
		assert.Equal(t, want, spelled(tokens, lang.Finnish))
	}
	for kind := indicators.UnknownArea; ; kind++ {
		if _, known := indicators.ParseAreaKind(kind.String()); !known {
			assert.Len(t, areaKindWords, int(kind), "every kind has a name")
			return
		}
		for _, l := range lang.All() {
			assert.NotEmpty(t, spelled(kind.String(), l), kind)
		}
	}
}

// TestDetailTable: the table for people has no word of the CSV left in it but
// the keys, which are explained under it.
func TestDetailTable(t *testing.T) {
	_, out, _ := call("", "allocate", "--scheme=county", "--year=2026", "--details", "--lang=fi", countyFile)
	assert.Contains(t, joined(out), "Koodi Indikaattori Arvo Edellinen Viimeisin Puuttuu Muutos Pisteet")
	assert.Contains(t, joined(out), "03 hip-fractures-65 0,7 salattu 0,000000000000")
	assert.Contains(t, joined(out), "hip-fractures-65 Lonkkamurtumat 65 vuotta täyttäneillä")
	assert.NotContains(t, out, "suppressed")
	_, two, _ := call("code,population,lead-coordinator,falls-65:previous,falls-65:latest\n211,5,100,..,.\n", "allocate", "--scheme=municipal", "--year=2026", "--details")
	assert.Contains(t, joined(two), "211 falls-65 suppressed, not applicable 0.0")
}
