import { practice } from "../../../law/index.ts"
import type { Due, Plan } from "../../../plan/index.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

/** The plan says in which years it is carried out. */
export const periodStated = defineRule({
  id: "period/period-stated",
  severity: "information",
  title: { vi: "Kế hoạch nêu thời gian thực hiện", en: "The plan says in which years it is carried out" },
  explain: {
    vi: "Không có thời gian thực hiện thì không biết nhiệm vụ và báo cáo lặp lại đến năm nào, và không lập được lịch.",
    en: "Without a period nobody knows until which year tasks and reports recur, and no calendar can be made.",
  },
  remedy: {
    vi: "Ghi năm hoặc giai đoạn ở trích yếu hoặc mục “Thời gian thực hiện”.",
    en: "Name the year or years in the subject or a part on time.",
  },
  examples: { right: ["giai đoạn 2026 - 2030"], wrong: ["không nêu năm hay giai đoạn"] },
  basis: [practice("kế hoạch nêu thời gian thực hiện")],
  since: practiceSince,
  messages: {
    none: { vi: "Không nêu thời gian thực hiện (năm, giai đoạn).", en: "No year or period is named." },
  },
  check({ plan }, report) {
    if (plan.period !== null || (plan.document.type !== "plan" && plan.document.type !== "programme")) return
    if (!hasDatedDue(plan)) report("none", { path: ["period"] }, {})
  },
})

/** Deadlines with their year say when the plan is carried out. */
const hasDatedDue = ({ assignments, reporting }: Plan): boolean =>
  assignments.some(({ tasks }) => tasks.some(({ due }) => isDated(due))) ||
  reporting.some(({ due }) => due.some(isDated))

const isDated = (due: Due | null): boolean =>
  due !== null && (due.kind === "date" || due.kind === "month" || due.kind === "year")
