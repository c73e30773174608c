package governance

// rows are the duties by act and section, guidance last. The order is the
// order of every list.
var rows = inOrder(
	act66[:],
	act609[:],
	act974[:],
	act132[:],
	act731[:],
	act423[:],
	act434[:],
	act200[:],
	act417[:],
	act1326[:],
	act337[:],
	act379[:],
	act980[:],
	act1287[:],
	act1301[:],
	act1325[:],
	act390[:],
	act410[:],
	act523[:],
	act549[:],
	act1285[:],
	act1492[:],
	act540[:],
	act166[:],
	act306[:],
	act611[:],
	act612[:],
	act612counties[:],
	act615[:],
	act380[:],
	act681[:],
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
