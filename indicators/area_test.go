package indicators_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
)

func TestAreaKindsAndTheirTokens(t *testing.T) {
	for kind := indicators.UnknownArea; kind <= indicators.NordicArea; kind++ {
		again, ok := indicators.ParseAreaKind(kind.String())
		assert.True(t, ok, kind)
		assert.Equal(t, kind, again)
	}
	_, ok := indicators.ParseAreaKind("kunta")
	assert.False(t, ok)
	assert.Equal(t, "indicators.AreaKind(99)", indicators.AreaKind(99).String())
	assert.Equal(t, "county:07", indicators.Area{Kind: indicators.CountyArea, Code: "07"}.String())
	assert.Equal(t, "country", indicators.Area{Kind: indicators.CountryArea}.String())
	assert.Equal(t, "unknown", indicators.Area{}.String())
}

func TestRestoreZeros(t *testing.T) {
	for _, c := range []struct {
		kind       indicators.AreaKind
		code, want string
		restored   bool
	}{
		{indicators.MunicipalityArea, "5", "005", true},
		{indicators.MunicipalityArea, "91", "091", true},
		{indicators.MunicipalityArea, "091", "091", false},
		{indicators.MunicipalityArea, "0911", "0911", false},
		{indicators.MunicipalityArea, "x", "x", false},
		{indicators.MunicipalityArea, "", "", false},
		{indicators.CountyArea, "7", "07", true},
		{indicators.RegionArea, "1", "01", true},
		{indicators.StateAgencyArea, "1", "1", false},
		{indicators.UnknownArea, "1", "1", false},
		{indicators.AreaKind(99), "1", "1", false},
	} {
		got, restored := indicators.RestoreZeros(c.kind, c.code)
		assert.Equal(t, c.want, got)
		assert.Equal(t, c.restored, restored, "%s %q", c.kind, c.code)
	}
}

func TestGazetteer(t *testing.T) {
	g := indicators.NewGazetteer(law.Day(2026, 1, 1))
	for _, c := range []struct {
		kind indicators.AreaKind
		name string
		code string
		ok   bool
	}{
		{indicators.MunicipalityArea, "Helsinki", "091", true},
		{indicators.MunicipalityArea, "Helsingfors", "091", true},
		{indicators.MunicipalityArea, "Pertunmaa", "", false}, // merged on 2026-01-01 at the latest
		{indicators.MunicipalityArea, "helsinki", "", false},
		{indicators.CountyArea, "Lapin hyvinvointialue", "21", true},
		{indicators.CountryArea, "Hela landet", "", true},
		{indicators.RegionArea, "Lappi", "", false},
	} {
		area, ok := g.Find(c.kind, c.name)
		assert.Equal(t, c.ok, ok, c.name)
		assert.Equal(t, c.code, area.Code, c.name)
	}
	var zero indicators.Gazetteer
	_, ok := zero.Find(indicators.MunicipalityArea, "Helsinki")
	assert.False(t, ok)
	before, ok := indicators.NewGazetteer(law.Day(2013, 1, 1)).Find(indicators.MunicipalityArea, "Pertunmaa")
	assert.True(t, ok)
	assert.Equal(t, "588", before.Code)
}

func TestIsRegistered(t *testing.T) {
	for area, want := range map[indicators.Area]bool{
		{Kind: indicators.MunicipalityArea, Code: "091"}: true,
		{Kind: indicators.MunicipalityArea, Code: "174"}: true, // Juankoski, to the end of 2016
		{Kind: indicators.MunicipalityArea, Code: "999"}: false,
		{Kind: indicators.MunicipalityArea, Code: "06"}:  false,
		{Kind: indicators.MunicipalityArea, Code: "5"}:   false,
		{Kind: indicators.MunicipalityArea, Code: "HUS"}: false,
		{Kind: indicators.MunicipalityArea}:              false,
		{Kind: indicators.CountyArea, Code: "06"}:        true,
		{Kind: indicators.CountyArea, Code: "90"}:        true,
		{Kind: indicators.CountyArea, Code: "91"}:        true,
		{Kind: indicators.CountyArea, Code: "55"}:        false,
		{Kind: indicators.CountyArea, Code: "091"}:       false,
		{Kind: indicators.CountyArea}:                    false,
		{Kind: indicators.CountryArea}:                   true,
		{Kind: indicators.RegionArea, Code: "99"}:        true,
		{}: true,
		{Kind: indicators.AreaKind(200), Code: "anything goes"}: true,
	} {
		assert.Equal(t, want, area.IsRegistered(), area)
	}
}
