package governance

// rows are the duties by act and section, guidance last. The order is the
// order of every list.
var rows = inOrder(
	act1326[:],
	act417[:],
	act980[:],
	act612[:],
	guidance[:],
)

func inOrder(acts ...[]row) []*row {
	var all []*row
	for _, act := range acts {
		for i := range act {
			all = append(all, &act[i])
		}
	}
	return all
}

// table returns the rows for reading.
func table() []*row { return rows }
