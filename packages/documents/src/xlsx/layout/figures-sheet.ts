import { fillText, type Language } from "@lantoa/core"
import type { FormIndicator, ReportContent, ReportForm } from "@lantoa/core/report"
import { answerId } from "./answer-id.ts"
import { type PlannedRow, type SheetHead, tableSheet } from "./answer-sheet.ts"
import { ownOf } from "./own-of.ts"
import type { PlannedSheet } from "./planned-sheet.ts"
import { notApplicable, sheetNames, words } from "./words.ts"

/** The sheet of figures (*trang số liệu*). */
export const figuresSheet = (form: ReportForm, content: ReportContent, head: SheetHead): PlannedSheet => {
  const { language } = head
  const orders = ordersOf(form.indicators)
  const measures = new Map(form.measures.map(({ id, name }) => [id, name[language]]))
  const rows = form.indicators.map((asked): PlannedRow => {
    const { id, measure, name, partOf } = asked.indicator
    const value = ownOf(content.values, id) ?? null
    return {
      labels: [
        { text: orders.get(id) ?? "", look: "order" },
        { text: `${partOf === null ? "" : "– "}${name[language]}`, look: "label" },
        { text: measures.get(measure) ?? measure, look: "note" },
      ],
      answers: [
        {
          id: answerId("value", id),
          kind: "value",
          mandatory: asked.mandatory,
          shown: value === "not-applicable" ? notApplicable[language] : value,
        },
      ],
      after: remarksOn(asked, form, orders, language),
    }
  })
  const columns = [
    [words.order, 6],
    [words.indicator, 44],
    [words.measure, 14],
    [words.figure, 17],
    [words.remarks, 52],
  ] as const
  return tableSheet(sheetNames.figures[language], words.figuresHint, columns, rows, head)
}

/** `1`, `2`, `2.1`: a part of an indicator that stands before it counts under that one. */
const ordersOf = (indicators: readonly FormIndicator[]): ReadonlyMap<string, string> => {
  const orders = new Map<string, string>()
  const parts = new Map<string, number>()
  for (const { indicator } of indicators) {
    const above = indicator.partOf === null ? undefined : orders.get(indicator.partOf)
    const under = above ?? ""
    const count = (parts.get(under) ?? 0) + 1
    parts.set(under, count)
    orders.set(indicator.id, above === undefined ? String(count) : `${above}.${count}`)
  }
  return orders
}

const remarksOn = (
  { indicator, mandatory }: FormIndicator,
  form: ReportForm,
  orders: ReadonlyMap<string, string>,
  language: Language,
): string =>
  [
    mandatory ? words.mandatory[language] : "",
    indicator.help?.[language] ?? "",
    indicator.partOf === null ? "" : partRemark(indicator.partOf, form, orders)[language],
  ]
    .filter((remark) => remark !== "")
    .join(" ")

const partRemark = (whole: string, form: ReportForm, orders: ReadonlyMap<string, string>) => {
  const order = orders.get(whole)
  if (order !== undefined) return fillText(words.partOf, { order })
  const name = form.indicators.find(({ indicator }) => indicator.id === whole)?.indicator.name.vi
  return fillText(words.partOfUnlisted, { name: name ?? whole })
}
