package hyte

import (
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// Format is the token that every plan document carries under the key "format".
const Format = "hyte-plan/1"

// Plan is one welfare plan document with the evidence around it: what one or
// several organisations (municipalities, counties, HUS) have decided, written,
// measured and handled for the promotion of wellbeing and health in one
// council term. One plan may serve several acts at once.
//
// The zero Plan is an empty plan: it can be audited, and everything is missing
// from it. Lists keep the order of the document. A Plan is a plain value; the
// library never changes one it was given.
type Plan struct {
	// Title is the name of the document.
	Title Text
	// Note is a remark for readers of the data; a made-up plan says so here.
	Note Text
	// Language is the language of texts given as one string. It is one of
	// fi, sv, en, or zero (nil) where the document does not say.
	Language *lang.Language
	// Organisations are the makers of the plan. Several municipalities may
	// share one plan.
	Organisations []Organisation
	// Term is the council term (valtuustokausi) the plan is made for.
	Term law.Period
	// Period is the time the plan covers, where it is not the Term.
	Period law.Period
	// LegalBasis is the law the document itself names as its basis.
	LegalBasis []LegalReference
	// Sectors are the branches of the organisation (toimialat) that take part.
	Sectors []Sector
	// Areas are the sub-areas by which the plan follows its residents.
	Areas []Area
	// PopulationGroups are the groups (väestöryhmät) the plan speaks of.
	PopulationGroups []PopulationGroup
	// Strategies are the municipal or county strategies the plan is tied to.
	Strategies []Strategy
	// Governance names who answers for what.
	Governance Governance
	// Monitoring says what is followed.
	Monitoring Monitoring
	// Owners are those who answer for actions.
	Owners []Owner
	// Partners are those outside the organisation who take part.
	Partners []Partner
	// FocusAreas are the headings under which goals stand (painopisteet).
	FocusAreas []FocusArea
	// Goals are the goals (tavoitteet).
	Goals []Goal
	// Actions are the actions (toimenpiteet).
	Actions []Action
	// Indicators are the indicators (mittarit, osoittimet).
	Indicators []Indicator
	// Impact is the ex-ante assessment of decisions (ennakkoarviointi).
	Impact Impact
	// Participation is how residents and their councils took part.
	Participation []Participation
	// Cooperation is the work done with others.
	Cooperation []Cooperation
	// OrganisationSupport is how the conditions and influence of
	// organisations (järjestöt) are promoted.
	OrganisationSupport []OrganisationSupport
	// Negotiations are the negotiations with county, municipalities, HUS and
	// others.
	Negotiations []Negotiation
	// Budget ties the plan to budgets and accounts.
	Budget []BudgetLink
	// Documents are the documents of the cycle: welfare report and plan,
	// annual reports, evaluations and those they lean on.
	Documents []Document
	// SubPlans are the plans that are part of the welfare plan or attached to
	// it, by law or by choice.
	SubPlans []SubPlan
	// StatusVocabularies are the words in which the plan reports status.
	StatusVocabularies []StatusVocabulary
	// Omissions are the things left out with a reason.
	Omissions []Omission
	// Reviews are judgements a person has made where no program can.
	Reviews []Review
	// Waivers are the user's own decisions to let a duty rest.
	Waivers []Waiver
	// Extensions is what a vendor added; it is kept as it came.
	Extensions Extensions
}

// Extensions is a JSON object that a vendor added under the key "extensions".
// It is kept byte for byte and written back untouched; empty where there is
// none.
type Extensions string

// ID names one thing within one document. It is one to 100 printable
// characters without spaces.
type ID string
