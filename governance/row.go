package governance

import (
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// row is one version of one duty: what one provision asks of some actors in
// one period. The act_… files are tables of rows in the order of the sections.
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
	// parts are the things that the provision lists, at most 16.
	parts []part
	// place is where the evidence should stand.
	place path
	check func(*view) result
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

// tri makes a text of its Finnish, Swedish and English wording.
func tri(fi, sv, en string) lang.Text { return lang.Text{Finnish: fi, Swedish: sv, English: en} }
