package region

import "github.com/hyte-fi/go-hyte/hyte/law"

// CheckedFrom returns the day of the first municipality classification read,
// 2013-01-01. Of earlier days nothing is known.
func CheckedFrom() law.Date { return law.Day(2013, 1, 1) }

// CheckedTo returns the day of the last classification read, 2026-01-01. An
// answer for a later day assumes that nothing has changed since: it is good for
// the rest of that year, as municipalities merge and move at the turn of a year,
// and it is a guess beyond.
func CheckedTo() law.Date { return law.Day(2026, 1, 1) }
