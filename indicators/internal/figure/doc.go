// Package figure holds the cells of statistical files in a form that needs no
// memory of its own, so that rows can stream.
package figure
