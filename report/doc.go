// Package report closes the yearly cycle of welfare work: it knows what is due
// and when, composes what the council reads, and writes it for people and for
// machines.
//
// # What is due
//
// [Cycle] lists everything that falls due for one organisation in one council
// term, each task with the provision behind it and with what sets its last
// day: a statute that names it, or an inference where the act says only
// "yearly" or "once a term". [Timetable] holds the tasks against a plan on a
// day: done (with the places in the plan that show it, and whether it was late),
// due, overdue, upcoming, or not recorded. One document stands for one year.
// [Agenda] does so for this council term and the next together, in the order of
// days; [AppendCalendar] puts them into people's calendars. [Clock] is the
// yearly clock (vuosikello).
//
// # What the council reads
//
// [Annual] composes the yearly report of 612/2021, sections 6(3) and 7(3), with
// its three contents; [Term] the welfare report and plan of a council term in
// the outline that THL recommends; [Summary] one page; [Comparison] what
// changed between two plans or two days, evidence lost for the supplement
// included. The main figures count as good only what is at its target or on
// track. Each is a [Document]: sections of sentences, facts, tables and gaps,
// which says the same in every language and format.
//
// A [Gap] is something that the law or guidance asks for and the plan does not
// hold. It stands in the report, with its duty, instead of silence. Nothing is
// filled in: a figure that is missing is shown as missing, with the reason.
//
// A picture is a column of a table: each row has a small [Drawing] of its own
// figures, which stand beside it. So every picture has its table, its words,
// and shapes that can be told apart in black and white.
//
// # How it is written
//
//	AppendHTML      one file without script; reads on a phone, prints on A4
//	AppendMarkdown  tables as GitHub reads them
//	AppendJSON      all of it, in every language
//	AppendCSV       one table
//	AppendCalendar  iCalendar (RFC 5545)
//	AppendTimetable the tasks with their states as JSON
//	AppendSchema    JSON Schema of plan, findings, allocation and report
//
// What a plan's author wrote is escaped in each of them. On pages a text is cut
// after 1 200 characters and a table after 500 rows, and the page says so; JSON
// and CSV cut nothing.
//
// # What a gap is worth
//
// [Impact] joins the activity indicators of the municipal supplement with the
// places of a plan that show them: what 100 points would bring the municipality
// in a year, and which euros rest on evidence that the plan does not hold. Each
// sum is the difference of two exact allocations of the whole country. [Unpaid]
// names the gaps that bring nothing. The indicators of the counties are levels
// measured from registers: no duty of a plan earns them, and reports of counties
// say so.
package report
