import { type NodeId, nodeId } from "@lantoa/core"

/** The ids of what stands under a place, by its number there less one. */
export interface PlaceIds {
  readonly path: string
  readonly paragraphs: NodeId[]
  readonly tables: NodeId[]
  readonly sections: SectionIds[]
}

/** The ids of a part and of what stands under it. */
export interface SectionIds extends PlaceIds {
  readonly id: NodeId
}

/** The places that the text of a document stands under: before its parts, in them, after them, behind them. */
export interface TopPlaces {
  readonly preamble: PlaceIds
  readonly body: PlaceIds
  readonly closing: PlaceIds
  readonly annexes: PlaceIds
}

const placeAt = (path: string): PlaceIds => ({ path, paragraphs: [], tables: [], sections: [] })

const makeTop = (): TopPlaces => ({
  preamble: placeAt("pre"),
  body: placeAt("s"),
  closing: placeAt("end"),
  annexes: placeAt("x"),
})

/** How many ids are kept; beyond it they are made anew for the next document. */
const limit = 8192

let made = 0
let top: TopPlaces | undefined

/** The ids of a document's places. They are kept: every document counts its parts from one. */
export const topPlaces = (): TopPlaces => {
  if (top === undefined || made > limit) {
    top = makeTop()
    made = 0
  }
  return top
}

/** The id of a paragraph under a place, by its number from 1; numbers are asked for one after the other. */
export const paragraphId = (place: PlaceIds, number: number): NodeId =>
  place.paragraphs[number - 1] ?? kept(place.paragraphs, nodeId(`${place.path}:p${number}`))

/** The id of a table under a place. */
export const tableId = (place: PlaceIds, number: number): NodeId =>
  place.tables[number - 1] ?? kept(place.tables, nodeId(`${place.path}:t${number}`))

/** The ids of a part under a place: `s2` in the body, `s2.1` under another part. */
export const sectionIds = (place: PlaceIds, number: number): SectionIds =>
  place.sections[number - 1] ?? kept(place.sections, newSection(place, number))

const newSection = ({ path }: PlaceIds, number: number): SectionIds => {
  const id = nodeId(path.length === 1 ? `${path}${number}` : `${path}.${number}`)
  return { id, path: id, paragraphs: [], tables: [], sections: [] }
}

const kept = <A>(list: A[], item: A): A => {
  list.push(item)
  made++
  return item
}
