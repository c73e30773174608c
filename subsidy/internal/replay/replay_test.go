package replay_test

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/subsidy/internal/replay"
)

// leaf is a believed figure.
func leaf(value string) replay.Node {
	return replay.Node{ID: "leaf", Operation: "national", Value: value, Weight: "1"}
}

func leaves(values ...string) []replay.Node {
	list := make([]replay.Node, len(values))
	for i := range values {
		list[i] = leaf(values[i])
	}
	return list
}

func cents(mode string) map[string]string {
	return map[string]string{"euro-rounding": "cents", "rounding-mode": mode}
}

func TestOperations(t *testing.T) {
	for _, c := range []struct {
		name     string
		node     replay.Node
		expected string // "" where the node holds
	}{
		{"product", replay.Node{Operation: "product", Value: "1", Operands: leaves("2/3", "3/2")}, ""},
		{"product wrong", replay.Node{Operation: "product", Value: "2", Operands: leaves("2/3", "3/2")}, "1"},
		{"quotient", replay.Node{Operation: "quotient", Value: "-4/3", Operands: leaves("2/3", "-1/2")}, ""},
		{"quotient by zero", replay.Node{Operation: "quotient", Value: "0", Operands: leaves("2/3", "0")}, "a divisor other than 0"},
		{"difference", replay.Node{Operation: "difference", Value: "-0.5", Operands: leaves("1", "1.50")}, ""},
		{"mean", replay.Node{Operation: "mean", Value: "1/2", Operands: leaves("0", "1", "1/2")}, ""},
		{"mean of nothing", replay.Node{Operation: "mean", Value: "0"}, "at least 1 operand, not 0"},
		{"weighted sum", replay.Node{Operation: "weighted-sum", Value: "3", Operands: leaves("1", "2")}, ""},
		{"weighted mean", replay.Node{Operation: "weighted-mean", Value: "3/2", Operands: leaves("1", "2")}, ""},
		{"weight no number", replay.Node{Operation: "weighted-mean", Value: "1", Operands: []replay.Node{{Operation: "national", Value: "1", Weight: "x"}}}, "a weight on every operand"},
		{"a half away", replay.Node{Operation: "rounded", Value: "0.13", Options: cents("half-away"), Operands: leaves("1/8")}, ""},
		{"a half to even", replay.Node{Operation: "rounded", Value: "0.12", Options: cents("half-even"), Operands: leaves("1/8")}, ""},
		{"a half to even above", replay.Node{Operation: "rounded", Value: "0.38", Options: cents("half-even"), Operands: leaves("3/8")}, ""},
		{"below a half", replay.Node{Operation: "rounded", Value: "0.12", Options: cents("half-away"), Operands: leaves("1249/10000")}, ""},
		{"coefficient", replay.Node{Operation: "rounded", Value: "0.3333", Options: map[string]string{"coefficient-rounding": "4", "rounding-mode": "half-even"}, Operands: leaves("1/3")}, ""},
		{"no mode", replay.Node{Operation: "rounded", Value: "0.13", Options: cents(""), Operands: leaves("1/8")}, "options that say how to round a figure of at least 0"},
		{"reported", replay.Node{Operation: "reported", Value: "66.7", Operands: leaves("667/10")}, ""},
		{"one of two", replay.Node{Operation: "quotient", Value: "1", Operands: leaves("1")}, "exactly 2 operands, not 1"},
		{"two of one", replay.Node{Operation: "reported", Value: "1", Operands: leaves("1", "1")}, "exactly 1 operand, not 2"},
		{"one of two to three", replay.Node{Operation: "at-target", Value: "100", Operands: leaves("1")}, "2 to 3 operands, not 1"},
		{"one too many", replay.Node{Operation: "enacted", Value: "1", Operands: leaves("1")}, "exactly 0 operands, not 1"},
		{"set by two", replay.Node{Operation: "national", Value: "-2", Operands: leaves("-2", "-4/2")}, ""},
		{"not set by one", replay.Node{Operation: "national", Value: "-2", Operands: leaves("-2", "-1")}, "-1"},
		{"scaled", replay.Node{Operation: "scaled", Value: "75", Operands: leaves("-1", "2", "-2")}, ""},
		{"scaled up", replay.Node{Operation: "scaled-up", Value: "25", Operands: leaves("-1", "2", "-2")}, ""},
		{"out of range", replay.Node{Operation: "scaled", Value: "125", Operands: leaves("-3", "2", "-2")}, "a figure between the least and the greatest"},
		{"no range", replay.Node{Operation: "scaled", Value: "100", Operands: leaves("2", "2", "2")}, "a divisor other than 0"},
		{"at target", replay.Node{Operation: "at-target", Value: "100", Operands: leaves("2", "2")}, ""},
		{"not at target", replay.Node{Operation: "at-target", Value: "100", Operands: leaves("2.1", "2")}, "a figure of at most the target"},
		{"reaches", replay.Node{Operation: "reaches-target", Value: "100", Options: map[string]string{"mmr-boundary": "at-least"}, Operands: leaves("97", "97")}, ""},
		{"does not exceed", replay.Node{Operation: "reaches-target", Value: "100", Options: map[string]string{"mmr-boundary": "above"}, Operands: leaves("97", "97")}, "a level that reaches the target"},
		{"no difference", replay.Node{Operation: "no-difference", Value: "50", Options: map[string]string{"no-spread": "half"}, Operands: leaves("1", "1")}, ""},
		{"some difference", replay.Node{Operation: "no-difference", Value: "50", Options: map[string]string{"no-spread": "half"}, Operands: leaves("1", "2")}, "a figure equal to the greatest"},
		{"no option", replay.Node{Operation: "no-difference", Value: "50", Operands: leaves("1", "1")}, "an option of no-spread"},
		{"lacking", replay.Node{Operation: "lacking", Value: "0", Operands: []replay.Node{{Operation: "given", Value: "0"}}}, ""},
		{"lacks nothing", replay.Node{Operation: "lacking", Value: "0", Operands: leaves("1")}, "a missing figure below"},
		{"sufficient", replay.Node{Operation: "sufficient", Value: "40", Operands: leaves("40", "5", "5")}, ""},
		{"too few", replay.Node{Operation: "sufficient", Value: "40", Operands: leaves("40", "4", "5")}, "a second figure not below the third"},
		{"undefined", replay.Node{Operation: "undefined", Value: "0", Operands: leaves("4", "0")}, ""},
		{"defined", replay.Node{Operation: "undefined", Value: "0", Operands: leaves("4", "1")}, "a rise from 0"},
		{"given", replay.Node{Operation: "given", Value: "15/2", Figure: "7.50"}, ""},
		{"given otherwise", replay.Node{Operation: "given", Value: "8", Figure: "7.50"}, "15/2"},
		{"given no number", replay.Node{Operation: "given", Value: "8", Figure: "eight"}, "a figure in digits"},
		{"operation", replay.Node{Operation: "guess", Value: "1"}, "a known operation"},
		{"value", replay.Node{Operation: "enacted", Value: "1/0"}, "an exact fraction"},
		{"value in words", replay.Node{Operation: "enacted", Value: "1e3"}, "an exact fraction"},
		{"no value", replay.Node{Operation: "enacted"}, "an exact fraction"},
		{"below", replay.Node{Operation: "mean", Value: "1", Operands: []replay.Node{{Operation: "given", Value: "1", Figure: "2"}}}, "2"},
	} {
		t.Run(c.name, func(t *testing.T) {
			err := replay.Check(c.node)
			if c.expected == "" {
				require.NoError(t, err)
				return
			}
			var fault *replay.Fault
			require.True(t, errors.As(err, &fault))
			assert.Equal(t, c.expected, fault.Expected)
			assert.NotEmpty(t, fault.Error())
		})
	}
}

func TestRange(t *testing.T) {
	var r replay.Range
	_, _, ok := r.Ends()
	assert.False(t, ok)
	assert.False(t, r.Add("x"))
	for _, x := range []string{"1/2", "-3", "7/4", "0.50"} {
		assert.True(t, r.Add(x))
	}
	least, greatest, ok := r.Ends()
	assert.True(t, ok)
	assert.Equal(t, []string{"-3", "7/4"}, []string{least, greatest})
}

func TestSumAndEqual(t *testing.T) {
	sum, ok := replay.Sum([]string{"1/3", "2/3", "1"})
	assert.True(t, ok)
	assert.Equal(t, "2", sum)
	_, ok = replay.Sum([]string{"1/3", "?"})
	assert.False(t, ok)
	assert.True(t, replay.Equal("2/4", "0.5"))
	assert.False(t, replay.Equal("2/4", ""))
}
