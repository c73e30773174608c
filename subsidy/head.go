package subsidy

import "iter"

// head writes which law and which figures a result rests on: everything that a
// reader needs to tell it from that of another law, another choice or other
// figures.
func (w *jsonWriter) head(a *Allocation) {
	w.law(a.scheme, a.Overlays())
	w.list("absentUnits", a.AbsentUnits())
	w.list("notCollected", a.NotCollected())
	w.list("ignored", a.Ignored())
}

// law writes a scheme with every choice made, and what was laid over it.
func (w *jsonWriter) law(s Scheme, overlays iter.Seq[Overlay]) {
	w.text("scheme", s.Kind().String())
	w.number("year", int64(s.year))
	w.basePrice(s)
	w.assumptions(s.Assumptions())
	w.overlays(s, overlays)
}

// basePrice writes the base price, or null and the pool that stands in its
// place.
func (w *jsonWriter) basePrice(s Scheme) {
	if !s.shares() {
		w.decimals("basePrice", s.price.Value.Rat(), 2)
		return
	}
	w.null("basePrice")
	w.decimals("pool", s.pool.Value.Rat(), 2)
}

func (w *jsonWriter) assumptions(list iter.Seq[Assumption]) {
	w.name("assumptions")
	w.open('[')
	for as := range list {
		w.item()
		w.open('{')
		w.text("id", string(as.ID))
		w.text("option", as.Option)
		w.truth("chosen", as.Chosen)
		w.truth("whatIf", as.WhatIf)
		w.close('}')
	}
	w.close(']')
}

// overlays writes what was laid over the law and the figures; nothing where
// nothing was.
func (w *jsonWriter) overlays(s Scheme, list iter.Seq[Overlay]) {
	none := true
	for o := range list {
		if none {
			w.name("overlays")
			w.open('[')
			none = false
		}
		w.item()
		w.open('{')
		w.text("kind", o.Kind.String())
		if o.Kind == OverlayFigure {
			w.text("unit", o.Unit)
		}
		w.text("key", o.Key)
		w.text("value", o.Value)
		w.truth("whatIf", s.Departs(o))
		w.close('}')
	}
	if !none {
		w.close(']')
	}
}
