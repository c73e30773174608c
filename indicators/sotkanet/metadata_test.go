package sotkanet_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/sotkanet"
)

func TestKnownRegions(t *testing.T) {
	regions := sotkanet.KnownRegions()
	assert.Equal(t, 392, regions.Len())
	kinds, last := map[string]int{}, 0
	for r := range regions.All() {
		assert.Greater(t, r.ID, last, "sorted, each number once")
		last = r.ID
		kinds[r.Category+" "+r.Status.String()]++
		assert.NotZero(t, r.Snapshot)
	}
	assert.Equal(t, map[string]int{
		"KUNTA seen": 320, "MAAKUNTA seen": 19, "ALUEHALLINTOVIRASTO seen": 6, "EUROOPPA seen": 1,
		"HYVINVOINTIALUE current": 23, "HYVINVOINTIALUE retired": 22, "MAA current": 1,
	}, kinds)
}

func TestCountyNumbersDrifted(t *testing.T) {
	regions := sotkanet.KnownRegions()
	codes := map[string]bool{}
	for id := 877; id <= 898; id++ {
		old, ok := regions.Lookup(id)
		require.True(t, ok, id)
		assert.Equal(t, sotkanet.Retired, old.Status)
		now, ok := regions.Lookup(old.Successor)
		require.True(t, ok, id)
		assert.True(t, 957 <= now.ID && now.ID <= 978)
		assert.Equal(t, now.Name, old.Name)
		assert.Equal(t, now.Area, old.Area)
		codes[old.Area.Code] = true
	}
	assert.Len(t, codes, 22, "21 counties and Helsinki")
	found, ok := regions.Find(indicators.Area{Kind: indicators.CountyArea, Code: "11"})
	require.True(t, ok)
	assert.Equal(t, 957, found.ID, "the number in use, not the retired one")
	_, ok = regions.Find(indicators.Area{Kind: indicators.CountyArea, Code: "99"})
	assert.False(t, ok)
}

// made is made-up metadata in the shape of the service's answer.
const madeRegions = `[
 {"id":46,"code":"91","category":"KUNTA","uri":"http://x","title":{"fi":"Helsinki","sv":"Helsingfors","en":"Helsinki"},"memberOf":[488,658]},
 {"id":658,"code":"whatever","category":"MAA","title":{"fi":"Koko maa"}},
 {"id":877,"code":"07","category":"HYVINVOINTIALUE","title":null,"memberOf":null},
 {"id":999,"code":"X","category":"KUU","title":{}}
]`

func TestParseRegions(t *testing.T) {
	day := law.Day(2026, 11, 22)
	got, report, err := sotkanet.ParseRegions([]byte(madeRegions), day)
	require.NoError(t, err)
	require.Equal(t, 4, got.Len())
	helsinki, ok := got.Lookup(46)
	require.True(t, ok)
	assert.Equal(t, indicators.Area{Kind: indicators.MunicipalityArea, Code: "091"}, helsinki.Area)
	assert.Equal(t, "Helsingfors", helsinki.Name.Swedish)
	assert.Equal(t, []int{488, 658}, helsinki.Members)
	assert.Equal(t, day, helsinki.Snapshot)
	country, _ := got.Lookup(658)
	assert.Equal(t, indicators.Area{Kind: indicators.CountryArea}, country.Area)
	old, _ := got.Lookup(877)
	assert.Equal(t, indicators.Area{Kind: indicators.CountyArea, Code: "11"}, old.Area, "the code it comes with is of the old numbering")
	var remarks []string
	for r := range report.All() {
		remarks = append(remarks, r.String())
	}
	assert.Equal(t, []string{"/0 (line 2, column 2): lost-zeros: 91", "/3 (line 5, column 2): unknown-region: KUU"}, remarks)

	merged := sotkanet.KnownRegions().With(got)
	assert.Equal(t, 393, merged.Len())
	helsinki, _ = merged.Lookup(46)
	assert.Equal(t, day, helsinki.Snapshot)
	kept, _ := sotkanet.KnownRegions().Lookup(46)
	assert.NotEqual(t, day, kept.Snapshot, "the shipped table is not touched")
}

// madeMetadata is made-up metadata in the shape of the service's answer.
const madeMetadata = `{"id":186,"data-updated":"2025-09-09","range":{"start":1990,"end":2024},
 "title":{"fi":"Kuolleisuus","sv":"Dödlighet","en":"Mortality"},
 "description":{"fi":"<p>Teksti</p>"},"decimals":1,
 "primaryValueType":{"code":"PER100000","title":{"fi":"per 100 000"}},
 "classifications":{"region":{"values":["KUNTA","MAA"]},"sex":{"values":["male","female","total"]}},
 "organization":{"id":3,"title":{"fi":"Tilastokeskus"}},"groups":[{"id":1}],"subjects":[],"sources":[]}`

func TestParseMetadata(t *testing.T) {
	for _, text := range []string{madeMetadata, "[" + madeMetadata + "]"} {
		got, err := sotkanet.ParseMetadata([]byte(text))
		require.NoError(t, err)
		require.Len(t, got, 1)
		m := got[0]
		assert.Equal(t, []int{186, 1990, 2024, 3}, []int{m.ID, m.From, m.To, m.OrganisationID})
		assert.Equal(t, law.Day(2025, 9, 9), m.Updated)
		assert.Equal(t, "<p>Teksti</p>", m.Description.Finnish)
		assert.Equal(t, []string{"KUNTA", "MAA"}, m.Categories)
		assert.Equal(t, []string{"male", "female", "total"}, m.Genders)
		e := m.Entry()
		assert.Equal(t, "sotkanet:186", e.Key)
		assert.Equal(t, indicators.Per100000, e.Unit)
		assert.Equal(t, "1", e.Decimals.String())
		assert.Equal(t, indicators.NotEvident, e.Polarity)
		assert.Equal(t, "Tilastokeskus", e.Producer.Finnish)
	}
	bare, err := sotkanet.ParseMetadata([]byte(`{"id":1,"title":null}`))
	require.NoError(t, err)
	assert.Equal(t, indicators.Unstated, bare[0].Entry().Unit)
	assert.False(t, bare[0].Entry().Decimals.IsKnown())
	assert.Equal(t, indicators.BasisNotKnown, bare[0].Entry().ProducerBasis)
}

func TestMetadataRefuses(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		kind indicators.ReadErrorKind
	}{
		"page":           {"<html>", indicators.WebPage},
		"no id":          {`{"title":{}}`, indicators.MissingKey},
		"id twice":       {`{"id":1,"id":2,"title":{}}`, indicators.DuplicateKey},
		"id in text":     {`{"id":"1","title":{}}`, indicators.WrongType},
		"day":            {`{"id":1,"title":{},"data-updated":"yesterday"}`, indicators.BadValue},
		"language twice": {`{"id":1,"title":{"fi":"a","fi":"b"}}`, indicators.DuplicateKey},
		"cut":            {madeMetadata[:300], indicators.Truncated},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := sotkanet.ParseMetadata([]byte(c.text))
			var fault *indicators.ReadError
			require.ErrorAs(t, err, &fault)
			assert.Equal(t, c.kind, fault.Kind, err)
		})
	}
	_, _, err := sotkanet.ParseRegions([]byte(`[{"id":1,"code":"1","category":"KUNTA"},{"id":1,"code":"2","category":"KUNTA"}]`), law.Date{})
	var fault *indicators.ReadError
	require.ErrorAs(t, err, &fault)
	assert.Equal(t, indicators.DuplicateKey, fault.Kind)
	assert.Equal(t, "/1", fault.Place.Pointer)
}

func TestCatalogue(t *testing.T) {
	catalogue := sotkanet.Catalogue()
	assert.Equal(t, 84, catalogue.Len())
	for e := range catalogue.All() {
		assert.NotEmpty(t, e.Name.Finnish, e.Key)
		assert.NotEmpty(t, e.Licence, e.Key)
		assert.NotEmpty(t, e.Source, e.Key)
		assert.Equal(t, e.ProducerBasis == indicators.BasisNotKnown, e.Producer.Finnish == "", e.Key)
		assert.Equal(t, len(e.Years) > 0, e.Decimals.IsKnown(), "%s: the figures read show the decimals", e.Key)
		assert.Equal(t, e.Rhythm != indicators.RhythmNotKnown, e.RhythmBasis != indicators.BasisNotKnown, e.Key)
	}
	for id, want := range map[int]struct {
		rhythm   indicators.Rhythm
		basis    indicators.Basis
		decimals string
	}{
		4:    {indicators.EveryYear, indicators.Inferred, "1"},
		127:  {indicators.EveryYear, indicators.Inferred, "0"},
		286:  {indicators.OddYears, indicators.Stated, "..."},
		3219: {indicators.EveryYear, indicators.Inferred, "1"},
		3076: {indicators.RhythmNotKnown, indicators.BasisNotKnown, "1"},
		5340: {indicators.RhythmNotKnown, indicators.BasisNotKnown, "..."},
	} {
		e, ok := catalogue.Lookup(sotkanet.Key(id))
		require.True(t, ok, id)
		assert.Equal(t, want.rhythm, e.Rhythm, id)
		assert.Equal(t, want.basis, e.RhythmBasis, id)
		assert.Equal(t, want.decimals, e.Decimals.String(), id)
	}
	four, ok := catalogue.Lookup(sotkanet.Key(4))
	require.True(t, ok)
	assert.Equal(t, indicators.Per1000, four.Unit)
	assert.Equal(t, indicators.LowerIsBetter, four.Polarity)
	assert.Equal(t, []int{2008, 2009, 2010, 2011}, four.Years)
	six, _ := catalogue.Lookup(sotkanet.Key(6))
	assert.Equal(t, indicators.NotEvident, six.Polarity, "more care days are neither good nor bad")
	_, err := catalogue.Merge(indicators.Coefficient())
	require.NoError(t, err, "keys of the decrees and of the service never collide")
	_, err = catalogue.Merge(catalogue)
	var collision *indicators.CollisionError
	require.ErrorAs(t, err, &collision)
	assert.Equal(t, "sotkanet:10008", collision.Key)
}

// TestCatalogueHoldsTheSample: years and decimals of the catalogue are those of
// the figures that are at hand here.
func TestCatalogueHoldsTheSample(t *testing.T) {
	got, err := sotkanet.ReadCSV(sample(t, "sotkanet-4.csv"), sotkanet.Options{})
	require.NoError(t, err)
	entry, _ := sotkanet.Catalogue().Lookup(sotkanet.Key(4))
	var years []int
	decimals := int32(0)
	for _, o := range got.Observations {
		if !slices.Contains(years, o.Year) {
			years = append(years, o.Year)
		}
		v, known := o.Datum.Value()
		require.True(t, known)
		decimals = max(decimals, -v.Exponent())
	}
	slices.Sort(years)
	assert.Equal(t, entry.Years, years)
	assert.Equal(t, entry.Decimals.String(), fmt.Sprint(decimals))
}

func TestCoefficientLeadsToTheSeries(t *testing.T) {
	all, err := sotkanet.Catalogue().Merge(indicators.Coefficient())
	require.NoError(t, err)
	var keys []string
	for e := range all.External(indicators.ExternalID{System: indicators.SystemSotkanet, ID: "3219"}) {
		keys = append(keys, e.Key)
	}
	assert.Equal(t, []string{"outside-education-17-24", "sotkanet:3219"}, keys)
}

func FuzzParseMetadata(f *testing.F) {
	f.Add([]byte(madeMetadata))
	f.Add([]byte(madeRegions))
	f.Fuzz(func(t *testing.T, data []byte) {
		list, err := sotkanet.ParseMetadata(data)
		var fault *indicators.ReadError
		if err != nil {
			require.ErrorAs(t, err, &fault)
		}
		for _, m := range list {
			_ = m.Entry()
		}
		if _, _, err := sotkanet.ParseRegions(data, law.Date{}); err != nil {
			require.ErrorAs(t, err, &fault)
		}
	})
}
