// Package schemas holds no code of its own: its tests hold what go-hyte writes
// against published schemas and against readers that others have written, and
// try the program that compares the duties with the statutes. It is a module of
// its own so that the library does not depend on them.
package schemas
