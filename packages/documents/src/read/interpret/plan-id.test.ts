import { isoDate } from "@lantoa/core"
import { expect, test } from "vitest"
import { readPlan } from "./read-plan.ts"

const idOf = (head: string): string =>
  readPlan(`SỞ Y TẾ\n${head}\nKẾ HOẠCH\nĐọc sách năm 2026`, { fallbackDay: isoDate("2026-11-21") }).plan.id

test.each([
  ["Số: 12/KH-SYT\nHải Mẫu, ngày 05 tháng 3 năm 2026", "hai-mau/12-kh-syt-2026"],
  ["Số:    /KH-SYT\nHải Mẫu, ngày   tháng 3 năm 2026", "hai-mau/kh-syt-doc-sach-nam-2026-2026"],
  ["", "doc-sach-nam-2026"],
])("the id of a plan under “%s”", (head, id) => {
  expect(idOf(head)).toBe(id)
})

test("a text without words still has one", () => {
  expect(readPlan("", { fallbackDay: isoDate("2026-11-21") }).plan.id).toBe("ke-hoach")
})
