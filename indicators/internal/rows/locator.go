package rows

import (
	"bytes"
	"unicode/utf8"

	"github.com/hyte-fi/go-hyte/indicators"
)

// Locator finds the places of growing offsets in one pass over the bytes, however
// long their lines are. The zero Locator with its Data set is ready.
type Locator struct {
	Data             []byte
	at, line, column int
}

// Place returns the place of the offset, which must not be before the last one
// asked for.
func (l *Locator) Place(offset int) indicators.Place {
	if l.line == 0 {
		l.line = 1
		if bytes.HasPrefix(l.Data, []byte(BOM)) {
			l.at = len(BOM)
		}
	}
	offset = max(l.at, min(offset, len(l.Data)))
	for {
		next := bytes.IndexByte(l.Data[l.at:offset], '\n')
		if next < 0 {
			break
		}
		l.at += next + 1
		l.line, l.column = l.line+1, 0
	}
	l.column += utf8.RuneCount(l.Data[l.at:offset])
	l.at = offset
	return indicators.Place{Line: l.line, Column: l.column + 1, Offset: offset}
}
