package indicators

import (
	"cmp"
	"iter"
	"slices"
	"strconv"
	"strings"
)

// The dimensions of population groups that Finnish law and statistics use most.
// A dimension is data: any other name is as good.
const (
	// DimensionSex has the values [Female] and [Male].
	DimensionSex = "sex"
	// DimensionAge has ranges of years as values: "65-74", "75-".
	DimensionAge = "age"
	// DimensionEducation has levels of education as values.
	DimensionEducation = "education"
	// DimensionIncome has classes of income as values: "quintile-1".
	DimensionIncome = "income"
	// DimensionLanguage has ISO 639 codes as values: "fi", "sv", "se".
	DimensionLanguage = "language"
	// DimensionOrigin has backgrounds as values: "foreign".
	DimensionOrigin = "origin"
	// DimensionDistrict has parts of the area as values, in the municipality's
	// own words.
	DimensionDistrict = "district"
)

// The values of [DimensionSex] as Sotkanet names them.
const (
	Female = "female"
	Male   = "male"
)

// Dimension is one property of a population group: sex=female.
type Dimension struct {
	// Name is 1 to 32 characters of a–z, 0–9, "-" and "_".
	Name string
	// Value is 1 to 64 bytes of text without "=", ";" and control characters.
	Value string
}

// Group is a population group (väestöryhmä, befolkningsgrupp): one value for
// each of any number of dimensions. The zero Group is the whole population.
// Groups are comparable with == whatever the order in which their dimensions
// were given.
type Group struct{ text string }

// NewGroup returns the group with the dimensions, none for the whole
// population. A name or value outside the bounds of [Dimension], and a name
// given twice, are a [*GroupError].
func NewGroup(dimensions ...Dimension) (Group, error) {
	sorted := slices.SortedFunc(slices.Values(dimensions), func(a, b Dimension) int { return cmp.Compare(a.Name, b.Name) })
	var text []byte
	for i, d := range sorted {
		switch {
		case !isDimensionName(d.Name):
			return Group{}, &GroupError{Found: clip(d.Name), Expected: "a name of 1 to 32 characters a–z, 0–9, - and _"}
		case !isDimensionValue(d.Value):
			return Group{}, &GroupError{Found: clip(d.Value), Expected: "a value of 1 to 64 bytes without = and ;"}
		case i > 0 && d.Name == sorted[i-1].Name:
			return Group{}, &GroupError{Found: d.Name, Expected: "each dimension once"}
		case i > 0:
			text = append(text, ';')
		}
		text = append(append(append(text, d.Name...), '='), d.Value...)
	}
	return Group{text: string(text)}, nil
}

// ParseGroup reads a group as [Group.String] writes it, the dimensions in any
// order: "age=65-74;sex=female". The empty text is the whole population;
// anything else that is no such list is a [*GroupError].
func ParseGroup(text string) (Group, error) {
	if text == "" {
		return Group{}, nil
	}
	const most = 32
	parts := strings.SplitN(text, ";", most+1)
	if len(parts) > most {
		return Group{}, &GroupError{Found: clip(text), Expected: "at most 32 dimensions"}
	}
	dimensions := make([]Dimension, len(parts))
	for i, part := range parts {
		name, value, found := strings.Cut(part, "=")
		if !found {
			return Group{}, &GroupError{Found: clip(part), Expected: "name=value"}
		}
		dimensions[i] = Dimension{Name: name, Value: value}
	}
	return NewGroup(dimensions...)
}

// String returns the dimensions by name: "age=65-74;sex=female"; empty for the
// whole population.
func (g Group) String() string { return g.text }

// IsWhole reports whether the group is the whole population.
func (g Group) IsWhole() bool { return g.text == "" }

// All yields the dimensions by name.
func (g Group) All() iter.Seq[Dimension] {
	return func(yield func(Dimension) bool) {
		for part := range strings.SplitSeq(g.text, ";") {
			name, value, found := strings.Cut(part, "=")
			if !found || !yield(Dimension{Name: name, Value: value}) {
				return
			}
		}
	}
}

// Value returns the value of the dimension; false where the group has none,
// which means that the group is not limited by it.
func (g Group) Value(dimension string) (string, bool) {
	for d := range g.All() {
		if d.Name == dimension {
			return d.Value, true
		}
	}
	return "", false
}

// With returns the group limited by one more dimension. It is an error as in
// [NewGroup] where the group has the dimension already.
func (g Group) With(dimension Dimension) (Group, error) {
	return NewGroup(append(slices.Collect(g.All()), dimension)...)
}

func isDimensionName(name string) bool {
	const longest = 32
	for i := range len(name) {
		c := name[i]
		if (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-' && c != '_' {
			return false
		}
	}
	return name != "" && len(name) <= longest
}

func isDimensionValue(value string) bool {
	const longest = 64
	if value == "" || len(value) > longest || strings.ContainsAny(value, "=;\u007f") {
		return false
	}
	for _, r := range value {
		if r < ' ' || r == '\uFFFD' {
			return false
		}
	}
	return true
}

// GroupError says that something is not a population group.
type GroupError struct {
	// Found is what was given, at most 40 bytes of it.
	Found string
	// Expected is what would have been accepted, in English.
	Expected string
}

// Error says what was found and what was expected, in English.
func (e *GroupError) Error() string {
	return "not a population group: found " + strconv.Quote(e.Found) + ", expected " + e.Expected
}
