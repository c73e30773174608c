package report

import (
	"slices"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

// cycleRule is one provision that makes one kind of task due for some
// organisations in one period.
type cycleRule struct {
	kind     TaskKind
	duty     string
	cite     law.Citation
	period   law.Period
	severity governance.Severity
	binds    []region.Actor
	// bilingual says that only bilingual organisations are bound.
	bilingual bool
	// yearEnd says that the act names no day, where another act names one for
	// the same kind of task.
	yearEnd bool
	// contents are those that the provision lists for the document.
	contents []hyte.Content
}

var (
	withCounty     = []region.Actor{region.OrdinaryMunicipality, region.UusimaaMunicipality}
	municipalities = []region.Actor{region.OrdinaryMunicipality, region.UusimaaMunicipality, region.HelsinkiCity}
	helsinki       = []region.Actor{region.HelsinkiCity}
	counties       = []region.Actor{region.OrdinaryCounty, region.UusimaaCounty}
	countyLike     = []region.Actor{region.OrdinaryCounty, region.UusimaaCounty, region.HelsinkiCity}
	hus            = []region.Actor{region.HUSGroup}

	from2023 = law.Since(law.Day(2023, 1, 1))
	from2015 = law.Since(law.Day(2015, 5, 1))
	from2017 = law.Since(law.Day(2017, 6, 1))
	from2021 = law.Since(law.Day(2021, 7, 1))
	from2022 = law.Since(law.Day(2022, 3, 1))
	act2010  = law.Between(law.Day(2011, 5, 1), law.Day(2022, 12, 31))
)

// reported2010 and reported2021 are the contents of the yearly report.
var (
	reported2010 = []hyte.Content{hyte.ContentWellbeingAndHealth, hyte.ContentActionsCarriedOut}
	reported2021 = []hyte.Content{hyte.ContentWellbeingAndHealth, hyte.ContentDeterminants, hyte.ContentActionsCarriedOut}
)

// cycleRules are in the order of the acts and their sections.
var cycleRules = [...]cycleRule{
	{kind: TaskAnnualReport, duty: "FI-1326/2010-12-1b", cite: law.Citation{Act: "1326/2010", Section: "12", Subsection: 1}, period: act2010, severity: governance.Must, contents: reported2010, binds: municipalities},
	{kind: TaskTermReport, duty: "FI-1326/2010-12-1c", cite: law.Citation{Act: "1326/2010", Section: "12", Subsection: 1}, period: act2010, severity: governance.Must, binds: municipalities},
	{kind: TaskClinicPlan, duty: "FI-1326/2010-15-4", cite: law.Citation{Act: "1326/2010", Section: "15", Subsection: 4, AsIn: "581/2022"}, period: from2023, severity: governance.Must, binds: countyLike},
	{kind: TaskChildPlan, duty: "FI-417/2007-12@2008", cite: law.Citation{Act: "417/2007", Section: "12", Subsection: 1}, period: law.Between(law.Day(2008, 1, 1), law.Day(2022, 12, 31)), severity: governance.Must, binds: municipalities},
	{kind: TaskChildPlan, duty: "FI-417/2007-12-1", cite: law.Citation{Act: "417/2007", Section: "12", Subsection: 1, AsIn: "610/2022"}, period: from2023, severity: governance.Must, binds: municipalities},
	{kind: TaskChildPlan, duty: "FI-417/2007-12-3", cite: law.Citation{Act: "417/2007", Section: "12", Subsection: 3, AsIn: "610/2022"}, period: from2023, severity: governance.Must, binds: counties},
	{kind: TaskServiceEvaluation, duty: "FI-980/2012-6", cite: law.Citation{Act: "980/2012", Section: "6", AsIn: "604/2022"}, period: from2023, severity: governance.Linked, binds: countyLike},
	{kind: TaskPupilWelfarePlan, duty: "FI-1287/2013-13a", cite: law.Citation{Act: "1287/2013", Section: "13a", Subsection: 1, AsIn: "377/2022"}, period: from2023, severity: governance.Must, binds: counties},
	{kind: TaskStrategyReview, duty: "FI-410/2015-37-1", cite: law.Citation{Act: "410/2015", Section: "37", Subsection: 3}, period: from2017, severity: governance.Must, binds: municipalities},
	{kind: TaskBudget, duty: "FI-410/2015-110", cite: law.Citation{Act: "410/2015", Section: "110", Subsection: 1}, period: from2015, severity: governance.Should, binds: municipalities},
	{kind: TaskAccounts, duty: "FI-410/2015-113", cite: law.Citation{Act: "410/2015", Section: "113", Subsection: 1}, period: from2015, severity: governance.Linked, binds: municipalities},
	{kind: TaskEvaluationReport, duty: "FI-410/2015-121", cite: law.Citation{Act: "410/2015", Section: "121", Subsection: 4}, period: from2015, severity: governance.Should, binds: municipalities},
	{kind: TaskTermNegotiation, duty: "FI-611/2021-14", cite: law.Citation{Act: "611/2021", Section: "14", Subsection: 1}, period: from2021, severity: governance.Must, binds: slices.Concat(withCounty, counties)},
	{kind: TaskLanguageReport, duty: "FI-611/2021-33", cite: law.Citation{Act: "611/2021", Section: "33"}, period: from2022, severity: governance.Linked, binds: counties, bilingual: true},
	{kind: TaskLanguageReport, duty: "FI-611/2021-33", cite: law.Citation{Act: "611/2021", Section: "33"}, period: from2023, severity: governance.Linked, binds: hus},
	{kind: TaskStrategyReview, duty: "FI-611/2021-41", cite: law.Citation{Act: "611/2021", Section: "41", Subsection: 4}, period: from2022, severity: governance.Must, binds: counties},
	{kind: TaskBudget, duty: "FI-611/2021-115", cite: law.Citation{Act: "611/2021", Section: "115", Subsection: 1}, period: from2021, severity: governance.Should, binds: counties},
	{kind: TaskEvaluationReport, duty: "FI-611/2021-125", cite: law.Citation{Act: "611/2021", Section: "125", Subsection: 4}, period: from2022, severity: governance.Should, binds: counties, yearEnd: true},
	{kind: TaskAnnualReport, duty: "FI-612/2021-6-3d", cite: law.Citation{Act: "612/2021", Section: "6", Subsection: 3}, period: from2023, severity: governance.Must, contents: reported2021, binds: municipalities},
	{kind: TaskTermReport, duty: "FI-612/2021-6-3e", cite: law.Citation{Act: "612/2021", Section: "6", Subsection: 3}, period: from2023, severity: governance.Must, binds: municipalities},
	{kind: TaskTermPlan, duty: "FI-612/2021-6-3f", cite: law.Citation{Act: "612/2021", Section: "6", Subsection: 3}, period: from2023, severity: governance.Must, binds: municipalities},
	{kind: TaskDeliveryCounty, duty: "FI-612/2021-6-3g", cite: law.Citation{Act: "612/2021", Section: "6", Subsection: 3}, period: from2023, severity: governance.Must, binds: withCounty},
	{kind: TaskPublication, duty: "FI-612/2021-6-3h", cite: law.Citation{Act: "612/2021", Section: "6", Subsection: 3}, period: from2023, severity: governance.Must, binds: municipalities},
	{kind: TaskNegotiation, duty: "FI-612/2021-6-4d", cite: law.Citation{Act: "612/2021", Section: "6", Subsection: 4}, period: from2023, severity: governance.Must, binds: withCounty},
	{kind: TaskDeliveryHUS, duty: "FI-612/2021-6-5b", cite: law.Citation{Act: "612/2021", Section: "6", Subsection: 5}, period: from2023, severity: governance.Must, binds: []region.Actor{region.UusimaaMunicipality}},
	{kind: TaskNegotiation, duty: "FI-612/2021-6-5d", cite: law.Citation{Act: "612/2021", Section: "6", Subsection: 5}, period: from2023, severity: governance.Must, binds: helsinki},
	{kind: TaskAnnualReport, duty: "FI-612/2021-7-3b", cite: law.Citation{Act: "612/2021", Section: "7", Subsection: 3}, period: from2023, severity: governance.Must, contents: reported2021, binds: counties},
	{kind: TaskTermReport, duty: "FI-612/2021-7-3c", cite: law.Citation{Act: "612/2021", Section: "7", Subsection: 3}, period: from2023, severity: governance.Must, binds: counties},
	{kind: TaskTermPlan, duty: "FI-612/2021-7-3c", cite: law.Citation{Act: "612/2021", Section: "7", Subsection: 3}, period: from2023, severity: governance.Must, binds: counties},
	{kind: TaskPublication, duty: "FI-612/2021-7-3f", cite: law.Citation{Act: "612/2021", Section: "7", Subsection: 3}, period: from2023, severity: governance.Must, binds: counties},
	{kind: TaskNegotiation, duty: "FI-612/2021-7-4d", cite: law.Citation{Act: "612/2021", Section: "7", Subsection: 4}, period: from2023, severity: governance.Must, binds: counties},
	{kind: TaskCountyStatement, duty: "FI-612/2021-29-2", cite: law.Citation{Act: "612/2021", Section: "29", Subsection: 2}, period: from2023, severity: governance.Linked, binds: slices.Concat(countyLike, hus)},
	{kind: TaskAnnualReport, duty: "FI-615/2021-8-3", cite: law.Citation{Act: "615/2021", Section: "8", Subsection: 3}, period: from2023, severity: governance.Must, contents: reported2021, binds: hus},
	{kind: TaskNegotiation, duty: "FI-615/2021-8-4", cite: law.Citation{Act: "615/2021", Section: "8", Subsection: 4}, period: from2023, severity: governance.Must, binds: hus},
	{kind: TaskGoalEvaluation, duty: "FI-410/2015-121", cite: law.Citation{Act: "410/2015", Section: "121", Subsection: 2, Point: "2"}, period: from2023, severity: governance.Should, binds: municipalities},
}

// ruleFor returns the provision that makes the kind of task due for the unit
// on the day.
func ruleFor(k TaskKind, unit region.Unit, day law.Date) *cycleRule {
	for i := range cycleRules {
		r := &cycleRules[i]
		if r.kind == k && r.period.Contains(day) && slices.Contains(r.binds, unit.Actor()) && (!r.bilingual || unit.Bilingual) {
			return r
		}
	}
	return nil
}
