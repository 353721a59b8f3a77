import { Parser } from "htmlparser2"
import type { Flow, FlowParagraph, FlowTable } from "../../flow/index.ts"
import { nextLabel, type OpenList } from "./lists.ts"
import { type Look, lookIn, plainLook } from "./look.ts"
import { paragraphWriter } from "./paragraphs.ts"
import { addToCell, closeRow, closeTable, type OpenTable, openCell, openRow, openTable } from "./tables.ts"

const blocks = new Set(
  "p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd table caption tbody thead tfoot tr td th center blockquote pre body section article header footer main address hr form fieldset".split(
    " ",
  ),
)

/** How much is parsed before the limits are looked at again. */
const slice = 1 << 15

/** The flow of a page, and whether reading stopped where elements stand too deep inside each other. */
export interface HtmlFlow {
  readonly flow: Flow
  readonly tooDeep: boolean
}

/**
 * Makes the flow of a page (*dòng chảy của trang HTML*): what a browser would show, with Word's labels, hidden text and
 * notes understood. Nothing is run or fetched.
 */
export const htmlFlow = (html: string, mostDeep: number): HtmlFlow => {
  const page = pageReader()
  const parser = new Parser(page.handler, { decodeEntities: true, lowerCaseTags: true })
  for (let at = 0; at < html.length && page.depth() <= mostDeep; at += slice) parser.write(html.slice(at, at + slice))
  parser.end()
  return { flow: page.flow(), tooDeep: page.depth() > mostDeep }
}

interface Open {
  readonly tag: string
  readonly look: Look
}

const pageReader = () => {
  const flow: (FlowParagraph | FlowTable)[] = []
  const open: Open[] = []
  const tables: OpenTable[] = []
  const lists: OpenList[] = []
  const writer = paragraphWriter()
  let fieldCodes = 0
  let deepest = 0
  const flush = (): void => {
    const paragraph = writer.end()
    const table = tables[0]
    if (paragraph === undefined) return
    if (table === undefined) flow.push(paragraph)
    else addToCell(table, paragraph)
  }
  /** An empty line ends a paragraph; the parser may give one line in several pieces. */
  const writeLines = (text: string, look: Look): void => {
    for (const [index, line] of text.replace(/\r\n?/g, "\n").split("\n").entries()) {
      if (index > 0) {
        if (writer.isAtLineStart()) flush()
        else writer.breakLine()
      }
      writer.write(line, look)
    }
  }
  const begin: Readonly<Record<string, (attributes: Attributes) => void>> = {
    table: (attributes) => tables.push(openTable(hasBorder(attributes))),
    tr: () => ownTable(tables, openRow),
    td: (attributes) => ownTable(tables, (table) => beginCell(table, attributes)),
    th: (attributes) => ownTable(tables, (table) => beginCell(table, attributes)),
    ul: () => lists.push({ ordered: false, type: "", next: 1 }),
    ol: ({ start, type }) => lists.push({ ordered: true, type: type ?? "1", next: countOf(start) }),
    li: () => writer.mark(nextLabel(lists.at(-1))),
    br: ({ style }) => {
      if (/page-break-before\s*:\s*always/.test(style ?? "")) writer.turnPage()
      else writer.breakLine()
    },
  }
  const finish: Readonly<Record<string, () => void>> = {
    table: () => {
      const table = tables.pop()
      if (table !== undefined && tables.length === 0) flow.push(closeTable(table))
    },
    tr: () => ownTable(tables, closeRow),
    li: () => writer.mark(""),
    ul: () => lists.pop(),
    ol: () => lists.pop(),
  }
  return {
    depth: () => deepest,
    flow: (): Flow => {
      flush()
      return flow
    },
    handler: {
      onopentag(tag: string, attributes: Attributes) {
        const style = (attributes["style"] ?? "").toLowerCase()
        if (blocks.has(tag)) flush()
        if (style.includes("mso-element")) fieldCodes = fieldState(style, fieldCodes)
        const outer = open.at(-1)?.look ?? plainLook
        const look = isNoteMark(tag, attributes, style) ? { ...outer, hidden: true } : lookIn(outer, tag, style)
        open.push({ tag, look })
        deepest = Math.max(deepest, open.length)
        if (!look.hidden) begin[tag]?.({ ...attributes, style })
      },
      onclosetag(tag: string) {
        const { look } = open.pop() ?? { look: plainLook }
        if (blocks.has(tag)) flush()
        if (!look.hidden) finish[tag]?.()
      },
      ontext(text: string) {
        const look = open.at(-1)?.look ?? plainLook
        if (look.hidden || fieldCodes > 0) return
        if (look.keepsLines) writeLines(text, look)
        else writer.write(text, look)
      },
    },
  }
}

interface Attributes {
  readonly [name: string]: string
}

/** A table inside a cell only adds its paragraphs to that cell. */
const ownTable = (tables: readonly OpenTable[], act: (table: OpenTable) => void): void => {
  const [table] = tables
  if (table !== undefined && tables.length === 1) act(table)
}

const beginCell = (table: OpenTable, attributes: Attributes): void => {
  openCell(table, countOf(attributes["colspan"]), countOf(attributes["rowspan"]))
  if (hasBorder(attributes)) table.cellBordered = true
}

/** No table of a document is wider or longer than this many cells. */
const mostSpanned = 1000

const countOf = (attribute: string | undefined): number => {
  const count = Number.parseInt(attribute ?? "1", 10)
  return count >= 1 ? Math.min(count, mostSpanned) : 1
}

const hasBorder = ({ border, style }: Attributes): boolean =>
  (border !== undefined && border !== "" && border !== "0") ||
  /border(?:-(?:top|bottom|left|right))?\s*:[^;]*(?:solid|double|dotted|dashed)/i.test(style ?? "")

/** The mark of a footnote, in the text and before the note. */
const isNoteMark = (tag: string, { href }: Attributes, style: string): boolean =>
  tag === "a" && (/mso-(?:foot|end)note-id/.test(style) || /^#_?(?:ftn|edn|sdfootnote|sdendnote)/i.test(href ?? ""))

/** Codes of a field stand between its beginning and its separator; only its result is shown. */
const fieldState = (style: string, codes: number): number => {
  if (/mso-element\s*:\s*field-begin/.test(style)) return codes + 1
  return /mso-element\s*:\s*field-(?:separator|end)/.test(style) ? Math.max(0, codes - 1) : codes
}
