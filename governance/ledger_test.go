package governance

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/law"
)

const ledgerFile = "testdata/ledger.tsv"

// meaning is what must never change under one id: who is bound by which
// provision from when, how heavily, in which rhythm, until when the first
// decisions may wait, and what is listed. Texts may be bettered, and an end may
// be put to what had none.
func meaning(r *row) string {
	sum := sha256.Sum256(fmt.Appendf(nil, "%s|%s|%s|%d|%s|%s|%s|%s|%s|%08b|%s|%s",
		r.id, r.cite.Act, r.cite.Section, r.cite.Subsection, r.cite.Point, r.cite.Force,
		r.severity, r.cycle, r.decideBy, r.binds, keys(r.parts), keys(r.also)))
	return hex.EncodeToString(sum[:8])
}

func keys(parts []part) string {
	var list []string
	for _, p := range parts {
		list = append(list, p.key)
	}
	return strings.Join(list, ",")
}

func line(r *row) string {
	return strings.Join([]string{r.id, r.period.From.String(), r.severity.String(), meaning(r)}, "\t")
}

// TestLedger holds the table against the ledger: a line that stands there must
// go on standing, and what is new must be written at its end. Lines are never
// taken out; a change of meaning needs a new id. Where a citation or an
// addressee was read wrongly, a line at the end puts right an earlier one and
// says why: its fifth column is the fingerprint that it replaces, and its own is
// "-" where nothing takes the place.
func TestLedger(t *testing.T) {
	data, err := os.ReadFile(ledgerFile)
	require.NoError(t, err)
	standing := map[string]bool{}
	for l := range strings.Lines(string(data)) {
		l = strings.TrimRight(l, "\n")
		if l == "" || strings.HasPrefix(l, "#") {
			continue
		}
		columns := strings.Split(l, "\t")
		if len(columns) == 6 {
			corrected := strings.Join([]string{columns[0], columns[1], columns[2], columns[4]}, "\t")
			require.True(t, standing[corrected], "%q corrects a line that does not stand", l)
			require.NotEmpty(t, columns[5], "a correction says why: %q", l)
			delete(standing, corrected)
			if columns[3] == "-" {
				continue
			}
		} else {
			require.Len(t, columns, 4, l)
		}
		key := strings.Join(columns[:4], "\t")
		require.False(t, standing[key], "twice: %q", l)
		standing[key] = true
	}
	for _, r := range rows {
		assert.True(t, standing[line(r)], "a new duty: add %q at the end of %s", line(r), ledgerFile)
		delete(standing, line(r))
	}
	for l := range standing {
		t.Errorf("the meaning of a duty has changed, or a duty is gone: give it a new id: %q", l)
	}
}

// Every part of the meaning is in the fingerprint.
func TestFingerprint(t *testing.T) {
	var yearly *row
	for _, r := range rows {
		if r.id == "FI-612/2021-6-3d" {
			yearly = r
		}
	}
	require.NotNil(t, yearly)
	for name, change := range map[string]func(*row){
		"id":         func(r *row) { r.id += "x" },
		"act":        func(r *row) { r.cite.Act = "611/2021" },
		"section":    func(r *row) { r.cite.Section = "7" },
		"subsection": func(r *row) { r.cite.Subsection++ },
		"point":      func(r *row) { r.cite.Point = "1" },
		"force":      func(r *row) { r.cite.Force = law.Guidance },
		"severity":   func(r *row) { r.severity = Should },
		"cycle":      func(r *row) { r.cycle = EachTerm },
		"decideBy":   func(r *row) { r.decideBy = law.Day(2023, 12, 31) },
		"binds":      func(r *row) { r.binds = counties },
		"parts":      func(r *row) { r.parts = r.parts[1:] },
		"also":       func(r *row) { r.also = append(slices.Clone(r.also), part{key: "more"}) },
	} {
		other := *yearly
		change(&other)
		assert.NotEqual(t, meaning(yearly), meaning(&other), name)
	}
	better := *yearly
	better.rule.English = "Otherwise said."
	better.period.To = law.Day(2030, 12, 31)
	assert.Equal(t, meaning(yearly), meaning(&better))
}
