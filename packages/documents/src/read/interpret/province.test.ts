import { isoDate } from "@lantoa/core"
import { soundProvince } from "@lantoa/core/testing"
import { expect, test } from "vitest"
import { readPlan } from "./read-plan.ts"

const plan = (place: string, units: string): string => `UBND TỈNH VÍ DỤ
SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH
Số: 1/KH-SVHTTDL
${place}, ngày 05 tháng 3 năm 2026
KẾ HOẠCH
Đọc sách năm 2026 trên địa bàn tỉnh ${place}
I. MỤC ĐÍCH
Đọc sách.
II. TỔ CHỨC THỰC HIỆN
1. ${units}
- Theo dõi.
2. Sở Tưởng Tượng
- Tham gia.`
const read = (place: string, units = "Sở Tài chính") =>
  readPlan(plan(place, units), { provinces: [soundProvince], fallbackDay: isoDate("2026-11-21") })

test("a document is understood by the province of its place", () => {
  const { plan, province } = read("Ví Dụ")
  expect([province?.slug, plan.province, plan.id]).toEqual(["vi-du", "vi-du", "vi-du/1-kh-svhttdl-2026"])
})

test("one of another place by none", () => {
  const { diagnostics, plan, province } = read("Hải Mẫu")
  expect([province, plan.province, plan.id]).toEqual([undefined, null, "hai-mau/1-kh-svhttdl-2026"])
  expect(diagnostics.map(({ code }) => code)).not.toContain("plan/unresolved-units")
})

test("one that no plugin fits by the province that is found for it", () => {
  const asked: unknown[] = []
  const { plan: found, province } = readPlan(plan("Hải Mẫu", "Sở Tài chính"), {
    provinces: [soundProvince],
    provinceFor: (clues) => {
      asked.push(clues)
      return soundProvince
    },
    fallbackDay: isoDate("2026-11-21"),
  })
  expect([province, found.province]).toEqual([soundProvince, "vi-du"])
  expect(asked).toEqual([
    {
      day: "2026-03-05",
      issuer: "Sở Văn hóa, Thể thao và Du lịch",
      place: "Hải Mẫu",
      superior: "UBND tỉnh Ví Dụ",
      title: "Đọc sách năm 2026 trên địa bàn tỉnh Hải Mẫu",
      year: 2026,
    },
  ])
})

test.each([
  ["ngày    tháng    năm 2021", "Kế hoạch", "2021-01-01"],
  ["ngày    tháng 8 năm 2025", "Kế hoạch", "2025-08-01"],
  ["", "Kế hoạch giai đoạn 2022 - 2025", "2022-01-01"],
  ["", "Kế hoạch giai đoạn 2027 - 2030", "2026-11-21"],
  ["", "Kế hoạch", "2026-11-21"],
])("a draft with “%s”, “%s” is asked about for %s", (date, title, day) => {
  const asked: unknown[] = []
  const text = plan("Ví Dụ", "Sở Tài chính")
    .replace("ngày 05 tháng 3 năm 2026", date)
    .replace(/Đọc sách năm 2026.*/, title)
  readPlan(text, {
    provinceFor: (clues) => {
      asked.push(clues.day)
      return undefined
    },
    fallbackDay: isoDate("2026-11-21"),
  })
  expect(asked).toEqual([day])
})

test("names that the directory does not know are said", () => {
  expect(read("Ví Dụ").diagnostics.map(({ text }) => text.en)).toEqual(
    ["There is no signer's name.", "The province's directory does not know: “Sở Tưởng Tượng”."].toSorted().toReversed(),
  )
})
