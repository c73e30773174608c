package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// act1301 is the Social Welfare Act. Since 2023 its tasks lie with counties,
// and with Helsinki as an organiser of services.
var act1301 = [...]row{
	{
		id: "FI-1301/2014-7", cite: law.Citation{Act: "1301/2014", Section: "7", Subsection: 1}, severity: Linked, cycle: Continuous,
		versions: []version{
			{period: law.Between(law.Day(2015, 4, 1), law.Day(2022, 12, 31)), binds: municipalities},
			{
				period: law.Since(newActFrom), binds: counties | helsinki,
				rule: tri("Hyvinvointialueen on huolehdittava siitä, että sosiaalihuollossa saatu tieto sosiaalisista ongelmista päätyy suunnittelun käyttöön.",
					"Välfärdsområdet ska se till att socialvårdens kunskap om sociala problem når planeringen.",
					"The county must see that what social welfare knows of social problems reaches planning."),
			},
		},
		title: tri("Rakenteellinen sosiaalityö tietolähteenä",
			"Strukturellt socialt arbete som informationskälla",
			"Structural social work as a source"),
		rule: tri("Kunnan on huolehdittava siitä, että sosiaalihuollossa saatu tieto sosiaalisista ongelmista päätyy suunnittelun käyttöön.",
			"Kommunen ska se till att socialvårdens kunskap om sociala problem når planeringen.",
			"The municipality must see that what social welfare knows of social problems reaches planning."),
		remedy: refer,
		place:  inStructuralSocialWork, check: mentioned("1301/2014", yes(inStructuralSocialWork, structuralSocialWork)),
	},
	{
		id: "FI-1301/2014-7b", cite: law.Citation{Act: "1301/2014", Section: "7b", AsIn: "1280/2022"},
		period: law.Since(newActFrom), severity: Should, cycle: Continuous, binds: municipalities | counties,
		title: tri("Mielenterveyttä vahvistavat elinolot",
			"Levnadsförhållanden som stärker den psykiska hälsan",
			"Living conditions that protect mental health"),
		rule: tri("Suunnitelmasta tulisi ilmetä, miten kunta ja hyvinvointialue yhdessä vahvistavat mielenterveyttä suojaavia elinoloja.",
			"Av planen bör det framgå hur kommunen och välfärdsområdet tillsammans stärker levnadsförhållanden som skyddar den psykiska hälsan.",
			"The plan should show how municipality and county together strengthen living conditions that protect mental health."),
		remedy: tri("Suunnitelmaan olisi hyvä lisätä mielenterveyttä edistävä tavoite tai toimenpide.",
			"Planen bör kompletteras med ett mål eller en åtgärd för psykisk hälsa.",
			"The plan should include a goal or an action on mental health."),
		fi:    words{"on kehitettävä", "yhteistyössä; mielenterveyttä suojaavia tekijöitä"},
		sv:    words{"ska utveckla", "i samarbete; faktorer som skyddar den psykiska hälsan"},
		place: inGoals, check: anyOf(noteNotMentioned, theme(hyte.ThemeMentalHealth)),
	},
	{
		id: "FI-1301/2014-8", cite: law.Citation{Act: "1301/2014", Section: "8"}, severity: Linked, cycle: Continuous,
		versions: []version{
			{period: law.Between(law.Day(2015, 4, 1), law.Day(2022, 12, 31)), binds: municipalities},
			{
				asIn: "589/2022", period: law.Since(newActFrom), binds: municipalities | counties,
				rule: tri("Kunnan ja hyvinvointialueen viranomaisten on yhdessä seurattava ja edistettävä erityistä tukea tarvitsevien hyvinvointia.",
					"Kommunens och välfärdsområdets myndigheter ska tillsammans ge akt på och främja välfärden hos personer som behöver särskilt stöd.",
					"The authorities of municipality and county must together follow and promote the wellbeing of people who need special support."),
			},
		},
		title: tri("Erityistä tukea tarvitsevien hyvinvoinnin seuraaminen",
			"Att ge akt på välfärden hos personer som behöver särskilt stöd",
			"Following the wellbeing of people who need special support"),
		rule: tri("Kunnan viranomaisten on yhdessä seurattava ja edistettävä erityistä tukea tarvitsevien hyvinvointia.",
			"Kommunens myndigheter ska tillsammans ge akt på och främja välfärden hos personer som behöver särskilt stöd.",
			"Municipal authorities must together follow and promote the wellbeing of people who need special support."),
		remedy: refer,
		place:  inSpecialGroups, check: mentioned("1301/2014", yes(inSpecialGroups, specialGroups), theme(hyte.ThemeSpecialSupport)),
	},
	{
		id: "FI-1301/2014-9", cite: law.Citation{Act: "1301/2014", Section: "9"}, severity: Linked, cycle: Continuous,
		versions: []version{
			{period: law.Between(law.Day(2015, 4, 1), law.Day(2022, 12, 31)), binds: municipalities},
			{
				asIn: "589/2022", period: law.Since(newActFrom), binds: municipalities | counties,
				rule: tri("Kunnan ja hyvinvointialueen viranomaisten on yhdessä seurattava ja edistettävä lasten ja nuorten hyvinvointia.",
					"Kommunens och välfärdsområdets myndigheter ska tillsammans ge akt på och främja barns och unga personers välfärd.",
					"The authorities of municipality and county must together follow and promote the wellbeing of children and young people."),
			},
		},
		title: tri("Lasten ja nuorten hyvinvoinnin seuraaminen",
			"Att ge akt på barns och unga personers välfärd",
			"Following the wellbeing of children and young people"),
		rule: tri("Kunnan viranomaisten on yhdessä seurattava ja edistettävä lasten ja nuorten hyvinvointia.",
			"Kommunens myndigheter ska tillsammans ge akt på och främja barns och unga personers välfärd.",
			"Municipal authorities must together follow and promote the wellbeing of children and young people."),
		remedy: refer,
		place:  inGoals, check: mentioned("1301/2014", theme(hyte.ThemeChildren), sub(hyte.ChildPlan)),
	},
}
