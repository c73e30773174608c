package report

// alike returns the gaps with which blocks begin that are advice of one source
// with one remedy: pages show them in one box, so that what only should be done
// does not fill more room than what the law orders.
func alike(blocks []Block) []Gap {
	var list []Gap
	for _, b := range blocks {
		g, ok := b.(Gap)
		if !ok || g.Must || g.Duty == "" || g.Remedy.IsZero() || len(list) > 0 && (g.Citation != list[0].Citation || g.Remedy != list[0].Remedy) {
			break
		}
		list = append(list, g)
	}
	return list
}
