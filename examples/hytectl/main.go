// Hytectl answers questions about welfare plans, their law, their figures and
// the welfare supplement from the command line.
//
//	hytectl allocate   --scheme municipal --year 2026 cohort.csv
//	hytectl explain    --scheme municipal --year 2026 --unit 211 cohort.csv
//	hytectl marginals  --scheme municipal --year 2026 --unit 211 cohort.csv
//	hytectl compare    --scheme municipal --year 2025 --with-year 2026 --with cohort2.csv cohort.csv
//	hytectl audit      --as-of 2026-11-22 plan.json
//	hytectl maturity   --as-of 2026-11-22 plan.json
//	hytectl report     --kind annual --year 2025 plan.json
//	hytectl cycle      --unit 211 --as-of 2026-11-22
//	hytectl indicators --show gaps sotkanet.json
//	hytectl law        --as-of 2026-11-22 --unit 211
//	hytectl schema     plan
//
// A file that is not named, or named -, is standard input; cycle without a file
// does without a plan. Options may stand before or after the file. There is no
// default for the day or the year, so that a command line written down today
// answers the same tomorrow.
//
// Exit status 0 means done, missing data and absent units included; 1, from
// audit alone, that a duty of severity must failed or is overdue; 2 that the
// command line or the input could not be used. On 2 nothing is written to
// standard output, and standard error has one line for each error:
//
//	file:line:column: kind: text
//
// Lines and columns count from 1. In JSON the pointer (RFC 6901) to what is
// meant stands in their place, and they close the text: "plan.json:/goals:
// wrong-type: found … (line 4, column 9)"; JSON that breaks off or has no value
// to point at has line and column as CSV has. Without either the place is the
// file where the whole of it is meant, the option where one is wrong, and
// hytectl or the command where one or its word is missing.
package main

import "os"

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }
