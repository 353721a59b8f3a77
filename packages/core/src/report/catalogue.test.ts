import { describe, expect, it, test } from "vitest"
import { isoDate, isValidOn } from "../calendar/index.ts"
import { channelTypes } from "../plan/index.ts"
import { catalogueWith, defaultCatalogue } from "./catalogue.ts"
import { Indicator, Measure } from "./indicator.schema.ts"
import { indicator } from "./indicator.ts"
import { addFigures } from "./measured-figure.ts"

const { indicators, measures } = defaultCatalogue

describe("the default catalogue", () => {
  it.each(indicators.map((each) => [each.id, each] as const))("%s has the shape, a unit and a source", (_, each) => {
    expect(Indicator.parse(each)).toEqual(each)
    expect(measures.some(({ id }) => id === each.measure)).toBe(true)
    expect(each.basis.length).toBeGreaterThan(0)
  })

  it("names channels that there are, and no family as a whole", () => {
    const single = new Set(channelTypes.filter(({ wholeFamily }) => !wholeFamily).map(({ id }) => id))
    expect(indicators.flatMap(({ channels }) => channels).filter((id) => !single.has(id))).toEqual([])
  })

  it("asks nothing on a day after the last of its channels has ended", () => {
    const day = isoDate("2025-07-01")
    const ended = new Set(channelTypes.filter(({ validity }) => !isValidOn(validity, day)).map(({ id }) => id))
    const late = indicators.filter(
      ({ channels, validity }) =>
        isValidOn(validity, day) && channels.length > 0 && channels.every((id) => ended.has(id)),
    )
    expect(late).toEqual([])
  })

  it("has every id once, and no unit that is never used", () => {
    expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length)
    expect(measures.map((each) => Measure.parse(each).id)).toEqual([...new Set(measures.map(({ id }) => id))])
    expect(measures.filter(({ id }) => !indicators.some(({ measure }) => measure === id))).toEqual([])
  })

  it.each([
    ["attendances and people", "attendances", "contest-participants"],
    ["radio and television", "radio-minutes", "television-minutes"],
    ["items and sessions of loudspeakers", "loudspeaker-items", "loudspeaker-sessions"],
    ["banners by piece and by metre", "banners", "banner-metres"],
  ])("keeps %s apart", (_, one, other) => {
    const measureOf = (id: string) => indicators.find((each) => each.id === id)?.measure
    expect(measureOf(one)).toBeDefined()
    expect(measureOf(one)).not.toBe(measureOf(other))
  })
})

test("a province's indicator stands in place of the one with its id, others are added last", () => {
  const own = indicator("meetings", "meeting", "Số buổi họp dân", "Village meetings", ["conference"])
  const added = indicator("ca-mau/market-talks", "meeting", "Số buổi nói chuyện ở chợ nổi", "Market talks", [])
  const whole = catalogueWith(defaultCatalogue, { indicators: [own, added] })
  expect(whole.indicators.find(({ id }) => id === "meetings")).toBe(own)
  expect(whole.indicators.at(-1)).toBe(added)
  expect(whole.indicators.length).toBe(indicators.length + 1)
  expect(whole.measures).toEqual(measures)
})

describe("addFigures", () => {
  it.each([
    [[3], 3],
    [[0, 0], 0],
    [[60, 30, 5], 95],
    [[Number.MAX_SAFE_INTEGER - 1, 1], Number.MAX_SAFE_INTEGER],
  ])("adds %j to %i", (values, sum) => {
    const [first = 0, ...others] = values
    const of = (value: number) => ({ measure: "attendance", value }) as const
    expect(addFigures(of(first), ...others.map(of))).toEqual({ measure: "attendance", value: sum })
  })

  it("refuses attendances and people together, where it is written and where it runs", () => {
    const attendances = { measure: "attendance", value: 2 } as const
    const people = { measure: "person", value: 2 } as const
    // @ts-expect-error two units of measure
    expect(() => addFigures(attendances, people)).toThrow('"attendance" and in "person"')
  })

  it("refuses what a number no longer holds exactly", () => {
    const most = { measure: "message", value: Number.MAX_SAFE_INTEGER } as const
    expect(() => addFigures(most, { measure: "message", value: 1 })).toThrow(RangeError)
  })
})
