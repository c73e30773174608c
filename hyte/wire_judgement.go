package hyte

import "github.com/hyte-fi/go-hyte/hyte/law"

var omission = object(
	member("duty", func(o *Omission) *string { return &o.Duty }, free),
	member("reason", func(o *Omission) *Text { return &o.Reason }, text),
	member("by", func(o *Omission) *Text { return &o.By }, text),
	member("on", func(o *Omission) *law.Date { return &o.On }, date),
	member("expires", func(o *Omission) *law.Date { return &o.Expires }, date),
	member("for", func(o *Omission) *For { return &o.For }, makers),
)

var review = object(
	member("duty", func(r *Review) *string { return &r.Duty }, free),
	member("met", func(r *Review) *Answer { return &r.Met }, answer),
	member("reason", func(r *Review) *Text { return &r.Reason }, text),
	member("by", func(r *Review) *Text { return &r.By }, text),
	member("on", func(r *Review) *law.Date { return &r.On }, date),
	member("for", func(r *Review) *For { return &r.For }, makers),
)

var waiver = object(
	member("duty", func(w *Waiver) *string { return &w.Duty }, free),
	member("reason", func(w *Waiver) *Text { return &w.Reason }, text),
	member("by", func(w *Waiver) *Text { return &w.By }, text),
	member("on", func(w *Waiver) *law.Date { return &w.On }, date),
	member("expires", func(w *Waiver) *law.Date { return &w.Expires }, date),
	member("for", func(w *Waiver) *For { return &w.For }, makers),
)
