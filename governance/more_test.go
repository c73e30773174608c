package governance_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

func TestRegimes(t *testing.T) {
	for _, c := range []struct {
		regime governance.Regime
		count  int
		force  law.Force
	}{{governance.Municipality2017, 7, law.Statute}, {governance.Region2017, 6, law.Proposal}, {99, 0, 0}, {0, 0, 0}} {
		tasks := slices.Collect(governance.Tasks(c.regime))
		assert.Len(t, tasks, c.count)
		for _, task := range tasks {
			assert.Equal(t, c.force, task.Force, task.ID)
			assert.True(t, task.Title.Complete(), task.ID)
			assert.False(t, governance.Known(task.ID), "a task of a regime is no duty")
			then := slices.Collect(task.Then())
			assert.Equal(t, c.force == law.Statute, len(then) > 0, task.ID)
			assert.Equal(t, c.force, task.Citation.Force, task.ID)
			_, known := law.ActByNumber(task.Citation.Act)
			assert.True(t, known, task.ID)
			for d := range governance.AllDuties() {
				if slices.Contains(then, d.ID) {
					assert.Equal(t, task.Citation, d.Citation, "%s rests on %s", task.ID, d.ID)
				}
			}
			for _, id := range append(then, slices.Collect(task.Today())...) {
				assert.True(t, governance.Known(id), "%s: %s", task.ID, id)
			}
		}
	}
}

func TestRegimeTokens(t *testing.T) {
	for _, r := range governance.Regimes() {
		text, err := r.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, r.String(), string(text))
		var read governance.Regime
		require.NoError(t, read.UnmarshalText(text))
		assert.Equal(t, r, read)
		for _, l := range lang.All() {
			assert.NotEmpty(t, r.In(l))
		}
	}
	assert.Equal(t, "governance.Regime(9)", governance.Regime(9).String())
	assert.Empty(t, governance.Regime(9).In(lang.English))
	var bad *governance.TokenError
	_, err := governance.Regime(0).MarshalText()
	require.ErrorAs(t, err, &bad)
	r := governance.Region2017
	require.ErrorAs(t, r.UnmarshalText([]byte("1")), &bad)
	assert.Equal(t, governance.Region2017, r)
	for task := range governance.Tasks(governance.Municipality2017) {
		written, err := json.Marshal(task)
		require.NoError(t, err)
		assert.Contains(t, string(written), `{"id":"2017-municipality-1","title":{"fi":"Terveyden ja hyvinvoinnin seuranta väestöryhmittäin"`)
		assert.Contains(t, string(written), `"citation":{"act":"1326/2010","section":"12","subsection":1,`)
		assert.Contains(t, string(written), `"then":["FI-1326/2010-12-1a"],"today":["FI-612/2021-6-3a","FI-612/2021-6-3b","FI-612/2021-6-3c"]}`)
		break
	}
}

func TestNotChecked(t *testing.T) {
	listed := map[string]bool{}
	for u := range governance.NotChecked() {
		assert.True(t, u.Source.Complete(), u.Source.Finnish)
		assert.False(t, listed[u.Source.Finnish], u.Source.Finnish)
		assert.True(t, u.Reason.Complete(), u.Source.Finnish)
		listed[u.Source.Finnish] = true
		for _, l := range lang.All() {
			assert.NotRegexp(t, "(?i)subsidy|package|paketissa|paketet", u.Reason.In(l))
		}
	}
	assert.Greater(t, len(listed), 10)
}

// TestUnseenAmendmentsAreListed: every act that amends a source of the duties
// and was not read stands on the watch list, and so do the acts that may touch
// what is not amended by name.
func TestUnseenAmendmentsAreListed(t *testing.T) {
	var watched strings.Builder
	for u := range governance.NotChecked() {
		if u.Watch {
			watched.WriteString(u.Source.Finnish + "; ")
		}
	}
	for age := range governance.Staleness(day(2026, 11, 22)) {
		for _, a := range age.Source.Unseen {
			if a.Number != "" {
				assert.Contains(t, watched.String(), a.Number, age.Source.Number)
			} else {
				assert.NotEmpty(t, a.Note, age.Source.Number)
			}
		}
	}
	for _, number := range []string{"530/2025", "1399/2025 (675/2023)", "526/2026", "974/1995"} {
		assert.Contains(t, watched.String(), number)
	}
}

func TestStructuresAndAssignments(t *testing.T) {
	d := day(2024, 12, 31)
	for _, code := range []string{town, capital, pirkka, "HUS"} {
		last := governance.Statutory
		for s := range governance.Structures(d, unitOf(t, code)) {
			assert.True(t, s.Name.Complete())
			assert.True(t, s.Task.Complete())
			assert.GreaterOrEqual(t, s.Basis, last, "statutory first: %s %s", code, s.Name.English)
			_, known := law.ActByNumber(s.Citation.Act)
			assert.True(t, known, s.Citation.Act)
			if s.Basis < governance.Advised {
				last = s.Basis
			}
		}
	}
	seq, err := governance.Assignments(completePlan(), town, d)
	require.NoError(t, err)
	named := map[hyte.Role]string{}
	for a := range seq {
		if !a.Body.IsZero() {
			named[a.Structure.Role] = a.Pointer
		}
	}
	assert.Equal(t, "/governance/responsibleBody", named[hyte.RoleResponsible])
	assert.Equal(t, "/governance/coordinator", named["coordinator"])
	assert.Equal(t, "/governance/bodies/2", named[hyte.RoleWellbeingGroup])
	assert.Empty(t, named[hyte.RoleManagementTeam])
	_, err = governance.Assignments(completePlan(), "091", d)
	require.Error(t, err)
}

func TestAssessment(t *testing.T) {
	gaps := func(a hyte.ImpactAssessment) (ids []string) {
		for g := range governance.AssessmentGaps(a) {
			if !g.Optional {
				ids = append(ids, g.ID)
			}
			assert.True(t, g.Text.Complete())
		}
		return ids
	}
	assert.Equal(t, []string{"decision", "made", "options", "zero-option", "other-option", "groups", "effects", "conclusion"}, gaps(hyte.ImpactAssessment{}))
	whole := func() hyte.ImpactAssessment {
		return hyte.ImpactAssessment{
			Decision: text("School network"), Made: day(2024, 2, 1), Decided: day(2024, 3, 1),
			Options: []hyte.ImpactOption{{ID: "a", Zero: true}, {ID: "b", Text: text("Two schools")}}, PopulationGroups: []hyte.ID{"g"},
			Effects: []hyte.Effect{
				{Option: "b", Direction: hyte.EffectNegative, Size: hyte.EffectLarge, Span: hyte.EffectLongTerm},
				{Group: "g", Direction: hyte.EffectNeutral, Span: hyte.EffectShortTerm},
			},
			SubAssessments: []hyte.SubAssessment{
				{Kind: hyte.AssessHealth, Text: text("A longer way to school.")},
				{Kind: hyte.AssessChildren, Text: text("Hard for the youngest."), ChildrenHeard: hyte.Yes, BestInterests: text("Weighed.")},
			},
			Conclusion: text("Keep the school"), Mitigation: text("Transport"), FollowUp: text("In a year"),
		}
	}
	assert.Empty(t, gaps(whole()))
	for name, c := range map[string]struct {
		change func(*hyte.ImpactAssessment)
		want   []string
	}{
		"too late":             {func(a *hyte.ImpactAssessment) { a.Made = day(2024, 3, 2) }, []string{"before-decision"}},
		"not yet decided":      {func(a *hyte.ImpactAssessment) { a.Decided = law.Date{} }, nil},
		"no day":               {func(a *hyte.ImpactAssessment) { a.Made = law.Date{} }, []string{"made"}},
		"one option":           {func(a *hyte.ImpactAssessment) { a.Options = a.Options[1:] }, []string{"options", "zero-option"}},
		"both leave things":    {func(a *hyte.ImpactAssessment) { a.Options[1].Zero = true }, []string{"other-option"}},
		"an option in silence": {func(a *hyte.ImpactAssessment) { a.Options[1].Text = hyte.Text{} }, []string{"options-described"}},
		"an empty effect": {func(a *hyte.ImpactAssessment) { a.Effects[1] = hyte.Effect{} },
			[]string{"effects-direction", "effects-size", "effects-span", "effects-whom"}},
		"no direction":       {func(a *hyte.ImpactAssessment) { a.Effects[0].Direction = "" }, []string{"effects-direction"}},
		"no size":            {func(a *hyte.ImpactAssessment) { a.Effects[0].Size = "" }, []string{"effects-size"}},
		"no span":            {func(a *hyte.ImpactAssessment) { a.Effects[1].Span = "" }, []string{"effects-span"}},
		"of nobody":          {func(a *hyte.ImpactAssessment) { a.Effects[1].Group = "" }, []string{"effects-whom"}},
		"no effects":         {func(a *hyte.ImpactAssessment) { a.Effects = nil }, []string{"effects"}},
		"a silent viewpoint": {func(a *hyte.ImpactAssessment) { a.SubAssessments[0].Text = hyte.Text{} }, []string{"viewpoints"}},
		"children not heard": {func(a *hyte.ImpactAssessment) { a.SubAssessments[1].ChildrenHeard = hyte.NotSaid }, []string{"children-heard"}},
		"no best interests":  {func(a *hyte.ImpactAssessment) { a.SubAssessments[1].BestInterests = hyte.Text{} }, []string{"best-interests"}},
	} {
		a := whole()
		c.change(&a)
		assert.Equal(t, c.want, gaps(a), name)
	}

	for _, c := range []struct {
		a    hyte.ImpactAssessment
		want bool
	}{
		{hyte.ImpactAssessment{}, false},
		{hyte.ImpactAssessment{Significant: hyte.Yes}, true},
		{hyte.ImpactAssessment{Significant: hyte.No, Fields: []hyte.DecisionField{hyte.FieldFamilies}}, true},
		{hyte.ImpactAssessment{Fields: []hyte.DecisionField{"nothing known"}}, false},
	} {
		got, why := governance.NeedsAssessment(c.a)
		assert.Equal(t, c.want, got)
		assert.True(t, why.Complete())
	}

	_, why := governance.NeedsAssessment(hyte.ImpactAssessment{Fields: []hyte.DecisionField{
		hyte.FieldServiceSystem, hyte.FieldLivingEnvironment, "nothing known", hyte.FieldLifestyles,
	}})
	assert.Equal(t, "Päätös koskee elinympäristöä, elintapoja ja palvelujärjestelmää.", why.Finnish)
	assert.Equal(t, "Beslutet berör livsmiljön, levnadsvanorna och servicesystemet.", why.Swedish)
	assert.Equal(t, "The decision touches the living environment, lifestyles and the service system.", why.English)
}

func TestTermStart(t *testing.T) {
	plan := planFor(town)
	id := "THL-TOT-START"
	for _, c := range []struct {
		d      law.Date
		months int
		want   governance.Outcome
	}{
		{day(2026, 11, 22), 0, governance.Due},
		{day(2026, 11, 30), 0, governance.Due},
		{day(2026, 12, 1), 0, governance.Overdue},
		{day(2026, 5, 31), 12, governance.Due},
		{day(2026, 6, 1), 12, governance.Overdue},
		{day(2026, 12, 1), 99, governance.Overdue},
		{day(2024, 12, 31), 0, governance.Pass},
	} {
		list, err := governance.Audit(plan, c.d, governance.TermStart(c.months))
		require.NoError(t, err)
		assert.Equal(t, c.want, outcome(t, list, id), "%s %d", c.d, c.months)
	}
}

// TestStaleBasis has the cases met in minutes: a plan of 2026 that names
// repealed sections, and one that derives itself from the Municipal Act alone.
func TestStaleBasis(t *testing.T) {
	const id = "LEGAL-BASIS-STALE"
	for _, c := range []struct {
		name  string
		basis []hyte.LegalReference
		made  law.Date
		want  governance.Outcome
	}{
		{"repealed section", []hyte.LegalReference{{Act: "1326/2010", Section: "12"}}, day(2026, 2, 9), governance.Fail},
		{"an act in force beside the right one", []hyte.LegalReference{{Act: "612/2021", Section: "6"}, {Act: "1326/2010"}}, day(2026, 2, 9), governance.Pass},
		{"that act alone", []hyte.LegalReference{{Act: "1326/2010"}}, day(2026, 2, 9), governance.Fail},
		{"repealed section beside the right one", []hyte.LegalReference{{Act: "612/2021", Section: "6"}, {Act: "1326/2010", Section: "12 §"}}, day(2026, 2, 9), governance.Fail},
		{"repealed subsection", []hyte.LegalReference{{Act: "612/2021", Section: "6"}, {Act: "1326/2010", Section: "12.1"}}, day(2026, 2, 9), governance.Fail},
		{"section 120 is not section 12", []hyte.LegalReference{{Act: "612/2021", Section: "6"}, {Act: "1326/2010", Section: "120"}}, day(2026, 2, 9), governance.Pass},
		{"the section for counties", []hyte.LegalReference{{Act: "612/2021", Section: "7"}}, day(2026, 2, 9), governance.Fail},
		{"a subsection of the right section", []hyte.LegalReference{{Act: "612/2021", Section: "6.3"}}, day(2026, 2, 9), governance.Pass},
		{"Municipal Act alone", []hyte.LegalReference{{Act: "410/2015", Section: "37"}}, day(2026, 2, 9), governance.Fail},
		{"Municipal Act with the plans it declares", []hyte.LegalReference{{Act: "410/2015", Section: "37"}, {Act: "417/2007", Section: "12"}}, day(2026, 2, 9), governance.Pass},
		{"another section of the same act", []hyte.LegalReference{{Act: "612/2021", Section: "6"}, {Act: "1326/2010", Section: "15"}}, day(2026, 2, 9), governance.Pass},
		{"right", []hyte.LegalReference{{Act: "612/2021", Section: "6"}}, day(2026, 2, 9), governance.Pass},
		{"law of its day", []hyte.LegalReference{{Act: "1326/2010", Section: "12"}}, day(2022, 12, 31), governance.NotApplicable},
		{"not yet made", []hyte.LegalReference{{Act: "1326/2010", Section: "12"}}, day(2026, 11, 23), governance.NotApplicable},
	} {
		t.Run(c.name, func(t *testing.T) {
			plan := emptyPlan(town)
			plan.Documents = []hyte.Document{{ID: "d", Kinds: []hyte.DocumentKind{hyte.WelfarePlan}, Made: c.made, LegalBasis: c.basis}}
			list, err := governance.Audit(plan, day(2026, 11, 22))
			require.NoError(t, err)
			f, _ := list.Finding(id)
			assert.Equal(t, c.want.String(), f.Outcome.String())
			if c.want == governance.Fail {
				assert.Contains(t, f.Pointer(), "/documents/0/legalBasis/")
			}
		})
	}
}
