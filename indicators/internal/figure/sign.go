package figure

// Sign remembers the decimal sign of a file, so that a file that has both can
// be refused. The zero Sign has seen none.
type Sign struct{ seen byte }

// Meet takes the sign of one number, 0 for a number without decimals, and
// reports whether it agrees with those before it.
func (s *Sign) Meet(sign byte) bool {
	if sign == 0 || sign == s.seen {
		return true
	}
	if s.seen == 0 {
		s.seen = sign
		return true
	}
	return false
}

// Name names the sign that numbers had so far, in English.
func (s *Sign) Name() string {
	if s.seen == ',' {
		return "a decimal comma as in the numbers before it"
	}
	return "a decimal point as in the numbers before it"
}
