package room_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/hyte-fi/go-hyte/indicators/internal/room"
)

func TestFor(t *testing.T) {
	for name, c := range map[string]struct {
		rows, read, all int
		least, most     int
	}{
		"too few to tell":  {1023, 10_230, 1_000_000, 1023, 2000},
		"told already":     {1025, 10_250, 1_000_000, 1025, 2000},
		"rows of 10 bytes": {1024, 10_240, 1_000_000, 100_000, 110_000},
		"nothing left":     {1024, 10_240, 10_240, 1025, 2000},
		"no bytes":         {1024, 0, 1_000_000, 1024, 2000},
	} {
		t.Run(name, func(t *testing.T) {
			got := room.For(make([]int, c.rows), c.read, c.all)
			assert.Len(t, got, c.rows)
			assert.GreaterOrEqual(t, cap(got), c.least)
			assert.LessOrEqual(t, cap(got), c.most)
		})
	}
}
