import { practice } from "../../../law/index.ts"
import { dayText } from "../../analysis/day-text.ts"
import { endedBodies } from "../../analysis/ended.ts"
import { holdersText } from "../../analysis/holders-text.ts"
import { namedBodies } from "../../analysis/named-bodies.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

/** A body that the plan is of, gives work or sends a copy still exists. */
export const bodiesExist = defineRule({
  id: "time/bodies-exist",
  severity: "warning",
  title: { vi: "Cơ quan, đơn vị được nêu tên còn hoạt động", en: "A body that is named still exists" },
  explain: {
    vi: "Sau sắp xếp bộ máy năm 2025, chức năng của một cơ quan có thể chia cho nhiều cơ quan: Sở Thông tin và Truyền thông kết thúc thì báo chí, thông tin cơ sở về Sở Văn hóa, Thể thao và Du lịch, còn chuyển đổi số về Sở Khoa học và Công nghệ. Thông báo nêu từng chức năng và nơi đang giữ. “Khoảng” là nguồn không cho ngày chính xác.",
    en: "In the reform of 2025 the functions of one body may have gone to several: when the Department of Information and Communications ended, press and grassroots information went to Culture, digital matters to Science and Technology. The message names each function and who holds it. “About” means that no source gives the exact day.",
  },
  remedy: {
    vi: "Chuyển từng nhiệm vụ cho cơ quan đang giữ chức năng tương ứng (`lantoa succeed` lập danh sách), sửa tên ở phần phân công và Nơi nhận.",
    en: "Give each task to whoever holds its function now (`lantoa succeed` lists them), and correct the names in the assignments and recipients.",
  },
  examples: { right: ["Sở Khoa học và Công nghệ (năm 2026)"], wrong: ["Sở Thông tin và Truyền thông (năm 2026)"] },
  basis: [practice("danh bạ cơ quan theo thời gian; căn cứ ghi ở từng cơ quan", "verified")],
  since: practiceSince,
  messages: {
    ended: {
      vi: "“{name}” đã kết thúc hoạt động{day}{places}. Nay: {holders}.",
      en: "“{name}” has ended{day}{places}. Now: {holders}.",
    },
  },
  check(context, report) {
    const { day, jurisdiction, plan } = context
    for (const { named, until, what } of endedBodies(namedBodies(plan), context)) {
      const [first, ...others] = named
      const on = dayText(until)
      const unclear = jurisdiction.directory.successions.some(
        (step) => step.from === what.id && (step.about || step.on === null),
      )
      const since = unclear
        ? { vi: ` khoảng ${on.vi}`, en: ` about ${on.en}` }
        : { vi: ` từ ${on.vi}`, en: ` since ${on.en}` }
      const places =
        others.length === 0
          ? { vi: "", en: "" }
          : { vi: ` (nêu ở ${named.length} chỗ)`, en: ` (named in ${named.length} places)` }
      const holders = holdersText(jurisdiction.directory, what, day)
      report("ended", { path: first.path }, { name: first.name, day: since, places, holders })
    }
  },
})
