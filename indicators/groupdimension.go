package indicators

// GroupDimension says what a column or dimension of a table means as a property
// of population groups. The zero GroupDimension has no name and is an error
// wherever it is used.
type GroupDimension struct {
	// Name is the name that the dimension has in a [Group]: "sex".
	Name string
	// Whole is the category that stands for everybody: "SSS", "total". Empty
	// where there is none.
	Whole string
	// Values are the values of categories; one that is not there has its own
	// text as value.
	Values map[string]string
}

// Dimension returns the property that the category stands for, and false where
// it stands for everybody. A name or value that no group can have is a
// [*GroupError].
func (g GroupDimension) Dimension(category string) (Dimension, bool, error) {
	if g.Whole != "" && category == g.Whole {
		return Dimension{}, false, nil
	}
	value, named := g.Values[category]
	if !named {
		value = category
	}
	d := Dimension{Name: g.Name, Value: value}
	_, err := NewGroup(d)
	return d, err == nil, err
}
