package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// reportPart is the advice that a welfare report should have a part of the
// name.
func reportPart(id, source string, wanted hyte.Content, name lang.Text) row {
	return row{
		id: id, cite: law.Citation{Act: source, Force: law.Guidance},
		period: from612, severity: Should, cycle: EachDocument, binds: municipalities,
		title: name,
		rule: tri("Hyvinvointikertomuksessa tulisi olla osa ”"+name.Finnish+"”.",
			"Välfärdsberättelsen bör ha avsnittet ”"+name.Swedish+"”.",
			"The welfare report should have a part “"+name.English+"”."),
		remedy: tri("Kertomukseen olisi hyvä lisätä osa, joka siitä puuttuu.",
			"Berättelsen bör kompletteras med det avsnitt som saknas.",
			"The part that is missing should be added to the report."),
		place: inDocuments, check: reportHolds(wanted),
	}
}
