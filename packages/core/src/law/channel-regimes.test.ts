import { describe, expect, it } from "vitest"
import { isoDate } from "../calendar/index.ts"
import { grassrootsForms, pressTypes } from "./channel-regimes.ts"
import { valueOn } from "./parameter.ts"

describe("the eight forms of grassroots information", () => {
  it.each([
    ["2024-06-30", undefined],
    ["2024-07-01", 8],
  ])("on %s: %s", (day, count) => {
    expect(valueOn(grassrootsForms, isoDate(day))?.value?.length).toBe(count)
  })
})

describe("types of press", () => {
  it.each([
    ["2021-01-01", "Báo in, Báo nói, Báo hình, Báo điện tử"],
    ["2026-06-30", "Báo in, Báo nói, Báo hình, Báo điện tử"],
    ["2026-07-01", "Báo chí in, Báo chí điện tử"],
  ])("on %s: %s", (day, names) => {
    expect(
      valueOn(pressTypes, isoDate(day))
        ?.value?.map(({ name }) => name.vi)
        .join(", "),
    ).toBe(names)
  })
})
