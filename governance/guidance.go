package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// guidance is what no statute orders: the advice of THL and others. Where no
// source gives a day, it holds from the day on which Act 612/2021 began to
// apply, which is an inference.
var guidance = [...]row{
	{
		id: "THL-MIN", cite: law.Citation{Act: "thl-vahimmaistietosisalto", Force: law.Guidance}, period: law.Since(newActFrom), severity: Should, cycle: EachDocument, binds: municipalities | counties,
		title: tri("Vähimmäistietosisällöstä pois jätetyt osoittimet",
			"Indikatorer som lämnats bort ur minimidatainnehållet",
			"Indicators left out of the minimum data content"),
		rule: tri("Kertomuksessa tulisi kertoa avoimesti, mitkä vähimmäistietosisällön osoittimet on jätetty pois.",
			"Berättelsen bör öppet ange vilka indikatorer ur minimidatainnehållet som har lämnats bort.",
			"The report should say openly which indicators of the minimum data content are left out."),
		remedy: tri("Kertomukseen olisi hyvä lisätä maininta pois jätetyistä osoittimista.",
			"Berättelsen bör kompletteras med uppgift om de indikatorer som har lämnats bort.",
			"The report should be given a note on the indicators left out."),
		place: inDocuments, check: indicatorsLeftOutNamed,
	},
}

// indicatorsLeftOutNamed: some report of the term says what it leaves out.
func indicatorsLeftOutNamed(v *view) result {
	i, _ := v.termDocument(hyte.WelfareReport, v.term)
	if i < 0 {
		return notDue(noteNoTermDocument)
	}
	if v.plan.Documents[i].MentionsIndicatorsLeftOut == hyte.Yes {
		return shown(at(inDocument, i))
	}
	return lacking(noteIndicatorsLeftOutUntold).and(at(inDocument, i))
}
