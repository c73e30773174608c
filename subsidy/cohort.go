package subsidy

import (
	"iter"
	"slices"

	"github.com/hyte-fi/go-hyte/indicators"
)

// The names of the columns every cohort has, and the endings of the two
// columns of a result indicator.
const (
	codeColumn       = "code"
	populationColumn = "population"
	previousSuffix   = ":previous"
	latestSuffix     = ":latest"
)

// Cohort is the figures of all units of one year: a coefficient is relative to
// the whole country, so that no unit can be computed alone. [ParseCohort] and
// [NewCohort] make cohorts; they are values, never changed and safe to share.
// Units are opaque codes in the order given; [Scheme.CheckUnits] holds them
// against the division of the finance year. The zero Cohort has no units.
type Cohort struct {
	kind       Kind
	codes      []string
	population []int64
	residents  int64
	columns    []column
	index      map[string]int
	// ignored lists columns that were not read: of another year of the scheme,
	// or of an indicator that the caller left out.
	ignored []string
	// places holds, for a cohort read from CSV, the byte at which the code of
	// each row begins; nil for rows.
	places []int32
	// absent lists the units of the division the cohort lacks, once checked.
	absent  []string
	checked bool
	// fields are the columns the cohort may have.
	fields []field
	// overlays are the figures laid over those given, by unit and column.
	overlays []Overlay
}

// Kind returns the scheme the cohort was made for.
func (c Cohort) Kind() Kind { return c.kind }

// Len returns the number of units.
func (c Cohort) Len() int { return len(c.codes) }

// Codes yields the codes of the units in the order given.
func (c Cohort) Codes() iter.Seq[string] { return slices.Values(c.codes) }

// Residents returns the population of all units together.
func (c Cohort) Residents() int64 { return c.residents }

// Population returns the population of a unit; false where the cohort does not
// have it.
func (c Cohort) Population(code string) (int64, bool) {
	i, ok := c.index[code]
	if !ok {
		return 0, false
	}
	return c.population[i], true
}

// Datum returns the figure of a unit in a column named as in
// [Scheme.Columns], with as many decimals as the column carries; a column the
// cohort does not have is not collected. It is false where the cohort does not
// have the unit.
func (c Cohort) Datum(code, column string) (indicators.Datum, bool) {
	i, ok := c.index[code]
	if !ok {
		return indicators.Datum{}, false
	}
	return c.column(column).datum(i), true
}

// Ignored yields, in their order, the columns that were not read because they
// belong to the same scheme in another covered year.
func (c Cohort) Ignored() iter.Seq[string] { return slices.Values(c.ignored) }

// AbsentUnits yields the codes of the units that the division of the finance
// year has and the cohort lacks, in order. It yields none unless
// [Scheme.CheckUnits] returned the cohort.
func (c Cohort) AbsentUnits() iter.Seq[string] { return slices.Values(c.absent) }

// UnitsChecked reports whether [Scheme.CheckUnits] returned the cohort.
func (c Cohort) UnitsChecked() bool { return c.checked }

// column returns the column with the name, nil where there is none.
func (c *Cohort) column(name string) *column {
	for i := range c.columns {
		if c.columns[i].name == name {
			return &c.columns[i]
		}
	}
	return nil
}
