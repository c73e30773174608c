package subsidy

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
)

// A wrong figure anywhere in an allocation is found by Verify of a unit that it
// does not belong to.
func TestVerifyFindsWrongNationalFigures(t *testing.T) {
	const csv = "code,population,births,audit-recorded,mmr-coverage,alcohol-mini-intervention,neet-18-24:previous,neet-18-24:latest\n" +
		"90,6000,100,100,97,40,20,18\n05,3000,100,50,95,60,20,21\n20,1000,10,40,93,20,12,11\n"
	third := big.NewRat(1, 3)
	for name, spoil := range map[string]func(*wide){
		"mean":             func(w *wide) { w.mean = new(big.Rat).Add(w.mean, third) },
		"score of another": func(w *wide) { w.scores[2] = new(big.Rat).Add(w.scores[2], third) },
		"total":            func(w *wide) { w.total, w.mean = new(big.Int), new(big.Rat).Add(w.mean, third) },
		"euros":            func(w *wide) { w.cents[0] = new(big.Int).Add(w.cents[0], big.NewInt(1)) },
		"greatest change":  func(w *wide) { w.bounds[8].span.greatest = big.NewRat(1, 1) },
		"least change":     func(w *wide) { w.bounds[8].span.least = big.NewRat(-1, 1) },
		"highest level":    func(w *wide) { w.bounds[4].span.greatest = big.NewRat(41, 1) },
		"score and mean":   func(w *wide) { w.scores[2], w.mean = new(big.Rat), new(big.Rat).Add(w.mean, third) },
		"a narrower range": func(w *wide) { w.bounds[3].span.least = big.NewRat(94, 1) },
	} {
		t.Run(name, func(t *testing.T) {
			s, err := County(2026)
			require.NoError(t, err)
			c, err := ParseCohort(s, []byte(csv))
			require.NoError(t, err)
			a, err := s.Allocate(c)
			require.NoError(t, err)
			require.NotNil(t, a.wide)
			require.NoError(t, a.Verify("90"))
			spoil(a.wide)
			var wrong *VerifyError
			require.ErrorAs(t, a.Verify("90"), &wrong)
			require.NotEmpty(t, wrong.Expected)
			require.ErrorAs(t, a.VerifyAll(), &wrong)
		})
	}
}
