package hyte_test

import (
	"encoding/json"
	"testing"

	"github.com/hyte-fi/go-hyte/hyte"
)

// BenchmarkParse sets the strict reading of the model plan beside encoding/json,
// which checks neither keys nor ids: into any, and into the Go types of the plan
// (it leaves out what these types read from more than one JSON type).
func BenchmarkParse(b *testing.B) {
	type plain hyte.Plan // without UnmarshalJSON
	data := read(b, "model-plan.json")
	b.Run("strict", func(b *testing.B) {
		b.SetBytes(int64(len(data)))
		b.ReportAllocs()
		for b.Loop() {
			if _, err := hyte.ParsePlan(data); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("encoding-json-any", func(b *testing.B) {
		b.SetBytes(int64(len(data)))
		b.ReportAllocs()
		for b.Loop() {
			var v any
			if err := json.Unmarshal(data, &v); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("encoding-json-struct", func(b *testing.B) {
		b.SetBytes(int64(len(data)))
		b.ReportAllocs()
		for b.Loop() {
			var p plain
			_ = json.Unmarshal(data, &p)
			if len(p.Goals) != 8 {
				b.Fatal("goals not read")
			}
		}
	})
}

func BenchmarkAppend(b *testing.B) {
	p := parse(b, read(b, "model-plan.json"))
	var dst []byte
	b.ReportAllocs()
	for b.Loop() {
		var err error
		if dst, err = hyte.AppendPlan(dst[:0], p); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkCheck(b *testing.B) {
	p := parse(b, read(b, "model-plan.json"))
	b.ReportAllocs()
	for b.Loop() {
		if err := p.Check(); err != nil {
			b.Fatal(err)
		}
	}
}
