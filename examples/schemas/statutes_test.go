package schemas

import (
	"cmp"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte/lang"
)

// compared reports whether the words of a duty are held against the statute:
// those of a must, and of advice that tells the words of a binding statute.
func compared(d governance.Duty) bool {
	return d.Severity == governance.Must || d.Modal(lang.Finnish) != ""
}

// madeUpActs are texts in which every duty finds its words, by the number
// of the act: they say nothing else, and nothing of them stands in any act.
func madeUpActs() map[string]string {
	type place struct {
		act, section string
		subsection   int
	}
	said := map[place][2]string{}
	sources := map[string][]string{}
	for d := range governance.AllDuties() {
		if !compared(d) {
			continue
		}
		c := d.Citation
		sources[c.Act] = append(sources[c.Act], cmp.Or(c.AsIn, c.Act))
		at := place{c.Act, c.Section, max(c.Subsection, 1)}
		texts := said[at]
		for i, l := range []lang.Language{lang.Finnish, lang.Swedish} {
			texts[i] += madeUpSentence(d, l)
		}
		said[at] = texts
	}
	order := slices.SortedFunc(maps.Keys(said), func(a, b place) int {
		return strings.Compare(fmt.Sprint(a.act, a.section, a.subsection), fmt.Sprint(b.act, b.section, b.subsection))
	})
	acts := map[string]string{}
	for i, at := range order {
		if i > 0 && order[i-1].act == at.act && order[i-1].section == at.section {
			continue
		}
		if acts[at.act] == "" {
			acts[at.act] = "# " + at.act + " Keksitty laki\n\n"
		}
		acts[at.act] += "## " + at.section + " §\n\nin force: 1990-01-01 – (" + strings.Join(sources[at.act], ", ") + ")\n"
		for j, in := range []string{"fi", "sv"} {
			acts[at.act] += "\n### " + in + "\n"
			for _, other := range order[i:] {
				if other.act == at.act && other.section == at.section {
					acts[at.act] += fmt.Sprintf("\n(%d)%s\n", other.subsection, said[other][j])
				}
			}
		}
		acts[at.act] += "\n"
	}
	return acts
}

// madeUpSentence says the verbs, with a word between their parts, and the key
// words, on two lines.
func madeUpSentence(d governance.Duty, l lang.Language) string {
	var words []string
	for group := range strings.SplitSeq(d.Modal(l), "; ") {
		head, _, _ := strings.Cut(group, " ")
		for i, verb := range strings.Split(group, ", ") {
			if i > 0 {
				verb = head + " " + verb
			}
			words = append(words, strings.ReplaceAll(verb, " ", " xx "))
		}
	}
	return " Xx " + strings.Join(words, " xx ") + "\n   1) " + strings.Join(slices.Collect(d.Keywords(l)), ", xx ") + "."
}

// compareStatutes builds the program that compares duties with statutes, and
// returns what runs it on texts: its status and its lines.
func compareStatutes(t *testing.T) func(acts map[string]string, arguments ...string) (int, string) {
	t.Helper()
	program := filepath.Join(t.TempDir(), "compare.exe")
	build := exec.Command("go", "build", "-o", program, "governance/compare_statutes.go")
	build.Dir = root
	said, err := build.CombinedOutput()
	require.NoError(t, err, string(said))
	return func(acts map[string]string, arguments ...string) (int, string) {
		folder := t.TempDir()
		for number, text := range acts {
			name := strings.ReplaceAll(number, "/", "-") + ".md"
			require.NoError(t, os.WriteFile(filepath.Join(folder, name), []byte(text), 0o600))
		}
		run := exec.Command(program, append(arguments, folder)...)
		out, _ := run.Output()
		return run.ProcessState.ExitCode(), string(out)
	}
}

func TestComparisonWithStatutes(t *testing.T) {
	run := compareStatutes(t)
	status, out := run(madeUpActs())
	require.Zero(t, status, out)
	lines := strings.Split(strings.TrimSpace(out), "\n")
	all := 0
	for d := range governance.AllDuties() {
		if compared(d) {
			all++
			assert.Contains(t, lines[all], d.ID+"\t"+d.Period.From.String()+"\t"+d.Citation.In(lang.English)+"\t")
		}
	}
	assert.Len(t, lines, all+1)
	for _, l := range lines {
		assert.Equal(t, 10, strings.Count(l, "\t"), l)
	}
}

func TestComparisonFindsWhatIsMissing(t *testing.T) {
	run := compareStatutes(t)
	for _, test := range []struct{ what, act, old, new, told string }{
		{"a key word", "612/2021", "vastuutaho", "vastuuhenkilö", "FI-612/2021-6-2e\t2023-01-01\tAct 612/2021, section 6(2)\t1990-01-01\t"},
		{"a key word in another form", "612/2021", "vastuutaho", "vastuutahot", "\tvastuutaho\t"},
		{"a key word in Swedish", "612/2021", "invånarnas hälsa och välfärd", "invånarnas välfärd", "\tinvånarnas hälsa och välfärd\n"},
		{"a verb", "612/2021", "on xx nimettävä", "voidaan xx nimetä", "\tmissing: on nimettävä\t"},
		{"the verb of another sentence", "612/2021", "on xx nimettävä", "on. Xx nimettävä", "\tmissing: on nimettävä\t"},
		{"a shared verb", "417/2007", "ska xx godkännas", "ska xx", "\tmissing: ska godkännas\t"},
		{"a subsection", "417/2007", "(6)", "(7)", "\tno such subsection\t"},
		{"a section", "681/2023", "## 45 §", "## 46 §", "\tno such section\t"},
		{"the act whose wording is meant", "681/2023", "1100/2024", "1/2024", ", not 1100/2024\t"},
	} {
		acts := madeUpActs()
		require.Contains(t, acts[test.act], test.old, test.what)
		acts[test.act] = strings.ReplaceAll(acts[test.act], test.old, test.new)
		status, out := run(acts)
		assert.Equal(t, 1, status, test.what)
		assert.Contains(t, out, test.told, test.what)
	}
}

func TestComparisonOfActsNotAtHand(t *testing.T) {
	run := compareStatutes(t)
	acts := madeUpActs()
	delete(acts, "681/2023")
	status, out := run(acts)
	assert.Equal(t, 1, status)
	assert.Contains(t, out, "\tno text\t")
	status, out = run(acts, "-without", "1/2000,681/2023")
	assert.Zero(t, status)
	assert.Contains(t, out, "\tno text\t")
	acts = madeUpActs()
	delete(acts, "66/1972")
	status, out = run(acts)
	assert.Zero(t, status, "an absence that is recorded")
	assert.Contains(t, out, "\tno text\t")
	status, _ = run(acts, "-without", "")
	assert.Equal(t, 1, status)
	acts["1/2000"] = "# Keksitty laki\n"
	status, out = run(acts)
	assert.Equal(t, 2, status, "a text that cannot be read")
	assert.Empty(t, out)
	status, _ = run(nil)
	assert.Equal(t, 2, status, "no texts")
}
