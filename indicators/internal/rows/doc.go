// Package rows reads tables of text whose cells are parted by one character
// (RFC 4180), one row at a time and without copying.
package rows
