package indicators

import (
	"cmp"
	"math/big"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"
)

// Datum is one figure or the reason for which there is none. The zero Datum is
// missing and NotCollected. Its value is immutable and safe to share.
type Datum struct {
	value decimal.Decimal
	why   Missing
	known bool
}

// Known returns the datum that holds the value. The number of decimals the
// value carries is kept: 7.0 is written "7.0".
func Known(v decimal.Decimal) Datum { return Datum{value: v, known: true} }

// Lacking returns the datum that is missing for the reason.
func Lacking(why Missing) Datum { return Datum{why: why} }

// Value returns the figure and true, or zero and false where it is missing.
func (d Datum) Value() (decimal.Decimal, bool) { return d.value, d.known }

// Missing returns the reason and true where the figure is missing, otherwise
// NotCollected and false.
func (d Datum) Missing() (Missing, bool) { return d.why, !d.known }

// IsKnown reports whether there is a figure.
func (d Datum) IsKnown() bool { return d.known }

// Equal reports whether both are the same number, however many decimals they
// are written with, or are missing for the same reason.
func (d Datum) Equal(other Datum) bool {
	if d.known != other.known || d.why != other.why {
		return false
	}
	return !d.known || equalNumbers(d.value, other.value)
}

// equalNumbers compares magnitudes first, because comparing two decimals with
// distant exponents would write out every zero between them.
func equalNumbers(a, b decimal.Decimal) bool {
	if a.Sign() != b.Sign() {
		return false
	}
	return a.Sign() == 0 || magnitude(a) == magnitude(b) && a.Equal(b)
}

// compareNumbers is -1, 0 or +1, in bounded time as equalNumbers is.
func compareNumbers(a, b decimal.Decimal) int {
	switch {
	case a.Sign() != b.Sign():
		return cmp.Compare(a.Sign(), b.Sign())
	case a.Sign() == 0:
		return 0
	case magnitude(a) != magnitude(b):
		return a.Sign() * cmp.Compare(magnitude(a), magnitude(b))
	}
	return a.Cmp(b)
}

// magnitude is the number of digits before the decimal point, negative where
// zeros follow the point.
func magnitude(v decimal.Decimal) int64 { return int64(v.NumDigits()) + int64(v.Exponent()) }

// The signs of official statistics, as Statistics Finland writes them, and the
// one word for the reason they do not know.
const (
	signSuppressed    = ".."
	signNotCollected  = "..."
	signNotApplicable = "."
	signZero          = "-"
	wordNotAnswered   = "not-answered"
)

// The width of a number in text: every figure of the schemes fits, and no text
// can make arithmetic expensive.
const (
	longestWhole    = 12
	longestDecimals = 9
)

// ParseDatum reads one cell of a statistical table: ".." is suppressed, "..."
// and the empty cell are not collected, "." is not applicable, "-" is exactly
// zero, and the word "not-answered" says itself. Everything else must be a
// number -?[0-9]+(\.[0-9]+)? with at most 12 digits before the point and 9
// after it (no exponent, plus sign, comma, group separator or blank), or is a
// [*NumberError]. "-0" is zero.
func ParseDatum(cell string) (Datum, error) {
	switch cell {
	case "", signNotCollected:
		return Lacking(NotCollected), nil
	case signSuppressed:
		return Lacking(Suppressed), nil
	case signNotApplicable:
		return Lacking(NotApplicable), nil
	case signZero:
		return Known(decimal.Decimal{}), nil
	case wordNotAnswered:
		return Lacking(NotAnswered), nil
	}
	v, err := parseNumber(cell)
	if err != nil {
		return Datum{}, err
	}
	return Known(v), nil
}

func parseNumber(cell string) (decimal.Decimal, error) {
	digits, negative := strings.CutPrefix(cell, "-")
	whole, decimals, pointed := strings.Cut(digits, ".")
	if !isDigits(whole) || pointed && !isDigits(decimals) {
		return decimal.Decimal{}, &NumberError{Found: clip(cell), Expected: "digits with at most one decimal point"}
	}
	if len(whole) > longestWhole || len(decimals) > longestDecimals {
		return decimal.Decimal{}, &NumberError{Found: clip(cell), Expected: "at most 12 digits before the point and 9 after it"}
	}
	// Twenty-one digits do not fit 64 bits, so the two halves meet in a wide
	// integer.
	high, _ := strconv.ParseInt(whole, 10, 64)
	low, _ := strconv.ParseInt("0"+decimals, 10, 64)
	coefficient := big.NewInt(high)
	coefficient.Mul(coefficient, powerOfTen(len(decimals))).Add(coefficient, big.NewInt(low))
	if negative {
		coefficient.Neg(coefficient)
	}
	return decimal.NewFromBigInt(coefficient, -int32(len(decimals))), nil
}

func powerOfTen(n int) *big.Int {
	return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil)
}

func isDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// writable reports whether the number fits the width of a number in text.
func writable(v decimal.Decimal) bool {
	exponent := v.Exponent()
	if exponent < -longestDecimals {
		return false
	}
	return v.Sign() == 0 && exponent <= longestWhole || v.Sign() != 0 && magnitude(v) <= longestWhole
}

// AppendText appends the datum as [ParseDatum] reads it: the number with the
// decimals it carries, or the sign of its reason ("..." for not collected). A
// number wider than 12 digits before the point or 9 after it, and a reason
// outside the four, have no such text and are a [*NumberError].
func (d Datum) AppendText(b []byte) ([]byte, error) {
	if !d.known {
		switch d.why {
		case NotCollected:
			return append(b, signNotCollected...), nil
		case Suppressed:
			return append(b, signSuppressed...), nil
		case NotApplicable:
			return append(b, signNotApplicable...), nil
		case NotAnswered:
			return append(b, wordNotAnswered...), nil
		}
		return b, &NumberError{Found: d.why.String(), Expected: "a reason for a missing figure"}
	}
	if !writable(d.value) {
		return b, &NumberError{Found: scientific(d.value), Expected: "at most 12 digits before the point and 9 after it"}
	}
	return appendPlain(b, d.value), nil
}

// appendPlain writes the digits itself, because how shopspring prints depends
// on settings a host may change.
func appendPlain(b []byte, v decimal.Decimal) []byte {
	coefficient := v.Coefficient()
	if v.Sign() < 0 {
		b = append(b, '-')
		coefficient.Neg(coefficient)
	}
	decimals := max(0, -int(v.Exponent()))
	if v.Exponent() > 0 {
		coefficient.Mul(coefficient, powerOfTen(int(v.Exponent())))
	}
	digits := coefficient.String()
	if missing := decimals + 1 - len(digits); missing > 0 {
		digits = strings.Repeat("0", missing) + digits
	}
	point := len(digits) - decimals
	b = append(b, digits[:point]...)
	if decimals > 0 {
		b = append(append(b, '.'), digits[point:]...)
	}
	return b
}

// scientific writes a number of any width in bounded space.
func scientific(v decimal.Decimal) string {
	const longest = 24
	if v.NumDigits() > longest {
		return "a number of " + strconv.Itoa(v.NumDigits()) + " digits"
	}
	return v.Coefficient().String() + "E" + strconv.Itoa(int(v.Exponent()))
}

// MarshalText writes the datum as [Datum.AppendText] does.
func (d Datum) MarshalText() ([]byte, error) { return d.AppendText(nil) }

// UnmarshalText reads a datum as [ParseDatum] does.
func (d *Datum) UnmarshalText(text []byte) error {
	// No datum is longer; the bound spares the copy of a hostile text.
	const longest = 64
	parsed, err := ParseDatum(string(text[:min(len(text), longest)]))
	if err != nil {
		return err
	}
	*d = parsed
	return nil
}

// String returns the datum as [Datum.AppendText] writes it; where it has no
// such text, the number in scientific form or the reason.
func (d Datum) String() string {
	text, err := d.AppendText(nil)
	if err == nil {
		return string(text)
	}
	if d.known {
		return scientific(d.value)
	}
	return d.why.String()
}

// NumberError says that a text is neither a number nor the sign of a missing
// figure, or that a number is too wide to be written.
type NumberError struct {
	// Found is what stood in its place, at most 40 bytes of it.
	Found string
	// Expected is what would have been read, in English.
	Expected string
}

// Error says what was found and what was expected, in English.
func (e *NumberError) Error() string {
	return "not a figure: found " + strconv.Quote(e.Found) + ", expected " + e.Expected
}

// clip keeps an error short whatever was found.
func clip(text string) string {
	const longest = 40
	if len(text) <= longest {
		return text
	}
	return strings.ToValidUTF8(text[:longest], "") + "…"
}
