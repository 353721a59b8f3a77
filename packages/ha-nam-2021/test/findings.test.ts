import { checkPlan, type Finding, isoDate } from "@lantoa/core"
import { rules } from "@lantoa/core/rules"
import { describe, expect, it } from "vitest"
import haNam from "../src/index.ts"

const plan = haNam.plans["ha-nam-2021"]
if (plan === undefined) throw new RangeError("The plugin has no plan of its own name.")
const today = isoDate("2026-11-21")
const own = checkPlan({ plan, province: haNam, rules, fallbackDay: today })
const now = checkPlan({ plan, province: haNam, rules, fallbackDay: today, asOf: today })

const summary = ({ clause, rule, severity }: Finding): string => `${severity} ${rule} ${clause.vi}`
const textsOf = (rule: string): readonly string[] =>
  now.findings.filter((finding) => finding.rule === rule).map(({ text }) => text.vi)

/** What is to be said of the plan on whatever day. */
const lasting = [
  "information form/day-assigned địa danh và thời gian ban hành",
  "information form/number-assigned số, ký hiệu",
  "information role/tasks-have-deadlines tổ chức thực hiện",
  "information funding/tier-named mục III, đoạn 1",
  "information reporting/due-after-window phần kết",
]
const words = [
  "warning language/known-confusions mục II.2, gạch đầu dòng 3",
  "warning language/known-confusions mục IV.8, đoạn 2",
  "information language/reference-capitals mục IV.8, đoạn 1",
]

describe("the plan of Hà Nam on its own day", () => {
  it("has these findings and no broken rule", () => {
    expect(own.judgement).toMatchObject({ day: "2021-08-27", reason: "latest-act" })
    expect(own.defects).toEqual([])
    expect(own.findings.map(summary)).toEqual([...lasting, ...words])
  })

  it("has its reference in place, though not its capital", () => {
    expect(plan.references.map(({ target }) => target)).toEqual(["s2.1"])
    expect(own.findings.filter(({ rule }) => rule === "structure/reference-resolves")).toEqual([])
  })

  it("has every unit with a task among its recipients, by name or by group", () => {
    expect(own.findings.filter(({ rule }) => rule === "recipients/assigned-units-listed")).toEqual([])
  })

  it("is due two weeks before the figures are closed", () => {
    expect(own.findings.find(({ rule }) => rule === "reporting/due-after-window")?.text.vi).toContain(
      "trước ngày 30/11, sớm hơn 14 ngày so với ngày chốt số liệu của kỳ (14/12)",
    )
  })
})

describe("the plan of Hà Nam by the law of 2026-11-21", () => {
  it("names what has ended since", () => {
    expect(now.defects).toEqual([])
    expect(now.findings.map(summary)).toEqual([
      ...lasting,
      "warning reporting/recipient-exists mục IV.1, gạch đầu dòng 6",
      "warning reporting/recipient-exists mục IV.1, gạch đầu dòng 6",
      "warning reporting/recipient-exists phần kết",
      "warning time/bodies-exist tên cơ quan ban hành",
      "warning time/bodies-exist mục IV.1, gạch đầu dòng 1",
      "warning time/bodies-exist mục IV.1, gạch đầu dòng 2",
      "warning time/bodies-exist mục IV.1, gạch đầu dòng 5",
      "warning time/bodies-exist mục IV.3",
      "warning time/bodies-exist mục IV.3, đoạn 1",
      "warning time/bodies-exist mục IV.5",
      "warning time/bodies-exist mục IV.8",
      "warning time/bodies-exist mục IV.8",
      "warning time/bodies-exist Nơi nhận",
      "warning time/channels-exist mục II.2, gạch đầu dòng 2",
      "information time/cited-issuer-exists phần mở đầu",
      "error time/groups-exist mục IV.1, gạch đầu dòng 5",
      "error time/province-exists địa danh và thời gian ban hành",
      ...words,
    ])
  })

  it("calls no error what nobody can tell for sure", () => {
    expect(new Set(now.findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule))).toEqual(
      new Set(["time/groups-exist", "time/province-exists"]),
    )
  })

  it("names the province's successor", () => {
    expect(textsOf("time/province-exists")).toEqual([
      "Tỉnh Hà Nam không còn là đơn vị hành chính từ 01/07/2025; nay thuộc tỉnh Ninh Bình.",
    ])
  })

  it("names the 33 communes and wards that followed the six districts", () => {
    const [text = ""] = textsOf("time/groups-exist")
    expect(text).toContain("“Ủy ban nhân dân các huyện, thị xã, thành phố” (6 đơn vị) không còn từ 01/07/2025")
    expect(text).toContain("Ủy ban nhân dân 33 xã, phường của tỉnh Ninh Bình")
    expect(text.slice(text.lastIndexOf(":")).split(",")).toHaveLength(33)
  })

  it("knows no successor of the district stations", () => {
    expect(textsOf("time/channels-exist")).toEqual([expect.stringContaining("không có loại hình kế thừa")])
  })

  it("names who holds each function now, and says about where the day is not known", () => {
    const texts = textsOf("time/bodies-exist")
    expect(texts[0]).toContain("báo chí, xuất bản, thông tin cơ sở: Sở Văn hóa, Thể thao và Du lịch (tỉnh Ninh Bình)")
    expect(texts[0]).toContain("chuyển đổi số, bưu chính, viễn thông: Sở Khoa học và Công nghệ (tỉnh Ninh Bình)")
    for (const body of ["Báo Hà Nam", "Đài Phát thanh và Truyền hình Hà Nam", "Ban Tuyên giáo Tỉnh ủy"])
      expect(texts.find((text) => text.includes(body))).toContain("khoảng")
    expect(texts.find((text) => text.includes("Bộ Thông tin và Truyền thông"))).not.toContain("khoảng")
  })
})
