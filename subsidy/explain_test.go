package subsidy_test

import (
	"encoding/json"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/subsidy"
)

// replay computes a step anew from its operands; nil for a leaf.
func replay(t *testing.T, s subsidy.Step) *big.Rat {
	t.Helper()
	operand := func(i int) *big.Rat { return s.Operands[i].Value.Rat() }
	sum, weight := new(big.Rat), new(big.Rat)
	for _, o := range s.Operands {
		w := o.Weight.Rat()
		if s.Operation == subsidy.Mean {
			w = big.NewRat(1, 1)
		}
		sum.Add(sum, new(big.Rat).Mul(o.Value.Rat(), w))
		weight.Add(weight, w)
	}
	switch s.Operation {
	case subsidy.Product:
		p := big.NewRat(1, 1)
		for i := range s.Operands {
			p.Mul(p, operand(i))
		}
		return p
	case subsidy.Quotient:
		return new(big.Rat).Quo(operand(0), operand(1))
	case subsidy.Difference:
		return new(big.Rat).Sub(operand(0), operand(1))
	case subsidy.WeightedSum:
		return sum
	case subsidy.Mean, subsidy.WeightedMean:
		return sum.Quo(sum, weight)
	case subsidy.Reported:
		return operand(0)
	case subsidy.Scaled:
		above := new(big.Rat).Sub(operand(1), operand(0))
		return above.Quo(above.Mul(above, big.NewRat(100, 1)), new(big.Rat).Sub(operand(1), operand(2)))
	case subsidy.AtTarget:
		require.LessOrEqual(t, operand(0).Cmp(operand(1)), 0)
		return big.NewRat(100, 1)
	case subsidy.NoDifference:
		require.Zero(t, operand(0).Cmp(operand(1)))
		return map[string]*big.Rat{"full": big.NewRat(100, 1), "half": big.NewRat(50, 1), "zero": new(big.Rat)}[s.Assumptions[0].Option]
	case subsidy.Lacking:
		require.True(t, slices.ContainsFunc(s.Operands, func(o subsidy.Step) bool { return !o.Datum.IsKnown() }))
		return new(big.Rat)
	case subsidy.Rounded:
		off := new(big.Rat).Sub(s.Value.Rat(), operand(0))
		require.LessOrEqual(t, off.Abs(off).Cmp(big.NewRat(1, 2)), 0)
		return s.Value.Rat()
	}
	return nil
}

func TestEveryStepFollowsFromItsOperands(t *testing.T) {
	seen := map[subsidy.Operation]bool{}
	for _, overlays := range [][]subsidy.Overlay{
		nil,
		{subsidy.Assume(subsidy.Weights, "printed"), subsidy.Assume(subsidy.CoefficientRounding, "4")},
		{subsidy.Target("disability-pension-25-64", "20"), subsidy.Assume(subsidy.TargetWithLatestOnly, "full"), subsidy.Assume(subsidy.NoSpread, "half")},
		{subsidy.BasePrice("30"), subsidy.Assume(subsidy.EuroRounding, "euros"), subsidy.Assume(subsidy.RangeIncludesTarget, "no"), subsidy.Target("disability-pension-25-64", "20")},
		{subsidy.Assume(subsidy.NationalMean, "plain")},
	} {
		s := municipal(t, 2025, overlays...)
		rows := madeUp(t, s, 25, 4)
		flatten(t, rows, "youth-poor-health", 1)
		a := allocate(t, s, rows)
		for w := range a.Awards() {
			root, ok := a.Explain(w.Code)
			require.True(t, ok)
			assert.Zero(t, root.Value.Rat().Cmp(w.Euros.Rat()))
			for depth, step := range root.Walk(-1) {
				seen[step.Operation] = true
				if want := replay(t, step); want != nil {
					require.Zero(t, want.Cmp(step.Value.Rat()), "%s %s", w.Code, step.ID)
				} else {
					require.Empty(t, step.Operands, step.ID)
				}
				require.LessOrEqual(t, depth, 8)
				require.True(t, step.Name.Complete(), step.ID)
				for l := range lang.Text.All(lang.Text{}) {
					sentence := step.Sentence(l)
					require.NotContains(t, sentence, "{")
					require.True(t, strings.HasSuffix(sentence, "."), sentence)
					require.NotContains(t, sentence, "  ")
				}
			}
		}
		mean, ok := a.Open("national-mean")
		require.True(t, ok)
		require.Zero(t, replay(t, mean).Cmp(mean.Value.Rat()))
		require.Len(t, mean.Operands, a.Len())
		require.NotContains(t, mean.Sentence(lang.Swedish), "{")
	}
	for _, o := range []subsidy.Operation{
		subsidy.Given, subsidy.Enacted, subsidy.National, subsidy.Product, subsidy.Quotient, subsidy.Difference, subsidy.Mean,
		subsidy.WeightedSum, subsidy.Rounded, subsidy.Reported, subsidy.Scaled, subsidy.AtTarget, subsidy.NoDifference, subsidy.Lacking,
	} {
		assert.True(t, seen[o], "%s was never reached", o)
	}
}

func TestNationalFiguresNameWhoSetThem(t *testing.T) {
	s := municipal(t, 2026)
	a, err := s.Allocate(parse(t, s, small))
	require.NoError(t, err)
	root, _ := a.Explain("091")
	greatest, ok := root.Find("greatest:falls-65")
	require.True(t, ok)
	assert.Equal(t, []string{"837"}, greatest.Units)
	assert.Equal(t, "2", greatest.Value.Exact())
	assert.Equal(t, subsidy.National, greatest.Operation)
	least, ok := root.Find("least:falls-65")
	require.True(t, ok)
	assert.Equal(t, []string{"211"}, least.Units)
	_, ok = root.Find("no-such-step")
	assert.False(t, ok)

	open, ok := a.Open("greatest:falls-65")
	require.True(t, ok)
	require.Len(t, open.Operands, 1)
	assert.Equal(t, "change:falls-65:837", open.Operands[0].ID)
	for _, id := range []string{"", "euros", "greatest:school-meals", "greatest:youth-poor-health", "least:"} {
		_, ok = a.Open(id)
		assert.False(t, ok, id)
	}
}

func TestAssumptionsStandWhereTheyBite(t *testing.T) {
	s := municipal(t, 2026, subsidy.Target("falls-65", "18.5"), subsidy.Assume(subsidy.CoefficientRounding, "4"))
	a, err := s.Allocate(parse(t, s, strings.Replace(small, "091,6000,50,20.0,19.0", "091,6000,50,..,18.0", 1)))
	require.NoError(t, err)
	for _, c := range []struct {
		code, step string
		want       []subsidy.AssumptionID
	}{
		{"211", "euros", []subsidy.AssumptionID{subsidy.EuroRounding, subsidy.RoundingMode}},
		{"211", "coefficient", []subsidy.AssumptionID{subsidy.CoefficientRounding, subsidy.RoundingMode}},
		{"211", "score", []subsidy.AssumptionID{subsidy.Weights}},
		{"211", "national-mean", []subsidy.AssumptionID{subsidy.NationalMean}},
		{"211", "points:falls-65", nil},
		{"837", "greatest:falls-65", []subsidy.AssumptionID{subsidy.RangeIncludesTarget}},
		{"091", "points:falls-65", []subsidy.AssumptionID{subsidy.TargetWithLatestOnly}},
	} {
		root, _ := a.Explain(c.code)
		step, ok := root.Find(c.step)
		require.True(t, ok, c.step)
		var got []subsidy.AssumptionID
		for _, as := range step.Assumptions {
			got = append(got, as.ID)
		}
		assert.Equal(t, c.want, got, "%s %s", c.code, c.step)
	}
	root, _ := a.Explain("211")
	target, ok := root.Find("target:falls-65")
	require.True(t, ok)
	assert.True(t, target.Citation.IsZero(), "a target of the caller's is in no decree")
}

func TestCountyAssumptionsStandWhereTheyBite(t *testing.T) {
	// 90 stands at the target of vaccination coverage, 21 above it, 07 below;
	// 05 has too small a count; 20 has none.
	const cohort = "code,population,births,audit-recorded,mmr-coverage,alcohol-mini-intervention\n" +
		"90,6000,100,100,97,40\n" +
		"05,3000,100,50,95,60\n" +
		"20,1000,..,40,93,20\n" +
		"07,1000,0,0,96,30\n" +
		"21,1000,10,10,98,30\n"
	counted := strings.Replace(strings.Replace(cohort, "05,3000,100,50", "05,3000,100,100", 1), "20,1000,..", "20,1000,10", 1)
	boundary := []subsidy.AssumptionID{subsidy.MMRBoundary}
	both := []subsidy.AssumptionID{subsidy.MiniInterventionOrder, subsidy.MiniInterventionCounts}
	for _, c := range []struct {
		name, csv, overlays, code, step string
		want                            []subsidy.AssumptionID
	}{
		{"at the target, reached", cohort, "mmr-boundary=at-least", "90", "points:mmr-coverage", boundary},
		{"at the target, not exceeded", cohort, "mmr-boundary=above", "90", "points:mmr-coverage", boundary},
		{"beyond the target", cohort, "mmr-boundary=at-least", "21", "points:mmr-coverage", nil},
		{"beyond the target, which is to be exceeded", cohort, "mmr-boundary=above", "21", "points:mmr-coverage", nil},
		{"short of the target", cohort, "mmr-boundary=at-least", "07", "points:mmr-coverage", nil},
		{"short of the target, which is to be exceeded", cohort, "mmr-boundary=above", "07", "points:mmr-coverage", nil},
		{"everybody at the target", "code,population,mmr-coverage,hip-fractures-65:previous,hip-fractures-65:latest\n90,6000,97,2,2\n05,3000,97,2,1\n",
			"mmr-boundary=above", "90", "points:mmr-coverage", []subsidy.AssumptionID{subsidy.NoSpread, subsidy.MMRBoundary}},
		{"a range of corrected levels", cohort, "mini-intervention-order=before", "07", "least:alcohol-mini-intervention", both},
		{"a range of levels before correction", cohort, "mini-intervention-order=after", "07", "greatest:alcohol-mini-intervention", both},
		{"a range with a level uncorrected", cohort, "mini-intervention-counts=uncorrected", "07", "least:alcohol-mini-intervention", both},
		{"a range that nothing corrects", counted, "mini-intervention-order=after", "07", "least:alcohol-mini-intervention", nil},
		{"a range without correction", cohort, "mini-intervention-order=after", "07", "least:mmr-coverage", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			id, option, _ := strings.Cut(c.overlays, "=")
			s := county(t, 2026, subsidy.Assume(subsidy.AssumptionID(id), option))
			a, err := s.Allocate(parse(t, s, c.csv))
			require.NoError(t, err)
			require.NoError(t, a.VerifyAll())
			root, _ := a.Explain(c.code)
			step, ok := root.Find(c.step)
			require.True(t, ok)
			var got []subsidy.AssumptionID
			for _, as := range step.Assumptions {
				got = append(got, as.ID)
			}
			assert.Equal(t, c.want, got)
			for l := range (lang.Text{}).All() {
				assert.NotContains(t, step.Sentence(l), "; )")
			}
		})
	}
}

func TestDepth(t *testing.T) {
	s := municipal(t, 2026)
	a, err := s.Allocate(parse(t, s, small))
	require.NoError(t, err)
	root, _ := a.Explain("211")
	for depth, lines := range []int{1, 2, 5, 7, 9, 29} {
		text := string(root.AppendText(nil, lang.English, depth))
		assert.Equal(t, lines, strings.Count(text, "\n"), "depth %d:\n%s", depth, text)
		var parsed any
		require.NoError(t, json.Unmarshal(root.AppendJSON(nil, depth), &parsed))
		nested := 0
		for {
			operands := parsed.(map[string]any)["operands"].([]any)
			if len(operands) == 0 {
				break
			}
			nested++
			parsed = operands[len(operands)-1]
			if nested > depth {
				break
			}
		}
		assert.LessOrEqual(t, nested, depth)
	}
	n := 0
	for range root.Walk(-1) {
		if n++; n == 3 {
			break
		}
	}
	assert.Equal(t, 3, n)
}

func TestSentences(t *testing.T) {
	s := municipal(t, 2026)
	a, err := s.Allocate(parse(t, s, small))
	require.NoError(t, err)
	root, _ := a.Explain("091")
	want := map[string][3]string{
		"euros": {
			"Lisäosa on 119\u00a0668,42\u00a0€: lisäosa ennen pyöristystä 119\u00a0668,421053, pyöristettynä sentteihin (täsmällinen puolikas nollasta poispäin).",
			"Tilläggsdelen är 119\u00a0668,42\u00a0€: tilläggsdelen före avrundning 119\u00a0668,421053, avrundat till hela cent (en exakt hälft bort från noll).",
			"The supplement is €119,668.42: the supplement before rounding 119,668.421053, rounded to cents (an exact half away from zero).",
		},
		"points:falls-65": {
			"Kaatumisiin ja putoamisiin liittyvät hoitojaksot 65 vuotta täyttäneillä: 100 × (suurin muutos 2 − muutos −1) ÷ (suurin muutos 2 − pienin muutos −2) = 75\u00a0pistettä.",
			"Vårdperioder i anslutning till fallolyckor bland personer som fyllt 65 år: 100 × (den största förändringen 2 − förändringen −1) ÷ (den största förändringen 2 − den minsta förändringen −2) = 75\u00a0poäng.",
			"Care periods due to falls, aged 65 and over: 100 × (greatest change 2 − change −1) ÷ (greatest change 2 − least change −2) = 75\u00a0points.",
		},
		"points:youth-poor-health": {
			"Terveydentilansa keskinkertaiseksi tai huonoksi kokevat, 8. ja 9. luokan oppilaat: tieto puuttuu (viimeisin arvo: ei kerätty; edellinen arvo: ei kerätty), joten alimmat mahdolliset pisteet: 0\u00a0pistettä.",
			"Upplever sitt hälsotillstånd som medelmåttigt eller dåligt, elever i årskurs 8 och 9: uppgift saknas (det senaste värdet: har inte samlats in; det föregående värdet: har inte samlats in), alltså lägsta möjliga poäng: 0\u00a0poäng.",
			"Perceived health average or poor, grades 8 and 9: a figure is missing (latest value: not collected; previous value: not collected), hence the lowest possible points: 0\u00a0points.",
		},
		"score": {
			"Pistemäärä: (toimintaa kuvaavien indikaattorien keskiarvo 3,333333 + toiminnan tulosta kuvaavien indikaattorien keskiarvo 15) ÷ 2 ≈ 9,166667\u00a0pistettä.",
			"Poängtalet: (medeltalet av verksamhetsindikatorerna 3,333333 + medeltalet av resultatindikatorerna 15) ÷ 2 ≈ 9,166667\u00a0poäng.",
			"Score: (mean of the activity indicators 3.333333 + mean of the result indicators 15) ÷ 2 ≈ 9.166667\u00a0points.",
		},
	}
	for id, texts := range want {
		step, ok := root.Find(id)
		require.True(t, ok, id)
		for l, text := range texts {
			assert.Equal(t, text, step.Sentence(lang.Language(l)))
		}
	}
}

func TestExplanationAsJSON(t *testing.T) {
	s := municipal(t, 2026)
	a, err := s.Allocate(parse(t, s, small))
	require.NoError(t, err)
	root, _ := a.Explain("837")
	require.True(t, json.Valid(root.AppendJSON(nil, -1)))
	text := string(root.AppendJSON(nil, -1))
	assert.Contains(t, text, `"id":"value:school-meals","operation":"given"`)
	assert.Contains(t, text, `"value":null,"exact":null,"unit":{"fi":"pistettä","sv":"poäng","en":"points"},"weight":null,"chosen":false,"missing":"suppressed","citation":null`)
	assert.Contains(t, text, `"citation":{"act":"618/2021","section":"15","subsection":1,"point":null,"force":"statute"`)
	assert.Contains(t, text, `"assumptions":[{"id":"euro-rounding","option":"cents","chosen":false,"whatIf":false},{"id":"rounding-mode","option":"half-away","chosen":false,"whatIf":false}]`)
	step, ok := root.Find("value:school-meals")
	require.True(t, ok)
	why, missing := step.Datum.Missing()
	assert.True(t, missing && why == indicators.Suppressed)
}

func TestWordsOfKinds(t *testing.T) {
	assert.Equal(t, []string{"none", "municipal", "county", "subsidy.Kind(9)"},
		[]string{subsidy.Kind(0).String(), subsidy.MunicipalSupplement.String(), subsidy.CountyCoefficient.String(), subsidy.Kind(9).String()})
	assert.Equal(t, "at-target", subsidy.AtTarget.String())
	assert.Equal(t, "subsidy.Operation(99)", subsidy.Operation(99).String())
	assert.Equal(t, "outside", subsidy.FaultOutside.String())
	assert.Equal(t, "subsidy.FaultKind(99)", subsidy.FaultKind(99).String())
	assert.Equal(t, "none", subsidy.OverlayKind(0).String())
}
