package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// act731 is the Constitution. Section 14(4) was subsection 3 until
// 2012-02-29.
var act731 = [...]row{
	{
		id: "FI-731/1999-14-4", cite: law.Citation{Act: "731/1999", Section: "14", Subsection: 4}, severity: Linked, cycle: Continuous, binds: municipalities | counties | hus,
		versions: []version{
			{cite: law.Citation{Act: "731/1999", Section: "14", Subsection: 3}, period: law.Between(law.Day(2000, 3, 1), law.Day(2012, 2, 29))},
			{period: law.Since(law.Day(2012, 3, 1))},
		},
		title: tri("Julkisen vallan tehtävä edistää osallistumista",
			"Det allmännas uppgift att främja deltagande",
			"The task of public authorities to promote participation"),
		rule: tri("Julkisen vallan on edistettävä yksilön mahdollisuuksia osallistua ja vaikuttaa.",
			"Det allmänna ska främja den enskildes möjligheter att delta och påverka.",
			"Public authorities must promote each person's chances to take part and have influence."),
		remedy: refer,
		place:  inParticipation, check: mentioned("731/1999", takingPart(hyte.ParticipantResidents, hyte.ParticipantServiceUsers, hyte.ParticipantChildren)),
	},
	{
		id: "FI-731/1999-19-3", cite: law.Citation{Act: "731/1999", Section: "19", Subsection: 3},
		period: law.Since(law.Day(2000, 3, 1)), severity: Linked, cycle: Continuous, binds: municipalities | counties | hus,
		title: tri("Julkisen vallan tehtävä edistää terveyttä",
			"Det allmännas uppgift att främja hälsan",
			"The task of public authorities to promote health"),
		rule: tri("Julkisen vallan on edistettävä väestön terveyttä.",
			"Det allmänna ska främja befolkningens hälsa.",
			"Public authorities must promote the health of the population."),
		remedy: refer,
		place:  inGoals, check: mentionedOr("731/1999", goalsSet),
	},
}
