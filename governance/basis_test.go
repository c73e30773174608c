package governance_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

func ref(act, section string) hyte.LegalReference {
	return hyte.LegalReference{Act: act, Section: section}
}

// TestBasisInForce holds single references, beside the section that orders the
// document, against the law of 9 February 2026 or of the day given.
func TestBasisInForce(t *testing.T) {
	made := day(2026, 2, 9)
	for _, c := range []struct {
		name string
		refs []hyte.LegalReference
		made law.Date
		want governance.Outcome
	}{
		{"ended duty of 1972", []hyte.LegalReference{ref("66/1972", "14")}, made, governance.Fail},
		{"ended act of 1972", []hyte.LegalReference{ref("66/1972", "")}, made, governance.Fail},
		{"ended decree", []hyte.LegalReference{ref("337/2011", "2")}, made, governance.Fail},
		{"section repealed from 2025", []hyte.LegalReference{ref("540/2018", "22")}, made, governance.Fail},
		{"its last day", []hyte.LegalReference{ref("540/2018", "22")}, day(2024, 12, 31), governance.Pass},
		{"the day after", []hyte.LegalReference{ref("540/2018", "22 §")}, day(2025, 1, 1), governance.Fail},
		{"repealed without a duty", []hyte.LegalReference{ref("1326/2010", "34")}, made, governance.Fail},
		{"organising agreement, last day", []hyte.LegalReference{ref("612/2021", "24")}, day(2024, 7, 31), governance.Pass},
		{"organising agreement, day after", []hyte.LegalReference{ref("612/2021", "§ 24")}, day(2024, 8, 1), governance.Fail},
		{"Municipal Act of 1995", []hyte.LegalReference{ref("365/1995", "27")}, made, governance.Fail},
		{"not yet in force", []hyte.LegalReference{ref("681/2023", "13")}, day(2024, 12, 31), governance.Fail},
		{"first day", []hyte.LegalReference{ref("681/2023", "13")}, day(2025, 1, 1), governance.Pass},
		{"unknown act", []hyte.LegalReference{ref("9999/2019", "1")}, made, governance.Review},
		{"act of the future", []hyte.LegalReference{ref("9999/2099", "1")}, made, governance.Review},
		{"no number of an act", []hyte.LegalReference{ref("Terveydenhuoltolaki", "12")}, made, governance.Review},
		{"number of too many digits", []hyte.LegalReference{ref("1326000000000000/2010", "12")}, made, governance.Review},
		{"year alone", []hyte.LegalReference{ref("/2010", "12")}, made, governance.Review},
		{"section of too many digits", []hyte.LegalReference{ref("1326/2010", "1200000000000")}, made, governance.Pass},
		{"unknown act and ended section", []hyte.LegalReference{ref("9999/2019", "1"), ref("1326/2010", "12")}, made, governance.Fail},
		{"section with a letter", []hyte.LegalReference{ref("611/2021", "12a")}, day(2024, 7, 31), governance.Fail},
		{"section with a letter apart", []hyte.LegalReference{ref("611/2021", "12 a §")}, day(2024, 7, 31), governance.Fail},
		{"section of that number without the letter", []hyte.LegalReference{ref("611/2021", "12")}, day(2024, 7, 31), governance.Pass},
		{"reference of the Culture Act to ended law", []hyte.LegalReference{ref("166/2019", "8"), ref("1326/2010", "12")}, made, governance.Pass},
		{"ended law without that reference", []hyte.LegalReference{ref("166/2019", "4"), ref("1326/2010", "12")}, made, governance.Fail},
		{"reference of the Libraries Act", []hyte.LegalReference{ref("1492/2016", "5"), ref("365/1995", "27")}, made, governance.Pass},
		{"reference of the Sports Act, which was put right from 2023", []hyte.LegalReference{ref("390/2015", "5"), ref("365/1995", "27")}, made, governance.Fail},
		{"reference to a whole act", []hyte.LegalReference{ref("540/2018", "7"), ref("380/1987", "3")}, made, governance.Pass},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := staleBasis(t, town, documentOn(c.made, append(c.refs, ref("612/2021", "6"))...))
			assert.Equal(t, c.want.String(), f.Outcome.String())
			if c.want != governance.Pass {
				assert.Contains(t, f.Pointer(), "/documents/0/legalBasis/")
			}
		})
	}
}

// TestBasisOrders tries references in force, each alone: only some order a
// report or plan, and not of everybody.
func TestBasisOrders(t *testing.T) {
	for _, c := range []struct {
		unit         string
		act, section string
		want         governance.Outcome
	}{
		{town, "612/2021", "6", governance.Pass},
		{town, "612/2021", "", governance.Pass},
		{town, "612/2021", "7", governance.Fail},
		{pirkka, "612/2021", "7", governance.Pass},
		{pirkka, "612/2021", "6", governance.Fail},
		{town, "417/2007", "12", governance.Pass},
		{town, "417/2007", "25", governance.Fail},
		{town, "980/2012", "5", governance.Pass},
		{town, "980/2012", "6", governance.Fail},
		{town, "615/2021", "8", governance.Fail},
		{capital, "615/2021", "8", governance.Pass},
		{capital, "615/2021", "3", governance.Fail},
		{"HUS", "615/2021", "8", governance.Pass},
		{"HUS", "615/2021", "", governance.Pass},
		{"HUS", "615/2021", "3", governance.Fail},
		{"HUS", "612/2021", "7", governance.Fail},
		{"HUS", "1326/2010", "12", governance.Fail},
		{pirkka, "611/2021", "41", governance.Fail},
		{town, "9999/2019", "", governance.Review},
	} {
		f := staleBasis(t, c.unit, documentOn(day(2026, 2, 9), ref(c.act, c.section)))
		assert.Equal(t, c.want.String(), f.Outcome.String(), "%s of %s %s", c.unit, c.act, c.section)
	}
}

func TestBasisOfDrafts(t *testing.T) {
	old := ref("1326/2010", "12")
	plan := func(change ...func(*hyte.Plan)) hyte.Plan {
		p := emptyPlan(town)
		for _, c := range change {
			c(&p)
		}
		return p
	}
	ofPlan := func(refs ...hyte.LegalReference) func(*hyte.Plan) {
		return func(p *hyte.Plan) { p.LegalBasis = refs }
	}
	handled := func(date law.Date) func(*hyte.Plan) {
		return func(p *hyte.Plan) {
			p.Documents[0].Handling = []hyte.Handling{{Body: hyte.RoleCouncil, Date: date}}
		}
	}
	ofTerm := func(p *hyte.Plan) { p.Documents[0].Term = law.Between(day(2017, 6, 1), day(2021, 7, 31)) }
	subPlan := func(made law.Date) func(*hyte.Plan) {
		return func(p *hyte.Plan) {
			p.SubPlans = []hyte.SubPlan{{ID: "s", Kind: hyte.ChildPlan, Made: made, LegalBasis: []hyte.LegalReference{ref("540/2018", "22")}}}
		}
	}
	for _, c := range []struct {
		name    string
		plan    hyte.Plan
		want    governance.Outcome
		pointer string
		message string
	}{
		{"the plan alone", plan(ofPlan(old)), governance.Fail, "/legalBasis/0", "repealed"},
		{"the plan alone, of the Municipal Act", plan(ofPlan(ref("410/2015", "37"))), governance.Fail, "/legalBasis/0", "None of the provisions"},
		{"the plan alone, right", plan(ofPlan(ref("612/2021", "6"))), governance.Pass, "/legalBasis", "shows it"},
		{"draft", plan(documentOn(law.Date{}, old)), governance.Fail, "/documents/0/legalBasis/0", "repealed"},
		{"draft that the council is to have", plan(documentOn(law.Date{}, old), handled(day(2026, 12, 14))), governance.Fail, "/documents/0/legalBasis/0", "repealed"},
		{"without a day, handled under older law", plan(documentOn(law.Date{}, old), handled(day(2022, 12, 12))), governance.NotApplicable, "/legalBasis", "before this applied"},
		{"without a day, of an older term", plan(documentOn(law.Date{}, old), ofTerm), governance.NotApplicable, "/legalBasis", "before this applied"},
		{"document that rests on the plan", plan(ofPlan(old), documentOn(day(2026, 2, 9))), governance.Fail, "/legalBasis/0", "repealed"},
		{"document of older law that rests on the plan", plan(ofPlan(old), documentOn(day(2022, 2, 9))), governance.NotApplicable, "/legalBasis", "before this applied"},
		{"the plan beside a right document", plan(ofPlan(old), documentOn(day(2026, 2, 9), ref("612/2021", "6"))), governance.Fail, "/legalBasis/0", "repealed"},
		{"the plan names more than a right document", plan(ofPlan(ref("410/2015", "37")), documentOn(day(2026, 2, 9), ref("612/2021", "6"))), governance.Pass, "/legalBasis", "shows it"},
		{"sub-plan of its day", plan(subPlan(day(2024, 12, 31))), governance.Pass, "/legalBasis", "shows it"},
		{"sub-plan after it", plan(subPlan(day(2025, 1, 1))), governance.Fail, "/subPlans/0/legalBasis/0", "repealed"},
		{"no basis", plan(documentOn(day(2026, 2, 9))), governance.NotApplicable, "/legalBasis", "name no legal basis"},
		{"unknown", plan(ofPlan(ref("9999/2019", ""))), governance.Review, "/legalBasis/0", "not known to go-hyte"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := staleBasis(t, town, func(p *hyte.Plan) { *p = c.plan })
			assert.Equal(t, c.want.String(), f.Outcome.String())
			assert.Equal(t, c.pointer, f.Pointer())
			assert.Contains(t, f.Message(lang.English), c.message)
		})
	}
}

// TestBasisNamesEach: every reference to ended law is named, not the first
// alone.
func TestBasisNamesEach(t *testing.T) {
	f := staleBasis(t, town, documentOn(day(2026, 2, 9), ref("66/1972", "14"), ref("612/2021", "6"), ref("540/2018", "22")))
	assert.Equal(t, []string{"/documents/0/legalBasis/0", "/documents/0/legalBasis/2"}, f.Evidence())
}

// documentOn gives the plan a welfare plan made on the day on the basis.
func documentOn(made law.Date, basis ...hyte.LegalReference) func(*hyte.Plan) {
	return func(p *hyte.Plan) {
		p.Documents = []hyte.Document{{ID: "d", Kinds: []hyte.DocumentKind{hyte.WelfarePlan}, Made: made, LegalBasis: basis}}
	}
}

func staleBasis(t *testing.T, unit string, change func(*hyte.Plan)) governance.Finding {
	t.Helper()
	plan := emptyPlan(unit)
	change(&plan)
	list, err := governance.Audit(plan, day(2026, 11, 22))
	require.NoError(t, err)
	f, found := list.Finding("LEGAL-BASIS-STALE")
	require.True(t, found)
	return f
}
