package indicators

import "slices"

// ListOf returns the list of the definitions in the order given. It makes
// lists that no decree holds: of a plan, or of a what-if. The keys are to be
// unique; of two definitions with one key, [List.Lookup] finds the first.
func ListOf(definitions ...Definition) List { return List{items: slices.Clone(definitions)} }
