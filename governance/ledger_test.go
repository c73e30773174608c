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
)

const ledgerFile = "testdata/ledger.tsv"

// meaning is what must never change under one id: who is bound by which
// provision from when, how heavily, in which rhythm, and what is listed. Texts
// may be bettered, and an end may be put to what had none.
func meaning(r *row) string {
	parts := make([]string, len(r.parts))
	for i := range r.parts {
		parts[i] = r.parts[i].key
	}
	sum := sha256.Sum256(fmt.Appendf(nil, "%s|%s|%s|%d|%s|%s|%08b|%s",
		r.id, r.cite.Act, r.cite.Section, r.cite.Subsection, r.cite.Force, r.severity, r.binds, strings.Join(parts, ",")))
	return hex.EncodeToString(sum[:8])
}

func line(r *row) string {
	return strings.Join([]string{r.id, r.period.From.String(), r.severity.String(), meaning(r)}, "\t")
}

// TestLedger holds the table against the ledger: a line that stands there must
// go on standing, and what is new must be written at its end. Lines are never
// taken out; a change of meaning needs a new id.
func TestLedger(t *testing.T) {
	data, err := os.ReadFile(ledgerFile)
	require.NoError(t, err)
	var ledger []string
	for l := range strings.Lines(string(data)) {
		if l = strings.TrimRight(l, "\n"); l != "" && !strings.HasPrefix(l, "#") {
			ledger = append(ledger, l)
		}
	}
	var now []string
	for _, r := range rows {
		now = append(now, line(r))
	}
	for _, l := range ledger {
		assert.Contains(t, now, l, "the meaning of a duty has changed, or a duty is gone: give it a new id")
	}
	for _, l := range now {
		assert.Contains(t, ledger, l, "a new duty: add this line at the end of %s", ledgerFile)
	}
	assert.Equal(t, len(ledger), len(slices.Compact(slices.Sorted(slices.Values(ledger)))), "each version once")
}
