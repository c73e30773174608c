package law_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/law"
)

func TestOpenDatesInJSON(t *testing.T) {
	type record struct {
		Day    law.Date
		Period law.Period
	}
	in := record{Period: law.Since(law.Day(2023, 1, 1))}
	data, err := json.Marshal(in)
	require.NoError(t, err)
	assert.JSONEq(t, `{"Day":null,"Period":{"from":"2023-01-01","to":null}}`, string(data))

	var out record
	require.NoError(t, json.Unmarshal([]byte(`{"Day":"2024-02-29"}`), &out))
	assert.Equal(t, law.Day(2024, 2, 29), out.Day)
	require.NoError(t, json.Unmarshal([]byte(`{"Day":null}`), &out))
	assert.True(t, out.Day.IsZero())

	var wrong *law.DateError
	for _, text := range []string{`{"Day":"2023-02-29"}`, `{"Day":20230228}`, `{"Day":true}`} {
		require.ErrorAs(t, json.Unmarshal([]byte(text), &out), &wrong, text)
	}
	_, err = json.Marshal(law.Day(2023, 2, 29))
	require.ErrorAs(t, err, &wrong)
	var none *law.PeriodError
	_, err = json.Marshal(law.Between(law.Day(2024, 1, 1), law.Day(2023, 1, 1)))
	require.ErrorAs(t, err, &none)
}

func TestCitationJSON(t *testing.T) {
	for _, c := range []struct {
		name string
		cite law.Citation
		want string
	}{
		{"nowhere", law.Citation{}, `null`},
		{
			"a subsection", law.Citation{Act: "612/2021", Section: "6", Subsection: 2},
			`{"act":"612/2021","section":"6","subsection":2,"point":null,"force":"statute",
			  "url":"https://www.finlex.fi/fi/laki/ajantasa/2021/20210612","textCheckedTo":"2025-02-21"}`,
		},
		{
			"an annex in another wording", law.Citation{Act: "1393/2022", Annex: true, AsIn: "1270/2025", Force: law.Decree},
			`{"act":"1393/2022","section":null,"subsection":null,"point":null,"asIn":"1270/2025","annex":true,"force":"decree",
			  "url":"https://www.finlex.fi/fi/laki/ajantasa/2022/20221393","textCheckedTo":"2026-08-17"}`,
		},
		{
			"an act that go-hyte does not hold", law.Citation{Act: "1/1900"},
			`{"act":"1/1900","section":null,"subsection":null,"point":null,"force":"statute","url":null,"textCheckedTo":null}`,
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.JSONEq(t, c.want, string(c.cite.AppendJSON(nil)))
			data, err := json.Marshal(c.cite)
			require.NoError(t, err)
			assert.JSONEq(t, c.want, string(data))
		})
	}
}
