package region

import (
	"iter"

	"github.com/hyte-fi/go-hyte/hyte/law"
)

// Municipalities yields the municipalities of the day by code, Helsinki and
// those of Åland included. It yields none for a day before [CheckedFrom] or a
// day that is not of the calendar.
func Municipalities(day law.Date) iter.Seq[Unit] {
	return where(municipalities[:], func(u *Unit) bool { return u.Period.Contains(day) })
}

// Counties yields the 21 wellbeing services counties of the day by code, none
// for a day before 2022-03-01. Helsinki and HUS are not among them.
func Counties(day law.Date) iter.Seq[Unit] {
	return where(counties[:], func(u *Unit) bool { return u.Kind == County && u.Period.Contains(day) })
}

// CountyAreas yields the areas of the county classification by their code: the
// 21 counties under their own codes and, as [HelsinkiCounty], the City of
// Helsinki. These are the areas that receive county funding under Act 617/2021.
// It yields none for a day before 2022-03-01.
func CountyAreas(day law.Date) iter.Seq2[string, Unit] {
	return func(yield func(string, Unit) bool) {
		exist := false
		for u := range Counties(day) {
			exist = true
			if !yield(u.Code, u) {
				return
			}
		}
		if helsinki, err := Lookup(Helsinki, day); exist && err == nil {
			yield(HelsinkiCounty, helsinki)
		}
	}
}

// Members yields, by code, the municipalities that lie in the county on the
// day; for HUS the four counties of Uusimaa and, last, Helsinki. A municipality
// has none. A county code answers for days before counties existed as
// [Unit.County] does.
func Members(code string, day law.Date) iter.Seq[Unit] {
	if code == HUS {
		return func(yield func(Unit) bool) {
			for _, u := range CountyAreas(day) {
				if u.Uusimaa && !yield(u) {
					return
				}
			}
		}
	}
	return where(municipalities[:], func(u *Unit) bool {
		return u.County != "" && u.County == code && u.Period.Contains(day)
	})
}

// History yields all that the code ever meant, in the order of time; nothing
// for a code that never meant an organisation.
func History(code string) iter.Seq[Unit] {
	return where(life(code), func(*Unit) bool { return true })
}

func where(table []Unit, keep func(*Unit) bool) iter.Seq[Unit] {
	return func(yield func(Unit) bool) {
		for i := range table {
			if keep(&table[i]) && !yield(table[i]) {
				return
			}
		}
	}
}
