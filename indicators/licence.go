package indicators

import "github.com/hyte-fi/go-hyte/hyte/lang"

// The terms of the producers that the decrees name. Sotkanet.fi publishes THL's
// own figures under CC BY 4.0 and leaves those of others to their terms.
const (
	termsTHL      = "CC BY 4.0; cite Sotkanet and THL"
	termsDegrees  = "in Sotkanet.fi only under the producer's terms; Statistics Finland's own tables are under CC BY 4.0"
	termsPensions = "only under the terms of the Finnish Centre for Pensions"
	termsCounty   = "those of the producer, which the decree does not name: THL's figures in Sotkanet.fi and Statistics Finland's own tables are under CC BY 4.0, those of others only under their own terms"
)

var licences = [...]struct {
	producer lang.Text
	terms    string
}{
	{sourceTHL, termsTHL},
	{sourceSchoolHealth, termsTHL},
	{sourceSocialAssistance, termsTHL},
	{sourceCareRegister, termsTHL},
	{sourceDegrees, termsDegrees},
	{sourcePensions, termsPensions},
	{sourceCounty, termsCounty},
	{sourceCounty2026, termsCounty},
}

// licenceOf returns the terms under which the figures of the producer may be
// used, empty for one that is not known.
func licenceOf(producer lang.Text) string {
	for _, row := range licences {
		if row.producer == producer {
			return row.terms
		}
	}
	return ""
}
