package hyte

// LegalReference is a place in the law that a document names as its basis.
type LegalReference struct {
	// Act is the number of the act: "612/2021".
	Act string
	// Section is the section without spaces: "6", "13a"; empty where only the
	// act is named.
	Section string
	// Subsection is the number of the subsection, zero where not named.
	Subsection int
}
