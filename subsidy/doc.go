// Package subsidy computes the Finnish welfare supplement.
package subsidy
