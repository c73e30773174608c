package sotkanet

import (
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/internal/jsontext"
)

// fields reads an object whose known keys may stand once each.
type fields struct {
	c        *jsontext.Cursor
	required []string
}

func (f fields) read(member func(key string) error) error {
	f.c.Peek()
	start := f.c.Offset()
	seen := map[string]bool{}
	err := f.c.Object(func(key []byte) error {
		name := string(key)
		if seen[name] {
			return f.c.Fail(indicators.DuplicateKey, f.c.Offset(), "each key once")
		}
		seen[name] = true
		return member(name)
	})
	for _, key := range f.required {
		if err == nil && !seen[key] {
			err = &indicators.ReadError{Kind: indicators.MissingKey, Place: f.c.Place(start), Expected: "a key \"" + key + "\""}
		}
	}
	return err
}

// readText reads a string; null is empty.
func readText(c *jsontext.Cursor) (string, error) {
	if null, err := c.Null(); null || err != nil {
		return "", err
	}
	text, err := c.String()
	return string(text), err
}

// readTexts reads {"fi": …, "sv": …, "en": …}; null is empty.
func readTexts(c *jsontext.Cursor) (text lang.Text, err error) {
	if null, err := c.Null(); null || err != nil {
		return text, err
	}
	err = fields{c: c}.read(func(key string) (err error) {
		switch key {
		case "fi":
			text.Finnish, err = readText(c)
		case "sv":
			text.Swedish, err = readText(c)
		case "en":
			text.English, err = readText(c)
		default:
			err = c.Skip()
		}
		return err
	})
	return text, err
}

// readInts reads a list of numbers; null is empty.
func readInts(c *jsontext.Cursor) (list []int, err error) {
	if null, err := c.Null(); null || err != nil {
		return nil, err
	}
	err = c.Array(func(int) error {
		n, err := c.Int()
		list = append(list, n)
		return err
	})
	return list, err
}

// readStrings reads a list of strings; null is empty.
func readStrings(c *jsontext.Cursor) (list []string, err error) {
	if null, err := c.Null(); null || err != nil {
		return nil, err
	}
	err = c.Array(func(int) error {
		text, err := readText(c)
		list = append(list, text)
		return err
	})
	return list, err
}
