package sotkanet_test

import (
	"bytes"
	"encoding/json"
	"strconv"
	"testing"

	"github.com/hyte-fi/go-hyte/indicators/sotkanet"
)

// synthetic writes made-up rows, a million of which are about 78 megabytes of
// JSON.
func synthetic(n int, json bool) []byte {
	b := []byte("indicator;region;year;gender;primary value;absolute value\n")
	if json {
		b = []byte("[")
	}
	for i := range n {
		row := [...]string{
			strconv.Itoa(1 + i/16000), strconv.Itoa(2 + i%400), strconv.Itoa(1990 + i/400%40),
			strconv.Itoa(i%100) + "." + strconv.Itoa(i%10), strconv.Itoa(i % 1000),
		}
		switch {
		case !json:
			b = append(b, row[0]+";"+row[1]+";"+row[2]+";total;"+row[3]+";"+row[4]+"\n"...)
		default:
			if i > 0 {
				b = append(b, ",\n"...)
			}
			b = append(b, `{"indicator":`+row[0]+`,"region":`+row[1]+`,"year":`+row[2]+`,"gender":"total","value":`+row[3]+`,"absValue":`+row[4]+`}`...)
		}
	}
	if json {
		b = append(b, ']')
	}
	return b
}

// plainRow is what a script would let encoding/json fill.
type plainRow struct {
	Indicator int      `json:"indicator"`
	Region    int      `json:"region"`
	Year      int      `json:"year"`
	Gender    string   `json:"gender"`
	Value     float64  `json:"value"`
	AbsValue  *float64 `json:"absValue"`
}

func benchmarkReading(b *testing.B, data []byte, read func([]byte) int) {
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	rows := 0
	for b.Loop() {
		rows = read(data)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*rows), "ns/row")
}

// oneLine takes the line ends of JSON away, as services send it.
func oneLine(data []byte) []byte { return bytes.ReplaceAll(data, []byte("\n"), nil) }

func encodingJSON(b *testing.B) func([]byte) int {
	return func(data []byte) int {
		var rows []plainRow
		if err := json.Unmarshal(data, &rows); err != nil {
			b.Fatal(err)
		}
		return len(rows)
	}
}

func readingOf(b *testing.B, read func([]byte, sotkanet.Options) (sotkanet.Reading, error)) func([]byte) int {
	return func(data []byte) int {
		got, err := read(data, sotkanet.Options{})
		if err != nil {
			b.Fatal(err)
		}
		return len(got.Observations)
	}
}

func streamOf(b *testing.B, seq func([]byte) func(func(sotkanet.Row, error) bool)) func([]byte) int {
	return func(data []byte) int {
		n := 0
		for _, err := range seq(data) {
			if err != nil {
				b.Fatal(err)
			}
			n++
		}
		return n
	}
}

func jsonRows(data []byte) func(func(sotkanet.Row, error) bool) { return sotkanet.JSONRows(data) }
func csvRows(data []byte) func(func(sotkanet.Row, error) bool)  { return sotkanet.CSVRows(data) }

func BenchmarkJSON(b *testing.B) {
	for _, c := range []struct {
		name string
		data func() []byte
	}{
		{"sample-838", func() []byte { return sample(b, "sotkanet-4.json") }},
		{"synthetic-21542", func() []byte { return synthetic(21_542, true) }},
		{"synthetic-21542-on-one-line", func() []byte { return oneLine(synthetic(21_542, true)) }},
		{"synthetic-1000000", func() []byte { return synthetic(1_000_000, true) }},
	} {
		b.Run(c.name, func(b *testing.B) {
			data := c.data()
			b.Run("encoding-json", func(b *testing.B) { benchmarkReading(b, data, encodingJSON(b)) })
			b.Run("read", func(b *testing.B) { benchmarkReading(b, data, readingOf(b, sotkanet.ReadJSON)) })
			b.Run("rows", func(b *testing.B) { benchmarkReading(b, data, streamOf(b, jsonRows)) })
		})
	}
}

func BenchmarkCSV(b *testing.B) {
	for _, c := range []struct {
		name string
		data func() []byte
	}{
		{"sample-838", func() []byte { return sample(b, "sotkanet-4.csv") }},
		{"synthetic-21542", func() []byte { return synthetic(21_542, false) }},
		{"synthetic-1000000", func() []byte { return synthetic(1_000_000, false) }},
	} {
		b.Run(c.name, func(b *testing.B) {
			data := c.data()
			b.Run("read", func(b *testing.B) { benchmarkReading(b, data, readingOf(b, sotkanet.ReadCSV)) })
			b.Run("rows", func(b *testing.B) { benchmarkReading(b, data, streamOf(b, csvRows)) })
		})
	}
}
