package subsidy

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/subsidy/internal/exact"
)

// tableRow appends one line of CSV cell by cell.
type tableRow struct {
	b     []byte
	begun bool
}

// cell begins a cell.
func (t *tableRow) cell() {
	if t.begun {
		t.b = append(t.b, ',')
	}
	t.begun = true
}

func (t *tableRow) text(s string) {
	t.cell()
	t.b = appendCell(t.b, s)
}

func (t *tableRow) truth(v bool) {
	t.cell()
	t.b = strconv.AppendBool(t.b, v)
}

func (t *tableRow) number(n int64) {
	t.cell()
	t.b = strconv.AppendInt(t.b, n, 10)
}

// cents appends euros with two decimals.
func (t *tableRow) cents(v decimal.Decimal) {
	t.cell()
	t.b = exact.AppendScaled(t.b, inCents(v), 2)
}

// ratio appends a fraction with the number of decimals, nothing where it does
// not exist.
func (t *tableRow) ratio(r Ratio, places int, exists bool) {
	t.cell()
	if exists {
		t.b = exact.AppendDecimal(t.b, r.view(), places)
	}
}

// list appends texts with a blank between two.
func (t *tableRow) list(items []string) { t.text(strings.Join(items, " ")) }

// end ends the line.
func (t *tableRow) end() []byte { return append(t.b, '\n') }
