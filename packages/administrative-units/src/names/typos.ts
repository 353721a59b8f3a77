import { editDistance } from "./edit-distance.ts"
import { foldedNames } from "./keyed-names.ts"

/** A name that is as close to what was asked for as any. */
export interface CloseName {
  readonly name: number
  readonly edits: number
}

/** One wrong letter in four is still the same name to a reader. */
const lettersPerEdit = 4
const mostEdits = 3

/** How many wrong letters a name of this length may have and still be taken for it. */
export const editsFor = (folded: string): number => Math.min(mostEdits, Math.floor(folded.length / lettersPerEdit))

let letterSets: Int32Array | undefined

/** Which letters a name has, one bit each: names that differ in many letters need no closer look. */
const lettersIn = (folded: string): number => {
  let set = 0
  for (let place = 0; place < folded.length; place++) set |= 1 << (folded.charCodeAt(place) & 31)
  return set
}

const bitsIn = (set: number): number => {
  let count = 0
  for (let rest = set; rest !== 0; rest &= rest - 1) count++
  return count
}

/** The names within so many edits of a key without marks, closest first. */
export const closeNames = (folded: string, limit: number): readonly CloseName[] => {
  const names = foldedNames()
  letterSets ??= Int32Array.from(names, lettersIn)
  const asked = lettersIn(folded)
  const found: CloseName[] = []
  for (let name = 0; name < names.length; name++) {
    const other = names[name] ?? ""
    if (Math.abs(other.length - folded.length) > limit) continue
    const own = letterSets[name] ?? 0
    if (bitsIn(asked & ~own) > limit || bitsIn(own & ~asked) > limit) continue
    const edits = editDistance(folded, other, limit)
    if (edits <= limit) found.push({ name, edits })
  }
  return found.sort((a, b) => a.edits - b.edits || a.name - b.name)
}
