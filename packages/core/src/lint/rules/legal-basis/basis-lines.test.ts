import { soundPlan, testRule, withCitation, withDocument, withPreamble, withText } from "../../../testing/index.ts"
import { basisByRank } from "./basis-by-rank.ts"
import { basisLineEnds } from "./basis-line-ends.ts"
import { laterCitationShort } from "./later-citation-short.ts"
import { lawByName } from "./law-by-name.ts"
import { numberForm } from "./number-form.ts"

const resting = (...lines: readonly string[]) => withPreamble([], ...lines, "Sở ban hành Kế hoạch như sau:")

testRule(basisLineEnds, {
  valid: {
    "a plan without such lines": soundPlan(),
    semicolons: soundPlan(resting("Căn cứ Luật Thư viện;", "Căn cứ Luật Xuất bản;")),
    "a full stop at the last": soundPlan(resting("Căn cứ Luật Thư viện;", "Căn cứ Luật Xuất bản.")),
    "the last line that goes on": soundPlan(resting("Căn cứ Luật Thư viện, Sở xây dựng Kế hoạch như sau:")),
    "the Party": soundPlan(
      withDocument({ symbol: "KH/TU" }),
      resting("Căn cứ Luật Thư viện,", "Căn cứ Luật Xuất bản,"),
    ),
  },
  invalid: [
    {
      name: "a comma",
      plan: soundPlan(resting("Căn cứ Luật Thư viện,", "Căn cứ Luật Xuất bản;")),
      finds: [{ message: "mark", at: ["pre:p1"], says: "“viện,”" }],
    },
    {
      name: "a full stop before the last",
      plan: soundPlan(resting("Căn cứ Luật Thư viện.", "Căn cứ Luật Xuất bản.")),
      finds: [{ message: "mark", at: ["pre:p1"] }],
    },
    {
      name: "nothing",
      plan: soundPlan(resting("Căn cứ Luật Thư viện;", "Căn cứ Luật Xuất bản")),
      finds: [{ message: "mark", at: ["pre:p2"] }],
    },
  ],
})

testRule(basisByRank, {
  valid: {
    "a plan without such lines": soundPlan(),
    "from high to low": soundPlan(
      resting("Căn cứ Luật Thư viện;", "Căn cứ Nghị định về thư viện;", "Căn cứ Thông tư về thư viện;"),
    ),
    "acts without a rank": soundPlan(resting("Căn cứ Quyết định của tỉnh;", "Căn cứ Luật Thư viện;")),
  },
  invalid: [
    {
      name: "a decree before a law",
      plan: soundPlan(resting("Căn cứ Nghị định về thư viện;", "Căn cứ Luật Thư viện;")),
      finds: [{ message: "lower", at: ["pre:p2"], says: "“Nghị định về thư” đứng trước" }],
    },
    {
      name: "a circular before a decree",
      plan: soundPlan(resting("Căn cứ Thông tư về thư viện;", "Căn cứ Nghị định về thư viện;")),
      finds: [{ message: "lower", at: ["pre:p2"] }],
    },
    {
      name: "only the first turn",
      plan: soundPlan(resting("Căn cứ Thông tư về sách;", "Căn cứ Nghị định về sách;", "Căn cứ Luật Xuất bản;")),
      finds: [{ message: "lower", at: ["pre:p2"] }],
    },
  ],
})

const citing = (text: string, ...acts: readonly string[]) => soundPlan(withCitation(`- ${text}`, ...acts))

testRule(numberForm, {
  valid: {
    "a plan": soundPlan(),
    "a programme": citing("Theo Chương trình số 12/CTr-UBND.", "12/CTr-UBND"),
    "the Party": citing("Theo Chỉ thị số 29-CT/TW.", "29-CT/TW"),
    "a code that nobody knows": citing("Theo Văn bản số 12/XYZ-UBND.", "12/XYZ-UBND"),
  },
  invalid: [
    {
      name: "a decision",
      plan: citing("Theo Quyết định số 7/Qđ-UBND.", "7/Qđ-UBND"),
      finds: [{ message: "case", at: ["s1.2:p2"], says: "“QĐ”" }],
    },
    {
      name: "a programme in capitals",
      plan: citing("Theo Chương trình số 12/CTR-UBND.", "12/CTR-UBND"),
      finds: [{ message: "case", at: ["s1.2:p2"], says: "“CTr”" }],
    },
    {
      name: "a proposal",
      plan: citing("Theo Tờ trình số 3/TTR-SVH.", "3/TTR-SVH"),
      finds: [{ message: "case", at: ["s1.2:p2"], says: "“TTr”" }],
    },
  ],
})

testRule(lawByName, {
  valid: {
    "a law by name": soundPlan(withText("- Theo Luật Thư viện.")),
    "a plan by number": soundPlan(),
    "a decree by number": citing("Theo Nghị định số 30/2020/NĐ-CP.", "30/2020/NĐ-CP"),
  },
  invalid: [
    {
      name: "a law",
      plan: citing("Theo Luật số 46/2019/QH14 về thư viện.", "46/2019/QH14"),
      finds: [{ message: "number", at: ["s1.2:p2"], says: "“46/2019/QH14”" }],
    },
    {
      name: "an ordinance",
      plan: citing("Theo Pháp lệnh số 1/2018/UBTVQH14.", "1/2018/UBTVQH14"),
      finds: [{ message: "number", at: ["s1.2:p2"] }],
    },
    {
      name: "a code of laws",
      plan: citing("Theo Bộ luật số 45/2019/QH14.", "45/2019/QH14"),
      finds: [{ message: "number", at: ["s1.2:p2"] }],
    },
  ],
})

const full = "Kế hoạch số 12/KH-UBND ngày 15 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Ví Dụ về phát triển văn hóa đọc"
const again = (text: string) => soundPlan(withText(`- ${text}.`))

testRule(laterCitationShort, {
  valid: {
    "cited once": soundPlan(),
    "type and number": again("Theo Kế hoạch số 12/KH-UBND"),
    "the day too": again("Theo Kế hoạch số 12/KH-UBND ngày 15/01/2026"),
  },
  invalid: [
    {
      name: "all of it",
      plan: again(`Theo ${full}`),
      finds: [{ message: "again", at: ["s1.2:p2"], says: "“12/KH-UBND”" }],
    },
    {
      name: "all of it with a short day",
      plan: again(`Theo ${full.replace("15 tháng 01 năm 2026", "15/01/2026")}`),
      finds: [{ message: "again", at: ["s1.2:p2"] }],
    },
    {
      name: "only once a document",
      plan: soundPlan(withText(`- Theo ${full}.`, `- Cũng theo ${full}.`)),
      finds: [{ message: "again", at: ["s1.2:p2"] }],
    },
  ],
})
