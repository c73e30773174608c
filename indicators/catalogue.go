package indicators

import (
	"iter"
	"slices"
	"strconv"
	"strings"
)

// Catalogue is a set of series descriptions with unique keys, in the order of
// the keys. The zero Catalogue is empty. A Catalogue is immutable; callers add
// their own series by merging.
type Catalogue struct {
	entries []Entry
}

// NewCatalogue returns the catalogue of the entries. An entry without a key is
// an [*EntryError], two entries with the same key are a [*CollisionError].
func NewCatalogue(entries ...Entry) (Catalogue, error) {
	sorted := slices.SortedStableFunc(slices.Values(entries), func(a, b Entry) int { return strings.Compare(a.Key, b.Key) })
	for i := range sorted {
		if sorted[i].Key == "" {
			return Catalogue{}, &EntryError{Name: clip(sorted[i].Name.Finnish)}
		}
		if i > 0 && sorted[i].Key == sorted[i-1].Key {
			return Catalogue{}, &CollisionError{Key: sorted[i].Key}
		}
	}
	return Catalogue{entries: sorted}, nil
}

// Merge returns the catalogue that holds the entries of all. A key that two of
// them have is a [*CollisionError], even where the entries are the same: which
// of two descriptions holds is for the caller to say.
func (c Catalogue) Merge(others ...Catalogue) (Catalogue, error) {
	all := slices.Clone(c.entries)
	for _, other := range others {
		all = append(all, other.entries...)
	}
	return NewCatalogue(all...)
}

// All yields the entries in the order of their keys.
func (c Catalogue) All() iter.Seq[Entry] { return slices.Values(c.entries) }

// Len returns the number of entries.
func (c Catalogue) Len() int { return len(c.entries) }

// Lookup returns the entry with the key; false where there is none.
func (c Catalogue) Lookup(key string) (Entry, bool) {
	i, found := slices.BinarySearchFunc(c.entries, key, func(e Entry, key string) int { return strings.Compare(e.Key, key) })
	if !found {
		return Entry{}, false
	}
	return c.entries[i], true
}

// External yields the entries that another system knows by the id, in the order
// of their keys. There may be several: an indicator of a decree and the series
// of the statistics service it is taken from.
func (c Catalogue) External(id ExternalID) iter.Seq[Entry] {
	return func(yield func(Entry) bool) {
		for i := range c.entries {
			if slices.Contains(c.entries[i].External, id) && !yield(c.entries[i]) {
				return
			}
		}
	}
}

// CollisionError says that two entries of a catalogue have one key.
type CollisionError struct {
	Key string
}

// Error names the key, in English.
func (e *CollisionError) Error() string {
	return "two indicators with the key " + strconv.Quote(clip(e.Key)) + ", expected one"
}

// EntryError says that an entry of a catalogue has no key.
type EntryError struct {
	// Name is the Finnish name of the entry, at most 40 bytes of it.
	Name string
}

// Error names the entry, in English.
func (e *EntryError) Error() string {
	return "an indicator without a key (name " + strconv.Quote(e.Name) + ")"
}
