import { isTable } from "../../tree/index.ts"
import type { Script } from "../words/script.ts"
import { decideHeadings } from "./decide-headings.ts"
import type { Labelled } from "./labelled.ts"
import { nestLabels } from "./nest-labels.ts"
import { addParagraph, addSection, addTable, type OpenPlace } from "./open-place.ts"

/**
 * Builds the outline of a stretch of entries (*dàn ý*): labels give the nesting, the look of a labelled line and of its
 * neighbours decides whether it is a heading or a paragraph.
 *
 * @param before Where what stands before the first part goes, and articles that head none: `Điều 2. Quyết định này …`.
 * @param top Where the parts go.
 * @param apart Whether a numbered sentence beside top parts stands by itself, as in a letter, and goes there too.
 */
export const buildOutline = (
  script: Script,
  from: number,
  to: number,
  before: OpenPlace,
  top: OpenPlace,
  apart = false,
): void => {
  const { entries } = script
  const nesting = nestLabels(script, from, to)
  decideHeadings(script, nesting, to)
  let place = before
  let next = 0
  for (let entry = from; entry < to; entry++) {
    const item = nesting.all[next]
    if (item?.entry !== entry) {
      addEntry(script, entry, place)
      continue
    }
    next++
    const above = placeOver(item)
    const { heading, label, span } = item
    if (heading === undefined) {
      place = above ?? (apart || item.form.kind === "word" ? before : place)
      addEntry(script, entry, place)
      continue
    }
    place = addSection(above ?? top, entry, heading.start, heading.end, label)
    item.place = place
    if (span !== entries[entry]) entry++
    if (heading.rest !== null) addParagraph(place, entry, heading.rest, span.end, "none", null)
  }
}

/** The innermost part that a labelled line stands in. */
const placeOver = (item: Labelled): OpenPlace | undefined => {
  let above = item.parent
  while (above !== undefined && above.place === undefined) above = above.parent
  return above?.place
}

const addEntry = ({ entries }: Script, entry: number, place: OpenPlace): void => {
  const span = entries[entry]
  if (span === undefined) return
  const { block, end, start } = span
  if (isTable(block)) addTable(place, entry, start, end)
  else addParagraph(place, entry, start, end, block.mark, block.label)
}
