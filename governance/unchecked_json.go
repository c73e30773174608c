package governance

import "strconv"

// AppendJSON appends the entry as one JSON object:
// {"source":{…},"reason":{…},"watch"}.
func (u Unchecked) AppendJSON(dst []byte) []byte {
	dst = u.Source.AppendJSON(append(dst, `{"source":`...))
	dst = u.Reason.AppendJSON(append(dst, `,"reason":`...))
	return append(strconv.AppendBool(append(dst, `,"watch":`...), u.Watch), '}')
}

// MarshalJSON writes what [Unchecked.AppendJSON] appends.
func (u Unchecked) MarshalJSON() ([]byte, error) { return u.AppendJSON(nil), nil }
