import { soundPlan, testRule, withCitation } from "../../../testing/index.ts"
import { firstCitationComplete } from "./first-citation-complete.ts"

const at = ["s1.2:p2"]
const cites = (text: string, ...acts: readonly string[]) => soundPlan(withCitation(text, ...acts))
const full = "Quyết định số 7/QĐ-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh về tặng sách"

testRule(firstCitationComplete, {
  valid: {
    "a full citation": cites(`- Tuyên truyền ${full}.`, "7/QĐ-UBND"),
    "a second citation in short": cites(`- Tuyên truyền ${full}; bám sát Quyết định số 7/QĐ-UBND.`, "7/QĐ-UBND"),
    "a law with its number only": cites("- Tuyên truyền Luật số 46/2019/QH14.", "46/2019/QH14"),
    "issuer and subject before it": cites(
      "- Theo chương trình tặng sách đã được UBND tỉnh phê duyệt tại Quyết định số 7/QĐ-UBND ngày 05/01/2026.",
      "7/QĐ-UBND",
    ),
    "several issuers with “giữa”": cites(
      "- Triển khai Kế hoạch số 7/KHPH-SGDĐT ngày 05/01/2026 giữa Sở Giáo dục và Đào tạo, Hội Khuyến học tỉnh về việc tặng sách cho học sinh.",
      "7/KHPH-SGDĐT",
    ),
    "a subject that a verb begins": cites(
      "- Tuyên truyền Quyết định số 7/QĐ-UBND ngày 05 tháng 01 năm 2026 của UBND tỉnh phê duyệt chương trình tặng sách.",
      "7/QĐ-UBND",
    ),
  },
  invalid: [
    {
      name: "a first citation whose day comes later",
      plan: cites(
        "- Theo Chỉ thị số 9-CT/TU của Ban Thường vụ Tỉnh ủy về văn hóa đọc; nhắc lại Chỉ thị số 9-CT/TU ngày 02 tháng 3 năm 2026.",
        "9-CT/TU",
      ),
      finds: [{ message: "incomplete", at, says: "thiếu ngày ban hành (lần viện dẫn sau mới ghi: 02/03/2026)" }],
    },
    {
      name: "a bare number",
      plan: cites("- Thực hiện Quyết định số 7/QĐ-UBND.", "7/QĐ-UBND"),
      finds: [{ message: "incomplete", at, says: "thiếu ngày ban hành, cơ quan ban hành và trích yếu" }],
    },
    {
      name: "an issuer that stands before it, and nothing else",
      plan: cites("- Bám sát quan điểm của Ban Thường vụ Tỉnh ủy tại Kết luận số 9-KL/TU.", "9-KL/TU"),
      finds: [{ message: "incomplete", at, says: "thiếu ngày ban hành và trích yếu." }],
    },
    {
      name: "a clause that stands before it is no issuer",
      plan: cites("- Theo nội dung của Điều 5 tại Quyết định số 7/QĐ-UBND ngày 05/01/2026.", "7/QĐ-UBND"),
      finds: [{ message: "incomplete", at, says: "thiếu cơ quan ban hành và trích yếu" }],
    },
    {
      name: "no issuer",
      plan: cites(
        "- Tuyên truyền Quyết định số 7/QĐ-UBND ngày 05 tháng 01 năm 2026 về tặng sách cho học sinh toàn tỉnh.",
        "7/QĐ-UBND",
      ),
      finds: [{ message: "incomplete", at, says: "thiếu cơ quan ban hành" }],
    },
  ],
})
