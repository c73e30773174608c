package hyte

import "github.com/hyte-fi/go-hyte/hyte/law"

// Omission is something left out with a reason. It serves guidance and duties
// whose wording is conditional; no omission excuses another duty that the law
// lays down.
type Omission struct {
	// Duty is the id of the duty or guidance: "THL-MIN".
	Duty   string
	Reason Text
	// By is who justified it: an office or a body.
	By  Text
	On  law.Date
	For For
}

// Review is the judgement of a person on a question that no program can
// answer.
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
// finding shows it and the verdict stays incomplete.
type Waiver struct {
	Duty   string
	Reason Text
	By     Text
	On     law.Date
	// Expires is the last day on which the waiver counts; zero for no end.
	Expires law.Date
	For     For
}
