package governance

import (
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// row is one duty as it stands beside the statute: what one provision asks of
// some actors in one period. The act_… files are tables of rows in the order of
// the sections. A duty that held for others or in other words at another time
// has versions; its texts are those of the first, and each version says only
// what is different in it.
type row struct {
	id       string
	cite     law.Citation
	period   law.Period
	severity Severity
	cycle    Cycle
	binds    actors
	title    lang.Text
	rule     lang.Text // the duty in one sentence, with its modal verb
	remedy   lang.Text // what to do where it is not met
	fi, sv   words     // the words of the statute
	// succeeds are the ids of earlier law that this duty took over from.
	succeeds []string
	// decideBy is the last day that a transitional provision gives for the
	// first decisions; zero for none.
	decideBy law.Date
	// parts are the things that the provision lists; also are those of another
	// sort that stand beside them. Both together are at most 16.
	parts, also []part
	// place is where the evidence should stand.
	place path
	check func(*view) result
	// versions are in the order of time; none where the duty had no other.
	versions []version
}

// version is what is different in one version of a duty. What is zero is as in
// the row.
type version struct {
	// asIn is the amending act that gave the provision its words, where the
	// rest of the citation stays.
	asIn        string
	cite        law.Citation
	period      law.Period
	binds       actors
	title, rule lang.Text
	fi, sv      words
	succeeds    []string
	decideBy    law.Date
	check       func(*view) result
}

// of returns the version of the row as a row of its own.
func (v *version) of(r row) *row {
	r.versions = nil
	r.cite = either(v.cite, r.cite)
	r.cite.AsIn = either(v.asIn, r.cite.AsIn)
	r.period, r.binds = either(v.period, r.period), either(v.binds, r.binds)
	r.title, r.rule = either(v.title, r.title), either(v.rule, r.rule)
	r.fi, r.sv = either(v.fi, r.fi), either(v.sv, r.sv)
	r.decideBy = either(v.decideBy, r.decideBy)
	if v.succeeds != nil {
		r.succeeds = v.succeeds
	}
	if v.check != nil {
		r.check = v.check
	}
	return &r
}

// either returns what a version says, and what the row says where it is silent.
func either[T comparable](said, otherwise T) T {
	var silent T
	if said == silent {
		return otherwise
	}
	return said
}

// words are the modal verb and the key words of a provision, separated by
// "; ". Every key word stands in the provision as it is here. Of a modal verb
// every word does; where others stand between them ("on strategisessa
// suunnittelussaan asetettava"), those are left out.
type words struct{ modal, keys string }

// part is one thing that a provision or guidance lists: a content, a topic, a
// sort of partner. Its key is the token of the plan document, its name is what
// people call it.
type part struct {
	key  string
	name lang.Text
}

// lists yields everything the provision lists, numbered as the bits of what is
// missing.
func (r *row) lists(yield func(int, part) bool) {
	for i, p := range r.parts {
		if !yield(i, p) {
			return
		}
	}
	for i, p := range r.also {
		if !yield(len(r.parts)+i, p) {
			return
		}
	}
}

// tri makes a text of its Finnish, Swedish and English wording.
func tri(fi, sv, en string) lang.Text { return lang.Text{Finnish: fi, Swedish: sv, English: en} }
