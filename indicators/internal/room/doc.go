// Package room makes room once for the rows of a file whose number is not known.
package room
