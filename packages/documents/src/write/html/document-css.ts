import type { PrintedForm } from "../printed/form.ts"

/** How a plan looks on a screen, and by the decree's measures on paper. */
export const documentCss = ({
  page,
  marginsMm,
  font,
  component,
  firstLineMm,
  gapPt,
  pageNumberPt,
}: PrintedForm): string => {
  const size = component("body").sizePt.usual
  const em = (id: Parameters<typeof component>[0]): string => `${component(id).sizePt.usual / size}em`
  return `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #eceff1; color: #000; font: 1.0625rem/1.5 "${font}", Tinos, "Liberation Serif", serif; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: .5rem; top: .5rem; padding: .5rem 1rem; background: #fff; color: #0b3d91; z-index: 1; }
nav { max-width: ${page.width}mm; margin: 1rem auto 0; padding: 0 1rem; font-size: 1rem; }
nav summary { cursor: pointer; padding: .5rem 0; }
nav ul { margin: 0; padding-left: 1.5rem; }
nav li { padding: .2rem 0; }
a { color: #0b3d91; }
:focus-visible { outline: .2rem solid #0b3d91; outline-offset: .15rem; }
main { max-width: ${page.width}mm; margin: 1rem auto; padding: min(${marginsMm.top}mm, 8vw) min(${marginsMm.right}mm, 5vw) min(${marginsMm.bottom}mm, 8vw) min(${marginsMm.left}mm, 5vw); background: #fff; box-shadow: 0 1px 4px #0004; overflow-wrap: break-word; }
p { margin: 0 0 ${gapPt}pt; }
.head { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: .6em 1rem; text-align: center; text-wrap: balance; line-height: 1.3; }
.head p, .title p { margin: 0; }
.superior { font-size: ${em("superior")}; }
.issuer { font-size: ${em("issuer")}; font-weight: bold; }
.national-name { font-size: ${em("national-name")}; font-weight: bold; }
.motto { font-size: ${em("motto")}; font-weight: bold; }
.motto span { display: inline-block; border-bottom: 1px solid; padding-bottom: .15em; }
.issuer::after, .subject::after { content: ""; display: block; width: 40%; max-width: 9em; margin: .2em auto 0; border-bottom: 1px solid; }
.number { font-size: ${em("number")}; white-space: pre-wrap; }
.place-date { font-size: ${em("place-date")}; font-style: italic; white-space: pre-wrap; }
.urgency span { display: inline-block; margin-top: .4em; padding: 0 .5em; border: 2px solid #c00000; color: #c00000; font-weight: bold; font-size: ${em("urgency")}; }
.text.addressee { text-align: center; text-indent: 0; }
.chart { margin: 1em 0; text-align: center; font-style: italic; }
.chart svg { width: 100%; max-width: 40em; font-family: inherit; font-style: normal; }
.title { text-align: center; margin: 1.2em 0; text-wrap: balance; }
h1, h2, h3, h4, h5, h6 { font-size: 1em; margin: 0 0 ${gapPt}pt; text-indent: ${firstLineMm}mm; break-after: avoid; }
.title h1 { font-size: ${em("type-name")}; margin: 0; text-indent: 0; }
.subject { font-size: ${em("subject")}; font-weight: bold; }
.roman, .part span + span, .annex-title { text-transform: uppercase; }
.part, .annex { text-align: center; text-indent: 0; }
.part span, .annex span { display: block; }
.letter { font-weight: normal; }
.basis { font-style: italic; }
.text { text-align: justify; text-indent: ${firstLineMm}mm; }
ul.marks { list-style: none; margin: 0; padding: 0; }
.marks li { text-align: justify; text-indent: ${firstLineMm}mm; margin: 0 0 ${gapPt}pt; }
.scroll { overflow-x: auto; margin: 0 0 ${gapPt}pt; }
table { border-collapse: collapse; width: 100%; font-size: ${component("body").sizePt.min / size}em; line-height: 1.3; }
th, td { border: 1px solid #000; padding: .3em .5em; text-align: left; vertical-align: top; min-width: 3em; }
th { text-align: center; vertical-align: middle; }
.foot { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); column-gap: 1rem; margin-top: 1.2em; line-height: 1.3; break-inside: avoid; }
.foot h2 { font-size: ${em("recipients-label")}; font-style: italic; text-indent: 0; margin: 0; }
.foot ul { list-style: none; margin: 0; padding: 0; font-size: ${em("recipients-list")}; }
.signature { text-align: center; font-weight: bold; }
.signature p { margin: 0; }
.signature .lines { font-size: ${em("signing-authority")}; text-transform: uppercase; }
.signature .name { margin-top: 5em; }
.reference { text-align: center; font-style: italic; }
section.annexed { border-top: 1px dashed #767676; margin-top: 2em; padding-top: 2em; }
@media (max-width: 36rem) {
  .head, .foot { grid-template-columns: minmax(0, 1fr); }
  .national { order: -1; }
  .signature { margin-top: 1.5em; }
  .text, .marks li { text-align: left; text-indent: 0; }
  h2, h3, h4, h5, h6 { text-indent: 0; }
}
@page { size: ${page.width}mm ${page.height}mm; margin: ${marginsMm.top}mm ${marginsMm.right}mm ${marginsMm.bottom}mm ${marginsMm.left}mm; @top-center { content: counter(page); font: ${pageNumberPt}pt "${font}", Tinos, serif; } }
@page :first { @top-center { content: none; } }
@media print {
  body { background: none; font-size: ${size}pt; line-height: 1.15; }
  nav, .skip { display: none; }
  main { max-width: none; margin: 0; padding: 0; box-shadow: none; }
  .scroll { overflow: visible; }
  section.annexed { border: 0; margin: 0; padding: 0; break-before: page; }
}`.trim()
}
