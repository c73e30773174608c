package main

import (
	"encoding/csv"
	"math/big"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// joined undoes the breaking of lines.
func joined(text string) string { return strings.Join(strings.Fields(text), " ") }

// TestChosenEverywhere: every text that rests on a choice of the caller's says
// which one it was, and that it is a what-if.
func TestChosenEverywhere(t *testing.T) {
	laid := []string{"--scheme=municipal", "--year=2026", "--assume=national-mean=plain", "--assume=weights=printed",
		"--base-price=21.5", "--target=falls-65=100", "--figure=211:population=50", cohortFile}
	for language, want := range map[string]string{
		"fi": "Valittu: weights=printed (asetuksessa säädetyt painokertoimet); " +
			"national-mean=plain (jokainen yksikkö painaa yhtä paljon; entä jos); perushinta 21,50 €/asukas (entä jos); " +
			"Kaatumisiin ja putoamisiin liittyvät hoitojaksot 65 vuotta täyttäneillä [falls-65]: tavoite 100; " +
			"211 Kangasala: asukasmäärä [population] 50 (entä jos)",
		"sv": "Valt: weights=printed (de viktkoefficienter som anges i förordningen); " +
			"national-mean=plain (alla enheter väger lika mycket; vad händer om); grundpris 21,50 €/invånare (vad händer om); " +
			"Vårdperioder i anslutning till fallolyckor bland personer som fyllt 65 år [falls-65]: mål 100; " +
			"211 Kangasala: invånarantal [population] 50 (vad händer om)",
		"en": "Chosen: weights=printed (the weights printed in the decree); " +
			"national-mean=plain (every unit weighs the same; what if); base price €21.50 per resident (what if); " +
			"Care periods due to falls, aged 65 and over [falls-65]: target 100; " +
			"211 Kangasala: residents [population] 50 (what if)",
	} {
		for name, args := range map[string][]string{
			"allocate": {"allocate"}, "rounding": {"allocate", "--only=rounding"}, "missing": {"allocate", "--only=missing"},
			"explain": {"explain", "--unit=211"}, "marginals": {"marginals", "--unit=211"},
		} {
			status, out, errs := call("", append(append(args, laid...), "--lang="+language)...)
			require.Equal(t, done, status, errs)
			assert.Equal(t, 1, strings.Count(joined(out), want), "%s %s: %.900s", language, name, out)
		}
	}
}

// TestChosenOnEitherSide: a comparison says of each side what was chosen there.
func TestChosenOnEitherSide(t *testing.T) {
	for _, unit := range []string{"", "--unit=07"} {
		args := []string{"compare", "--scheme=county", "--year=2026", "--assume=no-spread=half", "--with-assume=weights=printed", "--with-target=mmr-coverage=95"}
		if unit != "" {
			args = append(args, unit)
		}
		status, out, errs := call("", append(args, countyFile)...)
		require.Equal(t, done, status, errs)
		before, after, found := strings.Cut(joined(out), "After: Share")
		require.True(t, found)
		assert.True(t, strings.HasPrefix(before, "Before: Share for"), before)
		assert.Contains(t, before, "Chosen: no-spread=half (50 points)")
		assert.NotContains(t, before, "weights=printed")
		assert.NotContains(t, before, "What if")
		assert.Contains(t, after, "What if: this departs from the text of the law. Chosen: no-spread=half (50 points); weights=printed (the weights printed in the decree); "+
			"Measles, mumps and rubella (MMR) vaccination coverage of children [mmr-coverage]: target 95 (what if)")
	}
	_, plain, _ := call("", "compare", "--scheme=county", "--year=2026", "--with-figure=07:population=..", countyFile)
	assert.Empty(t, plain)
}

// TestChosenInJSON: the formats for machines begin with the same law.
func TestChosenInJSON(t *testing.T) {
	laid := []string{"--scheme=county", "--year=2026", "--assume=weights=printed", "--base-price=71.5", "--figure=07:mmr-coverage=97.5", countyFile}
	type head struct {
		Scheme, BasePrice string
		Assumptions       []struct {
			ID, Option     string
			Chosen, WhatIf bool
		}
		Overlays []map[string]any
	}
	var want head
	into(t, done, &want, append([]string{"allocate"}, laid...)...)
	require.Len(t, want.Overlays, 2)
	for _, args := range [][]string{
		{"allocate", "--only=rounding"}, {"allocate", "--only=missing"}, {"explain", "--unit=07", "--depth=0"}, {"marginals", "--unit=07"},
	} {
		var got head
		into(t, done, &got, append(args, laid...)...)
		assert.Equal(t, want, got, args)
	}
	var sides struct{ Before, After head }
	into(t, done, &sides, append([]string{"compare", "--with-figure=07:population=50"}, laid...)...)
	assert.Equal(t, want, sides.Before)
	assert.Len(t, sides.After.Overlays, 3)
}

// TestExplainCSV: the lines are the steps of the JSON, in the order in which
// they stand there, and do not depend on the language.
func TestExplainCSV(t *testing.T) {
	type step struct {
		ID, Operation, Exact string
		Value                *string
		Missing, Weight      *string
		Chosen               bool
		Citation             *struct {
			Act, Section string
			Subsection   *int
		}
		Assumptions []struct{ ID, Option string }
		Operands    []step
	}
	for name, args := range map[string][]string{
		"whole":   {"--scheme=municipal", "--year=2026", "--unit=211", cohortFile},
		"missing": {"--scheme=county", "--year=2026", "--unit=03", "--assume=weights=printed", countyFile},
		"shallow": {"--scheme=county", "--year=2026", "--unit=07", "--depth=2", countyFile},
	} {
		t.Run(name, func(t *testing.T) {
			var whole struct{ Explanation step }
			into(t, done, &whole, append([]string{"explain"}, args...)...)
			var want [][]string
			var walk func(s step, depth int)
			walk = func(s step, depth int) {
				line := []string{string(rune('0' + depth)), s.ID, s.Operation, "", "", "", "", strconv.FormatBool(s.Chosen), "", "", "", ""}
				if s.Weight != nil {
					line[6] = *s.Weight
				}
				if s.Missing != nil {
					line[5] = *s.Missing
				} else {
					line[3], line[4] = *s.Value, s.Exact
				}
				if c := s.Citation; c != nil {
					line[8], line[9] = c.Act, c.Section
					if c.Subsection != nil {
						line[10] = big.NewInt(int64(*c.Subsection)).String()
					}
				}
				var decided []string
				for _, as := range s.Assumptions {
					decided = append(decided, as.ID+"="+as.Option)
				}
				line[11] = strings.Join(decided, " ")
				want = append(want, line)
				for _, below := range s.Operands {
					walk(below, depth+1)
				}
			}
			walk(whole.Explanation, 0)
			status, out, errs := call("", append([]string{"explain", "--format=csv"}, args...)...)
			require.Equal(t, done, status, errs)
			_, swedish, _ := call("", append([]string{"explain", "--format=csv", "--lang=sv"}, args...)...)
			assert.Equal(t, out, swedish)
			got, err := csv.NewReader(strings.NewReader(out)).ReadAll()
			require.NoError(t, err)
			assert.Equal(t, []string{"depth", "id", "operation", "value", "exact", "missing", "unit", "weight", "chosen", "act", "section", "subsection", "assumptions"}, got[0])
			for i := range got {
				got[i] = append(got[i][:6:6], got[i][7:]...) // the unit is text
			}
			assert.Equal(t, want, got[1:])
		})
	}
}

// TestMarginalsSayWhoPays: what a step brings, what the others get and the rest
// add up; where the points are full there is no next one to be worth anything.
func TestMarginalsSayWhoPays(t *testing.T) {
	for _, test := range []struct{ scheme, unit, file, legend string }{
		{"municipal", "211", cohortFile, "Step: from 0 to 100 points in an activity, one last decimal"},
		{"county", "07", countyFile, "Step: one last decimal for the better in the level of an activity and in a result"},
	} {
		_, out, _ := call("", "marginals", "--scheme="+test.scheme, "--year=2026", "--unit="+test.unit, test.file)
		assert.Contains(t, joined(out), test.legend)
		_, table, _ := strings.Cut(out, "Indicator ")
		table, _, _ = strings.Cut(table, "\n\n")
		number := strings.NewReplacer(",", "", "+", "", "−", "-")
		for _, line := range strings.Split(table, "\n")[1:] {
			cells := strings.Fields(number.Replace(line))
			require.Len(t, cells, 8, line)
			assert.Equal(t, cells[1] == "100.00", cells[2] == noValue, line)
			var sums [3]*big.Rat
			for i := range sums {
				value, ok := new(big.Rat).SetString(cells[5+i])
				require.True(t, ok, line)
				sums[i] = value
			}
			assert.Zero(t, sums[0].Add(sums[0], sums[1]).Cmp(sums[2]), line)
		}
	}
}

// TestOwnSwedish: readers of Swedish are told where the names are not those of
// the decree, and nobody else is.
func TestOwnSwedish(t *testing.T) {
	for _, test := range []struct {
		args []string
		want int
	}{
		{[]string{"explain", "--unit=211", "--year=2026", "--lang=sv"}, 1},
		{[]string{"marginals", "--unit=211", "--year=2026", "--lang=sv"}, 1},
		{[]string{"allocate", "--only=missing", "--year=2026", "--lang=sv"}, 1},
		{[]string{"allocate", "--year=2026", "--lang=sv"}, 1},
		{[]string{"compare", "--year=2025", "--with-year=2026", "--lang=sv"}, 0}, // it names an indicator of 2025 alone
		{[]string{"explain", "--unit=211", "--year=2024", "--lang=sv"}, 0},
		{[]string{"explain", "--unit=211", "--year=2026", "--lang=fi"}, 0},
		{[]string{"explain", "--unit=211", "--year=2026", "--lang=en"}, 0},
	} {
		status, out, errs := call("", append(test.args, "--scheme=municipal", cohortFile)...)
		require.Equal(t, done, status, errs)
		assert.Equal(t, test.want, strings.Count(joined(out), "svenska benämningar är projektets egna"), test.args)
	}
}

// TestAuditCounts: the musts stand apart, and all counts are those of the JSON.
func TestAuditCounts(t *testing.T) {
	var list struct {
		Findings []struct{ Severity, Outcome string }
	}
	args := []string{"audit", "--as-of=2026-11-22", planFile}
	into(t, failed, &list, args...)
	met, all := 0, 0
	for _, f := range list.Findings {
		if f.Severity == "must" && f.Outcome != "not-applicable" {
			all++
			if f.Outcome == "pass" {
				met++
			}
		}
	}
	_, out, _ := call("", args...)
	lines := strings.Split(out, "\n")
	assert.Equal(t, "211 Kangasala, as of 22 November 2026", lines[0])
	assert.Equal(t, "Plan: Welfare report and welfare plan 2021–2025, Model municipality", lines[1])
	assert.Equal(t, "Legal check of the plan: incomplete", lines[2])
	counted := "  Duties: " + count(met) + " of " + count(all) + " met; "
	assert.True(t, strings.HasPrefix(lines[3], counted), lines[3])
}

// TestPlanLine: a maker whom the plan names as the registry does is not named
// twice.
func TestPlanLine(t *testing.T) {
	for plan, want := range map[string]string{
		`{"format":"hyte-plan/1","organisations":[{"code":"211"}]}`:                                                     "Legal check of the plan: incomplete",
		`{"format":"hyte-plan/1","title":"A B","organisations":[{"code":"211","name":"kangasala"}]}`:                    "Plan: A B",
		`{"format":"hyte-plan/1","organisations":[{"code":"211","name":{"sv":"Modellen"}}]}`:                            "Plan: Modellen",
		`{"format":"hyte-plan/1","title":{"fi":"Otsikko"},"organisations":[{"code":"211","name":{"fi":"Mallikunta"}}]}`: "Plan: Otsikko, Mallikunta",
	} {
		_, out, errs := call(plan, "audit", "--as-of=2024-12-31")
		assert.Equal(t, want, strings.Split(out+"\n\n", "\n")[1], errs)
	}
}

// TestColumnNames: what was left aside is told by name, a result indicator once.
func TestColumnNames(t *testing.T) {
	_, out, _ := call("", "marginals", "--scheme=county", "--year=2024", countyFile)
	assert.Contains(t, out, "\n  Hip fractures, aged 65 and over [hip-fractures-65]\n")
	assert.Equal(t, 1, strings.Count(out, "hip-fractures-65"))
	assert.Contains(t, joined(out), "Patients treated in hospital for injuries and poisonings [injuries-hospitalised]", "the name of the latest decree")
	assert.Contains(t, out, "\n  Number of children born [births]\n")
}
