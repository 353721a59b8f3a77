import { type Matrix, matrixOf, multiply } from "./matrix.ts"
import type { Run } from "./page.ts"

/** The text items of pdf.js as runs, without those that stand askew (stamps, watermarks) or have no size. */
export const runsOf = (
  items: readonly object[],
  viewport: unknown,
  fontName: (id: string) => string,
): readonly Run[] => {
  const view = matrixOf(viewport)
  if (view === undefined) return []
  const runs: Run[] = []
  let spaced = false
  for (const item of items) {
    if (!isTextItem(item)) continue
    const text = item.str.trim()
    if (text === "") {
      spaced = true
      continue
    }
    const run = runOf(item, text, view, fontName, spaced || /^\s/.test(item.str))
    spaced = /\s$/.test(item.str)
    if (run !== undefined) runs.push(run)
  }
  return runs
}

interface TextItem {
  readonly str: string
  readonly width: number
  readonly transform: unknown
  readonly fontName: string
}

const isTextItem = (item: object): item is TextItem => "str" in item && "transform" in item

const runOf = (
  item: TextItem,
  text: string,
  view: Matrix,
  fontName: (id: string) => string,
  spaced: boolean,
): Run | undefined => {
  const own = matrixOf(item.transform)
  if (own === undefined) return undefined
  const [a, b, c, d, x, y] = multiply(view, own)
  const size = Math.hypot(c, d)
  if (!(size > 0.5 && size < 400) || Math.abs(b) > Math.abs(a) * 0.1 || a < 0) return undefined
  const font = fontName(item.fontName)
  return {
    text,
    x0: x,
    x1: x + item.width,
    y,
    size,
    bold: /bold|black|heavy|demi|semibold|,b(?:d|old)/i.test(font),
    italic: /italic|oblique/i.test(font),
    spaced,
  }
}
