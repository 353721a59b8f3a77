import {
  inPart,
  soundPlan,
  testRule,
  withAssignment,
  withDocument,
  withoutAssignment,
  withThemes,
} from "../../../testing/index.ts"
import { themesCarriedOut } from "./themes-carried-out.ts"
import { themesStated } from "./themes-stated.ts"

testRule(themesStated, {
  valid: {
    "a plan with themes": soundPlan(),
    "a plan about something else": soundPlan(withThemes(), withDocument({ title: "Trồng cây năm 2026" })),
    "a decision": soundPlan(withThemes(), withDocument({ type: "decision", symbol: "QĐ-SVHTTDL" })),
  },
  invalid: [
    { name: "none", plan: soundPlan(withThemes()), finds: [{ message: "none", at: ["themes"] }] },
    {
      name: "a propaganda plan",
      plan: soundPlan(withThemes(), withDocument({ title: "Tuyên truyền cải cách hành chính" })),
      finds: [{ message: "none", at: ["themes"] }],
    },
    {
      name: "a programme",
      plan: soundPlan(withThemes(), withDocument({ type: "programme", symbol: "CTr-SVHTTDL" })),
      finds: [{ message: "none", at: ["themes"] }],
    },
  ],
})

const week = "- Ngày Sách và Văn hóa đọc Việt Nam; Tuần lễ hưởng ứng học tập suốt đời."
const taskOf = (text: string) => withAssignment("Sở Giáo dục và Đào tạo", [text])
const all = {
  text: "Chủ trì tuyên truyền các nội dung tại khoản 1 Mục II.",
  references: [{ text: "khoản 1 Mục II", target: "s2.1" }],
}
const exemplars = withoutAssignment("Hội Khuyến học tỉnh")

testRule(themesCarriedOut, {
  valid: {
    "every theme with a unit": soundPlan(),
    "two observances with a unit each": soundPlan(
      withThemes(week),
      taskOf("Chủ trì Tuần lễ hưởng ứng học tập suốt đời."),
    ),
    "a task that takes in the whole part": soundPlan(exemplars, withAssignment("Sở Giáo dục và Đào tạo", [all])),
    "a task on all the content": soundPlan(exemplars, taskOf("Tuyên truyền các nội dung của Kế hoạch này.")),
    "a theme of no known kind": soundPlan(withThemes("- Lịch sử địa phương.")),
    "a plan that gives nobody work": soundPlan(
      inPart("s4", (part) => ({ ...part, children: ["Các đơn vị thực hiện."] })),
    ),
  },
  invalid: [
    {
      name: "an observance without a unit beside one that has one",
      plan: soundPlan(withThemes(week)),
      finds: [{ message: "observance", at: ["themes", 0], says: /nêu “Tuần lễ hưởng ứng học tập suốt đời”, nhưng/ }],
    },
    {
      name: "an observance with a co-ordinating unit only",
      plan: soundPlan(
        withThemes(week),
        withAssignment("Sở Giáo dục và Đào tạo", [
          { text: "Phối hợp trong Tuần lễ hưởng ứng học tập suốt đời.", roles: ["coordinate"] },
        ]),
      ),
      finds: [{ message: "observance", at: ["themes", 0] }],
    },
    {
      name: "a kind of content without a unit",
      plan: soundPlan(exemplars),
      finds: [{ message: "kind", at: ["themes", 2], says: "nhóm gương điển hình, cách làm hay" }],
    },
    {
      name: "both observances",
      plan: soundPlan(
        withThemes(week),
        inPart("s4.1", (part) => ({ ...part, children: ["- Kiểm tra."] })),
      ),
      finds: [{ message: "observance", at: ["themes", 0], says: "“Ngày Sách và Văn hóa đọc Việt Nam”" }],
    },
  ],
})
