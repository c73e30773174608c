package jsonstat

import (
	"github.com/hyte-fi/go-hyte/indicators"
)

// rawDimension is a dimension as it is written.
type rawDimension struct {
	label  string
	order  map[string]int    // "index" as an object
	list   []string          // "index" as a list
	labels map[string]string // "label"
	only   string            // the first category with a label
	place  indicators.Place
}

// readDimensions reads "dimension": the dimensions by their ids and, in the
// older dialect, also "id", "size" and "role".
func (p *parser) readDimensions() error {
	return p.object(func(key string) (err error) {
		switch {
		case key == "id" && p.c.Peek() == '[':
			p.ids, err = p.texts()
		case key == "size" && p.c.Peek() == '[':
			err = p.readSizes()
		case key == "role":
			err = p.readRoles()
		default:
			err = p.readDimension(key)
		}
		return err
	})
}

func (p *parser) readDimension(id string) error {
	if len(p.raw) == mostDimensions {
		return p.c.Fail(indicators.TooLarge, p.c.Offset(), "at most 64 dimensions")
	}
	p.c.Peek()
	raw := &rawDimension{place: p.c.Place(p.c.Offset())}
	p.raw[id] = raw
	return p.object(func(key string) (err error) {
		switch key {
		case "label":
			raw.label, err = p.text()
		case "category":
			err = p.readCategories(raw)
		default:
			err = p.c.Skip()
		}
		return err
	})
}

func (p *parser) readCategories(raw *rawDimension) error {
	return p.object(func(key string) (err error) {
		switch {
		case key == "index" && p.c.Peek() == '[':
			raw.list, err = p.texts()
		case key == "index":
			raw.order, err = p.readOrder()
		case key == "label":
			raw.labels, raw.only, err = p.readLabels()
		default:
			err = p.c.Skip()
		}
		return err
	})
}

func (p *parser) readOrder() (map[string]int, error) {
	order := map[string]int{}
	err := p.object(func(key string) error {
		n, err := p.c.Int()
		order[key] = n
		return err
	})
	return order, err
}

func (p *parser) readLabels() (labels map[string]string, first string, err error) {
	labels = map[string]string{}
	err = p.object(func(key string) error {
		if len(labels) == 0 {
			first = key
		}
		label, err := p.text()
		labels[key] = label
		return err
	})
	return labels, first, err
}

// dimension returns the dimension of so many categories.
func (raw *rawDimension) dimension(id string, role Role, size int) (Dimension, error) {
	ids := raw.list
	switch {
	case raw.order != nil:
		ids = raw.ordered()
	case ids == nil && len(raw.labels) == 1:
		ids = []string{raw.only} // one category needs no index
	}
	if len(ids) != size || size == 0 || repeated(ids) {
		return Dimension{}, &indicators.ReadError{
			Kind: indicators.BadValue, Place: raw.place,
			Expected: "as many categories as \"size\" says, each in one place",
		}
	}
	d := Dimension{ID: id, Label: raw.label, Role: role, Categories: make([]Category, size)}
	for i, category := range ids {
		d.Categories[i] = Category{ID: category, Label: raw.labels[category]}
	}
	return d, nil
}

// ordered returns the ids in their places, nil where the places are not those
// from 0 on.
func (raw *rawDimension) ordered() []string {
	ids := make([]string, len(raw.order))
	taken := make([]bool, len(raw.order))
	for id, at := range raw.order {
		if at >= len(ids) || taken[at] {
			return nil
		}
		ids[at], taken[at] = id, true
	}
	return ids
}

func repeated(ids []string) bool {
	seen := make(map[string]bool, len(ids))
	for _, id := range ids {
		if seen[id] {
			return true
		}
		seen[id] = true
	}
	return false
}
