import type { Block } from "../printed/block.ts"
import { escapeMarkup } from "../text/escape-markup.ts"
import { chartHtml } from "./chart.ts"
import { element } from "./page.ts"

/** Printed pieces as HTML. Bullets that follow one another are one list; `level` is the heading level of the first depth. */
export const blocksHtml = (blocks: readonly Block[], level: number): string => {
  const out: string[] = []
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at]
    if (block === undefined) break
    const next = block.kind === "bullet" ? listEnd(blocks, at) : at + 1
    out.push(block.kind === "bullet" ? listHtml(blocks.slice(at, next)) : blockHtml(block, level))
    at = next
  }
  return out.join("\n")
}

const listEnd = (blocks: readonly Block[], from: number): number => {
  let at = from
  while (blocks[at]?.kind === "bullet") at++
  return at
}

/** The mark is text, as printed, and not read out: the list already says that it is one. */
const listHtml = (items: readonly Block[]): string => {
  const lines = items.map((item) =>
    item.kind === "bullet"
      ? element("li", { id: item.id }, `<span aria-hidden="true">${item.mark} </span>${escapeMarkup(item.text)}`)
      : "",
  )
  return element("ul", { class: "marks", role: "list" }, `\n${lines.join("\n")}\n`)
}

const blockHtml = (block: Exclude<Block, { kind: "bullet" }>, level: number): string => {
  switch (block.kind) {
    case "basis":
      return element("p", { class: "text basis", id: block.id }, escapeMarkup(block.text))
    case "paragraph":
      return element("p", { class: "text", id: block.id }, escapeMarkup(block.text))
    case "labelled":
      return element("p", { class: "text", id: block.id }, escapeMarkup(`${block.label} ${block.text}`))
    case "heading":
      return headingHtml(block, level)
    case "addressee":
      return element("p", { class: "text addressee", id: block.id }, escapeMarkup(block.text))
    case "table":
      return tableHtml(block.rows, block.id)
    case "chart":
      return chartHtml(block.chart)
  }
}

const headingHtml = ({ id, form, depth, label, text }: Extract<Block, { kind: "heading" }>, level: number): string => {
  const name = `h${Math.min(depth - 1 + level, 6)}`
  const parts = [label, text].filter((part) => part !== "").map(escapeMarkup)
  return element(
    name,
    { class: form, id },
    form === "part" ? parts.map((part) => `<span>${part}</span>`).join(" ") : parts.join(" "),
  )
}

const tableName = "Bảng"

/** A table in a box that scrolls by itself on a narrow screen, also by keyboard. Its first row is its head. */
const tableHtml = (rows: readonly (readonly string[])[], id: string): string => {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 1)
  const cells = (row: readonly string[], name: string): string =>
    Array.from(
      { length: columns },
      (_, at) => `<${name}>${escapeMarkup(row[at] ?? "")}</${name.split(" ")[0] ?? name}>`,
    ).join("")
  const [head, ...body] = rows
  const headRow =
    head === undefined || body.length === 0 ? "" : `<thead><tr>${cells(head, 'th scope="col"')}</tr></thead>`
  const bodyRows = (headRow === "" ? rows : body).map((row) => `<tr>${cells(row, "td")}</tr>`).join("\n")
  return element(
    "div",
    { class: "scroll", role: "region", tabindex: "0", "aria-label": tableName, id },
    `<table>${headRow}<tbody>${bodyRows}</tbody></table>`,
  )
}
