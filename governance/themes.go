package governance

import "github.com/hyte-fi/go-hyte/hyte"

// themesAsked are the themes that some duty or guidance asks for.
var themesAsked = [...]hyte.Theme{
	hyte.ThemeChildren, hyte.ThemeSubstances, hyte.ThemeTobacco, hyte.ThemePhysicalActivity, hyte.ThemeCulture,
	hyte.ThemeMentalHealth, hyte.ThemeIntegration, hyte.ThemeSafety, hyte.ThemeEquality, hyte.ThemeGenderEquality,
	hyte.ThemeEmployment, hyte.ThemeEnvironment, hyte.ThemeSpecialSupport, hyte.ThemeLibrary, hyte.ThemeYouthWork,
	hyte.ThemeEarlyEducation, hyte.ThemeSamiPeople,
}

// themeTable is where each theme stands first; zero where it does not.
type themeTable [len(themesAsked)]place

func themeNumber(wanted hyte.Theme) int {
	for i, t := range themesAsked {
		if t == wanted {
			return i
		}
	}
	return -1
}

// themes goes through the plan once, on the first question about a theme.
func (v *view) themes() *themeTable {
	if v.themesKnown {
		return &v.themePlaces
	}
	v.themesKnown = true
	for g := range v.plan.Goals {
		if v.goalCounts(g) {
			v.note(v.plan.Goals[g].Themes, at(inGoal, g))
		}
	}
	for a := range v.plan.Actions {
		if v.actionCounts(a) {
			v.note(v.plan.Actions[a].Themes, at(inAction, a))
		}
	}
	for i := range v.plan.Indicators {
		if v.mine(v.plan.Indicators[i].For) {
			v.note(v.plan.Indicators[i].Themes, at(inIndicator, i))
		}
	}
	for i := range v.plan.Documents {
		if v.counts(&v.plan.Documents[i]) {
			v.note(v.plan.Documents[i].Themes, at(inDocument, i))
		}
	}
	return &v.themePlaces
}

func (v *view) note(themes []hyte.Theme, where place) {
	for _, t := range themes {
		if n := themeNumber(t); n >= 0 && v.themePlaces[n] == 0 {
			v.themePlaces[n] = where
		}
	}
}
