import { checkPlan, type Finding, isoDate } from "@lantoa/core"
import { rules } from "@lantoa/core/rules"
import { describe, expect, it } from "vitest"
import vinhLong from "../src/index.ts"

const plan = vinhLong.plans["vinh-long-2026"]
if (plan === undefined) throw new RangeError("The plugin has no plan of its own name.")
const fallbackDay = isoDate("2026-11-21")
const checked = checkPlan({ plan, province: vinhLong, rules, fallbackDay })

const summary = ({ clause, rule, severity }: Finding): string => `${severity} ${rule} ${clause.vi}`
const ofRule = (rule: string): readonly Finding[] => checked.findings.filter((finding) => finding.rule === rule)

/** Every finding of the plan on its own day. A new one has to be argued for here. */
const expected = [
  "information form/day-assigned địa danh và thời gian ban hành",
  "information form/number-assigned số, ký hiệu",
  "information legal-basis/citation-with-so mục III.1, đoạn 1",
  "warning legal-basis/first-citation-complete mục II.1, gạch đầu dòng 1",
  "information legal-basis/no-comma-before-day mục II.1, gạch đầu dòng 1",
  "error structure/labels-unique mục II (thứ hai)",
  "warning theme/themes-carried-out mục II.1, gạch đầu dòng 3",
  "warning channel/channels-carried-out mục II.2, gạch đầu dòng 2",
  "warning channel/channels-carried-out mục II.2, gạch đầu dòng 3",
  "information role/ask-outside-own-line mục III.2.4",
  "information role/progress-followed tổ chức thực hiện",
  "information role/tasks-have-deadlines tổ chức thực hiện",
  "warning recipients/assigned-units-listed mục III.2.3",
  "warning funding/appraiser-named mục II (thứ hai), đoạn 1",
  "warning reporting/duty-stated chế độ báo cáo",
  "information time/cited-issuer-exists mục II.1, gạch đầu dòng 1",
  "information language/every-year-one-way mục II (thứ hai), đoạn 2",
  "information language/group-names-one-way Nơi nhận",
  "warning language/one-name-per-project phần mở đầu",
  "warning language/people-capital mục II.1, gạch đầu dòng 5",
  "information language/tone-marks-one-way mục III.2.5, gạch đầu dòng 2",
  "information language/year-range-spacing trích yếu",
]

describe("the plan of Vĩnh Long on its own day", () => {
  it("has these findings and no broken rule", () => {
    expect(checked.judgement).toMatchObject({ day: "2026-03-11", reason: "latest-act" })
    expect(checked.defects).toEqual([])
    expect(checked.findings.map(summary)).toEqual(expected)
  })

  it.each([
    ["structure/labels-unique", "“II. KINH PHÍ THỰC HIỆN” trùng số với “II. NỘI DUNG"],
    ["theme/themes-carried-out", "“Tuần lễ hưởng ứng học tập suốt đời”"],
    ["theme/themes-carried-out", "“Ngày Sách và Văn hóa đọc Việt Nam”"],
    ["channel/channels-carried-out", "điểm bưu điện-văn hóa xã"],
    ["recipients/assigned-units-listed", "“Hội Khuyến học tỉnh” có 1 nhiệm vụ"],
    ["funding/appraiser-named", "không đơn vị nào được giao thẩm định hoặc bố trí kinh phí"],
    ["time/cited-issuer-exists", "báo chí, xuất bản, thông tin cơ sở: Bộ Văn hóa, Thể thao và Du lịch"],
    ["time/cited-issuer-exists", "chuyển đổi số, bưu chính, viễn thông: Bộ Khoa học và Công nghệ"],
    ["language/one-name-per-project", "“Xây dựng xã hội học tập giai đoạn 2021 - 2030”"],
  ])("%s says “%s”", (rule, words) => {
    expect(
      ofRule(rule)
        .map(({ text }) => text.vi)
        .join("\n"),
    ).toContain(words)
  })

  it("misses a unit for the contests too", () => {
    expect(ofRule("channel/channels-carried-out")[1]?.text.vi).toContain("“cuộc thi”")
  })

  it("finds nothing more by today's law", () => {
    const today = checkPlan({ plan, province: vinhLong, rules, fallbackDay, asOf: fallbackDay })
    expect(today.defects).toEqual([])
    expect(today.findings.map(summary)).toEqual(expected)
  })
})
