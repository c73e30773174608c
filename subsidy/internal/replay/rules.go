package replay

import "strconv"

// rule is how one operation is replayed: the number of its operands (most is
// negative where there is no limit), and the value that follows from them, or
// what would have to hold for one to follow.
type rule struct {
	least, most int
	replay      func(n *Node, x []fraction) (want fraction, expected string)
}

var rules = map[string]rule{
	"given":          {0, 0, given},
	"enacted":        {0, 0, believed},
	"national":       {0, -1, national},
	"product":        {1, -1, product},
	"quotient":       {2, 2, quotient},
	"difference":     {2, 2, func(_ *Node, x []fraction) (fraction, string) { return x[0].minus(x[1]), "" }},
	"mean":           {1, -1, mean},
	"weighted-sum":   {1, -1, weightedSum},
	"weighted-mean":  {1, -1, weightedMean},
	"rounded":        {1, 1, rounded},
	"reported":       {1, 1, func(_ *Node, x []fraction) (fraction, string) { return x[0], "" }},
	"scaled":         {3, 3, scaled},
	"scaled-up":      {3, 3, scaledUp},
	"at-target":      {2, 3, atTarget},
	"reaches-target": {2, 2, reachesTarget},
	"no-difference":  {2, 2, noDifference},
	"lacking":        {1, -1, lacking},
	"sufficient":     {3, 3, sufficient},
	"undefined":      {2, 2, undefined},
}

// operands says how many operands the rule takes.
func (r rule) operands() string {
	noun := " operands"
	if max(r.least, r.most) == 1 {
		noun = " operand"
	}
	switch {
	case r.most < 0:
		return "at least " + strconv.Itoa(r.least) + noun
	case r.least == r.most:
		return "exactly " + strconv.Itoa(r.least) + noun
	}
	return strconv.Itoa(r.least) + " to " + strconv.Itoa(r.most) + noun
}

var hundred = whole(100)

// given holds a figure against its own text; a missing one counts as nothing.
func given(n *Node, _ []fraction) (fraction, string) {
	if n.Figure == "" {
		return whole(0), ""
	}
	x, ok := parse(n.Figure)
	if !ok {
		return x, "a figure in digits"
	}
	return x, ""
}

func believed(n *Node, _ []fraction) (fraction, string) {
	x, _ := parse(n.Value)
	return x, ""
}

// national believes a figure of the country; opened, every unit that set it has
// the very same.
func national(n *Node, x []fraction) (fraction, string) {
	own, _ := believed(n, x)
	for _, f := range x {
		if f.cmp(own) != 0 {
			return f, ""
		}
	}
	return own, ""
}

func product(_ *Node, x []fraction) (fraction, string) {
	p := whole(1)
	for _, f := range x {
		p = p.times(f)
	}
	return p, ""
}

func quotient(_ *Node, x []fraction) (fraction, string) {
	q, ok := x[0].over(x[1])
	if !ok {
		return q, "a divisor other than 0"
	}
	return q, ""
}

func mean(_ *Node, x []fraction) (fraction, string) {
	sum := whole(0)
	for _, f := range x {
		sum = sum.plus(f)
	}
	q, _ := sum.over(whole(int64(len(x)))) // there is at least one
	return q, ""
}

// weighted adds up the operands times their weights, and the weights.
func weighted(n *Node, x []fraction) (sum, weights fraction, ok bool) {
	sum, weights = whole(0), whole(0)
	for i, f := range x {
		w, ok := parse(n.Operands[i].Weight)
		if !ok {
			return sum, weights, false
		}
		sum, weights = sum.plus(f.times(w)), weights.plus(w)
	}
	return sum, weights, true
}

func weightedSum(n *Node, x []fraction) (fraction, string) {
	sum, _, ok := weighted(n, x)
	if !ok {
		return sum, "a weight on every operand"
	}
	return sum, ""
}

func weightedMean(n *Node, x []fraction) (fraction, string) {
	sum, weights, ok := weighted(n, x)
	if !ok {
		return sum, "a weight on every operand"
	}
	return quotient(n, []fraction{sum, weights})
}

// rounded reads the number of decimals off the assumptions.
func rounded(n *Node, x []fraction) (fraction, string) {
	places, err := strconv.Atoi(n.Options["coefficient-rounding"])
	switch n.Options["euro-rounding"] {
	case "cents":
		places, err = 2, nil
	case "euros":
		places, err = 0, nil
	}
	mode := n.Options["rounding-mode"]
	if err != nil || places < 0 || places > 12 || mode != "half-away" && mode != "half-even" || x[0].num.Sign() < 0 {
		return x[0], "options that say how to round a figure of at least 0"
	}
	return x[0].rounded(places, mode == "half-even"), ""
}

// place is 100 × part ÷ (greatest − least), for an own figure within the
// range.
func place(x []fraction, part fraction) (fraction, string) {
	if x[0].cmp(x[2]) < 0 || x[0].cmp(x[1]) > 0 {
		return part, "a figure between the least and the greatest"
	}
	return quotient(nil, []fraction{part.times(hundred), x[1].minus(x[2])})
}

func scaled(_ *Node, x []fraction) (fraction, string) { return place(x, x[1].minus(x[0])) }

func scaledUp(_ *Node, x []fraction) (fraction, string) { return place(x, x[0].minus(x[2])) }

func atTarget(_ *Node, x []fraction) (fraction, string) {
	if x[0].cmp(x[1]) > 0 {
		return hundred, "a figure of at most the target"
	}
	return hundred, ""
}

func reachesTarget(n *Node, x []fraction) (fraction, string) {
	over := x[0].cmp(x[1])
	if over > 0 || over == 0 && n.Options["mmr-boundary"] == "at-least" {
		return hundred, ""
	}
	return hundred, "a level that reaches the target"
}

func noDifference(n *Node, x []fraction) (fraction, string) {
	if x[0].cmp(x[1]) != 0 {
		return x[0], "a figure equal to the greatest"
	}
	switch n.Options["no-spread"] {
	case "full":
		return hundred, ""
	case "half":
		return whole(50), ""
	case "zero":
		return whole(0), ""
	}
	return hundred, "an option of no-spread"
}

func lacking(n *Node, _ []fraction) (fraction, string) {
	for i := range n.Operands {
		if n.Operands[i].Operation == "given" && n.Operands[i].Figure == "" {
			return whole(0), ""
		}
	}
	return whole(0), "a missing figure below"
}

func sufficient(_ *Node, x []fraction) (fraction, string) {
	if x[1].cmp(x[2]) < 0 {
		return x[0], "a second figure not below the third"
	}
	return x[0], ""
}

func undefined(_ *Node, x []fraction) (fraction, string) {
	if x[1].num.Sign() != 0 || x[0].num.Sign() <= 0 {
		return whole(0), "a rise from 0"
	}
	return whole(0), ""
}
