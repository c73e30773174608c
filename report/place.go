package report

import (
	"strconv"
	"strings"

	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
)

// partNames are the parts of a plan whose places have no name of their own.
var partNames = map[string]lang.Text{
	"term":                tri("valtuustokausi", "fullmäktigeperioden", "council term"),
	"monitoring":          tri("seuranta", "uppföljningen", "monitoring"),
	"impact":              tri("päätösten ennakkoarviointi", "förhandsbedömningen av beslut", "ex-ante assessment of decisions"),
	"organisationSupport": tri("järjestöjen tukeminen", "stödet till organisationer", "support of organisations"),
	"cooperation":         tri("yhteistyö", "samarbetet", "cooperation"),
	"negotiations":        tri("neuvottelut", "förhandlingarna", "negotiations"),
	"budget":              tri("talousarvio", "budgeten", "budget"),
	"participation":       tri("osallistuminen", "delaktigheten", "participation"),
	"governance":          tri("organisointi", "organiseringen", "organisation of the work"),
}

// nameOf is how the plan calls what stands at a place: the title of a document,
// the text of an action, the name of a body; else the part of the plan.
func (c *composer) nameOf(pointer string) hyte.Text {
	part, rest, _ := strings.Cut(strings.TrimPrefix(pointer, "/"), "/")
	first, rest, _ := strings.Cut(rest, "/")
	var t hyte.Text
	if part == "governance" {
		t = c.bodyAt(first, rest)
	} else if i, err := strconv.Atoi(first); err == nil && i >= 0 {
		t = c.itemAt(part, i)
	}
	if t.IsZero() {
		return hyte.Text{Translated: partNames[part]}
	}
	return c.text(t)
}

func (c *composer) bodyAt(role, rest string) hyte.Text {
	g := &c.plan.Governance
	switch role {
	case "responsibleBody":
		return g.ResponsibleBody.Name
	case "substanceBody":
		return g.SubstanceBody.Name
	case "coordinator":
		return g.Coordinator.Title
	case "bodies":
		first, _, _ := strings.Cut(rest, "/")
		if i, err := strconv.Atoi(first); err == nil && i >= 0 && i < len(g.Bodies) {
			return g.Bodies[i].Name
		}
	}
	return hyte.Text{}
}

// itemAt is the name of the item of a list of the plan.
func (c *composer) itemAt(part string, i int) hyte.Text {
	switch p := &c.plan; {
	case part == "documents" && i < len(p.Documents):
		return p.Documents[i].Title
	case part == "subPlans" && i < len(p.SubPlans):
		return p.SubPlans[i].Title
	case part == "actions" && i < len(p.Actions):
		return p.Actions[i].Text
	case part == "goals" && i < len(p.Goals):
		return p.Goals[i].Text
	case part == "indicators" && i < len(p.Indicators):
		return p.Indicators[i].Name
	case part == "strategies" && i < len(p.Strategies):
		return p.Strategies[i].Name
	case part == "participation" && i < len(p.Participation):
		return p.Participation[i].Text
	}
	return hyte.Text{}
}

// namesOf names the places, each name once and the first two of them.
func (c *composer) namesOf(pointers []string) Value {
	const most = 2
	var names []hyte.Text
	seen := map[hyte.Text]bool{}
	for _, p := range pointers {
		name := c.nameOf(p)
		if name.IsZero() || seen[name] {
			continue
		}
		seen[name] = true
		names = append(names, name)
	}
	if len(names) == 0 {
		return Value{}
	}
	if len(names) > most {
		names = append(names[:most], hyte.Text{Translated: tri("ja muita", "med flera", "and others")})
	}
	return Written(joined(names, "; "))
}
