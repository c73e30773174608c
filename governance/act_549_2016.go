package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// act549 is the Tobacco Act.
var act549 = [...]row{
	{
		id: "FI-549/2016-8", cite: law.Citation{Act: "549/2016", Section: "8", Subsection: 1}, severity: Linked, cycle: Continuous, binds: municipalities,
		versions: []version{
			{period: law.Between(law.Day(2016, 8, 15), law.Day(2022, 12, 31))},
			{
				asIn: "547/2022", period: law.Since(newActFrom),
				rule: tri("Kunnan on yhdessä hyvinvointialueen kanssa huolehdittava siitä, että tupakoinnin lopettamiseen saa tukea paikkakunnalla, ja valvottava lain noudattamista.",
					"Kommunen ska i samarbete med välfärdsområdet sörja för lokal verksamhet för rökavvänjning och övervaka att lagen följs.",
					"Together with the county the municipality must see to local action to end smoking, and must supervise compliance with the Act."),
			},
		},
		title: tri("Paikallinen toiminta tupakoinnin lopettamiseksi",
			"Lokal verksamhet för rökavvänjning",
			"Local action to end smoking"),
		rule: tri("Kunnan on huolehdittava siitä, että tupakoinnin lopettamiseen saa tukea paikkakunnalla, ja valvottava lain noudattamista.",
			"Kommunen ska sörja för lokal verksamhet för rökavvänjning och övervaka att lagen följs.",
			"The municipality must see to local action to end smoking, and must supervise compliance with the Act."),
		remedy: refer,
		place:  inGoals, check: mentioned("549/2016", theme(hyte.ThemeTobacco), theme(hyte.ThemeSubstances), sub(hyte.TobaccoPlan)),
	},
}
