package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/hyte-fi/go-hyte/hyte/lang"
)

// TestGrid: columns for machines and for people, and cells with nothing to say.
func TestGrid(t *testing.T) {
	g := grid{
		fields: []field{
			{key: "code", head: word("Koodi", "Kod", "Code")}, {head: word("Nimi", "Namn", "Name")},
			{key: "n", head: word("Määrä", "Antal", "Count"), kind: aCount}, {key: "x", head: word("Muutos", "Ändring", "Change"), kind: aChange},
			{key: "sure", kind: aTruth},
		},
		rows: [][]string{{"211", `A "b", c`, "1200", "3.50", "true"}, {"837", "D", "", "-1000", "false"}},
	}
	assert.Equal(t, "code,n,x,sure\n211,1200,3.50,true\n837,,-1000,false\n", string(g.csv()))
	assert.Equal(t, `[{"code":"211","n":1200,"x":"3.50","sure":true},{"code":"837","n":null,"x":"-1000","sure":false}]`, string(g.appendJSON(nil)))
	var b strings.Builder
	g.text(&b, lang.English)
	assert.Equal(t, ""+
		"Code  Name      Count  Change\n"+
		"211   A \"b\", c  1,200   +3.50\n"+
		"837   D             –  −1,000\n", b.String())
	empty := grid{fields: g.fields}
	assert.Equal(t, "[]", string(empty.appendJSON(nil)))
	assert.Equal(t, "code,n,x,sure\n", string(empty.csv()))
}

func TestSigned(t *testing.T) {
	for number, want := range map[string]string{"1.50": "+1.50", "-1.50": "−1.50", "0.00": "0.00", "-0.00": "0.00", "0": "0"} {
		assert.Equal(t, want, signed(number, lang.English), number)
	}
}
