package hyte

import "github.com/hyte-fi/go-hyte/hyte/law"

// BudgetLink ties the plan to one budget, financial plan or accounts.
type BudgetLink struct {
	ID   ID
	Kind BudgetKind
	// Year is the first year of the budget.
	Year int
	// Goals, Actions, Indicators and SubPlans are those that appear in it or
	// were taken into account in it.
	Goals      []ID
	Actions    []ID
	Indicators []ID
	SubPlans   []ID
	Text       Text
	Decided    law.Date
	For        For
}

// BudgetKind tells the documents of the economy apart.
type BudgetKind string

// The kinds of documents of the economy (410/2015 110, 113, 115 §; 611/2021
// 115 §).
const (
	LinkBudget   BudgetKind = "budget"
	LinkAccounts BudgetKind = "accounts"
)
