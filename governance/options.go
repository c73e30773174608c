package governance

// Option changes how an audit counts time. The zero Option changes nothing.
type Option struct {
	termStart int
}

// defaultTermStart is how many months of a council term go-hyte takes as its
// beginning; the law names no day.
const defaultTermStart = 18

// TermStart sets for how many months from the beginning of a council term the
// guidance "approve the plan at the beginning of the term" (THL-TOT-START)
// counts as due; it is overdue afterwards. Fewer than one month, and more than
// 48, leave the 18 months that hold without this option. It changes no duty:
// those of the term are due until its last day.
func TermStart(months int) Option { return Option{termStart: months} }

func termStartOf(options []Option) int {
	months := defaultTermStart
	for _, o := range options {
		if o.termStart >= 1 && o.termStart <= 48 {
			months = o.termStart
		}
	}
	return months
}

func (v *view) termStart() int { return v.months }
