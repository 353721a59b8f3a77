import type { Text } from "../text/index.ts"
import { edgesByStart } from "./edges-by-start.ts"
import type { CarryEdge, Figure } from "./figure.schema.ts"
import { figureProblems } from "./figure-problems.ts"
import { type FigureSplit, splitByShare } from "./split-by-share.ts"

/** For each unit that is split, how much of its figures goes to each unit it went into, as whole numbers of any size. */
export type Shares = Readonly<Record<string, Readonly<Record<string, number>>>>

/**
 * What is done with the figures of a unit that was split (*quy tắc chuyển số liệu*). `keep`: they stay with it, undivided,
 * and are shown there, since no act gives a share. `by-share`: they are divided by shares that the user gives, to the
 * whole đồng, the remainders going to the largest fractions.
 */
export type CarryPolicy = { readonly kind: "keep" } | { readonly kind: "by-share"; readonly shares: Shares }

/** A figure on the later day, with all it was made of. */
export interface CarriedFigure {
  readonly of: string
  readonly measure: string
  /** null where one of the figures in it is not stated: a sum with an unknown part is not known. */
  readonly value: number | null
  /** The sum of the parts that are stated. */
  readonly stated: number
  readonly parts: readonly FigurePart[]
}

/** What one figure of before gives to one of after. */
export interface FigurePart {
  readonly of: string
  readonly value: number | null
  readonly extent: "full" | "partial"
}

/** A figure that stays with a unit which is no more, because nobody says how to divide it. */
export interface KeptFigure extends Figure {
  /** The units among which it would have to be divided. */
  readonly among: readonly string[]
}

/** Why figures could not be carried as asked. */
export interface SharesMissing {
  readonly _tag: "SharesMissing"
  /** The units whose figures have no shares. */
  readonly units: readonly string[]
  readonly text: Text
}

/** A share that cannot be used: of a unit that is not split, to a unit it did not go into, not a whole number from 0. */
export interface ShareUnusable {
  readonly _tag: "ShareUnusable"
  readonly from: string
  readonly to: string
  readonly nearest: readonly string[]
  readonly text: Text
}

/** Why figures could not be carried. */
export type CarryProblem = SharesMissing | ShareUnusable

/** Figures carried, or every reason why not. */
export type CarryFigures =
  | { readonly ok: true; readonly figures: readonly CarriedFigure[]; readonly kept: readonly KeptFigure[] }
  | { readonly ok: false; readonly problems: readonly CarryProblem[] }

/**
 * Carries figures along edges (*chuyển số liệu sang đơn vị kế thừa*): those of a unit that went wholly into another are
 * added to the other's, step by step; those of a unit that was split follow the policy. For every measure the sum of what
 * is stated stays the same to the đồng, carried and kept together. The figures given are not changed.
 *
 * @throws RangeError when edges go in a circle, which no arrangement of units does.
 *
 * @example
 * ```ts import.meta.vitest
 * const edges = [
 *   { from: "a", to: "x", extent: "full" },
 *   { from: "b", to: "x", extent: "partial" },
 *   { from: "b", to: "y", extent: "partial" },
 * ] as const
 * const figures = ["a", "b"].map((of) => ({ of, measure: "vnd", value: 100 }))
 * const kept = carryFigures(figures, edges, { kind: "keep" })
 * kept.ok && [kept.figures.map(({ of, value }) => [of, value]), kept.kept.map(({ of, value }) => [of, value])] // => [[["x", 100]], [["b", 100]]]
 * const shared = carryFigures(figures, edges, { kind: "by-share", shares: { b: { x: 1, y: 2 } } })
 * shared.ok && shared.figures.map(({ of, value }) => [of, value]) // => [["x", 133], ["y", 67]]
 * ```
 */
export const carryFigures = (
  figures: readonly Figure[],
  edges: readonly CarryEdge[],
  policy: CarryPolicy,
): CarryFigures => {
  const next = edgesByStart(edges)
  const problems = policy.kind === "keep" ? [] : figureProblems(figures, next, policy.shares)
  if (problems.length > 0) return { ok: false, problems }
  const sums = new Map<string, MutableFigure>()
  const kept: KeptFigure[] = []
  for (const figure of figures)
    for (const { among, of, value, extent } of ends(figure, next, policy)) {
      if (among !== undefined) kept.push({ of, measure: figure.measure, value, among })
      else add(sums, of, figure, value, extent)
    }
  return { ok: true, figures: [...sums.values()].sort(byUnit), kept: kept.sort(byUnit) }
}

interface MutableFigure extends CarriedFigure {
  value: number | null
  stated: number
  parts: FigurePart[]
}

const byUnit = (a: Pick<Figure, "of" | "measure">, b: Pick<Figure, "of" | "measure">): number =>
  compare(a.of, b.of) || compare(a.measure, b.measure)
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const add = (
  sums: Map<string, MutableFigure>,
  of: string,
  { measure, of: origin }: Figure,
  value: number | null,
  extent: FigurePart["extent"],
): void => {
  const key = JSON.stringify([of, measure])
  const sum = sums.get(key) ?? { of, measure, value: 0, stated: 0, parts: [] }
  sum.parts.push({ of: origin, value, extent })
  sum.stated += value ?? 0
  sum.value = sum.value === null || value === null ? null : sum.stated
  if (!Number.isSafeInteger(sum.stated)) throw new RangeError(`The sum of "${measure}" for "${of}" is too large.`)
  sums.set(key, sum)
}

/** Where a figure, or what is left of it, comes to rest. */
interface End {
  readonly of: string
  readonly value: number | null
  readonly extent: "full" | "partial"
  /** Given where it stays with a unit that was split. */
  readonly among?: readonly string[]
}

type Next = ReadonlyMap<string, readonly CarryEdge[]>

const ends = (figure: Figure, next: Next, policy: CarryPolicy): readonly End[] =>
  follow({ of: figure.of, value: figure.value, extent: "full" }, next, policy, [])

const follow = (here: End, next: Next, policy: CarryPolicy, way: readonly string[]): readonly End[] => {
  if (way.includes(here.of)) throw new RangeError(`The edges go in a circle: ${[...way, here.of].join(" → ")}.`)
  const edges = next.get(here.of) ?? []
  if (edges.length === 0) return [here]
  const onward = [...way, here.of]
  const [only] = edges
  if (only !== undefined && edges.length === 1 && only.extent === "full")
    return follow({ ...here, of: only.to }, next, policy, onward)
  if (policy.kind === "keep") return [{ ...here, among: edges.map(({ to }) => to) }]
  return splitByShare(here.of, here.value, policy.shares).flatMap((part: FigureSplit) =>
    part.to === here.of
      ? [{ of: here.of, value: part.value, extent: "partial" as const, among: edges.map(({ to }) => to) }]
      : follow({ of: part.to, value: part.value, extent: "partial" }, next, policy, onward),
  )
}
