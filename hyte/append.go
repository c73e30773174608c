package hyte

import "strconv"

// AppendPlan appends the plan as a document in its canonical form: the keys in
// the fixed order of the format, what is empty left out, two blanks for every
// level, lists of words on one line, no character escaped that JSON lets stand,
// and a line end after the last brace. The bytes depend on nothing but the
// plan, and ParsePlan gives the same plan back. Extensions are written as they
// came, byte for byte.
//
// A plan that Check refuses is the error of Check. A plan whose document would
// be larger than [MaxPlanBytes] is a [*DecodeError] of kind [KindTooLarge]. On
// an error dst comes back as it was.
func AppendPlan(dst []byte, p Plan) ([]byte, error) {
	if err := p.Check(); err != nil {
		return dst, err
	}
	e := encoder{out: dst}
	planShape.write(&e, &p)
	e.out = append(e.out, '\n')
	if size := len(e.out) - len(dst); size > MaxPlanBytes {
		return dst, DecodeErrors{{Kind: KindTooLarge, Found: strconv.Itoa(size) + " bytes", Expected: "at most " + strconv.Itoa(MaxPlanBytes) + " bytes"}}
	}
	return e.out, nil
}
