// Package lang holds the three languages in which go-hyte speaks to people:
// Finnish, Swedish and English.
//
// Finnish and Swedish are the languages of Finnish statutes; both versions of
// a statute are equally official. English is a translation and has no legal
// force, which is why the zero Language is Finnish.
//
// A [Text] is one message in all three languages. The library's own texts are
// always complete, so [Text.In] never comes back empty for them; a caller's
// text may lack a language, and [Text.Best] then says which language it fell
// back to, so that nothing is silently shown in the wrong one.
//
// [Parse] reads one language tag ("sv-FI"); [Negotiate] picks the language
// for an HTTP Accept-Language header or for a list of preferences in that
// form.
package lang
