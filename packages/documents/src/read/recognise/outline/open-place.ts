import type { Mark } from "../../tree/index.ts"
import type { OutlineParagraph, PlacedNode, PlacedSection } from "./outline.ts"
import { type PlaceIds, paragraphId, sectionIds, tableId } from "./place-ids.ts"

/** A place of the outline while nodes are put under it, in the order of the text. It counts them. */
export interface OpenPlace {
  readonly ids: PlaceIds
  readonly section: PlacedSection | null
  readonly children: PlacedNode[]
  /** The nodes of the whole outline, in the order they were put anywhere. */
  readonly all: PlacedNode[]
  paragraphs: number
  tables: number
  sections: number
}

/** A place where nothing stands yet. */
export const openPlace = (
  all: PlacedNode[],
  ids: PlaceIds,
  section: PlacedSection | null,
  children: PlacedNode[],
): OpenPlace => ({ ids, section, children, all, paragraphs: 0, tables: 0, sections: 0 })

/** Puts a paragraph under a place. */
export const addParagraph = (
  place: OpenPlace,
  entry: number,
  start: number,
  end: number,
  mark: Mark,
  label: string | null,
): void => {
  const id = paragraphId(place.ids, ++place.paragraphs)
  const node: OutlineParagraph = { kind: "paragraph", entry, start, end, id, section: place.section, mark, label }
  place.children.push(node)
  place.all.push(node)
}

/** Puts a table under a place. */
export const addTable = (place: OpenPlace, entry: number, start: number, end: number): void => {
  const id = tableId(place.ids, ++place.tables)
  const node: PlacedNode = { kind: "table", entry, start, end, id, section: place.section }
  place.children.push(node)
  place.all.push(node)
}

/** Puts a part under a place, and opens it. */
export const addSection = (place: OpenPlace, entry: number, start: number, end: number, label: string): OpenPlace => {
  const { all, section } = place
  const ids = sectionIds(place.ids, ++place.sections)
  const children: PlacedNode[] = []
  const depth = section === null ? 1 : section.depth + 1
  const node: PlacedSection = { kind: "section", entry, start, end, id: ids.id, section, label, depth, children }
  place.children.push(node)
  all.push(node)
  return openPlace(all, ids, node, children)
}
