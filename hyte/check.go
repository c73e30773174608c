package hyte

// Check holds a plan built in Go to what ParsePlan demands of a document: ids
// that are well formed and unique over all kinds of things, references to
// things that are there, declared tokens, days of the calendar, periods that
// end after they begin, figures that can be written, texts in UTF-8, and codes
// of organisations that existed at some time. Whether the plan is lawful is
// another question.
//
// The error is a [DecodeErrors] without places in bytes, in the order in which
// the plan is written. ParsePlan and AppendPlan call Check themselves.
func (p Plan) Check() error {
	list := p.faults(false)
	if len(list) == 0 {
		return nil
	}
	return list
}

func (p Plan) faults(scanned bool) DecodeErrors {
	c := checker{ids: map[ID]entry{}, makers: make(map[string]bool, len(p.Organisations)), scanned: scanned}
	for i := range p.Organisations {
		c.makers[p.Organisations[i].Code] = true
	}
	for _, c.collecting = range [...]bool{true, false} {
		planShape.check(&c, &p)
	}
	return c.list
}
