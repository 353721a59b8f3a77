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

test("names that the directory does not know are said", () => {
  expect(read("Ví Dụ").diagnostics.map(({ text }) => text.en)).toEqual(
    ["There is no signer's name.", "The province's directory does not know: “Sở Tưởng Tượng”."].toSorted().toReversed(),
  )
})
