package governance_test

import (
	"strconv"
	"time"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
)

// The codes that the made-up plans of these tests are written for. The plans
// say nothing about any real organisation.
const (
	town     = "922" // an ordinary municipality, county 08
	tuusula  = "858" // in Uusimaa
	capital  = "091"
	pirkka   = "08" // an ordinary county
	uusimaa  = "02" // a county in Uusimaa
	townsOwn = pirkka
)

type planOf = hyte.Plan

func text(s string) hyte.Text { return hyte.Plain(s) }

func day(y, m, d int) law.Date { return law.Day(y, time.Month(m), d) }

func known(s string) indicators.Datum { return indicators.Known(decimal.RequireFromString(s)) }

// emptyPlan is a plan of one organisation and nothing else.
func emptyPlan(code string) planOf {
	return planOf{Organisations: []hyte.Organisation{{Code: code}}}
}

// completePlan is a made-up plan of the size of a real one (8 goals, 24
// actions, 24 indicators) from which nothing is missing on 2024-12-31.
func completePlan() planOf {
	p := planOf{
		Title:         text("Made-up plan"),
		Note:          text("Made up for tests; says nothing about any real municipality."),
		Organisations: []hyte.Organisation{{Code: town}},
		Term:          law.Between(day(2021, 8, 1), day(2025, 5, 31)),
		LegalBasis:    []hyte.LegalReference{{Act: "612/2021", Section: "6"}},
		Sectors: []hyte.Sector{
			{ID: "s-adm", Kind: hyte.SectorAdministration}, {ID: "s-edu", Kind: hyte.SectorEducation},
			{ID: "s-lei", Kind: hyte.SectorCultureLeisure}, {ID: "s-tec", Kind: hyte.SectorTechnical},
		},
		Areas:            []hyte.Area{{ID: "a-n", Name: text("North")}, {ID: "a-s", Name: text("South")}},
		PopulationGroups: []hyte.PopulationGroup{{ID: "g-young", Dimension: hyte.ByAge}, {ID: "g-old", Dimension: hyte.ByAge}},
		Strategies: []hyte.Strategy{{
			ID: "str", Name: text("Strategy"), URL: "https://example.org/strategy",
			Goals:            []hyte.StrategyGoal{{ID: "sg1", Text: text("Wellbeing")}},
			TakesIntoAccount: []hyte.StrategyAspect{hyte.AspectWellbeing, hyte.AspectParticipation, hyte.AspectLivingEnvironment},
			PresentState:     hyte.Yes, FollowUp: text("Yearly"),
			Handling: []hyte.Handling{{Body: hyte.RoleCouncil, Date: day(2022, 6, 13), Decision: hyte.DecisionApproved}},
			Reviewed: []law.Date{day(2024, 6, 10)},
		}},
		Monitoring: hyte.Monitoring{
			Topics:         []hyte.Topic{hyte.TopicLivingConditions, hyte.TopicWellbeing, hyte.TopicHealth, hyte.TopicDeterminants},
			ServiceActions: hyte.Yes, SpecialGroups: hyte.Yes, StructuralSocialWork: hyte.Yes,
		},
		Owners: []hyte.Owner{{ID: "o-edu", Sector: "s-edu"}, {ID: "o-tec", Sector: "s-tec"}},
		Partners: []hyte.Partner{
			{ID: "p-county", Kind: hyte.PartnerCounty, Code: townsOwn},
			{ID: "p-parish", Kind: hyte.PartnerPublic}, {ID: "p-gym", Kind: hyte.PartnerCompany},
			{ID: "p-club", Kind: hyte.PartnerNonProfit},
		},
		Governance: completeGovernance(),
		Impact: hyte.Impact{
			Procedure: hyte.ImpactProcedure{Text: text("EVA"), PopulationGroups: []hyte.ID{"g-young", "g-old"}},
			Assessments: []hyte.ImpactAssessment{{
				ID: "ia1", Decision: text("School network"), Made: day(2024, 2, 1), Decided: day(2024, 3, 11),
				PopulationGroups: []hyte.ID{"g-young"}, TakenIntoAccount: hyte.Yes, Sectors: []hyte.ID{"s-lei"},
				Options: []hyte.ImpactOption{{ID: "op0", Zero: true}, {ID: "op1"}},
				SubAssessments: []hyte.SubAssessment{
					{Kind: hyte.AssessChildren}, {Kind: hyte.AssessGender}, {Kind: hyte.AssessEquality},
					{Kind: hyte.AssessLanguage}, {Kind: hyte.AssessHealth}, {Kind: hyte.AssessSocial}, {Kind: hyte.AssessEnvironment},
				},
			}},
		},
		Participation: completeParticipation(),
		Cooperation: []hyte.Cooperation{
			{ID: "c1", Partners: []hyte.ID{"p-county"}, Support: []hyte.SupportForm{hyte.SupportData}, In: []hyte.ID{"child"}},
			{ID: "c2", Partners: []hyte.ID{"p-parish", "p-gym"}},
			{ID: "c3", Partners: []hyte.ID{"p-club"}},
		},
		OrganisationSupport: []hyte.OrganisationSupport{
			{ID: "os1", Kind: hyte.SupportGrants}, {ID: "os2", Kind: hyte.SupportForum},
		},
		Negotiations: []hyte.Negotiation{
			{ID: "n23", Kind: hyte.AnnualNegotiation, Date: day(2023, 10, 5), Partners: []hyte.ID{"p-county"}, Topics: fourTopics},
			{ID: "n24", Kind: hyte.AnnualNegotiation, Date: day(2024, 10, 3), Partners: []hyte.ID{"p-county"}, Topics: fourTopics},
			{ID: "nt", Kind: hyte.TermNegotiation, Date: day(2022, 11, 3), Partners: []hyte.ID{"p-county"}, Topics: []hyte.NegotiationTopic{hyte.AboutGoals, hyte.AboutCooperation, hyte.AboutDivisionOfWork}},
		},
		Budget: []hyte.BudgetLink{
			{ID: "b24", Kind: hyte.LinkBudget, Year: 2024, Goals: []hyte.ID{"g0"}, Actions: []hyte.ID{"t0"}, Indicators: []hyte.ID{"i0"}, SubPlans: []hyte.ID{"child", "older"}, Decided: day(2023, 11, 13)},
			{ID: "b25", Kind: hyte.LinkBudget, Year: 2025, Goals: []hyte.ID{"g0"}, Actions: []hyte.ID{"t0"}, Indicators: []hyte.ID{"i0"}, SubPlans: []hyte.ID{"child", "older"}, Decided: day(2024, 11, 11)},
		},
		Documents: completeDocuments(),
		SubPlans:  completeSubPlans(),
	}
	addWork(&p)
	return p
}

var fourTopics = []hyte.NegotiationTopic{hyte.AboutGoals, hyte.AboutActions, hyte.AboutCooperation, hyte.AboutFollowUp}

func completeGovernance() hyte.Governance {
	return hyte.Governance{
		ResponsibleBody: hyte.Body{ID: "resp", Name: text("Management team"), Role: hyte.RoleResponsible, Sectors: []hyte.ID{"s-adm", "s-edu"}},
		SubstanceBody:   hyte.Body{ID: "subst", Name: text("Wellbeing committee"), Role: hyte.RoleSubstance},
		Coordinator:     hyte.Coordinator{Title: text("Wellbeing coordinator")},
		Bodies: []hyte.Body{
			{ID: "council", Role: hyte.RoleCouncil, Name: text("Council")},
			{ID: "board", Role: hyte.RoleBoard, Name: text("Board")},
			{ID: "group", Role: hyte.RoleWellbeingGroup, Name: text("Wellbeing group"), Sectors: []hyte.ID{"s-adm", "s-edu", "s-lei", "s-tec"}},
			{ID: "audit", Role: hyte.RoleAuditCommittee, Name: text("Audit committee")},
			{ID: "youth", Role: hyte.RoleYouthCouncil, Name: text("Youth council")},
			{ID: "oldc", Role: hyte.RoleOlderPeoplesCouncil, Name: text("Older people's council")},
			{ID: "disc", Role: hyte.RoleDisabilityCouncil, Name: text("Disability council")},
			{ID: "guid", Role: hyte.RoleGuidanceNetwork, Name: text("Guidance network")},
			{ID: "sport", Role: hyte.RoleSportGroup, Name: text("Sport group"), Sectors: []hyte.ID{"s-edu", "s-lei"}},
		},
	}
}

func completeParticipation() []hyte.Participation {
	all := []hyte.Stage{hyte.StagePlanning, hyte.StagePreparation, hyte.StageImplementation, hyte.StageFollowUp}
	return []hyte.Participation{
		{ID: "pa1", Who: hyte.ParticipantResidents, Means: hyte.MeansResidentPanel, Stages: all, Date: day(2023, 1, 20)},
		{ID: "pa2", Who: hyte.ParticipantYouthCouncil, Means: hyte.MeansStatement, Stages: all, Date: day(2023, 1, 21)},
		{ID: "pa3", Who: hyte.ParticipantOlderPeoplesCouncil, Means: hyte.MeansStatement, Stages: all, Date: day(2023, 1, 22)},
		{ID: "pa4", Who: hyte.ParticipantDisabilityCouncil, Means: hyte.MeansStatement, Stages: all, Date: day(2023, 1, 23)},
	}
}

func council(d law.Date) hyte.Handling {
	return hyte.Handling{Body: hyte.RoleCouncil, Date: d, Decision: hyte.DecisionApproved}
}

func completeDocuments() []hyte.Document {
	annual := []hyte.Content{
		hyte.ContentWellbeingAndHealth, hyte.ContentDeterminants, hyte.ContentActionsCarriedOut,
		hyte.ContentSubstanceWork, hyte.ContentPhysicalActivity, hyte.ContentLifestyles,
	}
	return []hyte.Document{
		{
			ID: "doc", Kinds: []hyte.DocumentKind{hyte.WelfareReport, hyte.WelfarePlan}, Title: text("Report and plan"),
			Term: law.Between(day(2021, 8, 1), day(2025, 5, 31)), Made: day(2023, 2, 1),
			LegalBasis: []hyte.LegalReference{{Act: "612/2021", Section: "6"}},
			Contents: []hyte.Content{
				hyte.ContentPolicyAndResources, hyte.ContentPopulation, hyte.ContentGroupDifferences, hyte.ContentDeterminantChanges,
				hyte.ContentServiceSystem, hyte.ContentPreventiveEffects, hyte.ContentSummary, hyte.ContentBackground,
				hyte.ContentDescription, hyte.ContentStrengths, hyte.ContentPlanPart, hyte.ContentAnnexes,
				hyte.ContentSubstanceWork, hyte.ContentPhysicalActivity, hyte.ContentCulture, hyte.ContentIntegration,
				hyte.ContentLanguageSection, hyte.ContentNationalGoals,
			},
			Themes: []hyte.Theme{
				hyte.ThemeMentalHealth, hyte.ThemeCulture, hyte.ThemeEquality, hyte.ThemeEnvironment, hyte.ThemeYouthWork,
				hyte.ThemeLibrary, hyte.ThemeEarlyEducation, hyte.ThemeEmployment, hyte.ThemeSamiPeople,
			},
			Handling:                  []hyte.Handling{council(day(2023, 3, 13))},
			Delivery:                  []hyte.Delivery{{To: townsOwn, Date: day(2023, 3, 20)}},
			Publication:               []hyte.Publication{{URL: "https://example.org/plan", Date: day(2023, 3, 21), Languages: []string{"fi", "sv"}, Accessible: hyte.Yes}},
			EvaluatesGoals:            hyte.Yes,
			MentionsIndicatorsLeftOut: hyte.Yes,
		},
		{ID: "ar23", Kinds: []hyte.DocumentKind{hyte.AnnualReport}, Year: 2023, Contents: annual, Handling: []hyte.Handling{council(day(2024, 5, 20))}},
		{ID: "ar24", Kinds: []hyte.DocumentKind{hyte.AnnualReport}, Year: 2024, Contents: annual, Handling: []hyte.Handling{council(day(2024, 12, 9))}},
		{ID: "ev", Kinds: []hyte.DocumentKind{hyte.EvaluationReport}, Year: 2023, EvaluatesGoals: hyte.Yes, Handling: []hyte.Handling{council(day(2024, 6, 10))}},
		{ID: "sum", Kinds: []hyte.DocumentKind{hyte.PlainLanguageSummary}, Made: day(2023, 4, 1)},
		{ID: "sta", Kinds: []hyte.DocumentKind{hyte.CountyStatement}, Made: day(2024, 5, 1)},
		{ID: "ser", Kinds: []hyte.DocumentKind{hyte.ServiceStrategy}, Made: day(2022, 12, 1)},
		{ID: "sev", Kinds: []hyte.DocumentKind{hyte.ServiceEvaluation}, Made: day(2024, 3, 1)},
		{ID: "acc", Kinds: []hyte.DocumentKind{hyte.AccountsDocument}, Year: 2023, Handling: []hyte.Handling{council(day(2024, 6, 10))}},
	}
}

func completeSubPlans() []hyte.SubPlan {
	return []hyte.SubPlan{
		{
			ID: "child", Kind: hyte.ChildPlan, PartOf: []hyte.ID{"doc"}, Made: day(2023, 2, 1),
			Contents: []hyte.Content{
				hyte.ContentGrowingUp, hyte.ContentPromotingActions, hyte.ContentAuthorityCooperation, hyte.ContentImplementation,
			},
			PreparedWith: []hyte.ID{"p-county"},
			Handling:     []hyte.Handling{council(day(2023, 3, 13))},
		},
		{
			ID: "older", Kind: hyte.OlderPeoplePlan, PartOf: []hyte.ID{"doc"}, Made: day(2023, 2, 1),
			Contents: []hyte.Content{hyte.ContentSupportActions, hyte.ContentHousingForecast, hyte.ContentHousingDevelopment},
			Handling: []hyte.Handling{council(day(2023, 3, 13))},
		},
		{ID: "pupil", Kind: hyte.PupilWelfarePlan, AttachedTo: []hyte.ID{"child"}, Provider: text("The municipality"), Made: day(2023, 8, 1)},
		{ID: "equal", Kind: hyte.EqualityPlan, AttachedTo: []hyte.ID{"doc"}, Made: day(2023, 1, 1)},
		{ID: "gender", Kind: hyte.GenderEqualityPlan, AttachedTo: []hyte.ID{"doc"}, Made: day(2023, 1, 1)},
		{ID: "safe", Kind: hyte.SafetyPlan, AttachedTo: []hyte.ID{"doc"}, Made: day(2023, 1, 1)},
		{ID: "cult", Kind: hyte.CulturePlan, AttachedTo: []hyte.ID{"doc"}, Made: day(2023, 1, 1)},
		{ID: "part", Kind: hyte.ParticipationPlan, AttachedTo: []hyte.ID{"doc"}, Made: day(2023, 1, 1)},
	}
}

// addWork fills in goals, actions and indicators.
func addWork(p *planOf) {
	themes := []hyte.Theme{
		hyte.ThemeChildren, hyte.ThemeOlderPeople, hyte.ThemeSubstances, hyte.ThemePhysicalActivity,
		hyte.ThemeCulture, hyte.ThemeMentalHealth, hyte.ThemeIntegration, hyte.ThemeLifestyles,
	}
	for i := range 24 {
		n := strconv.Itoa(i)
		p.Indicators = append(p.Indicators, hyte.Indicator{
			ID: hyte.ID("i" + n), Name: text("Indicator " + n),
			Baseline: hyte.Level{Value: known("10"), Year: 2022, MadeUp: true},
			Target:   hyte.Level{Value: known("8"), Year: 2025, MadeUp: true},
			Observations: []hyte.Observation{
				{Value: known("9.5"), Year: 2023, Area: "a-n", MadeUp: true},
				{Value: known("9"), Year: 2023, Group: "g-young", MadeUp: true},
			},
		})
		p.Actions = append(p.Actions, hyte.Action{
			ID: hyte.ID("t" + n), Text: text("Action " + n), Goals: []hyte.ID{hyte.ID("g" + strconv.Itoa(i/3))},
			Sectors: []hyte.ID{p.Sectors[i%4].ID}, Owners: []hyte.ID{"o-edu"}, Partners: []hyte.ID{"p-club", "p-county"},
			Resources: []hyte.Resource{{Kind: hyte.ResourceStaff}}, Indicators: []hyte.ID{hyte.ID("i" + n)},
			RevisedAfter: []hyte.ID{"ar23"},
		})
	}
	for i := range 8 {
		n := strconv.Itoa(i)
		p.Goals = append(p.Goals, hyte.Goal{
			ID: hyte.ID("g" + n), Text: text("Goal " + n), StrategyGoals: []hyte.ID{"sg1"}, Themes: []hyte.Theme{themes[i]},
			Indicators: []hyte.ID{hyte.ID("i" + strconv.Itoa(i*3))}, LocalNeeds: text("A need"), FromEvaluation: []hyte.ID{"ev"},
		})
	}
}
