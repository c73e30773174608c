package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// positionOf is the line and the column at which the value stands that a JSON
// pointer names.
func positionOf(data []byte, pointer string) (line, column int) {
	before := data[:offsetOf(data, pointer)]
	line = 1 + bytes.Count(before, []byte("\n"))
	column = 1 + utf8.RuneCount(before[bytes.LastIndexByte(before, '\n')+1:])
	return line, column
}

// inJSON is a problem of the value that a pointer names; where it stands closes
// the text. One of the document as such has no pointer, and begins as in CSV.
func inJSON(file, pointer string, line, column int, kind, text string) problem {
	if pointer == "" {
		return problem{place: at(file, line, column), kind: kind, text: text}
	}
	if line > 0 {
		text = fmt.Sprintf("%s (line %d, column %d)", text, line, max(column, 1))
	}
	return problem{place: file + ":" + pointer, kind: kind, text: text}
}

// at joins a file, a line and a column; without a line the whole file is meant.
func at(file string, line, column int) string {
	if line == 0 {
		return file
	}
	return file + ":" + strconv.Itoa(line) + ":" + strconv.Itoa(max(column, 1))
}

var unescaped = strings.NewReplacer("~1", "/", "~0", "~")

// offsetOf is the byte at which a value of sound JSON begins; where the pointer
// leads to nothing, that of the last value on its way.
func offsetOf(data []byte, pointer string) int {
	d := json.NewDecoder(bytes.NewReader(data))
	offset := valueFrom(data, 0)
	for _, part := range strings.Split(pointer, "/")[1:] {
		if !enter(d, unescaped.Replace(part)) {
			break
		}
		offset = valueFrom(data, int(d.InputOffset()))
	}
	return offset
}

// enter moves from before an object or list to before one of its values.
func enter(d *json.Decoder, name string) bool {
	open, err := d.Token()
	if err != nil || open != json.Delim('{') && open != json.Delim('[') {
		return false
	}
	for i := 0; d.More(); i++ {
		key := json.Token(strconv.Itoa(i))
		if open == json.Delim('{') {
			if key, err = d.Token(); err != nil {
				return false
			}
		}
		if key == json.Token(name) {
			return true
		}
		var passed json.RawMessage
		if err := d.Decode(&passed); err != nil {
			return false
		}
	}
	return false
}

// valueFrom passes what stands between two values.
func valueFrom(data []byte, offset int) int {
	return len(data) - len(bytes.TrimLeft(data[offset:], " \t\r\n:,"))
}
