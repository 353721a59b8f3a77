import { practice } from "../../../law/index.ts"
import { dayText } from "../../analysis/day-text.ts"
import { endedBodies } from "../../analysis/ended.ts"
import { holdersText } from "../../analysis/holders-text.ts"
import { reportTargets } from "../../analysis/named-bodies.ts"
import { there } from "../../analysis/needs.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

/** Reports go to a body that exists. */
export const recipientExists = defineRule({
  id: "reporting/recipient-exists",
  severity: "warning",
  title: { vi: "Cơ quan nhận báo cáo còn hoạt động", en: "Reports go to a body that exists" },
  explain: {
    vi: "Báo cáo gửi đến cơ quan đã kết thúc hoạt động thì không ai tổng hợp. Thông báo nêu cơ quan đang giữ từng chức năng để chọn nơi nhận đúng với nội dung báo cáo.",
    en: "Nobody consolidates reports to a body that has ended. The message names who holds each of its functions now, so that the right one can be chosen.",
  },
  remedy: {
    vi: "Sửa nơi nhận báo cáo theo cơ quan kế thừa và thông báo cho các đơn vị.",
    en: "Name the successor as recipient and tell the units.",
  },
  examples: {
    right: ["báo cáo Bộ Khoa học và Công nghệ (năm 2026)"],
    wrong: ["báo cáo Bộ Thông tin và Truyền thông (năm 2026)"],
  },
  basis: [practice("danh bạ cơ quan theo thời gian; căn cứ ghi ở từng cơ quan", "verified")],
  since: practiceSince,
  needs: there("reporting"),
  messages: {
    ended: {
      vi: "Báo cáo phải gửi đến “{name}”, nhưng cơ quan này đã kết thúc hoạt động ({day}). Nay: {holders}.",
      en: "Reports go to “{name}”, which has ended ({day}). Now: {holders}.",
    },
  },
  check(context, report) {
    const { day, jurisdiction, plan } = context
    for (const { named, until, what } of endedBodies(reportTargets(plan), context)) {
      const [first] = named
      report(
        "ended",
        { path: first.path },
        { name: first.name, day: dayText(until), holders: holdersText(jurisdiction.directory, what, day) },
      )
    }
  },
})
