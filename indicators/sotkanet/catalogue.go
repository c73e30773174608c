package sotkanet

import (
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/indicators"
)

// Catalogue returns the descriptions of the series that go-hyte knows of the
// several thousand of the service, with keys as [Key] makes them. Names are in
// Finnish only, as they were read. Whether the figures may be published depends
// on their producer: see [indicators.Entry.Licence].
//
// Decimals are known of the series whose figures were read (those with years):
// the most that any figure has. A series of which figures of four years in a row
// were read is inferred to be collected every year. The series of pupils in
// grades 8 and 9 are of the School Health Promotion study, which THL says is
// carried out in odd years; so it was everywhere from 2013 on
// (https://thl.fi/tutkimus-ja-kehittaminen/tutkimukset-ja-hankkeet/kouluterveyskysely/kouluterveyskyselyn-toteuttaminen).
// Of the others neither is known.
func Catalogue() indicators.Catalogue {
	entries := make([]indicators.Entry, len(catalogueTable))
	for i := range catalogueTable {
		entries[i] = catalogueTable[i].entry()
	}
	// Numbers are unique in the table, which a test holds.
	catalogue, _ := indicators.NewCatalogue(entries...)
	return catalogue
}

// seriesRow is one row of the generated table.
type seriesRow struct {
	id       int
	name     string
	unit     indicators.Unit
	polarity indicators.Polarity
	bounds   bounds
	producer producer
	basis    indicators.Basis
	licence  licence
	source   string
	rhythm   indicators.Rhythm
	years    []int
	decimals int64 // the most that a figure of the years has; nothing without years
}

func (r seriesRow) entry() indicators.Entry {
	low, high := r.unit.Bounds()
	if r.bounds == noBounds {
		low = indicators.Lacking(indicators.NotApplicable)
	}
	if r.bounds != unitBounds {
		high = indicators.Lacking(indicators.NotApplicable)
	}
	e := indicators.Entry{
		Key: Key(r.id), Name: lang.Text{Finnish: r.name}, Unit: r.unit, Polarity: r.polarity,
		Low: low, High: high,
		Producer: producers[r.producer], ProducerBasis: r.basis, Licence: licences[r.licence],
		Rhythm: r.rhythm, RhythmBasis: rhythmBases[r.rhythm],
		Years:    r.years,
		External: []indicators.ExternalID{{System: indicators.SystemSotkanet, ID: strconv.Itoa(r.id)}},
		Source:   r.source,
	}
	if len(r.years) > 0 {
		e.Decimals = indicators.Known(decimal.New(r.decimals, 0))
	}
	return e
}

// rhythmBases say how the rhythms of the table are known.
var rhythmBases = map[indicators.Rhythm]indicators.Basis{
	indicators.EveryYear: indicators.Inferred,
	indicators.OddYears:  indicators.Stated,
}

// bounds says which bounds of the unit hold for a series.
type bounds uint8

const (
	unitBounds bounds = iota
	noUpper
	noBounds
)

type producer uint8

const (
	unknownProducer producer = iota
	thl
	statisticsFinland
	kela
	eurostat
)

var producers = [...]lang.Text{
	unknownProducer: {},
	thl: {
		Finnish: "Terveyden ja hyvinvoinnin laitos (THL)",
		Swedish: "Institutet för hälsa och välfärd (THL)",
		English: "Finnish Institute for Health and Welfare (THL)",
	},
	statisticsFinland: {Finnish: "Tilastokeskus", Swedish: "Statistikcentralen", English: "Statistics Finland"},
	kela: {
		Finnish: "Kansaneläkelaitos (Kela)",
		Swedish: "Folkpensionsanstalten (FPA)",
		English: "Social Insurance Institution of Finland (Kela)",
	},
	eurostat: {Finnish: "Eurostat", Swedish: "Eurostat", English: "Eurostat"},
}

type licence uint8

const (
	licenceTHL licence = iota
	licenceProbablyTHL
	licencePopulation
	licenceStatisticsFinland
	licenceOther
)

var licences = [...]string{
	licenceTHL:               "CC BY 4.0; cite Sotkanet and THL",
	licenceProbablyTHL:       "CC BY 4.0 if THL produces them, which is inferred: read the metadata of the series first",
	licencePopulation:        "CC BY 4.0 from Statistics Finland's own tables; cite Statistics Finland",
	licenceStatisticsFinland: "only under the producer's terms; Statistics Finland's own tables have the figures under CC BY 4.0",
	licenceOther:             "only under the producer's own terms",
}
