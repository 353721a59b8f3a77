import { describe, expect, it } from "vitest"
import { always, isoDate } from "../calendar/index.ts"
import { bodyId } from "../directory/index.ts"
import { clause, defineParameter } from "../law/index.ts"
import { type ChannelType, channelTypeId } from "../plan/index.ts"
import { explain } from "./explain.ts"
import type { JurisdictionLayer } from "./jurisdiction.ts"
import { jurisdictionOn } from "./jurisdiction-on.ts"
import { nationalLayer } from "./national-layer.ts"
import { replaceParameter } from "./replace-parameter.ts"

const day = isoDate("2026-03-11")
const basis = [clause("1/2026/QĐ-UBND", "Điều 1")]

const dueDay = defineParameter<number>({
  id: "reporting/due-day",
  unit: "day-of-month",
  label: { vi: "Ngày nộp", en: "Due day" },
  values: [{ from: isoDate("2019-03-12"), value: 25, basis }],
  checkedOn: isoDate("2026-11-21"),
})

const channel = (id: string, vi: string): ChannelType => ({
  id: channelTypeId(id),
  family: "grassroots",
  name: { vi, en: vi },
  phrases: [vi],
  wholeFamily: false,
  validity: always,
  basis,
})

const letterhead = (issuer: string, place: string) => ({
  issuer: bodyId(issuer),
  superiorLine: null,
  issuerLine: "SỞ",
  place,
  planSymbol: "KH-S",
})

const country: JurisdictionLayer = {
  slug: "national",
  name: { vi: "Việt Nam", en: "Viet Nam" },
  tierSystems: [{ tiers: ["central", "province"], budgetTiers: ["central"], validity: always, basis }],
  channels: [channel("a", "Kênh A"), channel("b", "Kênh B")],
  letterheads: [letterhead("b:x", "Dưới")],
}
const tinh: JurisdictionLayer = {
  slug: "tinh",
  name: { vi: "Tỉnh", en: "Province" },
  channels: [channel("b", "Kênh B của tỉnh"), channel("tinh/c", "Kênh C")],
  letterheads: [letterhead("b:x", "Trên")],
  reportingChain: [],
  parameters: replaceParameter(dueDay, [{ from: isoDate("2026-01-01"), value: 20, basis }]),
}

describe("layers", () => {
  const alone = jurisdictionOn([country], day)
  const both = jurisdictionOn([country, tinh], day)

  it("let the highest that answers win, and say which", () => {
    expect(both.tiers).toEqual({ value: ["central", "province"], layer: "national" })
    expect(both.reportingChain).toEqual({ value: [], layer: "tinh" })
    expect([both.slug, both.name.vi, both.layers]).toEqual(["tinh", "Tỉnh", ["national", "tinh"]])
  })

  it("add up by id, keeping the order of the lower one", () => {
    expect(both.channels.map(({ name }) => name.vi)).toEqual(["Kênh A", "Kênh B của tỉnh", "Kênh C"])
    expect(both.letterheads.map(({ place }) => place)).toEqual(["Trên"])
  })

  it.each([
    ["2019-03-11", undefined],
    ["2019-03-12", { value: 25, layer: "national" }],
    ["2025-12-31", { value: 25, layer: "national" }],
    ["2026-01-01", { value: 20, layer: "tinh" }],
  ])("on %s the parameter is %o", (on, expected) => {
    const found = jurisdictionOn([country, tinh], isoDate(on)).valueOf(dueDay)
    expect(found === undefined ? undefined : { value: found.value.value, layer: found.layer }).toEqual(expected)
  })

  it("are not changed by what is put on them", () => {
    expect(alone.channels.map(({ name }) => name.vi)).toEqual(["Kênh A", "Kênh B"])
    expect(alone.reportingChain).toEqual({ value: [], layer: "national" })
    for (const part of [both, both.channels, both.letterheads, both.layers, both.directory.bodies])
      expect(Object.isFrozen(part)).toBe(true)
  })

  it("give the same directory on every day, and another with another layer", () => {
    const layers = [nationalLayer, { ...tinh, directory: { units: [], bodies: [], groups: [], successions: [] } }]
    const { directory } = jurisdictionOn(layers, day)
    expect(jurisdictionOn(layers, isoDate("2021-08-27")).directory).toBe(directory)
    expect(jurisdictionOn([nationalLayer], day).directory).not.toBe(directory)
    expect(jurisdictionOn([country, ...layers.slice(1)], day).directory.bodies).toEqual([])
  })

  it("are explained answer by answer", () => {
    const rows = explain([country, tinh], day).map(({ answer, layer, over }) => [answer, layer, over])
    expect(rows).toEqual([
      ["tiers", "national", []],
      ["channel/a", "national", []],
      ["channel/b", "tinh", ["national"]],
      ["letterhead/b:x", "tinh", ["national"]],
      ["reporting-chain", "tinh", []],
      ["channel/tinh/c", "tinh", []],
      ["parameter/reporting/due-day", "tinh", []],
    ])
    expect(explain([country, tinh], isoDate("2025-12-31")).some(({ answer }) => answer.startsWith("parameter/"))).toBe(
      false,
    )
  })

  it.each<[string, JurisdictionLayer[], RegExp]>([
    ["none", [], /at least one layer/],
    ["one twice", [country, tinh, tinh], /Two layers are called "tinh"/],
    [
      "no tiers for the day",
      [{ ...country, tierSystems: [] }],
      /No layer of "national" has a tier system for 2026-03-11/,
    ],
  ])("are refused: %s", (_, layers, message) => {
    expect(() => jurisdictionOn(layers, day)).toThrow(message)
  })
})

describe("the nation", () => {
  const on = (text: string) => jurisdictionOn([nationalLayer], isoDate(text))

  it.each([
    ["2021-08-27", ["central", "province", "district", "commune"], ["central", "province", "district", "commune"]],
    ["2025-06-30", ["central", "province", "district", "commune"], ["central", "province", "district", "commune"]],
    ["2025-07-01", ["central", "province", "commune"], ["central", "province", "district", "commune"]],
    ["2025-12-31", ["central", "province", "commune"], ["central", "province", "district", "commune"]],
    ["2026-01-01", ["central", "province", "commune"], ["central", "province", "commune"]],
  ])("has on %s the tiers %o and the budget tiers %o", (text, tiers, budgetTiers) => {
    expect(on(text).tiers.value).toEqual(tiers)
    expect(on(text).budgetTiers.value).toEqual(budgetTiers)
  })

  it("has exactly one tier system on every day", () => {
    for (const [at, { validity: held }] of (nationalLayer.tierSystems ?? []).entries()) {
      expect(held.until).toBe(nationalLayer.tierSystems?.[at + 1]?.validity.from ?? null)
    }
  })

  it.each([
    ["2025-02-28", "Bộ TTTT", "body"],
    ["2025-03-01", "Bộ Thông tin và Truyền thông", "not-then"],
    ["2025-02-02", "Ban Tuyên giáo Trung ương", "body"],
    ["2025-02-03", "Ban Tuyên giáo và Dân vận Trung ương", "body"],
    ["2021-08-27", "các bộ, ban, ngành", "group"],
    ["2026-01-01", "Bộ VH,TT&DL", "body"],
  ])("on %s knows %s as %s", (text, phrase, kind) => {
    expect(on(text).directory.resolve(phrase, isoDate(text)).kind).toBe(kind)
  })

  it("passed on the press and the digital part of one ministry to two", () => {
    const { directory } = on("2025-03-01")
    const holders = directory.holdersOf(bodyId("b:vn/bo-thong-tin-va-truyen-thong"), isoDate("2025-03-01"))
    expect(holders.map((holder) => [holder.function, holder.bodies.map(({ name }) => name)])).toEqual([
      ["press-and-grassroots-information", ["Bộ Văn hóa, Thể thao và Du lịch"]],
      ["digital-and-telecommunications", ["Bộ Khoa học và Công nghệ"]],
    ])
  })

  it("gives no body a validity that is empty", () => {
    for (const { validity: held, id } of on("2026-01-01").directory.bodies) {
      expect(held.from === null || held.until === null || held.from < held.until, id).toBe(true)
    }
  })
})
