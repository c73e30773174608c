package governance_test

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// resolve follows an RFC 6901 pointer through decoded JSON.
func resolve(doc any, pointer string) bool {
	if pointer == "" {
		return true
	}
	for _, token := range strings.Split(pointer, "/")[1:] {
		switch at := doc.(type) {
		case map[string]any:
			next, ok := at[token]
			if !ok {
				return false
			}
			doc = next
		case []any:
			i, err := strconv.Atoi(token)
			if err != nil || i >= len(at) {
				return false
			}
			doc = at[i]
		default:
			return false
		}
	}
	return true
}

// TestEvidenceStandsInTheDocument follows every pointer of evidence in the
// plan as it is written out.
func TestEvidenceStandsInTheDocument(t *testing.T) {
	for _, code := range []string{town, tuusula, capital, pirkka, uusimaa} {
		plan := planFor(code)
		data, err := hyte.AppendPlan(nil, plan)
		require.NoError(t, err)
		var doc any
		require.NoError(t, json.Unmarshal(data, &doc))
		for _, d := range []law.Date{day(2024, 12, 31), day(2026, 11, 22)} {
			list, err := governance.Audit(plan, d)
			require.NoError(t, err)
			for f := range list.Findings() {
				for _, p := range f.Evidence() {
					assert.True(t, resolve(doc, p), "%s %s: %s", code, f.Duty.ID, p)
				}
				assert.True(t, strings.HasPrefix(f.Pointer(), "/"), f.Duty.ID)
			}
			step, err := governance.Maturity(plan, d)
			require.NoError(t, err)
			for _, p := range step.Evidence() {
				assert.True(t, resolve(doc, p), "%s: %s", code, p)
			}
		}
	}
}

// TestPointersAreKeysOfTheFormat follows every place where evidence should
// stand in a plan that has something everywhere.
func TestPointersAreKeysOfTheFormat(t *testing.T) {
	plan := planFor(tuusula)
	plan.Documents[0].Contents = []hyte.Content{hyte.ContentCulture}
	data, err := hyte.AppendPlan(nil, plan)
	require.NoError(t, err)
	var doc any
	require.NoError(t, json.Unmarshal(data, &doc))
	empty := emptyPlan(tuusula)
	list, err := governance.Audit(empty, day(2024, 12, 31))
	require.NoError(t, err)
	for f := range list.Findings() {
		assert.True(t, resolve(doc, f.Pointer()), "%s: %s", f.Duty.ID, f.Pointer())
	}
}

func TestChecklistJSON(t *testing.T) {
	plan := planFor(town)
	plan.Governance.ResponsibleBody = hyte.Body{}
	plan.Note = hyte.Plain(`"quoted" \ and ` + "\x01")
	list, err := governance.Audit(plan, day(2026, 11, 22))
	require.NoError(t, err)
	var got struct {
		AsOf             string            `json:"asOf"`
		Organisation     map[string]any    `json:"organisation"`
		Verdict          string            `json:"verdict"`
		TextCheckedTo    string            `json:"textCheckedTo"`
		UnseenAmendments []map[string]any  `json:"unseenAmendments"`
		Counts           map[string]int    `json:"counts"`
		Findings         []json.RawMessage `json:"findings"`
	}
	require.NoError(t, json.Unmarshal(list.AppendJSON(nil), &got))
	assert.Equal(t, "2026-11-22", got.AsOf)
	assert.Equal(t, town, got.Organisation["code"])
	assert.Equal(t, "municipality", got.Organisation["actor"])
	assert.Equal(t, "incomplete", got.Verdict)
	assert.Equal(t, "2025-02-21", got.TextCheckedTo)
	assert.NotEmpty(t, got.UnseenAmendments)
	assert.Len(t, got.Counts, 9)
	assert.Len(t, got.Findings, list.Len())

	f, ok := list.Finding("FI-612/2021-6-2e")
	require.True(t, ok)
	assert.JSONEq(t, `{"id":"FI-612/2021-6-2e","outcome":"fail","severity":"must",
		"citation":{"act":"612/2021","section":"6","subsection":2,"point":null,"force":"statute",
			"url":"https://www.finlex.fi/fi/laki/ajantasa/2021/20210612","textCheckedTo":"2025-02-21"},
		"evidence":[],"pointer":"/governance/responsibleBody",
		"message":{
			"fi":"Nimeämistä ei ole kirjattu. Kunnan on nimettävä taho, joka vastaa hyvinvoinnin ja terveyden edistämisestä.",
			"sv":"Det har inte antecknats vem som har utsetts. Kommunen ska utse ett organ som svarar för främjandet av hälsa och välfärd.",
			"en":"Nobody is recorded as named. The municipality must name a body responsible for the promotion of wellbeing and health."},
		"remedy":{
			"fi":"Nimetkää vastuutaho ja kirjatkaa se suunnitelmaan.",
			"sv":"Utse ett ansvarigt organ och anteckna det i planen.",
			"en":"Name the responsible body and record it in the plan."}}`, string(f.AppendJSON(nil)))
}

// TestNotesOfUnseenAmendments: what is known of an amendment is a text for
// people, and null where nothing is.
func TestNotesOfUnseenAmendments(t *testing.T) {
	list, err := governance.Audit(planFor(town), day(2026, 11, 22))
	require.NoError(t, err)
	text := string(list.AppendJSON(nil))
	assert.Contains(t, text, `{"act":"612/2021","number":"HE 86/2025","inForce":null,"note":{"fi":"varautuminen; `)
	assert.Contains(t, text, `"note":null}`)
}

func TestJSONOfDueAndOverdue(t *testing.T) {
	plan := emptyPlan(town)
	list, err := governance.Audit(plan, day(2024, 12, 31))
	require.NoError(t, err)
	f, _ := list.Finding("FI-612/2021-6-3e")
	assert.Contains(t, string(f.AppendJSON(nil)), `"due":{"from":"2021-08-01","to":"2025-05-31"}`)
	f, _ = list.Finding("FI-612/2021-6-3d")
	assert.Contains(t, string(f.AppendJSON(nil)), `"overdueSince":"2024-01-01"`)
}

// TestSourceAgeJSON: the age of a reading is a number of days, and null where
// the text was never read.
func TestSourceAgeJSON(t *testing.T) {
	type age struct {
		Act, Kind        string
		Name             map[string]string
		Duties           int
		TextCheckedTo    *string
		Days             *int
		UnseenAmendments []struct{ Act string }
		AmendmentsKnown  bool
	}
	ages := map[string]age{}
	for _, on := range []law.Date{day(2008, 1, 1), day(2026, 11, 22)} {
		for a := range governance.Staleness(on) {
			var got age
			require.NoError(t, json.Unmarshal(a.AppendJSON(nil), &got))
			ages[got.Act] = got
			assert.Equal(t, a.Days < 0, got.Days == nil, got.Act)
			assert.Equal(t, a.Source.TextCheckedTo.IsZero(), got.TextCheckedTo == nil, got.Act)
			assert.Len(t, got.Name, 3)
			marshalled, err := json.Marshal(a)
			require.NoError(t, err)
			assert.Equal(t, string(a.AppendJSON(nil)), string(marshalled))
		}
	}
	organising := ages["612/2021"]
	assert.Equal(t, 639, *organising.Days)
	assert.Equal(t, "2025-02-21", *organising.TextCheckedTo)
	assert.Equal(t, "612/2021", organising.UnseenAmendments[0].Act)
	assert.True(t, organising.AmendmentsKnown)
	assert.Equal(t, "act", organising.Kind)
	assert.Nil(t, ages["66/1972"].Days, "its text was not read")
	assert.False(t, ages["609/1986"].AmendmentsKnown)
}

// TestUncheckedJSON: sources and reasons are texts for people; a bill has its
// own series in each language.
func TestUncheckedJSON(t *testing.T) {
	var all []string
	for u := range governance.NotChecked() {
		text, err := json.Marshal(u)
		require.NoError(t, err)
		assert.Equal(t, string(text), string(u.AppendJSON(nil)))
		all = append(all, string(text))
		assert.NotContains(t, u.Source.Swedish, "HE ")
		assert.NotContains(t, u.Source.English, "§")
	}
	assert.True(t, slices.ContainsFunc(all, func(text string) bool {
		return strings.HasPrefix(text, `{"source":{"fi":"HE 149/2025 (417/2007, 1326/2010)","sv":"RP 149/2025 (417/2007, 1326/2010)",`) &&
			strings.HasSuffix(text, `},"watch":true}`)
	}))
}

// TestDutyJSON: a duty alone says what it asks, in whose words, when, where, and
// what came before and after it.
func TestDutyJSON(t *testing.T) {
	var got struct {
		Rule, Remedy map[string]string
		Words        map[string]struct {
			Modal    *string
			Keywords []string
		}
		Cycle, Pointer        string
		DecideBy              *string
		Succeeds, SucceededBy []string
	}
	for d := range governance.History("FI-612/2021-6-2e") {
		require.NoError(t, json.Unmarshal(d.AppendJSON(nil), &got))
		if d.ID == "FI-1326/2010-12-3" {
			assert.Contains(t, got.SucceededBy, "FI-612/2021-6-2e")
		}
	}
	assert.Equal(t, "Kunnan on nimettävä taho, joka vastaa hyvinvoinnin ja terveyden edistämisestä.", got.Rule["fi"])
	assert.Len(t, got.Remedy, 3)
	assert.Equal(t, []string{"vastuutaho"}, got.Words["fi"].Keywords)
	assert.NotEmpty(t, got.Words["sv"].Modal)
	assert.NotContains(t, got.Words, "en", "no official text is English")
	assert.Equal(t, "standing", got.Cycle)
	assert.Equal(t, "/governance/responsibleBody", got.Pointer)
	assert.Nil(t, got.DecideBy)
	assert.Equal(t, []string{"FI-1326/2010-12-3"}, got.Succeeds)
	assert.Empty(t, got.SucceededBy)
	for d := range governance.History("THL-KERT-1") {
		assert.Contains(t, string(d.AppendJSON(nil)), `"words":{"fi":{"modal":null,"keywords":[]},"sv":{"modal":null,"keywords":[]}}`)
	}
}

func TestDutiesJSON(t *testing.T) {
	got := governance.AppendDuties(nil, day(2024, 1, 1), governance.History("FI-417/2007-12-2"))
	var doc struct {
		Duties []struct {
			ID        string   `json:"id"`
			From      string   `json:"from"`
			To        *string  `json:"to"`
			AppliesTo []string `json:"appliesTo"`
		} `json:"duties"`
	}
	require.NoError(t, json.Unmarshal(got, &doc))
	require.Len(t, doc.Duties, 3)
	assert.Equal(t, "FI-417/2007-12@2008", doc.Duties[0].ID)
	assert.Equal(t, "2022-12-31", *doc.Duties[1].To)
	assert.Nil(t, doc.Duties[2].To)
	assert.Equal(t, []string{"municipality", "uusimaa-municipality", "helsinki"}, doc.Duties[2].AppliesTo)
	assert.True(t, slices.IsSortedFunc(doc.Duties, func(a, b struct {
		ID        string   `json:"id"`
		From      string   `json:"from"`
		To        *string  `json:"to"`
		AppliesTo []string `json:"appliesTo"`
	}) int {
		return strings.Compare(a.From, b.From)
	}))
}
