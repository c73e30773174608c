package subsidy

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/law"
)

var everyRules = []*rules{&municipalRules, &countyRules, &proposalRules}

// The tables are written as the law reads: no gap, no overlap, nothing uncited.
func TestTablesOfTheSchemes(t *testing.T) {
	require.NoError(t, municipalPrices.Check())
	require.NoError(t, countyPrices.Check())
	for _, r := range everyRules {
		t.Run(r.kind.String(), func(t *testing.T) {
			for i := range r.prices {
				assert.False(t, r.prices[i].Citation.IsZero())
				assert.True(t, r.prices[i].Value.IsPositive())
			}
			for _, c := range []law.Citation{
				r.act, r.award, r.population, r.coefficient, r.score, r.weights, r.change, r.scale, r.target, r.missing, r.activity,
			} {
				assert.False(t, c.IsZero())
			}
			if r.activities == byLevel {
				assert.False(t, r.level.IsZero())
				assert.False(t, r.ceiling.IsZero())
			}
			seen := map[question]bool{}
			for _, q := range r.questions {
				assert.False(t, seen[q], "%s stands twice", questions[q].id)
				seen[q] = true
				assert.False(t, questions[q].citation(Scheme{rules: r}).IsZero(), questions[q].id)
			}
			for _, d := range r.departs {
				assert.True(t, seen[d.question])
			}
		})
	}
}

func TestTablesOfWords(t *testing.T) {
	for q := range questions {
		row := &questions[q]
		assert.NotEmpty(t, row.id)
		assert.True(t, row.text.Complete(), row.id)
		tokens := map[string]bool{}
		for _, o := range row.options {
			assert.True(t, o.meaning.Complete(), "%s=%s", row.id, o.token)
			assert.False(t, tokens[o.token])
			tokens[o.token] = true
		}
	}
	for id, name := range names {
		assert.True(t, name.Complete(), id)
	}
	for o := noOperation + 1; int(o) < len(operationNames); o++ {
		assert.True(t, sentences[o].Complete(), o.String())
	}
}
