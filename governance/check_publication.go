package governance

import "strings"

// published: report and plan are on the public data network.
func published(v *view) result {
	return v.withinTerm(noteNotPublished, noteNotPublishedYet, inDocumentPublication,
		func(v *view, i, h int) result { return v.publishedOnline(i, h) })
}

// publishedOnline looks for a publication of what the council had. One without
// a day counts: anybody can look at what stands at its address.
func (v *view) publishedOnline(document, handling int) result {
	d := &v.plan.Documents[document]
	r := result{}
	for j := range d.Publication {
		p := &d.Publication[j]
		switch {
		case !online(p.URL) || !v.mine(p.For) || !v.pastOrUntold(p.Date):
		case p.Date.Valid() && p.Date.Before(d.Handling[handling].Date):
			r = asking(notePublishedBeforeCouncil).wanted(at(inDocumentPublication, document)).and(at(inPublication, document, j))
		default:
			return shown(at(inPublication, document, j))
		}
	}
	return r
}

// online reports whether an address is one on the public data network: of the
// web, at a host with a domain.
func online(url string) bool {
	host := url
	scheme, rest, found := strings.Cut(url, "://")
	switch {
	case found && (strings.EqualFold(scheme, "https") || strings.EqualFold(scheme, "http")):
		host = rest
	case len(url) < 4 || !strings.EqualFold(url[:4], "www."):
		return false
	}
	if end := strings.IndexAny(host, "/?#: "); end >= 0 {
		host = host[:end]
	}
	dot := strings.IndexByte(host, '.')
	return dot > 0 && dot < len(host)-1
}
