package main

import (
	"bytes"
	"encoding/json"
	"strconv"
	"strings"
	"unicode/utf8"
)

// inJSON is the place in the file of the value that a JSON pointer names.
func inJSON(file string, data []byte, pointer string) string {
	before := data[:offsetOf(data, pointer)]
	line := 1 + bytes.Count(before, []byte("\n"))
	column := 1 + utf8.RuneCount(before[bytes.LastIndexByte(before, '\n')+1:])
	return at(file, line, column)
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
