import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it, test } from "vitest"
import { isoDate, isValidOn, validity } from "../calendar/index.ts"
import { grassrootsForms, pressTypes } from "../law/index.ts"
import { fold } from "../text/index.ts"
import { ChannelFamily, ChannelType } from "./channel.schema.ts"
import { channelTypes } from "./channel-types.ts"
import { channelTypesIn } from "./channel-types-in.ts"
import { channelTypeId } from "./id.ts"

const named = (text: string): readonly string[] =>
  channelTypesIn(text).map(({ end, start, type }) => `${type.id}: ${text.slice(start, end)}`)

describe("the vocabulary", () => {
  test("every type has the shape of the schema, and no id stands twice", () => {
    for (const type of channelTypes) expect(ChannelType.safeParse(type).success, type.id).toBe(true)
    expect(new Set(channelTypes.map(({ id }) => id)).size).toBe(channelTypes.length)
  })

  test("no phrase stands under two types", () => {
    const phrases = channelTypes.flatMap((type) => type.phrases.map((phrase) => phrase.normalize("NFC").toLowerCase()))
    expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([])
  })

  test("every phrase finds its own type", () => {
    for (const { id, phrases } of channelTypes)
      for (const phrase of phrases) expect(channelTypesIn(phrase)[0]?.type.id, phrase).toBe(id)
  })

  test("every family has a channel, and families are named as wholes", () => {
    expect(new Set(channelTypes.map(({ family }) => family))).toEqual(new Set(ChannelFamily.options))
    expect(channelTypes.filter(({ wholeFamily }) => wholeFamily).map(({ id }) => id)).toEqual([
      "press",
      "mass-media",
      "other-media",
      "grassroots-information-system",
      "visual-communication",
      "cultural-institutions",
    ])
  })

  test("every form that an act names is a channel of the vocabulary", () => {
    const ids = new Set<string>(channelTypes.map(({ id }) => id))
    const regulated = [grassrootsForms, pressTypes].flatMap(({ values }) => values.flatMap(({ value }) => value ?? []))
    for (const { channel } of regulated) expect(ids.has(channel), channel).toBe(true)
  })
})

describe("what is valid when", () => {
  it.each([
    ["district-loudspeaker-station", "2021-10-01", true],
    ["district-loudspeaker-station", "2025-06-30", true],
    ["district-loudspeaker-station", "2025-07-01", false],
    ["commune-loudspeaker-station", "2021-10-01", true],
    ["social-network", "2021-10-01", true],
    ["print-newspaper", "2026-07-01", true],
  ])("%s on %s: %s", (id, day, valid) => {
    const type = channelTypes.find((entry) => entry.id === id)
    expect(type && isValidOn(type.validity, isoDate(day))).toBe(valid)
  })
})

describe("channels in a text", () => {
  it.each([
    ["Đăng trên báo in, báo điện tử", ["print-newspaper: báo in", "online-newspaper: báo điện tử"]],
    ["hệ thống Đài truyền thanh cấp huyện", ["district-loudspeaker-station: Đài truyền thanh cấp huyện"]],
    ["đài truyền thanh các xã", ["commune-loudspeaker-station: đài truyền thanh các xã"]],
    ["hệ thống thông tin cơ sở", ["grassroots-information-system: hệ thống thông tin cơ sở"]],
    ["công/trang thông tin điện tử", ["agency-website: công/trang thông tin điện tử"]],
    ["Cổng/Trang Thông tin điện tử", ["agency-website: Cổng/Trang Thông tin điện tử"]],
    ["Cổng TTĐT tỉnh", ["provincial-portal: Cổng TTĐT tỉnh"]],
    ["điểm bưu điện-văn hoá xã", ["post-culture-point: điểm bưu điện-văn hoá xã"]],
    ["báo cáo viên, tuyên truyền viên", ["rapporteur: báo cáo viên", "grassroots-communicator: tuyên truyền viên"]],
    [
      "cổng giao tiếp điện tử, Viber, loa không dây, sinh hoạt lớp",
      [
        "agency-website: cổng giao tiếp điện tử",
        "social-network: Viber",
        "commune-loudspeaker-station: loa không dây",
        "community-meeting: sinh hoạt lớp",
      ],
    ],
    ["TỜ RƠI, PA NÔ", ["leaflet: TỜ RƠI", "billboard-poster: PA NÔ"]],
    ["to roi, ap phich", ["leaflet: to roi", "billboard-poster: ap phich"]],
    [
      "chương trình phát thanh trên hệ thống cơ sở",
      ["commune-loudspeaker-station: chương trình phát thanh trên hệ thống cơ sở"],
    ],
    ["Đài Phát thanh và Truyền hình tỉnh", []],
    ["Báo và Phát thanh, Truyền hình tỉnh", []],
    ["Ngày Báo chí Cách mạng Việt Nam", []],
    ["lớp bồi dưỡng cho cán bộ thông tin cơ sở", []],
    ["viết báo cáo", []],
  ])("%s", (text, expected) => {
    expect(named(text)).toEqual(expected)
  })
})

test("a province's own type stands beside the national ones, and the valid one wins", () => {
  const type = (id: string, from: string | null, until: string | null): ChannelType => ({
    id: channelTypeId(id),
    family: "grassroots",
    name: { vi: id, en: id },
    phrases: ["loa phường"],
    wholeFamily: false,
    validity: validity(from, until),
    basis: [{ instrument: null, at: "thử", certainty: "inferred" }],
  })
  const types = [type("made-up/old-speaker", null, "2025-07-01"), type("made-up/new-speaker", "2025-07-01", null)]
  const on = (day: string) => channelTypesIn("qua loa phường", types, isoDate(day))[0]?.type.id
  expect(on("2025-06-30")).toBe("made-up/old-speaker")
  expect(on("2025-07-01")).toBe("made-up/new-speaker")
  expect(channelTypesIn("qua loa phường", types)[0]?.type.id).toBe("made-up/new-speaker")
})

const labelled = join(import.meta.dirname, "../../../../../shared/corpus/gold")
const golds = existsSync(labelled) ? readdirSync(labelled).filter((file) => /^00[01]_/.test(file)) : []

describe(`channels of ${golds.length} labelled plans (0 where the corpus is not there)`, () => {
  test.skipIf(golds.length === 0)("each is a channel of the vocabulary", () => {
    const unknown = golds.flatMap((file) => {
      const gold: { readonly channels: readonly { readonly text: string }[] } = JSON.parse(
        readFileSync(join(labelled, file), "utf8"),
      )
      return gold.channels.map(({ text }) => text).filter((text) => channelTypesIn(text).length === 0)
    })
    expect(unknown.map(fold)).toEqual([])
  })
})
