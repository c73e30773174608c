// Package target says whether an indicator is on the way to its target.
//
// A plan gives an indicator a baseline, a target, perhaps interim targets on the
// way, and a direction; a follow-up has the latest figure. [Assess] compares the
// figure with the straight path between these levels and answers with one of
// four statuses: met, on track, off track, or not assessable. The rule is
// go-hyte's, since no statute states one; it is documented at [Assess], and an
// [Assessment] carries the reason and the figures it rests on, in Finnish,
// Swedish and English.
//
// Not assessable is an answer and not an error: in real plans baselines and
// targets are often missing. Errors are for plans that contradict themselves,
// such as an interim target after the target.
//
// Municipalities report status in words of their own. A [Vocabulary] maps the
// words a municipality declared to common meanings, and [Meaning.Status] tells
// which of them speak of a target at all: "under way" says how far the work is
// and not whether the figure will be reached, so it is mapped to no status
// rather than forced into one.
package target
