package subsidy

import (
	"math/big"
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/subsidy/internal/exact"
)

// column holds the figures of all units for one column of a cohort, as
// integers over one common power of ten.
type column struct {
	name string
	// decimals is the greatest number of decimals any figure was written
	// with.
	decimals int
	// fixed holds figure·10^decimals where wide is nil: every one is below
	// 2^62.
	fixed []int64
	// peak is the greatest of fixed.
	peak uint64
	// wide holds them where one of them is not.
	wide []*big.Int
	// missing is 0 for a figure, otherwise the reason plus one; nil where no
	// figure is missing.
	missing []uint8
}

// columnBuilder takes the cells of a column one after another.
type columnBuilder struct {
	cells    []cell
	decimals uint8
	lacks    bool
}

func (b *columnBuilder) add(c cell) {
	b.decimals = max(b.decimals, c.decimals)
	b.lacks = b.lacks || c.missing != 0
	if len(b.cells) == cap(b.cells) {
		// Doubling also where append would grow by less keeps the memory
		// passed through proportional to the cells.
		b.cells = slices.Grow(b.cells, max(len(b.cells), fewestCells))
	}
	b.cells = append(b.cells, c)
}

// fewestCells is room for the units of a small cohort.
const fewestCells = 32

// finish brings all cells to the common power of ten.
func (b *columnBuilder) finish(name string) column {
	col := column{name: name, decimals: int(b.decimals)}
	if b.lacks {
		col.missing = make([]uint8, len(b.cells))
		for i := range b.cells {
			col.missing[i] = b.cells[i].missing
		}
	}
	if b.narrow() {
		col.fixed = make([]int64, len(b.cells))
		for i, c := range b.cells {
			col.fixed[i] = c.fixed * int64(powersOfTen[b.decimals-c.decimals])
			col.peak = max(col.peak, uint64(col.fixed[i]))
		}
		return col
	}
	col.wide = make([]*big.Int, len(b.cells))
	for i, c := range b.cells {
		col.wide[i] = new(big.Int).Mul(c.big(), exact.PowerOfTen(int(b.decimals-c.decimals)))
	}
	return col
}

// narrow reports whether every figure fits 62 bits at the common power of ten.
func (b *columnBuilder) narrow() bool {
	for _, c := range b.cells {
		if c.wide != nil {
			return false
		}
		limit := int64(narrowLimit / powersOfTen[b.decimals-c.decimals])
		if c.fixed >= limit || c.fixed <= -limit {
			return false
		}
	}
	return true
}

// lacks returns the reason for which the figure of a unit is missing.
func (c *column) lacks(i int) (indicators.Missing, bool) {
	if c.missing == nil || c.missing[i] == 0 {
		return 0, false
	}
	return indicators.Missing(c.missing[i] - 1), true
}

// integer returns figure·10^decimals of a unit; zero where it is missing.
func (c *column) integer(i int) *big.Int {
	if c.wide != nil {
		return c.wide[i]
	}
	return big.NewInt(c.fixed[i])
}

// rat returns the figure of a unit as a fraction; zero where it is missing.
func (c *column) rat(i int) *big.Rat {
	switch {
	case c.wide != nil:
	case c.decimals == 0:
		return new(big.Rat).SetInt64(c.fixed[i])
	default:
		return new(big.Rat).SetFrac64(c.fixed[i], int64(powersOfTen[c.decimals]))
	}
	return new(big.Rat).SetFrac(c.integer(i), exact.PowerOfTen(c.decimals))
}

// datum returns the figure of a unit with the decimals the column carries, or
// the reason for which it is missing. A column that is not there is not
// collected.
func (c *column) datum(i int) indicators.Datum {
	if c == nil {
		return indicators.Datum{}
	}
	if why, missing := c.lacks(i); missing {
		return indicators.Lacking(why)
	}
	if c.wide == nil {
		return indicators.Known(decimal.New(c.fixed[i], -int32(c.decimals)))
	}
	return indicators.Known(decimal.NewFromBigInt(c.wide[i], -int32(c.decimals)))
}

// len returns the number of units, 0 for a column that is not there.
func (c *column) len() int {
	switch {
	case c == nil:
		return 0
	case c.wide != nil:
		return len(c.wide)
	}
	return len(c.fixed)
}
