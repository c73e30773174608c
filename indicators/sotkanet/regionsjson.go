package sotkanet

import (
	"cmp"
	"slices"

	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/internal/jsontext"
)

// ParseRegions reads an answer of the service's "regions" call, taken on the
// day: a list of objects with "id", "code", "category", "title" and "memberOf".
// Unknown keys are passed over. Codes of municipalities, counties and regions
// that have lost their leading zeros get them back, which the report says. A
// county under a retired number keeps the present code, as the code it comes
// with is of a numbering of the service's own.
//
// Broken bytes and a repeated number are an [*indicators.ReadError]; a
// category that is not known is kept as an area of unknown kind and reported.
func ParseRegions(data []byte, day law.Date) (Regions, indicators.Report, error) {
	var report indicators.Report
	c, err := jsontext.New(data)
	if err != nil {
		return Regions{}, report, err
	}
	var found []Region
	ids := map[int]bool{}
	err = c.Array(func(int) error {
		c.Peek()
		start := c.Offset()
		region, err := readRegion(c)
		if err != nil {
			return err
		}
		if ids[region.ID] {
			return c.Fail(indicators.DuplicateKey, start, "each id once")
		}
		ids[region.ID] = true
		region.Snapshot = day
		place(&region, &report, c, start)
		found = append(found, region)
		return nil
	})
	if err == nil {
		err = c.End()
	}
	if err != nil {
		return Regions{}, indicators.Report{}, err
	}
	slices.SortFunc(found, func(a, b Region) int { return cmp.Compare(a.ID, b.ID) })
	return Regions{rows: found}, report, nil
}

// place settles the area that a row of metadata means.
func place(region *Region, report *indicators.Report, c *jsontext.Cursor, start int) {
	region.Status = Current
	if known, ok := KnownRegions().Lookup(region.ID); ok && known.Status == Retired {
		region.Area, region.Successor, region.Status = known.Area, known.Successor, Retired
		return
	}
	kind, known := categories[region.Category]
	if !known {
		report.Add(indicators.UnknownRegion, c.Place(start), region.Category)
	}
	code, restored := indicators.RestoreZeros(kind, region.Code)
	if restored {
		report.Add(indicators.LostZeros, c.Place(start), region.Code)
	}
	if kind == indicators.CountryArea {
		code = ""
	}
	region.Area = indicators.Area{Kind: kind, Code: code}
}

func readRegion(c *jsontext.Cursor) (Region, error) {
	var r Region
	f := fields{c: c, required: []string{"id", "code", "category"}}
	err := f.read(func(key string) (err error) {
		switch key {
		case "id":
			r.ID, err = c.Int()
		case "code":
			r.Code, err = readText(c)
		case "category":
			r.Category, err = readText(c)
		case "title":
			r.Name, err = readTexts(c)
		case "memberOf":
			r.Members, err = readInts(c)
		default:
			err = c.Skip()
		}
		return err
	})
	return r, err
}
