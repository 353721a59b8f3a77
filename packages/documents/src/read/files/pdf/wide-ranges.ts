/** No font has more codes than this. */
const mostCodes = 0x10000

/** No file's fonts map more codes than this in ranges, all together in one table. */
const mostMapped = 0x40000

const latin1 = new TextDecoder("latin1")

/** Whether a stream holds a table of letters (CMap) whose ranges cover far more codes than fonts have, or widths as wide. */
export const hasWideRanges = (content: Uint8Array): boolean => {
  const head = latin1.decode(content)
  if (!/begin(?:bf|cid|notdef)range|begincodespacerange|\/W2?[\s[]/.test(head)) return false
  let mapped = 0
  for (const [block] of head.matchAll(/begin(?:bf|cid|notdef)range[\s\S]*?(?:end(?:bf|cid|notdef)range|$)/g))
    mapped += mappedIn(block)
  return mapped > mostMapped || [...head.matchAll(widths)].some(([array]) => isWide(array))
}

/** How many codes the ranges of a block cover: `<0000> <00ff>` and where they go. */
const mappedIn = (block: string): number => {
  let mapped = 0
  let low: number | undefined
  let high: number | undefined
  for (const [token, hex] of block.matchAll(/<([^>]*)>|\[[^\]]*\]|\d+/g)) {
    const value = hex === undefined ? Number(token) : Number.parseInt(hex.replace(/[^0-9a-f]/gi, ""), 16)
    if (low === undefined) low = value
    else if (high === undefined) high = value
    else {
      mapped += Math.max(0, high - low || 0)
      low = undefined
      high = undefined
    }
  }
  return mapped
}

const widths = /\/W2?\s*\[(?:[^[\]]|\[[^\]]*\])*\]|\bobj\s*\[[\s\d.]{4,}\]|\/(?:First|Last)Char\s+\d+/g

const isWide = (array: string): boolean =>
  [...array.matchAll(/\d{5,}/g)].some(([number]) => Number(number) >= mostCodes)

/**
 * Writes noughts over the codes in tables of widths that fonts do not have, in the parts of a file that are not
 * compressed; gives how many tables that were.
 */
export const withoutWideWidths = (bytes: Uint8Array): number => {
  const text = latin1.decode(bytes)
  let changed = 0
  for (const { 0: array, index } of text.matchAll(widths)) {
    if (!isWide(array)) continue
    changed++
    for (const { 0: number, index: at } of array.matchAll(/\d{5,}/g))
      if (Number(number) >= mostCodes) bytes.fill(0x30, index + at, index + at + number.length)
  }
  return changed
}
