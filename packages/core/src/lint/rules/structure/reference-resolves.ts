import { there } from "../../analysis/needs.ts"
import { defineRule } from "../../rule.ts"
import { decree30, decree30Since, mainComponent } from "../decree-30.ts"

/** A reference to a place of the same plan names a place that is there. */
export const referenceResolves = defineRule({
  id: "structure/reference-resolves",
  severity: "error",
  title: {
    vi: "Viện dẫn trong kế hoạch chỉ đến mục có thật",
    en: "A reference inside the plan names a part that exists",
  },
  explain: {
    vi: "Đơn vị được giao việc theo “những nội dung tại khoản 1 Mục II” chỉ biết phải làm gì khi mục đó có trong văn bản. Viện dẫn chỉ đến mục không có là sai sót về nội dung: văn bản đã phát hành phải được sửa đổi, thay thế.",
    en: "A unit told to do “what stands in point 1 of part II” knows its task only if that part exists. A reference to nothing is a mistake in the content: an issued document has to be amended or replaced.",
  },
  remedy: { vi: "Sửa viện dẫn theo số của mục hiện có.", en: "Correct the reference to the number that the part has." },
  examples: {
    right: ["khoản 1 Mục II của Kế hoạch này (có mục II.1)"],
    wrong: ["khoản 5 Mục II của Kế hoạch này (không có mục II.5)"],
  },
  basis: [decree30("Điều 18 khoản 3"), decree30("Điều 12 khoản 1"), mainComponent("6 điểm c")],
  since: decree30Since,
  needs: there("references"),
  messages: {
    dangling: {
      vi: "Viện dẫn “{reference}” nhưng kế hoạch không có mục đó.",
      en: "The reference “{reference}” names a part that the plan does not have.",
    },
  },
  check({ plan }, report) {
    for (const { at, end, start, target, text } of plan.references)
      if (target === null) report("dangling", { node: at, start, end }, { reference: text })
  },
})
