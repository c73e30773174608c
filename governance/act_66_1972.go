package governance

import (
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// act66 is the duty of 2006 from which the promotion of health grew. The text of
// the Act itself was read only in the amending Act 928/2005; its end follows from
// the entry into force of Act 1326/2010.
var act66 = [...]row{
	{
		id: "FI-66/1972-14-1a", cite: law.Citation{Act: "66/1972", Section: "14", Subsection: 1, Point: "1a", AsIn: "928/2005"},
		period: law.Between(law.Day(2006, 1, 1), law.Day(2011, 4, 30)), severity: Must, cycle: Continuous, binds: municipalities,
		title: tri("Asukkaiden terveydentilan seuranta ja terveys kunnan toiminnassa",
			"Uppföljning av invånarnas hälsotillstånd och hälsa i kommunens verksamhet",
			"Monitoring residents' health and health in all municipal activity"),
		rule: tri("Kunnan tulee seurata asukkaidensa terveydentilaa väestöryhmittäin, huolehtia siitä, että terveys otetaan huomioon kaikessa kunnan toiminnassa, ja tehdä yhteistyötä.",
			"Kommunen ska följa invånarnas hälsotillstånd enligt befolkningsgrupp, se till att hälsan beaktas i all kommunal verksamhet och samarbeta.",
			"The municipality must follow its residents' health by population group, see that health is taken into account in all it does, and cooperate."),
		remedy: tri("Seuratkaa terveyttä väestöryhmittäin ja kirjatkaa toimialojen yhteistyö.",
			"Följ hälsan enligt befolkningsgrupp och anteckna verksamhetsområdenas samarbete.",
			"Follow health by population group and record how the sectors cooperate."),
		fi:    words{"tulee", "terveydentilan; väestöryhmittäin; terveysnäkökohtien huomioon ottamisesta"},
		sv:    words{"skall", "befolkningsgrupp"},
		place: inIndicators, check: healthByGroup1972,
	},
}
