package governance

import (
	"iter"
	"strconv"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// Regime is a set of tasks as they were told at some time. A regime is for
// reading old plans and texts; no audit knows it.
type Regime uint8

// The regimes of the reform of 2017, which was never enacted.
const (
	// Municipality2017 is the seven statutory tasks of municipalities as they
	// were told in 2017. Behind them stood the Health Care Act, sections 11
	// and 12.
	Municipality2017 Regime = iota + 1
	// Region2017 is the six tasks of the planned regions (maakunta). They
	// never bound anybody.
	Region2017
)

// Regimes returns the regimes in the order of their constants.
func Regimes() [2]Regime { return [2]Regime{Municipality2017, Region2017} }

var regimes = [...]string{Municipality2017: "municipality-2017", Region2017: "region-2017"}

var regimeNames = [...]lang.Text{
	Municipality2017: tri("Kunnan lakisääteiset tehtävät, kuten ne kerrottiin vuonna 2017", "Kommunens lagstadgade uppgifter så som de angavs 2017", "Statutory tasks of municipalities as told in 2017"),
	Region2017:       tri("Suunniteltujen maakuntien tehtävät vuonna 2017; eivät koskaan voimassa", "De planerade landskapens uppgifter 2017; aldrig i kraft", "Tasks of the regions planned in 2017; never in force"),
}

// String returns the regime as a token, "municipality-2017" or "region-2017";
// another value prints as "governance.Regime(n)".
func (r Regime) String() string {
	if r > 0 && int(r) < len(regimes) {
		return regimes[r]
	}
	return "governance.Regime(" + strconv.Itoa(int(r)) + ")"
}

// In returns the name of the regime in the language; empty for a value outside
// the constants.
func (r Regime) In(l lang.Language) string { return named(regimeNames[:], r, l) }

// MarshalText writes the regime as [Regime.String] does; a value outside the
// constants is a [*TokenError].
func (r Regime) MarshalText() ([]byte, error) { return token(regimes[:], r) }

// UnmarshalText reads what [Regime.MarshalText] writes; anything else is a
// [*TokenError] and changes nothing.
func (r *Regime) UnmarshalText(text []byte) error { return readToken(regimes[:], r, text) }

// Task is one task of a regime.
type Task struct {
	// ID names the task: "2017-municipality-1".
	ID string
	// Title says the task in a few words.
	Title lang.Text
	// Force is statute where law of the day stood behind it, proposal where
	// none did.
	Force law.Force
	// Citation is the provision of that law, or the page that proposed the
	// task.
	Citation law.Citation

	then, today []string
}

// AppendJSON appends the task as one JSON object:
//
//	{"id","title":{…},"force","citation":{…},"then":[…],"today":[…]}
func (t Task) AppendJSON(dst []byte) []byte {
	dst = lang.AppendQuoted(append(dst, `{"id":`...), t.ID)
	dst = t.Title.AppendJSON(append(dst, `,"title":`...))
	dst = lang.AppendQuoted(append(dst, `,"force":`...), t.Force.String())
	dst = t.Citation.AppendJSON(append(dst, `,"citation":`...))
	dst = appendStrings(append(dst, `,"then":`...), t.then)
	return append(appendStrings(append(dst, `,"today":`...), t.today), '}')
}

// MarshalJSON writes what [Task.AppendJSON] appends.
func (t Task) MarshalJSON() ([]byte, error) { return t.AppendJSON(nil), nil }

// Tasks yields the tasks of the regime in the order in which they were told;
// nothing for another value.
func Tasks(r Regime) iter.Seq[Task] {
	return func(yield func(Task) bool) {
		if int(r) >= len(told) {
			return
		}
		for _, t := range told[r] {
			if !yield(t) {
				return
			}
		}
	}
}

// Then yields the ids of the duties of the law of that day behind the task;
// none for a proposal.
func (t Task) Then() iter.Seq[string] { return each(t.then) }

// Today yields the ids of the duties in force since 2023 that say the same:
// for a task of the planned regions, those of the county.
func (t Task) Today() iter.Seq[string] { return each(t.today) }

func each[T any](list []T) iter.Seq[T] {
	return func(yield func(T) bool) {
		for _, item := range list {
			if !yield(item) {
				return
			}
		}
	}
}

var told = [...][]Task{
	Municipality2017: {
		{"2017-municipality-1", tri("Terveyden ja hyvinvoinnin seuranta väestöryhmittäin", "Uppföljning av hälsa och välfärd enligt befolkningsgrupp", "Monitoring health and wellbeing by population group"), law.Statute, s1326("12", 1),
			[]string{"FI-1326/2010-12-1a"}, []string{"FI-612/2021-6-3a", "FI-612/2021-6-3b", "FI-612/2021-6-3c"}},
		{"2017-municipality-2", tri("Vuosittainen raportti valtuustolle", "Årlig rapport till fullmäktige", "Yearly report to the council"), law.Statute, s1326("12", 1),
			[]string{"FI-1326/2010-12-1b"}, []string{"FI-612/2021-6-3d"}},
		{"2017-municipality-3", tri("Hyvinvointikertomus kerran valtuustokaudessa", "Välfärdsberättelse en gång per fullmäktigeperiod", "Welfare report once in every council term"), law.Statute, s1326("12", 1),
			[]string{"FI-1326/2010-12-1c"}, []string{"FI-612/2021-6-3e"}},
		{"2017-municipality-4", tri("Paikallisiin oloihin ja tarpeisiin perustuvat tavoitteet ja toimenpiteet", "Mål och åtgärder utifrån lokala förhållanden och behov", "Goals and actions from local conditions and needs"), law.Statute, s1326("12", 2),
			[]string{"FI-1326/2010-12-2"}, []string{"FI-612/2021-6-2a", "FI-612/2021-6-2b"}},
		{"2017-municipality-5", tri("Päätösten vaikutusten ennakkoarviointi", "Förhandsbedömning av beslutens konsekvenser", "Ex-ante assessment of decisions"), law.Statute, s1326("11", 1),
			[]string{"FI-1326/2010-11"}, []string{"FI-612/2021-6-2c"}},
		{"2017-municipality-6", tri("Vastuutahojen nimeäminen", "Ansvariga instanser utses", "Naming the responsible bodies"), law.Statute, s1326("12", 3),
			[]string{"FI-1326/2010-12-3"}, []string{"FI-612/2021-6-2e"}},
		{"2017-municipality-7", tri("Yhteistyö muiden kunnassa toimivien kanssa", "Samarbete med andra som är verksamma i kommunen", "Cooperation with others at work in the municipality"), law.Statute, s1326("12", 3),
			[]string{"FI-1326/2010-12-3"}, []string{"FI-612/2021-6-4a", "FI-612/2021-6-4b"}},
	},
	Region2017: {
		{"2017-region-1", tri("Asukkaiden hyvinvointi maakuntastrategiassa", "Invånarnas välfärd i landskapsstrategin", "Residents' wellbeing in the regional strategy"), law.Proposal, planned("alueuudistus-hyte"),
			nil, []string{"FI-611/2021-41"}},
		{"2017-region-2", tri("Alueellinen hyvinvointikertomus kuntien kanssa", "Regional välfärdsberättelse med kommunerna", "Regional welfare report with the municipalities"), law.Proposal, planned("alueuudistus-hyte"),
			nil, []string{"FI-612/2021-7-3c", "FI-612/2021-7-3d"}},
		{"2017-region-3", tri("Tavoitteet, toimenpiteet ja vastuutahot omassa suunnittelussa", "Mål, åtgärder och ansvariga i den egna planeringen", "Goals, actions and responsible bodies in its own planning"), law.Proposal, planned("alueuudistus-hyte"),
			nil, []string{"FI-612/2021-7-2a", "FI-612/2021-7-2b", "FI-612/2021-7-2d"}},
		{"2017-region-4", tri("Päätösten vaikutusten ennakkoarviointi väestöryhmittäin", "Förhandsbedömning av beslutens konsekvenser för befolkningsgrupper", "Ex-ante assessment of decisions by population group"), law.Proposal, planned("alueuudistus-hyte"),
			nil, []string{"FI-612/2021-7-2c"}},
		{"2017-region-5", tri("Asiantuntijatuki kunnille", "Sakkunnigstöd till kommunerna", "Expert support for the municipalities"), law.Proposal, planned("alueuudistus-hyte"),
			nil, []string{"FI-612/2021-7-4a"}},
		{"2017-region-6", tri("Ehkäisevien palvelujen järjestäminen", "Ordnande av förebyggande tjänster", "Providing preventive services"), law.Proposal, planned("alueuudistus-hyte"), nil, nil},
	},
}
