package governance

// deliveredToCounty: report and plan have gone to the unit's own county.
func deliveredToCounty(v *view) result { return v.deliveredInTerm(v.unit.County) }

// deliveredToHUS: report and plan have gone to HUS.
func deliveredToHUS(v *view) result { return v.deliveredInTerm(hyteHUS) }

func (v *view) deliveredInTerm(to string) result {
	return v.withinTerm(noteNotDelivered, noteNotDeliveredYet, inDocumentDelivery,
		func(v *view, i, h int) result { return v.delivered(i, h, to) })
}

// delivered looks for a delivery of what the council had. Where the document
// has gone to others and not yet to the receiver, the note says so; where none
// has been sent, the outcome is zero.
func (v *view) delivered(document, handling int, to string) result {
	d := &v.plan.Documents[document]
	r := result{}
	for j := range d.Delivery {
		s := &d.Delivery[j]
		switch {
		case !v.mine(s.For) || !v.pastOrUntold(s.Date):
		case s.To != to:
			if r.outcome == 0 {
				r = lacking(notePassedBy).wanted(at(inDocumentDelivery, document)).and(at(inDelivery, document, j))
			}
		case s.Date.IsZero():
			r = asking(noteDeliveryUndated).wanted(at(inDelivery, document, j)).and(at(inDelivery, document, j))
		case s.Date.Before(d.Handling[handling].Date):
			r = asking(noteDeliveredBeforeCouncil).and(at(inDelivery, document, j))
		default:
			return shown(at(inDelivery, document, j))
		}
	}
	return r
}
