package jsonstat_test

import (
	"encoding/json"
	"strconv"
	"testing"

	"github.com/hyte-fi/go-hyte/indicators/jsonstat"
)

// synthetic writes a made-up table of municipalities, years and groups; sparse
// with strings as THL's cubes, or dense with numbers as Statistics Finland.
func synthetic(areas, years int, sparse bool) []byte {
	b := []byte(`{"version":"2.0","class":"dataset","id":["area","time"],"size":[` + strconv.Itoa(areas) + "," + strconv.Itoa(years) + `],"dimension":{`)
	b = appendIndex(append(b, `"area":{"category":{"index":[`...), areas, 0)
	b = appendIndex(append(b, `]}},"time":{"category":{"index":[`...), years, 1900)
	b = append(b, `]}}},"value":`...)
	open, end := "[", "]"
	if sparse {
		open, end = "{", "}"
	}
	b = append(b, open...)
	for i := range areas * years {
		if i > 0 {
			b = append(b, ',')
		}
		value := strconv.Itoa(i%100) + "." + strconv.Itoa(i%10)
		if sparse {
			b = append(b, `"`+strconv.Itoa(i)+`":"`+value+`"`...)
		} else {
			b = append(b, value...)
		}
	}
	return append(append(b, end...), '}')
}

func appendIndex(b []byte, n, first int) []byte {
	for i := range n {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(b, `"`+strconv.Itoa(first+i)+`"`...)
	}
	return b
}

// plainFile is what a script would let encoding/json fill: a table, or one in
// the wrapper of THL's cubes.
type plainFile struct {
	plainTable
	Dataset *plainTable `json:"dataset"`
}

type plainTable struct {
	ID        []string        `json:"id"`
	Size      []int           `json:"size"`
	Dimension json.RawMessage `json:"dimension"`
	Value     any             `json:"value"`
}

func BenchmarkParse(b *testing.B) {
	for _, c := range []struct {
		name string
		data func() []byte
	}{
		{"sample-84", func() []byte { return sample(b, "thl-cube.json") }},
		{"dense-1000000", func() []byte { return synthetic(10_000, 100, false) }},
		{"sparse-1000000", func() []byte { return synthetic(10_000, 100, true) }},
	} {
		b.Run(c.name, func(b *testing.B) {
			data := c.data()
			b.Run("encoding-json", func(b *testing.B) {
				b.SetBytes(int64(len(data)))
				b.ReportAllocs()
				for b.Loop() {
					var file plainFile
					if err := json.Unmarshal(data, &file); err != nil {
						b.Fatal(err)
					}
					if file.Value == nil && (file.Dataset == nil || file.Dataset.Value == nil) {
						b.Fatal("no table was read")
					}
				}
			})
			b.Run("parse", func(b *testing.B) {
				b.SetBytes(int64(len(data)))
				b.ReportAllocs()
				for b.Loop() {
					if _, err := jsonstat.Parse(data); err != nil {
						b.Fatal(err)
					}
				}
			})
		})
	}
}
