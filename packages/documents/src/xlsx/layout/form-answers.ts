import type { ReportForm } from "@lantoa/core/report"
import { answerId } from "./answer-id.ts"

/** The ids of all answers that a form asks. */
export const formAnswers = ({ costs, indicators, parts, tasks }: ReportForm): readonly string[] => [
  ...indicators.map(({ indicator }) => answerId("value", indicator.id)),
  ...tasks.flatMap(({ item }) => (["progress", "note", "evidence"] as const).map((kind) => answerId(kind, item))),
  ...costs.flatMap(({ id }) => (["estimated", "allocated", "spent"] as const).map((kind) => answerId(kind, id))),
  ...parts.map(({ id }) => answerId("part", id)),
]
