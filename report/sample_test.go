package report_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
)

// The figures of the model plan are made up, but possible: a part does not
// count more than the whole, girls and boys lie on both sides of it, and no
// group is the very people whom the indicator is about.
func TestFiguresOfTheModelPlanArePossible(t *testing.T) {
	plan, parts := readPlan(t, "model-plan"), 0
	about := map[hyte.ID]string{"ikaantyneet": "65 v", "vieraskieliset": "vieraskieli", "tyoikaiset": "25–64"}
	for _, in := range plan.Indicators {
		name := strings.ToLower(in.Name.In(lang.Finnish))
		byGroup := map[hyte.ID]float64{}
		whole := 0.0
		for _, o := range in.Observations {
			v, known := o.Value.Value()
			if !known || o.Year != 2023 {
				continue
			}
			f, _ := v.Float64()
			if o.Group == "" && o.Area == "" {
				whole = f
				continue
			}
			parts++
			byGroup[o.Group] = f
			if !strings.HasPrefix(in.Unit.In(lang.Finnish), "%") {
				assert.LessOrEqual(t, f, whole, "%s: %s", name, o.Group)
			}
			if people, ok := about[o.Group]; ok {
				assert.NotContains(t, name, people, "the group is everybody the indicator is about")
			}
		}
		if girls, ok := byGroup["tytot"]; ok {
			assert.LessOrEqual(t, min(girls, byGroup["pojat"]), whole, name)
			assert.GreaterOrEqual(t, max(girls, byGroup["pojat"]), whole, name)
		}
	}
	require.Greater(t, parts, 5)
}
