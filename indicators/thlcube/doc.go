// Package thlcube reads the CSV tables of the statistical cubes of the Finnish
// Institute for Health and Welfare (THL): the answer to a cube address that ends
// ".csv". Package jsonstat reads the same cubes as JSON.
//
// A table has one column for each level of each dimension, with labels for
// people and no codes, and a last column "val" with the figure. ".." says that a
// figure is withheld. Columns are named in the language of the cube, so a
// [Mapping] says which of them is the area, the time and the population groups;
// every column must be given a meaning or be ignored, so that no group is taken
// for the whole population.
//
// [Rows] streams the rows as they are. [Read] makes observations of them and
// reports what is suspicious. Areas are found by name in an
// [indicators.Gazetteer] of the day whose municipalities the cube uses.
package thlcube
