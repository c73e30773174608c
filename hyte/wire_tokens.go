package hyte

// The shapes of the declared words, each with every constant of its type.
var (
	resourceKind = token(ResourceMoney, ResourceStaff, ResourcePremises, ResourceOther)
	budgetKind   = token(LinkBudget, LinkAccounts)
	supportForm  = token(
		SupportTraining, SupportData, SupportConclusions, SupportAlignment, SupportExpertWork,
		SupportOther,
	)
	organisationSupportKind = token(SupportGrants, SupportPremises, SupportAgreement, SupportHearing, SupportForum)
	documentKind            = token(
		WelfareReport, WelfarePlan, AnnualReport, EvaluationReport, EvaluationPlan, StrategyDocument,
		BudgetDocument, AccountsDocument, PlainLanguageSummary, CountyStatement, ServiceStrategy, ServiceEvaluation,
		LanguageBoardReport, HealthServicePlan, IntegrationProgramme, EmploymentPlan, OtherDocument,
	)
	content = token(
		ContentWellbeingAndHealth, ContentDeterminants, ContentActionsCarriedOut,
		ContentPolicyAndResources, ContentPopulation, ContentGroupDifferences,
		ContentDeterminantChanges, ContentServiceSystem, ContentPreventiveEffects, ContentSummary,
		ContentBackground, ContentDescription, ContentStrengths, ContentPlanPart, ContentAnnexes,
		ContentGrowingUp, ContentPromotingActions, ContentChildProtectionNeed,
		ContentChildProtectionMeans, ContentChildProtectionWorks, ContentAuthorityCooperation,
		ContentImplementation, ContentPupilWelfare, ContentLanguageRights, ContentPupilGoals,
		ContentPupilCooperation, ContentPupilNeed, ContentPupilResources, ContentPupilFollowUp,
		ContentSupportActions, ContentOlderAssessment, ContentOlderNeedFactors, ContentOlderGoals, ContentOlderActions,
		ContentOlderResponsibilities, ContentOlderServices, ContentOlderHomeFirst,
		ContentHousingForecast, ContentHousingDevelopment, ContentSubstanceWork, ContentIntegration,
		ContentPhysicalActivity, ContentYouthActivity, ContentCulture, ContentLifestyles,
		ContentLanguageSection, ContentNationalGoals,
	)
	handlingDecision = token(DecisionApproved, DecisionNoted, DecisionProposed, DecisionSentBack)
	role             = token(
		RoleResponsible, RoleSubstance, RoleCouncil, RoleBoard, RoleManagementTeam, RoleWellbeingGroup,
		RoleAuditCommittee, RoleCommittee, RoleYouthCouncil, RoleOlderPeoplesCouncil,
		RoleDisabilityCouncil, RoleGuidanceNetwork, RolePupilWelfareGroup, RoleLanguageBoard,
		RoleSamiLanguageBoard, RoleSportGroup, RoleRegionalGroup, RoleCooperationPool, RoleCounterpart,
		RoleInterfaceService, RoleOther,
	)
	bodyForm      = token(FormPerson, FormGroup, FormBoard, FormUnit)
	workTime      = token(WorkFullTime, WorkPartTime, WorkShared)
	decisionField = token(
		FieldLivingEnvironment, FieldLivingConditions, FieldFamilies, FieldLifestyles,
		FieldServiceSystem,
	)
	direction         = token(EffectPositive, EffectNegative, EffectNeutral, EffectMixed, EffectUnclear)
	size              = token(EffectSmall, EffectMedium, EffectLarge)
	span              = token(EffectShortTerm, EffectLongTerm)
	subAssessmentKind = token(
		AssessChildren, AssessGender, AssessEquality, AssessLanguage, AssessHealth, AssessSocial,
		AssessEnvironment,
	)
	topic            = token(TopicLivingConditions, TopicWellbeing, TopicHealth, TopicDeterminants)
	negotiationKind  = token(AnnualNegotiation, TermNegotiation)
	negotiationTopic = token(AboutGoals, AboutActions, AboutCooperation, AboutFollowUp, AboutDivisionOfWork)
	partnerKind      = token(PartnerMunicipality, PartnerCounty, PartnerHUS, PartnerPublic, PartnerCompany, PartnerNonProfit)
	participant      = token(
		ParticipantResidents, ParticipantServiceUsers, ParticipantChildren, ParticipantYouthCouncil, ParticipantOlderPeoplesCouncil, ParticipantDisabilityCouncil,
		ParticipantOrganisations,
	)
	participationMeans = token(
		MeansHearing, MeansResidentPanel, MeansForum, MeansOpinion, MeansUserMember, MeansFinance,
		MeansCoDesign, MeansInitiative, MeansSurvey, MeansStatement, MeansOther,
	)
	stage      = token(StagePlanning, StagePreparation, StageImplementation, StageFollowUp)
	sectorKind = token(
		SectorAdministration, SectorEducation, SectorCultureLeisure, SectorTechnical, SectorEmployment,
		SectorSocialAndHealth, SectorRescue, SectorOther,
	)
	dimension     = token(ByAge, BySex, ByEducation, ByIncome, ByLanguage, ByOrigin, ByDisability, ByFamily, ByOther)
	statusMeaning = token(
		StatusNotStarted, StatusStarted, StatusUnderWay, StatusDone, StatusNotReached, StatusLate,
		StatusCancelled, StatusNotAssessed,
	)
	strategyAspect = token(
		AspectWellbeing, AspectServices, AspectParticipation, AspectLivingEnvironment,
		AspectLanguageRights, AspectNationalGoals,
	)
	subPlanKind = token(
		ChildPlan, OlderPeoplePlan, PupilWelfarePlan, RegionalPupilWelfarePlan, ClinicPlan,
		SubstancePlan, IntegrationPlan, CulturePlan, ParticipationPlan, EqualityPlan,
		GenderEqualityPlan, SafetyPlan, PhysicalActivityPlan, EarlyEducationPlan, TobaccoPlan, OtherPlan,
	)
	theme = token(
		ThemeChildren, ThemeOlderPeople, ThemeSubstances, ThemeTobacco, ThemePhysicalActivity,
		ThemeCulture, ThemeMentalHealth, ThemeIntegration, ThemeLifestyles, ThemeNutrition, ThemeSafety,
		ThemeEquality, ThemeGenderEquality, ThemeParticipation, ThemeOrganisations, ThemeEmployment,
		ThemeHousing, ThemeEnvironment, ThemeSpecialSupport, ThemeLibrary, ThemeYouthWork,
		ThemeEarlyEducation, ThemeSamiPeople, ThemeLanguage,
	)
)
