import type { CostAnswer, ReportContent, TaskAnswer } from "./content.schema.ts"

/** Whether two reports say the same: an answer left out is an answer left empty. */
export const sameContent = (a: ReportContent, b: ReportContent): boolean =>
  sameEntries(a.values, b.values, (x, y) => (x ?? null) === (y ?? null)) &&
  sameEntries(a.parts, b.parts, (x, y) => (x ?? null) === (y ?? null)) &&
  sameEntries(a.costs, b.costs, sameCost) &&
  sameEntries(a.tasks, b.tasks, sameTask)

const sameEntries = <A>(
  a: Readonly<Record<string, A>>,
  b: Readonly<Record<string, A>>,
  same: (x: A | undefined, y: A | undefined) => boolean,
): boolean => [...Object.keys(a), ...Object.keys(b)].every((key) => same(own(a, key), own(b, key)))

const own = <A>(record: Readonly<Record<string, A>>, key: string): A | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined

const sameCost = (a: CostAnswer | undefined, b: CostAnswer | undefined): boolean =>
  (["estimated", "allocated", "spent"] as const).every((of) => (a?.[of] ?? null) === (b?.[of] ?? null))

const sameTask = (a: TaskAnswer | undefined, b: TaskAnswer | undefined): boolean =>
  (a?.progress ?? null) === (b?.progress ?? null) &&
  (a?.note ?? null) === (b?.note ?? null) &&
  (a?.evidence ?? []).join("\n") === (b?.evidence ?? []).join("\n")
