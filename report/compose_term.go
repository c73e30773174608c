package report

import (
	"slices"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// Term composes the report and plan of a council term (hyvinvointikertomus ja
// -suunnitelma): the outline that THL recommends (summary; background; the
// population's wellbeing, health and services; strengths and development needs;
// the plan; annexes), with the contents that THL asks of the report, the
// evaluation of the goals, the plan's goals with actions, owners, indicators
// and resources, and the plans that the law makes part of it.
//
// What the law or the guidance asks for and the plan does not hold stands in
// the report as a [Gap]. Its errors are those of [Annual].
func Term(plan hyte.Plan, audit governance.Checklist, options ...Option) (Document, error) {
	c, err := newComposer(plan, audit, options)
	if err != nil {
		return Document{}, err
	}
	title := Say(tri("{0}: hyvinvointikertomus ja -suunnitelma {1}", "{0}: välfärdsberättelse och välfärdsplan {1}", "{0}: welfare report and plan {1}"), c.name(), During(yearsOf(c.planTerm())))
	d := c.document(TermKind, title)
	d.Term = c.planTerm()
	population := c.state()
	population.ID, population.Title = "population", tri("Väestön hyvinvointi, terveys ja palvelut", "Befolkningens välfärd, hälsa och tjänster", "The population's wellbeing, health and services")
	d.Sections = c.sections(c.summary(), c.background(), population, c.factors(), c.reportContents(), c.strengths(), c.evaluation(), c.planPart(), c.subPlans(), c.duties(), c.maturity(), c.supplement(), c.deadlines(), c.sources())
	return d, nil
}

// planTerm is the term the plan is made for, or the term of the day.
func (c *composer) planTerm() law.Period {
	if c.plan.Term.From.Valid() {
		return c.plan.Term
	}
	return c.term
}

// yearsOf widens a period to whole years, as terms are named by theirs.
func yearsOf(p law.Period) law.Period {
	if !p.From.Valid() || !p.To.Valid() {
		return p
	}
	return law.Between(law.Year(p.From.Year()).From, law.Year(p.To.Year()).To)
}

// background tells how the document came about.
func (c *composer) background() Section {
	s := Section{ID: "background", Title: tri("Tausta, tarkoitus ja laatijat", "Bakgrund, syfte och utarbetare", "Background, purpose and makers")}
	s.Blocks = appendTable(s.Blocks, c.makers())
	s.Blocks = appendTable(s.Blocks, c.strategyTable())
	s.Blocks = appendTable(s.Blocks, c.participationTable())
	s.Blocks = appendTable(s.Blocks, c.handlingTable())
	if len(s.Blocks) == 0 {
		s.Blocks = []Block{c.guidanceGap("thl-sisalto", "THL-SIS-BG",
			tri("Suunnitelma ei kerro, kuka sen laati ja miten.", "Planen berättar inte vem som utarbetat den eller hur.", "The plan does not tell who made it and how."), "/governance")}
	}
	return s
}

// guidanceGap is the gap of something that guidance asks for.
func (c *composer) guidanceGap(page, duty string, text lang.Text, at hyte.Pointer) Gap {
	return Gap{Duty: duty, Citation: law.Citation{Act: page, Force: law.Guidance}, Text: text, Pointer: at}
}

var roleNames = map[hyte.Role]lang.Text{
	hyte.RoleResponsible:    tri("Vastuutaho", "Organ som ska ansvara", "Responsible body"),
	hyte.RoleSubstance:      tri("Ehkäisevän päihdetyön toimielin", "Organ med ansvar för det förebyggande rusmedelsarbetet", "Body for preventive substance-abuse work"),
	hyte.RoleWellbeingGroup: tri("Hyvinvointiryhmä", "Välfärdsgrupp", "Wellbeing group"),
	hyte.RoleManagementTeam: tri("Johtoryhmä", "Ledningsgrupp", "Management team"),
}

// makers are the bodies that answer for the work.
func (c *composer) makers() Table {
	t := Table{
		ID: "makers", Caption: tri("Kuka vastaa hyvinvointityöstä", "Vem som ansvarar för välfärdsarbetet", "Who answers for welfare work"),
		Columns: []Column{{Title: tri("Tehtävä", "Uppgift", "Role")}, {Title: tri("Nimetty", "Utsedd", "Named"), Wide: true}, {Title: tri("Alkaen", "Från och med", "From")}},
	}
	for b := range c.plan.Governance.All() {
		role, known := roleNames[b.Role]
		if known && b.For.Concerns(c.unit.Code) {
			t.Rows = append(t.Rows, []Value{Words(role), c.written(b.Name), On(b.Named.From)})
		}
	}
	if co := c.plan.Governance.Coordinator; !co.IsZero() && co.For.Concerns(c.unit.Code) {
		t.Rows = append(t.Rows, []Value{Words(tri("Koordinaattori", "Koordinator", "Coordinator")), c.written(co.Title), On(co.Named.From)})
	}
	return t
}

// strategyTable is the link of the goals to the strategy.
func (c *composer) strategyTable() Table {
	t := Table{
		ID: "strategy", Caption: tri("Yhteys strategiaan", "Koppling till strategin", "Link to the strategy"),
		Columns: []Column{{Title: tri("Strategian tavoite", "Strategins mål", "Goal of the strategy"), Wide: true}, {Title: tri("Suunnitelman tavoitteita", "Mål i planen", "Goals of the plan"), Numeric: true}},
	}
	for _, st := range c.plan.Strategies {
		if !st.For.Concerns(c.unit.Code) {
			continue
		}
		for _, goal := range st.Goals {
			n := 0
			for i := range c.plan.Goals {
				if slices.Contains(c.plan.Goals[i].StrategyGoals, goal.ID) {
					n++
				}
			}
			t.Rows = append(t.Rows, []Value{c.written(goal.Text), Count(n)})
		}
	}
	return t
}

var participants = map[hyte.Participant]lang.Text{
	hyte.ParticipantResidents:           tri("Asukkaat", "Invånare", "Residents"),
	hyte.ParticipantServiceUsers:        tri("Palvelujen käyttäjät", "Tjänsternas användare", "Service users"),
	hyte.ParticipantChildren:            tri("Lapset ja nuoret", "Barn och unga", "Children and young people"),
	hyte.ParticipantYouthCouncil:        tri("Nuorisovaltuusto", "Ungdomsfullmäktige", "Youth council"),
	hyte.ParticipantOlderPeoplesCouncil: tri("Vanhusneuvosto", "Äldrerådet", "Older people's council"),
	hyte.ParticipantDisabilityCouncil:   tri("Vammaisneuvosto", "Rådet för personer med funktionsnedsättning", "Disability council"),
	hyte.ParticipantOrganisations:       tri("Järjestöt", "Organisationer", "Organisations"),
}

func (c *composer) participationTable() Table {
	t := Table{
		ID: "participation", Caption: tri("Osallistuminen", "Delaktighet", "Participation"),
		Columns: []Column{{Title: tri("Kuka", "Vem", "Who")}, {Title: tri("Miten", "Hur", "How"), Wide: true}, {Title: tri("Milloin", "När", "When")}},
	}
	for _, p := range c.plan.Participation {
		if p.For.Concerns(c.unit.Code) && !p.Date.After(c.day) {
			t.Rows = append(t.Rows, []Value{Words(participants[p.Who]), c.written(p.Text), On(p.Date)})
		}
	}
	return t
}

// handlingTable is the way of report and plan through the bodies.
func (c *composer) handlingTable() Table {
	t := Table{
		ID: "handling", Caption: tri("Käsittely", "Behandling", "Handling"),
		Columns: []Column{{Title: tri("Toimielin", "Organ", "Body")}, {Title: tri("Päivä", "Dag", "Day")}, {Title: tri("Pöytäkirja", "Protokoll", "Minutes")}, {Title: tri("Päätös", "Beslut", "Decision")}},
	}
	s := c.search()
	i, _ := s.termDocument(hyte.WelfarePlan)
	if i < 0 {
		return t
	}
	for _, h := range c.plan.Documents[i].Handling {
		if s.past(h.Date) && s.owns(h.Organisation, c.plan.Documents[i].For) {
			t.Rows = append(t.Rows, []Value{Words(bodyName(h.Body)), On(h.Date), Code(h.Minutes).Linked(h.URL), Words(decisionNames[h.Decision])})
		}
	}
	return t
}

func bodyName(r hyte.Role) lang.Text {
	switch r {
	case hyte.RoleCouncil:
		return tri("Valtuusto", "Fullmäktige", "Council")
	case hyte.RoleBoard:
		return tri("Hallitus", "Styrelsen", "Board")
	case hyte.RoleCommittee:
		return tri("Lautakunta", "Nämnd", "Committee")
	case hyte.RoleAuditCommittee:
		return tri("Tarkastuslautakunta", "Revisionsnämnden", "Audit committee")
	}
	if name, ok := roleNames[r]; ok {
		return name
	}
	return tri("Muu toimielin", "Annat organ", "Another body")
}

var decisionNames = map[hyte.HandlingDecision]lang.Text{
	hyte.DecisionApproved: tri("hyväksytty", "godkänt", "approved"),
	hyte.DecisionNoted:    tri("merkitty tiedoksi", "antecknat för kännedom", "noted"),
	hyte.DecisionProposed: tri("esitetty eteenpäin", "förts vidare", "put forward"),
	hyte.DecisionSentBack: tri("palautettu valmisteluun", "återremitterat", "sent back"),
}

// guidanceTables are the ids of the guidance that tells what the report of the
// term should hold and how it should be set out.
var guidanceTables = [...]struct {
	id      string
	caption lang.Text
	duties  [6]string
}{
	{"report-contents", tri("Sisällöt, joita THL suosittaa kertomukseen", "Innehåll som THL rekommenderar för berättelsen", "Contents that THL recommends for the report"),
		[6]string{"THL-KERT-1", "THL-KERT-2", "THL-KERT-3", "THL-KERT-4", "THL-KERT-5", "THL-KERT-6"}},
	{"report-outline", tri("Rakenne, jota THL suosittaa", "Disposition som THL rekommenderar", "Outline that THL recommends"),
		[6]string{"THL-SIS-1", "THL-SIS-2", "THL-SIS-3", "THL-SIS-4", "THL-SIS-5", "THL-SIS-6"}},
}

// reportContents holds the report of the term against the contents and the
// outline that THL recommends.
func (c *composer) reportContents() Section {
	s := Section{ID: "contents", Title: tri("Kertomuksen sisältö", "Berättelsens innehåll", "Contents of the report")}
	for _, g := range guidanceTables {
		t := Table{
			ID: g.id, Caption: g.caption,
			Columns: []Column{{Title: tri("Sisältö", "Innehåll", "Content"), Wide: true}, {Title: titleOutcome}, {Title: titleSource}},
		}
		var gaps []Block
		for _, id := range g.duties {
			f, ok := c.audit.Finding(id)
			if !ok {
				continue
			}
			outcome := outcomeValue(f.Outcome)
			if lacksContent(f) {
				outcome = contentMissing(f)
				gaps = append(gaps, partGap(f))
			}
			t.Rows = append(t.Rows, []Value{Words(f.Duty.Title), outcome, Citing(f.Duty.Citation)})
		}
		s.Blocks = append(appendTable(s.Blocks, t), gaps...)
	}
	s.Blocks = append(s.Blocks, c.gapsOf("FI-612/2021-6-3e", "FI-612/2021-6-3f", "FI-612/2021-7-3c")...)
	return s
}

// lacksContent reports whether something that guidance asks of the report is
// not there. The report at hand is the document that should hold it, so that a
// day still ahead is no reason for silence.
func lacksContent(f governance.Finding) bool {
	return f.Outcome.Missed() || f.Outcome == governance.Due || f.Outcome == governance.NotDue
}

func contentMissing(f governance.Finding) Value {
	if f.Outcome == governance.NotDue {
		return outcomeValue(governance.Due)
	}
	return outcomeValue(f.Outcome)
}

// partGap is the gap of one content, which it names.
func partGap(f governance.Finding) Gap {
	return Gap{
		Duty: f.Duty.ID, Citation: f.Duty.Citation, Pointer: hyte.Pointer(f.Pointer()),
		Text: tri("Kertomuksesta puuttuu osa ”"+f.Duty.Title.Finnish+"”.",
			"Berättelsen saknar avsnittet ”"+f.Duty.Title.Swedish+"”.",
			"The report lacks the part “"+f.Duty.Title.English+"”."),
		Remedy: tri("Puuttuva sisältö olisi hyvä lisätä.", "Det som saknas bör läggas till.", "What is missing should be added."),
	}
}

// strengths sorts the indicators into what went well and what did not.
func (c *composer) strengths() Section {
	s := Section{ID: "strengths", Title: tri("Vahvuudet ja kehittämistarpeet", "Styrkor och utvecklingsbehov", "Strengths and development needs")}
	var good, bad List
	for _, in := range c.indicatorsWith(anyIndicator) {
		line := Say(tri("{0}: {1}", "{0}: {1}", "{0}: {1}"), c.written(in.Name), Words(movements[in.move].name))
		switch in.move {
		case Reached, Improved, OnTrack:
			good = append(good, line)
		case Behind, Away, Worsened, Unchanged:
			bad = append(bad, line)
		}
	}
	lists := [...]struct {
		title lang.Text
		list  List
	}{
		{tri("Saavutettu, parantunut tai aikataulussa:", "Uppnått, förbättrat eller enligt tidtabellen:", "Reached, improved or on track:"), good},
		{tri("Jäljessä, ennallaan tai heikentynyt:", "Efter tidtabellen, oförändrat eller försämrat:", "Behind, unchanged or worsened:"), bad},
	}
	for _, l := range lists {
		if len(l.list) > 0 {
			s.Blocks = append(s.Blocks, Paragraph{Say(l.title)}, l.list)
		}
	}
	return s
}

// evaluation tells of every goal how far its actions and indicators are.
func (c *composer) evaluation() Section {
	s := Section{ID: "evaluation", Title: tri("Tavoitteiden arviointi", "Utvärdering av målen", "Evaluation of the goals")}
	t := Table{
		ID: "goals", Caption: tri("Tavoitteet: toimenpiteet ja mittarit", "Mål: åtgärder och indikatorer", "Goals: actions and indicators"),
		Columns: []Column{
			{Title: titleTarget, Wide: true},
			{Title: tri("Toimenpiteitä", "Åtgärder", "Actions"), Numeric: true}, {Title: tri("Valmiita", "Klara", "Done"), Numeric: true},
			{Title: tri("Mittareita", "Indikatorer", "Indicators"), Numeric: true}, {Title: tri("Kunnossa", "I sin ordning", "In order"), Numeric: true},
			{Title: tri("Arvio", "Bedömning", "Assessment")},
		},
		Notes: []Sentence{Say(tri("Mittari on kunnossa, kun se on tavoitteessa tai aikataulussa tai, jos tavoitetta ei ole, parantunut. Tavoite on kunnossa, kun kaikki toimenpiteet ovat valmiita ja mittarit kunnossa, ja kesken, kun jokin on valmis, aloitettu tai edistynyt.",
			"En indikator är i sin ordning när den är i mål, följer tidtabellen eller, om mål saknas, har förbättrats. Ett mål är i sin ordning när alla åtgärder är klara och indikatorerna i sin ordning, och på väg när något är klart, inlett eller har gått framåt.",
			"An indicator is in order where it is at its target, on track or, without a target, improved. A goal is in order where all actions are done and the indicators in order, and on the way where one is done, begun or has moved forward."))},
	}
	known := c.indicatorsWith(anyIndicator)
	for i := range c.plan.Goals {
		if g := &c.plan.Goals[i]; g.For.Concerns(c.unit.Code) {
			t.Rows = append(t.Rows, c.goalRow(g, known))
		}
	}
	s.Blocks = appendTable(s.Blocks, t)
	if len(t.Rows) == 0 {
		s.Blocks = c.gapsOf("FI-612/2021-6-2a", "FI-612/2021-7-2a", "FI-615/2021-8-2")
	}
	return s
}

func (c *composer) goalRow(g *hyte.Goal, known []indicatorOf) []Value {
	actions, done, told, indicators, good, advanced := 0, 0, 0, 0, 0, 0
	for a := range c.plan.ActionsOf(g.ID) {
		actions++
		p, _ := progressOf(&c.plan, &a, c.until)
		switch p {
		case ActionDone:
			done++
		case ActionUnderWay, ActionStarted:
			advanced++
		}
		if p != ActionNotAssessed {
			told++
		}
	}
	for _, in := range known {
		if slices.Contains(g.Indicators, in.ID) {
			indicators++
			if in.move.inOrder() {
				good++
			}
			if in.move.advanced() {
				advanced++
			}
			if in.move != CannotTell {
				told++
			}
		}
	}
	mark := Poor
	switch {
	case told == 0:
		mark = Open
	case done == actions && good == indicators:
		mark = Good
	case done+advanced > 0:
		mark = Fair
	}
	return []Value{c.numbered(g.Number, g.Text), Count(actions), Count(done), Count(indicators), Count(good), Words(mark.Name()).Marked(mark)}
}

// planPart is the plan: goals with actions, owners, indicators and resources.
func (c *composer) planPart() Section {
	s := Section{ID: "plan", Title: tri("Suunnitelma: tavoitteet ja toimenpiteet", "Planen: mål och åtgärder", "The plan: goals and actions")}
	for i := range c.plan.Goals {
		g := &c.plan.Goals[i]
		if g.For.Concerns(c.unit.Code) {
			s.Blocks = append(s.Blocks, c.goalTable(g, i))
		}
	}
	s.Blocks = append(s.Blocks, c.gapsOf(actionDuties[:]...)...)
	return s
}

func (c *composer) goalTable(g *hyte.Goal, i int) Block {
	name := c.numbered(g.Number, g.Text)
	caption := inAll(name.In)
	t := Table{
		ID: "goal-" + numeral(i+1), Caption: caption, even: true,
		Columns: []Column{
			{Title: titleAction, Wide: true}, {Title: titleOwner},
			{Title: tri("Voimavarat", "Resurser", "Resources")}, {Title: titleIndicator},
		},
	}
	for a := range c.plan.ActionsOf(g.ID) {
		if a.For.Concerns(c.unit.Code) {
			t.Rows = append(t.Rows, []Value{c.numbered(a.Number, a.Text), c.owners(&a), c.resources(&a), c.measures(&a)})
		}
	}
	if len(t.Rows) > 0 {
		return t
	}
	gap := Gap{Must: true, Text: inAll(func(l lang.Language) string {
		return tri("Tavoitteella ei ole toimenpidettä: ", "Målet saknar åtgärd: ", "The goal has no action: ").In(l) + name.In(l)
	}), Pointer: hyte.Pointer("/goals").Index(i)}
	for _, id := range actionDuties {
		if f, ok := c.audit.Finding(id); ok {
			gap.Duty, gap.Citation, gap.Remedy = id, f.Duty.Citation, remedyOf(f)
		}
	}
	return gap
}

func (c *composer) resources(a *hyte.Action) Value {
	var list []hyte.Text
	for _, r := range a.Resources {
		switch {
		case !r.Text.IsZero():
			list = append(list, c.text(r.Text))
		case r.Euros != "":
			list = append(list, hyte.Plain(r.Euros+" €"))
		}
	}
	if len(list) == 0 {
		return Value{}
	}
	return Written(joined(list, "; "))
}

// measures names the indicators of an action, or its follow-up in free words.
func (c *composer) measures(a *hyte.Action) Value {
	var list []hyte.Text
	for _, id := range a.Indicators {
		if in, ok := c.plan.Indicator(id); ok {
			list = append(list, c.text(in.Name))
		}
	}
	if len(list) == 0 {
		return c.written(a.Measure)
	}
	return Written(joined(list, "; "))
}

// subPlans lists the plans that are part of the welfare plan or attached.
func (c *composer) subPlans() Section {
	s := Section{ID: "sub-plans", Title: tri("Osasuunnitelmat ja liitteet", "Delplaner och bilagor", "Sub-plans and annexes")}
	t := Table{
		ID: "sub-plan-list", Caption: tri("Suunnitelmaan kuuluvat ja liitetyt suunnitelmat", "Planer som ingår i eller fogats till planen", "Plans that are part of the plan or attached to it"),
		Columns: []Column{{Title: tri("Suunnitelma", "Plan", "Plan"), Wide: true}, {Title: tri("Liittyy", "Koppling", "Tie")}, {Title: tri("Laadittu", "Utarbetad", "Made")}, {Title: tri("Viimeksi hyväksytty tai tarkistettu", "Senast godkänd eller sedd över", "Last approved or reviewed")}},
	}
	find := c.search()
	for i := range c.plan.SubPlans {
		p := &c.plan.SubPlans[i]
		if !p.For.Concerns(c.unit.Code) {
			continue
		}
		tie := Value{}
		switch {
		case len(p.PartOf) > 0:
			tie = Words(tri("osa suunnitelmaa", "del av planen", "part of the plan"))
		case len(p.AttachedTo) > 0:
			tie = Words(tri("liitetty", "fogad", "attached"))
		}
		title := c.written(p.Title)
		if title.IsZero() {
			title = Code(string(p.Kind))
		}
		t.Rows = append(t.Rows, []Value{title.Linked(p.URL), tie, On(p.Made), On(find.lastDay(p))})
	}
	s.Blocks = appendTable(s.Blocks, t)
	return s
}

// lastDay is the last day on which the council approved or reviewed the
// sub-plan.
func (s *search) lastDay(p *hyte.SubPlan) law.Date {
	var last law.Date
	if h := s.council(p.Handling, p.For); h >= 0 {
		last = p.Handling[h].Date
	}
	for _, day := range p.Reviewed {
		if s.past(day) && last.Before(day) {
			last = day
		}
	}
	return last
}
