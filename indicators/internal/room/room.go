package room

import "slices"

// sample is the number of rows by which the others are judged.
const sample = 1024

// For returns the list with room for the rest of a file, once the list has so
// many rows that their mean length says how many more there are; before and
// after, the list as it is. A list that takes one row at a time then grows once
// instead of again and again, and no claim of the file about itself is believed.
// Read is the number of bytes that the rows of the list took, of all bytes.
func For[E any](list []E, read, all int) []E {
	if len(list) != sample || read <= 0 {
		return list
	}
	left := int(int64(all-read) * sample / int64(read))
	return slices.Grow(list, left+left/16+1)
}
