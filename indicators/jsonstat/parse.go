package jsonstat

import (
	"slices"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/internal/figure"
	"github.com/hyte-fi/go-hyte/indicators/internal/jsontext"
)

// Bounds of a table: far beyond any cube, and small enough for 64 bits.
const (
	mostDimensions = 64
	mostPositions  = 1 << 40
)

// Parse reads one table of JSON-stat, in the dialects of THL's cube server (in
// a "dataset" wrapper, figures as strings) and of Statistics Finland
// ("json-stat2", with "status"). Keys stand in any order and unknown ones are
// passed over. A file of another class than a data set, and everything else
// that is not one whole table, is an [*indicators.ReadError].
func Parse(data []byte) (Dataset, error) {
	c, err := jsontext.New(data)
	if err != nil {
		return Dataset{}, err
	}
	p := parser{c: c, raw: map[string]*rawDimension{}}
	if err = p.root(); err == nil {
		err = c.End()
	}
	if err == nil && !p.found {
		err = p.missing("a table: \"dataset\", or \"dimension\" and \"value\"")
	}
	if err == nil {
		err = p.assemble()
	}
	if err != nil {
		return Dataset{}, err
	}
	return p.set, nil
}

// parser holds what was met so far, as keys come in any order.
type parser struct {
	c     *jsontext.Cursor
	set   Dataset
	place indicators.Place // of the table, for what is missing in it
	found bool

	wrapped, bare bool // the table stands in "dataset", or in the outermost object

	ids   []string
	sizes []int
	raw   map[string]*rawDimension
	roles map[string]Role

	values   int  // where "value" begins, in bytes
	dense    bool // "value" is a list
	length   int  // of that list
	sign     figure.Sign
	statuses []statusAt
	status   string // of every cell
}

func (p *parser) missing(what string) error {
	return &indicators.ReadError{Kind: indicators.MissingKey, Place: p.place, Expected: what}
}

// root reads the outermost object, which is the table or wraps it.
func (p *parser) root() error {
	p.mark("")
	return p.table(true)
}

func (p *parser) mark(pointer string) {
	p.c.Peek()
	p.place = p.c.Place(p.c.Offset())
	p.set.pointer = pointer
}

// tableKeys are the keys that hold a table or a part of one that matters.
var tableKeys = [...]string{"dataset", "id", "size", "dimension", "value", "status"}

// table reads the members of a table. The outermost object may have a table in
// "dataset".
func (p *parser) table(outermost bool) error {
	return p.object(func(key string) (err error) {
		if outermost && slices.Contains(tableKeys[:], key) {
			if err := p.oneTable(key); err != nil {
				return err
			}
		}
		switch key {
		case "dataset":
			if !outermost {
				return p.c.Skip()
			}
			p.mark("/dataset")
			return p.table(false)
		case "class":
			return p.class()
		case "label":
			p.set.label, err = p.text()
		case "source":
			p.set.source, err = p.text()
		case "updated":
			p.set.updated, err = p.text()
		case "id":
			p.ids, err = p.texts()
		case "size":
			err = p.readSizes()
		case "role":
			err = p.readRoles()
		case "dimension":
			p.found = true
			err = p.readDimensions()
		case "value":
			err = p.readValues()
		case "status":
			err = p.readStatus()
		default:
			err = p.c.Skip()
		}
		return err
	})
}

// oneTable refuses a file with a table in the wrapper and another beside it.
func (p *parser) oneTable(key string) error {
	if p.wrapped && key != "dataset" || p.bare && key == "dataset" {
		return p.c.Fail(indicators.DuplicateKey, p.c.Offset(), "one table, with or without the wrapper \"dataset\"")
	}
	p.wrapped, p.bare = key == "dataset", key != "dataset"
	return nil
}

// object reads an object whose keys stand once each.
func (p *parser) object(member func(key string) error) error {
	seen := map[string]bool{}
	return p.c.Object(func(key []byte) error {
		name := string(key)
		if seen[name] {
			return p.c.Fail(indicators.DuplicateKey, p.c.Offset(), "each key once")
		}
		seen[name] = true
		return member(name)
	})
}

func (p *parser) class() error {
	p.c.Peek()
	start := p.c.Offset()
	class, err := p.c.String()
	if err == nil && string(class) != "dataset" {
		err = p.c.Fail(indicators.BadValue, start, `the class "dataset"`)
	}
	return err
}

// text reads a string; null is empty.
func (p *parser) text() (string, error) {
	if null, err := p.c.Null(); null || err != nil {
		return "", err
	}
	text, err := p.c.String()
	return string(text), err
}

func (p *parser) texts() (list []string, err error) {
	err = p.c.Array(func(int) error {
		text, err := p.c.String()
		list = append(list, string(text))
		return err
	})
	return list, err
}

func (p *parser) readSizes() error {
	p.sizes = nil
	return p.c.Array(func(int) error {
		n, err := p.c.Int()
		p.sizes = append(p.sizes, n)
		return err
	})
}

var roleNames = map[string]Role{"time": TimeRole, "geo": GeoRole, "metric": MetricRole}

func (p *parser) readRoles() error {
	if null, err := p.c.Null(); null || err != nil {
		return err
	}
	p.roles = map[string]Role{}
	return p.object(func(key string) error {
		role, known := roleNames[key]
		if !known {
			return p.c.Skip()
		}
		ids, err := p.texts()
		for _, id := range ids {
			p.roles[id] = role
		}
		return err
	})
}

// position reads the key of a sparse list: digits without leading zeros.
func (p *parser) position(key []byte) (int64, error) {
	const most = 15
	n, ok := int64(0), len(key) > 0 && len(key) <= most && (key[0] != '0' || len(key) == 1)
	for _, b := range key {
		ok = ok && '0' <= b && b <= '9'
		if ok {
			n = n*10 + int64(b-'0')
		}
	}
	if !ok {
		return 0, p.c.Fail(indicators.BadValue, p.c.Offset(), "the position of a cell as the key")
	}
	return n, nil
}
