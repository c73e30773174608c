package jsonstat

import (
	"cmp"
	"iter"
	"slices"
	"strconv"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/internal/figure"
)

// Dataset is one table of any number of dimensions. The zero Dataset is empty.
// It is immutable.
type Dataset struct {
	label, source, updated string
	dimensions             []Dimension
	strides                []int64
	cells                  []cell
	pointer                string
}

// Dimension is one dimension of a table.
type Dimension struct {
	// ID names the dimension in the file: "area", "Vuosi".
	ID string
	// Label is the name for people, empty where not given.
	Label string
	// Role says what the dimension is, as far as the file says it.
	Role Role
	// Categories are its categories in the order of the table. The slice must
	// not be changed.
	Categories []Category
}

// Category is one category of a dimension.
type Category struct {
	// ID names the category in the file: "091", "KU091".
	ID string
	// Label is the name for people, empty where not given.
	Label string
}

// Role is what a dimension is. The zero Role is not stated.
type Role uint8

// The roles of the format.
const (
	NoRole Role = iota
	TimeRole
	GeoRole
	MetricRole
)

var roles = [...]string{"none", "time", "geo", "metric"}

// String returns "none", "time", "geo" or "metric".
func (r Role) String() string {
	if int(r) < len(roles) {
		return roles[r]
	}
	return "jsonstat.Role(" + strconv.Itoa(int(r)) + ")"
}

// cell is one written cell.
type cell struct {
	position int64
	value    figure.Cell
	status   string
}

// Cell is one cell of a table.
type Cell struct {
	// Position is its place in row-major order, from 0.
	Position int64
	// Datum is the figure or the reason for which there is none.
	Datum indicators.Datum
	// Status is the mark that the file puts beside the cell, empty for none.
	Status string
}

// Label returns the title of the table.
func (d Dataset) Label() string { return d.label }

// Source returns who the file names as its source.
func (d Dataset) Source() string { return d.source }

// Updated returns when the table was updated, as the file writes it.
func (d Dataset) Updated() string { return d.updated }

// Dimensions yields the dimensions in the order of the table, the last of which
// changes fastest.
func (d Dataset) Dimensions() iter.Seq[Dimension] { return slices.Values(d.dimensions) }

// Dimension returns the dimension with the id and its place among the
// dimensions; false where there is none.
func (d Dataset) Dimension(id string) (Dimension, int, bool) {
	for i := range d.dimensions {
		if d.dimensions[i].ID == id {
			return d.dimensions[i], i, true
		}
	}
	return Dimension{}, 0, false
}

// Positions returns the number of cells that the table has room for; files
// leave out those that have no value.
func (d Dataset) Positions() int64 {
	if len(d.dimensions) == 0 {
		return 0
	}
	return d.strides[0] * int64(len(d.dimensions[0].Categories))
}

// Cells yields the cells that are written in the file, in the order of their
// positions. A position that is left out is a figure that was not collected.
func (d Dataset) Cells() iter.Seq[Cell] {
	return func(yield func(Cell) bool) {
		for i := range d.cells {
			if !yield(d.cells[i].public()) {
				return
			}
		}
	}
}

func (c cell) public() Cell {
	return Cell{Position: c.position, Datum: c.value.Datum(), Status: c.status}
}

// Len returns the number of cells that are written.
func (d Dataset) Len() int { return len(d.cells) }

// Category returns the category that the position has in the dimension with the
// place; the zero Category outside the table.
func (d Dataset) Category(position int64, dimension int) Category {
	if dimension < 0 || dimension >= len(d.dimensions) || position < 0 || position >= d.Positions() {
		return Category{}
	}
	return d.dimensions[dimension].Categories[d.index(position, dimension)]
}

func (d Dataset) index(position int64, dimension int) int {
	return int(position / d.strides[dimension] % int64(len(d.dimensions[dimension].Categories)))
}

// At returns the cell with one category id for each dimension, in their order.
// It is false where the table has no such cell; a cell that the file leaves out
// is not collected.
func (d Dataset) At(categories ...string) (Cell, bool) {
	if len(categories) != len(d.dimensions) || len(d.dimensions) == 0 {
		return Cell{}, false
	}
	position := int64(0)
	for i, id := range categories {
		index := slices.IndexFunc(d.dimensions[i].Categories, func(c Category) bool { return c.ID == id })
		if index < 0 {
			return Cell{}, false
		}
		position += int64(index) * d.strides[i]
	}
	at, found := slices.BinarySearchFunc(d.cells, position, func(c cell, position int64) int { return cmp.Compare(c.position, position) })
	if !found {
		return Cell{Position: position}, true
	}
	return d.cells[at].public(), true
}
