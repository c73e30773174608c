package report

import (
	"iter"
	"slices"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

// Station is one station of the yearly clock (vuosikello, årsklocka): some
// months of the year and what is done in them.
type Station struct {
	// Months is the time of the station, whole months.
	Months law.Period
	// Title says what is done.
	Title lang.Text
	// Citation is the provision or guidance it leans on. The months
	// themselves are go-hyte's proposal wherever no act names a day.
	Citation law.Citation
	// Tasks are the kinds of tasks that belong to the station.
	Tasks []TaskKind
}

// when says in which years of a council term a station comes.
type when uint8

const (
	inEveryYear when = iota
	inFirstYear      // the calendar year in which the term begins, and the next
	inMiddle
	inLastYear
)

type stationRow struct {
	first, last int // months
	when        when
	title       lang.Text
	cite        law.Citation
	tasks       []TaskKind
}

var stations = [...]stationRow{
	{
		first: 1, last: 3,
		title: tri("Mittarit päivitetään ja toimenpiteiden toteutuminen käydään läpi; tilinpäätös ja toimintakertomus laaditaan",
			"Indikatorerna uppdateras och genomförandet av åtgärderna gås igenom; bokslut och verksamhetsberättelse upprättas",
			"Indicators are updated and the progress of actions is gone through; accounts and activity report are drawn up"),
		cite: law.Citation{Act: "410/2015", Section: "113", Subsection: 1},
	},
	{
		first: 4, last: 6,
		title: tri("Vuosittainen raportti hyvinvoinnista ja terveydestä, tilinpäätös ja arviointikertomus valtuustossa",
			"Årlig rapport om välfärd och hälsa, bokslut och utvärderingsberättelse i fullmäktige",
			"Yearly report on wellbeing and health, accounts and evaluation report at the council"),
		cite:  law.Citation{Act: "612/2021", Section: "6", Subsection: 3},
		tasks: []TaskKind{TaskAnnualReport, TaskAccounts, TaskEvaluationReport},
	},
	{
		first: 5, last: 6, when: inLastYear,
		title: tri("Päättyvän valtuustokauden arviointi; uusi valtuusto aloittaa",
			"Utvärdering av den fullmäktigeperiod som går ut; nytt fullmäktige tillträder",
			"Evaluation of the ending council term; the new council begins"),
		cite:  law.Citation{Act: "410/2015", Section: "15"},
		tasks: []TaskKind{TaskGoalEvaluation},
	},
	{
		first: 8, last: 9,
		title: tri("Toimialojen tavoitteet seuraavalle vuodelle", "Sektorernas mål för nästa år", "Goals of the sectors for the next year"),
		cite:  law.Citation{Act: "thl-talousasiakirjat", Force: law.Guidance},
	},
	{
		first: 9, last: 11,
		title: tri("Neuvottelu hyvinvoinnin ja terveyden edistämisestä hyvinvointialueen kanssa; järjestöjen kuuleminen",
			"Förhandling om främjandet av hälsa och välfärd med välfärdsområdet; organisationerna hörs",
			"Negotiation with the county; organisations are heard"),
		cite:  law.Citation{Act: "612/2021", Section: "6", Subsection: 4},
		tasks: []TaskKind{TaskNegotiation},
	},
	{
		first: 8, last: 12, when: inFirstYear,
		title: tri("Kertomus menneestä ja suunnitelma uudesta valtuustokaudesta valtuustoon; toimittaminen ja julkaiseminen",
			"Berättelse om den gångna och plan för den nya fullmäktigeperioden till fullmäktige; lämnande och offentliggörande",
			"Report on the past and plan for the new council term to the council; delivery and publication"),
		cite:  law.Citation{Act: "thl-toteutus", Force: law.Guidance},
		tasks: []TaskKind{TaskTermReport, TaskTermPlan, TaskDeliveryCounty, TaskDeliveryHUS, TaskPublication},
	},
	{
		first: 5, last: 6, when: inMiddle,
		title: tri("Puolivälin tarkistus: strategia ja suunnitelma", "Halvtidsöversyn: strategi och plan", "Mid-term check: strategy and plan"),
		cite:  law.Citation{Act: "thl-sisalto", Force: law.Guidance},
		tasks: []TaskKind{TaskStrategyReview},
	},
	{
		first: 10, last: 12,
		title: tri("Talousarvio ja taloussuunnitelma: hyvinvoinnin ja terveyden edistämisen tavoitteet, toimenpiteet ja mittarit",
			"Budget och ekonomiplan: mål, åtgärder och indikatorer för främjandet av hälsa och välfärd",
			"Budget and financial plan: goals, actions and indicators of promotion"),
		cite:  law.Citation{Act: "410/2015", Section: "110", Subsection: 1},
		tasks: []TaskKind{TaskBudget},
	},
}

// Clock yields the stations of one calendar year in the order of the months:
// those of every year and, where the year is the first, the middle or the last
// of the council term, those of that stage. Only tasks that a provision makes
// due for the unit are named. A year outside the term yields nothing.
func Clock(unit region.Unit, term law.Period, year int) iter.Seq[Station] {
	return func(yield func(Station) bool) {
		for i := range stations {
			row := &stations[i]
			if year < term.From.Year() || year > term.To.Year() || !comes(row.when, term, year) {
				continue
			}
			if !yield(row.station(unit, year)) {
				return
			}
		}
	}
}

func comes(w when, term law.Period, year int) bool {
	switch w {
	case inFirstYear:
		return year == term.From.Year()
	case inMiddle:
		return year == (term.From.Year()+term.To.Year())/2
	case inLastYear:
		return year == term.To.Year()
	}
	return true
}

func (r *stationRow) station(unit region.Unit, year int) Station {
	s := Station{
		Months:   law.Between(law.Day(year, 1, 1).AddMonths(r.first-1), law.Day(year, 1, 1).AddMonths(r.last).AddDays(-1)),
		Title:    r.title,
		Citation: r.cite,
	}
	for _, kind := range r.tasks {
		if rule := ruleFor(kind, unit, s.Months.To); rule != nil {
			s.Tasks = append(s.Tasks, kind)
		}
	}
	slices.Sort(s.Tasks)
	return s
}
