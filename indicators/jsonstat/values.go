package jsonstat

import (
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/internal/figure"
	"github.com/hyte-fi/go-hyte/indicators/internal/room"
)

// readValues reads "value": a list with every cell, or an object with some.
func (p *parser) readValues() error {
	p.values = p.c.Offset()
	if p.c.Peek() == '[' {
		p.dense = true
		return p.c.Array(func(index int) error {
			p.length = index + 1
			null, err := p.c.Null()
			if null || err != nil {
				return err
			}
			return p.readValue(int64(index))
		})
	}
	return p.c.Object(func(key []byte) error {
		position, err := p.position(key)
		if err != nil {
			return err
		}
		if null, err := p.c.Null(); null || err != nil {
			return err
		}
		return p.readValue(position)
	})
}

// readValue reads a number, or a string that is a number with either decimal
// sign or the sign of a missing figure.
func (p *parser) readValue(position int64) error {
	if p.c.Peek() == '"' {
		return p.readQuoted(position)
	}
	literal, err := p.c.Number()
	if err != nil {
		return err
	}
	value, ok := figure.ParseJSON(literal)
	if !ok {
		return p.c.Fail(indicators.BadNumber, p.c.Offset()-len(literal), "at most 12 digits before the point and 9 after it")
	}
	p.keep(cell{position: position, value: value})
	return nil
}

func (p *parser) readQuoted(position int64) error {
	start := p.c.Offset()
	text, err := p.c.String()
	if err != nil {
		return err
	}
	value, sign, ok := figure.Parse(text)
	switch {
	case !ok:
		return p.c.Fail(indicators.BadNumber, start, "a number of at most 12 digits and 9 decimals, or the sign of a missing figure")
	case !p.sign.Meet(sign):
		return p.c.Fail(indicators.MixedDecimals, start, p.sign.Name())
	}
	p.keep(cell{position: position, value: value})
	return nil
}

func (p *parser) keep(c cell) {
	p.set.cells = append(room.For(p.set.cells, p.c.Offset()-p.values, p.c.Len()-p.values), c)
}

// statusAt is the mark beside one cell.
type statusAt struct {
	position int64
	status   string
}

// readStatus reads "status": one for all cells, a list with every cell, or an
// object with some.
func (p *parser) readStatus() (err error) {
	switch p.c.Peek() {
	case '"':
		p.status, err = p.text()
		return err
	case '[':
		return p.c.Array(func(index int) error { return p.addStatus(int64(index)) })
	case 'n':
		_, err = p.c.Null()
		return err
	}
	return p.object(func(key string) error {
		position, err := p.position([]byte(key))
		if err != nil {
			return err
		}
		return p.addStatus(position)
	})
}

func (p *parser) addStatus(position int64) error {
	status, err := p.text()
	if status != "" {
		p.statuses = append(p.statuses, statusAt{position, status})
	}
	return err
}
