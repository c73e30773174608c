package hyte

// Answer is a yes, a no, or nothing said.
type Answer uint8

// The answers. The zero Answer is NotSaid.
const (
	NotSaid Answer = iota
	Yes
	No
)
