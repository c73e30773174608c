package sotkanet

import (
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/internal/jsontext"
)

// Metadata is what the service says about one indicator. Texts are as the
// service gives them, with HTML inside.
type Metadata struct {
	// ID is the number of the indicator.
	ID int
	// Updated is the day of the last update, zero where not given.
	Updated law.Date
	// From and To are the first and the last year, 0 where not given.
	From, To int
	// Title, Description, Interpretation, Limits, Legislation and Notices are
	// texts, empty where not given.
	Title, Description, Interpretation, Limits, Legislation, Notices lang.Text
	// ValueType is the service's token for the unit: "PER100000".
	ValueType string
	// ValueTypeTitle is the same for people.
	ValueTypeTitle lang.Text
	// Decimals is the number of decimals of the primary value; not collected
	// where not given.
	Decimals indicators.Datum
	// Categories are the kinds of areas that have figures: "KUNTA".
	Categories []string
	// Genders are the groups that have figures. Some series have no total.
	Genders []string
	// OrganisationID and Organisation are who produces the figures.
	OrganisationID int
	Organisation   lang.Text
}

// Entry returns the description for a catalogue, with the key of [Key]. The
// service does not say which direction is good, and tells the unit by tokens of
// which those that begin with PER and a number are read; other units are
// unstated. Whether the figures may be published depends on the organisation.
func (m Metadata) Entry() indicators.Entry {
	unit := unitOf(m.ValueType)
	low, high := unit.Bounds()
	basis := indicators.Stated
	if m.Organisation == (lang.Text{}) {
		basis = indicators.BasisNotKnown
	}
	return indicators.Entry{
		Key: Key(m.ID), Name: m.Title, Unit: unit, Decimals: m.Decimals, Polarity: indicators.NotEvident,
		Low: low, High: high, Producer: m.Organisation, ProducerBasis: basis,
		External: []indicators.ExternalID{{System: indicators.SystemSotkanet, ID: strconv.Itoa(m.ID)}},
		Source:   "Sotkanet.fi, metadata of indicator " + strconv.Itoa(m.ID),
	}
}

func unitOf(valueType string) indicators.Unit {
	switch valueType {
	case "PER1000":
		return indicators.Per1000
	case "PER10000":
		return indicators.Per10000
	case "PER100000":
		return indicators.Per100000
	}
	return indicators.Unstated
}

// ParseMetadata reads an answer of the service's "indicators" call: one object,
// or a list of them. Only "id" and "title" are required, and unknown keys are
// passed over. Broken bytes are an [*indicators.ReadError].
func ParseMetadata(data []byte) ([]Metadata, error) {
	c, err := jsontext.New(data)
	if err != nil {
		return nil, err
	}
	var list []Metadata
	one := func() error {
		m, err := readMetadata(c)
		list = append(list, m)
		return err
	}
	if c.Peek() == '{' {
		err = one()
	} else {
		err = c.Array(func(int) error { return one() })
	}
	if err == nil {
		err = c.End()
	}
	if err != nil {
		return nil, err
	}
	return list, nil
}

func readMetadata(c *jsontext.Cursor) (Metadata, error) {
	var m Metadata
	texts := map[string]*lang.Text{
		"title": &m.Title, "description": &m.Description, "interpretation": &m.Interpretation,
		"limits": &m.Limits, "legislation": &m.Legislation, "notices": &m.Notices,
	}
	f := fields{c: c, required: []string{"id", "title"}}
	err := f.read(func(key string) (err error) {
		if text := texts[key]; text != nil {
			*text, err = readTexts(c)
			return err
		}
		switch key {
		case "id":
			m.ID, err = c.Int()
		case "data-updated":
			m.Updated, err = readDay(c)
		case "range":
			err = readRange(c, &m)
		case "primaryValueType":
			m.ValueType, m.ValueTypeTitle, err = readValueType(c)
		case "decimals":
			m.Decimals, err = readDecimals(c)
		case "classifications":
			err = readClassifications(c, &m)
		case "organization":
			err = readOrganisation(c, &m)
		default:
			err = c.Skip()
		}
		return err
	})
	return m, err
}

// readDay reads a day, or the day of a time; null is no day.
func readDay(c *jsontext.Cursor) (law.Date, error) {
	const length = len("2006-01-02")
	c.Peek()
	start := c.Offset()
	text, err := readText(c)
	if err != nil || text == "" {
		return law.Date{}, err
	}
	day, err := law.ParseDate(text[:min(len(text), length)])
	if err != nil {
		return law.Date{}, c.Fail(indicators.BadValue, start, "a day as YYYY-MM-DD")
	}
	return day, nil
}

func readRange(c *jsontext.Cursor, m *Metadata) error {
	return optional(c, func(key string) (err error) {
		switch key {
		case "start":
			m.From, err = readOptionalYear(c)
		case "end":
			m.To, err = readOptionalYear(c)
		default:
			err = c.Skip()
		}
		return err
	})
}

func readOptionalYear(c *jsontext.Cursor) (int, error) {
	if null, err := c.Null(); null || err != nil {
		return 0, err
	}
	return readYear(c)
}

func readDecimals(c *jsontext.Cursor) (indicators.Datum, error) {
	if null, err := c.Null(); null || err != nil {
		return indicators.Datum{}, err
	}
	n, err := c.Int()
	if err != nil {
		return indicators.Datum{}, err
	}
	return indicators.Known(decimal.New(int64(n), 0)), nil
}

func readValueType(c *jsontext.Cursor) (code string, title lang.Text, err error) {
	err = optional(c, func(key string) (err error) {
		switch key {
		case "code":
			code, err = readText(c)
		case "title":
			title, err = readTexts(c)
		default:
			err = c.Skip()
		}
		return err
	})
	return code, title, err
}

func readClassifications(c *jsontext.Cursor, m *Metadata) error {
	return optional(c, func(key string) (err error) {
		switch key {
		case "region":
			m.Categories, err = readValues(c)
		case "sex":
			m.Genders, err = readValues(c)
		default:
			err = c.Skip()
		}
		return err
	})
}

func readValues(c *jsontext.Cursor) (values []string, err error) {
	err = optional(c, func(key string) (err error) {
		if key == "values" {
			values, err = readStrings(c)
			return err
		}
		return c.Skip()
	})
	return values, err
}

func readOrganisation(c *jsontext.Cursor, m *Metadata) error {
	return optional(c, func(key string) (err error) {
		switch key {
		case "id":
			m.OrganisationID, err = c.Int()
		case "title":
			m.Organisation, err = readTexts(c)
		default:
			err = c.Skip()
		}
		return err
	})
}

// optional reads an object or null.
func optional(c *jsontext.Cursor, member func(key string) error) error {
	if null, err := c.Null(); null || err != nil {
		return err
	}
	return fields{c: c}.read(member)
}
