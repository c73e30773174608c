package hyte

import "github.com/hyte-fi/go-hyte/hyte/law"

// Omission is something left out with a reason. It serves guidance and duties
// whose wording is conditional; no omission excuses another duty that the law
// lays down. It counts with a reason, an author and a day, from that day on.
type Omission struct {
	// Duty is the id of the duty or guidance: "THL-MIN".
	Duty   string
	Reason Text
	// By is who justified it: an office or a body.
	By Text
	On law.Date
	// Expires is the last day on which the omission counts; zero for no end.
	Expires law.Date
	For     For
}

// Review is the judgement of a person on a question that no program can
// answer. It counts with a reason, an author and a day, and answers the
// question where that day comes neither before the law in question nor before
// what is judged.
type Review struct {
	// Duty is the id of the duty: "FI-612/2021-6-2c".
	Duty string
	// Met says whether the duty was held to be met.
	Met    Answer
	Reason Text
	By     Text
	On     law.Date
	For    For
}

// Waiver is the user's own decision to let a duty rest. It changes no law: the
// finding shows it and the verdict stays incomplete. It counts with a reason, an
// author and a day, from that day on.
type Waiver struct {
	Duty   string
	Reason Text
	By     Text
	On     law.Date
	// Expires is the last day on which the waiver counts; zero for no end.
	Expires law.Date
	For     For
}
