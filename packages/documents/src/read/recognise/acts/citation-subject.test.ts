import { expect, test } from "vitest"
import { subjectAt } from "./citation-subject.ts"

test.each<[string, string | null]>([
  ["ve viec doc sach; luat thu vien", "ve viec doc sach"],
  ["phe duyet de an doc sach. sau do", "phe duyet de an doc sach"],
  ["phe duyet de an muc 1.2 va muc 3", "phe duyet de an muc 1.2 va muc 3"],
  ["ve doc sach, viet sach", "ve doc sach, viet sach"],
  ["ve doc sach, quyet dinh so 2", "ve doc sach"],
  ["ve doc sach, va quyet dinh so 2", "ve doc sach"],
  ["ve doc sach, va viet sach", "ve doc sach, va viet sach"],
  ['ve "doc sach; viet sach. hay" nam nay; het', 've "doc sach; viet sach. hay" nam nay'],
  ["ve doc sach (tai nha; tai truong) nam nay; het", "ve doc sach (tai nha; tai truong) nam nay"],
  ["ve doc sach) nam nay", "ve doc sach"],
  ["ve doc sach ,\nnam nay", "ve doc sach"],
  ["v/v doc sach", "v/v doc sach"],
  ["ve", null],
  ["veo von", null],
  ["cua bo", null],
  [`ve ${"x".repeat(700)}`, `ve ${"x".repeat(597)}`],
])("the subject “%s”", (plain, expected) => {
  const found = subjectAt(plain, 0)
  expect(found === null ? null : plain.slice(found.start, found.end)).toBe(expected)
})
