package governance

import (
	"time"

	"github.com/hyte-fi/go-hyte/hyte/law"
)

// span is two days in one word: the first day on which a duty is due, or the
// first on which it is overdue, in the upper half; the last on which it can
// still be done in the lower. Each half is the day written as the number
// YYYYMMDD, or zero.
type span uint64

func spanOf(from, to law.Date) span { return span(digits(from))<<32 | span(digits(to)) }

func (s span) from() law.Date { return dayOf(uint32(s >> 32)) }

func (s span) to() law.Date { return dayOf(uint32(s)) }

func digits(d law.Date) uint32 {
	if !d.Valid() {
		return 0
	}
	return uint32(d.Year()*10000 + int(d.Month())*100 + d.Day())
}

func dayOf(digits uint32) law.Date {
	if digits == 0 {
		return law.Date{}
	}
	return law.Day(int(digits/10000), time.Month(digits/100%100), int(digits%100))
}
