import { expect, test } from "vitest"
import { paragraphId, sectionIds, tableId, topPlaces } from "./place-ids.ts"

const { annexes, body, closing, preamble } = topPlaces()

test.each([
  ["a paragraph of the preamble", paragraphId(preamble, 1), "pre:p1"],
  ["one of the closing", paragraphId(closing, 1), "end:p1"],
  ["a part", sectionIds(body, 1).id, "s1"],
  ["a part of a part of a part", sectionIds(sectionIds(sectionIds(body, 1), 1), 1).id, "s1.1.1"],
  ["an annex", sectionIds(annexes, 1).id, "x1"],
  ["a part of an annex", sectionIds(sectionIds(annexes, 1), 1).id, "x1.1"],
  ["a paragraph of a part", paragraphId(sectionIds(body, 1), 1), "s1:p1"],
  ["a table of a part of an annex", tableId(sectionIds(sectionIds(annexes, 1), 1), 1), "x1.1:t1"],
])("the id of %s", (_, id, expected) => {
  expect(id).toBe(expected)
})

test("a longer document counts on where a shorter one ended", () => {
  const idsOf = (paragraphs: number): readonly string[] => {
    const part = sectionIds(topPlaces().body, 2)
    return Array.from({ length: paragraphs }, (_, index) => paragraphId(part, index + 1))
  }
  expect(idsOf(2)).toEqual(["s2:p1", "s2:p2"])
  expect(idsOf(4)).toEqual(["s2:p1", "s2:p2", "s2:p3", "s2:p4"])
  expect(idsOf(3)).toEqual(["s2:p1", "s2:p2", "s2:p3"])
})

test("more ids than are kept are the same ids", () => {
  const part = sectionIds(topPlaces().body, 3)
  for (let number = 1; number <= 9000; number++) paragraphId(part, number)
  expect(paragraphId(part, 9000)).toBe("s3:p9000")
  expect(paragraphId(sectionIds(topPlaces().body, 1), 1)).toBe("s1:p1")
})
