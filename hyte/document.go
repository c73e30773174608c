package hyte

import "github.com/hyte-fi/go-hyte/hyte/law"

// Document is one document of the cycle, with its way through the bodies, its
// delivery and its publication.
type Document struct {
	ID ID
	// Kinds are what the document is; a welfare report and plan are often one.
	Kinds []DocumentKind
	Title Text
	URL   string
	// Term is the council term it is made for, Year the calendar year.
	Term law.Period
	Year int
	// Made is the day it was made.
	Made       law.Date
	LegalBasis []LegalReference
	// Contents are the parts it has.
	Contents []Content
	Themes   []Theme
	// PreparedWith are the partners it was drawn up with.
	PreparedWith []ID
	Handling     []Handling
	Delivery     []Delivery
	Publication  []Publication
	// EvaluatesGoals says that the document assesses whether the goals were
	// reached.
	EvaluatesGoals Answer
	// MentionsIndicatorsLeftOut says that indicators left out are named.
	MentionsIndicatorsLeftOut Answer
	For                       For
	Extensions                Extensions
}

// DocumentKind is what a document is.
type DocumentKind string

// The kinds of documents.
const (
	WelfareReport        DocumentKind = "welfare-report"
	WelfarePlan          DocumentKind = "welfare-plan"
	AnnualReport         DocumentKind = "annual-report"
	EvaluationReport     DocumentKind = "evaluation-report"
	EvaluationPlan       DocumentKind = "evaluation-plan"
	StrategyDocument     DocumentKind = "strategy"
	BudgetDocument       DocumentKind = "budget"
	AccountsDocument     DocumentKind = "accounts"
	PlainLanguageSummary DocumentKind = "plain-language-summary"
	CountyStatement      DocumentKind = "county-statement"
	ServiceStrategy      DocumentKind = "service-strategy"
	ServiceEvaluation    DocumentKind = "older-people-service-evaluation"
	LanguageBoardReport  DocumentKind = "language-board-report"
	HealthServicePlan    DocumentKind = "health-service-organising-plan"
	IntegrationProgramme DocumentKind = "integration-programme"
	EmploymentPlan       DocumentKind = "employment-service-plan"
	OtherDocument        DocumentKind = "other"
)

// Content is one part of a document or sub-plan that some act or guidance asks
// for.
type Content string

// The parts of documents. The comment above each group tells who asks for it.
const (
	// 612/2021 6 § 3 mom. and 7 § 3 mom.
	ContentWellbeingAndHealth Content = "wellbeing-and-health"
	ContentDeterminants       Content = "determinants"
	ContentActionsCarriedOut  Content = "actions-carried-out"

	// THL, contents of the welfare report.
	ContentPolicyAndResources Content = "policy-and-resources"
	ContentPopulation         Content = "population-health-and-wellbeing"
	ContentGroupDifferences   Content = "differences-between-groups"
	ContentDeterminantChanges Content = "changes-in-determinants"
	ContentServiceSystem      Content = "service-system"
	ContentPreventiveEffects  Content = "effects-of-preventive-work"

	// THL, outline of report and plan.
	ContentSummary     Content = "summary"
	ContentBackground  Content = "background"
	ContentDescription Content = "description"
	ContentStrengths   Content = "strengths-and-development-needs"
	ContentPlanPart    Content = "plan-part"
	ContentAnnexes     Content = "annexes"

	// 417/2007 12 § 2 and 4 mom.
	ContentGrowingUp            Content = "growing-up-conditions-and-wellbeing"
	ContentPromotingActions     Content = "promoting-and-preventing-actions"
	ContentChildProtectionNeed  Content = "child-protection-need"
	ContentChildProtectionMeans Content = "child-protection-resources"
	ContentChildProtectionWorks Content = "child-protection-services"
	ContentAuthorityCooperation Content = "cooperation"
	ContentImplementation       Content = "implementation-and-follow-up"

	// 1287/2013 12, 13 a §.
	ContentPupilWelfare   Content = "pupil-welfare"
	ContentLanguageRights Content = "language-rights"

	// 1287/2013 13 a § 2 mom., the regional plan.
	ContentPupilGoals       Content = "pupil-welfare-goals"
	ContentPupilCooperation Content = "pupil-welfare-cooperation"
	ContentPupilNeed        Content = "pupil-welfare-need"
	ContentPupilResources   Content = "pupil-welfare-resources"
	ContentPupilFollowUp    Content = "pupil-welfare-implementation-and-follow-up"

	// 980/2012 5 §.
	ContentSupportActions        Content = "supporting-actions"
	ContentOlderAssessment       Content = "assessment-of-wellbeing-and-services"
	ContentOlderNeedFactors      Content = "factors-of-service-need"
	ContentOlderGoals            Content = "goals"
	ContentOlderActions          Content = "actions-and-resources"
	ContentOlderResponsibilities Content = "sector-responsibilities"
	ContentOlderServices         Content = "services-and-informal-care"
	ContentOlderHomeFirst        Content = "home-living-and-rehabilitation"
	ContentHousingForecast       Content = "housing-forecast"
	ContentHousingDevelopment    Content = "housing-development"

	// 523/2015, 681/2023, 390/2015, 166/2019 and the funding indicators.
	ContentSubstanceWork    Content = "preventive-substance-work"
	ContentIntegration      Content = "integration"
	ContentPhysicalActivity Content = "physical-activity"
	ContentYouthActivity    Content = "children-physical-activity"
	ContentCulture          Content = "culture"
	ContentLifestyles       Content = "lifestyles"
	ContentLanguageSection  Content = "language"
	ContentNationalGoals    Content = "national-objectives"
)

// Handling is one step of a document through the bodies of one organisation.
type Handling struct {
	Body Role
	// Organisation is the code of the organisation whose body it is; empty
	// where the plan has one maker.
	Organisation string
	Date         law.Date
	// Minutes is the place in the minutes: "§ 43".
	Minutes  string
	URL      string
	Decision HandlingDecision
}

// HandlingDecision is what the body did; empty where not stated.
type HandlingDecision string

// The decisions of bodies.
const (
	DecisionApproved HandlingDecision = "approved"
	DecisionNoted    HandlingDecision = "noted"
	DecisionProposed HandlingDecision = "proposed"
	DecisionSentBack HandlingDecision = "sent-back"
)

// Delivery is the sending of a document to one partner.
type Delivery struct {
	// To is the code of the county ("08") or "HUS".
	To   string
	Date law.Date
	For  For
}

// Publication is the publishing of a document on the public data network.
type Publication struct {
	URL  string
	Date law.Date
	// Languages are the codes of the languages it is published in: "fi", "sv",
	// "se".
	Languages []string
	// Accessible says that the accessibility requirements are met.
	Accessible Answer
	For        For
}
