import { nearestNames } from "../directory/index.ts"
import { fillText, type Text } from "../text/index.ts"
import type { CarryProblem, Shares } from "./carry-figures.ts"
import { isSplit } from "./edges-by-start.ts"
import type { CarryEdge, Figure } from "./figure.schema.ts"

const messages = {
  missing: {
    vi: "Thiếu tỷ lệ chia số liệu của {count} đơn vị bị chia: {units}.",
    en: "There are no shares for the figures of {count} units that were split: {units}.",
  },
  notSplit: {
    vi: "Có tỷ lệ cho “{from}”, nhưng đơn vị này không bị chia{near}.",
    en: "There are shares for “{from}”, but that unit was not split{near}.",
  },
  notThere: {
    vi: "Có tỷ lệ từ “{from}” sang “{to}”, nhưng không phần nào của nó sang đó{near}.",
    en: "There is a share from “{from}” to “{to}”, but no part of it went there{near}.",
  },
  near: { vi: "; gần nhất là: {names}", en: "; the nearest are: {names}" },
  notWhole: {
    vi: "Tỷ lệ từ “{from}” sang “{to}” là {share}; cần số nguyên không âm, ví dụ số dân.",
    en: "The share from “{from}” to “{to}” is {share}; expected a whole number from 0, such as a population.",
  },
  allZero: {
    vi: "Mọi tỷ lệ của “{from}” đều bằng 0; cần ít nhất một tỷ lệ lớn hơn 0.",
    en: "All shares of “{from}” are 0; at least one must be more.",
  },
} as const satisfies Record<string, Text>

/** How many units a message names. */
const shown = 5

/** Everything that is wrong with shares, so that all of it can be put right at once. */
export const figureProblems = (
  figures: readonly Figure[],
  next: ReadonlyMap<string, readonly CarryEdge[]>,
  shares: Shares,
): readonly CarryProblem[] => [...missingShares(figures, next, shares), ...unusableShares(next, shares)]

const missingShares = (
  figures: readonly Figure[],
  next: ReadonlyMap<string, readonly CarryEdge[]>,
  shares: Shares,
): readonly CarryProblem[] => {
  const reached = new Set<string>()
  const visit = (unit: string): void => {
    if (reached.has(unit)) return
    reached.add(unit)
    for (const { to } of next.get(unit) ?? []) visit(to)
  }
  for (const { of } of figures) visit(of)
  const units = [...reached].filter((unit) => isSplit(next.get(unit) ?? []) && shares[unit] === undefined).sort()
  if (units.length === 0) return []
  const names = units.slice(0, shown).join("; ") + (units.length > shown ? "; …" : "")
  return [{ _tag: "SharesMissing", units, text: fillText(messages.missing, { count: units.length, units: names }) }]
}

const unusableShares = (next: ReadonlyMap<string, readonly CarryEdge[]>, shares: Shares): readonly CarryProblem[] =>
  Object.entries(shares).flatMap(([from, given]) => {
    const edges = next.get(from) ?? []
    if (!isSplit(edges)) {
      const split = [...next].filter(([, each]) => isSplit(each)).map(([unit]) => unit)
      return [unusable(messages.notSplit, { from, to: "" }, nearest(from, split))]
    }
    const targets = [...edges.map(({ to }) => to), ...(edges.length === 1 ? [from] : [])]
    const problems = Object.entries(given).flatMap(([to, share]) => shareProblems(from, to, share, targets))
    const sum = Object.values(given).reduce((total, share) => total + share, 0)
    return problems.length === 0 && sum === 0 ? [unusable(messages.allZero, { from, to: "" }, [])] : problems
  })

const shareProblems = (
  from: string,
  to: string,
  share: number,
  targets: readonly string[],
): readonly CarryProblem[] => {
  if (!targets.includes(to)) return [unusable(messages.notThere, { from, to }, nearest(to, targets))]
  if (Number.isSafeInteger(share) && share >= 0) return []
  return [unusable(messages.notWhole, { from, to, share }, [])]
}

interface Named {
  readonly from: string
  readonly to: string
  readonly share?: number
}

const unusable = (template: Text, { from, share = 0, to }: Named, near: readonly string[]): CarryProblem => {
  const hint = near.length === 0 ? { vi: "", en: "" } : fillText(messages.near, { names: near.join(", ") })
  const filled = fillText(template, { from, to, share })
  return {
    _tag: "ShareUnusable",
    from,
    to,
    nearest: near,
    text: { vi: filled.vi.replace("{near}", hint.vi), en: filled.en.replace("{near}", hint.en) },
  }
}

/** Ids that look alike; where there are only few, all of them. */
const nearest = (typed: string, ids: readonly string[]): readonly string[] =>
  ids.length <= shown
    ? ids
    : nearestNames(
        typed,
        ids.map((name) => ({ name, folded: name })),
      )
