/** How the report looks on a screen, at 360 px as on a desk, and on paper. Contrasts are 4.5 : 1 or better. */
export const reportCss = `
:root { color-scheme: light; --ink: #1b1f24; --quiet: #4a5560; --line: #c4ccd4; --soft: #f3f5f7; --link: #0b4a8f; --error: #a11212; --warning: #7a4a00; --information: #1d4f7c; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: #fff; font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; overflow-wrap: break-word; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: .5rem; top: .5rem; padding: .5rem 1rem; background: #fff; z-index: 1; }
:focus-visible { outline: .2rem solid var(--link); outline-offset: .15rem; }
a { color: var(--link); }
header, main, footer { max-width: 62rem; margin: 0 auto; padding: 0 1rem; }
header { padding-top: 1.5rem; }
header p { margin: 0; color: var(--quiet); }
h1 { font-size: 1.5rem; line-height: 1.3; margin: .2rem 0 1rem; text-wrap: balance; }
h2 { font-size: 1.25rem; margin: 2.2rem 0 .8rem; padding-bottom: .3rem; border-bottom: 2px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.4rem 0 .5rem; }
dl.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .3rem 1.2rem; margin: 0; }
dl.facts dt { color: var(--quiet); }
dl.facts dd { margin: 0; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .6rem; list-style: none; margin: 1.2rem 0 0; padding: 0; }
.cards li { border: 1px solid var(--line); border-top-width: .3rem; border-radius: .4rem; padding: .6rem .8rem; background: var(--soft); }
.cards strong { display: block; font-size: 1.6rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.cards .error { border-top-color: var(--error); } .cards .warning { border-top-color: var(--warning); } .cards .information { border-top-color: var(--information); }
nav ul { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; list-style: none; margin: 1.2rem 0 0; padding: 0; }
nav a { display: inline-block; padding: .3rem 0; }
.finding { border: 1px solid var(--line); border-left: .4rem solid var(--information); border-radius: .3rem; padding: .7rem 1rem; margin: 0 0 .8rem; break-inside: avoid; }
.finding.error { border-left-color: var(--error); } .finding.warning { border-left-color: var(--warning); }
.finding p { margin: 0 0 .4rem; }
.badge { display: inline-block; font-weight: 700; margin-right: .5rem; }
.error .badge { color: var(--error); } .warning .badge { color: var(--warning); } .information .badge { color: var(--information); }
.finding dl { font-size: .9375rem; }
blockquote { margin: 0; padding-left: .7rem; border-left: 2px solid var(--line); color: var(--quiet); }
table { width: 100%; border-collapse: collapse; margin: 0 0 1rem; font-size: .9375rem; }
caption { position: absolute; left: -999rem; }
th, td { border: 1px solid var(--line); padding: .45rem .6rem; text-align: left; vertical-align: top; }
thead th { background: var(--soft); }
tbody th { font-weight: 400; }
td.count, th.count { text-align: right; font-variant-numeric: tabular-nums; }
details { border: 1px solid var(--line); border-radius: .4rem; margin: 0 0 .8rem; padding: 0 .9rem; }
summary { cursor: pointer; padding: .6rem 0; font-weight: 600; }
details details { border: 0; padding: 0; margin: 0 0 .6rem; }
details details summary { width: fit-content; font-weight: 400; color: var(--link); padding: .3rem 0; }
.names { columns: 16rem; margin: 0 0 .8rem; padding-left: 1.2rem; }
.because { margin: 0 0 .4rem; padding-left: 1.2rem; color: var(--quiet); font-size: .9rem; }
td details, th details { margin: .2rem 0 0; }
.tag { display: inline-block; border: 1px solid currentColor; border-radius: 1rem; padding: 0 .5rem; font-size: .85rem; color: var(--warning); white-space: nowrap; }
footer { color: var(--quiet); font-size: .9rem; margin: 2.5rem auto; border-top: 1px solid var(--line); padding-top: 1rem; }
@media (max-width: 40rem) {
  dl.facts { grid-template-columns: minmax(0, 1fr); gap: 0; }
  dl.facts dd { margin-bottom: .5rem; }
  .stack thead { position: absolute; left: -999rem; }
  .stack table, .stack tbody, .stack tr, .stack td, .stack th { display: block; }
  .stack tr { border: 1px solid var(--line); border-radius: .3rem; margin-bottom: .7rem; padding: .3rem .6rem; }
  .stack td, .stack tbody th { border: 0; padding: .2rem 0; }
  .stack [data-name]::before { content: attr(data-name) ": "; color: var(--quiet); font-weight: 400; }
  .stack td.count { text-align: left; }
}
@page { size: A4; margin: 18mm 16mm; }
@media print {
  body { font-size: 10.5pt; }
  nav, .skip { display: none; }
  header, main, footer { max-width: none; padding: 0; }
  details { border: 0; padding: 0; }
  summary { list-style: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
  tr, li { break-inside: avoid; }
}`.trim()
