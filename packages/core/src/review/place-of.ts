import type { PlanPath } from "../lint/index.ts"
import type { ReportForm } from "../report/index.ts"
import type { Text } from "../text/index.ts"

const labels = {
  values: { vi: "chỉ tiêu", en: "indicator" },
  tasks: { vi: "nhiệm vụ", en: "task" },
  costs: { vi: "kinh phí", en: "money" },
  parts: { vi: "phần", en: "part" },
} as const

/** The place of a report as people name it: `chỉ tiêu “Số tin, bài đăng báo”`. */
export const placeOf = (form: ReportForm, [field, key]: PlanPath): Text => {
  if (field !== "values" && field !== "tasks" && field !== "costs" && field !== "parts")
    return { vi: "cả báo cáo", en: "the whole report" }
  const own = String(key)
  const name = nameOf(form, field, own) ?? { vi: own, en: own }
  const { en, vi } = labels[field]
  return { vi: `${vi} “${name.vi}”`, en: `${en} “${name.en}”` }
}

const nameOf = (form: ReportForm, field: keyof typeof labels, key: string): Text | undefined => {
  switch (field) {
    case "values":
      return form.indicators.find(({ indicator }) => indicator.id === key)?.indicator.name
    case "tasks":
      return form.tasks.find(({ item }) => item === key)?.because[0]?.text
    case "costs":
      return form.costs.find(({ id }) => id === key)?.name
    case "parts":
      return form.parts.find(({ id }) => id === key)?.name
  }
}
