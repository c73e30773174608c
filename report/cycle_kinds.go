package report

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// rhythm is how often a task comes back.
type rhythm uint8

const (
	everyYear rhythm = iota
	everyTerm
	withDocuments // once the report and the plan of the term exist
	everyFourYears
)

// reminderMonths is how far into the term report and plan should be made. The
// acts name no day within the term; THL advises the beginning of it, and the
// number of months is go-hyte's own.
const reminderMonths = 18

// kindRow says of one kind of task what is the same for every organisation.
type kindRow struct {
	kind   TaskKind
	title  lang.Text
	rhythm rhythm
	// first and last are the months of the window of a yearly task; zero for
	// the whole year.
	first, last int
	limit       law.Force
	// why says what sets the last day; inferred says it where it is no
	// statute.
	why, inferred lang.Text
	// early says that it should be done well before the last day.
	early  bool
	serves []string
	find   func(*search, Task) found
}

var (
	whyCalendarYear = tri(
		"Laki sanoo vuosittain eikä nimeä kuukautta: viimeinen päivä on päätelty kalenterivuodesta.",
		"Lagen säger årligen och nämner ingen månad: den sista dagen har härletts ur kalenderåret.",
		"The act says yearly and names no month: the last day is inferred from the calendar year.")
	whyTerm = tri(
		"Laki sanoo valtuustokausittain eikä nimeä päivää: viimeinen päivä on valtuustokauden viimeinen.",
		"Lagen säger för varje fullmäktigeperiod och nämner ingen dag: den sista dagen är fullmäktigeperiodens sista.",
		"The act says once a council term and names no day: the last day is that of the term.")
	whyDocuments = tri(
		"Laki ei nimeä päivää: tehtävä alkaa, kun valtuusto on käsitellyt kertomuksen ja suunnitelman.",
		"Lagen nämner ingen dag: uppgiften börjar när fullmäktige har behandlat berättelsen och planen.",
		"The act names no day: the task begins when the council has dealt with the report and the plan.")
)

var kindRows = [...]kindRow{
	{
		kind: TaskAccounts, rhythm: everyYear, first: 1, last: 6, limit: law.Statute,
		title: tri("Edellisen vuoden tilinpäätös valtuustossa", "Föregående års bokslut i fullmäktige", "Accounts of the year before at the council"),
		why: tri("Valtuuston on käsiteltävä tilinpäätös kesäkuun loppuun mennessä.",
			"Fullmäktige ska behandla bokslutet före utgången av juni.",
			"The council must deal with the accounts by the end of June."),
		find: findAccounts,
	},
	{
		kind: TaskEvaluationReport, rhythm: everyYear, first: 1, last: 6, limit: law.Statute,
		title: tri("Arviointikertomus edellisestä vuodesta valtuustossa", "Utvärderingsberättelsen om föregående år i fullmäktige", "Evaluation report on the year before at the council"),
		why: tri("Arviointikertomus käsitellään tilinpäätöksen yhteydessä, kesäkuun loppuun mennessä.",
			"Utvärderingsberättelsen behandlas i samband med bokslutet, före utgången av juni.",
			"The evaluation report is dealt with together with the accounts, by the end of June."),
		inferred: tri("Arviointikertomus käsitellään tilinpäätöksen yhteydessä; päivä on päätelty kalenterivuodesta.",
			"Utvärderingsberättelsen behandlas i samband med bokslutet; dagen har härletts ur kalenderåret.",
			"The evaluation report is dealt with together with the accounts; the day is inferred from the calendar year."),
		find: documentOfYear(yearDocument{kind: hyte.EvaluationReport, council: true, onYearBefore: true}),
	},
	{
		kind: TaskAnnualReport, rhythm: everyYear, limit: law.Inference, why: whyCalendarYear,
		title:  tri("Vuosittainen raportti hyvinvoinnista ja terveydestä valtuustolle", "Årlig rapport till fullmäktige om välfärd och hälsa", "Yearly report on wellbeing and health to the council"),
		serves: []string{"lead-lifestyles-reported", "sport-youth-activity-reported"},
		find:   documentOfYear(yearDocument{kind: hyte.AnnualReport, council: true}),
	},
	{
		kind: TaskNegotiation, rhythm: everyYear, limit: law.Inference, why: whyCalendarYear,
		title: tri("Vuosittainen neuvottelu hyvinvoinnin ja terveyden edistämisestä", "Årlig förhandling om främjandet av hälsa och välfärd", "Yearly negotiation on the promotion of wellbeing and health"),
		find:  negotiationOfYear,
	},
	{
		kind: TaskServiceEvaluation, rhythm: everyYear, limit: law.Inference, why: whyCalendarYear,
		title: tri("Iäkkäiden palvelujen riittävyyden ja laadun arviointi", "Utvärdering av tillräckligheten och kvaliteten av tjänsterna för äldre", "Evaluation of the sufficiency and quality of services for older people"),
		find:  documentOfYear(yearDocument{kind: hyte.ServiceEvaluation}),
	},
	{
		kind: TaskCountyStatement, rhythm: everyYear, limit: law.Inference, why: whyCalendarYear,
		title: tri("Selvitys sosiaali- ja terveydenhuollosta ja sen taloudesta", "Redogörelse för social- och hälsovården och dess ekonomi", "Statement on health and social services and their finances"),
		find:  documentOfYear(yearDocument{kind: hyte.CountyStatement}),
	},
	{
		kind: TaskLanguageReport, rhythm: everyYear, limit: law.Inference, why: whyCalendarYear,
		title: tri("Kansalliskielilautakunnan kertomus", "Nationalspråksnämndens berättelse", "Report of the national language board"),
		find:  documentOfYear(yearDocument{kind: hyte.LanguageBoardReport}),
	},
	{
		kind: TaskBudget, rhythm: everyYear, first: 8, last: 12, limit: law.Statute,
		title: tri("Seuraavan vuoden talousarvio ja taloussuunnitelma", "Nästa års budget och ekonomiplan", "Budget and financial plan of the next year"),
		why: tri("Valtuuston on hyväksyttävä talousarvio vuoden loppuun mennessä.",
			"Fullmäktige ska godkänna budgeten före utgången av året.",
			"The council must approve the budget by the end of the year."),
		serves: []string{"lead-budget-indicators"},
		find:   findBudget,
	},
	{
		kind: TaskTermReport, rhythm: everyTerm, limit: law.Inference, why: whyTerm, early: true,
		title: tri("Hyvinvointikertomus valtuustolle", "Välfärdsberättelse till fullmäktige", "Welfare report to the council"),
		find:  documentOfTerm(hyte.WelfareReport),
	},
	{
		kind: TaskTermPlan, rhythm: everyTerm, limit: law.Inference, why: whyTerm, early: true,
		title: tri("Hyvinvointisuunnitelma valtuustolle", "Välfärdsplan till fullmäktige", "Welfare plan to the council"),
		find:  documentOfTerm(hyte.WelfarePlan),
	},
	{
		kind: TaskDeliveryCounty, rhythm: withDocuments, limit: law.Inference, why: whyDocuments,
		title: tri("Kertomuksen ja suunnitelman toimittaminen hyvinvointialueelle", "Berättelsen och planen lämnas till välfärdsområdet", "Delivery of report and plan to the wellbeing services county"),
		find:  deliveredTo(func(s *search) string { return s.unit.County }),
	},
	{
		kind: TaskDeliveryHUS, rhythm: withDocuments, limit: law.Inference, why: whyDocuments,
		title: tri("Kertomuksen ja suunnitelman toimittaminen HUS-yhtymälle", "Berättelsen och planen lämnas till HUS-sammanslutningen", "Delivery of report and plan to the HUS Group"),
		find:  deliveredTo(func(*search) string { return "HUS" }),
	},
	{
		kind: TaskPublication, rhythm: withDocuments, limit: law.Inference, why: whyDocuments,
		title: tri("Kertomuksen ja suunnitelman julkaiseminen verkossa", "Berättelsen och planen offentliggörs på webben", "Publication of report and plan online"),
		find:  publishedOnline,
	},
	{
		kind: TaskTermNegotiation, rhythm: everyTerm, limit: law.Inference, why: whyTerm,
		title: tri("Hyvinvointialueen ja kuntien neuvottelu yhteistyöstä ja työnjaosta", "Samråd mellan välfärdsområdet och kommunerna om samarbete och arbetsfördelning", "Negotiation of county and municipalities on cooperation and division of work"),
		find:  negotiationOfTerm,
	},
	{
		kind: TaskStrategyReview, rhythm: everyTerm, limit: law.Inference, why: whyTerm,
		title: tri("Strategian tarkistaminen", "Strategin ses över", "Review of the strategy"),
		find:  strategyReviewed,
	},
	{
		kind: TaskGoalEvaluation, rhythm: everyTerm, limit: law.Inference,
		title: tri("Tarkastuslautakunta arvioi hyvinvoinnin ja terveyden edistämisen tavoitteet", "Revisionsnämnden utvärderar målen för främjandet av välfärd och hälsa", "Audit committee evaluates the goals of promotion"),
		why: tri("Valtionosuuden lisäosan indikaattori kysyy arviointia valtuustokausittain (asetus 1393/2022, liite): päivä on kauden viimeinen.",
			"Indikatorn i statsandelens tilläggsdel gäller en utvärdering per fullmäktigeperiod (förordning 1393/2022, bilagan): dagen är periodens sista.",
			"The indicator of the supplement asks for an evaluation each council term (Decree 1393/2022, annex): the day is the last of the term."),
		serves: []string{"lead-audit-evaluation"},
		find:   goalsEvaluated,
	},
	{
		kind: TaskPupilWelfarePlan, rhythm: everyTerm, limit: law.Inference, why: whyTerm,
		title: tri("Alueellinen opiskeluhuoltosuunnitelma", "Regional elevhälsoplan", "Regional pupil welfare plan"),
		find:  subPlanOfTerm(hyte.RegionalPupilWelfarePlan),
	},
	{
		kind: TaskClinicPlan, rhythm: everyTerm, limit: law.Inference, why: whyTerm,
		title: tri("Alueellinen neuvolasuunnitelma", "Regional rådgivningsbyråplan", "Regional plan of maternity and child health clinics"),
		find:  subPlanOfTerm(hyte.ClinicPlan),
	},
	{
		kind: TaskChildPlan, rhythm: everyFourYears, limit: law.Statute,
		title: tri("Lasten ja nuorten hyvinvointisuunnitelman hyväksyminen tai tarkistaminen", "Välfärdsplanen för barn och unga godkänns eller ses över", "Approval or review of the welfare plan for children and young people"),
		why: tri("Suunnitelma tarkistetaan vähintään kerran neljässä vuodessa.",
			"Planen ska ses över minst vart fjärde år.",
			"The plan must be reviewed at least every four years."),
		find: childPlanReviewed,
	},
}

func rowOf(k TaskKind) *kindRow {
	for i := range kindRows {
		if kindRows[i].kind == k {
			return &kindRows[i]
		}
	}
	return nil
}
