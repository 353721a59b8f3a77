import fc from "fast-check"
import { expect, test } from "vitest"
import { dateAndIssuerAfter } from "./citation-issuer.ts"

const after = (plain: string) => {
  const { commaBeforeDate, date, issuer } = dateAndIssuerAfter(plain, 0)
  return [date, commaBeforeDate, issuer === null ? null : plain.slice(issuer.start, issuer.end)]
}

test.each<[string, readonly [string | null, boolean, string | null]]>([
  [" ngay 11/3/2026 cua tinh uy a ve viec doc", ["2026-03-11", false, "tinh uy a"]],
  [", ngay 11/3/2026 cua tinh uy a;", ["2026-03-11", true, "tinh uy a"]],
  [" ky ngay 11/3/2026", ["2026-03-11", false, null]],
  [" ban hanh ngay 11/3/2026", ["2026-03-11", false, null]],
  [" cua tinh uy a ngay 29/12/2025", ["2025-12-29", false, "tinh uy a"]],
  [" cua tinh uy a, ngay 29/12/2025", ["2025-12-29", true, "tinh uy a"]],
  [" cua tinh uy a ve viec doc ngay 29/12/2025", [null, false, "tinh uy a"]],
  [" cua bo y te phe duyet de an", [null, false, "bo y te"]],
  [" cua bo y te (sau day", [null, false, "bo y te"]],
  [" cua bo y te\nngay mai", [null, false, "bo y te"]],
  [" cua bo y te", [null, false, "bo y te"]],
  [" cua a.", [null, false, null]],
  [` cua ${"x".repeat(140)}.`, [null, false, "x".repeat(140)]],
  [` cua ${"x".repeat(141)}.`, [null, false, null]],
  [" cuaa bo y te", [null, false, null]],
  ["", [null, false, null]],
])("after a number “%s”", (plain, expected) => {
  expect(after(plain)).toEqual(expected)
})

/** The shortest issuer that a stop or the words of a subject follow, letter by letter. */
const plainIssuer =
  /^\s*,?\s*cua\s+(?=\S)([^,;.:()"\n]{3,140}?)(?=\s+(?:ve|phe duyet|ban hanh|quy dinh|huong dan|sua doi|thuc hien|cho|giua|v\/v|trong|tren)\b|\s*[,;.:()"\n]|$)/

test("an issuer ends where the shortest one does", () => {
  const pieces = 'cua|bo|y te|ve|v/v|veo|cho|trong|tren|trongg|ban hanh|ban|ub|a|,|.|(|"|;|\n'.split("|")
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 9 }), fc.constantFrom(" ", "  "), (words, space) => {
      const plain = ` cua ${words.join(space)}`
      const found = dateAndIssuerAfter(plain, 0).issuer
      expect(found === null ? undefined : plain.slice(found.start, found.end).trimEnd()).toBe(
        plainIssuer.exec(plain)?.[1]?.trimEnd(),
      )
    }),
    { numRuns: 1000 },
  )
})
