import { plain } from "./plain.ts"
import type { SourceView } from "./source-view.ts"
import { widthOf } from "./width.ts"

/** A line of the source with the place underlined, both cut to the screen. */
export interface Excerpt {
  readonly number: number
  readonly text: string
  /** Spaces up to the place, then carets under it. */
  readonly indent: number
  readonly carets: number
}

/**
 * Shows the first line of the place from `start` to `end`, with what stands around it. A plan's paragraphs are lines of
 * hundreds of characters.
 */
export const excerptOf = (view: SourceView, start: number, end: number, columns: number): Excerpt => {
  const line = view.lineAt(start)
  const until = Math.min(Math.max(start, end), line.end)
  const before = tidy(view.text.slice(line.start, start))
  const marked = tidy(view.text.slice(start, until))
  const after = tidy(view.text.slice(until, line.end))
  const lead = lastColumns(before, Math.max(contextColumns, columns - widthOf(marked) - contextColumns))
  const shown = firstColumns(marked, columns - widthOf(lead))
  const tail = shown === marked ? firstColumns(after, columns - widthOf(lead) - widthOf(shown)) : ""
  return { number: line.number, text: lead + shown + tail, indent: widthOf(lead), carets: Math.max(1, widthOf(shown)) }
}

/** What is shown at least before the place, and kept for what comes after it. */
const contextColumns = 24

const tidy = (text: string): string => plain(text.replaceAll("\t", " "))

const firstColumns = (text: string, columns: number): string => {
  if (widthOf(text) <= columns) return text
  let kept = ""
  let width = 0
  for (const character of text) {
    width += widthOf(character)
    if (width > columns - 1) break
    kept += character
  }
  return columns > 0 ? `${kept}…` : ""
}

const lastColumns = (text: string, columns: number): string => {
  const all = [...text]
  let width = 0
  let from = all.length
  while (from > 0) {
    width += widthOf(all[from - 1] ?? "")
    if (width > columns) return `…${all.slice(from + 1).join("")}`
    from--
  }
  return text
}
