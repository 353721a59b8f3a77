import { expect, test } from "vitest"
import { loneLabel, markerAt } from "./marker.ts"

const shown = (text: string): string => {
  const marker = markerAt(text, 0, text.length)
  if (marker === undefined) return "none"
  const label = marker.label === null ? "" : ` ${marker.bracketed === true ? `(${marker.label})` : marker.label}`
  return `${marker.mark}${label} | ${text.slice(marker.end)}`
}

test.each([
  ["I. MỤC ĐÍCH", "label I | MỤC ĐÍCH"],
  ["IV- Kinh phí", "label IV | Kinh phí"],
  ["1. Mục đích", "label 1 | Mục đích"],
  ["1 - Mục đích", "label 1 | Mục đích"],
  ["1.2 - Yêu cầu", "label 1.2 | Yêu cầu"],
  ["2 - 3 buổi", "none"],
  ["Đ. KINH PHÍ", "label Đ | KINH PHÍ"],
  ["2) Yêu cầu", "label 2 | Yêu cầu"],
  ["3/ Nội dung", "label 3 | Nội dung"],
  ["2.1. Nội dung", "label 2.1 | Nội dung"],
  ["2.1 Nội dung", "label 2.1 | Nội dung"],
  ["1.2.3.4. Sâu", "label 1.2.3.4 | Sâu"],
  ["a) Sở Y tế", "label a | Sở Y tế"],
  ["đ) Sở Nội vụ", "label đ | Sở Nội vụ"],
  ["b. Sở Tài chính", "label b | Sở Tài chính"],
  ["A. PHẦN CHUNG", "label A | PHẦN CHUNG"],
  ["(1) Việc", "label (1) | Việc"],
  ["(a) Việc", "label (a) | Việc"],
  ["(iv) việc", "label (iv) | việc"],
  ["a- Nội dung", "label a | Nội dung"],
  ["a-Nội dung", "label a | Nội dung"],
  ["b – Hình thức", "label b | Hình thức"],
  ["e-Learning cho mọi người", "none"],
  ["x-quang tại xã", "none"],
  ["a-nốt", "none"],
  ["1-Thời gian", "label 1 | Thời gian"],
  ["2– Địa điểm", "label 2 | Địa điểm"],
  ["3 -Địa điểm", "label 3 | Địa điểm"],
  ["4 -KH", "none"],
  ["2–3 buổi", "none"],
  ["1-KH/TU của Tỉnh ủy", "none"],
  ["Phần thứ nhất", "label Phần thứ nhất | "],
  ["Chương II. Nội dung", "label Chương II | Nội dung"],
  ["Bước 1. Chuẩn bị", "label Bước 1 | Chuẩn bị"],
  ["BƯỚC 2: Thông báo", "label BƯỚC 2 | Thông báo"],
  ["Bước đầu đã có kết quả", "none"],
  ["Điều 5. Hiệu lực", "label Điều 5 | Hiệu lực"],
  ["Phụ lục II", "label Phụ lục II | "],
  ["PHỤ LỤC SỐ 01: BIỂU", "label PHỤ LỤC SỐ 01 | BIỂU"],
  ["- Sở Y tế", "dash | Sở Y tế"],
  ["– Sở Y tế", "dash | Sở Y tế"],
  ["-Sở Y tế", "dash | Sở Y tế"],
  ["• Sở Y tế", "dash | Sở Y tế"],
  ["+ Xã A", "plus | Xã A"],
  ["* Ghi chú", "star | Ghi chú"],
  ["**đậm**", "none"],
  ["-5 độ", "none"],
  ["--", "none"],
  ["15/11/2026 là hạn", "none"],
  ["1.500.000 đồng", "none"],
  ["1,5 tỷ đồng", "none"],
  ["10% dân số", "none"],
  ["2026. Năm", "none"],
  ["3-5 buổi", "none"],
  ["Sở Y tế", "none"],
  ["TP. Hải Mẫu", "none"],
  ["Phần lớn người dân", "none"],
  ["Mục tiêu: giảm", "none"],
  ["I", "none"],
  ["1.", "none"],
  ["", "none"],
])("the marker of “%s”", (text, expected) => {
  expect(shown(text)).toBe(expected)
})

test.each([
  ["1.", "1"],
  ["IV.", "IV"],
  ["a)", "a"],
  ["2.1.", "2.1"],
  ["1", undefined],
  ["2026.", undefined],
])("a label alone on its line: %s", (text, label) => {
  expect(loneLabel(text)?.label).toBe(label)
})
