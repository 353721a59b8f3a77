import type { FlowParagraph } from "../../flow/index.ts"
import type { Emphasis } from "../../tree/index.ts"
import type { Look } from "./look.ts"

/** Collects the text of paragraphs as a page shows it: white space of the file collapsed, hard spaces kept. */
export interface ParagraphWriter {
  readonly write: (text: string, look: Look) => void
  readonly breakLine: () => void
  /** Whether nothing stands yet on the line being written. */
  readonly isAtLineStart: () => boolean
  /** Puts the label or bullet of a list before the next text; an empty one takes it back. */
  readonly mark: (label: string) => void
  readonly turnPage: () => void
  /** Ends the paragraph and gives it; undefined when nothing was begun. */
  readonly end: () => FlowParagraph | undefined
}

/** Makes a writer of paragraphs that counts them and the pages. */
export const paragraphWriter = (): ParagraphWriter => {
  const counts = new Map<FlowParagraph["part"], number>()
  let page = 1
  let text = ""
  let pending = ""
  let first: Look | undefined
  let emphasis: Emphasis[] = []
  const take = (look: Look, shown: string): void => {
    first ??= look
    if (!(pending === "- " && ownMark.test(shown))) text += pending
    pending = ""
  }
  return {
    write(raw, look) {
      const shown = collapse(raw, text === "" || text.endsWith(" ") || text.endsWith("\n"))
      if (shown === "" || (text === "" && shown === " ")) return
      take(look, shown)
      const start = text.length
      text += look.symbols ? inSymbols(shown) : look.capitals ? shown.toUpperCase() : shown
      if (look.bold) extend(emphasis, "bold", start, text.length)
      if (look.italic) extend(emphasis, "italic", start, text.length)
    },
    breakLine() {
      if (text !== "") text += "\n"
    },
    isAtLineStart: () => text === "" || text.endsWith("\n"),
    mark(label) {
      pending = label === "" ? "" : `${label} `
    },
    turnPage() {
      page++
    },
    end() {
      const look = first
      const shown = text.trimEnd()
      const kept = emphasis
      if (look === undefined) return undefined
      text = ""
      first = undefined
      emphasis = []
      const paragraph = (counts.get(look.part) ?? 0) + 1
      counts.set(look.part, paragraph)
      return {
        text: shown,
        emphasis: within(kept, shown.length),
        part: look.part,
        heading: look.heading,
        page,
        paragraph,
      }
    },
  }
}

/** A page may print the mark of an item itself and have its list show none. */
const ownMark = /^[-+*•–](?:\s|$)/

/** White space of the file is one space, none after a space; a hard space is a space that stays. */
const collapse = (raw: string, afterSpace: boolean): string => {
  const shown = raw.replace(/[ \t\r\n\f]+/g, " ")
  return (afterSpace && shown.startsWith(" ") ? shown.slice(1) : shown).replaceAll("\u00a0", " ")
}

/** Letters that a symbol font shows as pictures, as the private-use characters that Word writes for them. */
const inSymbols = (text: string): string =>
  text.replace(/[!-~\u00a1-\u00ff]/g, (letter) => String.fromCharCode(0xf000 + letter.charCodeAt(0)))

const extend = (emphasis: Emphasis[], kind: Emphasis["kind"], start: number, end: number): void => {
  const last = emphasis.findLastIndex((range) => range.kind === kind)
  const open = emphasis[last]
  if (open !== undefined && open.end === start) emphasis[last] = { ...open, end }
  else emphasis.push({ kind, start, end })
}

const within = (emphasis: readonly Emphasis[], length: number): readonly Emphasis[] =>
  emphasis.flatMap((range) => (range.start < length ? [{ ...range, end: Math.min(range.end, length) }] : []))
