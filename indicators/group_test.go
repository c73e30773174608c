package indicators_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/indicators"
)

func TestGroupsAreEqualWhateverTheOrder(t *testing.T) {
	a, err := indicators.NewGroup(indicators.Dimension{Name: "sex", Value: "female"}, indicators.Dimension{Name: "age", Value: "65-74"})
	require.NoError(t, err)
	b, err := indicators.ParseGroup("sex=female;age=65-74")
	require.NoError(t, err)
	assert.True(t, a == b)
	assert.Equal(t, "age=65-74;sex=female", a.String())
	sex, ok := a.Value(indicators.DimensionSex)
	assert.True(t, ok)
	assert.Equal(t, indicators.Female, sex)
	_, ok = a.Value("income")
	assert.False(t, ok)
	wider, err := indicators.ParseGroup("age=65-74")
	require.NoError(t, err)
	narrowed, err := wider.With(indicators.Dimension{Name: "sex", Value: "female"})
	require.NoError(t, err)
	assert.True(t, narrowed == a)
	assert.Len(t, slices.Collect(a.All()), 2)
}

func TestWholePopulation(t *testing.T) {
	var zero indicators.Group
	made, err := indicators.NewGroup()
	require.NoError(t, err)
	read, err := indicators.ParseGroup("")
	require.NoError(t, err)
	assert.True(t, zero == made && zero == read && zero.IsWhole())
	assert.Empty(t, slices.Collect(zero.All()))
}

func TestGroupRefuses(t *testing.T) {
	for _, text := range []string{
		"sex", "=female", "sex=", "Sex=female", "sex=a=b", "sex=female;sex=male", ";", "sex=female;", "sex=a\nb", "sex=\x7f", "sex=\xff",
		strings.Repeat("a", 33) + "=x", "a=" + strings.Repeat("x", 65), strings.Repeat("a=b;", 1000),
	} {
		_, err := indicators.ParseGroup(text)
		var fault *indicators.GroupError
		require.ErrorAs(t, err, &fault, text)
		assert.Less(t, len(err.Error()), 200)
	}
	group, err := indicators.ParseGroup("sex=female")
	require.NoError(t, err)
	_, err = group.With(indicators.Dimension{Name: "sex", Value: "male"})
	assert.Error(t, err)
}

func FuzzParseGroup(f *testing.F) {
	f.Add("age=65-74;sex=female")
	f.Fuzz(func(t *testing.T, text string) {
		group, err := indicators.ParseGroup(text)
		if err != nil {
			return
		}
		again, err := indicators.ParseGroup(group.String())
		require.NoError(t, err)
		require.True(t, group == again)
	})
}
