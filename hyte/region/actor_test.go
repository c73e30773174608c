package region_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/region"
)

func TestActorOfUnits(t *testing.T) {
	for code, want := range map[string]region.Actor{
		"211":           region.OrdinaryMunicipality,
		"092":           region.UusimaaMunicipality,
		"638":           region.UusimaaMunicipality,
		region.Helsinki: region.HelsinkiCity,
		"04":            region.UusimaaCounty,
		"05":            region.OrdinaryCounty,
		region.HUS:      region.HUSGroup,
		"478":           region.AlandMunicipality,
	} {
		unit, err := region.Lookup(code, today)
		require.NoError(t, err)
		assert.Equal(t, want, unit.Actor(), code)
	}
	assert.Zero(t, region.Unit{}.Actor())
	assert.True(t, region.Unit{}.IsZero())
	assert.Zero(t, region.Unit{Kind: 9, Mainland: true}.Actor())
}

func TestActorsOfTheCountry(t *testing.T) {
	counts := map[region.Actor]int{}
	for u := range region.Municipalities(today) {
		counts[u.Actor()]++
	}
	for u := range region.Counties(today) {
		counts[u.Actor()]++
	}
	assert.Equal(t, map[region.Actor]int{
		region.OrdinaryMunicipality: 266,
		region.UusimaaMunicipality:  25,
		region.HelsinkiCity:         1,
		region.OrdinaryCounty:       17,
		region.UusimaaCounty:        4,
		region.AlandMunicipality:    16,
	}, counts)
}

func TestActorText(t *testing.T) {
	var tokens []string
	for _, a := range region.Actors() {
		tokens = append(tokens, a.String())
		text, err := json.Marshal(a)
		require.NoError(t, err)
		var back region.Actor
		require.NoError(t, json.Unmarshal(text, &back))
		assert.Equal(t, a, back)
	}
	assert.Equal(t, []string{"municipality", "uusimaa-municipality", "helsinki", "county", "uusimaa-county", "hus", "aland-municipality"}, tokens)

	var unknown *region.UnknownActorError
	for _, wrong := range []region.Actor{0, 8} {
		_, err := wrong.MarshalText()
		require.ErrorAs(t, err, &unknown)
		assert.Equal(t, wrong.String(), unknown.Found)
	}
	kept := region.HUSGroup
	require.ErrorAs(t, kept.UnmarshalText([]byte("HUS")), &unknown)
	assert.Equal(t, "HUS", unknown.Found)
	assert.Contains(t, unknown.Error(), "uusimaa-county, hus")
	assert.Equal(t, region.HUSGroup, kept)
}

func TestKindAndLanguagesString(t *testing.T) {
	assert.Equal(t, "municipality", region.Municipality.String())
	assert.Equal(t, "county", region.County.String())
	assert.Equal(t, "joint-authority", region.JointAuthority.String())
	assert.Equal(t, "region.Kind(0)", region.Kind(0).String())
	assert.Equal(t, "region.Kind(4)", region.Kind(4).String())
	assert.Equal(t, "bilingual-sv", region.BilingualSwedish.String())
	assert.Empty(t, region.Languages(0).String())
	assert.Equal(t, "region.Languages(5)", region.Languages(5).String())
}
