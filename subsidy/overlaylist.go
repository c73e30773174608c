package subsidy

import (
	"slices"

	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
)

// Weight sets the part of the score that one point of an indicator makes: 0 to
// 1, "0.05". The weights of the others stay, and they are not normalised: a
// common factor does not move coefficients. It is always a what-if. On an
// indicator that is left out it does nothing.
func Weight(indicator, weight string) Overlay {
	return Overlay{Kind: OverlayWeight, Key: indicator, Value: weight}
}

// Without leaves an indicator out: the mean of its half is that of the others.
// It is always a what-if.
func Without(indicator string) Overlay { return Overlay{Kind: OverlayWithout, Key: indicator} }

// earns reports whether an indicator has points and thus a weight.
func earns(d indicators.Definition) bool {
	return d.Kind == indicators.Activity || d.Kind == indicators.Result
}

func (s *Scheme) layWeight(o Overlay) error {
	d, ok := s.inDecree(o.Key)
	if !ok || !earns(d) {
		return &OverlayError{Overlay: o, Found: o.Key, Expected: "an indicator of the scheme: " + s.earningKeys()}
	}
	w, ok := figure(o.Value)
	v, _ := w.Value()
	if x := v.Rat(); !ok || x.Sign() < 0 || x.Cmp(one) > 0 {
		return &OverlayError{Overlay: o, Found: o.Value, Expected: "a weight from 0 to 1"}
	}
	s.unweigh(o.Key)
	if !s.leftOut(o.Key) {
		s.weights = append(s.weights, targetValue{o.Key, v.Rat()})
	}
	s.record(o)
	return nil
}

func (s *Scheme) layWithout(o Overlay) error {
	d, ok := s.inDecree(o.Key)
	switch {
	case !ok || !earns(d):
		return &OverlayError{Overlay: o, Found: o.Key, Expected: "an indicator of the scheme: " + s.earningKeys()}
	case o.Value != "":
		return &OverlayError{Overlay: o, Found: o.Value, Expected: "no value"}
	}
	var rest []indicators.Definition
	for other := range s.list.Value.All() {
		if other.Key != o.Key {
			rest = append(rest, other)
		}
	}
	s.list.Value = indicators.ListOf(rest...)
	s.unweigh(o.Key)
	s.record(o)
	return nil
}

// unweigh forgets the weight of an indicator.
func (s *Scheme) unweigh(key string) {
	s.weights = slices.DeleteFunc(s.weights, func(t targetValue) bool { return t.indicator == key })
}

// weighs reports whether the caller set the weight of an indicator.
func (s Scheme) weighs(key string) bool {
	return slices.ContainsFunc(s.weights, func(t targetValue) bool { return t.indicator == key })
}

// leftOut reports whether the caller left an indicator out.
func (s Scheme) leftOut(key string) bool {
	return slices.ContainsFunc(s.overlays, func(o Overlay) bool { return o.Kind == OverlayWithout && o.Key == key })
}

// inDecree finds an indicator of the scheme, also one that the caller left out:
// overlays can be laid in any order.
func (s Scheme) inDecree(key string) (indicators.Definition, bool) {
	if !s.leftOut(key) {
		return s.list.Value.Lookup(key)
	}
	whole, err := s.rules.list(law.Day(s.year, 1, 1))
	if err != nil {
		return indicators.Definition{}, false
	}
	return whole.Value.Lookup(key)
}

func (s *Scheme) earningKeys() string {
	text := ""
	for d := range s.list.Value.All() {
		if earns(d) {
			text = join(text, d.Key)
		}
	}
	if text == "" {
		return "none in this year"
	}
	return text
}

// weighted reports whether the score is a sum by weights instead of the mean of
// two means.
func (s Scheme) weighted() bool { return len(s.weights) > 0 || s.takes(weighting) == printedWeights }
