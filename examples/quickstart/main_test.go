package main

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/samber/lo"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/subsidy"
)

var update = flag.Bool("update", false, "write the golden files anew")

func printed(l lang.Language) string {
	var b strings.Builder
	show(&b, l)
	return b.String()
}

func TestGolden(t *testing.T) {
	for _, l := range lang.All() {
		t.Run(l.String(), func(t *testing.T) {
			got := printed(l)
			path := "testdata/" + l.String() + ".txt"
			if *update {
				require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
			}
			want, err := os.ReadFile(path)
			require.NoError(t, err)
			assert.Equal(t, string(want), got)
		})
	}
}

// TestLines: the first line says what is made up, and no line is too long or
// ends in blanks.
func TestLines(t *testing.T) {
	madeUp := map[lang.Language][2]string{
		lang.Finnish: {"Muu on keksittyä", "ei kuvaa minkään kunnan oikeaa"},
		lang.Swedish: {"Resten är påhittat", "inget om någon kommuns plan"},
		lang.English: {"Made up: indicators, plan", "nothing of any town's real plan"},
	}
	for _, l := range lang.All() {
		lines := strings.Split(printed(l), "\n")
		assert.Contains(t, lines[0], madeUp[l][0])
		assert.Contains(t, lines[0], madeUp[l][1])
		for _, line := range lines {
			assert.LessOrEqual(t, utf8.RuneCountInString(line), 100, line)
			assert.Equal(t, strings.TrimRight(line, " "), line)
		}
	}
}

// TestEveryDutyIsShown: each duty of the day stands in the output with its id
// and its provision.
func TestEveryDutyIsShown(t *testing.T) {
	plan := lo.Must(hyte.ParsePlan(lo.Must(files.ReadFile("model-plan.json"))))
	list := lo.Must(governance.Audit(plan, law.Day(2023, 12, 31)))
	require.Positive(t, list.Len())
	for _, l := range lang.All() {
		// Long lines are broken, so blanks and line ends count the same.
		text := strings.Join(strings.Fields(printed(l)), " ")
		for f := range list.Findings() {
			assert.Contains(t, text, " "+f.Duty.ID+" ")
			assert.Contains(t, text, "["+f.Duty.Citation.In(l)+"]")
			assert.Contains(t, text, f.Duty.Title.In(l))
		}
	}
}

// TestWords: every key that is said is known in all three languages.
func TestWords(t *testing.T) {
	var words map[string]lang.Text
	require.NoError(t, json.Unmarshal(lo.Must(files.ReadFile("words.json")), &words))
	for key, text := range words {
		assert.True(t, text.Complete(), key)
	}
	source, err := os.ReadFile("main.go")
	require.NoError(t, err)
	for _, said := range regexp.MustCompile(`p\.say\("[^"]*", "([^"]+)"`).FindAllStringSubmatch(string(source), -1) {
		assert.Contains(t, words, said[1])
	}
}

// TestWhatIf: the words name all that the law of 2026 leaves out.
func TestWhatIf(t *testing.T) {
	cohort := lo.Must(subsidy.ParseCohort(lo.Must(subsidy.Municipal(2024)), lo.Must(files.ReadFile("cohort-2024.csv"))))
	later := lo.Must(lo.Must(subsidy.Municipal(2026)).Allocate(cohort))
	assert.Equal(t, []string{"youth-overweight:previous", "youth-overweight:latest"}, slices.Collect(later.Ignored()))
}

// TestCohort: the 293 mainland municipalities of 2024, their lawful population,
// and every kind of missing figure that CSV can tell.
func TestCohort(t *testing.T) {
	scheme := lo.Must(subsidy.Municipal(2024))
	cohort := lo.Must(scheme.CheckUnits(lo.Must(subsidy.ParseCohort(scheme, lo.Must(files.ReadFile("cohort-2024.csv"))))))
	assert.Equal(t, law.Day(2022, 12, 31), scheme.PopulationDay())
	assert.Equal(t, 293, cohort.Len())
	assert.Equal(t, int64(5_533_611), cohort.Residents())
	kangasala, _ := cohort.Population("211")
	assert.Equal(t, int64(32_959), kangasala)
	for code := range cohort.AbsentUnits() {
		assert.Fail(t, "absent", code)
	}
	kinds := map[string]int{}
	allocation := lo.Must(scheme.Allocate(cohort))
	for m := range allocation.Missing() {
		kinds[m.Reason.String()]++
	}
	assert.Equal(t, map[string]int{"not-collected": 110, "suppressed": 152, "not-applicable": 8}, kinds)
}

// TestModelPlan: the plan shown is the one that the library's own tests read.
func TestModelPlan(t *testing.T) {
	want, err := os.ReadFile("../../hyte/testdata/model-plan.json")
	require.NoError(t, err)
	assert.Equal(t, string(want), string(lo.Must(files.ReadFile("model-plan.json"))))
}

// TestLength keeps the program in one file that can be read at one sitting.
func TestLength(t *testing.T) {
	program, err := filepath.Glob("*.go")
	require.NoError(t, err)
	program = slices.DeleteFunc(program, func(name string) bool { return name == "gen.go" || strings.HasSuffix(name, "_test.go") })
	require.Equal(t, []string{"main.go"}, program)
	source, err := os.ReadFile("main.go")
	require.NoError(t, err)
	assert.LessOrEqual(t, strings.Count(string(source), "\n"), 120)
	for line := range strings.Lines(string(source)) {
		assert.LessOrEqual(t, utf8.RuneCountInString(line), 140, line)
	}
}
