import { vnd } from "../plan/index.ts"
import type {
  CostAnswer,
  FormIndicator,
  ReportContent,
  ReportForm,
  ReportValue,
  TaskAnswer,
  TaskProgress,
} from "../report/index.ts"
import type { Behaviour } from "./behaviour.ts"
import { type Draw, drawFrom } from "./draw.ts"

/** Fills a form in as a unit of some size might: a part never exceeds its whole, what is left out is left out. */
export const simulateContent = (form: ReportForm, unit: string, draw: Draw, behaviour: Behaviour): ReportContent => {
  const size = 0.5 + drawFrom(`size ${unit}`).unit() * 2.5
  return {
    values: valuesOf(form.indicators, size, draw, behaviour),
    tasks: Object.fromEntries(form.tasks.map(({ item }) => [item, taskAnswer(draw, behaviour)])),
    costs: Object.fromEntries(form.costs.map(({ id }) => [id, costAnswer(size, draw, behaviour)])),
    parts: Object.fromEntries(
      form.parts.map(({ id, name }) => [id, draw.happens(behaviour.emptyCell) ? null : `${name.vi}: đạt yêu cầu.`]),
    ),
  }
}

/** A later version of a report: figures that were left empty are said to be zero, and the words say that it was looked at. */
export const correctedContent = (content: ReportContent, draw: Draw): ReportContent => ({
  ...content,
  values: Object.fromEntries(
    Object.entries(content.values).map(
      ([id, value]) => [id, typeof value === "number" ? value : (value ?? 0)] as const,
    ),
  ),
  parts: Object.fromEntries(
    Object.entries(content.parts).map(([id, text]) => [id, `${text ?? ""} Đã rà soát lần ${draw.whole(2, 9)}.`.trim()]),
  ),
})

const valuesOf = (
  indicators: readonly FormIndicator[],
  size: number,
  draw: Draw,
  { emptyCell, notApplicable }: Behaviour,
): ReportContent["values"] => {
  const values: ReportContent["values"] = {}
  const wholes = indicators.filter(({ indicator }) => indicator.partOf === null)
  const parts = indicators.filter(({ indicator }) => indicator.partOf !== null)
  for (const { indicator } of [...wholes, ...parts]) {
    const usual = 1 + drawFrom(`usual ${indicator.id}`).unit() * 40
    const whole = indicator.partOf === null ? undefined : values[indicator.partOf]
    values[indicator.id] = chosen(draw, emptyCell, notApplicable, () =>
      typeof whole === "number" ? draw.whole(0, whole) : Math.round(size * usual * draw.unit()),
    )
  }
  return values
}

const chosen = (draw: Draw, emptyCell: number, notApplicable: number, figure: () => number): ReportValue => {
  const chance = draw.unit()
  if (chance < emptyCell) return null
  return chance < emptyCell + notApplicable ? "not-applicable" : figure()
}

const progresses: readonly TaskProgress[] = ["not-started", "under-way", "under-way", "done", "done", "done"]

const taskAnswer = (draw: Draw, { emptyCell }: Behaviour): TaskAnswer => ({
  progress: draw.happens(emptyCell) ? null : (progresses[draw.whole(0, progresses.length - 1)] ?? null),
  note: draw.happens(0.2) ? "Theo kế hoạch của đơn vị" : null,
  evidence: draw.happens(0.3) ? [`${draw.whole(1, 300)}/BC-UBND`] : [],
})

const costAnswer = (size: number, draw: Draw, { amountLeftOut }: Behaviour): CostAnswer => {
  const estimated = Math.round(size * 20 * draw.unit()) * 1_000_000
  const allocated = Math.round((estimated / 100_000) * draw.unit()) * 100_000
  const spent = Math.floor(allocated * draw.unit())
  const stated = (amount: number) => (draw.happens(amountLeftOut) ? null : vnd(amount))
  return { estimated: stated(estimated), allocated: stated(allocated), spent: stated(spent) }
}
