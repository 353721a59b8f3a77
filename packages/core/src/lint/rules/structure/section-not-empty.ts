import { practice } from "../../../law/index.ts"
import type { PlanNode } from "../../../plan/index.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

/** A heading has something under it. */
export const sectionNotEmpty = defineRule({
  id: "structure/section-not-empty",
  severity: "warning",
  title: { vi: "Dưới mỗi đề mục có nội dung", en: "Every heading has something under it" },
  explain: {
    vi: "Đề mục không có nội dung thường là phần chưa viết xong hoặc nội dung bị mất khi sao chép. Nếu đề mục là tên đơn vị thì đơn vị đó không có nhiệm vụ nào.",
    en: "A heading with nothing under it was left unfinished, or lost its text when it was copied. Where it names a unit, that unit has no task.",
  },
  remedy: {
    vi: "Viết nội dung, hoặc bỏ đề mục và đánh số lại.",
    en: "Write the text, or drop the heading and number again.",
  },
  examples: { right: ["1. Mục đích: …"], wrong: ["1. Mục đích (không có gì bên dưới)"] },
  basis: [practice("thông lệ soạn thảo: đề mục phải có nội dung")],
  since: practiceSince,
  messages: {
    empty: { vi: "Đề mục “{heading}” không có nội dung.", en: "Nothing stands under the heading “{heading}”." },
  },
  check({ plan }, report) {
    const look = (nodes: readonly PlanNode[]): void => {
      for (const node of nodes) {
        if (node.kind !== "section") continue
        const { children, heading, id } = node
        if (children.length > 0) look(children)
        else if (!saysItself(heading)) report("empty", { node: id }, { heading })
      }
    }
    look(plan.body)
  },
})

/** A heading that is a whole sentence, or has its content after a colon, needs nothing under it. */
const saysItself = (heading: string): boolean =>
  /[:;.]\s*\S/.test(heading) || /[.;]$/.test(heading) || heading.split(" ").length > 14
