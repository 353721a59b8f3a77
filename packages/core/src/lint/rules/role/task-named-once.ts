import { practice } from "../../../law/index.ts"
import { there } from "../../analysis/needs.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

/** A unit is told a task once. */
export const taskNamedOnce = defineRule({
  id: "role/task-named-once",
  severity: "information",
  title: { vi: "Một nhiệm vụ giao cho một đơn vị một lần", en: "A unit is told a task once" },
  explain: {
    vi: "Hai dòng giống hệt nhau trong phần việc của một đơn vị thường do dán lặp; báo cáo sẽ đếm hai lần.",
    en: "Two equal lines in the part of one unit usually come from pasting twice; reports then count double.",
  },
  remedy: { vi: "Bỏ một dòng.", en: "Delete one of them." },
  examples: { right: ["mỗi nhiệm vụ một dòng"], wrong: ["hai dòng giống hệt nhau"] },
  basis: [practice("mỗi nhiệm vụ ghi một lần")],
  since: practiceSince,
  needs: there("assignments"),
  messages: {
    again: { vi: "Nhiệm vụ này đã ghi cho “{units}” ở trên.", en: "This task is told “{units}” above already." },
  },
  check({ plan: { assignments } }, report) {
    for (const [index, { tasks, units }] of assignments.entries()) {
      const told = new Set<string>()
      for (const [number, { text }] of tasks.entries()) {
        if (told.has(text) && text.length > 12)
          report("again", { path: ["assignments", index, "tasks", number] }, { units: units.join(", ") })
        told.add(text)
      }
    }
  },
})
