import { describe, expect, it, test } from "vitest"
import { RecipientPurpose } from "./document.schema.ts"
import { recipientPurposeOf, recipientPurposes } from "./recipient-purposes.ts"

test("every purpose of the schema has its phrases", () => {
  expect(recipientPurposes.map(({ id }) => id).toSorted()).toEqual(RecipientPurpose.options.toSorted())
})

describe("purposes as printed", () => {
  it.each([
    ["(để b/c)", "report"],
    ["(để báo cáo)", "report"],
    ["(b/c)", "report"],
    ["(để b/c);", "report"],
    ["báo cáo", "report"],
    ["(thay b/c)", "in-lieu-of-report"],
    ["(thay báo cáo)", "in-lieu-of-report"],
    ["(p/h)", "coordinate"],
    ["(để p/h)", "coordinate"],
    ["(phối hợp)", "coordinate"],
    ["(phối hợp thực hiện)", "coordinate"],
    ["(t/h)", "implement"],
    ["(để t/h)", "implement"],
    ["(để thực hiện)", "implement"],
    ["(b.c)", "report"],
    ["(để ph/h th/h)", "coordinate"],
    ["(t.h)", "implement"],
    ["(để triển khai)", "implement"],
    ["(để biết)", "information"],
    ["(đ/b)", "information"],
    ["(để chỉ đạo)", null],
    ["Lưu: VT, KGVX", "archive"],
    ["- Lưu: VT.", "archive"],
    ["(1A, 1G)", null],
    ["(V-10b)", null],
    ["(TP, D)", null],
    ["UBND tỉnh", null],
    ["", null],
  ])("%j: %s", (printed, purpose) => {
    expect(recipientPurposeOf(printed)).toBe(purpose)
  })
})
