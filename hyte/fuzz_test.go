package hyte_test

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/hyte-fi/go-hyte/hyte"
)

func FuzzParsePlan(f *testing.F) {
	for _, c := range faulty {
		if len(c.document) < 2000 {
			f.Add([]byte(document(c.document)))
		}
	}
	f.Add([]byte(write(f, filled(f))))
	f.Add(read(f, "minimal-plan.json"))
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := hyte.ParsePlan(data)
		if err != nil {
			var all hyte.DecodeErrors
			if !errors.As(err, &all) || len(all) == 0 || len(all) > hyte.MaxErrors+1 {
				t.Fatalf("not a list of faults: %v", err)
			}
			for i, e := range all {
				if e.Kind == "" || e.Line < 1 || e.Offset > len(data) || i > 0 && e.Kind != hyte.KindTooMany && e.Offset < all[i-1].Offset {
					t.Fatalf("fault without its place: %#v", e)
				}
			}
			return
		}
		if !json.Valid(data) {
			t.Fatal("read what is not JSON")
		}
		out, err := hyte.AppendPlan(nil, p)
		if err != nil {
			t.Fatalf("a plan that was read cannot be written: %v", err)
		}
		again, err := hyte.ParsePlan(out)
		if err != nil {
			t.Fatalf("a plan that was written cannot be read: %v\n%s", err, out)
		}
		if d := diff(p, again); d != "" {
			t.Fatal(d)
		}
		if second := write(t, again); second != string(out) {
			t.Fatalf("written in two ways:\n%s\n%s", out, second)
		}
	})
}
