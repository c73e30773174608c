package governance

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// Every declared value has a name of its own in every language, and nothing
// else has one.
func TestNames(t *testing.T) {
	for kind, c := range map[string]struct {
		last uint8
		in   func(uint8, lang.Language) string
	}{
		"outcome":  {uint8(NotApplicable), func(i uint8, l lang.Language) string { return Outcome(i).In(l) }},
		"severity": {uint8(Linked), func(i uint8, l lang.Language) string { return Severity(i).In(l) }},
		"verdict":  {uint8(OutsideTheLaw), func(i uint8, l lang.Language) string { return Verdict(i).In(l) }},
		"cycle":    {uint8(EachDocument), func(i uint8, l lang.Language) string { return Cycle(i).In(l) }},
	} {
		for _, l := range lang.All() {
			seen := map[string]bool{}
			for i := uint8(1); i <= c.last; i++ {
				name := c.in(i, l)
				assert.NotEmpty(t, name, "%s %d %s", kind, i, l)
				assert.False(t, seen[name], "%s: %q twice in %s", kind, name, l)
				seen[name] = true
			}
			assert.Empty(t, c.in(0, l), kind)
			assert.Empty(t, c.in(c.last+1, l), kind)
			assert.Empty(t, c.in(255, l), kind)
		}
		assert.Empty(t, c.in(1, lang.Language(99)), kind)
	}
	assert.Equal(t, "vielä tekemättä", Due.In(lang.Finnish))
	assert.Equal(t, "återstår", Due.In(lang.Swedish))
}

func TestTokens(t *testing.T) {
	for _, o := range Outcomes() {
		text, err := o.MarshalText()
		require.NoError(t, err)
		var back Outcome
		require.NoError(t, back.UnmarshalText(text))
		assert.Equal(t, o, back)
	}
	var wrong *TokenError
	for _, o := range []Outcome{0, NotApplicable + 1, 255} {
		_, err := o.MarshalText()
		require.ErrorAs(t, err, &wrong, o.String())
	}
	assert.Equal(t, "governance.Outcome", wrong.Type)
	kept := Linked
	require.ErrorAs(t, kept.UnmarshalText([]byte("Must")), &wrong)
	assert.Equal(t, `governance.Severity: found "Must", expected one of must, should, linked`, wrong.Error())
	assert.Equal(t, Linked, kept, "a wrong text changes nothing")
	require.Error(t, kept.UnmarshalText(nil))
}

func TestNothingGiven(t *testing.T) {
	var list Checklist
	var nobody *NoOrganisationError
	require.ErrorAs(t, AuditInto(&list, nil, "091", law.Day(2024, 1, 1)), &nobody)
	var none *NoChecklistError
	require.ErrorAs(t, AuditInto(nil, &hyte.Plan{}, "091", law.Day(2024, 1, 1)), &none)
	assert.Equal(t, ": the organisation cannot be audited", (&OrganisationError{}).Error())
	assert.NotPanics(t, func() { _ = (&TokenError{}).Error() })
}
