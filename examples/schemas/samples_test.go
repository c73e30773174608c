package schemas

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/subsidy"
)

// root is the root of the repository, from this folder.
var root = filepath.Join("..", "..")

// Files of the repository with made-up plans and figures.
var (
	planFiles = []string{
		"hyte/testdata/complete-plan.json", "hyte/testdata/model-plan.json", "hyte/testdata/minimal-plan.json",
		"examples/quickstart/model-plan.json", "examples/council-report/plan.json",
	}
	municipalFile = "examples/hytectl/testdata/cohort-2026.csv"
	countyFile    = "examples/hytectl/testdata/county-2026.csv"
)

func read(t *testing.T, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(name)))
	require.NoError(t, err)
	return data
}

func readPlan(t *testing.T, name string) hyte.Plan {
	t.Helper()
	plan, err := hyte.ParsePlan(read(t, name))
	require.NoError(t, err, name)
	return plan
}

// planOf is a plan that says nothing but who made it.
func planOf(codes ...string) hyte.Plan {
	var plan hyte.Plan
	for _, code := range codes {
		plan.Organisations = append(plan.Organisations, hyte.Organisation{Code: code})
	}
	return plan
}

// waivedPlan has the maker let some duties rest, in one language each, in words
// that every format has to escape.
func waivedPlan() hyte.Plan {
	plan := planOf("211")
	for i, l := range lang.All() {
		id := []string{"FI-612/2021-6-3d", "FI-612/2021-6-3g", "FI-612/2021-6-2e"}[i]
		said := lang.Text{}
		switch l {
		case lang.Finnish:
			said.Finnish = "Päätetty \"lepäämään\" <1.1.> & \\ toistaiseksi;\n rivi, toinen"
		case lang.Swedish:
			said.Swedish = "Vilande tills vidare – \u2028 åäö"
		case lang.English:
			said.English = "At rest until further notice \u0085 😀"
		}
		plan.Waivers = append(plan.Waivers, hyte.Waiver{
			Duty: id, Reason: hyte.Text{Translated: said}, By: hyte.Plain("Kunnanhallitus"), On: law.Day(2024, 1, 8),
		})
	}
	return plan
}

// jointPlan has what the plan files lack: parts that belong to one maker of two,
// judgements, and what a vendor added.
func jointPlan() hyte.Plan {
	plan := planOf("211", "922")
	plan.Organisations[1].Membership = law.Since(law.Day(2013, 1, 1))
	plan.Extensions = `{"vendor":{"colour":"blue","list":[1,null,true]}}`
	plan.Goals = []hyte.Goal{{ID: "goal", Text: hyte.Plain("Liikkuva arki"), For: hyte.For{"922"}}}
	plan.Governance.Bodies = []hyte.Body{{ID: "council", Role: hyte.RoleOlderPeoplesCouncil, SharedWith: []string{"020"}}}
	plan.Documents = []hyte.Document{{
		ID: "report", Kinds: []hyte.DocumentKind{hyte.AnnualReport}, Year: 2023,
		Handling: []hyte.Handling{{Body: hyte.RoleCouncil, Organisation: "922", Date: law.Day(2024, 6, 10), Decision: hyte.DecisionNoted}},
	}}
	plan.Indicators = []hyte.Indicator{{ID: "falls", Name: hyte.Plain("Kaatumiset"), Observations: []hyte.Observation{{
		Year: 2023, Retrieved: law.Day(2024, 3, 1),
	}}}}
	plan.Reviews = []hyte.Review{{
		Duty: "FI-612/2021-6-2c", Met: hyte.No, Reason: hyte.Plain("Ei arvioitu."), By: hyte.Plain("Hyte-ryhmä"), On: law.Day(2024, 2, 1),
	}}
	plan.Waivers = []hyte.Waiver{{
		Duty: "FI-612/2021-6-3g", Reason: hyte.Plain("Kesken."), By: hyte.Plain("Hallitus"), On: law.Day(2024, 1, 8), Expires: law.Day(2025, 1, 31),
	}}
	return plan
}

// plans are plans of every sort of maker, by name.
func plans(t *testing.T) map[string]hyte.Plan {
	t.Helper()
	list := map[string]hyte.Plan{
		"empty": planOf("211"), "Helsinki": planOf("091"), "county": planOf("07"), "HUS": planOf("HUS"),
		"Åland": planOf("478"), "two makers": jointPlan(), "waived": waivedPlan(),
	}
	for _, name := range planFiles {
		list[name] = readPlan(t, name)
	}
	return list
}

// days lie in different laws.
var days = []law.Date{
	law.Day(2013, 1, 1), law.Day(2017, 6, 1), law.Day(2022, 3, 1), law.Day(2022, 12, 31),
	law.Day(2023, 1, 1), law.Day(2024, 12, 31), law.Day(2026, 11, 22),
}

// audits yields the checklist of every maker of every plan on every day on which
// there was such a maker.
func audits(t *testing.T) map[string]governance.Checklist {
	t.Helper()
	list := map[string]governance.Checklist{}
	for name, plan := range plans(t) {
		for _, maker := range plan.Organisations {
			for _, day := range days {
				if _, err := region.Lookup(maker.Code, day); err != nil {
					continue
				}
				checklist, err := governance.AuditUnit(plan, maker.Code, day)
				require.NoError(t, err, "%s %s %s", name, maker.Code, day)
				list[name+" "+maker.Code+" "+day.String()] = checklist
			}
		}
	}
	return list
}

// allocations are of every scheme, as the law is and with something laid over it.
func allocations(t *testing.T) map[string]subsidy.Allocation {
	t.Helper()
	list := map[string]subsidy.Allocation{}
	add := func(name, file string, scheme subsidy.Scheme, err error) {
		require.NoError(t, err, name)
		cohort, err := subsidy.ParseCohort(scheme, read(t, file))
		require.NoError(t, err, name)
		a, err := scheme.Allocate(cohort)
		require.NoError(t, err, name)
		list[name] = a
	}
	with := func(scheme subsidy.Scheme, err error, overlays ...subsidy.Overlay) (subsidy.Scheme, error) {
		require.NoError(t, err)
		return scheme.With(overlays...)
	}
	municipal, err := subsidy.Municipal(2026)
	add("municipal", municipalFile, municipal, err)
	county, err := subsidy.County(2026)
	add("county", countyFile, county, err)
	perResident, err := subsidy.County(2025)
	add("county per resident", countyFile, perResident, err)
	add("proposal", "examples/hytectl/testdata/plan-2018.csv", subsidy.Proposal2017(), nil)
	altered, err := with(municipal, nil, subsidy.BasePrice("21.50"), subsidy.Assume(subsidy.NationalMean, "plain"))
	add("altered", municipalFile, altered, err)
	given := list["altered"]
	varied, err := given.WhatIf("005", "sport-club-meetings", indicators.Datum{})
	require.NoError(t, err)
	list["another figure"] = *varied.Allocation()
	return list
}
