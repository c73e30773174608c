package report

func (w *jsonWriter) sections(key string, list []Section) {
	w.list(key, len(list), func(i int) {
		s := &list[i]
		w.open()
		w.string("id", s.ID)
		w.text("title", s.Title)
		w.list("blocks", len(s.Blocks), func(i int) { w.block(s.Blocks[i]) })
		if len(s.Sections) > 0 {
			w.sections("sections", s.Sections)
		}
		w.close()
	})
}

// block writes a block with its type; one that is none of the five is null.
func (w *jsonWriter) block(b Block) {
	switch b := b.(type) {
	case Paragraph:
		w.sentences("paragraph", b)
	case List:
		w.sentences("list", b)
	case Facts:
		w.facts(b)
	case Table:
		w.table(&b)
	case Gap:
		w.gap(b)
	default:
		w.dst, w.fresh = append(w.dst, "null"...), false
	}
}

func (w *jsonWriter) sentences(kind string, list []Sentence) {
	w.open()
	w.string("type", kind)
	w.list("sentences", len(list), func(i int) { w.sentenceValue(list[i]) })
	w.close()
}

func (w *jsonWriter) facts(facts Facts) {
	w.open()
	w.string("type", "facts")
	w.list("facts", len(facts), func(i int) {
		w.open()
		w.text("label", facts[i].Label)
		w.key("value")
		w.value(facts[i].Value)
		w.optionalSentence("note", facts[i].Note)
		w.close()
	})
	w.close()
}

func (w *jsonWriter) table(t *Table) {
	w.open()
	w.string("type", "table")
	w.string("id", t.ID)
	w.text("caption", t.Caption)
	w.optionalSentence("alt", t.Alt)
	w.list("columns", len(t.Columns), func(i int) {
		c := &t.Columns[i]
		w.open()
		w.text("title", c.Title)
		w.optionalText("notes", c.Notes)
		w.bool("numeric", c.Numeric)
		w.bool("drawn", c.Drawn)
		w.close()
	})
	w.list("rows", len(t.Rows), func(i int) {
		w.dst, w.fresh = append(w.dst, '['), true
		for _, v := range t.Rows[i] {
			w.comma()
			w.value(v)
		}
		w.dst, w.fresh = append(w.dst, ']'), false
	})
	if len(t.Legend) > 0 {
		w.list("legend", len(t.Legend), func(i int) { w.legend(&t.Legend[i]) })
	}
	if len(t.Notes) > 0 {
		w.list("notes", len(t.Notes), func(i int) { w.sentenceValue(t.Notes[i]) })
	}
	w.close()
}

func (w *jsonWriter) legend(g *Legend) {
	w.open()
	w.text("text", g.Text)
	if g.Mark != NoMark {
		w.string("mark", g.Mark.String())
	} else {
		w.key("shape")
		w.shape(g.Shape)
	}
	w.close()
}

func (w *jsonWriter) gap(g Gap) {
	w.open()
	w.string("type", "gap")
	w.optional("duty", g.Duty)
	w.citation("citation", g.Citation)
	w.key("must")
	if g.Must {
		w.dst = append(w.dst, "true"...)
	} else {
		w.dst = append(w.dst, "false"...)
	}
	w.text("text", g.Text)
	w.optionalText("remedy", g.Remedy)
	w.optional("pointer", g.Pointer.String())
	w.close()
}
