import type { Jurisdiction, Language, Plan, Text } from "@lantoa/core"
import type { Block, PrintedAnnex, PrintedDocument, PrintedHead } from "../printed/block.ts"
import { noExtras, type PrintExtras } from "../printed/extras.ts"
import type { PrintedForm } from "../printed/form.ts"
import { printPlan } from "../printed/print-plan.ts"
import { escapeMarkup } from "../text/escape-markup.ts"
import { blocksHtml } from "./blocks.ts"
import { documentCss } from "./document-css.ts"
import { element, page } from "./page.ts"

/** How a document page is written. */
export interface HtmlOptions {
  /** Language of what stands around the document; the document itself is Vietnamese. Default `vi`. */
  readonly language?: Language
}

const words = {
  skip: { vi: "Đến nội dung", en: "Skip to the document" },
  contents: { vi: "Mục lục", en: "Contents" },
} as const satisfies Record<string, Text>

/**
 * A plan as a web page that stands alone: no script, nothing loaded, readable at any width and by a screen reader,
 * printed on A4 by the decree's measures.
 */
export const writeHtml = (plan: Plan, jurisdiction: Jurisdiction, options: HtmlOptions = {}): string =>
  htmlWith(plan, jurisdiction, noExtras, options)

/** A document with its charts, as `writeHtml` writes it. */
export const htmlWith = (
  plan: Plan,
  jurisdiction: Jurisdiction,
  extras: PrintExtras,
  { language = "vi" }: HtmlOptions = {},
): string => {
  const { printed, form } = printPlan(plan, jurisdiction, extras)
  const { typeName, subject } = printed.head
  const title = [typeName, subject].filter((part) => part !== null).join(" ")
  const body = [
    element("a", { class: "skip", href: "#document" }, words.skip[language]),
    contentsHtml(printed.blocks, language),
    element("main", { id: "document", lang: "vi" }, documentHtml(printed, form)),
  ]
  return page({ language, title, css: documentCss(form) }, body.join("\n"))
}

const contentsHtml = (blocks: readonly Block[], language: Language): string => {
  const tops = blocks.flatMap((block) => (block.kind === "heading" && block.depth === 1 ? [block] : []))
  if (tops.length === 0) return ""
  const items = tops.map(
    ({ id, label, text }) =>
      `<li lang="vi">${element("a", { href: `#${id}` }, escapeMarkup([label, text].filter((part) => part !== "").join(" ")))}</li>`,
  )
  return element(
    "nav",
    { "aria-label": words.contents[language] },
    `<details><summary>${words.contents[language]}</summary><ul role="list">${items.join("")}</ul></details>`,
  )
}

const documentHtml = (printed: PrintedDocument, form: PrintedForm): string =>
  [
    "",
    headHtml(printed.head, form),
    titleHtml(printed.head),
    blocksHtml(printed.blocks, 2),
    footHtml(printed, form),
    ...printed.annexes.map(annexHtml),
    "",
  ].join("\n")

const line = (className: string, text: string | null): string =>
  text === null || text === "" ? "" : element("p", { class: className }, escapeMarkup(text))

const headHtml = (
  { superior, issuer, number, placeAndDate, urgency }: PrintedHead,
  { heading }: PrintedForm,
): string => {
  const stamp = urgency === null ? "" : `<p class="urgency"><span>${escapeMarkup(urgency)}</span></p>`
  const country = `${line("national-name", heading.name)}<p class="motto"><span>${escapeMarkup(heading.motto)}</span></p>`
  const cells = [
    `<div>${line("superior", superior)}${line("issuer", issuer)}</div>`,
    `<div class="national">${country}</div>`,
    `<div>${line("number", number)}${stamp}</div>`,
    `<div>${line("place-date", placeAndDate)}</div>`,
  ]
  return `<header class="head">${cells.join("")}</header>`
}

const titleHtml = ({ typeName, subject }: PrintedHead): string => {
  const name = typeName === null ? "" : element("h1", {}, escapeMarkup(typeName))
  return element("div", { class: "title" }, `${name}${line("subject", subject)}`)
}

const footHtml = ({ recipients, signature }: PrintedDocument, form: PrintedForm): string => {
  const list = recipients.map((each) => `<li>${escapeMarkup(each)}</li>`).join("")
  const left =
    recipients.length === 0 ? "" : `<h2>${escapeMarkup(form.recipients.label)}</h2><ul role="list">${list}</ul>`
  const right = [...signature.lines.map((each) => line("lines", each)), line("name", signature.name)].join("")
  return `<footer class="foot"><div>${left}</div><div class="signature">${right}</div></footer>`
}

const annexHtml = ({ id, label, title, reference, blocks }: PrintedAnnex): string => {
  const parts = [
    label === "" ? "" : `<span>${escapeMarkup(label)}</span>`,
    title === "" ? "" : `<span class="annex-title">${escapeMarkup(title)}</span>`,
  ]
  return element(
    "section",
    { class: "annexed", id },
    `\n<h2 class="annex">${parts.join(" ")}</h2>\n${line("reference", reference)}\n${blocksHtml(blocks, 3)}\n`,
  )
}
