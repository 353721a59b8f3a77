import type { OutlineParagraph, PlacedLeaf } from "../outline/outline.ts"
import { partsAbove } from "../outline/outline.ts"
import { isWhoTitle } from "../who/who-titles.ts"
import { plainAt, type Script } from "../words/script.ts"

const colon = 0x3a

/**
 * What stands in the parts that lines open without being headings: `Hình thức tuyên truyền: Trên báo; qua hội nghị`, and
 * what follows such a line that ends with its colon, up to the next of its kind.
 */
export const runInParts = (
  script: Script,
  leaves: readonly PlacedLeaf[],
  opens: (label: OutlineParagraph) => boolean,
): readonly PlacedLeaf[] => {
  const found: PlacedLeaf[] = []
  for (const [index, leaf] of leaves.entries()) {
    if (leaf.kind !== "paragraph") continue
    const end = labelEnd(script, leaf)
    if (end < 0 || !opens({ ...leaf, end }) || isInWhoPart(script, leaf)) continue
    const start = pastBlanks(script.plain, end + 1, leaf.end)
    if (start < leaf.end) found.push({ ...leaf, start })
    else found.push(...followers(leaves, index, leaf))
  }
  return found
}

/** No label is longer. */
const longestLabel = 80

const labelEnd = ({ plain }: Script, { end, start }: PlacedLeaf): number => {
  const limit = Math.min(end, start + longestLabel)
  for (let at = start; at < limit; at++) if (plain.charCodeAt(at) === colon) return at
  return -1
}

const pastBlanks = (plain: string, from: number, to: number): number => {
  let at = from
  while (at < to && plain.charAt(at) === " ") at++
  return at
}

const isInWhoPart = (script: Script, leaf: PlacedLeaf): boolean =>
  partsAbove(leaf).some((part) => isWhoTitle(plainAt(script, part)))

/** The items under a line, up to one that is marked as it is or stands in another part. */
const followers = (
  leaves: readonly PlacedLeaf[],
  index: number,
  { mark, section }: OutlineParagraph,
): readonly PlacedLeaf[] => {
  const found: PlacedLeaf[] = []
  for (let next = index + 1; next < leaves.length; next++) {
    const leaf = leaves[next]
    if (leaf === undefined || leaf.section !== section || leaf.kind !== "paragraph") break
    if (leaf.mark === mark || (found.length > 0 && leaf.mark === "none")) break
    found.push(leaf)
  }
  return found
}
