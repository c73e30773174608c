package sotkanet

import (
	"cmp"
	"iter"
	"slices"
	"strconv"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
)

// Status says how a number of an area stands. The zero Status is Seen.
type Status uint8

// The statuses.
const (
	// Seen: the number was seen on the day of the snapshot; whether it is still
	// in use is not known.
	Seen Status = iota
	// Current: the number was in use on the day of the snapshot.
	Current
	// Retired: another number has taken its place.
	Retired
)

var statuses = [...]string{"seen", "current", "retired"}

// String returns "seen", "current" or "retired".
func (s Status) String() string {
	if int(s) < len(statuses) {
		return statuses[s]
	}
	return "sotkanet.Status(" + strconv.Itoa(int(s)) + ")"
}

// Region is one area as the service numbers it.
type Region struct {
	// ID is the service's own number, the one in rows of data.
	ID int
	// Category is the service's word for the kind of area: "KUNTA".
	Category string
	// Code is the code as the service gives it, in a numbering that may be its
	// own.
	Code string
	// Name is the name of the area, empty in the languages in which it is not
	// known.
	Name lang.Text
	// Area is the area in the codes of Statistics Finland. A retired number has
	// the code of the number that took its place.
	Area indicators.Area
	// Successor is the number that took its place, 0 for others.
	Successor int
	// Members are the numbers of the larger areas it lies in, as far as known.
	// The slice must not be changed.
	Members []int
	// Status says how the number stands.
	Status Status
	// Snapshot is the day on which the service gave this row.
	Snapshot law.Date
}

// Regions is a table of areas by the service's numbers. The zero Regions is
// empty. It is immutable.
type Regions struct {
	rows []Region
}

// KnownRegions returns the areas of four snapshots of the service: the 320
// municipalities and 19 regions of 2013-09-08, the agencies of 2015-06-23, the
// counties of 2024-07-10 under their present numbers (956–978) and their
// retired ones (877–898), and the whole country (658) of 2026-03-30.
func KnownRegions() Regions { return Regions{rows: regionTable} }

// Lookup returns the area with the number; false where the table has none.
func (r Regions) Lookup(id int) (Region, bool) {
	at, found := slices.BinarySearchFunc(r.rows, id, func(row Region, id int) int { return cmp.Compare(row.ID, id) })
	if !found {
		return Region{}, false
	}
	return r.rows[at], true
}

// Find returns the number in use for the area; false where the table has none.
func (r Regions) Find(area indicators.Area) (Region, bool) {
	for i := range r.rows {
		if r.rows[i].Area == area && r.rows[i].Status != Retired {
			return r.rows[i], true
		}
	}
	return Region{}, false
}

// All yields the areas by their numbers.
func (r Regions) All() iter.Seq[Region] { return slices.Values(r.rows) }

// Len returns the number of areas.
func (r Regions) Len() int { return len(r.rows) }

// With returns the table with the rows of a later snapshot in place of those
// with the same numbers.
func (r Regions) With(later Regions) Regions {
	merged := slices.Clone(r.rows)
	for _, row := range later.rows {
		at, found := slices.BinarySearchFunc(merged, row.ID, func(a Region, id int) int { return cmp.Compare(a.ID, id) })
		if found {
			merged[at] = row
		} else {
			merged = slices.Insert(merged, at, row)
		}
	}
	return Regions{rows: merged}
}

// categories are the service's kinds of areas.
var categories = map[string]indicators.AreaKind{
	"ALUEHALLINTOVIRASTO": indicators.StateAgencyArea,
	"ELY-KESKUS":          indicators.CentreArea,
	"ERVA":                indicators.CatchmentArea,
	"EURALUEET":           indicators.EuroArea,
	"EUROOPPA":            indicators.EuropeanCountryArea,
	"HYVINVOINTIALUE":     indicators.CountyArea,
	"KUNTA":               indicators.MunicipalityArea,
	"MAA":                 indicators.CountryArea,
	"MAAKUNTA":            indicators.RegionArea,
	"NUTS1":               indicators.NUTS1Area,
	"POHJOISMAAT":         indicators.NordicArea,
	"SAIRAANHOITOPIIRI":   indicators.HospitalDistrictArea,
	"SEUTUKUNTA":          indicators.SubRegionArea,
	"SUURALUE":            indicators.MajorRegionArea,
	"YTA":                 indicators.CollaborationArea,
}
