package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
)

// largest is the number of bytes beyond which no cohort or plan goes; a
// cohort of the whole country has about 40 kilobytes.
const largest = 32 << 20

const standardInput = "<stdin>"

// read returns the bytes of the file named, or of stdin where none is or the
// name is -, and the name under which problems speak of it.
func read(operands []string, stdin io.Reader) (data []byte, place string, problems []problem) {
	if len(operands) == 0 || operands[0] == "-" {
		return limited(stdin, standardInput)
	}
	return readNamed(operands[0])
}

// readFile reads the file that an option names; standard input is for the
// operand alone.
func readFile(name, option string) ([]byte, string, []problem) {
	if name == "-" {
		return nil, name, []problem{{place: option, kind: "wrong-value", text: found(name) + ", expected the name of a file"}}
	}
	return readNamed(name)
}

func readNamed(name string) (data []byte, place string, problems []problem) {
	file, err := os.Open(name)
	if err != nil {
		return nil, name, []problem{unreadable(name, err)}
	}
	defer file.Close()
	return limited(file, name)
}

func limited(r io.Reader, name string) ([]byte, string, []problem) {
	data, err := io.ReadAll(io.LimitReader(r, largest+1))
	if err != nil {
		return nil, name, []problem{unreadable(name, err)}
	}
	if len(data) > largest {
		return nil, name, []problem{{place: name, kind: "too-large", text: fmt.Sprintf("expected at most %d bytes", largest)}}
	}
	return data, name, nil
}

func unreadable(name string, err error) problem {
	var path *fs.PathError
	if errors.As(err, &path) {
		err = path.Err
	}
	return problem{place: name, kind: "unreadable", text: err.Error()}
}
