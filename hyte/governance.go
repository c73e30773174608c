package hyte

import "github.com/hyte-fi/go-hyte/hyte/law"

// Governance names who answers for the promotion of wellbeing and health.
type Governance struct {
	// ResponsibleBody is the vastuutaho that has been named (612/2021 6 § 2
	// mom., 7 § 2 mom.): a person, a group, a board or a unit.
	ResponsibleBody Body
	// SubstanceBody is the body responsible for preventive substance-abuse
	// work (523/2015 5 § 1 mom.).
	SubstanceBody Body
	// Coordinator is the wellbeing coordinator (hyvinvointikoordinaattori).
	Coordinator Coordinator
	// Bodies are the other bodies, each with its role. In a joint plan they
	// also name the responsible body of a member that has its own.
	Bodies []Body
}

// Body is a body, group, person or unit with a role. The zero Body is not
// named.
type Body struct {
	ID   ID
	Role Role
	Name Text
	// Form is what kind of body it is.
	Form BodyForm
	// Sectors are the sectors that sit in it.
	Sectors []ID
	// Partners are the partners that sit in it.
	Partners []ID
	// SharedWith lists the codes of other municipalities that share the body.
	SharedWith []string
	// Named is the time during which the body has been named; a zero From
	// means that the day is not told.
	Named law.Period
	For   For
}

// IsZero reports whether no body is named.
func (b Body) IsZero() bool { return b.Name.IsZero() && b.ID == "" }

// Role is what a body is there for.
type Role string

// The roles.
const (
	RoleResponsible         Role = "responsible"
	RoleSubstance           Role = "substance-work"
	RoleCouncil             Role = "council"
	RoleBoard               Role = "board"
	RoleManagementTeam      Role = "management-team"
	RoleWellbeingGroup      Role = "wellbeing-group"
	RoleAuditCommittee      Role = "audit-committee"
	RoleCommittee           Role = "committee"
	RoleYouthCouncil        Role = "youth-council"
	RoleOlderPeoplesCouncil Role = "older-peoples-council"
	RoleDisabilityCouncil   Role = "disability-council"
	RoleGuidanceNetwork     Role = "guidance-and-service-network"
	RolePupilWelfareGroup   Role = "regional-pupil-welfare-group"
	RoleLanguageBoard       Role = "national-language-board"
	RoleSamiLanguageBoard   Role = "sami-language-board"
	RoleSportGroup          Role = "physical-activity-group"
	RoleRegionalGroup       Role = "regional-wellbeing-group"
	RoleCooperationPool     Role = "cooperation-pool"
	RoleCounterpart         Role = "counterpart"
	RoleInterfaceService    Role = "interface-service"
	RoleOther               Role = "other"
)

// BodyForm is the form of a body; empty where not stated.
type BodyForm string

// The forms of bodies.
const (
	FormPerson BodyForm = "person"
	FormGroup  BodyForm = "group"
	FormBoard  BodyForm = "board"
	FormUnit   BodyForm = "unit"
)

// Coordinator is the named expert who coordinates the work. The zero
// Coordinator is not named.
type Coordinator struct {
	// Title is the office or task, not necessarily the person.
	Title Text
	// Time is how much of the work time is meant for it.
	Time  WorkTime
	Named law.Period
	For   For
}

// IsZero reports whether no coordinator is named.
func (c Coordinator) IsZero() bool { return c.Title.IsZero() }

// WorkTime is the share of work time; empty where not stated.
type WorkTime string

// The shares of work time that the funding decree tells apart (1393/2022,
// annex, indicator 12).
const (
	WorkFullTime WorkTime = "full-time"
	WorkPartTime WorkTime = "part-time"
	WorkShared   WorkTime = "shared"
)
