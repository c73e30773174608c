package obscsv_test

import (
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/obscsv"
)

// No method of a zero value panics.
func TestZeroValues(t *testing.T) {
	for _, pointer := range []any{new(obscsv.Row), new(obscsv.Options), new(obscsv.WriteError)} {
		v := reflect.ValueOf(pointer)
		for i := range v.NumMethod() {
			in := make([]reflect.Value, v.Method(i).Type().NumIn())
			for k := range in {
				in[k] = reflect.Zero(v.Method(i).Type().In(k))
			}
			assert.NotPanics(t, func() { v.Method(i).Call(in) }, v.Type().Method(i).Name)
		}
	}
	assert.Equal(t, "column : unknown fault", new(obscsv.WriteError).Error())
	list, report, err := obscsv.Read(nil, obscsv.Options{})
	assert.Error(t, err)
	assert.Empty(t, list)
	assert.Empty(t, report)
	header, err := obscsv.Append(nil, nil)
	require.NoError(t, err)
	assert.Equal(t, 1, strings.Count(string(header), "\n"))
}

// A kind of area that could not be read back is not written.
func TestUndeclaredKindOfArea(t *testing.T) {
	_, err := obscsv.AppendRow(nil, indicators.Observation{Indicator: "k", Area: indicators.Area{Kind: 99}, Year: 2023})
	var wrong *obscsv.WriteError
	require.ErrorAs(t, err, &wrong)
	assert.Equal(t, "area_kind", wrong.Column)
}
