package sotkanet

import (
	"iter"
	"strconv"

	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/internal/rows"
)

// Options says how rows become observations. The zero Options is good for most
// uses.
type Options struct {
	// Regions is the table of areas; the zero table stands for
	// [KnownRegions].
	Regions Regions
	// Catalogue describes the indicators, so that figures outside their bounds
	// are noticed; the zero catalogue stands for [Catalogue].
	Catalogue indicators.Catalogue
	// Keys are the keys to give to indicators by their number: 286 may be
	// "youth-poor-health". Others have [Key].
	Keys map[int]string
	// Years are the years to expect, where zero 1900 to the year of retrieval;
	// to 2100 where that is not known. For forecasts name the last year.
	Years indicators.Years
	// Source and Retrieved go into every observation.
	Source    string
	Retrieved law.Date
}

// Reading is what a file holds.
type Reading struct {
	// Observations are the rows in the order of the file, suspicious and
	// repeated ones included.
	Observations []indicators.Observation
	// Report is what is suspicious about them.
	Report indicators.Report
}

// ReadJSON reads an answer of the service's "json" call as [JSONRows] does and
// turns its rows into observations. Broken bytes are an
// [*indicators.ReadError].
func ReadJSON(data []byte, options Options) (Reading, error) {
	// No row of JSON is shorter, so that the guess is bounded by the bytes.
	const shortest = 64
	return collect(data, JSONRows(data), len(data)/shortest, options)
}

// ReadCSV reads an answer of the service's "csv" call as [CSVRows] does and
// turns its rows into observations. Broken bytes are an
// [*indicators.ReadError].
func ReadCSV(data []byte, options Options) (Reading, error) {
	const shortest = 18
	return collect(data, CSVRows(data), len(data)/shortest, options)
}

// Key returns the key of the indicator with the number: "sotkanet:3219".
func Key(indicator int) string { return indicators.SystemSotkanet + ":" + strconv.Itoa(indicator) }

// UnknownRegionCode returns the code that an observation has where the table
// does not know the area: "sotkanet:1234", of the kind unknown.
func UnknownRegionCode(id int) string { return indicators.SystemSotkanet + ":" + strconv.Itoa(id) }

// rowKey is what a row speaks of.
type rowKey struct {
	indicator, region int32
	year              int16
	gender            Gender
}

// collector turns rows into observations.
type collector struct {
	options Options
	reading Reading
	entries map[int]indicators.Entry
	first   map[rowKey]int32
	locator rows.Locator
}

func collect(data []byte, seq iter.Seq2[Row, error], guess int, options Options) (Reading, error) {
	if options.Regions.Len() == 0 {
		options.Regions = KnownRegions()
	}
	if options.Catalogue.Len() == 0 {
		options.Catalogue = Catalogue()
	}
	c := collector{
		options: options, entries: map[int]indicators.Entry{},
		first: make(map[rowKey]int32, guess), locator: rows.Locator{Data: data},
	}
	c.reading.Observations = make([]indicators.Observation, 0, guess)
	for row, err := range seq {
		if err != nil {
			return Reading{}, err
		}
		c.add(row)
	}
	return c.reading, nil
}

func (c *collector) add(row Row) {
	entry, known := c.entries[row.Indicator]
	if !known {
		entry = c.entry(row.Indicator)
		c.entries[row.Indicator] = entry
	}
	o := indicators.Observation{
		Indicator: entry.Key, Year: row.Year, Group: row.Gender.Group(),
		Datum: row.Value(), Absolute: row.Absolute(), SelfReported: entry.SelfReported,
		Source: c.options.Source, Retrieved: c.options.Retrieved,
	}
	place := c.locator.Place(row.Offset)
	o.Area = c.area(row.Region, place)
	c.reading.Report.Inspect(o, entry, c.options.Years, place)
	c.noteRepeated(row, o, place)
	if row.NoLineEnd {
		last := o.Absolute
		if !last.IsKnown() {
			last = o.Datum
		}
		c.reading.Report.Add(indicators.NoLineEnd, place, last.String())
	}
	c.reading.Observations = append(c.reading.Observations, o)
}

// entry returns the description of the indicator under the key wanted.
func (c *collector) entry(id int) indicators.Entry {
	key, renamed := c.options.Keys[id]
	if !renamed {
		key = Key(id)
	}
	entry, known := c.options.Catalogue.Lookup(key)
	if !known {
		entry, _ = c.options.Catalogue.Lookup(Key(id))
	}
	entry.Key = key
	return entry
}

func (c *collector) area(id int, place indicators.Place) indicators.Area {
	region, known := c.options.Regions.Lookup(id)
	switch {
	case !known:
		c.reading.Report.Add(indicators.UnknownRegion, place, strconv.Itoa(id))
		return indicators.Area{Code: UnknownRegionCode(id)}
	case region.Status == Retired:
		c.reading.Report.Add(indicators.RetiredRegion, place, strconv.Itoa(id))
	}
	return region.Area
}

func (c *collector) noteRepeated(row Row, o indicators.Observation, place indicators.Place) {
	key := rowKey{int32(row.Indicator), int32(row.Region), int16(row.Year), row.Gender}
	at, seen := c.first[key]
	if !seen {
		c.first[key] = int32(len(c.reading.Observations))
		return
	}
	earlier := c.reading.Observations[at]
	kind := indicators.Conflicting
	if earlier.Datum.Equal(o.Datum) && earlier.Absolute.Equal(o.Absolute) {
		kind = indicators.Duplicate
	}
	c.reading.Report.Add(kind, place, o.Datum.String())
}
