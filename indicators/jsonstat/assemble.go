package jsonstat

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/internal/figure"
)

// assemble puts together what was read, once all of it is known.
func (p *parser) assemble() error {
	if len(p.ids) == 0 || len(p.ids) != len(p.sizes) {
		return p.missing("\"id\" and \"size\", as long as each other")
	}
	if repeated(p.ids) {
		return p.bad(indicators.DuplicateKey, "", "each dimension once in \"id\"")
	}
	for i, id := range p.ids {
		raw := p.raw[id]
		if raw == nil {
			return p.missing("a dimension " + strconv.Quote(id))
		}
		dimension, err := raw.dimension(id, p.roles[id], p.sizes[i])
		if err != nil {
			return err
		}
		p.set.dimensions = append(p.set.dimensions, dimension)
	}
	if err := p.stride(); err != nil {
		return err
	}
	return p.settle()
}

func (p *parser) bad(kind indicators.ReadErrorKind, found, expected string) error {
	return &indicators.ReadError{Kind: kind, Place: p.place, Found: found, Expected: expected}
}

func (p *parser) stride() error {
	p.set.strides = make([]int64, len(p.sizes))
	product := int64(1)
	for i := len(p.sizes) - 1; i >= 0; i-- {
		p.set.strides[i] = product
		if product > mostPositions/int64(p.sizes[i]) {
			return p.bad(indicators.TooLarge, "", "at most 2^40 cells")
		}
		product *= int64(p.sizes[i])
	}
	return nil
}

// settle orders the cells, joins them with their statuses and checks that they
// lie in the table.
func (p *parser) settle() error {
	positions := p.set.Positions()
	if p.dense && int64(p.length) != positions {
		return p.bad(indicators.WrongCells, strconv.Itoa(p.length)+" values", strconv.FormatInt(positions, 10)+" as \"size\" says")
	}
	cells := p.set.cells
	inOrder := func(a, b cell) int { return cmp.Compare(a.position, b.position) }
	if !slices.IsSortedFunc(cells, inOrder) {
		slices.SortStableFunc(cells, inOrder)
	}
	for i := range cells {
		if i > 0 && cells[i].position == cells[i-1].position {
			return p.bad(indicators.DuplicateKey, strconv.FormatInt(cells[i].position, 10), "each position once in \"value\"")
		}
	}
	if n := len(cells); n > 0 && cells[n-1].position >= positions {
		return p.bad(indicators.BadValue, strconv.FormatInt(cells[n-1].position, 10), "positions below "+strconv.FormatInt(positions, 10))
	}
	return p.joinStatuses(positions)
}

// joinStatuses marks the cells, and adds those that have a status and no value.
func (p *parser) joinStatuses(positions int64) error {
	if p.status == "" && len(p.statuses) == 0 {
		return nil
	}
	for i := range p.set.cells {
		p.set.cells[i].status = p.status
	}
	slices.SortStableFunc(p.statuses, func(a, b statusAt) int { return cmp.Compare(a.position, b.position) })
	if n := len(p.statuses); n > 0 && p.statuses[n-1].position >= positions {
		return p.bad(indicators.BadValue, strconv.FormatInt(p.statuses[n-1].position, 10), "statuses of positions below "+strconv.FormatInt(positions, 10))
	}
	joined := make([]cell, 0, len(p.set.cells)+len(p.statuses))
	next := 0
	for _, s := range p.statuses {
		for next < len(p.set.cells) && p.set.cells[next].position < s.position {
			joined = append(joined, p.set.cells[next])
			next++
		}
		marked := cell{position: s.position, value: missingBy(s.status), status: s.status}
		if next < len(p.set.cells) && p.set.cells[next].position == s.position {
			marked.value = p.set.cells[next].value
			next++
		}
		joined = append(joined, marked)
	}
	p.set.cells = append(joined, p.set.cells[next:]...)
	return nil
}

// missingBy returns what a cell without a value is by its status: the signs of
// Statistics Finland, where "-" is exactly zero.
func missingBy(status string) figure.Cell {
	if isSign(status) {
		value, _, _ := figure.Parse([]byte(status))
		return value
	}
	return figure.Cell{}
}

func isSign(status string) bool {
	return status == "." || status == ".." || status == "..." || status == "-"
}
