package governance

import (
	"fmt"
	"iter"
	"math/big"

	"github.com/hyte-fi/go-hyte/hyte/lang"
)

// TEAItem is one item of a benchmark in the manner of TEAviisari: a question
// of one dimension in one sector, with its points.
type TEAItem struct {
	// Sector, Dimension and Item are the caller's names. Which dimensions a
	// sector has differs from sector to sector.
	Sector, Dimension, Item string
	// Points are 0 to 100; a yes-or-no item has 0 or 100.
	Points int
}

// TEA is the result of a benchmark in the manner of TEAviisari. It is another
// measure than [Maturity], and not an official score: plain means from item to
// dimension, sector and total are an assumption, as the rule of THL was not
// seen. The zero TEA has no items.
type TEA struct {
	sectors []teaSector
}

type teaSector struct {
	name       string
	dimensions []teaDimension
}

type teaDimension struct {
	name       string
	sum, count int64
}

// NewTEA gathers items; sectors and dimensions keep the order in which they
// first come. Points outside 0 to 100 and an item given twice are a
// [*TEAItemError].
func NewTEA(items []TEAItem) (TEA, error) {
	var t TEA
	seen := map[[3]string]bool{}
	for i, item := range items {
		key := [3]string{item.Sector, item.Dimension, item.Item}
		if item.Points < 0 || item.Points > 100 || seen[key] {
			return TEA{}, &TEAItemError{Index: i, Item: item, Twice: seen[key]}
		}
		seen[key] = true
		d := t.dimension(item.Sector, item.Dimension)
		d.sum += int64(item.Points)
		d.count++
	}
	return t, nil
}

func (t *TEA) dimension(sector, dimension string) *teaDimension {
	s := -1
	for i := range t.sectors {
		if t.sectors[i].name == sector {
			s = i
		}
	}
	if s < 0 {
		t.sectors = append(t.sectors, teaSector{name: sector})
		s = len(t.sectors) - 1
	}
	list := &t.sectors[s].dimensions
	for i := range *list {
		if (*list)[i].name == dimension {
			return &(*list)[i]
		}
	}
	*list = append(*list, teaDimension{name: dimension})
	return &(*list)[len(*list)-1]
}

// TEAItemError says that an item cannot be counted.
type TEAItemError struct {
	Index int // the place of the item in the list, from 0
	Item  TEAItem
	Twice bool // the item was given before
}

func (e *TEAItemError) Error() string {
	if e.Twice {
		return fmt.Sprintf("item %d: %q of %q in %q is given twice", e.Index, clip(e.Item.Item), clip(e.Item.Dimension), clip(e.Item.Sector))
	}
	return fmt.Sprintf("item %d: found %d points, expected 0 to 100", e.Index, e.Item.Points)
}

// Points is a mean of points, exact until it is rounded. The zero Points is
// the mean of nothing.
type Points struct {
	mean *big.Rat
}

// Known reports whether there is anything to take the mean of.
func (p Points) Known() bool { return p.mean != nil }

// Rounded returns the mean as a whole number, halves upward; 0 where nothing
// is known.
func (p Points) Rounded() int {
	if p.mean == nil {
		return 0
	}
	twice := new(big.Int).Mul(p.mean.Num(), big.NewInt(2))
	twice.Add(twice, p.mean.Denom())
	return int(twice.Div(twice, new(big.Int).Mul(p.mean.Denom(), big.NewInt(2))).Int64())
}

// Compare returns -1, 0 or +1 as p is less than, equal to or more than other,
// before any rounding. What is not known is less than everything known.
func (p Points) Compare(other Points) int {
	switch {
	case p.mean == nil && other.mean == nil:
		return 0
	case p.mean == nil:
		return -1
	case other.mean == nil:
		return 1
	}
	return p.mean.Cmp(other.mean)
}

// Band returns the colour band of the exact mean.
func (p Points) Band() Band {
	switch {
	case p.mean == nil:
		return 0
	case p.mean.Cmp(big.NewRat(75, 1)) >= 0:
		return Green
	case p.mean.Cmp(big.NewRat(25, 1)) >= 0:
		return Yellow
	}
	return Red
}

// Band is a colour of TEAviisari. As printed the bands share their edges (0–25,
// 25–75, 75–100); here the edge belongs to the higher band.
type Band uint8

// The bands.
const (
	Red    Band = iota + 1 // below 25
	Yellow                 // from 25, below 75
	Green                  // from 75
)

var bandNames = [...]lang.Text{
	Red:    tri("punainen", "röd", "red"),
	Yellow: tri("keltainen", "gul", "yellow"),
	Green:  tri("vihreä", "grön", "green"),
}

// Name returns the name of the band; the zero Text for no band.
func (b Band) Name() lang.Text {
	if int(b) >= len(bandNames) {
		return lang.Text{}
	}
	return bandNames[b]
}

// Sectors yields the sectors with their points, the mean of their dimensions.
func (t TEA) Sectors() iter.Seq2[string, Points] {
	return func(yield func(string, Points) bool) {
		for i := range t.sectors {
			if !yield(t.sectors[i].name, t.sectors[i].points()) {
				return
			}
		}
	}
}

// Dimensions yields the dimensions of a sector with their points, the mean of
// their items.
func (t TEA) Dimensions(sector string) iter.Seq2[string, Points] {
	return func(yield func(string, Points) bool) {
		for i := range t.sectors {
			if t.sectors[i].name != sector {
				continue
			}
			for _, d := range t.sectors[i].dimensions {
				if !yield(d.name, d.points()) {
					return
				}
			}
		}
	}
}

// Total returns the mean of the sectors.
func (t TEA) Total() Points {
	var all []Points
	for _, p := range t.Sectors() {
		all = append(all, p)
	}
	return mean(all)
}

// Trend compares a sector with the same sector of an earlier benchmark: -1, 0
// or +1 as it fell, stayed or rose; false where one of them lacks it.
func (t TEA) Trend(before TEA, sector string) (int, bool) {
	now, then := t.sector(sector), before.sector(sector)
	return now.Compare(then), now.Known() && then.Known()
}

func (t TEA) sector(name string) Points {
	for s, p := range t.Sectors() {
		if s == name {
			return p
		}
	}
	return Points{}
}

func (d teaDimension) points() Points { return Points{big.NewRat(d.sum, d.count)} }

func (s teaSector) points() Points {
	all := make([]Points, len(s.dimensions))
	for i, d := range s.dimensions {
		all[i] = d.points()
	}
	return mean(all)
}

func mean(list []Points) Points {
	if len(list) == 0 {
		return Points{}
	}
	sum := new(big.Rat)
	for _, p := range list {
		sum.Add(sum, p.mean)
	}
	return Points{sum.Quo(sum, big.NewRat(int64(len(list)), 1))}
}
