package subsidy_test

import (
	"encoding/csv"
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/subsidy"
)

// encoding/json loses nothing silently: no zero value of a type with fields is
// an error, and none is {}.
func TestJSONOfZeroValues(t *testing.T) {
	for _, pointer := range zeroes {
		v := reflect.ValueOf(pointer).Elem()
		if v.Kind() == reflect.Struct && v.NumField() == 0 {
			continue
		}
		text, err := json.Marshal(v.Interface())
		require.NoError(t, err, v.Type())
		assert.NotEqual(t, "{}", string(text), v.Type())
		if value := v.Interface(); value != nil {
			again, err := json.Marshal(pointer)
			require.NoError(t, err)
			assert.Equal(t, string(text), string(again), v.Type())
		}
	}
}

func TestJSONOfValues(t *testing.T) {
	s := municipal(t, 2026, subsidy.BasePrice("21.50"))
	a, err := s.Allocate(parse(t, s, small))
	require.NoError(t, err)
	why, _ := a.Explain("211")
	v, err := a.WhatIf("211", "population", datum(t, "3001"))
	require.NoError(t, err)
	for name, c := range map[string]struct {
		value any
		want  string
	}{
		"allocation": {a, string(a.AppendJSON(nil))},
		"pointer":    {&a, string(a.AppendJSON(nil))},
		"nil":        {(*subsidy.Allocation)(nil), "null"},
		"step":       {why, string(why.AppendJSON(nil, -1))},
		"variation":  {v, string(v.Allocation().AppendJSON(nil))},
		"award": {award(t, &a, "211"), `{"code":"211","population":3000,"score":"13.333333333333","coefficient":"1.403508771930",` +
			`"perResident":"30.175438596491","euros":"90526.32","rank":1}`},
		"alone":   {subsidy.Award{Code: "1", Euros: decimal.New(1, 1<<30)}, `{"code":"1","population":0,"score":"0.000000000000","coefficient":"0.000000000000","perResident":"0.000000000000","euros":null,"rank":null}`},
		"ratio":   {award(t, &a, "211").Coefficient, `"1.403508771930"`},
		"nothing": {subsidy.Cohort{}, `{"scheme":"none","population":0,"units":[],"absentUnits":[],"ignored":[]}`},
	} {
		got, err := json.Marshal(c.value)
		require.NoError(t, err, name)
		assert.JSONEq(t, c.want, string(got), name)
	}
	text, err := json.Marshal(s)
	require.NoError(t, err)
	assert.Contains(t, string(text), `{"scheme":"municipal","year":2026,"basePrice":"21.50","assumptions":[{"id":"range-includes-target","option":"yes"`)
	assert.Contains(t, string(text), `"overlays":[{"kind":"base-price","key":"","value":"21.50","whatIf":true}]}`)
	text, err = json.Marshal(a.Cohort())
	require.NoError(t, err)
	assert.Contains(t, string(text), `{"scheme":"municipal","population":10000,"units":[{"code":"211","population":3000,"values":{"school-meals":{"value":"100","missing":null}`)
	assert.Contains(t, string(text), `{"code":"837","population":1000,"values":{"school-meals":{"value":null,"missing":"suppressed"}`)
}

// Wire formats of marginals hold what the values hold, and name what is not
// collected.
func TestMarginalsWritten(t *testing.T) {
	s := municipal(t, 2025)
	a := allocate(t, s, madeUp(t, municipal(t, 2026), 12, 4))
	list := slices.Collect(a.Marginals("003"))
	var got struct {
		Scheme       string
		Year         int
		NotCollected []string
		Marginals    []struct {
			Code, Indicator, Points, PerPoint string
			Column, From, To, Euros, Residue  *string
			ComputedAnew                      *bool
			NotCollected                      bool
		}
	}
	require.NoError(t, json.Unmarshal(a.AppendMarginalsJSON(nil, "003", "999"), &got))
	assert.Equal(t, []string{"youth-overweight"}, got.NotCollected)
	records, err := csv.NewReader(strings.NewReader(string(a.AppendMarginalsCSV(nil, "003")))).ReadAll()
	require.NoError(t, err)
	require.Len(t, got.Marginals, len(list))
	require.Len(t, records, 1+len(list))
	for i, m := range list {
		w, record := got.Marginals[i], records[i+1]
		assert.Equal(t, []string{m.Code, m.Indicator.Key, m.Points.String(), m.PerPoint.String()}, []string{w.Code, w.Indicator, w.Points, w.PerPoint})
		assert.Equal(t, record[:4], []string{w.Code, w.Indicator, w.Points, w.PerPoint})
		assert.Equal(t, m.Indicator.Key == "youth-overweight", w.NotCollected)
		assert.Equal(t, w.NotCollected, record[10] == "true")
		move, ok := m.Move()
		if !ok {
			assert.Nil(t, w.Column)
			assert.Nil(t, w.ComputedAnew)
			assert.Equal(t, make([]string, 6), record[4:10])
			continue
		}
		assert.Equal(t, []string{move.Column, move.From.String(), move.To.String(), move.Euros.StringFixed(2), move.Residue().StringFixed(2)},
			[]string{*w.Column, *w.From, *w.To, *w.Euros, *w.Residue})
		assert.Equal(t, record[4:9], []string{*w.Column, *w.From, *w.To, *w.Euros, *w.Residue})
		one, err := json.Marshal(m)
		require.NoError(t, err)
		assert.Contains(t, string(a.AppendMarginalsJSON(nil)), string(one))
	}
}
