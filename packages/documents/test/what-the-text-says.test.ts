import { isoDate, type NodeId } from "@lantoa/core"
import { readPlan, toContract } from "@lantoa/documents/read"
import haNam from "@lantoa/ha-nam-2021"
import vinhLong from "@lantoa/vinh-long-2026"
import { describe, expect, it } from "vitest"

const fallbackDay = isoDate("2026-11-21")
const provinces = [haNam, vinhLong]
const read = (input: string) => readPlan(input, { provinces, fallbackDay })

const made = `SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH

Số: 12/KH-SVHTTDL

Vĩnh Long, ngày 10 tháng 02 năm 2026

KẾ HOẠCH
Truyền thông về văn hóa đọc năm 2026

I. NỘI DUNG TUYÊN TRUYỀN

- Đưa sách đến gần người đọc.

II. TỔ CHỨC THỰC HIỆN

1. Sở Tài chính

- Bố trí kinh phí.

2. Đề nghị Hội Khuyến học tỉnh

- Vận động hội viên đọc sách.

Trên đây là Kế hoạch của Sở. Đề nghị các đơn vị báo cáo kết quả về Sở Văn hóa, Thể thao và Du lịch trước ngày 15 tháng 12 hằng năm./.

Nơi nhận:
- UBND tỉnh (để b/c);
- Lưu: VT.

GIÁM ĐỐC
`

describe("what the text says, the reading says", () => {
  it.each([
    ["the number", "12/KH-SVHTTDL", "345/KH-SVHTTDL", (text: string) => read(text).plan.document.number.ordinal, "345"],
    ["the day", "ngày 10 tháng 02", "ngày 05 tháng 9", (text: string) => read(text).plan.document.date, "2026-09-05"],
    ["a unit", "1. Sở Tài chính", "1. Sở Y tế", (text: string) => read(text).plan.assignments[0]?.units[0], "Sở Y tế"],
    [
      "a label",
      "II. TỔ CHỨC",
      "I. TỔ CHỨC",
      (text: string) =>
        toContract(read(text))
          .sections.map(({ label }) => label)
          .join(),
      "I,I",
    ],
    [
      "a deadline",
      "15 tháng 12 hằng năm",
      "20 tháng 11 hằng năm",
      (text: string) => toContract(read(text)).reporting[0]?.due[0],
      "11-20",
    ],
    ["a request", "2. Đề nghị Hội", "2. Hội", (text: string) => read(text).plan.assignments[1]?.modality, "assigned"],
  ])("%s", (_, from, to, look, expected) => {
    expect(made).toContain(from)
    expect(look(made)).not.toBe(expected)
    expect(look(made.replace(from, to))).toBe(expected)
  })

  it("and every node's text stands at its place in the source", () => {
    const { plan, provenance, source } = read(made)
    const places = plan.assignments.flatMap(({ tasks }) => tasks.map(({ at, text }) => [at, text] as const))
    expect(places.length).toBe(2)
    for (const [at, text] of places) {
      const id: NodeId = at
      const pieces = provenance.nodes[id]?.pieces ?? []
      expect(pieces.map(([, start, end]) => source.text.slice(start, end)).join(" ")).toBe(text)
    }
  })
})
