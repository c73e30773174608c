package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// act609 is the Act on equality between women and men.
var act609 = [...]row{
	{
		id: "FI-609/1986-4", cite: law.Citation{Act: "609/1986", Section: "4", AsIn: "232/2005"},
		period: law.Since(law.Day(2005, 6, 1)), severity: Linked, cycle: Continuous, binds: municipalities | counties | hus,
		title: tri("Sukupuolten tasa-arvon edistäminen",
			"Främjande av jämställdhet",
			"Promoting gender equality"),
		rule: tri("Viranomaisen tulee edistää suunnitelmallisesti naisten ja miesten tasa-arvoa kaikessa, mitä se tekee.",
			"Myndigheten ska arbeta planmässigt för jämställdhet mellan kvinnor och män i allt den gör.",
			"The authority must promote equality between women and men systematically in all it does."),
		remedy: refer,
		place:  inGoals, check: mentioned("609/1986", theme(hyte.ThemeGenderEquality), assessing(hyte.AssessGender), sub(hyte.GenderEqualityPlan)),
	},
	{
		id: "FI-609/1986-6a", cite: law.Citation{Act: "609/1986", Section: "6a", Subsection: 1}, severity: Linked, cycle: Standing, binds: municipalities | counties | hus,
		versions: []version{
			{asIn: "232/2005", period: law.Between(law.Day(2005, 6, 1), law.Day(2014, 12, 31))},
			{
				asIn: "1329/2014", period: law.Since(law.Day(2015, 1, 1)),
				rule: tri("Työnantajan, jolla on säännöllisesti vähintään 30 työntekijää, on laadittava tasa-arvosuunnitelma vähintään joka toinen vuosi.",
					"En arbetsgivare som regelbundet har minst 30 anställda ska göra upp en jämställdhetsplan minst vartannat år.",
					"An employer with at least 30 regular staff must draw up a gender-equality plan at least every second year."),
			},
		},
		title: tri("Henkilöstön tasa-arvosuunnitelma",
			"Jämställdhetsplan för personalen",
			"Gender-equality plan for staff"),
		rule: tri("Työnantajan, jolla on säännöllisesti vähintään 30 työntekijää, on laadittava tasa-arvosuunnitelma vuosittain.",
			"En arbetsgivare som regelbundet har minst 30 anställda ska göra upp en jämställdhetsplan varje år.",
			"An employer with at least 30 regular staff must draw up a gender-equality plan every year."),
		remedy: refer,
		place:  inSubPlans, check: mentioned("609/1986", sub(hyte.GenderEqualityPlan)),
	},
}
