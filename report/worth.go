package report

import (
	"iter"
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/governance"
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
	// Duty is the id of the duty or guidance that asks for the same; empty
	// where none does.
	Duty string
	// Title names that duty or, where no duty but a structure is meant (the
	// coordinator, see [governance.Structures]), the structure; empty where
	// neither is. Basis is where it stands.
	Title lang.Text
	Basis law.Citation
	// Points are the points the unit has now, 0 to 100.
	Points subsidy.Ratio
	// Case is how points and plan stand to each other.
	Case WorthCase
	// Evidence is the place in the plan that shows it on the day; empty where
	// none does. What was done shows it in its year and in the next; an action
	// from its beginning, likewise.
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
	name, heading, toDo lang.Text
	mark                Mark
}{
	Earned: {
		name:    tri("pisteet ja näyttö kunnossa", "poäng och belägg finns", "points and evidence in order"),
		heading: tri("Pisteet ja näyttö kunnossa", "Poäng och belägg finns", "Points and evidence in order"),
		mark:    Good,
	},
	Unproven: {
		name:    tri("pisteet ilman näyttöä", "poäng utan belägg", "points without evidence"),
		heading: tri("Pisteet, joista suunnitelmassa ei ole näyttöä", "Poäng som saknar belägg i planen", "Points that rest on evidence not in the plan"),
		toDo: tri("Kirjatkaa suunnitelmaan, mihin pisteet perustuvat: tiedot on voitava tarkistaa kunnan asiakirjoista.",
			"Anteckna i planen vad poängen grundar sig på: uppgifterna ska kunna verifieras ur kommunens handlingar.",
			"Record in the plan what the points rest on: the figures must be verifiable from the municipality's documents."),
		mark: Fair,
	},
	Unclaimed: {
		name:    tri("näyttö on, pisteet puuttuvat", "belägg finns, poäng saknas", "evidence there, points missing"),
		heading: tri("Suunnitelmassa on näyttö, mutta pisteet puuttuvat", "Belägg finns i planen men poängen saknas", "Points missing, though the plan has the evidence"),
		toDo: tri("Tarkistakaa, mitä tiedonkeruuseen on vastattu, ja korjatkaa vastaus, jos se ei pidä paikkaansa.",
			"Kontrollera vad som har svarats i datainsamlingen och rätta svaret om det inte stämmer.",
			"Check what was answered in the data collection, and correct the answer where it is not right."),
		mark: Fair,
	},
	Lacking: {
		name:    tri("puuttuu", "saknas", "lacking"),
		heading: tri("Suunnitelmasta puuttuu, eikä pisteitä ole", "Saknas i planen och ger inga poäng", "Not in the plan, and no points"),
		toDo: tri("Toteuttakaa asia, kirjatkaa se suunnitelmaan ja ilmoittakaa se seuraavassa tiedonkeruussa.",
			"Genomför saken, anteckna den i planen och uppge den i nästa datainsamling.",
			"Do it, record it in the plan and report it in the next data collection."),
		mark: Poor,
	},
	Elsewhere: {
		name:    tri("ei näy suunnitelmasta", "framgår inte av planen", "not told by a plan"),
		heading: tri("Pisteet puuttuvat asiasta, jota suunnitelma ei kerro", "Poäng saknas i något som inte framgår av planen", "Points missing in what a plan does not tell"),
		toDo: tri("Asia ratkeaa kouluissa tai liikuntaseurojen kanssa, ei suunnitelmassa.",
			"Saken avgörs i skolorna eller med idrottsföreningarna, inte i planen.",
			"It is settled in schools or with sports clubs, not in the plan."),
		mark: Open,
	},
}

// openCases are the cases in which there is something to do, in the order in
// which a reader wants them: what is nearest to money first.
var openCases = [...]WorthCase{Unclaimed, Lacking, Unproven, Elsewhere}

// OpenCases yields the cases in which there is something to do: points that
// the plan's evidence would earn, what the plan lacks, points that rest on
// evidence it does not hold, and what no plan tells.
func OpenCases() iter.Seq[WorthCase] { return slices.Values(openCases[:]) }

// Name is the case in a few words; empty for a value that is none.
func (w WorthCase) Name() lang.Text { return worthNames[w].name }

// Heading is the case as a heading over its indicators; empty for a value that
// is none.
func (w WorthCase) Heading() lang.Text { return worthNames[w].heading }

// ToDo says what to do in the case; empty where nothing is to be done and for a
// value that is none.
func (w WorthCase) ToDo() lang.Text { return worthNames[w].toDo }

// inEuros reports whether something is to be gained or lost.
func (w *Worth) inEuros() bool { return !w.Gain.IsZero() || !w.AtStake.IsZero() }

// Unpaid yields what the audit misses and no indicator of the list pays for, or
// pays for in full already: closing these gaps brings no euros, and the law or
// the guidance asks for it all the same.
func Unpaid(audit governance.Checklist, list []Worth) iter.Seq[governance.Finding] {
	return func(yield func(governance.Finding) bool) {
		for f := range audit.Findings() {
			paid := slices.ContainsFunc(list, func(w Worth) bool { return w.Duty == f.Duty.ID && w.inEuros() })
			if f.Outcome.Missed() && !paid && !yield(f) {
				return
			}
		}
	}
}

// Impact tells what every activity indicator of the municipal supplement is
// worth to the unit, in the order of the decree: what closing each gap would
// bring, and which euros rest on evidence that the plan does not hold on the
// day. Each sum is the difference of two exact allocations of the whole
// country, so that the national mean moves too; sums of several gaps together
// are therefore slightly smaller than the sums added up.
//
// The indicators of the counties are levels measured from registers of
// services and of people's health: no duty of a plan earns them directly, so
// there is nothing to join. An allocation of another scheme than the municipal
// supplement, or without the unit, is an [*InputError].
func Impact(plan hyte.Plan, unit region.Unit, day law.Date, a *subsidy.Allocation) ([]Worth, error) {
	if a == nil || a.Scheme().Kind() != subsidy.MunicipalSupplement {
		return nil, &InputError{Problem: BadAllocation, Expected: "an allocation of the municipal supplement"}
	}
	award, ok := a.Award(unit.Code)
	if !ok {
		return nil, &InputError{Problem: BadAllocation, Found: unit.Code, Expected: "an allocation that has the unit"}
	}
	s := searchOn(&plan, unit, day)
	duties := askedFor(unit, day)
	var list []Worth
	for c := range a.Contributions(unit.Code) {
		if c.Indicator.Kind != indicators.Activity {
			continue
		}
		w, err := s.worth(c, award, a)
		if err != nil {
			return nil, err
		}
		asked := duties[c.Indicator.Key]
		w.Title, w.Basis = asked.title, asked.basis
		list = append(list, w)
	}
	return list, nil
}

// asked is what asks for an indicator: a duty or a structure.
type asked struct {
	title lang.Text
	basis law.Citation
}

// askedFor are the duties and structures behind the indicators, by key.
func askedFor(unit region.Unit, day law.Date) map[string]asked {
	found := map[string]asked{}
	for d := range governance.Duties(day, unit) {
		for i := range worthLinks {
			if worthLinks[i].duty == d.ID {
				found[worthLinks[i].key] = asked{d.Title, d.Citation}
			}
		}
	}
	for s := range governance.Structures(day, unit) {
		for i := range worthLinks {
			if l := &worthLinks[i]; l.role != "" && l.role == s.Role && l.duty == "" {
				found[l.key] = asked{s.Name, s.Citation}
			}
		}
	}
	return found
}

// searchOn looks into the plan in the council term of the day.
func searchOn(plan *hyte.Plan, unit region.Unit, day law.Date) search {
	s := search{plan: plan, unit: unit, day: day, sole: isSole(plan.Organisations, unit)}
	if term, err := region.CouncilTerm(unit, day); err == nil {
		s.term = term.Period
	}
	return s
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
