package schemas

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// sarifID is the address of the schema that OASIS published with errata 01.
const sarifID = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

const sarifModule = "github.com/owenrumney/go-sarif/v3"

// sarifSchema compiles the schema that the module go-sarif carries. The module
// does not export it, so it is read from its source.
func sarifSchema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	folder, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", sarifModule).Output()
	require.NoError(t, err)
	name := filepath.Join(strings.TrimSpace(string(folder)), "pkg", "report", "v210", "sarif", "schema.go")
	text := constant(t, name, "schema")
	document, ok := decode(t, []byte(text)).(map[string]any)
	require.True(t, ok)
	require.Equal(t, sarifID, document["id"], "the module carries another schema than is told here")
	return compile(t, sarifID, []byte(text))
}

// constant returns the text of a constant in a Go file.
func constant(t *testing.T, file, name string) string {
	t.Helper()
	parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
	require.NoError(t, err)
	text := ""
	ast.Inspect(parsed, func(n ast.Node) bool {
		if spec, ok := n.(*ast.ValueSpec); ok && spec.Names[0].Name == name {
			text, err = strconv.Unquote(spec.Values[0].(*ast.BasicLit).Value)
		}
		return true
	})
	require.NoError(t, err)
	require.NotEmpty(t, text, "%s has no constant %s", file, name)
	return text
}

// languages are the three, and one that is none of them.
func languages() []lang.Language {
	all := lang.All()
	return append(all[:], lang.Language(9))
}

func TestSARIFIsAsPublished(t *testing.T) {
	schema := sarifSchema(t)
	seen := map[governance.Outcome]bool{}
	for name, list := range audits(t) {
		for f := range list.Findings() {
			seen[f.Outcome] = true
		}
		for _, l := range languages() {
			for _, uri := range []string{"", "plan.json", "suunnitelmat/vuosi%202024.json", "file:///plans/plan.json"} {
				require.NoError(t, schema.Validate(decode(t, list.AppendSARIF(nil, uri, l))), "%s in %s", name, l)
			}
		}
	}
	require.NoError(t, schema.Validate(decode(t, governance.Checklist{}.AppendSARIF(nil, "", lang.Finnish))), "the zero checklist")
	for _, o := range []governance.Outcome{
		governance.Pass, governance.Fail, governance.Overdue, governance.Due, governance.NotDue,
		governance.Review, governance.Waived, governance.NotApplicable,
	} {
		assert.True(t, seen[o], "no finding is %s", o)
	}
}

func TestSARIFSchemaRefuses(t *testing.T) {
	list, err := governance.Audit(waivedPlan(), law.Day(2024, 12, 31))
	require.NoError(t, err)
	refuses(t, sarifSchema(t), list.AppendSARIF(nil, "plan.json", lang.English), [][2]string{
		{`"version":"2.1.0"`, `"version":"2.0.0"`},
		{`"name":"go-hyte",`, ``},
		{`"runs":`, `"run":`},
		{`"kind":"fail"`, `"kind":"failed"`},
		{`"level":"none"`, `"level":"nothing"`},
		{`"ruleIndex":0`, `"ruleIndex":-2`},
		{`"message":{"text"`, `"message":{"txt"`},
		{`"suppressions":[{"kind":"external"`, `"suppressions":[{"kind":"user"`},
		{`"justification":"`, `"reason":"`},
		{`"relatedLocations":[{"physical`, `"relatedLocations":[{"unphysical`},
		{`"language":"en"`, `"language":"English"`},
		{`"uri":"plan.json"`, `"uri":"%vuosi.json"`},
		{`"helpUri":"https:`, `"helpUri":"`},
		{`"properties":{"outcome"`, `"property":{"outcome"`},
	})
}

// Another program reads the log, and finds in it what the checklist says.
func TestSARIFIsReadByOthers(t *testing.T) {
	for name, list := range audits(t) {
		log, err := sarif.FromBytes(list.AppendSARIF(nil, "plan.json", lang.Swedish), sarif.WithStrictValidation())
		require.NoError(t, err, name)
		require.Len(t, log.Runs, 1, name)
		results := log.Runs[0].Results
		require.Len(t, results, list.Len(), name)
		i := 0
		for f := range list.Findings() {
			r := results[i]
			require.Equal(t, f.Duty.ID, *r.RuleID, name)
			require.Equal(t, f.Duty.ID, *log.Runs[0].Tool.Driver.Rules[r.RuleIndex].ID, name)
			require.Contains(t, *r.Message.Text, f.Message(lang.Swedish), name)
			require.Equal(t, f.Outcome == governance.Waived, len(r.Suppressions) == 1, name)
			place, related := f.Pointer(), f.Evidence()
			if f.Outcome == governance.Pass {
				place, related = related[0], related[1:]
			}
			require.Equal(t, place, *r.Locations[0].LogicalLocations[0].FullyQualifiedName, name)
			require.Len(t, r.RelatedLocations, len(related), name)
			for j := range related {
				require.Equal(t, related[j], *r.RelatedLocations[j].LogicalLocations[0].FullyQualifiedName, name)
			}
			i++
		}
	}
}
