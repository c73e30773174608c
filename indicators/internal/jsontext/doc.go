// Package jsontext reads JSON (RFC 8259) value by value, without building
// anything and with the place of every fault.
package jsontext
