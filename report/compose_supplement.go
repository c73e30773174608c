package report

import (
	"cmp"
	"math/big"
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/subsidy"
)

// fundingWords are how the money is called in one scheme.
type fundingWords struct {
	title, name, explained lang.Text
	// way and alt name the picture and tell it.
	way, alt lang.Text
}

var (
	municipalWords = fundingWords{
		title: tri("Valtionosuuden lisäosa", "Statsandelens tilläggsdel", "Supplement in central government transfers"),
		name:  tri("Lisäosa", "Tilläggsdel", "Supplement"),
		explained: tri("Lisäosa on perushinta kertaa asukkaat kertaa kerroin ({0}). Kerroin vertaa kunnan pisteitä koko maan keskiarvoon: kuva näyttää, mitkä indikaattorit nostavat tai laskevat lisäosaa tasajakoon verrattuna.",
			"Tilläggsdelen är grundpriset gånger invånarantalet gånger koefficienten ({0}). Koefficienten jämför kommunens poäng med hela landets medeltal: bilden visar vilka indikatorer som höjer eller sänker tilläggsdelen jämfört med en jämn fördelning.",
			"The supplement is the base price times residents times the coefficient ({0}). The coefficient compares the municipality's points with the national mean: the picture shows which indicators raise or lower the supplement beside an even share."),
		way: tri("Tasajaosta lisäosaan, euroa", "Från jämn fördelning till tilläggsdel, euro", "From an even share to the supplement, euros"),
		alt: tri("Tasajako on {0} ja lisäosa {1}.", "En jämn fördelning ger {0} och tilläggsdelen är {1}.", "An even share is {0} and the supplement {1}."),
	}
	countyWords = fundingWords{
		title: tri("Rahoitus edistämisen perusteella", "Finansieringen på grundval av främjandet", "Funding on the basis of promotion"),
		name:  tri("Rahoitus", "Finansiering", "Funding"),
		explained: tri("Tämä osa rahoituksesta on perushinta kertaa asukkaat kertaa kerroin ({0}). Kerroin vertaa alueen pisteitä koko maan keskiarvoon: kuva näyttää, mitkä indikaattorit nostavat tai laskevat rahoitusta tasajakoon verrattuna. Indikaattorit mittaavat, mitä palveluissa ja asukkaiden terveydessä on tapahtunut: mikään suunnitelman kohta ei tuo niistä pisteitä suoraan.",
			"Denna del av finansieringen är grundpriset gånger invånarantalet gånger koefficienten ({0}). Koefficienten jämför områdets poäng med hela landets medeltal: bilden visar vilka indikatorer som höjer eller sänker finansieringen jämfört med en jämn fördelning. Indikatorerna mäter vad som har hänt i tjänsterna och i invånarnas hälsa: ingen punkt i planen ger direkt poäng.",
			"This part of the funding is the base price times residents times the coefficient ({0}). The coefficient compares the county's points with the national mean: the picture shows which indicators raise or lower the funding beside an even share. The indicators measure what happened in services and in people's health: nothing in the plan earns their points directly."),
		way: tri("Tasajaosta rahoitukseen, euroa", "Från jämn fördelning till finansiering, euro", "From an even share to the funding, euros"),
		alt: tri("Tasajako on {0} ja rahoitus {1}.", "En jämn fördelning ger {0} och finansieringen är {1}.", "An even share is {0} and the funding {1}."),
	}
)

// funding are the words of the scheme of the allocation.
func (c *composer) funding() *fundingWords {
	if c.allocation.Scheme().Kind() != subsidy.CountyCoefficient {
		return &municipalWords
	}
	return &countyWords
}

// supplement tells what the unit gets and why; nothing without an allocation
// that has it.
func (c *composer) supplement() Section {
	if c.allocation == nil {
		return Section{}
	}
	award, ok := c.allocation.Award(c.unit.Code)
	if !ok {
		return Section{}
	}
	s := Section{ID: "supplement", Title: c.funding().title}
	s.Blocks = append(s.Blocks, c.awardFacts(award), Paragraph{c.whatSupplementIs()}, c.waterfall(award))
	s.Blocks = append(s.Blocks, c.worthBlocks()...)
	return s
}

func (c *composer) awardFacts(award subsidy.Award) Facts {
	scheme := c.allocation.Scheme()
	return Facts{
		{
			Label: c.funding().name, Value: Euros(award.Euros, 0),
			Note: Say(tri("varainhoitovuosi {0}", "finansåret {0}", "finance year {0}"), Code(numeral(scheme.Year()))),
		},
		{
			Label: tri("Asukasta kohti", "Per invånare", "Per resident"), Value: Euros(award.PerResident.Decimal(2), 2),
			Note: Say(tri("perushinta {0}", "grundpris {0}", "base price {0}"), Euros(scheme.BasePrice(), 2)),
		},
		{
			Label: tri("Kerroin", "Koefficient", "Coefficient"), Value: Number(award.Coefficient.Decimal(4), 4, lang.Text{}),
			Note: Say(tri("koko maan keskiarvo on 1", "hela landets medeltal är 1", "the mean of the whole country is 1")),
		},
		{
			Label: tri("Sija", "Placering", "Rank"), Value: Code(numeral(award.Rank) + "/" + numeral(c.allocation.Len())),
			Note: Say(tri("pisteitä {0}/100", "poäng {0}/100", "score {0} of 100"), Number(award.Score.Decimal(1), 1, lang.Text{})),
		},
	}
}

func (c *composer) whatSupplementIs() Sentence {
	return Say(c.funding().explained,
		Citing(c.allocation.Scheme().BasePriceCitation()))
}

// waterfall is the picture of the way from an even share to the award, gains
// first.
func (c *composer) waterfall(award subsidy.Award) Table {
	list := slices.Collect(c.allocation.Contributions(c.unit.Code))
	slices.SortStableFunc(list, func(a, b subsidy.Contribution) int {
		return cmp.Compare(0, a.Euros.Compare(b.Euros))
	})
	even := new(big.Rat).Mul(c.allocation.Scheme().BasePrice().Rat(), new(big.Rat).SetInt64(award.Population))
	levels := []*big.Rat{even}
	for _, x := range list {
		levels = append(levels, new(big.Rat).Add(levels[len(levels)-1], x.Euros.Rat()))
	}
	at := scaleRats(levels)
	t := Table{
		ID:      "waterfall",
		Caption: c.funding().way,
		Alt: Say(c.funding().alt,
			Euros(roundedRat(even, 0), 0), Euros(award.Euros, 0)),
		Columns: []Column{
			{Title: tri("Indikaattori", "Indikator", "Indicator"), Wide: true}, {Title: titlePicture, Drawn: true},
			{Title: tri("Vaikutus", "Inverkan", "Effect"), Numeric: true},
			{Title: tri("Omat pisteet", "Egna poäng", "Own points"), Numeric: true}, {Title: tri("Koko maa", "Hela landet", "Whole country"), Numeric: true},
		},
		Legend: []Legend{
			{Shape: Shape{Form: Band, To: 1000, Tone: ToneGain}, Text: tri("nostaa", "höjer", "raises")},
			{Shape: Shape{Form: Band, To: 1000, Tone: ToneLoss}, Text: tri("laskee", "sänker", "lowers")},
			{Shape: Shape{Form: Post, At: 500}, Text: tri("tasajako ja lopputulos", "jämn fördelning och slutresultat", "even share and outcome")},
		},
		Notes: []Sentence{Say(tri("Kuvan asteikko ei ala nollasta.", "Bildens skala börjar inte på noll.", "The scale of the picture does not begin at zero."))},
	}
	t.Rows = append(t.Rows, levelRow(tri("Tasajako: perushinta × asukkaat", "Jämn fördelning: grundpris × invånare", "Even share: base price × residents"), roundedRat(even, 0), at[0]))
	for i, x := range list {
		t.Rows = append(t.Rows, stepRow(x, at[i], at[i+1]))
	}
	t.Rows = append(t.Rows, levelRow(c.funding().name, award.Euros, at[len(at)-1]))
	return t
}

func levelRow(name lang.Text, euros decimal.Decimal, at int) []Value {
	d := Drawing{Shapes: []Shape{{Form: Track, To: 1000, Tone: ToneFaint}, {Form: Post, At: at}}, Label: Say(tri("{0}", "{0}", "{0}"), Euros(euros, 0))}
	return []Value{Words(name), Drawn(d), Euros(euros, 0), {}, {}}
}

func stepRow(x subsidy.Contribution, from, to int) []Value {
	euros := roundedRat(x.Euros.Rat(), 0)
	tone := ToneGain
	if x.Euros.Sign() < 0 {
		tone = ToneLoss
	}
	d := Drawing{
		Shapes: []Shape{{Form: Track, To: 1000, Tone: ToneFaint}, {Form: Band, At: min(from, to), To: max(from, to, min(from, to)+3), Tone: tone}},
		Label:  Say(tri("{0}", "{0}", "{0}"), Euros(euros, 0).Signed()),
	}
	return []Value{
		Words(x.Indicator.Name), Drawn(d), Euros(euros, 0).Signed(),
		Number(x.Points.Decimal(1), 1, lang.Text{}), Number(x.Mean.Decimal(1), 1, lang.Text{}),
	}
}

// scaleRats places levels on the strip, the least near its left end.
func scaleRats(levels []*big.Rat) []int {
	least, greatest := levels[0], levels[0]
	for _, v := range levels {
		if v.Cmp(least) < 0 {
			least = v
		}
		if v.Cmp(greatest) > 0 {
			greatest = v
		}
	}
	span := new(big.Rat).Sub(greatest, least)
	places := make([]int, len(levels))
	for i, v := range levels {
		places[i] = 500
		if span.Sign() > 0 {
			part := new(big.Rat).Sub(v, least)
			part.Quo(part, span).Mul(part, big.NewRat(960, 1))
			places[i] = 20 + int(roundedRat(part, 0).IntPart())
		}
	}
	return places
}

// roundedRat rounds a fraction half away from zero.
func roundedRat(r *big.Rat, places int) decimal.Decimal {
	return decimal.NewFromBigInt(r.Num(), 0).DivRound(decimal.NewFromBigInt(r.Denom(), 0), int32(places))
}
