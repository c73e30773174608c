package kernel

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Those who set a range are found whatever block they stand in: the answer is
// that of reading every unit.
func TestSettersAcrossBlocks(t *testing.T) {
	for _, n := range []int{1, block - 1, block, block + 1, 3*block + 7} {
		for name, change := range map[string]func(*Change){
			"plain":  func(c *Change) { c.Latest.Lacks, c.Previous.Lacks = nil, nil },
			"gaps":   func(*Change) {},
			"target": func(c *Change) { c.Target = 40 },
		} {
			for _, outside := range []bool{false, true} {
				t.Run(fmt.Sprintf("%s/%d/%t", name, n, outside), func(t *testing.T) {
					var r Run
					r.In = country(n, 5)
					r.In.Rules.TargetsOutside = outside
					for j := range r.In.Changes {
						change(&r.In.Changes[j])
					}
					require.Equal(t, Done, r.Allocate())
					for j := range r.In.Changes {
						c := &r.In.Changes[j]
						wanted := map[int64][]int{}
						for i := range n {
							if _, d, ranged := c.Stand(c.Latest.At(i), c.Previous.At(i), &r.In.Rules); ranged {
								wanted[d] = append(wanted[d], i)
							}
						}
						least, greatest, ranged := c.Range()
						require.Equal(t, len(wanted) > 0, ranged)
						for _, value := range []int64{least, greatest, least - 1, greatest + 1, (least + greatest) / 2} {
							assert.Equal(t, wanted[value], slices.Collect(c.At(value, &r.In.Rules)))
						}
						for range c.At(greatest, &r.In.Rules) {
							break
						}
					}
				})
			}
		}
	}
}
