package hyte

// encoder appends a document with two blanks for every level.
type encoder struct {
	out   []byte
	depth int
}

func (e *encoder) line() {
	e.out = append(e.out, '\n')
	for range e.depth {
		e.out = append(e.out, ' ', ' ')
	}
}

func (e *encoder) open(bracket byte) {
	e.out = append(e.out, bracket)
	e.depth++
}

// close ends an object or list; one without content stays on its line.
func (e *encoder) close(bracket byte, filled bool) {
	e.depth--
	if filled {
		e.line()
	}
	e.out = append(e.out, bracket)
}

// item begins a member or element on a line of its own.
func (e *encoder) item(first bool) {
	if !first {
		e.out = append(e.out, ',')
	}
	e.line()
}

func (e *encoder) key(key string) {
	e.quoted(key)
	e.out = append(e.out, ':', ' ')
}

// quoted writes a string. Only what JSON demands is escaped, so that a plan
// reads as it was written.
func (e *encoder) quoted(text string) {
	const hex = "0123456789abcdef"
	e.out = append(e.out, '"')
	from := 0
	for i := range len(text) {
		c := text[i]
		if c >= ' ' && c != '"' && c != '\\' {
			continue
		}
		e.out = append(e.out, text[from:i]...)
		from = i + 1
		switch c {
		case '"', '\\':
			e.out = append(e.out, '\\', c)
		case '\n':
			e.out = append(e.out, `\n`...)
		case '\r':
			e.out = append(e.out, `\r`...)
		case '\t':
			e.out = append(e.out, `\t`...)
		default:
			e.out = append(e.out, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		}
	}
	e.out = append(append(e.out, text[from:]...), '"')
}
