package obscsv_test

import (
	"slices"
	"strconv"
	"testing"

	"github.com/hyte-fi/go-hyte/indicators/obscsv"
)

// synthetic writes made-up rows, each of another thing.
func synthetic(n int) []byte {
	b := []byte("indicator,area,year,value\n")
	for i := range n {
		b = append(b, "made-up-"+strconv.Itoa(i/32_000)+","+strconv.Itoa(100+i%800)+","+strconv.Itoa(1990+i/800%40)+","+strconv.Itoa(i%100)+"."+strconv.Itoa(i%10)+"\n"...)
	}
	return b
}

func BenchmarkRows(b *testing.B) {
	data := synthetic(1_000_000)
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		for _, err := range obscsv.Rows(data) {
			if err != nil {
				b.Fatal(err)
			}
		}
	}
}

func BenchmarkRead(b *testing.B) {
	for _, rows := range []int{21_542, 1_000_000} {
		b.Run("synthetic-"+strconv.Itoa(rows), func(b *testing.B) {
			data := synthetic(rows)
			b.SetBytes(int64(len(data)))
			b.ReportAllocs()
			for b.Loop() {
				if _, _, err := obscsv.Read(data, obscsv.Options{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkAppend(b *testing.B) {
	list, _, err := obscsv.Read(synthetic(21_542), obscsv.Options{})
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	var text []byte
	for b.Loop() {
		if text, err = obscsv.Append(text[:0], slices.Values(list)); err != nil {
			b.Fatal(err)
		}
	}
	b.SetBytes(int64(len(text)))
}
