package governance

import (
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/law"
)

// TestCoverage holds the map from provisions to duties against the sections
// that were read: each subsection of each has its duties or the reason why none
// is checked, never both and never neither, and every duty stands under its
// provision.
func TestCoverage(t *testing.T) {
	read := sectionsRead(t)
	duties, reasons := coverage(t)
	for _, r := range rows {
		if r.cite.Force == law.Statute {
			section := r.cite.Act + " " + r.cite.Section
			if section != "612/2021 " { // the basis of the document as a whole
				assert.Contains(t, duties[section], r.id)
				assert.Contains(t, read, section, r.id)
				assert.LessOrEqual(t, r.cite.Subsection, read[section], r.id)
			}
		}
	}
	for section, ids := range duties {
		for _, id := range ids {
			assert.True(t, slices.ContainsFunc(rows, func(r *row) bool {
				return r.id == id && r.cite.Act+" "+r.cite.Section == section
			}), "%s: %s", section, id)
		}
	}
	for section, subsections := range read {
		for n := min(1, subsections); n <= subsections; n++ {
			assert.NotEqual(t, imposes(section, n), reasons.cover(section, n), "%s, subsection %d: duties or a reason, one of the two", section, n)
		}
	}
	for _, x := range reasons {
		if x.part == "" {
			require.Contains(t, read, x.section)
			for _, n := range x.subsections {
				assert.LessOrEqual(t, n, read[x.section], x.section)
			}
		}
	}
}

// sectionsRead returns how many subsections each section has that was read.
func sectionsRead(t *testing.T) map[string]int {
	t.Helper()
	read := map[string]int{}
	for _, columns := range linesOf(t, "testdata/read.tsv", 3) {
		section := strings.TrimSuffix(columns[0]+" "+columns[1], " –")
		require.NotContains(t, read, section)
		n, err := strconv.Atoi(columns[2])
		require.NoError(t, err)
		read[section] = n
	}
	return read
}

// notImposing is a line of the map without duties. Where only a part of a
// subsection or an older print is meant, part tells it.
type notImposing struct {
	section     string
	subsections []int
	part        string
}

type reasonsFor []notImposing

func (list reasonsFor) cover(section string, subsection int) bool {
	return slices.ContainsFunc(list, func(x notImposing) bool {
		return x.section == section && x.part == "" && (len(x.subsections) == 0 || slices.Contains(x.subsections, subsection))
	})
}

func imposes(section string, subsection int) bool {
	return slices.ContainsFunc(rows, func(r *row) bool {
		return r.cite.Force == law.Statute && r.cite.Act+" "+r.cite.Section == section &&
			(r.cite.Subsection == 0 || r.cite.Subsection == subsection)
	})
}

var coverageLine = regexp.MustCompile(`^(\d+/\d{4}(?: \d+[a-z]?)?)(?: ([\d, –]+) mom\.)?(?: (.+))?$`)

// coverage reads the map: the duties of each section, and the lines without.
func coverage(t *testing.T) (duties map[string][]string, reasons reasonsFor) {
	t.Helper()
	duties = map[string][]string{}
	seen := map[string]bool{}
	for _, columns := range linesOf(t, "testdata/coverage.tsv", 2) {
		require.False(t, seen[columns[0]], columns[0])
		seen[columns[0]] = true
		reason, none := strings.CutPrefix(columns[1], "none: ")
		if !none {
			duties[columns[0]] = strings.Split(columns[1], " ")
			for _, id := range duties[columns[0]] {
				assert.True(t, Known(id), "%s: %s", columns[0], id)
			}
			continue
		}
		assert.NotEmpty(t, reason, columns[0])
		found := coverageLine.FindStringSubmatch(columns[0])
		require.NotNil(t, found, columns[0])
		reasons = append(reasons, notImposing{found[1], numbers(t, found[2]), found[3]})
	}
	return duties, reasons
}

// numbers reads "1, 3–5".
func numbers(t *testing.T, text string) (list []int) {
	t.Helper()
	for item := range strings.SplitSeq(text, ", ") {
		if item == "" {
			continue
		}
		from, to, several := strings.Cut(item, "–")
		if !several {
			to = from
		}
		first, err := strconv.Atoi(from)
		require.NoError(t, err, text)
		last, err := strconv.Atoi(to)
		require.NoError(t, err, text)
		for n := first; n <= last; n++ {
			list = append(list, n)
		}
	}
	return list
}

// linesOf reads the lines of a file of tab-separated values.
func linesOf(t *testing.T, name string, columns int) (lines [][]string) {
	t.Helper()
	data, err := os.ReadFile(name)
	require.NoError(t, err)
	for l := range strings.Lines(string(data)) {
		l = strings.TrimRight(l, "\n")
		if l == "" || strings.HasPrefix(l, "#") {
			continue
		}
		lines = append(lines, strings.Split(l, "\t"))
		require.Len(t, lines[len(lines)-1], columns, l)
	}
	return lines
}

// TestCompared holds that every version of every must duty was compared with
// the statute, and that the record says how.
func TestCompared(t *testing.T) {
	data, err := os.ReadFile("testdata/compared.tsv")
	require.NoError(t, err)
	compared := map[string]bool{}
	for l := range strings.Lines(string(data)) {
		if strings.HasPrefix(l, "#") {
			continue
		}
		columns := strings.Split(strings.TrimRight(l, "\n"), "\t")
		require.Len(t, columns, 7, l)
		for _, c := range columns {
			require.NotEmpty(t, c, l)
		}
		compared[columns[0]+" "+columns[1]+" "+columns[2]] = true
	}
	for _, r := range rows {
		if r.severity == Must {
			version := r.id + " " + r.period.From.String() + " " + r.cite.String()
			assert.True(t, compared[version], "%s has not been compared with the statute text", version)
			delete(compared, version)
		}
	}
	assert.Empty(t, compared, "compared, but no must duty")
}

func TestStaleness(t *testing.T) {
	found := map[string]SourceAge{}
	for age := range Staleness(law.Day(2026, 11, 22)) {
		assert.Positive(t, age.Duties)
		found[age.Source.Number] = age
	}
	assert.Equal(t, 639, found["612/2021"].Days, "from 2025-02-21")
	assert.Equal(t, -1, found["thl-kertomus"].Days)
	for age := range Staleness(law.Day(2025, 2, 21)) {
		assert.LessOrEqual(t, age.Days, 0)
	}
	for range Staleness(law.Day(2025, 2, 30)) {
		t.Error("a day that is none")
	}
}
