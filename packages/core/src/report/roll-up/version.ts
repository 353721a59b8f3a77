import { addRow } from "./aggregate.ts"
import type { Aggregates, Cells } from "./cells.ts"
import type { RollUpFrame } from "./frame.ts"
import { imageAt, type RowImage, writeImage } from "./row-image.ts"
import { sumAnew } from "./sum-anew.ts"

/** Columns with the sums made of them. */
export interface Counted {
  readonly cells: Cells
  readonly sums: Aggregates
}

type State =
  | { readonly kind: "here"; readonly counted: Counted }
  | { readonly kind: "elsewhere"; readonly next: Version; readonly row: number; readonly image: RowImage }

/**
 * One state of a roll-up. The columns are with the version that was asked last; every other one knows the one report in
 * which it differs from a neighbour, so that old versions stay readable and a new one costs one report.
 */
export interface Version {
  readonly frame: RollUpFrame
  state: State
}

/** The first version. */
export const firstVersion = (frame: RollUpFrame, counted: Counted): Version => ({
  frame,
  state: { kind: "here", counted },
})

/** The version after one report changed. */
export const nextVersion = (version: Version, row: number, image: RowImage): Version => {
  const counted = countedOf(version)
  const before = exchange(version.frame, counted, row, image)
  const next = firstVersion(version.frame, counted)
  version.state = { kind: "elsewhere", next, row, image: before }
  return next
}

/** The columns as this version has them. */
export const countedOf = (version: Version): Counted => {
  const way: Version[] = []
  let here = version
  while (here.state.kind === "elsewhere") {
    way.push(here)
    here = here.state.next
  }
  const { counted } = here.state
  for (const back of way.reverse()) moveTo(back, counted)
  return counted
}

const moveTo = (version: Version, counted: Counted): void => {
  if (version.state.kind === "here") return
  const { image, next, row } = version.state
  const before = exchange(version.frame, counted, row, image)
  next.state = { kind: "elsewhere", next: version, row, image: before }
  version.state = { kind: "here", counted }
}

/** Puts a report in place of what is there, and gives back what was. Touches its cells and the places above it. */
const exchange = (frame: RollUpFrame, { cells, sums }: Counted, row: number, image: RowImage): RowImage => {
  const before = imageAt(frame, cells, row)
  const places = placesAbove(frame, row)
  for (const place of places) addRow(frame, cells, sums, row, place, -1)
  writeImage(frame, cells, row, image)
  for (const place of places) {
    addRow(frame, cells, sums, row, place, 1)
    sumAnew(frame, cells, sums, row, place)
  }
  return before
}

const placesAbove = ({ rowLeaf, tree }: RollUpFrame, row: number): readonly number[] => {
  const places: number[] = []
  let node = tree.parents[tree.leaves[rowLeaf[row] ?? 0] ?? 0] ?? -1
  while (node >= 0) {
    places.push(node)
    node = tree.parents[node] ?? -1
  }
  return places
}
