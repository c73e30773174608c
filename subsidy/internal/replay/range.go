package replay

// Range collects the figures that set a range and tells whether two values are
// its ends.
type Range struct {
	least, greatest fraction
	any             bool
}

// Add takes a figure into the range; false where the text is none.
func (r *Range) Add(value string) bool {
	x, ok := parse(value)
	if !ok {
		return false
	}
	if !r.any || x.cmp(r.least) < 0 {
		r.least = x
	}
	if !r.any || x.cmp(r.greatest) > 0 {
		r.greatest = x
	}
	r.any = true
	return true
}

// Ends returns the least and the greatest figure in lowest terms; false where
// there was none.
func (r *Range) Ends() (least, greatest string, ok bool) {
	if !r.any {
		return "", "", false
	}
	return r.least.String(), r.greatest.String(), true
}

// Sum adds up exact values; false where one is none.
func Sum(values []string) (string, bool) {
	sum := whole(0)
	for _, v := range values {
		x, ok := parse(v)
		if !ok {
			return "", false
		}
		sum = sum.plus(x)
	}
	return sum.String(), true
}

// Equal reports whether two texts are the same number.
func Equal(a, b string) bool {
	x, okX := parse(a)
	y, okY := parse(b)
	return okX && okY && x.cmp(y) == 0
}
