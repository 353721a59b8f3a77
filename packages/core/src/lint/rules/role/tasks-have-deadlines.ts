import { practice } from "../../../law/index.ts"
import { there } from "../../analysis/needs.ts"
import { findAt } from "../../analysis/plan-text.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

/** A task with a time of its own that was not understood as a day: `Thời gian thực hiện: Quý IV năm 2026`. */
const ownTime = /Thời gian (?:thực hiện|hoàn thành): ?[^\s.]|[Cc]hậm nhất (?:là )?(?:trước )?ngày/y

/** How few tasks are not worth a word. */
const few = 5

/** Some task has a deadline. Said once for the plan, and only when none has. */
export const tasksHaveDeadlines = defineRule({
  id: "role/tasks-have-deadlines",
  severity: "information",
  title: { vi: "Nhiệm vụ có thời hạn để theo dõi được", en: "Tasks have deadlines by which they can be followed" },
  explain: {
    vi: "Khi không nhiệm vụ nào có thời hạn thì lịch công việc chỉ còn kỳ báo cáo, và không đơn vị nào bị coi là chậm. Phần mềm không tự đặt thời hạn.",
    en: "When no task has a deadline the calendar holds nothing but reports, and nobody can be late. The software never makes up a deadline.",
  },
  remedy: {
    vi: "Ghi thời hạn cho những việc làm một lần (xây dựng kế hoạch của xã, mở chuyên mục, tổ chức cuộc thi).",
    en: "Give a deadline to what is done once (a commune's own plan, a column, a contest).",
  },
  examples: { right: ["hoàn thành trước ngày 30 tháng 4"], wrong: ["không nhiệm vụ nào có thời hạn"] },
  basis: [practice("nhiệm vụ giao cần có thời hạn để theo dõi, đôn đốc")],
  since: practiceSince,
  needs: there("assignments"),
  messages: {
    none: {
      vi: "Không nhiệm vụ nào trong {count} nhiệm vụ của {units} mục phân công có thời hạn.",
      en: "None of the {count} tasks in {units} assignments has a deadline.",
    },
  },
  check({ plan }, report) {
    const { assignments } = plan
    const tasks = assignments.flatMap((assignment) => assignment.tasks)
    if (tasks.length < few || tasks.some(({ due }) => due !== null)) return
    if (findAt(plan, "ownTime", ownTime).length > 0) return
    report("none", { path: ["assignments"] }, { count: tasks.length, units: assignments.length })
  },
})
