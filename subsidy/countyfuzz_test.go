package subsidy_test

import (
	"errors"
	"testing"

	"github.com/hyte-fi/go-hyte/subsidy"
)

// Whatever a cohort of the counties holds, it is refused with a place or
// computed, and what is computed can be verified.
func FuzzCountyCohort(f *testing.F) {
	for _, seed := range []string{
		counties, "code,population\n01,1\n", "code,population,mmr-coverage\n01,1,97\n02,3,..\n",
		"code,population,births,audit-recorded,alcohol-mini-intervention\n01,1,0,0,5\n02,2,10,3,999999999999.999999999\n",
		"code,population,neet-18-24:previous,neet-18-24:latest\n01,1,0,0\n02,2,0,5\n03,2,7,0.000000001\n",
	} {
		f.Add([]byte(seed))
	}
	s, err := subsidy.County(2026)
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, csv []byte) {
		c, err := subsidy.ParseCohort(s, csv)
		var faults subsidy.CohortErrors
		if err != nil {
			if !errors.As(err, &faults) || len(faults) == 0 || faults[0].Line < 1 {
				t.Fatalf("%T: %v", err, err)
			}
			return
		}
		a, err := s.Allocate(c)
		var zero *subsidy.ZeroMeanError
		if errors.As(err, &zero) {
			return
		}
		if err != nil {
			t.Fatal(err)
		}
		if a.Len() > 30 {
			return // verifying costs too much for a fuzzer
		}
		if err := a.VerifyAll(); err != nil {
			t.Fatal(err)
		}
	})
}
