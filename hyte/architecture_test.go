package hyte_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const (
	module = "github.com/hyte-fi/go-hyte"
	root   = ".." // from this test's folder
)

// arrows says what each layer may import of the module, itself apart. A package
// belongs to the layer with the longest path that begins its own.
var arrows = map[string][]string{
	"hyte/lang":     {},
	"hyte/law":      {"hyte/lang", "internal"},
	"hyte/region":   {"hyte/lang", "hyte/law", "internal"},
	"indicators":    {"hyte/lang", "hyte/law", "hyte/region", "internal"},
	"hyte":          {"hyte/lang", "hyte/law", "hyte/region", "indicators", "internal"},
	"governance":    {"hyte/lang", "hyte/law", "hyte/region", "indicators", "hyte", "internal"},
	"subsidy":       {"hyte/lang", "hyte/law", "hyte/region", "indicators", "internal"},
	"report":        {"hyte/lang", "hyte/law", "hyte/region", "indicators", "hyte", "governance", "subsidy", "internal"},
	"hyte/hytetest": {"hyte/lang", "hyte/law", "hyte/region", "indicators", "hyte", "governance", "subsidy", "report", "internal"},
	"internal":      {"hyte/lang"},
}

// modules are the third-party modules; true for those that library code may
// import, false for those that only tests may.
var modules = map[string]bool{
	"github.com/shopspring/decimal": true,
	"golang.org/x/text":             true,
	"github.com/samber/lo":          true,
	"github.com/stretchr/testify":   false,
	"github.com/google/go-cmp":      false,
}

// outside are the packages of the standard library that reach outside the
// process or depend on chance or the machine; each stands for what is below it.
var outside = []string{
	"C", "os", "io", "net", "log", "syscall", "unsafe", "plugin", "embed", "flag", "testing",
	"math/rand", "crypto/rand", "database/sql", "path/filepath", "runtime",
}

// selectors are the names in packages that are allowed otherwise. An empty list
// of a package would allow all of it.
var selectors = map[string][]string{
	"time": {"Now", "Since", "Until", "Sleep", "After", "AfterFunc", "Tick", "NewTimer", "NewTicker", "Local", "LoadLocation"},
	"fmt":  {"Print", "Printf", "Println", "Scan", "Scanf", "Scanln"},
}

// pack is one package without its tests and generators.
type pack struct {
	dir   string // from the root of the module, with slashes
	fset  *token.FileSet
	files []source
}

type source struct {
	name string
	ast  *ast.File
}

// rule is one thing that every library package keeps, with snippets that break
// it, each together with words of the fault, and one that keeps it. The
// snippets are files of a package in the folder dir.
type rule struct {
	name  string
	check func(pack) []string
	dir   string
	bad   map[string]string
	good  string
}

var rules = []rule{
	{
		name: "arrows", check: checkArrows, dir: "governance",
		bad: map[string]string{
			`package x; import _ "` + module + `/subsidy"`:              "subsidy",
			`package x; import _ "` + module + `/report"`:               "report",
			`package x; import _ "` + module + `/subsidy/internal/x"`:   "subsidy/internal/x",
			`package x; import _ "github.com/stretchr/testify/require"`: "testify",
			`package x; import _ "example.org/other"`:                   "example.org/other",
		},
		good: `package x; import (_ "` + module + `/hyte"; _ "` + module + `/hyte/lang"; _ "` + module + `/governance/duty"; _ "golang.org/x/text/language"; _ "slices")`,
	},
	{
		name: "outside", check: checkOutside, dir: "hyte",
		bad: map[string]string{
			`package x; import "os"`:                                 `"os"`,
			`package x; import "io/fs"`:                              `"io/fs"`,
			`package x; import "net/http"`:                           `"net/http"`,
			`package x; import "log/slog"`:                           `"log/slog"`,
			`package x; import "math/rand/v2"`:                       `"math/rand/v2"`,
			`package x; import "unsafe"`:                             `"unsafe"`,
			`package x; import "time"; var t = time.Now()`:           "time.Now",
			`package x; import clock "time"; var now = clock.Now`:    "time.Now",
			`package x; import . "time"; var t = Now()`:              "dot import",
			`package x; import "fmt"; func f() { fmt.Println() }`:    "fmt.Println",
			`package x; func f() { println() }`:                      "println",
			`package x; func f() { panic(1) }`:                       "panic",
			`package x; func f() { go f() }`:                         "goroutine",
			`package x; func init() {}`:                              "init",
			`package x; import "time"; func f() { _ = time.Since }`:  "time.Since",
			`package x; import "time"; var zone = time.Local.String`: "time.Local",
		},
		good: `package x; import ("fmt"; "time"; "math"); type T struct{}; func (T) init() {}; var s = fmt.Sprint(time.UTC, math.Pi)`,
	},
	{
		name: "floats", check: checkFloats, dir: "indicators",
		bad: map[string]string{
			`package x; func F(float64) {}`:                                 "F",
			`package x; func F() []float32 { return nil }`:                  "F",
			`package x; type T struct{ A map[string]float64 }`:              "T",
			`package x; type T struct{ f }; type f = float64`:               "T",
			`package x; type T float64`:                                     "T",
			`package x; type T = []float64`:                                 "T",
			`package x; type T interface{ M(float64) }`:                     "T",
			`package x; type T[N ~int | ~float64] []N`:                      "T",
			`package x; const C = 0.5`:                                      "C",
			`package x; const C float64 = 1`:                                "C",
			`package x; type T int; func (T) M() complex128 { return 0 }`:   "M",
			`package x; func F() hidden { return 0 }; type hidden float32`:  "F",
			`package x; type T struct{ A inner }; type inner []*[2]float64`: "T",
		},
		good: `package x
			type T struct{ a float64; B int }
			type hidden struct{ f float64 }
			func (hidden) M() float64 { return 0 }
			func f() float64 { return 0.5 }
			func F() (hidden, T) { var a float64 = 0.5; return hidden{a}, T{} }
			const C = "0.5"`,
	},
	{
		name: "comments", check: checkComments, dir: "report",
		bad: map[string]string{
			`package x; func F() {}`:                                     "F",
			`package x; type T int`:                                      "T",
			`package x; const C = 1`:                                     "C",
			"package x\n// T is.\ntype T int\nfunc (*T) M() {}":          "T.M",
			"package x\n// T is.\ntype T[A any] int\nfunc (T[A]) M() {}": "T.M",
			"package x\n//go:noinline\nfunc F() {}":                      "F",
		},
		good: `package x
			// T is.
			type T struct{ A int }
			// M does.
			func (T) M() {}
			func (T) m() {}
			func (T) Error() string { return "" }
			// Constants.
			const (
				C = 1
				D = 2
			)
			type hidden struct{ A int }
			func (hidden) M() {}`,
	},
	{
		name: "variables", check: checkVariables, dir: "hyte/law",
		bad: map[string]string{
			`package x; var V = 1`:                 "V",
			`package x; var v, W = 1, 2`:           "W",
			`package x; var ErrOf = error(nil)`:    "ErrOf",
			`package x; var (a int; B = []int{1})`: "B",
		},
		good: `package x; var v = 1; var _ = 2; func F() { var V int; _ = V }`,
	},
}

func TestArchitecture(t *testing.T) {
	packs := library(t)
	var dirs []string
	for _, p := range packs {
		dirs = append(dirs, p.dir)
		assert.Empty(t, checkDocFile(p), p.dir)
		for _, r := range rules {
			for _, fault := range r.check(p) {
				t.Errorf("%s: %s", r.name, fault)
			}
		}
	}
	assert.Subset(t, dirs, []string{"hyte", "hyte/lang", "hyte/law", "hyte/region"})
}

func TestArchitectureRulesCanFail(t *testing.T) {
	for _, r := range rules {
		t.Run(r.name, func(t *testing.T) {
			assert.Empty(t, r.check(snippet(t, r.dir, r.good)), "the good snippet")
			for code, words := range r.bad {
				faults := r.check(snippet(t, r.dir, code))
				if assert.Len(t, faults, 1, code) {
					assert.Contains(t, faults[0], words, code)
				}
			}
		})
	}
	assert.NotEmpty(t, checkArrows(snippet(t, "elsewhere", `package x`)), "a package outside the layout")
}

func TestDocFileRuleCanFail(t *testing.T) {
	p := snippet(t, "hyte", "// Package x is.\npackage x")
	assert.NotEmpty(t, checkDocFile(p), "the comment is in no doc.go")
	p.files[0].name = "doc.go"
	assert.Empty(t, checkDocFile(p))
	p = snippet(t, "hyte", "package x")
	p.files[0].name = "doc.go"
	assert.NotEmpty(t, checkDocFile(p), "doc.go has no comment")
}

func TestModuleFile(t *testing.T) {
	text, err := os.ReadFile(filepath.Join(root, "go.mod"))
	require.NoError(t, err)
	assert.Empty(t, checkModule(string(text)))
	assert.Contains(t, string(text), "module "+module+"\n")
}

func TestModuleRuleCanFail(t *testing.T) {
	for text, words := range map[string]string{
		"require example.org/other v1.0.0":                                 "example.org/other",
		"require (\n\tgolang.org/x/text v0.1.0\n\texample.org/b v1.0.0\n)": "example.org/b",
		"require golang.org/x/tools v0.1.0":                                "golang.org/x/tools",
		"replace golang.org/x/text => ../text":                             "replace",
		"tool example.org/tool":                                            "tool",
		"tool (\n\texample.org/tool\n)":                                    "tool",
	} {
		faults := checkModule("module x\n\ngo 1.26.0\n\n" + text + "\n")
		if assert.Len(t, faults, 1, text) {
			assert.Contains(t, faults[0], words)
		}
	}
	assert.Empty(t, checkModule("require (\n\tgolang.org/x/text v0.1.0\n\texample.org/b v1.0.0 // indirect\n)\n"))
}

// library parses the library packages of the module: no tests, no generators,
// no examples, no nested modules.
func library(t *testing.T) []pack {
	t.Helper()
	var packs []pack
	err := filepath.WalkDir(root, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || !entry.IsDir() || name == root {
			return err
		}
		_, nested := os.Stat(filepath.Join(name, "go.mod"))
		base := entry.Name()
		if strings.HasPrefix(base, ".") || base == "testdata" || base == "examples" || nested == nil {
			return filepath.SkipDir
		}
		p := parseFolder(t, name)
		if len(p.files) > 0 {
			packs = append(packs, p)
		}
		return nil
	})
	require.NoError(t, err)
	return packs
}

func parseFolder(t *testing.T, folder string) pack {
	t.Helper()
	dir, err := filepath.Rel(root, folder)
	require.NoError(t, err)
	p := pack{dir: filepath.ToSlash(dir), fset: token.NewFileSet()}
	names, err := filepath.Glob(filepath.Join(folder, "*.go"))
	require.NoError(t, err)
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(p.fset, name, nil, parser.ParseComments)
		require.NoError(t, err)
		if !ignored(file) {
			p.files = append(p.files, source{filepath.Base(name), file})
		}
	}
	return p
}

// ignored reports whether the file is built only when named, as generators are.
func ignored(file *ast.File) bool {
	for _, group := range file.Comments {
		for _, comment := range group.List {
			if group.Pos() < file.Package && comment.Text == "//go:build ignore" {
				return true
			}
		}
	}
	return false
}

func snippet(t *testing.T, dir, code string) pack {
	t.Helper()
	p := pack{dir: dir, fset: token.NewFileSet()}
	file, err := parser.ParseFile(p.fset, "snippet.go", code, parser.ParseComments)
	require.NoError(t, err, code)
	p.files = []source{{"snippet.go", file}}
	return p
}

func (p pack) fault(at ast.Node, format string, args ...any) string {
	position := p.fset.Position(at.Pos())
	return fmt.Sprintf("%s/%s:%d: %s", p.dir, path.Base(filepath.ToSlash(position.Filename)), position.Line, fmt.Sprintf(format, args...))
}

func imported(spec *ast.ImportSpec) string {
	name, err := strconv.Unquote(spec.Path.Value)
	if err != nil {
		return spec.Path.Value
	}
	return name
}

// under reports whether a path is the parent or below it.
func under(name, parent string) bool {
	return name == parent || strings.HasPrefix(name, parent+"/")
}

// layer returns the layer of a folder, empty where it has none.
func layer(dir string) string {
	longest := ""
	for known := range arrows {
		if under(dir, known) && len(known) > len(longest) {
			longest = known
		}
	}
	return longest
}

func checkArrows(p pack) []string {
	own := layer(p.dir)
	if own == "" {
		return []string{p.dir + " has no place in the layout"}
	}
	var faults []string
	for _, s := range p.files {
		for _, spec := range s.ast.Imports {
			name := imported(spec)
			if !mayImport(own, name) {
				faults = append(faults, p.fault(spec, "%s must not import %s", own, name))
			}
		}
	}
	return faults
}

func mayImport(own, name string) bool {
	if first, _, _ := strings.Cut(name, "/"); !strings.Contains(first, ".") {
		return true // the standard library
	}
	if under(name, module) {
		target := layer(strings.TrimPrefix(strings.TrimPrefix(name, module), "/"))
		return target == own || slices.Contains(arrows[own], target)
	}
	for known, inLibrary := range modules {
		if under(name, known) {
			return inLibrary
		}
	}
	return false
}

func checkOutside(p pack) []string {
	var faults []string
	for _, s := range p.files {
		names := map[string]string{} // what a package is called in the file
		for _, spec := range s.ast.Imports {
			name := imported(spec)
			switch {
			case slices.ContainsFunc(outside, func(parent string) bool { return under(name, parent) }):
				faults = append(faults, p.fault(spec, "import of %q", name))
			case spec.Name != nil && spec.Name.Name == ".":
				faults = append(faults, p.fault(spec, "dot import of %q", name))
			case spec.Name != nil:
				names[spec.Name.Name] = name
			default:
				names[path.Base(name)] = name
			}
		}
		ast.Inspect(s.ast, func(node ast.Node) bool {
			if text := effect(node, names); text != "" {
				faults = append(faults, p.fault(node, "%s", text))
			}
			return true
		})
	}
	return faults
}

// effect says what a node does that library code must not, or nothing.
func effect(node ast.Node, names map[string]string) string {
	switch n := node.(type) {
	case *ast.GoStmt:
		return "goroutine"
	case *ast.FuncDecl:
		if n.Recv == nil && n.Name.Name == "init" {
			return "func init"
		}
	case *ast.CallExpr:
		if called, ok := n.Fun.(*ast.Ident); ok && slices.Contains([]string{"panic", "println"}, called.Name) {
			return "call of " + called.Name
		}
	case *ast.SelectorExpr:
		if of, ok := n.X.(*ast.Ident); ok && slices.Contains(selectors[names[of.Name]], n.Sel.Name) {
			return "use of " + names[of.Name] + "." + n.Sel.Name
		}
	}
	return ""
}

func checkFloats(p pack) []string {
	local := map[string]ast.Expr{}
	for _, spec := range specs[*ast.TypeSpec](p) {
		local[spec.Name.Name] = spec.Type
	}
	var faults []string
	blame := func(name *ast.Ident, types ...ast.Expr) {
		for _, expr := range types {
			if expr != nil && hasFloat(expr, local, map[string]bool{}) {
				faults = append(faults, p.fault(name, "float in the exported %s", name.Name))
				return
			}
		}
	}
	for _, spec := range specs[*ast.TypeSpec](p) {
		if spec.Name.IsExported() {
			blame(spec.Name, append(fieldTypes(spec.TypeParams), spec.Type)...)
		}
	}
	for _, spec := range specs[*ast.ValueSpec](p) {
		for _, name := range spec.Names {
			if name.IsExported() {
				blame(name, append(slices.Clone(spec.Values), spec.Type)...)
			}
		}
	}
	for _, s := range p.files {
		for _, decl := range s.ast.Decls {
			if f, ok := decl.(*ast.FuncDecl); ok && f.Name.IsExported() && ast.IsExported(receiver(f, "X")) {
				blame(f.Name, append(fieldTypes(f.Type.TypeParams), f.Type)...)
			}
		}
	}
	return faults
}

// hasFloat reports whether a type or constant shows a float to a caller:
// unexported fields are not shown, and unexported types are followed.
func hasFloat(expr ast.Node, local map[string]ast.Expr, seen map[string]bool) bool {
	found := false
	ast.Inspect(expr, func(node ast.Node) bool {
		switch n := node.(type) {
		case *ast.StructType:
			for _, field := range n.Fields.List {
				shown := len(field.Names) == 0 || slices.ContainsFunc(field.Names, (*ast.Ident).IsExported)
				found = found || shown && hasFloat(field.Type, local, seen)
			}
			return false
		case *ast.FuncLit:
			return false
		case *ast.SelectorExpr:
			return false
		case *ast.BasicLit:
			found = found || n.Kind == token.FLOAT || n.Kind == token.IMAG
		case *ast.Ident:
			if slices.Contains([]string{"float32", "float64", "complex64", "complex128"}, n.Name) {
				found = true
			}
			if inner, ok := local[n.Name]; ok && !n.IsExported() && !seen[n.Name] {
				seen[n.Name] = true
				found = found || hasFloat(inner, local, seen)
			}
		}
		return !found
	})
	return found
}

func checkComments(p pack) []string {
	var faults []string
	blame := func(at ast.Node, name string, comments ...*ast.CommentGroup) {
		if !slices.ContainsFunc(comments, func(c *ast.CommentGroup) bool { return strings.TrimSpace(c.Text()) != "" }) {
			faults = append(faults, p.fault(at, "%s has no comment", name))
		}
	}
	for _, s := range p.files {
		for _, decl := range s.ast.Decls {
			switch d := decl.(type) {
			case *ast.FuncDecl:
				if name := receiver(d, ""); d.Name.IsExported() && (name == "" || ast.IsExported(name)) && !selfEvident(d) {
					blame(d, strings.TrimPrefix(name+"."+d.Name.Name, "."), d.Doc)
				}
			case *ast.GenDecl:
				for _, spec := range d.Specs {
					commentsOf(d, spec, blame)
				}
			}
		}
	}
	return faults
}

func commentsOf(d *ast.GenDecl, spec ast.Spec, blame func(ast.Node, string, ...*ast.CommentGroup)) {
	switch s := spec.(type) {
	case *ast.TypeSpec:
		if s.Name.IsExported() {
			blame(s, s.Name.Name, s.Doc, d.Doc)
		}
	case *ast.ValueSpec:
		for _, name := range s.Names {
			if name.IsExported() {
				blame(name, name.Name, s.Doc, s.Comment, d.Doc)
			}
		}
	}
}

// selfEvident spares the methods of the error contract, of which the comment of
// the type says all there is.
func selfEvident(f *ast.FuncDecl) bool {
	return f.Recv != nil && (f.Name.Name == "Error" || f.Name.Name == "Unwrap")
}

func checkVariables(p pack) []string {
	var faults []string
	for _, s := range p.files {
		for _, decl := range s.ast.Decls {
			d, ok := decl.(*ast.GenDecl)
			if !ok || d.Tok != token.VAR {
				continue
			}
			for _, spec := range d.Specs {
				for _, name := range spec.(*ast.ValueSpec).Names {
					if name.IsExported() {
						faults = append(faults, p.fault(name, "exported variable %s", name.Name))
					}
				}
			}
		}
	}
	return faults
}

func checkDocFile(p pack) string {
	for _, s := range p.files {
		if s.name == "doc.go" && s.ast.Doc != nil {
			return ""
		}
	}
	return p.dir + " has no doc.go with a package comment"
}

func checkModule(text string) []string {
	var faults []string
	block := ""
	for line := range strings.Lines(text) {
		code, note, _ := strings.Cut(line, "//")
		words := strings.Fields(code)
		switch {
		case len(words) == 0:
			continue
		case block != "" && words[0] == ")":
			block = ""
			continue
		case block != "":
			words = append([]string{block}, words...)
		case words[len(words)-1] == "(":
			block = words[0]
			continue
		}
		_, known := modules[slices.Concat(words, []string{""})[1]]
		direct := words[0] == "require" && !strings.Contains(note, "indirect")
		if direct && !known || words[0] == "replace" || words[0] == "tool" {
			faults = append(faults, "go.mod: "+strings.Join(words, " "))
		}
	}
	return faults
}

// specs returns the declarations of one sort at the top of the files.
func specs[S ast.Spec](p pack) []S {
	var all []S
	for _, s := range p.files {
		for _, decl := range s.ast.Decls {
			if d, ok := decl.(*ast.GenDecl); ok {
				for _, spec := range d.Specs {
					if of, ok := spec.(S); ok {
						all = append(all, of)
					}
				}
			}
		}
	}
	return all
}

// receiver returns the name of a method's type, or what stands for none.
func receiver(f *ast.FuncDecl, none string) string {
	if f.Recv == nil {
		return none
	}
	expr := f.Recv.List[0].Type
	for {
		switch e := expr.(type) {
		case *ast.StarExpr:
			expr = e.X
		case *ast.IndexExpr:
			expr = e.X
		case *ast.IndexListExpr:
			expr = e.X
		case *ast.Ident:
			return e.Name
		default:
			return none
		}
	}
}

func fieldTypes(list *ast.FieldList) []ast.Expr {
	if list == nil {
		return nil
	}
	var types []ast.Expr
	for _, field := range list.List {
		types = append(types, field.Type)
	}
	return types
}
