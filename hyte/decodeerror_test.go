package hyte_test

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
)

// faulty are documents with one fault each. A body without a brace stands
// behind the format and one organisation.
var faulty = []struct {
	name, document string
	kind           hyte.ErrorKind
	pointer        string
	found          string // part of Found
}{
	{"nothing", "{", hyte.KindNotJSON, "", "the end"},
	{"empty document", " ", hyte.KindNotJSON, "", "the end"},
	{"byte order mark", "\ufeff{}", hyte.KindNotJSON, "", `\ufeff`},
	{"comma at the end", `"title":"a",}`, hyte.KindNotJSON, "", "}"},
	{"comma at the end of a list", `"goals":[{},]}`, hyte.KindNotJSON, "/goals/1", "]"},
	{"no comma", `"title":"a" "note":"b"}`, hyte.KindNotJSON, "", `\"`},
	{"no colon", `"title" "a"}`, hyte.KindNotJSON, "", `\"`},
	{"key without quotes", `title:"a"}`, hyte.KindNotJSON, "", "t"},
	{"comment", `/* a */}`, hyte.KindNotJSON, "", "/"},
	{"something after it", `"title":"a"} {}`, hyte.KindNotJSON, "", "{"},
	{"a NUL after it", `"title":"a"}` + "\x00", hyte.KindNotJSON, "", `\x00`},
	{"unfinished string", `"title":"a`, hyte.KindNotJSON, "/title", "the end"},
	{"unfinished escape", `"title":"\`, hyte.KindNotJSON, "/title", "the end"},
	{"unknown escape", `"title":"\x41"}`, hyte.KindNotJSON, "/title", "x"},
	{"bad Unicode escape", `"title":"\u00zz"}`, hyte.KindNotJSON, "/title", "0"},
	{"raw line end in a string", "\"title\":\"a\nb\"}", hyte.KindNotJSON, "/title", `\n`},
	{"raw line end after an escape", "\"title\":\"\\ta\nb\"}", hyte.KindNotJSON, "/title", `\n`},
	{"word that is none", `"title":nil}`, hyte.KindNotJSON, "/title", "n"},
	{"leading zero", `"budget":[{"year":02024}]}`, hyte.KindNotJSON, "/budget/0/year", "2"},
	{"number without digits", `"budget":[{"year":-}]}`, hyte.KindNotJSON, "/budget/0/year", "}"},
	{"number of an extension", `"extensions":{"a":1.}}`, hyte.KindNotJSON, "/extensions/a", "}"},
	{"exponent without digits", `"extensions":{"a":1e}}`, hyte.KindNotJSON, "/extensions/a", "}"},
	{"unfinished extension", `"extensions":{"a":[1`, hyte.KindNotJSON, "/extensions/a", "the end"},

	{"invalid UTF-8", "\"title\":\"a\xff\"}", hyte.KindBadUTF8, "", `\xff`},
	{"surrogate as bytes", "\"title\":\"\xed\xa0\x80\"}", hyte.KindBadUTF8, "", `\xed`},
	{"high surrogate alone", `"title":"\ud800"}`, hyte.KindLoneSurrogate, "/title", `\ud800`},
	{"low surrogate alone", `"title":"\udc00x"}`, hyte.KindLoneSurrogate, "/title", `\udc00`},
	{"two high surrogates", `"title":"\ud800\ud800"}`, hyte.KindLoneSurrogate, "/title", `\ud800\ud800`},
	{"surrogate in a key of an extension", `"extensions":{"\ud800":1}}`, hyte.KindLoneSurrogate, "/extensions", `\ud800`},

	{"nested lists", `"extensions":{"a":` + strings.Repeat("[", 100) + strings.Repeat("]", 100) + "}}", hyte.KindTooDeep, "/extensions/a" + strings.Repeat("/0", 62), ""},
	{"nested objects", `"extensions":` + strings.Repeat(`{"a":`, 100) + "1" + strings.Repeat("}", 100) + "}", hyte.KindTooDeep, "/extensions" + strings.Repeat("/a", 63), ""},

	{"other format", `{"format":"hyte-plan/2","unknown":1}`, hyte.KindWrongFormat, "/format", "hyte-plan/2"},
	{"format that is no string", `{"format":1}`, hyte.KindWrongType, "/format", "a number"},
	{"no format", `{"title":"a"}`, hyte.KindMissingKey, "", ""},
	{"organisation without code", `{"format":"hyte-plan/1","organisations":[{"name":"a"}]}`, hyte.KindMissingKey, "/organisations/0", ""},
	{"level without figure", `"indicators":[{"target":{"year":2025}}]}`, hyte.KindMissingKey, "/indicators/0/target", ""},
	{"level with figure and reason", `"indicators":[{"target":{"value":"1","missing":"suppressed"}}]}`, hyte.KindConflict, "/indicators/0/target", "value and missing"},

	{"unknown key", `"goals":[{"name":"a"}]}`, hyte.KindUnknownKey, "/goals/0/name", "name"},
	{"unknown key that needs escaping", `"a/b~c":1}`, hyte.KindUnknownKey, "/a~1b~0c", "a/b~c"},
	{"empty key", `"":1}`, hyte.KindUnknownKey, "/", `""`},
	{"key in other letters", `"Goals":[]}`, hyte.KindUnknownKey, "/Goals", "Goals"},
	{"duplicate key", `"title":"a","title":"a"}`, hyte.KindDuplicateKey, "/title", "title"},
	{"duplicate key by an escape", `"title":"a","t\u0069tle":"a"}`, hyte.KindDuplicateKey, "/title", "title"},
	{"duplicate key in an extension", `"extensions":{"a":[{"b":1,"b":1}]}}`, hyte.KindDuplicateKey, "/extensions/a/0/b", "b"},
	{"duplicate key in a skipped value", `"goals":3,"note":"a","title":{"x":{"b":1,"b":1}}}`, hyte.KindWrongType, "/goals", "a number"},

	{"null", `"title":null}`, hyte.KindWrongType, "/title", "null"},
	{"list as text", `"title":["a"]}`, hyte.KindWrongType, "/title", "a list"},
	{"text as object", `"governance":"a"}`, hyte.KindWrongType, "/governance", "a string"},
	{"object as list", `"goals":{"id":"g"}}`, hyte.KindWrongType, "/goals", "an object"},
	{"document as list", `[]`, hyte.KindWrongType, "", "a list"},
	{"string as truth", `"documents":[{"evaluatesGoals":"true"}]}`, hyte.KindWrongType, "/documents/0/evaluatesGoals", "a string"},
	{"figure as number", `"indicators":[{"baseline":{"value":7.25}}]}`, hyte.KindWrongType, "/indicators/0/baseline/value", "a number"},
	{"year as string", `"budget":[{"year":"2024"}]}`, hyte.KindWrongType, "/budget/0/year", "a string"},
	{"date as number", `"waivers":[{"on":20240101}]}`, hyte.KindWrongType, "/waivers/0/on", "a number"},
	{"extension as list", `"extensions":[]}`, hyte.KindWrongType, "/extensions", "a list"},
	{"id as number", `"goals":[{"id":1}]}`, hyte.KindWrongType, "/goals/0/id", "a number"},
	{"language as number", `"language":1}`, hyte.KindWrongType, "/language", "a number"},

	{"impossible day", `"term":{"from":"2023-02-29"}}`, hyte.KindBadDate, "/term/from", "2023-02-29"},
	{"other way of writing", `"goals":[{"approved":"1.2.2023"}]}`, hyte.KindBadDate, "/goals/0/approved", "1.2.2023"},
	{"empty date", `"goals":[{"approved":""}]}`, hyte.KindBadDate, "/goals/0/approved", `""`},
	{"backward period", `"term":{"from":"2024-02-01","to":"2024-01-31"}}`, hyte.KindBadPeriod, "/term", "2024-02-01 to 2024-01-31"},

	{"sign instead of figure", `"indicators":[{"baseline":{"value":".."}}]}`, hyte.KindBadNumber, "/indicators/0/baseline/value", ".."},
	{"dash instead of zero", `"indicators":[{"baseline":{"value":"-"}}]}`, hyte.KindBadNumber, "/indicators/0/baseline/value", "-"},
	{"word instead of figure", `"indicators":[{"baseline":{"value":"not-answered"}}]}`, hyte.KindBadNumber, "/indicators/0/baseline/value", "not-answered"},
	{"no figure", `"indicators":[{"baseline":{"value":""}}]}`, hyte.KindBadNumber, "/indicators/0/baseline/value", ""},
	{"exponent", `"indicators":[{"baseline":{"value":"1e9"}}]}`, hyte.KindBadNumber, "/indicators/0/baseline/value", "1e9"},
	{"decimal comma", `"indicators":[{"baseline":{"value":"1,5"}}]}`, hyte.KindBadNumber, "/indicators/0/baseline/value", "1,5"},
	{"huge figure", `"indicators":[{"baseline":{"value":"` + strings.Repeat("9", 1000) + `"}}]}`, hyte.KindBadNumber, "/indicators/0/baseline/value", "999"},
	{"huge year", `"budget":[{"year":` + strings.Repeat("9", 1000) + `}]}`, hyte.KindBadNumber, "/budget/0/year", "999"},
	{"year with decimals", `"budget":[{"year":2024.0}]}`, hyte.KindBadNumber, "/budget/0/year", "2024.0"},
	{"year with exponent", `"budget":[{"year":2e3}]}`, hyte.KindBadNumber, "/budget/0/year", "2e3"},
	{"year zero", `"budget":[{"year":0}]}`, hyte.KindBadNumber, "/budget/0/year", "0"},
	{"year before Christ", `"budget":[{"year":-5}]}`, hyte.KindBadNumber, "/budget/0/year", "-5"},
	{"subsection", `"legalBasis":[{"subsection":100}]}`, hyte.KindBadNumber, "/legalBasis/0/subsection", "100"},
	{"euros", `"actions":[{"resources":[{"euros":"12 000"}]}]}`, hyte.KindBadNumber, "/actions/0/resources/0/euros", "12 000"},
	{"cents", `"actions":[{"resources":[{"euros":"1.005"}]}]}`, hyte.KindBadNumber, "/actions/0/resources/0/euros", "1.005"},

	{"blank in an id", `"goals":[{"id":"a b"}]}`, hyte.KindBadID, "/goals/0/id", "a b"},
	{"empty id", `"goals":[{"id":""}]}`, hyte.KindBadID, "/goals/0/id", ""},
	{"empty reference", `"goals":[{"focusArea":""}]}`, hyte.KindBadID, "/goals/0/focusArea", ""},
	{"NUL in an id", `"goals":[{"id":"a\u0000"}]}`, hyte.KindBadID, "/goals/0/id", `a\x00`},
	{"direction mark in an id", `"goals":[{"id":"a\u202e"}]}`, hyte.KindBadID, "/goals/0/id", `a\u202e`},
	{"long id", `"goals":[{"id":"` + strings.Repeat("ä", 101) + `"}]}`, hyte.KindBadID, "/goals/0/id", "ää"},
	{"NUL in a text", `"title":"a\u0000b"}`, hyte.KindControlCharacter, "/title", `\x00`},
	{"escape character in a text", `"title":{"sv":"a\u001b[31m"}}`, hyte.KindControlCharacter, "/title/sv", `\x1b`},
	{"control character in a word", `"omissions":[{"duty":"a\u007f"}]}`, hyte.KindControlCharacter, "/omissions/0/duty", `\x7f`},

	{"unknown token", `"goals":[{"themes":["culture","cultur"]}]}`, hyte.KindUnknownToken, "/goals/0/themes/1", "cultur"},
	{"token in other letters", `"goals":[{"themes":["Culture"]}]}`, hyte.KindUnknownToken, "/goals/0/themes/0", "Culture"},
	{"empty token", `"goals":[{"themes":[""]}]}`, hyte.KindUnknownToken, "/goals/0/themes/0", `""`},
	{"unknown reason", `"indicators":[{"baseline":{"missing":"unknown"}}]}`, hyte.KindUnknownToken, "/indicators/0/baseline/missing", "unknown"},
	{"unknown language", `"language":"sv-FI"}`, hyte.KindUnknownToken, "/language", "sv-FI"},
	{"language of a publication", `"documents":[{"publication":[{"languages":["fi","Swedish"]}]}]}`, hyte.KindUnknownToken, "/documents/0/publication/0/languages/1", "Swedish"},

	{"duplicate id of one kind", `"goals":[{"id":"g"},{"id":"g"}]}`, hyte.KindDuplicateID, "/goals/1/id", "g"},
	{"duplicate id of two kinds", `"sectors":[{"id":"a"}],"goals":[{"id":"a"}]}`, hyte.KindDuplicateID, "/goals/0/id", "a"},
	{"organisation twice", `{"format":"hyte-plan/1","organisations":[{"code":"211"},{"code":"211"}]}`, hyte.KindDuplicateID, "/organisations/1/code", "211"},
	{"dangling id", `"goals":[{"id":"g","indicators":["i"]}]}`, hyte.KindDanglingID, "/goals/0/indicators/0", "i"},
	{"reference to another sort", `"goals":[{"id":"g","focusArea":"g"}]}`, hyte.KindWrongReference, "/goals/0/focusArea", "a goal"},
	{"option of a decision", `"impact":{"assessments":[{"effects":[{"option":"v1"}]}]}}`, hyte.KindDanglingID, "/impact/assessments/0/effects/0/option", "v1"},

	{"unknown municipality", `{"format":"hyte-plan/1","organisations":[{"code":"999"}]}`, hyte.KindUnknownOrganisation, "/organisations/0/code", "999"},
	{"lost leading zero", `{"format":"hyte-plan/1","organisations":[{"code":"91"}]}`, hyte.KindUnknownOrganisation, "/organisations/0/code", "91"},
	{"Helsinki among the counties", `{"format":"hyte-plan/1","organisations":[{"code":"90"}]}`, hyte.KindUnknownOrganisation, "/organisations/0/code", "90"},
	{"code in other letters", `{"format":"hyte-plan/1","organisations":[{"code":"hus"}]}`, hyte.KindUnknownOrganisation, "/organisations/0/code", "hus"},
	{"delivery to a municipality", `"documents":[{"delivery":[{"to":"837"}]}]}`, hyte.KindUnknownOrganisation, "/documents/0/delivery/0/to", "837"},
	{"body shared with a county", `"governance":{"substanceBody":{"sharedWith":["08"]}}}`, hyte.KindUnknownOrganisation, "/governance/substanceBody/sharedWith/0", "08"},
	{"for an organisation outside the plan", `"goals":[{"for":["837"]}]}`, hyte.KindUnknownOrganisation, "/goals/0/for/0", "837"},
	{"handling elsewhere", `"documents":[{"handling":[{"organisation":"837"}]}]}`, hyte.KindUnknownOrganisation, "/documents/0/handling/0/organisation", "837"},
}

func document(body string) string {
	if len(strings.TrimSpace(body)) < 2 || strings.HasPrefix(body, "{") || strings.HasPrefix(body, "[") || strings.HasPrefix(body, "\ufeff") {
		return body
	}
	return `{"format":"hyte-plan/1","organisations":[{"code":"211"}],` + "\n" + body
}

func TestFaultsHaveTheirPlace(t *testing.T) {
	for _, c := range faulty {
		t.Run(c.name, func(t *testing.T) {
			text := document(c.document)
			p, err := hyte.ParsePlan([]byte(text))
			var fault *hyte.DecodeError
			require.ErrorAs(t, err, &fault)
			assert.Equal(t, c.kind, fault.Kind)
			assert.Equal(t, c.pointer, fault.Pointer.String())
			assert.Contains(t, fault.Found, c.found)
			assert.LessOrEqual(t, len(fault.Found), 100)
			assert.NotEmpty(t, fault.Expected)
			assert.Equal(t, 1+strings.Count(text[:fault.Offset], "\n"), fault.Line)
			assert.Positive(t, fault.Column)
			assert.Empty(t, diff(hyte.Plan{}, p))
		})
	}
}

func TestEveryKindIsMet(t *testing.T) {
	elsewhere := []hyte.ErrorKind{hyte.KindTooLarge, hyte.KindTooMany}
	for _, kind := range constants(t)["ErrorKind"] {
		met := slices.Contains(elsewhere, hyte.ErrorKind(kind))
		for _, c := range faulty {
			met = met || string(c.kind) == kind
		}
		assert.True(t, met, kind)
	}
}

func TestLineAndColumn(t *testing.T) {
	data := "{\n  \"format\": \"hyte-plan/1\",\n  \"title\": {\"fi\": \"äö\", \"xx\": 1},\n  \"goals\": [{\"themes\": [\"x\"]}]\n}"
	_, err := hyte.ParsePlan([]byte(data))
	assert.EqualError(t, err, `/title/xx: unknown-key: found "xx", expected one of fi, sv, en (line 3, column 25)`)

	data = strings.Replace(data, `, "xx": 1`, "", 1)
	_, err = hyte.ParsePlan([]byte(data))
	var fault *hyte.DecodeError
	require.ErrorAs(t, err, &fault)
	assert.Equal(t, hyte.Pointer("/goals/0/themes/0"), fault.Pointer)
	assert.Equal(t, [2]int{4, 25}, [2]int{fault.Line, fault.Column})
	assert.Equal(t, strings.Index(data, `"x"`), fault.Offset)
}

func TestFaultsComeInTheOrderOfTheDocument(t *testing.T) {
	// The keys stand in another order than the canonical one.
	_, err := hyte.ParsePlan([]byte(document(`"goals":[{"id":"g","themes":["x"]}],"sectors":[{"id":"g","kind":"y"}],"term":{"to":"2024-01-01","from":"2024-02-01"}}`)))
	var all hyte.DecodeErrors
	require.ErrorAs(t, err, &all)
	var got []string
	for fault := range all.All() {
		got = append(got, fault.Pointer.String()+" "+string(fault.Kind))
		if len(got) == 4 {
			break
		}
	}
	assert.Equal(t, []string{
		"/goals/0/id duplicate-id", "/goals/0/themes/0 unknown-token", "/sectors/0/kind unknown-token", "/term bad-period",
	}, got)
	assert.True(t, errors.Is(err, all[3]))
}

func TestFaultsAreBounded(t *testing.T) {
	_, err := hyte.ParsePlan([]byte(document(`"goals":[` + strings.Repeat("{\"x\":1},\n", 1000) + "{}]}")))
	var all hyte.DecodeErrors
	require.ErrorAs(t, err, &all)
	require.Len(t, all, hyte.MaxErrors+1)
	assert.Equal(t, hyte.KindTooMany, all[hyte.MaxErrors].Kind)
	assert.Equal(t, hyte.MaxErrors+1, strings.Count(err.Error(), "\n")+1)

	goals := make([]hyte.Goal, 1000)
	for i := range goals {
		goals[i].ID = "a b"
	}
	require.ErrorAs(t, hyte.Plan{Goals: goals}.Check(), &all)
	assert.Len(t, all, hyte.MaxErrors+1)
}

func TestSize(t *testing.T) {
	data := []byte(`{"format":"hyte-plan/1"}`)
	data = append(data, bytes.Repeat([]byte{' '}, hyte.MaxPlanBytes-len(data))...)
	_, err := hyte.ParsePlan(data)
	require.NoError(t, err)
	_, err = hyte.ParsePlan(append(data, ' '))
	var fault *hyte.DecodeError
	require.ErrorAs(t, err, &fault)
	assert.Equal(t, hyte.KindTooLarge, fault.Kind)

	_, err = hyte.AppendPlan(nil, hyte.Plan{Title: hyte.Plain(string(data))})
	require.ErrorAs(t, err, &fault)
	assert.Equal(t, hyte.KindTooLarge, fault.Kind)
}

func TestMegabytesOfNonsense(t *testing.T) {
	const size = 1 << 20
	for _, unit := range []string{"[", `{"a":`, `"`, "{", "1", "\\", "\x00", `{"format":"hyte-plan/1","goals":[{"x":1},`} {
		_, err := hyte.ParsePlan([]byte(strings.Repeat(unit, size/len(unit))))
		var all hyte.DecodeErrors
		require.ErrorAs(t, err, &all, unit)
		assert.LessOrEqual(t, len(err.Error()), 200*(hyte.MaxErrors+1), unit)
	}
}

// TestMegabytesOfPlan reads what is well formed and large, where work that grows
// with the square of the size would show.
func TestMegabytesOfPlan(t *testing.T) {
	const n = 50_000
	var organisations, goals, members strings.Builder
	for i := range n {
		fmt.Fprintf(&organisations, `{"code":"x%d"},`, i)
		fmt.Fprintf(&goals, `{"id":"g%d","for":["211"]},`, i)
		fmt.Fprintf(&members, `"k%d":1,`, i)
	}
	p := parse(t, []byte(document(`"goals":[`+goals.String()+`{}],"extensions":{`+members.String()+`"k":1}}`)))
	assert.Len(t, p.Goals, n+1)
	_, err := hyte.ParsePlan([]byte(`{"format":"hyte-plan/1","organisations":[` + organisations.String() + `{"code":"211"}]}`))
	var all hyte.DecodeErrors
	require.ErrorAs(t, err, &all)
	assert.Len(t, all, hyte.MaxErrors+1)
}

func TestCheckOfPlansBuiltInGo(t *testing.T) {
	klingon := lang.Language(9)
	goal := func(g hyte.Goal) hyte.Plan { return hyte.Plan{Goals: []hyte.Goal{g}} }
	figure := func(d indicators.Datum) hyte.Plan {
		return hyte.Plan{Indicators: []hyte.Indicator{{Target: hyte.Level{Value: d, Year: 2025}}}}
	}
	for _, c := range []struct {
		name    string
		plan    hyte.Plan
		kind    hyte.ErrorKind
		pointer hyte.Pointer
	}{
		{"impossible day", goal(hyte.Goal{Approved: law.Day(2026, 2, 30)}), hyte.KindBadDate, "/goals/0/approved"},
		{"zero day in a list", hyte.Plan{Strategies: []hyte.Strategy{{Reviewed: []law.Date{{}}}}}, hyte.KindBadDate, "/strategies/0/reviewed/0"},
		{"impossible bound", hyte.Plan{Term: law.Since(law.Day(2026, 13, 1))}, hyte.KindBadDate, "/term/from"},
		{"backward period", hyte.Plan{Term: law.Between(law.Day(2026, 1, 2), law.Day(2026, 1, 1))}, hyte.KindBadPeriod, "/term"},
		{"text not in UTF-8", hyte.Plan{Title: hyte.Plain("\xff")}, hyte.KindBadUTF8, "/title"},
		{"id not in UTF-8", goal(hyte.Goal{ID: "\xff"}), hyte.KindBadID, "/goals/0/id"},
		{"two texts", hyte.Plan{Title: hyte.Text{Plain: "a", Translated: lang.Text{Finnish: "a"}}}, hyte.KindConflict, "/title"},
		{"language", hyte.Plan{Language: &klingon}, hyte.KindUnknownToken, "/language"},
		{"answer", hyte.Plan{Documents: []hyte.Document{{EvaluatesGoals: 7}}}, hyte.KindUnknownToken, "/documents/0/evaluatesGoals"},
		{"negative year", hyte.Plan{Budget: []hyte.BudgetLink{{Year: -1}}}, hyte.KindBadNumber, "/budget/0/year"},
		{"wide figure", figure(indicators.Known(decimal.New(1, 30))), hyte.KindBadNumber, "/indicators/0/target/value"},
		{"figure of many zeros", figure(indicators.Known(decimal.New(1, 1_000_000_000))), hyte.KindBadNumber, "/indicators/0/target/value"},
		{"reason that is none", figure(indicators.Lacking(9)), hyte.KindUnknownToken, "/indicators/0/target/missing"},
		{"organisation without code", hyte.Plan{Organisations: []hyte.Organisation{{}}}, hyte.KindMissingKey, "/organisations/0"},
		{"empty code", goal(hyte.Goal{For: hyte.For{""}}), hyte.KindUnknownOrganisation, "/goals/0/for/0"},
		{"empty reference", goal(hyte.Goal{Areas: []hyte.ID{""}}), hyte.KindDanglingID, "/goals/0/areas/0"},
		{"extension that is no object", goal(hyte.Goal{Extensions: "[]"}), hyte.KindWrongType, "/goals/0/extensions"},
		{"blank around an extension", goal(hyte.Goal{Extensions: "{} "}), hyte.KindWrongType, "/goals/0/extensions"},
		{"two extensions in one", goal(hyte.Goal{Extensions: "{},{}"}), hyte.KindNotJSON, "/goals/0/extensions"},
		{"extension with a fault inside", goal(hyte.Goal{Extensions: `{"a":{"b":1,"b":1}}`}), hyte.KindDuplicateKey, "/goals/0/extensions/a/b"},
		{"extension not in UTF-8", goal(hyte.Goal{Extensions: "{\"\xff\":1}"}), hyte.KindBadUTF8, "/goals/0/extensions"},
		{"deep extension", goal(hyte.Goal{Extensions: hyte.Extensions(strings.Repeat(`{"a":`, 62) + "1" + strings.Repeat("}", 62))}), hyte.KindTooDeep, hyte.Pointer("/goals/0/extensions" + strings.Repeat("/a", 61))},
	} {
		t.Run(c.name, func(t *testing.T) {
			err := c.plan.Check()
			var fault *hyte.DecodeError
			require.ErrorAs(t, err, &fault)
			assert.Equal(t, fmt.Sprint(c.kind, " ", c.pointer), fmt.Sprint(fault.Kind, " ", fault.Pointer))
			assert.Zero(t, fault.Line)
			_, written := hyte.AppendPlan(nil, c.plan)
			assert.Equal(t, err.Error(), written.Error())
		})
	}
}

func TestDepthIsTheSameInBothDirections(t *testing.T) {
	extension := hyte.Extensions(strings.Repeat(`{"a":`, 61) + "1" + strings.Repeat("}", 61))
	out := write(t, hyte.Plan{Goals: []hyte.Goal{{Extensions: extension}}})
	assert.Equal(t, extension, parse(t, []byte(out)).Goals[0].Extensions)
}

func TestPointer(t *testing.T) {
	assert.Equal(t, hyte.Pointer("/goals/3/a~1b~0c/"), hyte.Pointer("").Key("goals").Index(3).Key("a/b~c").Key(""))
	assert.Equal(t, "/a", hyte.Pointer("").Key("a").String())
}
