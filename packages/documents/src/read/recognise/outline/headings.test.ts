import { expect, test } from "vitest"
import { plainOf } from "../../letters.ts"
import { outlineFrom } from "../words/script.fixture.ts"
import { headingSigns, isField } from "./headings.ts"

const signsOf = (line: string) => {
  const text = `Mở đầu.\n${line}\nHết: rồi.`
  const start = text.indexOf(line)
  const plain = plainOf(text)
  const { after, colon, end, ending } = headingSigns(text, plain, start, start + line.length, plain.indexOf(":", start))
  return {
    whole: text.slice(start, end),
    before: colon < 0 ? null : text.slice(start, colon),
    after: text.slice(after, start + line.length),
    ending,
  }
}

test.each<[string, ReturnType<typeof signsOf>]>([
  ["Mục đích", { whole: "Mục đích", before: null, after: "", ending: "none" }],
  ["Mục đích.", { whole: "Mục đích", before: null, after: "", ending: "stop" }],
  ["Mục đích; ", { whole: "Mục đích", before: null, after: "", ending: "stop" }],
  ["Mục đích:", { whole: "Mục đích", before: null, after: "", ending: "colon" }],
  ["Mục đích.:", { whole: "Mục đích", before: null, after: "", ending: "colon" }],
  ["Mục đích,", { whole: "Mục đích", before: null, after: "", ending: "none" }],
  ["Hết kế hoạch./.", { whole: "Hết kế hoạch", before: null, after: "", ending: "stop" }],
  ["Mục tiêu: Giảm.", { whole: "Mục tiêu: Giảm", before: "Mục tiêu", after: "Giảm.", ending: "stop" }],
  ["Mục tiêu:  Giảm", { whole: "Mục tiêu:  Giảm", before: "Mục tiêu", after: "Giảm", ending: "none" }],
  ["Mục tiêu: giảm", { whole: "Mục tiêu: giảm", before: "Mục tiêu", after: "giảm", ending: "none" }],
  [
    "Mở các buổi đọc sách ở các xã: giảm",
    { whole: "Mở các buổi đọc sách ở các xã: giảm", before: null, after: "giảm", ending: "none" },
  ],
  [
    "Phòng Tài chính - Kế hoạch huyện: giảm",
    {
      whole: "Phòng Tài chính - Kế hoạch huyện: giảm",
      before: "Phòng Tài chính - Kế hoạch huyện",
      after: "giảm",
      ending: "none",
    },
  ],
  ["Mở (từ: Xã) sách", { whole: "Mở (từ: Xã) sách", before: null, after: "", ending: "none" }],
  ["Mở (từ: Xã): Sách", { whole: "Mở (từ: Xã): Sách", before: "Mở (từ: Xã)", after: "Sách", ending: "none" }],
  ["", { whole: "", before: null, after: "", ending: "none" }],
])("“%s” ends, and is parted by a colon", (line, expected) => {
  expect(signsOf(line)).toEqual(expected)
})

test.each([
  [170, 170],
  [171, -1],
])("a colon after %i characters parts a heading at %i", (length, expected) => {
  const line = `${"a".repeat(length)}: B`
  expect(headingSigns(line, line, 0, line.length, length).colon).toBe(expected)
})

test.each([
  ["chu tri", true],
  ["co quan chu tri tham muu thuc hien", true],
  ["bo phan phoi hop thuc hien tham muu thuc hien", true],
  ["thoi gian thuc hien", true],
  ["thoi gian thuc hien cu the", false],
  ["muc dich", false],
  ["", false],
])("“%s” names a field: %s", (plain, expected) => {
  expect(isField(plain)).toBe(expected)
})

const sectionsOf = (body: string): readonly string[] => {
  const { outline } = outlineFrom(`KẾ HOẠCH\nĐọc sách\nThực hiện chương trình.\n${body}`)
  return outline.sections.map(({ label }) => label)
}

test.each<[string, string, readonly string[]]>([
  ["of which only the first is a title", "1. Hội sách\nMở.\n2. Mở hội. Đọc sách cho mọi nhà\nMở.", ["1"]],
  ["with a short form before a capital", "1. Hội sách\nMở.\n2. Hội sách TP. Hải Mẫu\nMở.", ["1", "2"]],
  ["with a stop before a small letter", "1. Hội sách\nMở.\n2. Hội sách v.v. của xã\nMở.", ["1", "2"]],
  ["beside a field that says who", "1. Hội sách\na) Cơ quan chủ trì: Sở Y tế\nb) Thời gian\nQuý I.", ["1"]],
  [
    "of which one says what a unit does, and goes on below",
    "1. Sở Y tế\nMở.\n2. Sở Nội vụ có trách nhiệm chủ trì, phối hợp với các phòng\nVăn thư theo dõi chung.",
    ["1"],
  ],
  [
    "of which one says what a unit does in items",
    "1. Sở Y tế\nMở.\n2. Sở Nội vụ chủ trì, phối hợp với các xã\n- Mở hội.",
    ["1", "2"],
  ],
  ["that name a field, before small letters", "1. Hội sách\nMở.\n2. Thời gian: từ ngày 10/6", ["1", "2"]],
  [
    "that name money under two parts",
    "1. Hội sách\nMở.\n2. Kinh phí\nXã lo.\nII. HỘI THI\n1. Kinh phí\nTỉnh lo.",
    ["1", "2", "II", "1"],
  ],
  [
    "that name fields under two tasks",
    "1. Hội sách\na) Nội dung\nĐọc.\nb) Kinh phí\nXã lo.\n2. Hội thi\na) Nội dung\nViết.\nb) Kinh phí\nXã lo.",
    ["1", "2"],
  ],
  [
    "that name money alone under two tasks",
    "1. Hội sách\na) Thể lệ\nĐọc.\nb) Kinh phí\nXã lo.\n2. Hội thi\na) Thể lệ\nViết.\nb) Kinh phí\nXã lo.",
    ["1", "a", "b", "2", "a", "b"],
  ],
  ["that name members under a unit", "1. Các phòng\na) Phòng Nội vụ\nMở.\nb) Mở hội\nĐọc.", ["1", "a"]],
  ["that name a field without one", "1. Hội sách\na) Mục tiêu\nMở.\nb) Thời gian\nQuý I.", ["1", "a", "b"]],
])("of lines %s", (_, body, expected) => {
  expect(sectionsOf(`I. NỘI DUNG\n${body}`).slice(1)).toEqual(expected)
})
