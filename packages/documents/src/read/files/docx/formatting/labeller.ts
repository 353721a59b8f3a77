import { numberText } from "./number-text.ts"
import type { NumberingDesign, NumberingLevel, NumberingTable, NumberingUse } from "./numbering.ts"
import type { RunProperties } from "./run-properties.ts"
import type { Styles } from "./styles.ts"
import { symbolOf } from "./symbols.ts"

/** An automatic label as it is printed, with the space after it. */
export interface PrintedLabel {
  readonly text: string
  readonly isBullet: boolean
  readonly run: Readonly<RunProperties>
}

/** Counts the paragraphs of the numberings of a document, in reading order. */
export interface Labeller {
  /** The label of the next paragraph of a numbering; undefined when it prints none. `level` null: that of the style. */
  readonly next: (numbering: string, level: number | null, style: string | null) => PrintedLabel | undefined
}

interface Counting {
  readonly design: NumberingDesign
  readonly use: NumberingUse
  readonly counters: (number | undefined)[]
}

/** Starts counting (*đánh số tự động*). Numberings of one design share their counters. */
export const labeller = (table: NumberingTable, styles: Styles): Labeller => {
  const countings = new Map<string, Counting | undefined>()
  const counters = new Map<NumberingDesign, (number | undefined)[]>()
  const begin = (numbering: string): Counting | undefined => {
    const use = table.uses.get(numbering)
    const design = use === undefined ? undefined : designOf(table, styles, use)
    if (use === undefined || design === undefined) return undefined
    const shared = counters.get(design) ?? []
    counters.set(design, shared)
    for (const level of use.starts.keys()) shared[level] = undefined
    return { design, use, counters: shared }
  }
  return {
    next: (numbering, level, style) => {
      if (!countings.has(numbering)) countings.set(numbering, begin(numbering))
      const counting = countings.get(numbering)
      if (counting === undefined) return undefined
      const at = level ?? levelOfStyle(counting, style) ?? 0
      const own = levelAt(counting, at)
      return own === undefined ? undefined : labelOf(counting, at, own)
    },
  }
}

/** A design may stand for that of a numbering style. */
const designOf = (table: NumberingTable, styles: Styles, { design }: NumberingUse): NumberingDesign | undefined => {
  const own = table.designs.get(design)
  if (own === undefined || own.styleLink === null) return own
  const linked = table.uses.get(styles.numberingOf(own.styleLink) ?? "")
  return (linked === undefined ? undefined : table.designs.get(linked.design)) ?? own
}

const levelAt = ({ design, use }: Counting, level: number): NumberingLevel | undefined =>
  use.levels.get(level) ?? design.levels.get(level)

const startAt = (counting: Counting, level: number): number =>
  counting.use.starts.get(level) ?? levelAt(counting, level)?.start ?? 1

const levelOfStyle = ({ design }: Counting, style: string | null): number | undefined => {
  if (style !== null) for (const [level, { style: own }] of design.levels) if (own === style) return level
  return undefined
}

const labelOf = (counting: Counting, at: number, level: NumberingLevel): PrintedLabel | undefined => {
  count(counting, at)
  const isBullet = level.format === "bullet"
  const text = isBullet ? bulletOf(counting, at, level) : numbersIn(counting, level)
  if (text.trim() === "") return undefined
  return { text: level.suffix === "nothing" && !isBullet ? text : `${text} `, isBullet, run: level.run }
}

const deepest = 9

/** Counts one on; levels below begin anew unless the design says otherwise. */
const count = (counting: Counting, at: number): void => {
  const { counters } = counting
  const before = counters[at]
  counters[at] = before === undefined ? startAt(counting, at) : before + 1
  for (let below = at + 1; below < deepest; below++) {
    const restart = levelAt(counting, below)?.restart ?? null
    if (restart === null || at < restart) counters[below] = undefined
  }
}

const numbersIn = (counting: Counting, { digits, text }: NumberingLevel): string =>
  text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const format = levelAt(counting, at)?.format ?? "decimal"
    if (format === "bullet") return ""
    const value = counting.counters[at] ?? startAt(counting, at)
    return numberText(value, digits && format !== "none" ? "decimal" : format)
  })

/**
 * Dashes, pluses and stars stand as they are; every other sign is a `-`, or a `+` below another bullet, as Vietnamese
 * documents mark the two levels.
 */
const bulletOf = (counting: Counting, at: number, { run, text }: NumberingLevel): string => {
  const sign = text.trim()
  if (sign.length > 1) return sign
  const shown = sign === "" ? "" : (symbolOf(sign.charCodeAt(0), run.font) ?? sign)
  if (shown === "" || shown === "+" || shown === "*") return shown
  if (/^[-\u2010-\u2015\u2212]$/.test(shown)) return "-"
  for (let above = 0; above < at; above++) if (levelAt(counting, above)?.format === "bullet") return "+"
  return "-"
}
