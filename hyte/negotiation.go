package hyte

import "github.com/hyte-fi/go-hyte/hyte/law"

// Negotiation is one negotiation (612/2021 6 § 4–5 mom., 7 § 4–5 mom.;
// 611/2021 14 §).
type Negotiation struct {
	ID   ID
	Kind NegotiationKind
	// Date is the day it was held. Where none was held, Date is zero, Year
	// tells the year and NotHeld the reason.
	Date    law.Date
	Year    int
	NotHeld Text
	// Partners are the other parties.
	Partners []ID
	Topics   []NegotiationTopic
	For      For
}

// NegotiationKind tells negotiations apart.
type NegotiationKind string

// The kinds of negotiations.
const (
	// AnnualNegotiation is the one of 612/2021 6–7 §.
	AnnualNegotiation NegotiationKind = "annual"
	// TermNegotiation is the one of 611/2021 14 §.
	TermNegotiation NegotiationKind = "term"
)

// NegotiationTopic is a topic that the Act names.
type NegotiationTopic string

// The topics: the first four of 612/2021 6–7 §, DivisionOfWork of 611/2021
// 14 §.
const (
	AboutGoals          NegotiationTopic = "goals"
	AboutActions        NegotiationTopic = "actions"
	AboutCooperation    NegotiationTopic = "cooperation"
	AboutFollowUp       NegotiationTopic = "follow-up"
	AboutDivisionOfWork NegotiationTopic = "division-of-work"
)
