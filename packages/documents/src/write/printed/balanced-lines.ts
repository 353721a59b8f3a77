import { boldWidthPt } from "./text-width.ts"

/** Words that like to begin a line of a heading: what follows belongs to them. */
const starts = /^(giai đoạn|trên địa bàn|tỉnh|thành phố|huyện|thị xã|xã|phường|của|về|và|đến|năm|theo|tại)(\s|$)/iu

/** A break there would tear apart what belongs together: a span of years, an open quotation. */
const isTorn = (before: string, after: string): boolean =>
  /^[-–]/.test(after) || /[-–“(]$/.test(before) || (/^(19|20)\d\d/.test(after) && /(năm|đoạn)$/iu.test(before))

interface Break {
  readonly cost: number
  readonly lines: readonly string[]
}

/**
 * The lines into which a centred heading of bold letters is broken to fit a width: as few as can be, about equally
 * long, beginning with words that belong to what follows. One line where it fits; a word wider than the width stays
 * whole.
 */
export const balancedLines = (text: string, sizePt: number, widthPt: number): readonly string[] => {
  const total = boldWidthPt(text, sizePt)
  if (total <= widthPt) return [text]
  const words = text.split(" ")
  const search = lineSearch(words, sizePt, widthPt)
  for (let count = Math.ceil(total / widthPt); count <= words.length; count++) {
    const found = search(0, count)
    if (found !== undefined) return found.lines
  }
  return words
}

/** Finds the best way to break the words from one on into a number of lines; undefined where some would not fit. */
const lineSearch = (
  words: readonly string[],
  sizePt: number,
  widthPt: number,
): ((from: number, lines: number) => Break | undefined) => {
  const space = boldWidthPt(" ", sizePt)
  const ends = [0]
  for (const [at, word] of words.entries()) ends.push((ends[at] ?? 0) + boldWidthPt(word, sizePt) + space)
  const widthOf = (from: number, to: number): number => (ends[to] ?? 0) - (ends[from] ?? 0) - space
  const known = new Map<string, Break | undefined>()
  const bestFrom = (from: number, lines: number): Break | undefined => {
    let found: Break | undefined
    const first = lines === 1 ? words.length : from + 1
    for (let to = first; to <= words.length - lines + 1; to++) {
      const width = widthOf(from, to)
      if (width > widthPt) break
      const rest = lines === 1 ? { cost: 0, lines: [] } : best(to, lines - 1)
      if (rest === undefined) continue
      const cost = rest.cost + (width / widthPt) ** 2 + (lines === 1 ? 0 : breakCost(words, to))
      if (found === undefined || cost < found.cost)
        found = { cost, lines: [words.slice(from, to).join(" "), ...rest.lines] }
    }
    return found
  }
  const best = (from: number, lines: number): Break | undefined => {
    const key = `${from}/${lines}`
    if (!known.has(key)) known.set(key, bestFrom(from, lines))
    return known.get(key)
  }
  return best
}

/** What a break before a word costs, beside lines of unequal length. */
const breakCost = (words: readonly string[], at: number): number => {
  const before = words[at - 1] ?? ""
  const after = words.slice(at, at + 3).join(" ")
  if (isTorn(before, after)) return 10
  return starts.test(after) || /[,;]$/.test(before) ? 0 : 0.25
}

/** The widest of some lines, in points. */
export const widestPt = (lines: readonly string[], sizePt: number): number =>
  lines.reduce((widest, line) => Math.max(widest, boldWidthPt(line, sizePt)), 0)

/** Lines as one text with breaks. A space stays before each break, so that readers that drop breaks join no words. */
export const printedLines = (lines: readonly string[]): string => lines.join(" \n")
