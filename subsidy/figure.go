package subsidy

import (
	"cmp"
	"iter"
	"math/big"
	"slices"

	"github.com/hyte-fi/go-hyte/indicators"
)

// Figure sets one figure of one unit: what if it were so? The column is one of
// [Scheme.Columns] other than the code, the population included; the datum
// may be a missing one. [Cohort.With] and [Allocation.With] take it.
func Figure(code, column string, d indicators.Datum) Overlay {
	text := d.String()
	if v, ok := d.Value(); ok && v.Exponent() == 0 && v.Coefficient().Cmp(big.NewInt(mostResidents)) == 0 {
		text = itoa(mostResidents) // one digit wider than a datum in text can be
	}
	return Overlay{Kind: OverlayFigure, Unit: code, Key: column, Value: text}
}

// With returns the cohort with figures laid over those given; the cohort itself
// is not changed and shares all columns but those laid on. A later overlay
// replaces an earlier one on the same figure, and the order of overlays on
// different figures does not matter. An indicator without columns gets them,
// missing for all other units. An overlay other than [Figure], one on a unit or
// a column the cohort cannot have, and a figure that its column does not take
// are an [*OverlayError].
func (c Cohort) With(overlays ...Overlay) (Cohort, error) {
	c.overlays = slices.Clone(c.overlays)
	c.columns = slices.Clone(c.columns)
	for _, o := range overlays {
		i, x, err := c.check(o)
		if err != nil {
			return Cohort{}, err
		}
		if o.Key == populationColumn {
			if !c.layPopulation(i, x) {
				return Cohort{}, &OverlayError{Overlay: o, Found: o.Value, Expected: "populations that add up to less than 2^60"}
			}
		} else {
			c.lay(i, o.Key, x)
		}
		c.overlays = recorded(c.overlays, o)
	}
	return c, nil
}

// Overlays yields the figures laid over those given, by unit and column.
func (c Cohort) Overlays() iter.Seq[Overlay] { return slices.Values(c.overlays) }

// recorded inserts the overlay at its place, or in the place of an earlier one
// on the same figure.
func recorded(list []Overlay, o Overlay) []Overlay {
	at, found := slices.BinarySearchFunc(list, o, func(a, b Overlay) int {
		return cmp.Or(cmp.Compare(a.Unit, b.Unit), cmp.Compare(a.Key, b.Key))
	})
	if found {
		list[at] = o
		return list
	}
	return slices.Insert(list, at, o)
}

// check returns the unit and the cell of an overlay that the cohort can take.
func (c *Cohort) check(o Overlay) (int, cell, error) {
	if o.Kind != OverlayFigure {
		return 0, cell{}, &OverlayError{Overlay: o, Found: o.Kind.String(), Expected: "figure (the others are laid over a scheme or an allocation)"}
	}
	i, ok := c.index[o.Unit]
	if !ok {
		return 0, cell{}, &OverlayError{Overlay: o, Found: o.Unit, Expected: "the code of a unit of the cohort"}
	}
	d, err := indicators.ParseDatum(o.Value)
	x, ok := datumCell(d)
	if o.Key == populationColumn {
		if o.Value == itoa(mostResidents) {
			return i, cell{fixed: mostResidents}, nil
		}
		n, whole := x.whole()
		if err != nil || !ok || x.missing != 0 || !whole || n < 1 || n > mostResidents {
			return 0, cell{}, &OverlayError{Overlay: o, Found: o.Value, Expected: "a whole number from 1 to 10^12"}
		}
		return i, x, nil
	}
	at := slices.IndexFunc(c.fields, func(f field) bool { return f.name == o.Key })
	if at < 0 {
		return 0, cell{}, &OverlayError{Overlay: o, Found: o.Key, Expected: expectedColumns}
	}
	if kind, expected := c.fields[at].check(x, ok && err == nil); kind != noFault {
		return 0, cell{}, &OverlayError{Overlay: o, Found: o.Value, Expected: expected}
	}
	return i, x, nil
}

// layPopulation changes the population of a unit.
func (c *Cohort) layPopulation(i int, x cell) bool {
	n, _ := x.whole()
	rest := c.residents - c.population[i]
	if rest > mostResidentsAll-n {
		return false
	}
	c.population = slices.Clone(c.population)
	c.population[i], c.residents = n, rest+n
	return true
}

// lay changes one figure. A column that is not there is made, and with it the
// other one of a result indicator.
func (c *Cohort) lay(i int, name string, x cell) {
	b := c.cells(name)
	b.cells[i] = x
	c.put(b.again().finish(name))
	if pair, ok := otherHalf(name); ok && c.column(pair) == nil {
		c.put(c.cells(pair).again().finish(pair))
	}
}

// cells are the cells of a column, all missing where it is not there.
func (c *Cohort) cells(name string) *columnBuilder {
	b := &columnBuilder{cells: make([]cell, c.Len())}
	col := c.column(name)
	for i := range b.cells {
		b.cells[i] = col.cell(i)
	}
	return b
}

// put replaces the column of the same name or appends it.
func (c *Cohort) put(col column) {
	for j := range c.columns {
		if c.columns[j].name == col.name {
			c.columns[j] = col
			return
		}
	}
	c.columns = append(c.columns, col)
}

// again builds a column anew from its cells.
func (b *columnBuilder) again() *columnBuilder {
	made := &columnBuilder{cells: make([]cell, 0, len(b.cells))}
	for _, x := range b.cells {
		made.add(x)
	}
	return made
}

// cell is the figure of a unit as it was read, but for the number of decimals,
// which is that of the column. A column that is not there is not collected.
func (c *column) cell(i int) cell {
	if c == nil {
		return lacking(indicators.NotCollected)
	}
	x := cell{decimals: uint8(c.decimals)}
	if c.missing != nil && c.missing[i] != 0 {
		return cell{missing: c.missing[i]}
	}
	if c.wide == nil {
		x.fixed = c.fixed[i]
	} else if v := c.wide[i]; v.IsInt64() && v.Int64() < narrowLimit {
		x.fixed = v.Int64()
	} else {
		x.wide = v
	}
	return x
}
