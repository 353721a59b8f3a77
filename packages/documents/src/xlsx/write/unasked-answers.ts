import type { ReportContent, ReportForm } from "@lantoa/core/report"
import { answerId } from "../layout/answer-id.ts"

/** The ids of answers that a form does not ask, so that it has no cell for them. Empty ones do not count. */
export const unaskedAnswers = (form: ReportForm, { costs, parts, tasks, values }: ReportContent): readonly string[] => {
  const asks = (ids: readonly string[]) => {
    const known = new Set(ids)
    return (id: string): boolean => known.has(id)
  }
  const indicator = asks(form.indicators.map(({ indicator: { id } }) => id))
  const task = asks(form.tasks.map(({ item }) => item))
  const cost = asks(form.costs.map(({ id }) => id))
  const part = asks(form.parts.map(({ id }) => id))
  const left = <A>(record: Readonly<Record<string, A>>, isAsked: (id: string) => boolean, isEmpty: (a: A) => boolean) =>
    Object.entries(record).flatMap(([id, answer]) => (isAsked(id) || isEmpty(answer) ? [] : [id]))
  return [
    ...left(values, indicator, (value) => value === null).map((id) => answerId("value", id)),
    ...left(tasks, task, (a) => a.progress === null && a.note === null && a.evidence.length === 0).map((id) =>
      answerId("progress", id),
    ),
    ...left(costs, cost, (a) => a.estimated === null && a.allocated === null && a.spent === null).map((id) =>
      answerId("spent", id),
    ),
    ...left(parts, part, (text) => text === null).map((id) => answerId("part", id)),
  ]
}
