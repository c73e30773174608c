package sotkanet

import (
	"cmp"
	"slices"

	"github.com/hyte-fi/go-hyte/hyte/lang"
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

// fields reads an object whose known keys may stand once each.
type fields struct {
	c        *jsontext.Cursor
	required []string
}

func (f fields) read(member func(key string) error) error {
	f.c.Peek()
	start := f.c.Offset()
	seen := map[string]bool{}
	err := f.c.Object(func(key []byte) error {
		name := string(key)
		if seen[name] {
			return f.c.Fail(indicators.DuplicateKey, f.c.Offset(), "each key once")
		}
		seen[name] = true
		return member(name)
	})
	for _, key := range f.required {
		if err == nil && !seen[key] {
			err = &indicators.ReadError{Kind: indicators.MissingKey, Place: f.c.Place(start), Expected: "a key \"" + key + "\""}
		}
	}
	return err
}

// readText reads a string; null is empty.
func readText(c *jsontext.Cursor) (string, error) {
	if null, err := c.Null(); null || err != nil {
		return "", err
	}
	text, err := c.String()
	return string(text), err
}

// readTexts reads {"fi": …, "sv": …, "en": …}; null is empty.
func readTexts(c *jsontext.Cursor) (text lang.Text, err error) {
	if null, err := c.Null(); null || err != nil {
		return text, err
	}
	err = fields{c: c}.read(func(key string) (err error) {
		switch key {
		case "fi":
			text.Finnish, err = readText(c)
		case "sv":
			text.Swedish, err = readText(c)
		case "en":
			text.English, err = readText(c)
		default:
			err = c.Skip()
		}
		return err
	})
	return text, err
}

// readInts reads a list of numbers; null is empty.
func readInts(c *jsontext.Cursor) (list []int, err error) {
	if null, err := c.Null(); null || err != nil {
		return nil, err
	}
	err = c.Array(func(int) error {
		n, err := c.Int()
		list = append(list, n)
		return err
	})
	return list, err
}

// readStrings reads a list of strings; null is empty.
func readStrings(c *jsontext.Cursor) (list []string, err error) {
	if null, err := c.Null(); null || err != nil {
		return nil, err
	}
	err = c.Array(func(int) error {
		text, err := readText(c)
		list = append(list, text)
		return err
	})
	return list, err
}
