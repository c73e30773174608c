package sotkanet_test

import (
	"encoding/csv"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/sotkanet"
)

func sample(t testing.TB, name string) []byte {
	t.Helper()
	data, err := os.ReadFile("testdata/" + name)
	require.NoError(t, err)
	return data
}

// publishedByCode is the golden table: code and year to the figure as printed.
func publishedByCode(t *testing.T) map[string]string {
	t.Helper()
	records, err := csv.NewReader(strings.NewReader(string(sample(t, "sotkanet-4-codes.csv")))).ReadAll()
	require.NoError(t, err)
	want := map[string]string{}
	for _, record := range records[1:] {
		want[record[1]+"/"+record[2]] = record[3]
	}
	return want
}

func TestReadSamples(t *testing.T) {
	want := publishedByCode(t)
	require.Len(t, want, 838)
	for _, c := range []struct {
		name string
		read func([]byte, sotkanet.Options) (sotkanet.Reading, error)
	}{
		{"sotkanet-4.json", sotkanet.ReadJSON},
		{"sotkanet-4.csv", sotkanet.ReadCSV},
		{"sotkanet-4-comma.csv", sotkanet.ReadCSV},
	} {
		t.Run(c.name, func(t *testing.T) {
			data := sample(t, c.name)
			for _, variant := range [][]byte{data, append([]byte("\uFEFF"), data...), []byte(strings.ReplaceAll(string(data), "\n", "\r\n"))} {
				got, err := c.read(variant, sotkanet.Options{Source: "Sotkanet", Retrieved: law.Day(2013, 9, 8)})
				require.NoError(t, err)
				require.Len(t, got.Observations, 838)
				assert.Zero(t, got.Report.Len(), "nothing is suspicious in this file")
				checkAgainst(t, want, got.Observations)
			}
		})
	}
}

func checkAgainst(t *testing.T, want map[string]string, got []indicators.Observation) {
	t.Helper()
	for _, o := range got {
		require.Equal(t, "sotkanet:4", o.Indicator)
		require.Equal(t, indicators.MunicipalityArea, o.Area.Kind)
		require.Equal(t, law.Day(2013, 9, 8), o.Retrieved)
		figure, err := indicators.ParseDatum(want[o.Area.Code+"/"+strconv.Itoa(o.Year)])
		require.NoError(t, err)
		require.True(t, figure.IsKnown() && figure.Equal(o.Datum), "%s %d: %s", o.Area, o.Year, o.Datum)
	}
}

func TestMissingRowsAreGapsAndZerosAreZeros(t *testing.T) {
	got, err := sotkanet.ReadCSV(sample(t, "sotkanet-4.csv"), sotkanet.Options{})
	require.NoError(t, err)
	perYear, zeros := map[int]int{}, 0
	for _, o := range got.Observations {
		perYear[o.Year]++
		if v, _ := o.Datum.Value(); v.Sign() == 0 {
			zeros++
		}
	}
	for year, n := range perYear {
		assert.True(t, 202 <= n && n <= 215, "%d: %d of 320 municipalities", year, n)
	}
	assert.Len(t, perYear, 4)
	assert.Equal(t, strings.Count(string(sample(t, "sotkanet-4.csv")), ";0.0;"), zeros)
}
