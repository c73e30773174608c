package profile

import (
	"iter"
	"slices"

	"github.com/hyte-fi/go-hyte/indicators"
)

// Package is the indicators of one life stage.
type Package struct {
	Stage      Stage
	Indicators []Indicator
}

// Packages yields the indicators of a catalogue by life stage, in the order of a
// welfare report and of the keys; the five packages are there even where they
// hold nothing. See [StageOf] for which indicator is in which.
func Packages(catalogue indicators.Catalogue) iter.Seq[Package] {
	packages := make([]Package, len(stages))
	for _, stage := range Stages() {
		packages[stage].Stage = stage
	}
	for entry := range catalogue.All() {
		in := Describe(entry)
		packages[in.Stage].Indicators = append(packages[in.Stage].Indicators, in)
	}
	return slices.Values(packages)
}

// Describe returns the row that an indicator of a catalogue has in a profile,
// with its life stage and, for the School Health Promotion study, the
// small-number rule.
func Describe(entry indicators.Entry) Indicator {
	return Indicator{
		Key: entry.Key, Name: entry.Name, Unit: entry.Unit, Polarity: entry.Polarity,
		Stage: StageOf(entry.Key), SchoolSurvey: slices.Contains(schoolSurvey[:], entry.Key),
	}
}

// StageOf returns the life stage of an indicator by its key in
// [indicators.Coefficient] or package sotkanet's catalogue. The stage is that of
// the people whom the name of the indicator speaks of: an age, a grade of school,
// families, the work force. Pupils of grades 8 and 9 are early teens, as welfare
// reports count them. An indicator of more than one stage, of the structure of
// the population, of the economy or of everybody, and a key that is not known,
// are of [AllAges].
func StageOf(key string) Stage {
	for stage, keys := range stageKeys {
		if slices.Contains(keys, key) {
			return Stage(stage)
		}
	}
	return AllAges
}

// schoolSurvey are the indicators of the School Health Promotion study.
var schoolSurvey = [...]string{
	"youth-poor-health", "youth-overweight", "youth-daily-smoking",
	"sotkanet:286", "sotkanet:288", "sotkanet:289", "sotkanet:1514", "sotkanet:3904", "sotkanet:3905",
}

// stageKeys are the keys of each stage but that of all ages.
var stageKeys = [...][]string{
	Children: append([]string{
		// Pupils of comprehensive school, and children by age.
		"school-inspection", "school-absences", "school-active-breaks", "school-meals",
		"checkup-4y-followup", "checkup-8th-grade-followup", "school-social-worker-input", "school-psychologist-input",
		"mmr-coverage",
		"sotkanet:4",  // aged 0–17
		"sotkanet:74", // families with children
	}, schoolSurvey[:]...),
	Youth: {
		"outside-education-17-24", "youth-unemployment", "neet-18-24", "mental-disability-pension-18-34",
		"sotkanet:3219", // aged 17–24
	},
	WorkingAge: {
		"long-term-social-assistance-25-64", "disability-pension-25-64", "long-term-basic-assistance-25-64",
		"unemployed-health-checks",
		"sotkanet:5", "sotkanet:715", "sotkanet:716", "sotkanet:717", "sotkanet:3509", "sotkanet:3737", // aged 25–64
		"sotkanet:1571", "sotkanet:3071", // aged 15–64
		"sotkanet:475",                                                     // aged 16–64
		"sotkanet:2358",                                                    // aged 18–64
		"sotkanet:1282", "sotkanet:1283", "sotkanet:1284", "sotkanet:1285", // employed
		"sotkanet:181", // the work force
	},
	Older: {
		"falls-65", "hip-fractures-65",
		"sotkanet:322",               // aged 65 and over
		"sotkanet:6", "sotkanet:703", // aged 75 and over
	},
}
