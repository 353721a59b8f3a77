import { markerAt } from "../../tree/marker.ts"
import { type PdfLine, textOf } from "./lines.ts"

/** The left and right edge of the text on a page, and the usual distance of its baselines. */
export interface TextArea {
  readonly left: number
  readonly right: number
  readonly leading: number
}

/** Joins lines to paragraphs (*nối dòng thành đoạn*) by what printing shows: full lines, indents, distances, markers. */
export const paragraphsOf = (
  lines: readonly PdfLine[],
  areaOf: (line: PdfLine) => TextArea,
): readonly (readonly PdfLine[])[] => {
  const paragraphs: PdfLine[][] = []
  for (const line of lines) {
    const open = paragraphs.at(-1)
    if (open !== undefined && goesOn(open, line, areaOf)) open.push(line)
    else paragraphs.push([line])
  }
  return paragraphs
}

/** What always begins a paragraph, however full the line above is. */
const begins = /^(?:Nơi nhận\b|Căn cứ |(?:TM|KT|TL|TUQ)\. )/u

const goesOn = (open: readonly PdfLine[], next: PdfLine, areaOf: (line: PdfLine) => TextArea): boolean => {
  const last = open.at(-1)
  const first = open[0]
  if (last === undefined || first === undefined || begins.test(textOf(next))) return false
  const area = areaOf(last)
  if (!isFull(last, next, area.right) || Math.abs(last.size - next.size) > 1.6) return false
  const samePage = last.page === next.page
  if (samePage && next.y - last.y > distance(open, area.leading)) return false
  if (isCentered(next, areaOf(next)) && isSymmetric(last, area)) {
    if (isCentered(last, area)) return isAllBold(last) === isAllBold(next)
    if (isAllBold(last) && isAllBold(next)) return true
  }
  const em = next.size
  const nextLeft = next.x0 - areaOf(next).left
  const lastLeft = last.x0 - area.left
  const isMarked = markerOf(next) !== undefined
  if (open.length > 1) return Math.abs(nextLeft - lastLeft) < em * 0.6 || (!samePage && !isMarked && nextLeft < em)
  if (isMarked && closes(last)) return false
  if (nextLeft > lastLeft + em * 0.6) return hangs(first, next) && !isMarked
  if (nextLeft < lastLeft - em * 0.6) return true
  return lastLeft < em * 0.8 || (samePage ? false : !isMarked)
}

/** How far down the next line of a paragraph may stand. */
const distance = (open: readonly PdfLine[], leading: number): number => {
  const [before, last] = open.slice(-2)
  const own = before !== undefined && last !== undefined && before.page === last.page ? last.y - before.y : 0
  return (own > 0 ? own * 1.12 : leading * 1.3) + 1
}

/** Whether the first word of the next line had no room on a line. */
const isFull = (line: PdfLine, next: PdfLine, right: number): boolean => {
  const text = textOf(next)
  const word = text.indexOf(" ") < 0 ? text.length : text.indexOf(" ")
  const width = ((next.x1 - next.x0) * word) / Math.max(1, text.length)
  return line.x1 + width + line.size * 0.25 > right - line.size * 0.35
}

const isSymmetric = ({ size, x0, x1 }: PdfLine, { left, right }: TextArea): boolean =>
  Math.abs(x0 - left - (right - x1)) < size * 1.2

const isCentered = (line: PdfLine, area: TextArea): boolean =>
  isSymmetric(line, area) && line.x0 - area.left > line.size * 0.8

const isAllBold = ({ runs }: PdfLine): boolean => runs.every(({ bold }) => bold)

const markerOf = (line: PdfLine): number | undefined => {
  const text = textOf(line)
  return markerAt(text, 0, text.length)?.end
}

const closes = (line: PdfLine): boolean => /[.;:!?]$/.test(textOf(line))

/** Whether a line stands under the text after the marker of the line above. */
const hangs = (first: PdfLine, next: PdfLine): boolean => {
  const end = markerOf(first)
  if (end === undefined) return false
  const after = first.runs.find(({ x0 }) => x0 > first.x0 + first.size * 0.5)
  return after === undefined || next.x0 <= after.x0 + next.size
}

/** Where the text of lines stands: nearly the leftmost and rightmost of them, so that a stray line moves nothing. */
export const areaOf = (lines: readonly PdfLine[]): TextArea | undefined => {
  if (lines.length < 4) return undefined
  const gaps = lines.flatMap((line, index) => {
    const before = lines[index - 1]
    return before === undefined || before.page !== line.page ? [] : [line.y - before.y]
  })
  const lefts = lines.map(({ x0 }) => x0)
  const rights = lines.map(({ x1 }) => x1)
  return { left: quantile(lefts, 0.06), right: quantile(rights, 0.92), leading: quantile(gaps, 0.4) }
}

const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
