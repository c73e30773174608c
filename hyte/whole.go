package hyte

import "strconv"

// whole is an integer from 1 to the greatest; zero means that it is not told.
func whole(greatest int) shape[int] {
	expected := "a whole number from 1 to " + strconv.Itoa(greatest)
	return shape[int]{
		read: func(d *decoder, v *int) {
			if d.typeHere() != "a number" {
				d.wrongType(expected)
				return
			}
			at := d.at
			text := d.number()
			if d.stopped {
				return
			}
			n, err := strconv.Atoi(text)
			if err != nil || n < 1 || n > greatest || !isDigits(text) {
				d.fault(KindBadNumber, at, clip(text), expected)
				return
			}
			*v = n
		},
		write: func(e *encoder, v *int) { e.out = strconv.AppendInt(e.out, int64(*v), 10) },
		check: func(c *checker, v *int) {
			if *v < 1 || *v > greatest {
				c.fault(KindBadNumber, strconv.Itoa(*v), expected)
			}
		},
		empty: func(v *int) bool { return *v == 0 },

		schema: func() string { return `{"type":"integer","minimum":1,"maximum":` + strconv.Itoa(greatest) + `}` },
	}
}

var year = whole(9999)
