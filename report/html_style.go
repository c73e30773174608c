package report

// style is the style sheet of the page. Every pair of ink and ground in it has
// a contrast of at least 4.5 to 1, which a test computes.
const style = `
:root{--ink:#1c2127;--soft:#4d5661;--line:#cfd5dc;--pale:#f3f5f7;--blue:#1b4b76;--good:#1d6337;--fair:#7a4d00;--poor:#9b1c1c;--paper:#ffffff}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 "Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans","DejaVu Sans",sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-word}
.page{max-width:60rem;margin:0 auto;padding:1.5rem 1.25rem 3rem}
h1,h2,h3{line-height:1.2;font-weight:650;text-wrap:balance}
h1{font-size:1.9rem;margin:.25rem 0 .5rem}
h2{font-size:1.35rem;margin:2.75rem 0 .75rem;padding-top:.75rem;border-top:2px solid var(--blue);color:var(--blue)}
h3{font-size:1.08rem;margin:1.75rem 0 .5rem}
p,ul{margin:.6rem 0;max-width:44rem}
ul{padding-left:1.2rem}
li{margin:.3rem 0}
a{color:var(--blue)}
header p{margin:.15rem 0;color:var(--soft)}
.note{border:1px solid var(--line);border-left:.35rem solid var(--fair);padding:.6rem .9rem;margin:1rem 0;background:var(--pale);max-width:none}
nav ul{list-style:none;padding:0;margin:1rem 0 0;display:flex;flex-wrap:wrap;gap:.3rem 1.4rem;max-width:none}
nav li{margin:0}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(10.5rem,1fr));gap:.75rem;margin:1rem 0;padding:0}
.facts div{border-top:3px solid var(--blue);background:var(--pale);padding:.6rem .8rem .7rem}
.facts dt{font-size:.86rem;color:var(--soft);line-height:1.3}
.facts dd{margin:0}
.facts dd.v{font-size:1.5rem;font-weight:650;line-height:1.3;margin-top:.15rem}
.facts dd.n{font-size:.86rem;color:var(--soft);line-height:1.35}
figure{margin:1.25rem 0}
table{border-collapse:collapse;width:100%;margin:1.25rem 0;font-size:.92rem;line-height:1.38}
figure table{margin:0}
caption{text-align:left;padding:0 0 .45rem;font-weight:650}
caption span{display:block;font-weight:400;color:var(--soft);max-width:44rem}
th,td{text-align:left;vertical-align:top;padding:.38rem .6rem .38rem 0;border-bottom:1px solid var(--line);font-weight:400}
thead th{font-size:.82rem;color:var(--soft);border-bottom:1.5px solid var(--ink);vertical-align:bottom;line-height:1.25}
th.num,td.num{text-align:right}
td.num{white-space:nowrap}
td.num.s{white-space:normal}
td.draw,th.draw{width:20%;min-width:7.5rem}
.mk{padding-left:1.25em;text-indent:-1.25em}
.mk .mark{margin-right:.43em}
td.draw svg{display:block;width:100%;height:20px;overflow:visible}
th.wide{min-width:11rem}
tr>:last-child{padding-right:0}
.even{table-layout:fixed}
.even th.wide{width:38%}
.even .wide+.wide{width:25%}
.even .wide+.wide+.num{width:8%}
.mark{width:.82em;height:.82em;margin-right:.38em;vertical-align:-.04em;flex:none}
.m1{color:var(--good)}.m2{color:var(--fair)}.m3{color:var(--poor)}.m4{color:var(--soft)}
.legend{list-style:none;padding:0;margin:.5rem 0 0;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;font-size:.84rem;color:var(--soft);max-width:none}
.legend li{margin:0;display:inline-flex;align-items:center}
.legend .key{width:26px;height:14px;margin-right:.4em;overflow:visible;flex:none}
.notes{font-size:.86rem;color:var(--soft);margin:.4rem 0 0}
.gap{border:1px dashed var(--poor);border-left:.35rem solid var(--poor);padding:.55rem .9rem;margin:.9rem 0;max-width:none}
.gap.advice{border-color:var(--fair)}
.gap ul{list-style:none;padding:0;margin:.1rem 0;max-width:none}
.gap li{margin:.1rem 0}
.gap p{margin:.1rem 0;max-width:none}
.gap .do{font-weight:600}
.gap .src{font-size:.86rem;color:var(--soft)}
small{font-size:.86em;color:var(--soft);white-space:nowrap}
.none{color:var(--soft)}
footer{margin-top:3rem;padding-top:.75rem;border-top:1px solid var(--line);font-size:.86rem;color:var(--soft)}
.one h2{margin-top:1.7rem}
.one caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.one table{position:relative;margin-top:.6rem}
.defs{position:absolute;width:0;height:0;overflow:hidden}
@media (max-width:40rem){
.page{padding:1rem .9rem 2rem}
h1{font-size:1.5rem}
h2{font-size:1.2rem;margin-top:2rem}
nav ul{display:block}
nav li{margin:.35rem 0}
.facts{grid-template-columns:1fr 1fr;gap:.5rem}
.facts dd.v{font-size:1.25rem}
table,caption,tbody,tr,th,td{display:block;width:auto}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
tbody tr{border-bottom:1px solid var(--line);padding:.5rem 0}
tbody th{border:0;padding:0 0 .15rem;font-weight:600}
td{border:0;padding:.08rem 0}
td[data-t]::before{content:attr(data-t) ": ";color:var(--soft)}
td.num,td.num.s{display:inline-block;text-align:left;white-space:normal;margin-right:1.1rem}
td.draw{width:auto;padding:.3rem 0}
td.none{display:none}
}
@media print{
@page{size:A4;margin:17mm 16mm 18mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt sans-serif}}
@page one{margin:9mm 15mm 10mm}
.one{page:one}
html{font-size:9.6pt}
body{line-height:1.38}
.page{max-width:none;padding:0}
nav{display:none}
h2{margin-top:1.8rem}
h1,h2,h3,caption,thead{break-after:avoid}
tbody tr:first-child,tbody tr:nth-child(2),tbody tr:nth-last-child(-n+2){break-before:avoid}
.short{break-inside:avoid}
p:has(+ul){break-after:avoid}
.legend,.notes{break-before:avoid}
.one{font-size:.84rem;line-height:1.24}
.one h1{font-size:1.5rem}
.one h2{font-size:1.1rem;margin:.5rem 0 .15rem;padding-top:.2rem}
.one table,.one figure{margin:.3rem 0}
.one table{font-size:.82rem;line-height:1.25}
.one .notes{display:inline;max-width:none;margin:0}
.one .facts div{padding:.3rem .1rem}
.one .legend{margin:.2rem 0 0}
.one th,.one td{padding-top:.08rem;padding-bottom:.08rem}
.one td.draw svg{height:14px;margin:-3px 0 3px}
.one .facts dd.v{font-size:1.25rem}
.one .note{margin:.5rem 0;padding:.3rem .7rem}
.one .facts{margin:.4rem 0}
.one footer{margin-top:.5rem;padding-top:.2rem}
.one footer p{margin:.2rem 0}
tr,li,.gap,.facts div{break-inside:avoid}
p{orphans:3;widows:3}
thead{display:table-header-group}
a{color:inherit;text-decoration:none}
.facts{grid-template-columns:repeat(auto-fit,minmax(29mm,1fr));gap:.5rem}
.facts div,.note,.gap{background:none;padding-left:.1rem}
.note,.gap{padding-left:.7rem}
}
`

// definitions are the marks and patterns that the page refers to. They are in
// the page once, outside of what is read aloud.
const definitions = `<svg class="defs" aria-hidden="true" focusable="false"><defs>` +
	`<symbol id="m1" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7.2" fill="currentColor"/><path d="M4.4 8.3l2.5 2.6 4.8-5.4" fill="none" stroke="#fff" stroke-width="1.9"/></symbol>` +
	`<symbol id="m2" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.4" fill="#fff" stroke="currentColor" stroke-width="1.7"/><path d="M8 1.6a6.4 6.4 0 0 1 0 12.8z" fill="currentColor"/></symbol>` +
	`<symbol id="m3" viewBox="0 0 16 16"><path d="M8 .9l7.6 14.2H.4z" fill="currentColor"/><path d="M8 6v4.3M8 11.6v1.8" stroke="#fff" stroke-width="1.8"/></symbol>` +
	`<symbol id="m4" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.6 2"/></symbol>` +
	`<pattern id="pm" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#f6d9d6"/><rect width="3" height="6" fill="#9b1c1c"/></pattern>` +
	`<pattern id="pu" width="5" height="5" patternUnits="userSpaceOnUse"><rect width="5" height="5" fill="#fff"/><circle cx="2.5" cy="2.5" r="1.1" fill="#4d5661"/></pattern>` +
	`<pattern id="pl" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#fff"/><rect width="2.4" height="6" fill="#9b1c1c"/></pattern>` +
	`</defs></svg>`

// toneFills are the fills of the tones, in their order, with the outline that
// sets pale ones off from the paper.
var toneFills = [...]struct{ fill, stroke string }{
	ToneMain:     {"#1b4b76", ""},
	ToneDone:     {"#1b4b76", ""},
	ToneUnderWay: {"#6f9cc4", ""},
	ToneBegun:    {"#c3d7e8", "#6f9cc4"},
	ToneNot:      {"#ffffff", "#4d5661"},
	ToneMissed:   {"url(#pm)", "#9b1c1c"},
	ToneUnknown:  {"url(#pu)", "#4d5661"},
	ToneFaint:    {"#e1e6eb", ""},
	ToneGain:     {"#1d6337", ""},
	ToneLoss:     {"url(#pl)", "#9b1c1c"},
}
