// Package years reads the years that tables of statistics are labelled with.
package years
