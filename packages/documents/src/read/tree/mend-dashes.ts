import { type Block, isTable, type TextBlock } from "./document-tree.ts"

/**
 * A dash inside a sentence that a converter took for a bullet: `… về Cục X / - Cơ quan thường trực Y …`. It stands
 * alone, after a sentence that has clauses behind it and no end.
 */
export const mendDashes = (text: string, blocks: readonly Block[]): readonly Block[] => {
  const isAnyCut = blocks.some(
    (block, index) => isDash(block) && cutBefore(blocks[index - 1], block, blocks[index + 1]) !== undefined,
  )
  if (!isAnyCut) return blocks
  const mended: Block[] = []
  for (const [index, block] of blocks.entries()) {
    const cut = isDash(block) ? cutBefore(mended.at(-1), block, blocks[index + 1]) : undefined
    if (cut !== undefined && isDash(block)) mended[mended.length - 1] = joined(text, cut, block)
    else mended.push(block)
  }
  return mended
}

const isDash = (block: Block | undefined): block is TextBlock =>
  block !== undefined && !isTable(block) && block.mark === "dash"

/** The block that a dash goes on with; undefined when the dash begins an item. */
const cutBefore = (before: Block | undefined, dash: TextBlock, after: Block | undefined): TextBlock | undefined =>
  !isDash(after) && before !== undefined && isCutSentence(before) && !isField(dash) ? before : undefined

/** `Thời gian hoàn thành: …` under a long title. */
const isField = ({ text }: TextBlock): boolean => /^\p{Lu}[^:.;]{2,40}:/u.test(text)

const isCutSentence = (block: Block): block is TextBlock =>
  !isTable(block) &&
  block.mark !== "dash" &&
  block.text.length > 150 &&
  /\p{L}$/u.test(block.text.slice(-2)) &&
  /[;.]\s/.test(block.text)

const joined = (text: string, first: TextBlock, second: TextBlock): TextBlock => {
  const marker = second.marker ?? { start: 0, end: 0 }
  const sign = text.slice(marker.start, marker.end).trim()
  const at = first.text.length + 1
  const shift = at + sign.length + 1
  return {
    ...first,
    text: `${first.text} ${sign} ${second.text}`,
    pieces: [
      ...first.pieces,
      { at, start: marker.start, end: marker.start + sign.length },
      ...second.pieces.map((piece) => ({ ...piece, at: piece.at + shift })),
    ],
    emphasis: [
      ...first.emphasis,
      ...second.emphasis.map((range) => ({ ...range, start: range.start + shift, end: range.end + shift })),
    ],
  }
}
