import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { fileNameOf, idOfFileName } from "./file-name.ts"

const ids = fc.oneof(
  fc.stringMatching(/^[a-z0-9-]{1,100}(\/[a-z0-9-]{1,50}){0,3}$/),
  fc.string({ unit: "binary", maxLength: 120 }),
  fc.stringMatching(/^[aA/_~.-]{0,4}$/),
  fc.constantFrom(
    "con",
    "CON",
    "nul",
    "com1",
    "lpt9.txt",
    "..",
    ".",
    "",
    "a/..",
    "a_b",
    "a/b",
    "A/B",
    "a/b/",
    "à".normalize("NFD"),
  ),
)

describe("the file name of an id", () => {
  it("is safe on every system", () => {
    fc.assert(
      fc.property(ids, (id) => {
        expect(fileNameOf(id)).toMatch(/^[a-z0-9~_-][a-z0-9~_.-]*$/)
        expect(fileNameOf(id)).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)|[.]$/)
        expect(fileNameOf(id).length).toBeLessThanOrEqual(90)
      }),
    )
  })

  it("is of one id only, also where upper and lower case are one", () => {
    fc.assert(
      fc.property(ids, ids, (one, other) => {
        expect(fileNameOf(one).toLowerCase() === fileNameOf(other).toLowerCase()).toBe(one === other)
      }),
    )
  })

  it("tells the id, or that it cannot", () => {
    fc.assert(
      fc.property(ids, (id) => {
        expect([id, null]).toContain(idOfFileName(fileNameOf(id)))
      }),
    )
    expect(idOfFileName("vinh-long_kh-2026")).toBe("vinh-long/kh-2026")
    expect(idOfFileName("Bản sao")).toBeNull()
  })
})
