package governance

import (
	"iter"
	"math/big"

	"github.com/hyte-fi/go-hyte/hyte/lang"
)

// Points is a mean of points or a difference of two, exact until it is rounded.
// The zero Points is the mean of nothing.
type Points struct {
	mean *big.Rat
}

// pointsOf returns the mean of so many items.
func pointsOf(sum int64, count int) Points {
	if count == 0 {
		return Points{}
	}
	return Points{big.NewRat(sum, int64(count))}
}

// meanOf returns the mean of the points; the zero Points where there are none.
func meanOf[T any](list iter.Seq2[T, Points]) Points {
	sum, count := new(big.Rat), int64(0)
	for _, p := range list {
		sum.Add(sum, p.mean)
		count++
	}
	if count == 0 {
		return Points{}
	}
	return Points{sum.Quo(sum, big.NewRat(count, 1))}
}

// Known reports whether there is anything to take the mean of.
func (p Points) Known() bool { return p.mean != nil }

// Rat returns the exact value as a fraction of its own; nil where nothing is
// known.
func (p Points) Rat() *big.Rat {
	if p.mean == nil {
		return nil
	}
	return new(big.Rat).Set(p.mean)
}

// Rounded returns the value as a whole number, halves upward; 0 where nothing
// is known.
func (p Points) Rounded() int {
	if p.mean == nil {
		return 0
	}
	twice := new(big.Int).Mul(p.mean.Num(), big.NewInt(2))
	twice.Add(twice, p.mean.Denom())
	return int(twice.Div(twice, new(big.Int).Mul(p.mean.Denom(), big.NewInt(2))).Int64())
}

// String returns the value with two decimals, rounded half away from zero:
// "49.50"; "unknown" where nothing is known. What a reader computes with is in
// [Points.Rat].
func (p Points) String() string {
	if p.mean == nil {
		return "unknown"
	}
	return p.mean.FloatString(2)
}

// AppendText appends what [Points.String] returns; the error is always nil.
func (p Points) AppendText(dst []byte) ([]byte, error) { return append(dst, p.String()...), nil }

// MarshalText writes what [Points.String] returns.
func (p Points) MarshalText() ([]byte, error) { return p.AppendText(nil) }

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

// Sub returns the exact difference p − other; the zero Points where one of them
// is not known.
func (p Points) Sub(other Points) Points {
	if p.mean == nil || other.mean == nil {
		return Points{}
	}
	return Points{new(big.Rat).Sub(p.mean, other.mean)}
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
