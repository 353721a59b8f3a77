import { practice } from "../../../law/index.ts"
import type { Assignment } from "../../../plan/index.ts"
import { quoted } from "../../analysis/day-text.ts"
import { nameKind } from "../../analysis/name-kind.ts"
import { there } from "../../analysis/needs.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

/** One task has one lead. */
export const oneLead = defineRule({
  id: "role/one-lead",
  severity: "warning",
  title: { vi: "Mỗi nhiệm vụ có một đơn vị chủ trì", en: "A task has one leading unit" },
  explain: {
    vi: "Hai đơn vị cùng chủ trì một nhiệm vụ thì không đơn vị nào chịu trách nhiệm cuối cùng và báo cáo dễ trùng hoặc thiếu. Một đơn vị chủ trì, các đơn vị khác phối hợp.",
    en: "With two leads nobody answers for the task in the end, and reports are made twice or not at all. One unit leads, the others co-ordinate.",
  },
  remedy: {
    vi: "Chọn một đơn vị chủ trì; đơn vị còn lại ghi “phối hợp”, hoặc tách thành hai nhiệm vụ.",
    en: "Choose one lead and let the other co-ordinate, or make it two tasks.",
  },
  examples: { right: ["Sở Y tế chủ trì, Sở Tài chính phối hợp"], wrong: ["Sở Y tế, Sở Tài chính chủ trì"] },
  basis: [practice("một việc một cơ quan chủ trì và chịu trách nhiệm chính")],
  since: practiceSince,
  needs: there("assignments"),
  messages: {
    sameHeading: {
      vi: "{count} đơn vị cùng được giao chủ trì nhiệm vụ này: {units}.",
      en: "{count} units are told to lead this task: {units}.",
    },
    sameTask: {
      vi: "Nhiệm vụ này do “{unit}” chủ trì, nhưng “{other}” cũng được giao chủ trì đúng nhiệm vụ đó.",
      en: "“{unit}” leads this task, but “{other}” is told to lead the same.",
    },
  },
  check({ plan }, report) {
    const leads = new Map<string, Assignment>()
    for (const [index, assignment] of plan.assignments.entries()) {
      const { tasks, units } = assignment
      for (const [number, { roles, text }] of tasks.entries()) {
        if (!roles.includes("lead")) continue
        const place = { path: ["assignments", index, "tasks", number] }
        const bodies = units.filter(isOneBody)
        if (bodies.length > 1) report("sameHeading", place, { count: bodies.length, units: quoted(bodies) })
        if (text.length < 24) continue
        const other = leads.get(text)
        if (other === undefined) leads.set(text, assignment)
        else if (other.units[0] !== units[0] && isOneBody(units[0] ?? "") && isOneBody(other.units[0] ?? ""))
          report("sameTask", place, { unit: units.join(", "), other: other.units.join(", ") })
      }
    }
  },
})

/** Members of a group each lead at home. */
const isOneBody = (unit: string): boolean => {
  const { everyone, group, kinds } = nameKind(unit)
  return kinds.length > 0 && !group && !everyone
}
