//go:build ignore

// Compare_statutes holds the words of every must duty, and of advice that tells
// the words of a binding statute, against the texts of the acts, in Finnish and
// Swedish:
//
//	go run governance/compare_statutes.go [-without ACT,…] DIR
//
// DIR is a directory with the texts of the acts, one .md file for each:
//
//	# 612/2021 name of the act
//
//	## 13 a § heading
//
//	in force: 2017-01-01 – 2022-12-31 (1287/2013; 2 mom as amended by 1501/2016)
//
//	### fi
//
//	(1) First subsection,
//	   1) with its points
//
//	### sv
//
// A section stands once for each of its wordings; what else a file says is
// passed over. A version of a duty is held against every wording that was in
// force in its period. Where an act put a part of a section into force earlier
// than the file tells, there is none on the first day; that is told in the
// column of the wording by a "*", and the wording that follows is taken.
//
// The method is strict, because the words are said to stand in the statute as
// printed. Of each wording it is asked, in each language:
//
//   - Does the section, and the subsection, exist, and is the act whose wording
//     the citation means among those that the wording comes from?
//   - Does every key word stand in the subsection (in the section where no
//     subsection is cited), letter by letter, whole words alone? Case and the
//     breaking of lines do not count; inflection does: a key word in another
//     form is missing, and no stems are cut.
//   - Does the modal verb stand there: all its words, whole and in their order,
//     in one sentence, others between them or not ("on … asetettava")? Of several
//     verbs each must. Where no key word stands in the sentence of any of them,
//     the column says "apart": that is worth a look, and nothing missing.
//
// That the words are there does not show that they were understood.
//
// One line is printed for each version and wording, as tab-separated values.
// "–" is nothing missing. The exit status is 1 where anything is missing, and 2
// where the texts cannot be read. An act without a file is missing, unless
// -without names it; its duties are then told as "no text". Unless told
// otherwise that is 66/1972, of which no text was at hand, as
// testdata/compared.tsv records.
package main

import (
	"bufio"
	"cmp"
	"errors"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// official are the languages in which statutes are given.
var official = [...]lang.Language{lang.Finnish, lang.Swedish}

const (
	header = "id\tversion from\tprovision\twording from\twording of\tfi verb\tfi key words found\tfi missing\tsv verb\tsv key words found\tsv missing\n"
	blank  = "\t\t\t\t\t\t\t" // the columns after that of the wording
	stands = "stands"
	apart  = "stands apart"
)

func main() {
	log.SetFlags(0)
	without := flag.String("without", "66/1972", "acts whose texts are not at hand, with commas between")
	flag.Parse()
	if flag.NArg() != 1 {
		log.Print("compare_statutes: expected one directory with the texts of the acts")
		os.Exit(2)
	}
	texts, err := readAll(flag.Arg(0))
	if err != nil {
		log.Print("compare_statutes: ", err)
		os.Exit(2)
	}
	out := bufio.NewWriter(os.Stdout)
	fmt.Fprint(out, header)
	missing, compared := 0, 0
	for d := range governance.AllDuties() {
		// Advice rests on a statute too where it tells the words of one.
		if d.Severity != governance.Must && d.Modal(lang.Finnish) == "" {
			continue
		}
		for _, l := range compare(d, texts, strings.Split(*without, ",")) {
			fmt.Fprintln(out, l.text)
			compared++
			if !l.ok {
				missing++
			}
		}
	}
	if err := out.Flush(); err != nil {
		log.Print("compare_statutes: ", err)
		os.Exit(2)
	}
	if missing > 0 || compared == 0 {
		log.Printf("compare_statutes: something is missing in %d of %d lines", missing, compared)
		os.Exit(1)
	}
}

// line is what became of one version held against one wording.
type line struct {
	text string
	ok   bool
}

func compare(d governance.Duty, texts map[string][]wording, without []string) []line {
	begin := strings.Join([]string{d.ID, d.Period.From.String(), d.Citation.In(lang.English)}, "\t")
	all, known := texts[d.Citation.Act]
	if !known {
		return []line{{begin + "\tno text" + blank, slices.Contains(without, d.Citation.Act)}}
	}
	var lines []line
	for _, w := range during(all, d) {
		lines = append(lines, w.hold(d, begin, len(lines) == 0))
	}
	if len(lines) == 0 {
		return []line{{begin + "\tno such section" + blank, false}}
	}
	return lines
}

// during returns the wordings of the section in the period of the duty, the
// oldest first; where none was in force on its first day, one that came into
// force later stands for it.
func during(all []wording, d governance.Duty) []wording {
	found := slices.DeleteFunc(slices.Clone(all), func(w wording) bool {
		ended := w.period.To.Valid() && w.period.To.Before(d.Period.From)
		later := d.Period.To.Valid() && w.period.From.After(d.Period.To)
		return w.section != d.Citation.Section || ended || later
	})
	if len(found) > 0 {
		return found
	}
	i := slices.IndexFunc(all, func(w wording) bool {
		return w.section == d.Citation.Section && w.period.From.After(d.Period.From)
	})
	if i < 0 {
		return nil
	}
	return all[i : i+1]
}

// hold holds the words of the duty against the wording. Which act gave the
// wording is asked of the first alone: the citation is that of the first day.
func (w *wording) hold(d governance.Duty, begin string, first bool) line {
	from := w.period.From.String()
	if w.period.From.After(d.Period.From) && first {
		from += "*"
	}
	cells, ok := []string{begin, from, strings.Join(w.acts, ", ")}, true
	if wanted := cmp.Or(d.Citation.AsIn, d.Citation.Act); first && !slices.Contains(w.acts, wanted) {
		cells[2], ok = cells[2]+", not "+wanted, false
	}
	for _, l := range official {
		text, there := w.subsection(l, d.Citation.Subsection)
		if !there {
			cells, ok = append(cells, "no such subsection", "0", "all"), false
			continue
		}
		found, missing := keywords(text, slices.Collect(d.Keywords(l)))
		verb := modal(text, d.Modal(l), found)
		cells = append(cells, verb, strconv.Itoa(len(found)), cmp.Or(strings.Join(missing, "; "), "–"))
		ok = ok && (verb == stands || verb == apart) && len(missing) == 0 && len(found) > 0
	}
	return line{strings.Join(cells, "\t"), ok}
}

// keywords parts the key words into those that stand in the text and those that
// do not.
func keywords(text string, wanted []string) (found, missing []string) {
	for _, word := range wanted {
		if contains(split(text), split(word)) {
			found = append(found, word)
		} else {
			missing = append(missing, word)
		}
	}
	return found, missing
}

// modal says whether the verbs stand in the text, each in one sentence, and one
// of them in a sentence with a key word.
func modal(text, told string, keys []string) string {
	var missing []string
	together := false
	for _, verb := range verbs(told) {
		there := false
		for _, s := range sentences(text) {
			if words := split(s); inOrder(words, verb) {
				there = true
				together = together || slices.ContainsFunc(keys, func(key string) bool { return contains(words, split(key)) })
			}
		}
		if !there {
			missing = append(missing, strings.Join(verb, " "))
		}
	}
	switch {
	case len(missing) > 0 || told == "":
		return "missing: " + strings.Join(missing, "; ")
	case !together:
		return apart
	}
	return stands
}

// verbs returns the verbs that a duty tells as one, each in its words: "on
// laadittava, otettava huomioon; hyväksytään" is three, of which the second
// shares the "on" of the first.
func verbs(told string) (list [][]string) {
	for group := range strings.SplitSeq(told, "; ") {
		var head []string
		for i, verb := range strings.Split(group, ", ") {
			words := split(verb)
			if i == 0 && len(words) > 1 {
				head = words[:1]
			}
			if i > 0 {
				words = slices.Concat(head, words)
			}
			list = append(list, words)
		}
	}
	return list
}

// split returns the words of a text in small letters. A hyphen belongs to its
// word ("-suunnitelma"), other signs to none.
func split(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return r != '-' && !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
}

// contains reports whether the words stand in the text side by side.
func contains(text, words []string) bool {
	for i := 0; len(words) > 0 && i+len(words) <= len(text); i++ {
		if slices.Equal(text[i:i+len(words)], words) {
			return true
		}
	}
	return false
}

// inOrder reports whether the words stand in the text in their order.
func inOrder(text, words []string) bool {
	for _, word := range words {
		i := slices.Index(text, word)
		if i < 0 {
			return false
		}
		text = text[i+1:]
	}
	return true
}

// sentenceEnd is a full stop before a capital letter, other than that of an
// abbreviated subsection or chapter.
var sentenceEnd = regexp.MustCompile(`(\pL+|[^\pL])\.\s+\p{Lu}`)

func sentences(text string) []string {
	var list []string
	start := 0
	for _, at := range sentenceEnd.FindAllStringSubmatchIndex(text, -1) {
		if word := text[at[2]:at[3]]; word == "mom" || word == "kap" {
			continue
		}
		list = append(list, text[start:at[3]])
		start = at[3] + len(".")
	}
	return append(list, text[start:])
}

// wording is one wording of one section.
type wording struct {
	section string // as in a citation: "13a"
	period  law.Period
	acts    []string // those that it comes from
	texts   [len(official)][]subsection
}

type subsection struct {
	number int
	text   string
}

// subsection returns one subsection, and for zero all of them.
func (w *wording) subsection(l lang.Language, number int) (string, bool) {
	var b strings.Builder
	for _, s := range w.texts[l] {
		if number == 0 || s.number == number {
			b.WriteString(s.text + "\n")
		}
	}
	return b.String(), b.Len() > 0
}

// readAll reads the acts of a folder by their numbers; the wordings of each are
// in the order of time.
func readAll(folder string) (map[string][]wording, error) {
	names, err := filepath.Glob(filepath.Join(folder, "*.md"))
	if err != nil || len(names) == 0 {
		return nil, errors.Join(err, fmt.Errorf("%s: no .md file", folder))
	}
	texts := map[string][]wording{}
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		r := reader{into: -1}
		for l := range strings.Lines(string(data)) {
			r.line++
			if err := r.read(strings.TrimRight(l, "\r\n")); err != nil {
				return nil, fmt.Errorf("%s:%d: %w", name, r.line, err)
			}
		}
		if r.act == "" {
			return nil, fmt.Errorf("%s: no line begins with # and the number of an act", name)
		}
		if _, twice := texts[r.act]; twice {
			return nil, fmt.Errorf("%s: %s stands in another file too", name, r.act)
		}
		slices.SortStableFunc(r.list, func(a, b wording) int { return a.period.From.Compare(b.period.From) })
		texts[r.act] = r.list
	}
	return texts, nil
}

// reader reads a file line by line. into is the language that lines belong to,
// -1 for none.
type reader struct {
	act  string
	list []wording
	line int
	into int
}

var (
	actLine        = regexp.MustCompile(`^# (\d+/\d{4})(?: |$)`)
	sectionLine    = regexp.MustCompile(`^## (\d+(?: ?\pL)?) §`)
	forceLine      = regexp.MustCompile(`^in force: (\d{4}-\d\d-\d\d) – (\d{4}-\d\d-\d\d)? ?\((.+)\)$`)
	subsectionLine = regexp.MustCompile(`^\((\d+)\) (.+)$`)
	actNumber      = regexp.MustCompile(`\d+/\d{4}`)
)

func (r *reader) read(l string) error {
	switch {
	case strings.HasPrefix(l, "# "):
		found := actLine.FindStringSubmatch(l)
		if found == nil || r.act != "" {
			return fmt.Errorf("found %q, expected one number of an act", l)
		}
		r.act = found[1]
	case strings.HasPrefix(l, "## "):
		r.into = -1
		r.list = append(r.list, wording{})
		if found := sectionLine.FindStringSubmatch(l); found != nil { // an annex is none
			r.list[len(r.list)-1].section = strings.ReplaceAll(found[1], " ", "")
		}
	case strings.HasPrefix(l, "in force: "):
		return r.force(l)
	case strings.HasPrefix(l, "### "):
		r.into = slices.IndexFunc(official[:], func(in lang.Language) bool { return l == "### "+in.String() })
		if r.into < 0 || len(r.list) == 0 || len(r.list[len(r.list)-1].acts) == 0 {
			return fmt.Errorf("found %q, expected fi or sv after the days in force", l)
		}
	case r.into >= 0 && strings.TrimSpace(l) != "":
		r.text(l)
	}
	return nil
}

func (r *reader) force(l string) error {
	found := forceLine.FindStringSubmatch(l)
	if found == nil || len(r.list) == 0 {
		return fmt.Errorf("found %q, expected days and acts of a section", l)
	}
	w := &r.list[len(r.list)-1]
	var err error
	if w.period.From, err = law.ParseDate(found[1]); err != nil {
		return err
	}
	if found[2] != "" {
		if w.period.To, err = law.ParseDate(found[2]); err != nil {
			return err
		}
	}
	for _, number := range actNumber.FindAllString(found[3], -1) {
		if !slices.Contains(w.acts, number) {
			w.acts = append(w.acts, number)
		}
	}
	if len(w.acts) == 0 {
		w.acts = []string{r.act}
	}
	return nil
}

// text adds a line to the subsection that it begins or belongs to.
func (r *reader) text(l string) {
	in := &r.list[len(r.list)-1].texts[r.into]
	if found := subsectionLine.FindStringSubmatch(l); found != nil {
		number, _ := strconv.Atoi(found[1]) // digits alone
		*in = append(*in, subsection{number, found[2]})
		return
	}
	if len(*in) == 0 {
		*in = append(*in, subsection{})
	}
	last := &(*in)[len(*in)-1]
	last.text += "\n" + l
}
