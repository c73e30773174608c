// Package hyte holds the welfare plan as a value and as a document: what a
// municipality, a wellbeing services county, Helsinki or HUS has decided,
// written, measured and handled for the promotion of wellbeing and health
// (hyvinvoinnin ja terveyden edistäminen, främjande av hälsa och välfärd) in
// one council term, with the evidence around it.
//
// # The model
//
// A [Plan] is a tree of plain values. Its spine is the row of real plans:
//
//	FocusArea  painopiste        the heading
//	Goal       tavoite           what is to be reached
//	Action     toimenpide        what is done for it
//	Owner      vastuutaho        who answers for the action
//	Resource   resurssi          what the action has been given
//	Indicator  mittari, osoitin  by what it is followed: [Level] and [Observation]
//	Status     toteuma           how far it has come, in the plan's own words
//
// Around it stand the evidence that the law asks for: [Governance] (the
// responsible body, the coordinator, other bodies), [Monitoring], [Impact],
// [Participation], [Cooperation], [OrganisationSupport], [Negotiation],
// [BudgetLink], every [Document] of the cycle with its handling, delivery and
// publication, and every [SubPlan] that is part of the plan or attached to it.
// [Omission], [Review] and [Waiver] are what people have judged.
//
// Nothing is compulsory but the code of an organisation: a goal without an
// indicator, an action without an owner and an indicator without a baseline are
// what real plans look like. They are for an audit to find, not for a reader of
// bytes to refuse. A field left at its zero value was not said. Yes, no and
// silence are three things ([Answer]), and a figure that is missing is not zero
// ([indicators.Datum]).
//
// Several municipalities may share one plan. Then [Plan.Organisations] has
// several entries, each with the time of its membership, and whatever belongs
// to some of them says so in a field [For].
//
// Things are named by an [ID] that nothing else in the document has, of
// whatever kind, and refer to each other by it. Methods such as [Plan.Goal] and
// [Plan.ActionsOf] follow the references; they search from the start, so a
// caller with many questions builds an index of its own.
//
// A Plan is read-only once made: the library never changes one it was given,
// and copies share their lists. Vendors keep what is theirs in [Extensions].
//
// # The document
//
// [ParsePlan] and [AppendPlan] read and write the format [Format]:
//
//	{
//	  "format": "hyte-plan/1",
//	  "title": {"fi": "Hyvinvointisuunnitelma", "sv": "Välfärdsplan"},
//	  "organisations": [{"code": "211"}],
//	  "term": {"from": "2021-08-01", "to": "2025-05-31"},
//	  "goals": [{"id": "g1", "text": "…", "themes": ["culture"]}],
//	  "indicators": [{"id": "i1", "baseline": {"value": "7.20", "year": 2023}}]
//	}
//
// Keys are the names of the Go fields, first letter small ("id" and "url" whole).
// The document adds "format", which is required and may stand anywhere. What
// else differs from the Go values:
//
//   - A text is a string in the language of the document, or an object with
//     "fi", "sv" and "en".
//   - A date is "YYYY-MM-DD", a period {"from", "to"} with both days included,
//     either of them left out where that side is open.
//   - An answer is true or false; nothing said is no key.
//   - A figure is a decimal string under "value", as many decimals as it has, or
//     the reason for which there is none under "missing": "not-collected",
//     "suppressed", "not-applicable" or "not-answered". A level and an
//     observation have exactly one of the two. A JSON number is refused there,
//     because programs differ in what they make of its digits. Years and
//     subsections are JSON numbers without point or exponent.
//   - An empty list, object or free text says nothing and is read as if its key
//     were not there. An id, token, code or date may not be empty, and null
//     stands nowhere outside extensions.
//
// Reading is strict, and nothing is repaired. Refused are unknown and duplicate
// keys (letter case counts), tokens that are not declared, impossible days,
// backward periods, ids used twice, references to what is not there or is
// another sort of thing, codes of organisations that never existed, invalid
// UTF-8 and lone surrogates (which encoding/json replaces silently), control
// characters other than tab and line end, a byte order mark, and anything after
// the document. A document has at most [MaxPlanBytes] bytes and [MaxDepth]
// levels. Only objects under "extensions" may hold any keys; they too are read
// strictly, and then kept byte for byte.
//
// The error is [DecodeErrors]: up to [MaxErrors] faults in the order of the
// document, each a [*DecodeError] with its JSON pointer, line, column and
// [ErrorKind], what was found and what was expected. [Plan.Check] holds plans
// built in Go to the same rules.
//
// Writing gives canonical bytes: one plan, one document. What AppendPlan writes
// ParsePlan reads back as an equal plan, and a parsed plan is written the same
// way each time. [AppendSchema] writes the JSON Schema of the format.
package hyte
