package governance

import "strconv"

// path is a kind of place in the plan document. Its pattern is an RFC 6901
// pointer in which each # stands for an index.
type path uint8

const (
	inPlan path = iota
	inOrganisations
	inLegalBasis
	inLegalReference
	inSectors
	inPopulationGroups
	inStrategies
	inStrategy
	inStrategyReviews
	inResponsibleBody
	inSubstanceBody
	inCoordinator
	inBodies
	inBody
	inMonitoringTopics
	inServiceActions
	inSpecialGroups
	inStructuralSocialWork
	inGoals
	inGoal
	inGoalNeeds
	inGoalStrategy
	inActions
	inAction
	inActionGoals
	inIndicators
	inIndicator
	inObservation
	inProcedure
	inProcedureGroups
	inAssessments
	inAssessment
	inAssessmentGroups
	inAssessmentTaken
	inParticipation
	inParticipationItem
	inPartners
	inPartner
	inCooperation
	inCooperationItem
	inCooperationSupport
	inOrganisationSupport
	inOrganisationSupportItem
	inNegotiations
	inNegotiation
	inNegotiationDate
	inNegotiationPartners
	inNegotiationTopics
	inBudget
	inBudgetItem
	inDocuments
	inDocument
	inDocumentContents
	inDocumentPreparers
	inDocumentHandling
	inHandling
	inHandlingDate
	inDocumentDelivery
	inDelivery
	inDocumentPublication
	inPublication
	inDocumentBasis
	inSubPlans
	inSubPlan
	inSubPlanContents
	inSubPlanHandling
	inSubPlanHandlingItem
	inSubPlanHandlingDate
	inSubPlanReviews
	inSubPlanReview
	inSubPlanPartOf
	inSubPlanAttachedTo
	inSubPlanBasis
	inOmissions
	inOmission
	inReview
	inWaiver
	inTerm
)

var patterns = [...]string{
	inPlan:                    "",
	inOrganisations:           "/organisations",
	inLegalBasis:              "/legalBasis",
	inLegalReference:          "/legalBasis/#",
	inSectors:                 "/sectors",
	inPopulationGroups:        "/populationGroups",
	inStrategies:              "/strategies",
	inStrategy:                "/strategies/#",
	inStrategyReviews:         "/strategies/#/reviewed",
	inResponsibleBody:         "/governance/responsibleBody",
	inSubstanceBody:           "/governance/substanceBody",
	inCoordinator:             "/governance/coordinator",
	inBodies:                  "/governance/bodies",
	inBody:                    "/governance/bodies/#",
	inMonitoringTopics:        "/monitoring/topics",
	inServiceActions:          "/monitoring/serviceActions",
	inSpecialGroups:           "/monitoring/specialGroups",
	inStructuralSocialWork:    "/monitoring/structuralSocialWork",
	inGoals:                   "/goals",
	inGoal:                    "/goals/#",
	inGoalNeeds:               "/goals/#/localNeeds",
	inGoalStrategy:            "/goals/#/strategyGoals",
	inActions:                 "/actions",
	inAction:                  "/actions/#",
	inActionGoals:             "/actions/#/goals",
	inIndicators:              "/indicators",
	inIndicator:               "/indicators/#",
	inObservation:             "/indicators/#/observations/#",
	inProcedure:               "/impact/procedure",
	inProcedureGroups:         "/impact/procedure/populationGroups",
	inAssessments:             "/impact/assessments",
	inAssessment:              "/impact/assessments/#",
	inAssessmentGroups:        "/impact/assessments/#/populationGroups",
	inAssessmentTaken:         "/impact/assessments/#/takenIntoAccount",
	inParticipation:           "/participation",
	inParticipationItem:       "/participation/#",
	inPartners:                "/partners",
	inPartner:                 "/partners/#",
	inCooperation:             "/cooperation",
	inCooperationItem:         "/cooperation/#",
	inCooperationSupport:      "/cooperation/#/support",
	inOrganisationSupport:     "/organisationSupport",
	inOrganisationSupportItem: "/organisationSupport/#",
	inNegotiations:            "/negotiations",
	inNegotiation:             "/negotiations/#",
	inNegotiationDate:         "/negotiations/#/date",
	inNegotiationPartners:     "/negotiations/#/partners",
	inNegotiationTopics:       "/negotiations/#/topics",
	inBudget:                  "/budget",
	inBudgetItem:              "/budget/#",
	inDocuments:               "/documents",
	inDocument:                "/documents/#",
	inDocumentContents:        "/documents/#/contents",
	inDocumentPreparers:       "/documents/#/preparedWith",
	inDocumentHandling:        "/documents/#/handling",
	inHandling:                "/documents/#/handling/#",
	inHandlingDate:            "/documents/#/handling/#/date",
	inDocumentDelivery:        "/documents/#/delivery",
	inDelivery:                "/documents/#/delivery/#",
	inDocumentPublication:     "/documents/#/publication",
	inPublication:             "/documents/#/publication/#",
	inDocumentBasis:           "/documents/#/legalBasis/#",
	inSubPlans:                "/subPlans",
	inSubPlan:                 "/subPlans/#",
	inSubPlanContents:         "/subPlans/#/contents",
	inSubPlanHandling:         "/subPlans/#/handling",
	inSubPlanHandlingItem:     "/subPlans/#/handling/#",
	inSubPlanHandlingDate:     "/subPlans/#/handling/#/date",
	inSubPlanReviews:          "/subPlans/#/reviewed",
	inSubPlanReview:           "/subPlans/#/reviewed/#",
	inSubPlanPartOf:           "/subPlans/#/partOf",
	inSubPlanAttachedTo:       "/subPlans/#/attachedTo",
	inSubPlanBasis:            "/subPlans/#/legalBasis/#",
	inOmissions:               "/omissions",
	inOmission:                "/omissions/#",
	inReview:                  "/reviews/#",
	inWaiver:                  "/waivers/#",
	inTerm:                    "/term",
}

// place is one place in the plan document, kept as a number until it is read:
// the path in the highest byte, then two indexes of 28 bits each. More than
// 2^28 entries fit in no document that the codec reads.
type place uint64

const indexBits = 28

// at makes a place; the indexes fill the pattern from the left.
func at(p path, index ...int) place {
	made := place(p) << (2 * indexBits)
	if len(index) > 0 {
		made |= place(index[0]&(1<<indexBits-1)) << indexBits
	}
	if len(index) > 1 {
		made |= place(index[1] & (1<<indexBits - 1))
	}
	return made
}

// path returns the kind of the place.
func (p place) path() path { return path(p >> (2 * indexBits)) }

// indexes returns the two indexes of the place; zero where it has none.
func (p place) indexes() (first, second int) {
	return int(p >> indexBits & (1<<indexBits - 1)), int(p & (1<<indexBits - 1))
}

// pointer writes the place as an RFC 6901 JSON pointer.
func (p place) pointer() string {
	pattern := patterns[p.path()]
	b := make([]byte, 0, len(pattern)+8)
	next, second := p.indexes()
	for i := range len(pattern) {
		if pattern[i] != '#' {
			b = append(b, pattern[i])
			continue
		}
		b = strconv.AppendUint(b, uint64(next), 10)
		next = second
	}
	return string(b)
}
