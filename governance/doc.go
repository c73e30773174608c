// Package governance holds the duties of Finnish law on promoting wellbeing
// and health ("hyte"), audits a plan against them, and tells how mature the
// work is.
//
// # Duties
//
// A [Duty] is one version of what one provision asks of some actors in one
// period. Its id ("FI-612/2021-6-2e") is a public name: it is never reassigned
// and never changes its meaning; what changes when the law does is the version.
// [Duties] yields what binds a unit on a day, without any plan; [InForce] what
// binds anybody; [History] one duty with the earlier law it took over from. The
// files named act_… hold the duties of one act each, in the order of its
// sections, so that they can be laid beside the statute.
//
// Outcomes, severities, cycles and verdicts have a token for machines (String)
// and a name for people in each language (In).
//
// Severity follows the modal verb of the source: [Must] where a statute
// imposes the duty and its evidence belongs in the plan, [Should] for guidance,
// [Linked] for a duty of its own that stands beside the plan.
//
// # Audit
//
// [Audit] holds a plan against every duty that binds its organisation on a day
// and gives one [Finding] for each, whatever came of it: the [Outcome], the
// place in the document where the evidence stands or should stand, a message
// and a remedy in Finnish, Swedish and English. Only what had happened by that
// day counts. A plan that several organisations share is audited for one of
// them ([AuditUnit]); what is assigned to others does not count for it.
//
// Documents are judged by the law of their day: a report that the council had
// in 2022 is not blamed for what Act 612/2021 asks since 2023. Duties come back
// in cycles ([Cycle]): a duty of the council term is due until its last day and
// overdue afterwards, one of the year is overdue when the year has passed.
//
// An audit judges evidence, not quality. Where only a person can judge, the
// outcome is [Review] and the message is the question; the answer goes into the
// plan's reviews. A waiver is the user's own decision and changes no law: the
// finding shows it and the verdict stays [Incomplete]. A justified omission
// stands in for guidance and for wording that is conditional, never for
// another must. Reviews, waivers and omissions count with a reason, an author
// and a day, from that day until they expire; a review also has to be no older
// than the version of the duty and than what it judges.
//
// # What is assumed
//
// Where the law is silent, an audit counts as follows.
//
// Years and terms:
//
//   - "Yearly" is by calendar year. A year counts as reported when the council
//     had a report on it or in it, since the Act names no month; one report
//     stands for one year. Only the years of the running council term are judged.
//   - A report on one term that the council had in the next serves both.
//   - Delivery and publication have no day in the Act either: they are due for
//     the rest of the term and overdue after it. A document sent to another
//     receiver than the one the provision means is still due there.
//   - A plan that the law says a county "must have" (FI-1287/2013-13a,
//     FI-417/2007-12-3) is missing from the first day, 1 January 2023, since no
//     transitional time is given; one to be drawn up once in the term
//     (FI-1326/2010-15-4) is due until the term ends. Both are readings.
//   - A plan counts as left out of the budget when a budget decided since is on
//     record without it, or when the year after its approval is over.
//   - Participation counts for four years, the longest that a council term
//     lasts, and so does what names no day.
//
// What stands for what:
//
//   - The talks that a body must hold "together with" others may be held one by
//     one within the year, each on all the topics.
//   - A report and a plan of the term are taken to be on the matters that the
//     provision names; which parts they have is asked by guidance alone.
//   - One municipality of the area stands for "the municipalities", one county of
//     Uusimaa for them all, one attached plan for those of all education
//     providers, and a partner without a code for the one that is meant: how many
//     there are no plan document tells.
//
// The legal basis:
//
//   - That of a document is judged by the law of its day, that of a draft and of
//     the plan itself by the law of the audit day.
//   - Acts and sections are in force when a duty that rests on them is, unless
//     they are known to have ended; whether an act that go-hyte does not cite is
//     in force is asked.
//   - Ended law may be named beside a provision in force that still refers to it.
//
// What is asked of a person:
//
//   - Whatever is recorded without its day: the council's handling or approval, a
//     negotiation, a delivery, an assessment, the handling of a strategy. A
//     publication without a day counts, since anybody can look at what stands at
//     its address.
//   - A publication or a delivery older than the handling of the document, and a
//     document dated after the council had it.
//   - Figures by area or group that are more than four years old.
//
// A unit in Åland is outside these acts altogether: its verdict is
// "not-applicable". Statute texts were read up to the day that
// [Checklist.TextCheckedTo] tells; [Checklist.UnseenAmendments] names what was
// enacted since and not read.
//
// # Maturity
//
// [Maturity] tells on which of seven steps the work stands, with the evidence
// and with what keeps it from the next. The steps are THL's; the criteria are
// go-hyte's proposal, since no official rule exists. A criterion that the
// organisation cannot be asked for is left out: HUS has no council term, none of
// the three councils and, like everybody before 2023, no duty to support
// organisations. A plan that is legally
// complete, without open questions and without first decisions for which a
// transitional provision still gives time, stands at least on the fourth step;
// only a county in 2022, whom nothing yet asked to monitor, may stand lower.
//
// # Around the audit
//
// [Structures] yields the bodies, roles and partners of the work on a day, each
// with what it is responsible for, on which basis and with which duties, and
// [Assignments] who holds them in a plan. [AssessmentGaps] tells what one ex-ante assessment lacks and
// [NeedsAssessment] whether a decision calls for one. [Tasks] has the tasks of
// 2017 as they were told then; no audit knows them. [NewTEA] is the benchmark of
// one year in the manner of TEAviisari, with its sectors and dimensions and
// with a trend ([TEA.Trend]); it measures something else than the steps.
// [NotChecked] lists what one might look for among the duties and why it is not
// there; [Staleness] how old the reading of each source is.
//
// A checklist is written as JSON, SARIF 2.1.0 or JUnit XML
// ([Checklist.AppendJSON], [Checklist.AppendSARIF], [Checklist.AppendJUnit]).
//
// All answers are values: safe to share, the same for the same input, and
// independent of the plan once given. [AuditInto] is the one exception: it
// overwrites the checklist it is given, and allocates nothing.
package governance
