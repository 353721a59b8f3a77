import { readPlan } from "@lantoa/documents/read"
import { expect, it } from "vitest"
import { fallbackDay } from "./plans.fixture.ts"

const rest =
  "KẾ HOẠCH\nPHÁT\nTRIỂN VĂN HÓA ĐỌC NĂM 2026\nI. MỤC ĐÍCH,\nYÊU CẦU\n- Đọc sách.\nII. NỘI DUNG\n- Đọc sách.\n"

/** Letterheads as pages of the web print their narrow cells: a bar, then each cell in lines. */
it.each([
  [
    "first words alone",
    `ỦY\nBAN NHÂN DÂN\nTỈNH HẢI MẪU\n-------\n|\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n-------\n|\nSố:\n29/KH-UBND\n|\nHải\nMẫu, ngày 05 tháng 3 năm 2026\n|\n${rest}`,
  ],
  [
    "the motto and the date in two lines",
    `ỦY BAN NHÂN DÂN\nTỈNH HẢI MẪU\n-------\n|\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n|\nSố: 29/KH-UBND\n|\nHải Mẫu, ngày 05\ntháng 3 năm 2026\n|\n${rest}`,
  ],
  [
    "cells beside each other",
    `ỦY BAN NHÂN DÂN TỈNH HẢI MẪU | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 29/KH-UBND | Hải Mẫu, ngày 05 tháng 3 năm 2026 |\n${rest}`,
  ],
])("a letterhead with %s", (_, text) => {
  const { body, document } = readPlan(text, { fallbackDay }).plan
  expect([document.issuer, document.number, document.place, document.date, document.title]).toEqual([
    "Ủy ban nhân dân tỉnh Hải Mẫu",
    { ordinal: "29", symbol: "KH-UBND" },
    "Hải Mẫu",
    "2026-03-05",
    "PHÁT TRIỂN VĂN HÓA ĐỌC NĂM 2026",
  ])
  expect(body.map((node) => (node.kind === "section" ? node.heading : ""))).toEqual(["MỤC ĐÍCH, YÊU CẦU", "NỘI DUNG"])
})
