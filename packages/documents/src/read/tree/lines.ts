import { isLetter, isLower, isSpace, isWordCode } from "../letters.ts"
import { mayHeadTable } from "./stacked-table.ts"

/** One line that has something on it. */
export interface Line {
  /** Its visible characters in the source. */
  readonly start: number
  readonly end: number
  /** Empty lines before it. */
  readonly blanks: number
  readonly page: number
  /** Whether it holds a `*` or a `\\`, which Markdown sets type with. */
  readonly markup: boolean
  /** Whether it holds a `|`, which parts cells. */
  readonly bars: boolean
  /** Whether spaces in it need collapsing. */
  readonly loose: boolean
}

/** How a document breaks its lines. */
export interface LineHabits {
  /** Lines are broken at a width, so that a full line goes on in the next. The width; 0 when they are not. */
  readonly width: number
  /** A line that the next word would leave shorter than this was not broken by the width. */
  readonly fill: number
  /** Whether empty lines part paragraphs. */
  readonly spaced: boolean
  /** Whether `**` sets type. */
  readonly markdown: boolean
  /** Whether a crawler left the first line of many paragraphs short. */
  readonly ragged: boolean
}

/** The lines of a text that have something on them. */
export interface Lines {
  readonly lines: readonly Line[]
  readonly habits: LineHabits
  readonly pages: number
  /** Whether any of them holds a `|`, or a tab, so that it may be a row of a table. */
  readonly cells: boolean
}

/** Tells for rising offsets whether a sign stands between two of them, in one pass over the text. */
const tracker = (text: string, what: string): ((start: number, end: number) => boolean) => {
  let next = text.indexOf(what)
  return (start, end) => {
    if (next >= 0 && next < start) next = text.indexOf(what, start)
    return next >= 0 && next < end
  }
}

const nowhere = (): boolean => false

/** As `tracker` for two spaces: every word ends in one, at which a search for two as a text would stop. */
const gapTracker = (text: string): ((start: number, end: number) => boolean) => {
  const gap = / {2}/g
  const nextFrom = (start: number): number => {
    gap.lastIndex = start
    return gap.test(text) ? gap.lastIndex - 2 : -1
  }
  let next = nextFrom(0)
  return (start, end) => {
    if (next >= 0 && next < start) next = nextFrom(start)
    return next >= 0 && next < end
  }
}

/**
 * The lines of a text (*dòng*), without those that are empty, only draw a rule or only number a page.
 *
 * Line feeds, returns and form feeds end lines; a form feed also ends a page.
 */
export const linesOf = (text: string, gaps = true): Lines => {
  const feed = text.includes("\n") || !text.includes("\r") ? "\n" : "\r"
  const hasStar = tracker(text, "*")
  const hasBackslash = tracker(text, "\\")
  const hasBar = tracker(text, "|")
  const hasFormFeed = tracker(text, "\f")
  const hasGap = gaps ? gapTracker(text) : nowhere
  const hasTab = tracker(text, "\t")
  const lines: Line[] = []
  let blanks = 0
  let page = 1
  let cells = false
  const take = (from: number, to: number): void => {
    let start = from
    let end = to
    while (start < end && isSpace(text.charCodeAt(start))) start++
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    const bars = start < end && hasBar(start, end)
    if (start === end || (!bars && isRule(text, start, end))) {
      blanks++
      return
    }
    const markup = hasStar(start, end) || hasBackslash(start, end)
    const tabs = hasTab(start, end)
    const spaces = hasGap(start, end)
    lines.push({ start, end, blanks, page, markup, bars, loose: tabs || spaces })
    cells ||= bars || tabs || mayHeadTable(text, start, end, spaces)
    blanks = 0
  }
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf(feed, start)
    const end = found < 0 ? text.length : found
    if (start === end) blanks++
    else if (hasFormFeed(start, end)) {
      let from = start
      for (let at = text.indexOf("\f", from); at >= 0 && at < end; at = text.indexOf("\f", from)) {
        if (from < at) take(from, at)
        from = at + 1
        page++
      }
      take(from, end)
    } else take(start, end)
    start = end + 1
  }
  const kept = page > 1 ? withoutPageNumbers(text, lines) : lines
  return { lines: kept, habits: habitsOf(text, kept), pages: page, cells }
}

const ruleSigns = "-_=*~.·•–—#> "

/** A line of nothing but dashes, stars or dots draws a rule. Most lines end in a letter, which is told first. */
const isRule = (text: string, start: number, end: number): boolean => {
  for (let at = end - 1; at >= start; at--)
    if (isWordCode(text.charCodeAt(at)) || !ruleSigns.includes(text.charAt(at))) return false
  return true
}

/** First and last lines of pages that are only a number. */
const withoutPageNumbers = (text: string, lines: readonly Line[]): readonly Line[] =>
  lines.filter((line, index) => {
    const isEdge = lines[index - 1]?.page !== line.page || lines[index + 1]?.page !== line.page
    return !isEdge || !/^[-–\s]*\d{1,3}[-–\s]*$/.test(text.slice(line.start, line.end))
  })

/** How many lines are looked at to learn the document's habits. */
const sample = 2000
/** No printer breaks lines later than this; one paragraph per line soon passes it. */
const widest = 160
/** The share of lines that may be longer all the same: rows of a table, addresses. */
const mostWide = 0.03

/** Whether empty lines part paragraphs: those with a bullet, where there are any, else all. */
const isSpaced = (text: string, lines: readonly Line[]): boolean => {
  let bullets = 0
  let spacedBullets = 0
  let spaced = 0
  for (const { blanks, start } of lines) {
    const code = text.charCodeAt(start)
    const isBullet = code === hyphen || code === plus
    if (isBullet) bullets++
    if (blanks === 0) continue
    spaced++
    if (isBullet) spacedBullets++
  }
  return bullets >= 6 ? spacedBullets > bullets * 0.5 : spaced > lines.length * 0.12
}

const hyphen = 0x2d
const plus = 0x2b

/** Learns from the lines how a document breaks them. */
export const habitsOf = (text: string, lines: readonly Line[], markdown = text.includes("**")): LineHabits => {
  const looked = lines.length > sample ? lines.slice(0, sample) : lines
  const spaced = isSpaced(text, looked)
  const longest = usualMost(looked)
  return (
    (longest < 40 ? undefined : brokenAt(text, looked, longest, spaced, markdown)) ?? {
      width: 0,
      fill: 0,
      spaced,
      markdown,
      ragged: false,
    }
  )
}

/** The habits of a document whose lines are broken at a width; undefined when they are not. */
const brokenAt = (
  text: string,
  lines: readonly Line[],
  longest: number,
  spaced: boolean,
  markdown: boolean,
): LineHabits | undefined => {
  const { fills, full, open, short, small } = breaksIn(text, lines, longest)
  const isBroken =
    (open >= 3 && open >= full * 0.4 && small >= open * 0.1) || (fills.length >= 3 && fills.length >= full * 0.15)
  if (!isBroken) return undefined
  const least = fills.toSorted((a, b) => a - b)[Math.floor(fills.length / 10)] ?? longest
  return {
    width: longest,
    fill: Math.max(Math.min(least, longest), longest * 0.8),
    spaced,
    markdown,
    ragged: short >= 3 && short >= open * 0.12,
  }
}

/**
 * The length of the longest lines, a few left out that no width broke: titles, rows, addresses. 0 when too many are
 * longer than any width.
 */
const usualMost = (lines: readonly Line[]): number => {
  let wide = 0
  for (const { end, start } of lines) if (end - start > widest) wide++
  if (wide > lines.length * mostWide) return 0
  const lengths = new Uint16Array(widest + 1)
  for (const { end, start } of lines) if (end - start <= widest) lengths[end - start] = (lengths[end - start] ?? 0) + 1
  const nth = Math.floor((lines.length - wide - 1) * (1 - mostWide))
  let length = 0
  for (let shorter = lengths[0] ?? 0; shorter <= nth && length < widest; shorter += lengths[length] ?? 0) length++
  return length
}

interface Breaks {
  /** Lines that are nearly as long as the longest. */
  readonly full: number
  /** Those whose sentence goes on in the next line. */
  readonly open: number
  /** How long each line that is plainly broken would be with the next word. */
  readonly fills: readonly number[]
  /** Broken lines that are much shorter than the longest. */
  readonly short: number
  /** Nearly full lines, however they end, over a line that begins in small letters. */
  readonly small: number
}

const breaksIn = (text: string, lines: readonly Line[], longest: number): Breaks => {
  const fills: number[] = []
  let full = 0
  let open = 0
  let short = 0
  let small = 0
  for (const [index, { end, start }] of lines.entries()) {
    const next = lines[index + 1]
    const isOver = next !== undefined && next.blanks === 0
    const goesOn = isOver && isOpen(text, end)
    const isSmallBelow = isOver && isLower(text.charCodeAt(next.start))
    const isSmall = goesOn && isSmallBelow
    const isFull = end - start >= longest * 0.8
    if (isFull) full++
    if (isFull && goesOn) open++
    if (isFull && isSmallBelow) small++
    if (isFull && isSmall) fills.push(end - start + 1 + wordLength(text, next))
    if (isSmall && end - start < longest * 0.65) short++
  }
  return { full, open, fills, short, small }
}

/** The length of a line's first word. */
export const wordLength = (text: string, { end, start }: Pick<Line, "start" | "end">): number => {
  let at = start
  while (at < end && !isSpace(text.charCodeAt(at))) at++
  return at - start
}

/** Whether a line ends in a letter, digit, comma or dash: its sentence has not ended. */
const isOpen = (text: string, end: number): boolean => {
  const code = text.charCodeAt(end - 1)
  return isWordCode(code) || code === 0x2c || code === 0x2d || code === 0x2013
}

/** Whether a text has a letter between two offsets. */
export const hasLetter = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isLetter(text.charCodeAt(at))) return true
  return false
}
