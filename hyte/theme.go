package hyte

// Theme is what a goal, action or document is about.
type Theme string

// The themes that some act, funding indicator or guidance asks for.
const (
	ThemeChildren         Theme = "children-and-young-people"
	ThemeOlderPeople      Theme = "older-people"
	ThemeSubstances       Theme = "preventive-substance-work"
	ThemeTobacco          Theme = "tobacco"
	ThemePhysicalActivity Theme = "physical-activity"
	ThemeCulture          Theme = "culture"
	ThemeMentalHealth     Theme = "mental-health"
	ThemeIntegration      Theme = "integration"
	ThemeLifestyles       Theme = "lifestyles"
	ThemeNutrition        Theme = "nutrition"
	ThemeSafety           Theme = "safety"
	ThemeEquality         Theme = "equality"
	ThemeGenderEquality   Theme = "gender-equality"
	ThemeParticipation    Theme = "participation"
	ThemeOrganisations    Theme = "organisations"
	ThemeEmployment       Theme = "employment"
	ThemeHousing          Theme = "housing"
	ThemeEnvironment      Theme = "living-environment"
	ThemeSpecialSupport   Theme = "special-support"
	ThemeLibrary          Theme = "library"
	ThemeYouthWork        Theme = "youth-work"
	ThemeEarlyEducation   Theme = "early-childhood-education"
	ThemeSamiPeople       Theme = "sami-people"
	ThemeLanguage         Theme = "language"
)
