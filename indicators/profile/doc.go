// Package profile sets the figures of one area beside those it is compared
// with: the table behind a one-page profile of a municipality or county.
//
// [Build] takes the area, the indicators in the life stages they belong to, the
// comparators and the observations, and returns a [Profile] of values: a [Row]
// for every indicator with the latest figure, the one before it, how it moved,
// whether that is better or worse, how it stands to each comparator, and the
// cautions a reader needs. Nothing is drawn here; arrows and names are given so
// that colour need not carry the message alone.
//
// # Life stages
//
// Welfare reports set indicators in packages by life stage. [Packages] makes them
// of a catalogue and [StageOf] tells the stage of one indicator; a caller may set
// any [Indicator] in another.
//
// # Comparators
//
// A [Comparator] of one area, such as the county or the whole country, is
// compared by the figure published for it. A comparator of several areas, such
// as neighbours, is compared by their median, each area counted once. Only
// figures of the same year are compared.
//
// Who the neighbours are is for the caller to say. [Nearest] finds areas that
// are alike in features the caller gives, by a stated measure: the Euclidean
// distance of standardised features.
//
// # Better and worse
//
// Whether a figure is better follows from the polarity of its indicator; a
// neutral indicator moves and is not judged. A change over a break in the
// series is not read, nor one below the threshold of the school survey's
// small-number rule. A difference from a comparator is a difference of figures
// and no test: with small groups chance makes differences, and package
// statistics has the intervals for that.
package profile
