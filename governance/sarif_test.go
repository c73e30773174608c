package governance_test

import (
	"encoding/json"
	"encoding/xml"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// sarifObject is one object of the SARIF 2.1.0 schema as far as a checklist
// uses it. The schema allows no other properties than those of each object; a
// property that is not listed here is one that nobody has looked up.
type sarifObject struct {
	required []string
	values   map[string]string // a pattern that the text must match
	numbers  []string
	objects  map[string]string // the name of the object
	lists    map[string]string // the name of the object of each item
	unique   []string          // lists whose items must differ
	free     []string          // properties of a bag that TestFormatsSayHowFreshTheLawIs looks at
}

const (
	anyText  = `^.+$`
	uriText  = `^https?://\S+$`
	relative = `^\S+$`
	isoDay   = `^\d{4}-\d{2}-\d{2}$`
)

var sarifObjects = map[string]sarifObject{
	"sarifLog": {
		required: []string{"version", "runs"},
		values:   map[string]string{"$schema": uriText, "version": `^2\.1\.0$`},
		lists:    map[string]string{"runs": "run"},
	},
	"run": {
		required: []string{"tool"},
		values:   map[string]string{"language": `^[a-zA-Z]{2}(-[a-zA-Z]{2})?$`},
		objects:  map[string]string{"tool": "tool", "properties": "runProperties"},
		lists:    map[string]string{"results": "result"},
	},
	"tool": {required: []string{"driver"}, objects: map[string]string{"driver": "toolComponent"}},
	"toolComponent": {
		required: []string{"name"},
		values:   map[string]string{"name": anyText, "informationUri": uriText},
		lists:    map[string]string{"rules": "reportingDescriptor"}, unique: []string{"rules"},
	},
	"reportingDescriptor": {
		required: []string{"id"},
		values:   map[string]string{"id": anyText, "helpUri": uriText},
		objects: map[string]string{
			"shortDescription": "multiformatMessageString", "fullDescription": "multiformatMessageString",
			"defaultConfiguration": "reportingConfiguration",
		},
	},
	"multiformatMessageString": {required: []string{"text"}, values: map[string]string{"text": anyText}},
	"reportingConfiguration":   {values: map[string]string{"level": `^(none|note|warning|error)$`}},
	"result": {
		required: []string{"message"},
		values: map[string]string{
			"ruleId": anyText, "kind": `^(notApplicable|pass|fail|review|open|informational)$`, "level": `^(none|note|warning|error)$`,
		},
		numbers: []string{"ruleIndex"},
		objects: map[string]string{"message": "message", "properties": "propertyBag"},
		lists:   map[string]string{"locations": "location", "relatedLocations": "location", "suppressions": "suppression"},
		unique:  []string{"relatedLocations", "suppressions"},
	},
	"message": {values: map[string]string{"text": anyText}, required: []string{"text"}},
	"location": {
		objects: map[string]string{"physicalLocation": "physicalLocation"},
		lists:   map[string]string{"logicalLocations": "logicalLocation"}, unique: []string{"logicalLocations"},
	},
	"physicalLocation": {required: []string{"artifactLocation"}, objects: map[string]string{"artifactLocation": "artifactLocation"}},
	"artifactLocation": {values: map[string]string{"uri": relative}},
	"logicalLocation":  {values: map[string]string{"fullyQualifiedName": `^(/[^\s]+)?$`}},
	"suppression": {
		required: []string{"kind"},
		values:   map[string]string{"kind": `^(inSource|external)$`, "justification": anyText},
		objects:  map[string]string{"location": "location"},
	},
	// A property bag may hold anything; what is here is what a checklist says.
	"propertyBag": {values: map[string]string{"outcome": anyText, "overdueSince": isoDay}, objects: map[string]string{"due": "due"}},
	"due":         {values: map[string]string{"from": isoDay, "to": isoDay}},
	"runProperties": {
		required: []string{"asOf", "unit", "verdict", "textCheckedTo", "unseenAmendments", "amendmentsUnknown"},
		free:     []string{"asOf", "unit", "verdict", "textCheckedTo", "unseenAmendments", "amendmentsUnknown"},
	},
}

// faults returns what in the value is against the object, each with its place.
func (o sarifObject) faults(place string, value any) (faults []string) {
	object, ok := value.(map[string]any)
	if !ok {
		return []string{place + ": no object"}
	}
	for _, name := range o.required {
		if _, found := object[name]; !found {
			faults = append(faults, place+": lacks "+name)
		}
	}
	for name, v := range object {
		faults = append(faults, o.property(place+"/"+name, name, v)...)
	}
	return faults
}

func (o sarifObject) property(place, name string, v any) (faults []string) {
	switch {
	case o.values[name] != "":
		if text, ok := v.(string); !ok || !regexp.MustCompile(o.values[name]).MatchString(text) {
			return []string{fmt.Sprintf("%s: found %v", place, v)}
		}
	case slices.Contains(o.free, name):
	case slices.Contains(o.numbers, name):
		if n, ok := v.(float64); !ok || n != float64(int(n)) || n < -1 {
			return []string{fmt.Sprintf("%s: found %v", place, v)}
		}
	case o.objects[name] != "":
		return sarifObjects[o.objects[name]].faults(place, v)
	case o.lists[name] != "":
		return o.items(place, name, v)
	default:
		return []string{place + ": unknown property"}
	}
	return nil
}

func (o sarifObject) items(place, name string, v any) (faults []string) {
	list, ok := v.([]any)
	if !ok {
		return []string{place + ": no list"}
	}
	seen := map[string]bool{}
	for i, item := range list {
		faults = append(faults, sarifObjects[o.lists[name]].faults(place+"/"+strconv.Itoa(i), item)...)
		data, _ := json.Marshal(item)
		if slices.Contains(o.unique, name) && seen[string(data)] {
			faults = append(faults, place+": an item twice")
		}
		seen[string(data)] = true
	}
	return faults
}

func sarifFaults(t *testing.T, data []byte) []string {
	t.Helper()
	var log any
	require.NoError(t, json.Unmarshal(data, &log))
	return sarifObjects["sarifLog"].faults("", log)
}

// everyOutcome audits plans in which each outcome comes up.
func everyOutcome(t *testing.T) map[string]governance.Checklist {
	t.Helper()
	open := planFor(town)
	noDelivery(&open)
	grantsAlone(&open)
	leftOutUntold(&open)
	open.Omissions = []hyte.Omission{omission("THL-MIN", "Small groups.")}
	return map[string]governance.Checklist{
		"complete":  audited(t, planFor(town), town, 2024, 12, 31),
		"mixed":     audited(t, mixedPlan(), town, 2024, 12, 31),
		"open":      audited(t, open, town, 2024, 12, 31),
		"empty":     audited(t, emptyPlan(town), town, 2026, 11, 22),
		"no duties": audited(t, emptyPlan("478"), "478", 2024, 12, 31),
		"HUS":       audited(t, planFor("HUS"), "HUS", 2024, 12, 31),
		"older law": audited(t, planFor(town), town, 2014, 6, 1),
	}
}

func TestSARIFStructure(t *testing.T) {
	kinds := map[string]bool{}
	for name, list := range everyOutcome(t) {
		for _, l := range lang.All() {
			for _, uri := range []string{"plan.json", "", `a"b\c.json`} {
				data := list.AppendSARIF(nil, uri, l)
				assert.Empty(t, sarifFaults(t, data), "%s in %s", name, l)
				for _, r := range sarifResults(t, data) {
					kinds[r.Kind] = true
				}
			}
		}
	}
	for _, kind := range []string{"pass", "fail", "open", "informational", "review", "notApplicable"} {
		assert.True(t, kinds[kind], "no result of kind %s was looked at", kind)
	}
}

// A language that is none of the three is Finnish, in the words and by name.
func TestFormatsInAnUnknownLanguage(t *testing.T) {
	for name, list := range everyOutcome(t) {
		assert.Equal(t, string(list.AppendSARIF(nil, "plan.json", lang.Finnish)), string(list.AppendSARIF(nil, "plan.json", lang.Language(9))), name)
		assert.Equal(t, string(list.AppendJUnit(nil, lang.Finnish)), string(list.AppendJUnit(nil, lang.Language(9))), name)
	}
}

type sarifResult struct {
	RuleID           string
	RuleIndex        int
	Kind             string
	Level            string
	Message          struct{ Text string }
	Locations        []sarifLocation
	RelatedLocations []sarifLocation
	Suppressions     []struct {
		Kind, Justification string
		Location            sarifLocation
	}
	Properties struct {
		Outcome      governance.Outcome
		Due          *struct{ From, To law.Date }
		OverdueSince law.Date
	}
}

type sarifLocation struct {
	PhysicalLocation *struct{ ArtifactLocation struct{ URI string } }
	LogicalLocations []struct{ FullyQualifiedName string }
}

type sarifRule struct {
	ID                   string
	ShortDescription     struct{ Text string }
	DefaultConfiguration struct{ Level string }
}

func sarifRun(t *testing.T, data []byte) (rules []sarifRule, results []sarifResult) {
	t.Helper()
	var log struct {
		Runs []struct {
			Tool    struct{ Driver struct{ Rules []sarifRule } }
			Results []sarifResult
		}
	}
	require.NoError(t, json.Unmarshal(data, &log))
	require.Len(t, log.Runs, 1)
	return log.Runs[0].Tool.Driver.Rules, log.Runs[0].Results
}

func sarifResults(t *testing.T, data []byte) []sarifResult {
	t.Helper()
	_, results := sarifRun(t, data)
	return results
}

func TestSARIFSaysWhatTheChecklistSays(t *testing.T) {
	levels := map[governance.Severity]string{governance.Must: "error", governance.Should: "warning", governance.Linked: "note"}
	for name, list := range everyOutcome(t) {
		rules, results := sarifRun(t, list.AppendSARIF(nil, "plan.json", lang.Swedish))
		require.Len(t, rules, list.Len(), name)
		require.Len(t, results, list.Len(), name)
		ids := map[string]bool{}
		i := 0
		for f := range list.Findings() {
			rule, r := rules[i], results[i]
			assert.Equal(t, f.Duty.ID, rule.ID)
			assert.False(t, ids[rule.ID], "the rule %s twice", rule.ID)
			ids[rule.ID] = true
			assert.Equal(t, f.Duty.Title.Swedish, rule.ShortDescription.Text)
			assert.Equal(t, levels[f.Duty.Severity], rule.DefaultConfiguration.Level)
			assert.Equal(t, i, r.RuleIndex)
			assert.Equal(t, rule.ID, r.RuleID)
			assert.Equal(t, f.Outcome, r.Properties.Outcome)
			missed := f.Outcome.Missed() || f.Outcome == governance.Waived
			assert.Equal(t, missed, r.Kind == "fail", rule.ID)
			assert.Equal(t, f.Outcome == governance.Waived, len(r.Suppressions) == 1, rule.ID)
			if missed {
				assert.Equal(t, levels[f.Duty.Severity], r.Level, rule.ID)
			} else {
				assert.Equal(t, "none", r.Level, "a result that is no failure has no level")
			}
			assert.True(t, strings.HasPrefix(r.Message.Text, f.Message(lang.Swedish)), rule.ID)
			require.Len(t, r.Locations, 1)
			assert.Equal(t, "plan.json", r.Locations[0].PhysicalLocation.ArtifactLocation.URI)
			places := append([]sarifLocation{r.Locations[0]}, r.RelatedLocations...)
			want := f.Evidence()
			if f.Outcome != governance.Pass {
				want = append([]string{f.Pointer()}, want...)
			}
			assert.Equal(t, want, pointersOf(places), "%s: %s", name, rule.ID)
			i++
		}
	}
	nowhere := sarifResults(t, audited(t, planFor(town), town, 2024, 12, 31).AppendSARIF(nil, "", lang.English))
	assert.Nil(t, nowhere[0].Locations[0].PhysicalLocation, "without a document there is no physical place")
}

func pointersOf(places []sarifLocation) (list []string) {
	for _, p := range places {
		list = append(list, p.LogicalLocations[0].FullyQualifiedName)
	}
	return list
}

// Every format tells until when something is due and since when it is overdue.
func TestFormatsTellTheTime(t *testing.T) {
	plan := planFor(town)
	noDelivery(&plan)
	due, overdue := audited(t, plan, town, 2024, 12, 31), audited(t, plan, town, 2025, 6, 1)
	const id = "FI-612/2021-6-3g"
	r := sarifOf(t, due, id, lang.Finnish)
	require.NotNil(t, r.Properties.Due)
	assert.Equal(t, day(2023, 3, 13), r.Properties.Due.From)
	assert.Equal(t, day(2025, 5, 31), r.Properties.Due.To)
	assert.Contains(t, r.Message.Text, "Aikaa 13.3.2023–31.5.2025.")
	assert.Contains(t, string(due.AppendJUnit(nil, lang.English)), "\nDue from 13 March 2023 to 31 May 2025.\n")
	r = sarifOf(t, overdue, id, lang.Swedish)
	assert.Equal(t, day(2025, 6, 1), r.Properties.OverdueSince)
	assert.Contains(t, r.Message.Text, "Försenat sedan den 1 juni 2025.")
	assert.Contains(t, string(overdue.AppendJUnit(nil, lang.English)), "\nOverdue since 1 June 2025.\n")
	assert.Nil(t, sarifOf(t, due, "FI-612/2021-6-2a", lang.Finnish).Properties.Due)
}

func sarifOf(t *testing.T, list governance.Checklist, id string, l lang.Language) sarifResult {
	t.Helper()
	for _, r := range sarifResults(t, list.AppendSARIF(nil, "plan.json", l)) {
		if r.RuleID == id {
			return r
		}
	}
	require.Fail(t, "no result", id)
	return sarifResult{}
}

// A suppression says what a waiver is and where its reason stands.
func TestSARIFSuppression(t *testing.T) {
	r := sarifOf(t, audited(t, mixedPlan(), town, 2024, 12, 31), "FI-612/2021-6-2e", lang.English)
	require.Len(t, r.Suppressions, 1)
	assert.Contains(t, r.Suppressions[0].Justification, "changes no law")
	assert.Equal(t, "plan.json", r.Suppressions[0].Location.PhysicalLocation.ArtifactLocation.URI)
	assert.Equal(t, []string{"/waivers/0"}, pointersOf([]sarifLocation{r.Suppressions[0].Location}))
}

// Every format tells the day of the audit, the verdict, the day up to which
// the acts were read and what was not read of them.
func TestFormatsSayHowFreshTheLawIs(t *testing.T) {
	type freshness struct {
		AsOf              law.Date
		Unit              string
		Verdict           governance.Verdict
		TextCheckedTo     law.Date
		UnseenAmendments  []struct{ Act, Number string }
		AmendmentsUnknown []string
	}
	list := audited(t, planFor(town), town, 2026, 11, 22)
	require.NotEmpty(t, slices.Collect(list.AmendmentsUnknown()))
	check := func(f freshness) {
		t.Helper()
		assert.Equal(t, list.AsOf(), f.AsOf)
		assert.Equal(t, list.Verdict(), f.Verdict)
		assert.Equal(t, list.TextCheckedTo(), f.TextCheckedTo)
		var told, want []string
		for _, u := range f.UnseenAmendments {
			told = append(told, u.Act+" "+u.Number)
		}
		for u := range list.UnseenAmendments() {
			want = append(want, u.Act+" "+u.Amendment.Number)
		}
		assert.Equal(t, want, told)
		assert.Equal(t, slices.Collect(list.AmendmentsUnknown()), f.AmendmentsUnknown)
	}
	var log struct {
		Runs []struct{ Properties freshness }
	}
	require.NoError(t, json.Unmarshal(list.AppendSARIF(nil, "", lang.Finnish), &log))
	check(log.Runs[0].Properties)
	assert.Equal(t, town, log.Runs[0].Properties.Unit)
	var document freshness
	require.NoError(t, json.Unmarshal(list.AppendJSON(nil), &document))
	check(document)

	var suite struct {
		Properties []struct {
			Name  string `xml:"name,attr"`
			Value string `xml:"value,attr"`
		} `xml:"properties>property"`
	}
	require.NoError(t, xml.Unmarshal(list.AppendJUnit(nil, lang.Finnish), &suite))
	told := map[string]string{}
	for _, p := range suite.Properties {
		told[p.Name] = p.Value
	}
	assert.Equal(t, "2026-11-22", told["asOf"])
	assert.Equal(t, town, told["unit"])
	assert.Equal(t, list.Verdict().String(), told["verdict"])
	assert.Equal(t, "2025-02-21", told["textCheckedTo"])
	assert.Contains(t, told["unseenAmendments"], "765/2025 (612/2021)")
	assert.Equal(t, strings.Join(slices.Collect(list.AmendmentsUnknown()), ", "), told["amendmentsUnknown"])
}

// The structure test itself must find what is wrong.
func TestSARIFStructureFindsFaults(t *testing.T) {
	good := string(audited(t, mixedPlan(), town, 2024, 12, 31).AppendSARIF(nil, "plan.json", lang.English))
	for old, bad := range map[string]string{
		`"version":"2.1.0"`: `"version":"2.0.0"`,
		`"name":"go-hyte",`: ``,
		`"kind":"pass"`:     `"kind":"passed"`,
		`"message":{"text"`: `"message":{"txt"`,
		`"level":"none"`:    `"level":"nothing"`,
		`"ruleIndex":0`:     `"ruleIndex":0.5`,
		`"kind":"external"`: `"kind":"user"`,
		`"language":"en"`:   `"language":"English"`,
	} {
		require.Contains(t, good, old)
		assert.NotEmpty(t, sarifFaults(t, []byte(strings.Replace(good, old, bad, 1))), bad)
	}
}
