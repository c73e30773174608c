package report

import (
	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/subsidy"
)

// Worth is what one activity indicator of the supplement is worth to one unit,
// beside what its plan shows of it.
type Worth struct {
	// Indicator is the indicator.
	Indicator indicators.Definition
	// Duty is the duty or guidance that asks for the same; empty where none
	// does.
	Duty string
	// Points are the points the unit has now, 0 to 100.
	Points subsidy.Ratio
	// Case is how points and plan stand to each other.
	Case WorthCase
	// Evidence is the place in the plan that shows it; empty where none does.
	Evidence hyte.Pointer
	// Wanted is the place in the plan where it would stand; empty where the
	// plan format has no place for it.
	Wanted hyte.Pointer
	// Gain is what the award would grow with 100 points, everything else as it
	// is, in euros a year; zero where the unit has them.
	Gain decimal.Decimal
	// AtStake is what the award would shrink with no points, in euros a year,
	// where the plan could show it and does not; otherwise zero. The figures
	// must be verifiable from the documents of the municipality (1393/2022,
	// annex).
	AtStake decimal.Decimal
}

// WorthCase is how the points of an indicator and the plan stand to each
// other.
type WorthCase string

// The cases.
const (
	// Earned: full points, and the plan shows why.
	Earned WorthCase = "earned"
	// Unproven: points that the plan does not show.
	Unproven WorthCase = "unproven"
	// Unclaimed: the plan shows it, and full points are not there.
	Unclaimed WorthCase = "unclaimed"
	// Lacking: no full points, and nothing in the plan.
	Lacking WorthCase = "lacking"
	// Elsewhere: the plan format has no place for it; it is known from
	// schools or clubs.
	Elsewhere WorthCase = "elsewhere"
)

var worthNames = map[WorthCase]struct {
	name lang.Text
	mark Mark
}{
	Earned:    {tri("pisteet ja näyttö kunnossa", "poäng och belägg finns", "points and evidence in order"), Good},
	Unproven:  {tri("pisteet ilman näyttöä suunnitelmassa", "poäng utan belägg i planen", "points without evidence in the plan"), Fair},
	Unclaimed: {tri("näyttö on, pisteet puuttuvat", "belägg finns, poäng saknas", "evidence there, points missing"), Fair},
	Lacking:   {tri("puuttuu", "saknas", "lacking"), Poor},
	Elsewhere: {tri("ei näy suunnitelmasta", "framgår inte av planen", "not told by a plan"), Open},
}

// Name is the case in a few words; empty for a value that is none.
func (w WorthCase) Name() lang.Text { return worthNames[w].name }

// Impact tells what every activity indicator of the municipal supplement is
// worth to the unit, in the order of the decree: what closing each gap would
// bring, and which euros rest on evidence that the plan does not hold on the
// day. Each sum is the difference of two exact allocations of the whole
// country, so that the national mean moves too; sums of several gaps together
// are therefore slightly smaller than the sums added up.
//
// An allocation of another scheme than the municipal supplement, or without
// the unit, is an [*InputError].
func Impact(plan hyte.Plan, unit region.Unit, day law.Date, a *subsidy.Allocation) ([]Worth, error) {
	if a == nil || a.Scheme().Kind() != subsidy.MunicipalSupplement {
		return nil, &InputError{Problem: BadAllocation, Expected: "an allocation of the municipal supplement"}
	}
	award, ok := a.Award(unit.Code)
	if !ok {
		return nil, &InputError{Problem: BadAllocation, Found: unit.Code, Expected: "an allocation that has the unit"}
	}
	s := search{plan: &plan, unit: unit, day: day, sole: len(plan.Organisations) == 1}
	if term, err := region.CouncilTerm(unit, day); err == nil {
		s.term = term.Period
	}
	var list []Worth
	for c := range a.Contributions(unit.Code) {
		if c.Indicator.Kind != indicators.Activity {
			continue
		}
		w, err := s.worth(c, award, a)
		if err != nil {
			return nil, err
		}
		list = append(list, w)
	}
	return list, nil
}

// worth judges one indicator.
func (s *search) worth(c subsidy.Contribution, award subsidy.Award, a *subsidy.Allocation) (Worth, error) {
	w := Worth{Indicator: c.Indicator, Points: c.Points, Case: Elsewhere}
	full := c.Points.Rat().Cmp(hundred.Rat()) >= 0
	if l := linkOf(c.Indicator.Key); l != nil {
		w.Duty, w.Wanted, w.Evidence = l.duty, l.wanted, l.find(s)
		switch shown := w.Evidence != ""; {
		case shown && full:
			w.Case = Earned
		case shown:
			w.Case = Unclaimed
		case c.Points.Sign() > 0:
			w.Case = Unproven
		default:
			w.Case = Lacking
		}
	}
	if !full {
		better, err := with(a, award.Code, c.Indicator.Key, hundred)
		if err != nil {
			return Worth{}, err
		}
		w.Gain = better.Sub(award.Euros)
	}
	if w.Case == Unproven {
		worse, err := with(a, award.Code, c.Indicator.Key, decimal.Zero)
		if err != nil {
			return Worth{}, err
		}
		w.AtStake = award.Euros.Sub(worse)
	}
	return w, nil
}

var hundred = decimal.NewFromInt(100)

// with returns the award of the unit with another figure.
func with(a *subsidy.Allocation, code, key string, figure decimal.Decimal) (decimal.Decimal, error) {
	v, err := a.WhatIf(code, key, indicators.Known(figure))
	if err != nil {
		return decimal.Decimal{}, err
	}
	euros, _ := v.Euros(code)
	return euros, nil
}
