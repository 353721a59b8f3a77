import { type Page, type Passage, pageOf, type Span } from "@lantoa/core"
import { plainOf } from "../../letters.ts"
import { type Block, type DocumentTree, isTable, type TableBlock, type TextBlock } from "../../tree/index.ts"
import { type Cues, cuesIn } from "./cues.ts"

/** One block of the running text, and where it stands in the script. */
export interface Entry extends Span {
  readonly block: Block
}

/**
 * The text of a document in one string (*bản văn*), one block per line, with the same text in plain letters beside it:
 * an offset in one is an offset in the other. Layout tables are read column by column; a table of data is one entry,
 * its cells parted by tabs and its rows by vertical tabs.
 */
export interface Script {
  readonly entries: readonly Entry[]
  readonly text: string
  /** Lower case without marks, see `plainOf`. */
  readonly plain: string
  /** The text with its words, for tables of phrases. */
  readonly page: Page
  /** Where the words stand that recognisers look for first. */
  readonly cues: Cues
}

/** Makes the script of a tree. */
export const scriptOf = ({ blocks }: DocumentTree): Script => {
  const entries: Entry[] = []
  const texts: string[] = []
  let length = 0
  const add = (block: Block, text: string): void => {
    entries.push({ block, start: length, end: length + text.length })
    texts.push(text)
    length += text.length + 1
  }
  const holdsLetterhead = blocks.some(isLetterhead)
  for (const block of blocks) {
    const { kind } = block
    if (kind === "footer" || (kind === "header" && !holdsLetterhead)) continue
    if (!isTable(block)) add(block, block.text)
    else if (kind === "table") add(block, tableText(block))
    else for (const cell of columnsOf(block)) for (const inner of cell) add(inner, inner.text)
  }
  const text = texts.join("\n")
  const page = pageOf(text)
  return { entries, text, plain: page.plain, page, cues: cuesIn(page) }
}

/**
 * Headers and footers repeat on every page and are no part of the text; but where the header holds the letterhead, as
 * some templates do, it begins the document.
 */
const isLetterhead = (block: Block): boolean =>
  block.kind === "header" && /cong hoa xa hoi chu nghia/.test(plainOf(block.text))

const columnsOf = ({ rows }: TableBlock): readonly (readonly TextBlock[])[] => {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  return Array.from({ length: width }, (_, column) => rows.flatMap((row) => row[column]?.blocks ?? []))
}

/** A cell's text, its blocks joined by spaces. */
export const cellText = (blocks: readonly TextBlock[]): string => blocks.map(({ text }) => text).join(" ")

const tableText = ({ rows }: TableBlock): string =>
  rows.map((row) => row.map(({ blocks }) => cellText(blocks)).join("\t")).join("\v")

/** The text of a stretch of the script. */
export const textAt = ({ text }: Script, { end, start }: Span): string => text.slice(start, end)

/** A stretch of the script, for what is looked for in passages. */
export const passageOf = ({ page }: Script, { end, start }: Span): Passage => ({ page, start, end })

/** The plain text of a stretch of the script. */
export const plainAt = ({ plain }: Script, { end, start }: Span): string => plain.slice(start, end)

/** The entry that an offset of the script lies in, by halving. */
export const entryIndexAt = ({ entries }: Pick<Script, "entries">, offset: number): number => {
  let low = 0
  let high = entries.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((entries[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The block of an entry when it is text. */
export const textBlockOf = (entry: Entry | undefined): TextBlock | undefined =>
  entry === undefined || isTable(entry.block) ? undefined : entry.block
