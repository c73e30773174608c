// Package replay computes an explanation anew. It knows the operations by their
// names and the values by their exact text, and nothing else: it shares no code
// with what made the explanation, not even the type of its fractions, so that a
// fault there cannot hide here.
//
// [Check] takes a tree of nodes. The leaves are believed: a figure of the
// cohort is held against its own text, what is enacted and what the whole
// country sets is taken as it stands. Every other value has to follow from the
// nodes below it.
package replay
