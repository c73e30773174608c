package hyte

import "github.com/hyte-fi/go-hyte/hyte/law"

// Participation is one occasion or standing way in which residents, service
// users or their councils took part (410/2015 22, 26–28 §; 611/2021 29, 32 §;
// 980/2012 11 §).
type Participation struct {
	ID ID
	// Who took part.
	Who Participant
	// Means is how; the Municipal Act lists means that may be used and demands
	// none of them.
	Means ParticipationMeans
	// Stages are the stages of the work in which it happened.
	Stages []Stage
	// In are the documents and sub-plans it concerned; empty for the plan as a
	// whole.
	In   []ID
	Date law.Date
	Text Text
	For  For
}

// Participant is who takes part.
type Participant string

// The participants.
const (
	ParticipantResidents           Participant = "residents"
	ParticipantServiceUsers        Participant = "service-users"
	ParticipantChildren            Participant = "children"
	ParticipantYouthCouncil        Participant = "youth-council"
	ParticipantOlderPeoplesCouncil Participant = "older-peoples-council"
	ParticipantDisabilityCouncil   Participant = "disability-council"
	ParticipantOrganisations       Participant = "organisations"
)

// ParticipationMeans is a way of taking part; empty where not stated.
type ParticipationMeans string

// The means of participation.
const (
	MeansHearing       ParticipationMeans = "hearing"
	MeansResidentPanel ParticipationMeans = "resident-panel"
	MeansForum         ParticipationMeans = "forum"
	MeansOpinion       ParticipationMeans = "opinion"
	MeansUserMember    ParticipationMeans = "user-member"
	MeansFinance       ParticipationMeans = "financial-planning"
	MeansCoDesign      ParticipationMeans = "co-design"
	MeansInitiative    ParticipationMeans = "own-initiative"
	MeansSurvey        ParticipationMeans = "survey"
	MeansStatement     ParticipationMeans = "statement"
	MeansOther         ParticipationMeans = "other"
)

// Stage is a stage of planning.
type Stage string

// The stages that the Municipal Act names for the three councils.
const (
	StagePlanning       Stage = "planning"
	StagePreparation    Stage = "preparation"
	StageImplementation Stage = "implementation"
	StageFollowUp       Stage = "follow-up"
)
