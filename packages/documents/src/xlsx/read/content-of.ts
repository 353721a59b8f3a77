import type { ReadAnswer } from "./read-answers.ts"

/**
 * Answers as the content of a report, not yet of its type. What was left empty is left out: there is one way only to say
 * the same.
 */
export const contentOf = (answers: readonly ReadAnswer[]) => {
  const of = (kind: ReadAnswer["kind"]): ReadonlyMap<string, ReadAnswer["value"]> =>
    new Map(
      answers.flatMap((answer) => (answer.kind === kind && !isEmpty(answer.value) ? [[answer.of, answer.value]] : [])),
    )
  const [progress, note, evidence] = [of("progress"), of("note"), of("evidence")]
  const [estimated, allocated, spent] = [of("estimated"), of("allocated"), of("spent")]
  return {
    values: Object.fromEntries(of("value")),
    tasks: Object.fromEntries(
      keysOf(answers, progress, note, evidence).map((item) => [
        item,
        { progress: progress.get(item) ?? null, note: note.get(item) ?? null, evidence: evidence.get(item) ?? [] },
      ]),
    ),
    costs: Object.fromEntries(
      keysOf(answers, estimated, allocated, spent).map((id) => [
        id,
        { estimated: estimated.get(id) ?? null, allocated: allocated.get(id) ?? null, spent: spent.get(id) ?? null },
      ]),
    ),
    parts: Object.fromEntries(of("part")),
  }
}

const isEmpty = (value: ReadAnswer["value"]): boolean => value === null || (Array.isArray(value) && value.length === 0)

/** The keys that any of some maps has, in the order of the form. */
const keysOf = (answers: readonly ReadAnswer[], ...maps: readonly ReadonlyMap<string, unknown>[]): readonly string[] =>
  [...new Set(answers.map(({ of }) => of))].filter((key) => maps.some((map) => map.has(key)))
