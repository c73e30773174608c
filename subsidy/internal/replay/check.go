package replay

import "strconv"

// Node is one step of an explanation as text.
type Node struct {
	// ID names the step.
	ID string
	// Operation is the word for the operation: "scaled".
	Operation string
	// Value and Weight are exact fractions: "-2/3".
	Value, Weight string
	// Figure is the figure of a given node as decimal text; empty where it is
	// missing.
	Figure string
	// Options are the options taken by the assumptions behind the step.
	Options map[string]string
	// Operands are the nodes below.
	Operands []Node
}

// Fault says where an explanation does not hold.
type Fault struct {
	// ID and Operation name the step.
	ID, Operation string
	// Found is its value, Expected what it should have been.
	Found, Expected string
}

// Error says so in English.
func (f *Fault) Error() string {
	return f.ID + " (" + f.Operation + "): found " + f.Found + ", expected " + f.Expected
}

func (n *Node) fault(expected string) error {
	return &Fault{ID: n.ID, Operation: n.Operation, Found: n.Value, Expected: expected}
}

// Check returns the first node, from below, whose value does not follow from
// those below it, as a [*Fault].
func Check(n Node) error { return n.check() }

func (n *Node) check() error {
	for i := range n.Operands {
		if err := n.Operands[i].check(); err != nil {
			return err
		}
	}
	rule, known := rules[n.Operation]
	if !known {
		return n.fault("a known operation")
	}
	if len(n.Operands) < rule.least || rule.most >= 0 && len(n.Operands) > rule.most {
		return n.fault(rule.operands() + ", not " + strconv.Itoa(len(n.Operands)))
	}
	found, ok := parse(n.Value)
	if !ok {
		return n.fault("an exact fraction")
	}
	operands := make([]fraction, len(n.Operands))
	for i := range operands {
		operands[i], _ = parse(n.Operands[i].Value) // checked with the operand
	}
	want, expected := rule.replay(n, operands)
	if expected != "" {
		return n.fault(expected)
	}
	if found.cmp(want) != 0 {
		return n.fault(want.String())
	}
	return nil
}
