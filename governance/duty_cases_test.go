package governance_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

// caseSet is what the cases of one duty need: a plan that meets it, a plan that
// does not, and what else can become of it. The days before, at and after its
// beginning and end come from the table of duties, whose dates TestEdges holds
// against dates read from the acts.
type caseSet struct {
	id   string
	unit string   // whose plan; town where empty
	on   law.Date // the day of the audit; the last of 2024 where zero
	// has is what the complete plan needs besides to meet the duty.
	has func(*planOf)
	// lacks takes the evidence away; missed is what becomes of it then, fail
	// where zero.
	lacks  func(*planOf)
	missed governance.Outcome
	// late is a day on which what is lacking has become overdue.
	late law.Date
	// excused says that a reason can stand in for what is missing although the
	// duty is no advice: the wording is conditional.
	excused bool
	// asks leaves something that only a person can judge.
	asks func(*planOf)
	// idle is a unit that is bound and for which there is nothing to do.
	idle string
	// unknown says that no unit can be audited while the duty was in force: the
	// registry of units begins in 2013.
	unknown bool
}

var (
	lastOf2022 = day(2022, 12, 31)
	newTerm    = day(2025, 6, 1)
	of2022     = olderOn(2022, 5, 10)
)

// caseSets has one set for each duty, in the order of the table.
var caseSets = []caseSet{
	{id: "FI-66/1972-14-1a", unknown: true},
	{id: "FI-609/1986-4", lacks: both(noTheme(hyte.ThemeGenderEquality), noAssessing(hyte.AssessGender), noSub(hyte.GenderEqualityPlan))},
	{id: "FI-609/1986-6a", lacks: noSub(hyte.GenderEqualityPlan)},
	{id: "FI-974/1995-9", unit: "148", lacks: noTheme(hyte.ThemeSamiPeople), idle: town},
	{id: "FI-132/1999-5", lacks: noTheme(hyte.ThemeEnvironment)},
	{id: "FI-132/1999-9", lacks: noAssessing(hyte.AssessSocial, hyte.AssessEnvironment)},
	{id: "FI-731/1999-14-4", lacks: nobodyTakesPart},
	{id: "FI-731/1999-19-3", lacks: noGoals},
	{id: "FI-423/2003-32", unit: "092", lacks: inFinnishAlone, idle: town},
	{id: "FI-434/2003-41", lacks: nobodyTakesPart},
	{id: "FI-200/2005-3", lacks: noAssessing(hyte.AssessEnvironment, hyte.AssessHealth)},

	{id: "FI-417/2007-12@2008", on: lastOf2022, has: of2022, lacks: noSubPlans, asks: decisionUntold("child")},
	{id: "FI-417/2007-12-1", lacks: noSubPlans, asks: decisionUntold("child")},
	{id: "FI-417/2007-12-2", lacks: noContentsIn("child")},
	{id: "FI-417/2007-12-3", unit: pirkka, lacks: noSubPlans, asks: func(p *planOf) { p.Reviews = nil }},
	{id: "FI-417/2007-12-4", unit: capital, lacks: noContentsIn("child")},
	{id: "FI-417/2007-12-6", lacks: func(p *planOf) { p.SubPlans[0].PreparedWith, p.Cooperation[0].In = nil, nil }},

	{id: "FI-1326/2010-11", on: lastOf2022, has: of2022, lacks: noImpact, asks: func(p *planOf) {
		p.Impact.Assessments = []hyte.ImpactAssessment{{ID: "ia", Made: day(2022, 2, 1), Decided: day(2022, 3, 1)}}
	}},
	{id: "FI-1326/2010-12-1a", on: lastOf2022, has: of2022, lacks: noTopics},
	{id: "FI-1326/2010-12-1b", on: day(2022, 6, 1), has: olderOn(2022, 5, 10, func(p *planOf) { p.Documents[1].Year = 2021 }), lacks: noDocuments, missed: governance.Overdue},
	{id: "FI-1326/2010-12-1c", on: lastOf2022, has: of2022, lacks: both(noDocuments, termOf2017), missed: governance.Overdue},
	{id: "FI-1326/2010-12-2", on: lastOf2022, has: of2022, lacks: noGoals},
	{id: "FI-1326/2010-12-3", on: lastOf2022, has: of2022, lacks: nobodyResponsible},
	{id: "FI-1326/2010-15-4", unit: capital, lacks: func(p *planOf) { subPlan(p, "clin").Handling[0].Date = day(2016, 5, 2) }, missed: governance.Overdue, asks: decisionUntold("clin")},

	{id: "FI-337/2011-2", on: lastOf2022, has: addDocument(hyte.HealthServicePlan), lacks: noDocument(hyte.HealthServicePlan)},
	{id: "FI-379/2011-42", unit: pirkka, lacks: noSub(hyte.SafetyPlan)},

	{id: "FI-980/2012-5@2013", on: lastOf2022, has: of2022, lacks: noSubPlans, asks: decisionUntold("older")},
	{id: "FI-980/2012-5-1", lacks: noSubPlans},
	{id: "FI-980/2012-5-2", unit: pirkka, lacks: noContentsIn("older")},
	{id: "FI-980/2012-5-3", unit: capital, lacks: noContentsIn("older")},
	{id: "FI-980/2012-5-4", lacks: noContentsIn("older")},
	{id: "FI-980/2012-6", unit: pirkka, lacks: both(noDocument(hyte.ServiceEvaluation), noContent(hyte.ContentOlderAssessment))},
	{id: "FI-980/2012-11", lacks: noPart(hyte.ParticipantOlderPeoplesCouncil), asks: func(p *planOf) { p.Participation[2].Date = law.Date{} }},

	{id: "FI-1287/2013-12@2014", on: lastOf2022, has: olderOn(2022, 5, 10, func(p *planOf) { p.SubPlans[0].Contents = []hyte.Content{hyte.ContentPupilWelfare} }), lacks: noContentsIn("child")},
	{id: "FI-1287/2013-13-6", lacks: func(p *planOf) { subPlan(p, "pupil").AttachedTo = nil }},
	{id: "FI-1287/2013-13a", unit: pirkka, lacks: noSub(hyte.RegionalPupilWelfarePlan), asks: decisionUntold("regp")},
	{id: "FI-1287/2013-13a-2", unit: pirkka, lacks: noContentsIn("regp")},
	{id: "FI-1287/2013-13a-3", unit: pirkka, lacks: noContentsIn("regp")},
	{id: "FI-1287/2013-13a-5", unit: capital, lacks: noContentsIn("child")},

	{id: "FI-1301/2014-7", unit: pirkka, lacks: func(p *planOf) { p.Monitoring.StructuralSocialWork = hyte.NotSaid }},
	{id: "FI-1301/2014-7b", lacks: noTheme(hyte.ThemeMentalHealth)},
	{id: "FI-1301/2014-8", lacks: both(noTheme(hyte.ThemeSpecialSupport), func(p *planOf) { p.Monitoring.SpecialGroups = hyte.NotSaid })},
	{id: "FI-1301/2014-9", lacks: both(noTheme(hyte.ThemeChildren), noSub(hyte.ChildPlan))},
	{id: "FI-1325/2014-5-1", lacks: both(noTheme(hyte.ThemeEquality), noAssessing(hyte.AssessEquality))},
	{id: "FI-1325/2014-5-2", lacks: noSub(hyte.EqualityPlan)},
	{id: "FI-1325/2014-6", lacks: noSub(hyte.EqualityPlan)},
	{id: "FI-1325/2014-6a", on: day(2026, 1, 1), lacks: noSub(hyte.EqualityPlan)},
	{id: "FI-1325/2014-7", lacks: noSub(hyte.EqualityPlan)},
	{id: "FI-390/2015-5-1", lacks: both(noTheme(hyte.ThemePhysicalActivity), noBody(hyte.RoleSportGroup))},
	{id: "FI-390/2015-5-3a", lacks: nobodyTakesPart},
	{id: "FI-390/2015-5-3b", lacks: noContent(hyte.ContentPhysicalActivity)},

	{id: "FI-410/2015-1-2", lacks: noGoals},
	{id: "FI-410/2015-14", lacks: noStrategy},
	{id: "FI-410/2015-22", lacks: nobodyTakesPart},
	{id: "FI-410/2015-26", lacks: noPart(hyte.ParticipantYouthCouncil)},
	{id: "FI-410/2015-27", lacks: noPart(hyte.ParticipantOlderPeoplesCouncil)},
	{id: "FI-410/2015-28", lacks: noPart(hyte.ParticipantDisabilityCouncil)},
	{id: "FI-410/2015-29", lacks: noDocument(hyte.PlainLanguageSummary)},
	{id: "FI-410/2015-37-1", lacks: noStrategy, asks: func(p *planOf) { p.Strategies[0].TakesIntoAccount = nil }},
	{id: "FI-410/2015-37-2", lacks: func(p *planOf) { p.Strategies[0].PresentState = hyte.NotSaid }},
	{id: "FI-410/2015-39", lacks: noBody(hyte.RoleBoard)},
	{id: "FI-410/2015-109", lacks: func(p *planOf) { p.Strategies[0].URL = "" }},
	{id: "FI-410/2015-110", lacks: noBudget},
	{id: "FI-410/2015-113", lacks: noDocument(hyte.AccountsDocument)},
	{id: "FI-410/2015-115", lacks: noDocument(hyte.AccountsDocument)},
	{id: "FI-410/2015-121", lacks: noDocument(hyte.EvaluationReport)},
	{id: "FI-523/2015-5-1", lacks: func(p *planOf) { p.Governance.SubstanceBody = hyte.Body{} }},
	{id: "FI-523/2015-5-2", lacks: both(noTheme(hyte.ThemeSubstances), noContent(hyte.ContentSubstanceWork))},
	{id: "FI-523/2015-5-3", lacks: noContent(hyte.ContentSubstanceWork)},
	{id: "FI-523/2015-6", lacks: nobodyTakesPart},
	{id: "FI-549/2016-8", lacks: noTheme(hyte.ThemeSubstances)},
	{id: "FI-1285/2016-8", lacks: noTheme(hyte.ThemeYouthWork)},
	{id: "FI-1285/2016-9", lacks: noBody(hyte.RoleGuidanceNetwork)},
	{id: "FI-1285/2016-24", lacks: noPart(hyte.ParticipantYouthCouncil)},
	{id: "FI-1492/2016-5", lacks: noTheme(hyte.ThemeLibrary)},
	{id: "FI-1492/2016-6", lacks: noTheme(hyte.ThemeLibrary)},
	{id: "FI-540/2018-7", lacks: noTheme(hyte.ThemeEarlyEducation)},
	{id: "FI-540/2018-22", lacks: noTheme(hyte.ThemeEarlyEducation)},
	{id: "FI-166/2019-3-1-6", lacks: noTheme(hyte.ThemeCulture)},
	{id: "FI-166/2019-8-3", lacks: both(noTheme(hyte.ThemeCulture), noContent(hyte.ContentCulture), noSub(hyte.CulturePlan))},
	{id: "FI-306/2019-7", lacks: func(p *planOf) { p.Documents[0].Publication[0].Accessible = hyte.NotSaid }},

	{id: "FI-611/2021-12a-4", unit: pirkka, lacks: noContent(hyte.ContentNationalGoals)},
	{id: "FI-611/2021-14", lacks: noNegotiations, missed: governance.Due, late: newTerm, asks: func(p *planOf) { p.Negotiations[2].Partners = nil }},
	{id: "FI-611/2021-29", unit: pirkka, lacks: nobodyTakesPart},
	{id: "FI-611/2021-32", unit: pirkka, lacks: noPart(hyte.ParticipantYouthCouncil)},
	{id: "FI-611/2021-33", unit: "01", lacks: both(noBody(hyte.RoleLanguageBoard), noContent(hyte.ContentLanguageSection)), idle: pirkka},
	{id: "FI-611/2021-41", unit: pirkka, lacks: noStrategy, asks: func(p *planOf) { p.Strategies[0].TakesIntoAccount = nil }},
	{id: "FI-611/2021-41-2", unit: "01", lacks: noStrategy, asks: func(p *planOf) { p.Strategies[0].TakesIntoAccount = nil }, idle: pirkka},
	{id: "FI-611/2021-114", unit: pirkka, lacks: func(p *planOf) { p.Strategies[0].URL = "" }},
	{id: "FI-611/2021-115", unit: pirkka, lacks: noBudget},
	{id: "FI-611/2021-125", unit: pirkka, lacks: noDocument(hyte.EvaluationReport)},

	{id: "FI-612/2021-6-1", lacks: noWork},
	{id: "FI-612/2021-6-2a", lacks: noGoals},
	{id: "FI-612/2021-6-2b", lacks: func(p *planOf) { p.Actions = nil }},
	{id: "FI-612/2021-6-2c", lacks: noImpact, asks: takenIntoAccountUntold},
	{id: "FI-612/2021-6-2d", lacks: func(p *planOf) { p.Sectors = nil }},
	{id: "FI-612/2021-6-2e", lacks: nobodyResponsible},
	{id: "FI-612/2021-6-3a", lacks: noTopics},
	{id: "FI-612/2021-6-3b", lacks: noBreakdown},
	{id: "FI-612/2021-6-3c", lacks: noBreakdown},
	{id: "FI-612/2021-6-3d", lacks: noDocuments, missed: governance.Overdue},
	{id: "FI-612/2021-6-3e", lacks: noDocuments, missed: governance.Due, late: newTerm},
	{id: "FI-612/2021-6-3f", lacks: noDocuments, missed: governance.Due, late: newTerm, asks: func(p *planOf) {
		p.Documents[0].Kinds = []hyte.DocumentKind{hyte.WelfareReport}
		p.Documents[0].Handling[0].Date = day(2022, 5, 10)
	}},
	{id: "FI-612/2021-6-3g", lacks: noDelivery, missed: governance.Due, late: newTerm, asks: deliveryUndated},
	{id: "FI-612/2021-6-3h", lacks: noPublication, missed: governance.Due, late: newTerm},
	{id: "FI-612/2021-6-4a", lacks: noCooperation, asks: supportUntold},
	{id: "FI-612/2021-6-4b", lacks: noCooperation, excused: true},
	{id: "FI-612/2021-6-4c", lacks: noOrganisationSupport, asks: grantsAlone},
	{id: "FI-612/2021-6-4d", lacks: noNegotiations, missed: governance.Overdue, asks: notHeld},
	{id: "FI-612/2021-6-5a", unit: capital, lacks: func(p *planOf) { p.Documents[0].PreparedWith = nil }},
	{id: "FI-612/2021-6-5b", unit: tuusula, lacks: noDelivery, missed: governance.Due, late: newTerm, asks: deliveryUndated},
	{id: "FI-612/2021-6-5c", unit: tuusula, lacks: noCooperation, asks: supportUntold},
	{id: "FI-612/2021-6-5d", unit: capital, lacks: noCompanyAtTheTalks, excused: true, late: day(2026, 1, 1)},

	{id: "FI-612/2021-7-1", unit: pirkka, lacks: noWork},
	{id: "FI-612/2021-7-2a", unit: pirkka, lacks: noGoals},
	{id: "FI-612/2021-7-2b", unit: pirkka, lacks: func(p *planOf) { p.Actions = nil }},
	{id: "FI-612/2021-7-2c", unit: pirkka, lacks: noImpact, asks: takenIntoAccountUntold},
	{id: "FI-612/2021-7-2d", unit: pirkka, lacks: nobodyResponsible},
	{id: "FI-612/2021-7-3a", unit: pirkka, lacks: noBreakdown},
	{id: "FI-612/2021-7-3b", unit: pirkka, lacks: noDocuments, missed: governance.Overdue},
	{id: "FI-612/2021-7-3c", unit: pirkka, lacks: noDocuments, missed: governance.Due, late: newTerm},
	{id: "FI-612/2021-7-3d", unit: pirkka, lacks: func(p *planOf) { p.Documents[0].PreparedWith = nil }},
	{id: "FI-612/2021-7-3e", unit: pirkka, lacks: func(p *planOf) { p.Participation[0].In = []hyte.ID{"sum"} }},
	{id: "FI-612/2021-7-3f", unit: pirkka, lacks: noPublication, missed: governance.Due, late: newTerm},
	{id: "FI-612/2021-7-4a", unit: pirkka, lacks: noCooperation, asks: supportUntold},
	{id: "FI-612/2021-7-4b", unit: pirkka, lacks: noCooperation, excused: true},
	{id: "FI-612/2021-7-4c", unit: pirkka, lacks: noOrganisationSupport, asks: grantsAlone},
	{id: "FI-612/2021-7-4d", unit: pirkka, lacks: noCompanyAtTheTalks, excused: true, late: day(2026, 1, 1)},
	{id: "FI-612/2021-7-5", unit: uusimaa, lacks: noCooperation, asks: supportUntold},
	{id: "FI-612/2021-11", unit: pirkka, lacks: noDocument(hyte.ServiceStrategy)},
	{id: "FI-612/2021-29-1", unit: pirkka, lacks: noBreakdown},
	{id: "FI-612/2021-29-2", unit: pirkka, lacks: noDocument(hyte.CountyStatement)},
	{id: "FI-612/2021-29-4", lacks: leftOutUntold},

	{id: "FI-615/2021-8-1", unit: "HUS", lacks: noWork},
	{id: "FI-615/2021-8-2", unit: "HUS", lacks: noImpact, asks: takenIntoAccountUntold},
	{id: "FI-615/2021-8-3", unit: "HUS", lacks: noDocuments, missed: governance.Overdue, asks: func(p *planOf) { p.Cooperation[len(p.Cooperation)-1].In = nil; p.Cooperation[0].In = nil }},
	{id: "FI-615/2021-8-4", unit: "HUS", lacks: func(p *planOf) { p.Cooperation[1].Partners = nil }, excused: true, asks: supportUntold},
	{id: "FI-380/2023-15-4", lacks: noTheme(hyte.ThemeEmployment)},
	{id: "FI-681/2023-13", on: day(2025, 2, 1), has: addDocument(hyte.IntegrationProgramme), lacks: noDocument(hyte.IntegrationProgramme)},
	{id: "FI-681/2023-45-3", on: day(2025, 2, 1), lacks: both(noIntegration, func(p *planOf) { p.Documents[0].Handling[0].Date = day(2025, 1, 27) }), asks: noIntegration},
	{id: "FI-681/2023-49", on: day(2025, 2, 1), unit: pirkka, lacks: noIntegration},

	{id: "THL-MIN", lacks: leftOutUntold},
	{id: "THL-KERT-1", lacks: noContent(hyte.ContentPolicyAndResources)},
	{id: "THL-KERT-2", lacks: noContent(hyte.ContentPopulation)},
	{id: "THL-KERT-3", lacks: noContent(hyte.ContentGroupDifferences)},
	{id: "THL-KERT-4", lacks: noContent(hyte.ContentDeterminantChanges)},
	{id: "THL-KERT-5", lacks: noContent(hyte.ContentServiceSystem)},
	{id: "THL-KERT-6", lacks: noContent(hyte.ContentPreventiveEffects)},
	{id: "THL-SIS-1", lacks: noContent(hyte.ContentSummary)},
	{id: "THL-SIS-2", lacks: noContent(hyte.ContentBackground)},
	{id: "THL-SIS-3", lacks: noContent(hyte.ContentDescription)},
	{id: "THL-SIS-4", lacks: noContent(hyte.ContentStrengths)},
	{id: "THL-SIS-5", lacks: noContent(hyte.ContentPlanPart)},
	{id: "THL-SIS-6", lacks: noContent(hyte.ContentAnnexes)},
	{id: "THL-SIS-BG", lacks: noContent(hyte.ContentBackground)},
	{id: "THL-SIS-PLAN", lacks: func(p *planOf) { p.Indicators = nil }},
	{id: "THL-TAL", lacks: noBudget},
	{id: "THL-TOT-START", lacks: noDocuments, missed: governance.Overdue},
	{id: "KL-APPROVAL", lacks: func(p *planOf) { p.Documents[0].Handling[0].Decision = hyte.DecisionNoted }},
	{id: "THL-ALUE", unit: pirkka, lacks: noContent(hyte.ContentGroupDifferences)},
	{id: "STM-DATA", lacks: noBreakdown},
	{id: "ATTACH", lacks: noSub(hyte.SafetyPlan)},
	{id: "EVA-YVL", lacks: noAssessing(hyte.AssessEquality)},
	{id: "EVA-SUVA", lacks: noAssessing(hyte.AssessGender)},
	{id: "EVA-LAVA", lacks: noAssessing(hyte.AssessChildren)},
	{id: "EVA-SOVA", lacks: noAssessing(hyte.AssessHealth, hyte.AssessEnvironment)},
	{id: "EVA-KAAVA", lacks: noAssessing(hyte.AssessSocial)},
	{id: "EVA-LANG", unit: "01", lacks: noAssessing(hyte.AssessLanguage), idle: pirkka},
	{id: "EVA-KL", lacks: func(p *planOf) { p.Impact.Assessments[0].Options = nil }},
	{id: "LEGAL-BASIS-STALE", lacks: func(p *planOf) {
		p.Documents[0].LegalBasis = []hyte.LegalReference{{Act: "1326/2010", Section: "12"}}
	}, asks: func(p *planOf) { p.Documents[0].LegalBasis = []hyte.LegalReference{{Act: "9999/2019"}} }},
}

func TestEveryDutyHasCases(t *testing.T) {
	var want, got []string
	for d := range governance.AllDuties() {
		if len(want) == 0 || want[len(want)-1] != d.ID {
			want = append(want, d.ID)
		}
	}
	for _, s := range caseSets {
		got = append(got, s.id)
	}
	slices.Sort(want)
	slices.Sort(got)
	assert.Equal(t, want, got)
}

func TestDutyCases(t *testing.T) {
	for _, s := range caseSets {
		t.Run(s.id, func(t *testing.T) {
			if s.unit == "" {
				s.unit = town
			}
			if s.on.IsZero() {
				s.on = day(2024, 12, 31)
			}
			if s.missed == 0 {
				s.missed = governance.Fail
			}
			s.edges(t)
			s.strangers(t)
			if s.unknown {
				return
			}
			s.judged(t, governance.Pass)
			s.judged(t, s.missed, s.lacks)
			s.excuses(t)
			s.waives(t)
			if !s.late.IsZero() {
				s.on = s.late
				s.judged(t, governance.Overdue, s.lacks)
				s.on = day(2024, 12, 31)
			}
			if s.asks != nil {
				s.judged(t, governance.Review, s.asks)
				s.judged(t, governance.Pass, s.asks, s.reviewed(hyte.Yes))
				s.judged(t, governance.Fail, s.asks, s.reviewed(hyte.No))
			}
			if s.idle != "" {
				s.unit = s.idle
				s.judged(t, governance.NotApplicable)
			}
		})
	}
}

// judged audits the plan changed in some ways and holds the outcome.
func (s *caseSet) judged(t *testing.T, want governance.Outcome, changes ...func(*planOf)) {
	t.Helper()
	plan := planFor(s.unit)
	if s.has != nil {
		s.has(&plan)
	}
	for _, change := range changes {
		change(&plan)
	}
	list, err := governance.AuditUnit(plan, s.unit, s.on)
	require.NoError(t, err)
	f, found := list.Finding(s.id)
	require.True(t, found, "binds %s on %s", s.unit, s.on)
	assert.Equal(t, want.String(), f.Outcome.String(), "%s on %s: %s", s.unit, s.on, f.Message(2))
	if f.Outcome == governance.Pass {
		assert.NotEmpty(t, f.Evidence(), "a pass names its evidence")
	}
	if f.Outcome.Missed() {
		assert.NotEmpty(t, f.Pointer(), "what is missing has its place")
		assert.NotEmpty(t, f.Remedy(2))
	}
}

// excuses: a reason stands in for advice and for conditional wording, and for
// nothing else.
func (s *caseSet) excuses(t *testing.T) {
	t.Helper()
	want := s.missed
	if d, _ := dutyOn(s.id, s.on, s.unit); d.Severity == governance.Should || s.excused {
		want = governance.Justified
	}
	s.judged(t, want, s.lacks, func(p *planOf) {
		p.Omissions = []hyte.Omission{omission(s.id, "A reason.")}
	})
}

// waives: a waiver lets what is missed rest, and nothing that is still due.
func (s *caseSet) waives(t *testing.T) {
	t.Helper()
	want := s.missed
	if want.Missed() {
		want = governance.Waived
	}
	s.judged(t, want, s.lacks, func(p *planOf) {
		p.Waivers = []hyte.Waiver{{Duty: s.id, Reason: text("Merger under way."), By: text("Board"), On: s.on}}
	})
}

func (s *caseSet) reviewed(met hyte.Answer) func(*planOf) {
	return func(p *planOf) {
		p.Reviews = append(p.Reviews, hyte.Review{Duty: s.id, Met: met, Reason: text("Read it."), By: text("Committee"), On: s.on})
	}
}

// edges: the duty binds from the first day of its first version to the last day
// of its last, and on no day before or after.
func (s *caseSet) edges(t *testing.T) {
	t.Helper()
	for _, code := range everySort {
		var first, last law.Date
		open := false
		for d := range governance.AllDuties() {
			if d.ID != s.id || !d.Binds(unitOf(t, code).Actor()) {
				continue
			}
			if first.IsZero() || d.Period.From.Before(first) {
				first = d.Period.From
			}
			open = open || d.Period.Open()
			if d.Period.To.After(last) {
				last = d.Period.To
			}
		}
		if first.IsZero() {
			continue
		}
		s.binds(t, code, first.AddDays(-1), false)
		s.binds(t, code, first, true)
		if open {
			s.binds(t, code, day(2029, 5, 31), true)
			continue
		}
		s.binds(t, code, last, true)
		s.binds(t, code, last.AddDays(1), false)
	}
}

// binds holds whether the duty binds a unit on a day, in the list of duties
// and, where the registry knows the unit on that day, in the audit.
func (s *caseSet) binds(t *testing.T, code string, on law.Date, want bool) {
	t.Helper()
	_, listed := dutyOn(s.id, on, code)
	assert.Equal(t, want, listed, "%s on %s", code, on)
	list, err := governance.AuditUnit(emptyPlan(code), code, on)
	if err == nil {
		_, found := list.Finding(s.id)
		assert.Equal(t, want, found, "audit of %s on %s", code, on)
	}
}

// strangers: units that no version binds never see the duty.
func (s *caseSet) strangers(t *testing.T) {
	t.Helper()
	for _, code := range everySort {
		bound := false
		for d := range governance.AllDuties() {
			bound = bound || d.ID == s.id && d.Binds(unitOf(t, code).Actor())
		}
		if !bound {
			s.binds(t, code, s.on, false)
		}
	}
}

func dutyOn(id string, on law.Date, code string) (governance.Duty, bool) {
	u, err := region.Lookup(code, day(2024, 1, 1))
	if err != nil {
		return governance.Duty{}, false
	}
	for d := range governance.Duties(on, u) {
		if d.ID == id {
			return d, true
		}
	}
	return governance.Duty{}, false
}
