import { expect, test } from "vitest"
import { splitPersons } from "./persons.ts"

test.each<[string, readonly string[]]>([
  ["Vũ An Bình Trần Thị Lan", ["Vũ An Bình", "Trần Thị Lan"]],
  ["Vũ An Bình, Trần Thị Lan", ["Vũ An Bình", "Trần Thị Lan"]],
  ["Vũ An Bình", ["Vũ An Bình"]],
  ["Phòng Hành chính", ["Phòng Hành chính"]],
])("the persons in “%s”", (text, expected) => {
  expect(splitPersons(text, { start: 0, end: text.length }).map(({ end, start }) => text.slice(start, end))).toEqual(
    expected,
  )
})
