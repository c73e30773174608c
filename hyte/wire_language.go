package hyte

import "github.com/hyte-fi/go-hyte/hyte/lang"

// language is the language of the document.
var language = shape[*lang.Language]{
	read: func(d *decoder, v **lang.Language) {
		at := d.at
		var code string
		if named(KindUnknownToken, goodPlanLanguage, func(*checker, string) {}).read(d, &code); code == "" {
			return
		}
		for _, l := range lang.All() {
			if l.String() == code {
				*v = &l
				return
			}
		}
		d.fault(KindUnknownToken, at, quote(code), goodPlanLanguage)
	},
	write: func(e *encoder, v **lang.Language) { e.quoted((*v).String()) },
	check: func(c *checker, v **lang.Language) {
		if _, err := (*v).MarshalText(); err != nil {
			c.fault(KindUnknownToken, (*v).String(), goodPlanLanguage)
		}
	},
	empty: func(v **lang.Language) bool { return *v == nil },

	schema: func() string { return enum([]string{"fi", "sv", "en"}) },
}

const goodPlanLanguage = "one of fi, sv, en"
