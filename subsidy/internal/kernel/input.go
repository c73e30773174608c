package kernel

// Figures are the figures of all units in one column, as integers.
type Figures struct {
	// Values holds one integer per unit, 0 where the figure is missing. All
	// are from 0 to below 2^62 ÷ Factor.
	Values []int64
	// Factor brings Values to the scale of the indicator; at least 1.
	Factor int64
	// Lacks is not 0 where the figure of a unit is missing; nil where none is.
	Lacks []uint8
}

// Reported is one column of points as reported.
type Reported struct {
	// Values holds one integer per unit, 0 where the points are missing.
	Values []int64
	// Factor brings Values to the scale of all reported points, times the
	// weight.
	Factor int64
}

// Change is an indicator whose change is scaled between the least and the
// greatest: the least earns most.
type Change struct {
	Previous, Latest Figures
	// Target, on the scale of Latest.Values: a unit whose latest figure is at
	// most this has full points. -1 is no target.
	Target int64
	// Share is the weight.
	Share Share

	scale
	// least and greatest bound the changes that take part in the range, where
	// ranged says that there are any.
	least, greatest int64
	ranged          bool
	// blocks are the ends within each block of units.
	blocks []ends
	// flat says that all changes are the same, and flatGrade is their grade.
	flat      bool
	flatGrade uint64
}

// Rules are the answers to the open questions of the law.
type Rules struct {
	// TargetsOutside keeps units at target out of the range.
	TargetsOutside bool
	// LatestSuffices gives full points where the latest figure is at target
	// and the one before is missing.
	LatestSuffices bool
	// FlatHalves are the points, in halves of full points, where all changes
	// are the same: 0, 1 or 2.
	FlatHalves uint64
	// Plain takes the mean of units instead of residents.
	Plain bool
	// HalfEven sends exact halves to the even neighbour, in both roundings.
	HalfEven bool
	// RoundsCoefficient rounds the coefficient to Decimals, 0 to 12.
	RoundsCoefficient bool
	Decimals          int
	// WholeEuros rounds awards to euros.
	WholeEuros bool
}

// Input is what an allocation is computed from. Everything in it is for
// reading only.
type Input struct {
	// Population holds the residents of each unit, 1 to 10^12.
	Population []int64
	// Residents is the sum of Population, below 2^60.
	Residents int64
	// Reported are the columns of reported points; Ceiling is the greatest sum
	// of Values·Factor that a unit can have, which stands for full points in
	// all of them, and Share the weight of all of them together.
	Reported []Reported
	Ceiling  uint64
	Share    Share
	Changes  []Change
	Rules    Rules
	// Price is the base price in cents per resident, at least 0.
	Price int64
}
