package hyte

// Monitoring says what is followed of the residents.
type Monitoring struct {
	// Topics are what is followed (612/2021 6 § 3 mom.).
	Topics []Topic
	// ServiceActions says that the actions taken in municipal services are
	// followed too (1326/2010 12 § 1 mom.).
	ServiceActions Answer
	// SpecialGroups says that the wellbeing of those who need special support
	// is followed (1301/2014 8 §).
	SpecialGroups Answer
	// StructuralSocialWork says that data of structural social work is used
	// (1301/2014 7 §).
	StructuralSocialWork Answer
	// Text describes the follow-up.
	Text Text
}

// Topic is something that is followed.
type Topic string

// The topics of 612/2021 6 § 3 mom.
const (
	TopicLivingConditions Topic = "living-conditions"
	TopicWellbeing        Topic = "wellbeing"
	TopicHealth           Topic = "health"
	TopicDeterminants     Topic = "determinants"
)
