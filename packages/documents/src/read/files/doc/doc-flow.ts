import type { Flow, FlowParagraph, FlowTable } from "../../flow/index.ts"
import { cellEnd, type DocParagraph, paragraphsIn } from "./doc-text.ts"
import { type ListCounter, listCounter, listsOf } from "./lists.ts"
import { piecesOf, storiesOf } from "./pieces.ts"
import { codes, type Properties, propertiesIn } from "./properties.ts"
import { pairs, type WordFile } from "./word-file.ts"

/** The flow of a Word file, and what was lost on the way. */
export interface DocFlow {
  readonly flow: Flow
  /** How many paragraphs have an automatic number that could not be told. */
  readonly lostNumbers: number
  /** Whether the type of the text could not be read: tables and numbers are then plain lines. */
  readonly bare: boolean
}

/** Makes the flow of a Word 97 file (*dòng chảy của tệp .doc*): body, notes, headers and footers, text boxes. */
export const docFlow = (file: WordFile, mostCharacters: number): DocFlow => {
  const pieces = piecesOf(file, mostCharacters)
  const { bare, characters, paragraphs } = typeOf(file)
  const { body, boxes, comments, endnotes, footnotes, headers, macros } = storiesOf(file)
  const story = (from: number, length: number): readonly DocParagraph[] =>
    paragraphsIn(pieces, from, from + length, paragraphs, characters)
  const builder = flowBuilder(listCounter(listsOf(file)))
  const afterHeaders = body + footnotes + headers + macros + comments
  for (const { from, length, part } of headerStories(file, body + footnotes, headers))
    if (part === "header") builder.asides(story(from, length), part)
  builder.body(story(0, body))
  builder.asides(story(body, footnotes), "footnote")
  builder.asides(story(afterHeaders, endnotes), "footnote")
  builder.asides(story(afterHeaders + endnotes, boxes), "text-box")
  for (const { from, length, part } of headerStories(file, body + footnotes, headers))
    if (part === "footer") builder.asides(story(from, length), part)
  return { flow: builder.flow(), lostNumbers: builder.lostNumbers(), bare }
}

interface Type {
  readonly paragraphs: readonly Properties[]
  readonly characters: readonly Properties[]
  readonly bare: boolean
}

const typeOf = (file: WordFile): Type => {
  try {
    const paragraphs = propertiesIn(file, pairs.paragraphs, "paragraphs")
    return { paragraphs, characters: propertiesIn(file, pairs.characters, "characters"), bare: paragraphs.length === 0 }
  } catch {
    return { paragraphs: [], characters: [], bare: true }
  }
}

/** Headers and footers of each section: six stories, after six that part notes from text ([MS-DOC] 2.8.22). */
const headerStories = (file: WordFile, from: number, length: number) => {
  const { at, length: size } = file.structure(pairs.headers)
  const count = Math.min(Math.floor(size / 4) - 2, 6 * 200)
  if (length === 0 || count < 6 || at + size > file.table.byteLength) return []
  const start = (index: number): number => Math.min(length, file.table.getUint32(at + index * 4, true))
  return Array.from({ length: Math.max(0, count - 6) }, (_, index) => index + 6)
    .map((index) => ({
      from: from + start(index),
      length: start(index + 1) - start(index),
      part: [0, 1, 4].includes(index % 6) ? ("header" as const) : ("footer" as const),
    }))
    .filter((story) => story.length > 0)
}

const flowBuilder = (counter: ListCounter) => {
  const flow: (FlowParagraph | FlowTable)[] = []
  const ordinals = new Map<FlowParagraph["part"], number>()
  let rows: FlowParagraph[][][] = []
  let cells: FlowParagraph[][] = []
  let cell: FlowParagraph[] = []
  let lost = 0
  const write = (paragraph: DocParagraph, part: FlowParagraph["part"]): FlowParagraph => {
    const ordinal = (ordinals.get(part) ?? 0) + 1
    ordinals.set(part, ordinal)
    const label = labelOf(paragraph, counter)
    if (label === null) lost++
    return writeParagraph(paragraph, part, ordinal, label ?? "")
  }
  const closeTable = (): void => {
    if (cell.length > 0) cells.push(cell)
    if (cells.length > 0) rows.push(cells)
    if (rows.length > 0) flow.push({ kind: null, rows })
    rows = []
    cells = []
    cell = []
  }
  return {
    flow: (): Flow => flow,
    lostNumbers: (): number => lost,
    /** Parts beside the body; those with nothing but a page number are left out. */
    asides(paragraphs: readonly DocParagraph[], part: FlowParagraph["part"]): void {
      for (const paragraph of paragraphs) if (!/^[-–\s\d]*$/.test(paragraph.text)) flow.push(write(paragraph, part))
    },
    body(paragraphs: readonly DocParagraph[]): void {
      for (const paragraph of paragraphs) {
        const { end, properties } = paragraph
        if (!isInTable(paragraph)) {
          closeTable()
          flow.push(write(paragraph, "body"))
          continue
        }
        if (properties?.value(codes.rowEnd) === 1) {
          rows.push(cells)
          cells = []
          cell = []
          continue
        }
        if (properties?.value(codes.innerRowEnd) !== 1) cell.push(write(paragraph, "body"))
        if (end === cellEnd) {
          cells.push(cell)
          cell = []
        }
      }
      closeTable()
    },
  }
}

const isInTable = ({ end, properties }: DocParagraph): boolean =>
  properties !== undefined && (properties.value(codes.inTable) === 1 || end === cellEnd)

/** The automatic label of a paragraph: a text, undefined when it has none, null when it has one that cannot be told. */
const labelOf = ({ properties, text }: DocParagraph, counter: ListCounter): string | undefined | null => {
  const list = properties?.value(codes.list) ?? 0
  if (list <= 0 || text.trim() === "") return undefined
  return counter.next(list, properties?.value(codes.level) ?? 0) ?? null
}

const writeParagraph = (
  { emphasis, properties, text }: DocParagraph,
  part: FlowParagraph["part"],
  paragraph: number,
  label: string,
): FlowParagraph => {
  const style = properties?.style ?? 0
  const lead = label === "" ? "" : `${label} `
  return {
    text: lead + text,
    emphasis: emphasis.map((range) => ({ ...range, start: range.start + lead.length, end: range.end + lead.length })),
    part,
    heading: part === "body" && style >= 1 && style <= 9 ? style : 0,
    page: 1,
    paragraph,
  }
}
