import { at } from "../format/numbers.ts"
import { foldedNames } from "./keyed-names.ts"

interface AllNames {
  /** All names without marks, each after a line break. */
  readonly text: string
  /** Where each name begins. */
  readonly starts: Int32Array
}

let all: AllNames | undefined

const allNames = (): AllNames => {
  if (all !== undefined) return all
  const folded = foldedNames()
  const starts = new Int32Array(folded.length)
  let place = 1
  for (let name = 0; name < folded.length; name++) {
    starts[name] = place
    place += (folded[name]?.length ?? 0) + 1
  }
  all = { text: `\n${folded.join("\n")}\n`, starts }
  return all
}

/** From this many letters on, letters in the middle of a word count. */
const lettersForInside = 3

/** The names that have these letters at their start, at the start of a later word, or inside a word: three lists. */
export const partialNames = (folded: string): readonly (readonly number[])[] => {
  const found: number[][] = [[], [], []]
  if (folded === "") return found
  const { starts, text } = allNames()
  let name = 0
  for (let place = text.indexOf(folded); place >= 0; ) {
    while (name + 1 < starts.length && at(starts, name + 1) <= place) name++
    const end = text.indexOf("\n", place)
    found[rankOf(text, place, at(starts, name), folded, end)]?.push(name)
    place = text.indexOf(folded, end)
  }
  return folded.length < lettersForInside ? found.slice(0, 2) : found
}

const space = " ".charCodeAt(0)

const rankOf = (text: string, place: number, start: number, folded: string, end: number): number => {
  if (place === start) return 0
  if (text.charCodeAt(place - 1) === space) return 1
  return text.slice(start, end).includes(` ${folded}`) ? 1 : 2
}
