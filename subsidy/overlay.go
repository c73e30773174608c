package subsidy

import (
	"iter"
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
)

// OverlayKind tells what an overlay changes.
type OverlayKind uint8

// The kinds of overlays.
const (
	// OverlayBasePrice sets the base price.
	OverlayBasePrice OverlayKind = iota + 1
	// OverlayAssumption takes an option.
	OverlayAssumption
	// OverlayTarget sets the target value of an indicator.
	OverlayTarget
	// OverlayPool sets the sum that is shared out.
	OverlayPool
	// OverlayWeight sets the weight of an indicator.
	OverlayWeight
	// OverlayWithout leaves an indicator out.
	OverlayWithout
	// OverlayFigure sets one figure of one unit: it is laid over a cohort.
	OverlayFigure
)

var overlayNames = [...]string{"none", "base-price", "assume", "target", "pool", "weight", "without", "figure"}

// String returns "base-price", "assume", "target", "pool", "weight", "without"
// or "figure", "none" for any other kind.
func (k OverlayKind) String() string {
	if int(k) < len(overlayNames) {
		return overlayNames[k]
	}
	return overlayNames[0]
}

// Overlay is one change laid over the law of a scheme or over the figures of a
// cohort. [BasePrice], [Pool], [Assume], [Target], [Weight] and [Without] make
// those over the law, which [Scheme.With] checks and applies; [Figure] makes
// those over figures, for [Cohort.With]; [Allocation.With] takes both. Overlays
// are comparable. The zero Overlay is refused.
type Overlay struct {
	// Kind tells what is changed.
	Kind OverlayKind
	// Unit is the code of the unit whose figure is changed; empty for an
	// overlay over the law.
	Unit string
	// Key is the id of the assumption, the key of the indicator or the name of
	// the column; empty for the base price and the pool.
	Key string
	// Value is the option, the price, the sum, the target, the weight or the
	// figure as text; empty where an indicator is left out.
	Value string
}

// BasePrice sets the base price in euros per resident: at least 0, at most two
// decimals, "21.50". Another price than that of the decree is a what-if.
func BasePrice(euros string) Overlay { return Overlay{Kind: OverlayBasePrice, Value: euros} }

// Pool sets the sum in euros that the plan of 2016–2018 shares out: at least 0,
// at most two decimals. The plan says "about 57 million", so that another sum
// is no what-if. A scheme with a base price refuses it.
func Pool(euros string) Overlay { return Overlay{Kind: OverlayPool, Value: euros} }

// Assume takes an option for a question the law leaves open.
func Assume(id AssumptionID, option string) Overlay {
	return Overlay{Kind: OverlayAssumption, Key: string(id), Value: option}
}

// Target sets the target value of a result indicator, in its unit: a unit
// whose latest value is at most the target gets full points; and of the
// vaccination coverage of the counties, which is at target from below. The
// municipal decree speaks of a target situation but sets no values, so that
// none applies unless the caller gives it. The targets of the counties are law:
// another value is a what-if, as it is in the plan of 2016–2018.
func Target(indicator, value string) Overlay {
	return Overlay{Kind: OverlayTarget, Key: indicator, Value: value}
}

// With returns the scheme with the overlays applied in their order; a later
// one replaces an earlier one on the same thing. The scheme itself is not
// changed. An overlay that the scheme cannot take is an [*OverlayError].
func (s Scheme) With(overlays ...Overlay) (Scheme, error) {
	if err := s.check(); err != nil {
		return Scheme{}, err
	}
	s.overlays = slices.Clone(s.overlays)
	s.targets = slices.Clone(s.targets)
	s.weights = slices.Clone(s.weights)
	for _, o := range overlays {
		var err error
		switch o.Kind {
		case OverlayBasePrice:
			err = s.layPrice(o)
		case OverlayAssumption:
			err = s.layAssumption(o)
		case OverlayTarget:
			err = s.layTarget(o)
		case OverlayPool:
			err = s.layPool(o)
		case OverlayWeight:
			err = s.layWeight(o)
		case OverlayWithout:
			err = s.layWithout(o)
		default:
			err = &OverlayError{Overlay: o, Found: o.Kind.String(), Expected: "base-price, assume, target, pool, weight or without (a figure is laid over a cohort or an allocation)"}
		}
		if err != nil {
			return Scheme{}, err
		}
	}
	return s.ready(), nil
}

// Overlays yields what the caller laid over the law, in the order in which it
// was first laid, options aside: those are in [Scheme.Assumptions].
func (s Scheme) Overlays() iter.Seq[Overlay] { return slices.Values(s.overlays) }

// WhatIf reports whether anything in the scheme departs from the text of the
// law: another base price, a weight, an indicator left out, another target where
// the law sets it, or an option that the law does not leave open.
func (s Scheme) WhatIf() bool {
	if slices.ContainsFunc(s.overlays, s.Departs) {
		return true
	}
	for a := range s.Assumptions() {
		if a.WhatIf {
			return true
		}
	}
	return false
}

// Departs reports whether an overlay makes a result of the scheme a what-if: a
// weight and an indicator left out always; a base price other than that of the
// law; a target other than that of the law, where the law sets the targets; an
// option that the law does not leave open; and a figure always, since it stands
// for what the unit reported. A pool never does: the plan sets none exactly.
func (s Scheme) Departs(o Overlay) bool {
	switch o.Kind {
	case OverlayWeight, OverlayWithout, OverlayFigure:
		return true
	case OverlayBasePrice:
		price, ok := money(o.Value)
		return !ok || !s.enactedPrice(price)
	case OverlayTarget:
		return s.rules != nil && s.rules.targetsDepart && !s.enactedTarget(o)
	case OverlayAssumption:
		varied, err := s.With(o)
		taken, ok := varied.Assumption(AssumptionID(o.Key))
		return err == nil && ok && taken.WhatIf
	}
	return false
}

func (s *Scheme) layPrice(o Overlay) error {
	if s.shares() {
		return &OverlayError{Overlay: o, Found: o.Value, Expected: "no base price: the " + s.rules.kind.String() + " scheme shares out a pool"}
	}
	v, ok := money(o.Value)
	if !ok {
		return &OverlayError{Overlay: o, Found: o.Value, Expected: "euros per resident, at least 0, with at most two decimals"}
	}
	s.price.Value = v
	s.record(o)
	return nil
}

func (s *Scheme) layPool(o Overlay) error {
	if !s.shares() {
		return &OverlayError{Overlay: o, Found: o.Value, Expected: "no pool: the " + s.rules.kind.String() + " scheme has a base price"}
	}
	v, ok := money(o.Value)
	if !ok {
		return &OverlayError{Overlay: o, Found: o.Value, Expected: "euros, at least 0, with at most two decimals"}
	}
	s.pool.Value = v
	s.record(o)
	return nil
}

// money reads a sum of euros.
func money(text string) (decimal.Decimal, bool) {
	d, ok := figure(text)
	v, _ := d.Value()
	return v, ok && !v.IsNegative() && v.Exponent() >= -2
}

func (s *Scheme) layAssumption(o Overlay) error {
	q, ok := s.find(AssumptionID(o.Key))
	if !ok {
		return &OverlayError{Overlay: o, Found: o.Key, Expected: "an assumption of the " + s.rules.kind.String() + " scheme in " + itoa(int64(s.year)) + ": " + s.ids()}
	}
	for i := range questions[q].options {
		if questions[q].options[i].token == o.Value {
			s.choices[q] = choice{option: uint8(i), chosen: true}
			return nil
		}
	}
	return &OverlayError{Overlay: o, Found: o.Value, Expected: questions[q].tokens()}
}

func (s *Scheme) layTarget(o Overlay) error {
	d, ok := s.inDecree(o.Key)
	if !ok || !targetable(d) {
		return &OverlayError{Overlay: o, Found: o.Key, Expected: "an indicator of the scheme that can have a target: " + s.targetKeys()}
	}
	target, ok := figure(o.Value)
	v, _ := target.Value()
	if !ok || v.IsNegative() {
		return &OverlayError{Overlay: o, Found: o.Value, Expected: "a number, at least 0"}
	}
	s.targets = slices.DeleteFunc(s.targets, func(t targetValue) bool { return t.indicator == o.Key })
	s.targets = append(s.targets, targetValue{o.Key, v.Rat()})
	s.record(o)
	return nil
}

// record keeps the overlay, in the place of an earlier one on the same thing.
func (s *Scheme) record(o Overlay) {
	for i := range s.overlays {
		if s.overlays[i].Kind == o.Kind && s.overlays[i].Key == o.Key {
			s.overlays[i] = o
			return
		}
	}
	s.overlays = append(s.overlays, o)
}

// figure reads a number as the cohort does; signs of missing data are not
// numbers here.
func figure(text string) (indicators.Datum, bool) {
	d, err := indicators.ParseDatum(text)
	return d, err == nil && d.IsKnown() && text != "-"
}

func (s Scheme) ids() string {
	text := ""
	for _, q := range s.questions() {
		text = join(text, string(questions[q].id))
	}
	return text
}

func (q *questionRow) tokens() string {
	text := ""
	for _, o := range q.options {
		text = join(text, o.token)
	}
	return text
}

// targetable reports whether an indicator can have a target: a result
// indicator, or one for which the law sets a target.
func targetable(d indicators.Definition) bool {
	return d.Kind == indicators.Result || d.Target.IsKnown()
}

func (s *Scheme) targetKeys() string {
	text := ""
	for d := range s.list.Value.All() {
		if targetable(d) {
			text = join(text, d.Key)
		}
	}
	if text == "" {
		return "none in this year"
	}
	return text
}

func join(list, item string) string {
	if list == "" {
		return item
	}
	return list + ", " + item
}

// enactedPrice reports whether the law sets this base price for the year.
func (s Scheme) enactedPrice(price decimal.Decimal) bool {
	if s.rules == nil {
		return false
	}
	enacted, err := s.rules.prices.At(law.Day(s.year, 1, 1))
	return err == nil && price.Equal(enacted.Value)
}

// enactedTarget reports whether an overlay sets the target that the law sets.
func (s Scheme) enactedTarget(o Overlay) bool {
	d, _ := s.inDecree(o.Key)
	enacted, sets := d.Target.Value()
	laid, _ := figure(o.Value)
	value, ok := laid.Value()
	return sets && ok && value.Equal(enacted)
}

// priceCitation is the provision behind the base price; a price of the
// caller's has none.
func (s Scheme) priceCitation() law.Citation {
	if s.enactedPrice(s.price.Value) {
		return s.price.Citation
	}
	return law.Citation{}
}
