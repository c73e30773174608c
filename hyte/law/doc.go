// Package law holds what go-hyte needs to speak of law with dates: days,
// periods, acts, citations and values that hold for a time.
//
// A [Date] is a civil day and nothing more; [Day] makes one and never fails,
// so that tables of law read well, and the call that gets an impossible day
// says so with a [*DateError]. A [Period] has both its days included, as
// statutes write it.
//
// A [Citation] points at a section, a subsection and a point of an [Act], with
// the weight of the source ([Force]) and, where the section had other
// wordings, the act whose wording is meant. It is written as lawyers write it
// in each language:
//
//	fi  612/2021 6 § 2 mom.
//	sv  612/2021 6 § 2 mom.
//	en  Act 612/2021, section 6(2)
//
// A [Timeline] answers one question of the law for one period after another.
// It refuses a day nobody legislated for, and its Check refuses gaps and
// overlaps; no value runs on past its period.
//
// Every act carries the day up to which its text was read and the amending
// acts known by number that were not read. An answer for a later day is given,
// but it can say so.
package law
