import { isCapitals, plainOf } from "../../letters.ts"
import { markerAt } from "../../tree/marker.ts"
import { lineOf, type PdfLine, textOf } from "./lines.ts"

/** Lines that stand side by side in columns without rules: the letterhead, *Nơi nhận* beside the signature, or data. */
export interface Band {
  /** The first line of the page that it covers, and the one after its last. */
  readonly from: number
  readonly to: number
  readonly isLayout: boolean
  /** The x where each column but the first begins. */
  readonly cuts: readonly number[]
}

/** A stretch of a line where nothing stands. */
interface Gap {
  readonly from: number
  readonly to: number
}

/** The least width of a gap between columns: on a line with text on both sides, in letters; over many lines, in points. */
const leastGap = 1.1
const leastGutter = 5

/** What is seen at the head and the foot of a document, by the words that begin a column. */
const layoutWords =
  /^(?:cong hoa xa hoi|doc lap ?-|so ?:|noi nhan|dang cong san|(?:tm|kt|tl|tuq|q)\.|.{0,40}, ngay .{0,12}thang)/

/** The bands of a page's lines, from the top. */
export const bandsOf = (lines: readonly PdfLine[], center: number): readonly Band[] => {
  const bands: Band[] = []
  for (let at = 0; at < lines.length; ) {
    const band = bandAt(lines, at, bands.at(-1)?.to ?? 0, center)
    if (band !== undefined) bands.push(band)
    at = band?.to ?? at + 1
  }
  return bands
}

const bandAt = (lines: readonly PdfLine[], at: number, least: number, center: number): Band | undefined => {
  const first = lines[at]
  if (first === undefined) return undefined
  for (const start of gapsOf(first)) {
    const { end, gutter, sided } = spread(lines, at, start)
    const part = lines.slice(at, end)
    const isLayout = part.some((line) => sidesOf(line, gutter).some((side) => layoutWords.test(plainOf(side))))
    if (!isLayout && sided < 3) continue
    if (!isLayout) return { from: at, to: end, isLayout, cuts: cutsOf(part) }
    const head = headOf(lines, at, least, gutter, center)
    const tail = tailOf(lines, end, head.gutter, center)
    return { from: head.from, to: tail.to, isLayout, cuts: [tail.gutter.to] }
  }
  return undefined
}

/** Goes down from a line as long as text stands on both sides of a gutter; lines of one side may stand between. */
const spread = (lines: readonly PdfLine[], at: number, start: Gap) => {
  let inner = start
  let gutter = start
  let sided = 1
  let end = at + 1
  for (let next = end; next < lines.length && next < end + 8; next++) {
    const line = lines[next]
    if (line === undefined) break
    const gap = gapsOf(line)
      .map((own) => meet(inner, own))
      .find((both) => both.to - both.from >= leastGutter)
    if (gap !== undefined) {
      inner = gap
      gutter = gap
      sided++
      end = next + 1
    } else if (line.x1 <= inner.to - leastGutter) inner = { from: Math.max(inner.from, line.x1), to: inner.to }
    else if (line.x0 >= inner.from + leastGutter) inner = { from: inner.from, to: Math.min(inner.to, line.x0) }
    else break
  }
  return { gutter, sided, end }
}

const meet = (one: Gap, other: Gap): Gap => ({ from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) })

/** Gaps of a line that could part columns; the one after a bullet or label parts nothing. */
const gapsOf = ({ runs, size }: PdfLine): readonly Gap[] => {
  const gaps: Gap[] = []
  let text = ""
  let end = Number.NEGATIVE_INFINITY
  for (const run of runs) {
    if (text !== "" && run.x0 - end > size * leastGap && !isMarker(text)) gaps.push({ from: end, to: run.x0 })
    text += text === "" ? run.text : ` ${run.text}`
    end = Math.max(end, run.x1)
  }
  return gaps
}

const isMarker = (text: string): boolean =>
  text.length < 8 && markerAt(`${text} A`, 0, text.length + 2)?.end === text.length + 1

const sidesOf = (line: PdfLine, { from, to }: Gap): readonly string[] => {
  const side = (isLeft: boolean): string =>
    line.runs
      .filter(({ x0, x1 }) => (x0 + x1) / 2 < (from + to) / 2 === isLeft)
      .map(({ text }) => text)
      .join(" ")
  return [side(true).slice(0, 80), side(false).slice(0, 80)]
}

/** Lines before a layout band that belong to its right column: the signer's body set a little higher. */
const headOf = (lines: readonly PdfLine[], at: number, least: number, start: Gap, center: number) => {
  let from = at
  let gutter = start
  for (let line = lines[from - 1]; from > least && line !== undefined; line = lines[from - 1]) {
    if (!isRightOf(line, gutter, center) || !isCapitals(textOf(line))) break
    gutter = { from: gutter.from, to: Math.min(gutter.to, line.x0) }
    from--
  }
  return { from, gutter }
}

/** Lines after it: the rest of *Nơi nhận* on the left, the signer's name on the right. The gutter narrows with them. */
const tailOf = (lines: readonly PdfLine[], end: number, start: Gap, center: number) => {
  let to = end
  let gutter = start
  for (let line = lines[to]; line !== undefined; line = lines[to]) {
    if (line.x1 <= gutter.to - leastGutter) gutter = { from: Math.max(gutter.from, line.x1), to: gutter.to }
    else if (isRightOf(line, gutter, center)) gutter = { from: gutter.from, to: Math.min(gutter.to, line.x0) }
    else break
    to++
  }
  return { to, gutter }
}

const isRightOf = (line: PdfLine, gutter: Gap, center: number): boolean =>
  line.x0 >= gutter.from + leastGutter && !isNearer(line, center, gutter)

/** Whether a line is set in the middle of the page rather than in the right column. */
const isNearer = ({ x0, x1 }: PdfLine, center: number, { to }: Gap): boolean => {
  const middle = (x0 + x1) / 2
  return Math.abs(middle - center) < 15 || (x0 < center && middle - center < (to - center) / 2)
}

/** Where columns begin in lines of data: after stretches that no line writes on. */
const cutsOf = (lines: readonly PdfLine[]): readonly number[] => {
  const spans = lines
    .flatMap(({ runs }) => runs.map(({ x0, x1 }) => ({ from: x0, to: x1 })))
    .sort((one, other) => one.from - other.from)
  const cuts: number[] = []
  let end = spans[0]?.to ?? 0
  for (const { from, to } of spans) {
    if (from - end >= leastGutter) cuts.push(from)
    end = Math.max(end, to)
  }
  return cuts
}

/** The lines of each column of a band's line; undefined where a column has nothing. */
export const columnsOf = ({ cuts }: Band, { page, runs }: PdfLine): readonly (PdfLine | undefined)[] =>
  [...cuts, Number.POSITIVE_INFINITY].map((cut, index) => {
    const from = index === 0 ? Number.NEGATIVE_INFINITY : (cuts[index - 1] ?? 0)
    const own = runs.filter(({ x0, x1 }) => (index === 0 ? x0 : Math.max(x0, (x0 + x1) / 2)) < cut && x0 >= from - 1)
    return own.length === 0 ? undefined : lineOf(own, page)
  })
