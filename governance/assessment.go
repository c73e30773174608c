package governance

import (
	"iter"

	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
)

// Gap is something that an impact assessment lacks.
type Gap struct {
	// ID names it: "options".
	ID string
	// Key is the key of the assessment in the plan document under which it
	// belongs.
	Key string
	// Text says what is lacking.
	Text lang.Text
	// Optional is true for what makes an assessment better and is not part of
	// the least evidence.
	Optional bool
}

// AssessmentGaps yields what an ex-ante assessment lacks, in the order of the
// work: decision, time, options with that of leaving things as they are and
// another, groups, effects each with direction, size and time span, conclusion,
// the viewpoints that it says it has, and then what is optional. The act orders
// no form; the list is guidance.
func AssessmentGaps(a hyte.ImpactAssessment) iter.Seq[Gap] {
	return func(yield func(Gap) bool) {
		for i := range assessmentGaps {
			g := &assessmentGaps[i]
			if g.lacks(&a) && !yield(g.Gap) {
				return
			}
		}
	}
}

var assessmentGaps = [...]struct {
	Gap
	lacks func(*hyte.ImpactAssessment) bool
}{
	{Gap{"decision", "decision", tri("Päätöstä ei ole kuvattu", "Beslutet är inte beskrivet", "The decision is not described"), false},
		func(a *hyte.ImpactAssessment) bool { return a.Decision.IsBlank() }},
	{Gap{"made", "made", tri("Arvioinnin päivää ei ole kirjattu", "Bedömningens dag är inte antecknad", "The day of the assessment is not recorded"), false},
		func(a *hyte.ImpactAssessment) bool { return !a.Made.Valid() }},
	{Gap{"before-decision", "made", tri("Arviointi ei ole tehty ennen päätöstä", "Bedömningen är inte gjord före beslutet", "The assessment was not made before the decision"), false},
		func(a *hyte.ImpactAssessment) bool {
			return a.Made.Valid() && a.Decided.Valid() && a.Made.After(a.Decided)
		}},
	{Gap{"options", "options", tri("Vaihtoehtoja on vähemmän kuin kaksi", "Det finns färre än två alternativ", "There are fewer than two options"), false},
		func(a *hyte.ImpactAssessment) bool { return len(a.Options) < 2 }},
	{Gap{"zero-option", "options", tri("Nykytila ei ole vaihtoehtona", "Nuläget finns inte som alternativ", "Leaving things as they are is not an option"), false},
		func(a *hyte.ImpactAssessment) bool { return !hasOption(a, true) }},
	{Gap{"other-option", "options", tri("Nykytilan jatkamiselle ei ole vaihtoehtoa", "Det finns inget alternativ till nuläget", "There is no option besides leaving things as they are"), false},
		func(a *hyte.ImpactAssessment) bool { return !hasOption(a, false) }},
	{Gap{"options-described", "options", tri("Kaikkia vaihtoehtoja ei ole kuvattu", "Alla alternativ är inte beskrivna", "Not every option is described"), false},
		func(a *hyte.ImpactAssessment) bool { return anyOptionUntold(a) }},
	{Gap{"groups", "populationGroups", tri("Väestöryhmiä ei ole nimetty", "Befolkningsgrupper är inte angivna", "No population groups are named"), false},
		func(a *hyte.ImpactAssessment) bool { return !looksAtGroups(a) }},
	{Gap{"effects", "effects", tri("Vaikutuksia ei ole kirjattu", "Inga konsekvenser är angivna", "No effects are recorded"), false},
		func(a *hyte.ImpactAssessment) bool { return len(a.Effects) == 0 }},
	{Gap{"effects-direction", "effects", tri("Kaikkien vaikutusten suuntaa ei ole kirjattu", "Riktningen är inte angiven för alla konsekvenser", "Not every effect has a direction"), false},
		anyEffect(func(e *hyte.Effect) bool { return e.Direction == "" })},
	{Gap{"effects-size", "effects", tri("Kaikkien vaikutusten suuruutta ei ole kirjattu", "Storleken är inte angiven för alla konsekvenser", "Not every effect has a size"), false},
		anyEffect(func(e *hyte.Effect) bool {
			return e.Size == "" && e.Direction != hyte.EffectNeutral && e.Direction != hyte.EffectUnclear
		})},
	{Gap{"effects-span", "effects", tri("Kaikkien vaikutusten aikajännettä ei ole kirjattu", "Tidsperspektivet är inte angivet för alla konsekvenser", "Not every effect has a time span"), false},
		anyEffect(func(e *hyte.Effect) bool { return e.Span == "" })},
	{Gap{"effects-whom", "effects", tri("Kaikista vaikutuksista ei ilmene, mistä vaihtoehdosta ne seuraavat tai mihin ryhmään ne kohdistuvat", "Av alla konsekvenser framgår inte vilket alternativ de följer av eller vilken grupp de gäller", "Not every effect says which option it follows from or which group it falls on"), false},
		anyEffect(func(e *hyte.Effect) bool { return e.Option == "" && e.Group == "" })},
	{Gap{"conclusion", "conclusion", tri("Johtopäätöstä ei ole", "Slutsats saknas", "There is no conclusion"), false},
		func(a *hyte.ImpactAssessment) bool { return a.Conclusion.IsBlank() }},
	{Gap{"viewpoints", "subAssessments", tri("Kaikista näkökulmista ei ole kirjattu arviota", "Bedömning saknas för något av perspektiven", "Not every viewpoint has an assessment"), false},
		func(a *hyte.ImpactAssessment) bool { return anyViewpointUntold(a) }},
	{Gap{"children-heard", "subAssessments", tri("Lapsia ei ole kuultu lapsivaikutusten arvioinnissa", "Barn har inte hörts i barnkonsekvensbedömningen", "Children were not heard in the child impact assessment"), false},
		func(a *hyte.ImpactAssessment) bool {
			return childViewpoint(a, func(s *hyte.SubAssessment) bool { return s.ChildrenHeard != hyte.Yes })
		}},
	{Gap{"best-interests", "subAssessments", tri("Lapsen etua ei ole perusteltu", "Barnets bästa är inte motiverat", "The best interests of the child are not reasoned"), false},
		func(a *hyte.ImpactAssessment) bool {
			return childViewpoint(a, func(s *hyte.SubAssessment) bool { return s.BestInterests.IsBlank() })
		}},
	{Gap{"mitigation", "mitigation", tri("Haittojen lieventämistä ei ole kirjattu", "Lindring av olägenheter är inte angiven", "No mitigation is recorded"), true},
		func(a *hyte.ImpactAssessment) bool { return a.Mitigation.IsBlank() }},
	{Gap{"follow-up", "followUp", tri("Seurantaa ei ole kirjattu", "Uppföljning är inte angiven", "No follow-up is recorded"), true},
		func(a *hyte.ImpactAssessment) bool { return a.FollowUp.IsBlank() }},
}

// hasOption looks for the option of leaving things as they are, or for another.
func hasOption(a *hyte.ImpactAssessment, zero bool) bool {
	for i := range a.Options {
		if a.Options[i].Zero == zero {
			return true
		}
	}
	return false
}

// anyOptionUntold: that things are left as they are needs no words.
func anyOptionUntold(a *hyte.ImpactAssessment) bool {
	for i := range a.Options {
		if !a.Options[i].Zero && a.Options[i].Text.IsBlank() {
			return true
		}
	}
	return false
}

func anyEffect(lacks func(*hyte.Effect) bool) func(*hyte.ImpactAssessment) bool {
	return func(a *hyte.ImpactAssessment) bool {
		for i := range a.Effects {
			if lacks(&a.Effects[i]) {
				return true
			}
		}
		return false
	}
}

func anyViewpointUntold(a *hyte.ImpactAssessment) bool {
	for i := range a.SubAssessments {
		if a.SubAssessments[i].Text.IsBlank() {
			return true
		}
	}
	return false
}

func childViewpoint(a *hyte.ImpactAssessment, lacks func(*hyte.SubAssessment) bool) bool {
	for i := range a.SubAssessments {
		if a.SubAssessments[i].Kind == hyte.AssessChildren && lacks(&a.SubAssessments[i]) {
			return true
		}
	}
	return false
}

// NeedsAssessment reports whether an ex-ante assessment of the decision is
// called for, and why: where it was held to be significant, or touches one of
// the five fields of decisions whose effects reach wellbeing and health. The
// acts set no threshold; this one is practice. The reason is a sentence; where
// nothing calls for an assessment it says so.
func NeedsAssessment(a hyte.ImpactAssessment) (bool, lang.Text) {
	if a.Significant == hyte.Yes {
		return true, tri("Päätös on todettu merkittäväksi.", "Beslutet har konstaterats vara betydande.", "The decision was held to be significant.")
	}
	if concerned := fieldsOf(a.Fields); !concerned.IsZero() {
		return true, tri("Päätös koskee "+concerned.Finnish+".", "Beslutet berör "+concerned.Swedish+".", "The decision touches "+concerned.English+".")
	}
	return false, tri("Päätöstä ei ole todettu merkittäväksi, eikä se koske mitään viidestä alasta.",
		"Beslutet har inte konstaterats vara betydande och gäller inget av de fem områdena.",
		"The decision was not held to be significant and touches none of the five fields.")
}

// FieldName returns the name of a field of decisions; the zero Text for one
// that is none of the five.
func FieldName(f hyte.DecisionField) lang.Text {
	for _, row := range decisionFields {
		if row.field == f {
			return row.name
		}
	}
	return lang.Text{}
}

// decisionFields are the five fields, each by its name and as the object of a
// sentence.
var decisionFields = [...]struct {
	field           hyte.DecisionField
	name, concerned lang.Text
}{
	{hyte.FieldLivingEnvironment, tri("elinympäristö", "livsmiljö", "living environment"), tri("elinympäristöä", "livsmiljön", "the living environment")},
	{hyte.FieldLivingConditions, tri("elinolot", "levnadsförhållanden", "living conditions"), tri("elinoloja", "levnadsförhållandena", "living conditions")},
	{hyte.FieldFamilies, tri("perheiden hyvinvointi", "familjernas välfärd", "wellbeing of families"), tri("perheiden hyvinvointia", "familjernas välfärd", "the wellbeing of families")},
	{hyte.FieldLifestyles, tri("elintavat", "levnadsvanor", "lifestyles"), tri("elintapoja", "levnadsvanorna", "lifestyles")},
	{hyte.FieldServiceSystem, tri("palvelujärjestelmä", "servicesystem", "service system"), tri("palvelujärjestelmää", "servicesystemet", "the service system")},
}

// fieldsOf lists the fields that a decision touches, in the order of the five:
// "elinoloja, elintapoja ja palvelujärjestelmää"; the zero Text for none.
func fieldsOf(fields []hyte.DecisionField) lang.Text {
	var touched []lang.Text
	for _, row := range decisionFields {
		if has(fields, row.field) {
			touched = append(touched, row.concerned)
		}
	}
	list := lang.Text{}
	for i, t := range touched {
		join := tri(", ", ", ", ", ")
		switch i {
		case 0:
			join = lang.Text{}
		case len(touched) - 1:
			join = tri(" ja ", " och ", " and ")
		}
		list = tri(list.Finnish+join.Finnish+t.Finnish, list.Swedish+join.Swedish+t.Swedish, list.English+join.English+t.English)
	}
	return list
}
