package report

import (
	"github.com/hyte-fi/go-hyte/hyte/lang"
)

// TaskKind is what is due in the reporting cycle. The tokens are part of the
// wire contract.
type TaskKind string

// The kinds of tasks.
const (
	// TaskAnnualReport: the yearly report to the council.
	TaskAnnualReport TaskKind = "annual-report"
	// TaskNegotiation: the yearly negotiation on promotion.
	TaskNegotiation TaskKind = "negotiation"
	// TaskBudget: budget and financial plan of the next year.
	TaskBudget TaskKind = "budget"
	// TaskAccounts: the accounts of the year before, with the annual report on
	// activities (toimintakertomus).
	TaskAccounts TaskKind = "accounts"
	// TaskEvaluationReport: the audit committee's report on the year before.
	TaskEvaluationReport TaskKind = "evaluation-report"
	// TaskServiceEvaluation: the yearly evaluation of services for older
	// people.
	TaskServiceEvaluation TaskKind = "older-people-service-evaluation"
	// TaskCountyStatement: the yearly statement on health and social services.
	TaskCountyStatement TaskKind = "county-statement"
	// TaskLanguageReport: the yearly report of the national language board.
	TaskLanguageReport TaskKind = "language-board-report"
	// TaskTermReport: the welfare report of the council term.
	TaskTermReport TaskKind = "welfare-report"
	// TaskTermPlan: the welfare plan of the council term.
	TaskTermPlan TaskKind = "welfare-plan"
	// TaskDeliveryCounty: delivery of report and plan to the county.
	TaskDeliveryCounty TaskKind = "delivery-to-county"
	// TaskDeliveryHUS: delivery of report and plan to HUS.
	TaskDeliveryHUS TaskKind = "delivery-to-hus"
	// TaskPublication: publication of report and plan.
	TaskPublication TaskKind = "publication"
	// TaskStrategyReview: the review of the strategy.
	TaskStrategyReview TaskKind = "strategy-review"
	// TaskTermNegotiation: the negotiation of county and municipalities once a
	// term.
	TaskTermNegotiation TaskKind = "term-negotiation"
	// TaskGoalEvaluation: the audit committee's evaluation of the goals of
	// promotion once a term.
	TaskGoalEvaluation TaskKind = "goal-evaluation"
	// TaskPupilWelfarePlan: the county's pupil welfare plan.
	TaskPupilWelfarePlan TaskKind = "regional-pupil-welfare-plan"
	// TaskClinicPlan: the plan of maternity and child health clinics.
	TaskClinicPlan TaskKind = "clinic-plan"
	// TaskChildPlan: approval or review of the plan for children and young
	// people.
	TaskChildPlan TaskKind = "child-plan-review"
)

// Title names the task in a few words; empty for a kind that does not exist.
func (k TaskKind) Title() lang.Text {
	if r := rowOf(k); r != nil {
		return r.title
	}
	return lang.Text{}
}

// tri makes a text of its Finnish, Swedish and English wording.
func tri(fi, sv, en string) lang.Text { return lang.Text{Finnish: fi, Swedish: sv, English: en} }
