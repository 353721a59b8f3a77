import { describe, expect, it } from "vitest"
import { isoDate } from "../../calendar/index.ts"
import { explain, jurisdictionOn, nationalLayer } from "../../jurisdiction/index.ts"
import { governmentDueRule } from "../../law/index.ts"
import { catalogueFor, defaultCatalogue } from "../../report/index.ts"
import { soundProvince } from "../../testing/sound-province.ts"
import { layersOf, type Province } from "../define-province.ts"
import { jurisdictionFor } from "../jurisdiction-for.ts"
import { Variant } from "../variant.schema.ts"
import { isVariantProblems } from "./variant-problem.ts"
import { variantProvince } from "./variant-province.ts"

const day = isoDate("2026-01-15")
const basis = [{ at: "thông lệ của tỉnh" }]
const file = (rest: Record<string, unknown>): Variant =>
  Variant.parse({ format: "lantoa.variant/1", province: "Ví Dụ", on: day, slug: "vi-du-moi", ...rest })
const made = (rest: Record<string, unknown>): Province => {
  const province = variantProvince(file(rest), soundProvince)
  if (isVariantProblems(province)) throw new Error(JSON.stringify(province.map(({ text }) => text.en)))
  return province
}
const problems = (rest: Record<string, unknown>) => {
  const result = variantProvince(file(rest), soundProvince)
  return isVariantProblems(result)
    ? result.map(({ at, code, nearest }) => [code, at.join("."), nearest.slice(0, 1).join("")])
    : "none"
}

const culture = "Sở Văn hóa, Thể thao và Du lịch"
const group = (name: string, members: readonly string[], rest: Record<string, unknown> = {}) => ({
  name,
  members,
  ...rest,
})

describe("a variant", () => {
  it("that says nothing is its base under another name", () => {
    const province = made({})
    const [own, base] = [jurisdictionFor(province, day), jurisdictionFor(soundProvince, day)]
    expect(own.layers).toEqual(["national", "vi-du", "vi-du-moi"])
    expect(own.directory.bodies.map(({ id }) => id).toSorted()).toEqual(
      base.directory.bodies.map(({ id }) => id).toSorted(),
    )
    expect([own.letterheads, own.reportingChain.value]).toEqual([base.letterheads, base.reportingChain.value])
    expect([province.name, province.placeNames, province.rules]).toEqual([
      soundProvince.name,
      soundProvince.placeNames,
      soundProvince.rules,
    ])
  })

  it("adds bodies, one under another of the same file", () => {
    const { directory } = jurisdictionFor(
      made({
        bodies: {
          add: [
            { name: "Phòng Truyền thông", kind: "department-unit", under: "Trung tâm Báo chí", basis },
            { name: "Trung tâm Báo chí", kind: "public-service-unit", under: culture, aliases: ["TTBC"], basis },
          ],
        },
      }),
      day,
    )
    const found = directory.resolve("TTBC", day)
    expect(found).toMatchObject({
      kind: "body",
      body: {
        id: "b:vi-du/trung-tam-bao-chi",
        superior: "b:vi-du/so-van-hoa",
        basis: [{ instrument: null, at: "thông lệ của tỉnh", certainty: "document" }],
      },
    })
    expect(directory.resolve("Phòng Truyền thông", day)).toMatchObject({
      body: { superior: "b:vi-du/trung-tam-bao-chi" },
    })
  })

  it("calls a body by another name, and still knows the old one", () => {
    const { directory } = jurisdictionFor(
      made({ bodies: { change: [{ body: culture, name: "Sở Văn hóa và Thể thao", basis }] } }),
      day,
    )
    for (const name of [culture, "Sở Văn hóa và Thể thao", "Sở VHTTDL"])
      expect(directory.resolve(name, day)).toMatchObject({ body: { name: "Sở Văn hóa và Thể thao" } })
    expect(jurisdictionFor(soundProvince, day).directory.resolve(culture, day)).toMatchObject({
      body: { name: culture },
    })
  })

  it("prints the new name of a body in its letterhead", () => {
    const { letterheads } = jurisdictionFor(
      made({ bodies: { change: [{ body: culture, name: "Sở Văn hóa và Thể thao", basis }] } }),
      day,
    )
    expect(letterheads.map(({ issuerLine, planSymbol }) => [issuerLine, planSymbol])).toEqual([
      ["SỞ VĂN HÓA VÀ THỂ THAO", "KH-SVHTTDL"],
    ])
  })

  it("ends a body on a day, with who follows it", () => {
    const { directory } = jurisdictionFor(
      made({ bodies: { end: [{ body: culture, until: "2026-07-01", successors: ["Sở Tài chính"], basis }] } }),
      day,
    )
    const kind = (on: string) => directory.resolve(culture, isoDate(on)).kind
    expect([kind("2026-06-30"), kind("2026-07-01")]).toEqual(["body", "not-then"])
    const id = directory.bodies.find(({ name }) => name === culture)?.id
    const holders = id === undefined ? [] : directory.holdersOf(id, isoDate("2026-07-01"))
    expect(holders.flatMap(({ bodies }) => bodies.map(({ name }) => name))).toContain("Sở Tài chính")
  })

  it("lists the members of a group, by bodies and by other groups", () => {
    const province = made({
      groups: {
        add: [
          group("Cụm thi đua số 1", ["Cụm nhỏ", "Sở Tài chính"], { phrases: ["cụm 1"] }),
          group("Cụm nhỏ", [culture]),
        ],
        change: [
          { group: "các sở, ban, ngành", members: ["Cụm thi đua số 1"], phrases: ["các sở ban ngành, đoàn thể"] },
        ],
      },
    })
    const { directory } = jurisdictionFor(province, day)
    const members = (phrase: string) => {
      const found = directory.resolve(phrase, day)
      return found.kind === "group" ? found.members.map(({ name }) => name).toSorted() : found.kind
    }
    expect(members("cụm 1")).toEqual(["Sở Tài chính", culture])
    expect(members("Các sở, ban, ngành")).toEqual(["Sở Tài chính", culture])
    expect(members("các sở ban ngành, đoàn thể")).toEqual(["Sở Tài chính", culture])
  })

  it("adds and changes indicators with their units of measure, over those of its base", () => {
    const province = made({
      channels: { add: [{ name: "Ứng dụng Công dân số", family: "electronic", basis }] },
      indicators: {
        measures: [{ name: "lượt xem", english: "views" }],
        add: [
          {
            name: "Số lượt xem",
            english: "Views",
            measure: "lượt xem",
            help: "Mỗi lần mở tính một.",
            channels: ["ứng dụng công dân số", "social-network"],
            basis,
          },
          { name: "Số lượt xem video", measure: "lượt xem", partOf: "số lượt xem", together: "last", basis },
        ],
        change: [
          { indicator: "Số hội nghị, cuộc tuyên truyền", name: "Số cuộc nói chuyện", channels: ["Hội nghị"], basis },
          { indicator: "banner-metres", until: "2026-01-01", basis },
        ],
      },
    })
    const { indicators, measures } = catalogueFor(province)
    const of = (id: string) => indicators.find((each) => each.id === id)
    expect(measures.at(-1)).toEqual({ id: "vi-du-moi-luot-xem", name: { vi: "lượt xem", en: "views" } })
    expect(of("vi-du-moi/so-luot-xem")).toEqual({
      id: "vi-du-moi/so-luot-xem",
      name: { vi: "Số lượt xem", en: "Views" },
      measure: "vi-du-moi-luot-xem",
      help: { vi: "Mỗi lần mở tính một.", en: "Mỗi lần mở tính một." },
      channels: ["vi-du-moi/ung-dung-cong-dan-so", "social-network"],
      together: "sum",
      partOf: null,
      validity: { from: null, until: null },
      basis: [{ instrument: null, at: "thông lệ của tỉnh", certainty: "document" }],
    })
    expect(of("vi-du-moi/so-luot-xem-video")).toMatchObject({ partOf: "vi-du-moi/so-luot-xem", together: "last" })
    expect(of("meetings")).toMatchObject({ name: { vi: "Số cuộc nói chuyện" }, channels: ["conference"] })
    expect(of("banner-metres")?.validity).toEqual({ from: null, until: "2026-01-01" })
    expect(indicators.length).toBe(catalogueFor(undefined).indicators.length + 2)
  })

  it("keeps the indicators of its base", () => {
    const [meetings] = defaultCatalogue.indicators.filter(({ id }) => id === "meetings")
    const base = { ...soundProvince, indicators: meetings === undefined ? [] : [{ ...meetings, channels: [] }] }
    const own = { indicators: { change: [{ indicator: "meetings", name: "Số cuộc", basis }] } }
    const [kept, changed] = [{}, own].map((rest) => variantProvince(file(rest), base))
    const asked = (province: typeof kept) =>
      province === undefined || isVariantProblems(province)
        ? province
        : catalogueFor(province).indicators.find(({ id }) => id === "meetings")
    expect(asked(kept)).toEqual(base.indicators[0])
    expect(asked(changed)).toMatchObject({ name: { vi: "Số cuộc" }, channels: [] })
  })

  it("adds and changes channels, letterheads, the reporting chain and parameters, each layer by its own", () => {
    const province = made({
      channels: {
        add: [{ name: "Ứng dụng Công dân số", english: "Citizen app", family: "electronic", basis }],
        change: [{ channel: "Báo in", until: "2026-07-01", basis }],
      },
      letterheads: [{ issuer: "Sở Tài chính", symbol: "KH-STC" }],
      reporting: [
        {
          from: culture,
          to: "Sở Tài chính",
          due: { kind: "yearly", month: 11, day: 30, before: true },
          basis: [{ instrument: "06/2024/QĐ-UBND", at: "Điều 5", certainty: "verified" }],
        },
      ],
      parameters: { "reporting/government-due": [{ from: "2026-01-01", value: 20, basis }] },
      agency: { body: culture, letterhead: { symbol: "KH-VHTT" } },
    })
    const found = jurisdictionFor(province, day)
    expect(found.layers).toEqual(["national", "vi-du", "vi-du-moi", "vi-du-moi/so-van-hoa-the-thao-va-du-lich"])
    expect(found.channels.find(({ id }) => id === "vi-du-moi/ung-dung-cong-dan-so")?.phrases).toEqual([
      "Ứng dụng Công dân số",
    ])
    expect(found.channels.find(({ id }) => id === "print-newspaper")?.validity.until).toBe("2026-07-01")
    expect(found.letterheads.find(({ issuer }) => issuer === "b:vi-du/so-tai-chinh")).toMatchObject({
      issuerLine: "SỞ TÀI CHÍNH",
      place: "Ví Dụ",
      planSymbol: "KH-STC",
    })
    expect(found.valueOf(governmentDueRule)).toMatchObject({ value: { value: 20 }, layer: "vi-du-moi" })
    expect(found.reportingChain).toMatchObject({ layer: "vi-du-moi", value: [{ due: { month: 11 } }] })
    const rows = new Map(explain([nationalLayer, ...layersOf(province)], day).map((row) => [row.answer, row]))
    expect(rows.get("letterhead/b:vi-du/so-van-hoa")).toMatchObject({
      layer: "vi-du-moi/so-van-hoa-the-thao-va-du-lich",
      over: ["vi-du"],
    })
    expect(rows.get("channel/print-newspaper")).toMatchObject({ layer: "vi-du-moi", over: ["national"] })
  })

  it("states standing orders to report, the agency's in place of the province's", () => {
    const order = { frequency: "quarterly", reporters: ["Sở Tài chính"], to: culture, basis }
    const own = made({
      regimes: [{ ...order, due: { kind: "of-period", month: "last", day: 20, before: true }, grace: 2 }],
    })
    expect(jurisdictionOn([nationalLayer, ...layersOf(own)], day).reportRegimes).toEqual({
      layer: "vi-du-moi",
      value: [
        {
          id: "quarterly-so-van-hoa-the-thao-va-du-lich",
          frequency: "quarterly",
          from: ["b:vi-du/so-tai-chinh"],
          to: "b:vi-du/so-van-hoa",
          due: { kind: "of-period", month: "last", day: 20, before: true },
          graceWorkingDays: 2,
          validity: { from: null, until: null },
          basis: [{ instrument: null, at: "thông lệ của tỉnh", certainty: "document" }],
        },
      ],
    })
    const agency = made({
      regimes: [order],
      agency: { body: culture, regimes: [{ ...order, id: "hang-thang", frequency: "monthly", from: "2026-01-01" }] },
    })
    expect(jurisdictionOn([nationalLayer, ...layersOf(agency)], day).reportRegimes).toMatchObject({
      layer: "vi-du-moi/so-van-hoa-the-thao-va-du-lich",
      value: [{ id: "hang-thang", due: null, graceWorkingDays: 0, validity: { from: "2026-01-01" } }],
    })
    const rows = explain([nationalLayer, ...layersOf(agency)], day).filter(({ answer }) => answer === "report-regimes")
    expect(rows).toMatchObject([{ over: ["vi-du-moi"] }])
  })

  it("stands in its own days inside the base's", () => {
    expect(made({ from: "2026-01-01", until: "2027-01-01" }).validity).toEqual({
      from: "2026-01-01",
      until: "2027-01-01",
    })
  })
})

describe("what a variant says wrong is said with its place and the nearest name", () => {
  it.each([
    [
      "a reporter that is not there",
      { regimes: [{ frequency: "annual", reporters: ["Sở Tài chánhh"], to: culture, basis }] },
      ["member-unknown", "regimes.0.reporters.0", "Sở Tài chính"],
    ],
    [
      "a standing order given twice",
      { regimes: [1, 2].map(() => ({ frequency: "annual", reporters: ["Sở Tài chính"], to: culture, basis })) },
      ["regime-twice", "regimes.1", ""],
    ],
    [
      "a misspelt body",
      { bodies: { change: [{ body: "Sở Tài chánhh", basis }] } },
      ["body-unknown", "bodies.change.0.body", "Sở Tài chính"],
    ],
    [
      "a body of another day",
      { letterheads: [{ issuer: "Sở Thông tin và Truyền thông", symbol: "KH" }] },
      ["body-not-then", "letterheads.0.issuer", culture],
    ],
    [
      "a body that is there",
      { bodies: { add: [{ name: culture, kind: "department", basis }] } },
      ["body-exists", "bodies.add.0.name", ""],
    ],
    [
      "a body added twice",
      {
        bodies: {
          add: [
            { name: "Phòng A", kind: "other", basis },
            { name: "Phòng A", kind: "other", basis },
          ],
        },
      },
      ["body-exists", "bodies.add.1.name", ""],
    ],
    [
      "a body changed twice",
      { bodies: { change: [{ body: culture, basis }], end: [{ body: culture, until: "2026-07-01", basis }] } },
      ["body-changed-twice", "bodies.end.0", ""],
    ],
    [
      "no superior",
      { bodies: { add: [{ name: "Phòng A", kind: "other", under: "Sở Tài chánhh", basis }] } },
      ["body-unknown", "bodies.add.0.under", "Sở Tài chính"],
    ],
    [
      "superiors in a circle",
      {
        bodies: {
          add: [
            { name: "Phòng A", kind: "other", under: "Phòng B", basis },
            { name: "Phòng B", kind: "other", under: "Phòng A", basis },
          ],
        },
      },
      ["body-circular", "bodies.add.0.under", ""],
    ],
    [
      "no successor",
      { bodies: { end: [{ body: culture, until: "2026-07-01", successors: ["Sở Không Có Đâu"], basis }] } },
      ["body-unknown", "bodies.end.0.successors.0", ""],
    ],
    [
      "days the wrong way round",
      { bodies: { add: [{ name: "Phòng A", kind: "other", from: "2026-02-01", until: "2026-02-01", basis }] } },
      ["days-empty", "bodies.add.0.until", ""],
    ],
    [
      "a group that is not there",
      { groups: { change: [{ group: "các sở, bna, ngành" }] } },
      ["group-unknown", "groups.change.0.group", "Các sở, ban, ngành"],
    ],
    [
      "a group that is there",
      { groups: { add: [group("Các sở, ban, ngành", [culture])] } },
      ["group-exists", "groups.add.0.name", ""],
    ],
    [
      "a member that is not there",
      { groups: { add: [group("Cụm 1", ["Sở Tài chánhh"])] } },
      ["member-unknown", "groups.add.0.members.0", "Sở Tài chính"],
    ],
    [
      "groups in a circle",
      { groups: { add: [group("Cụm 1", ["Cụm 2"]), group("Cụm 2", ["Cụm 1"])] } },
      ["group-circular", "groups.add.1.members.0", ""],
    ],
    [
      "a group in itself",
      { groups: { add: [group("Cụm 1", ["Cụm 1"])] } },
      ["group-circular", "groups.add.0.members.0", ""],
    ],
    [
      "an open group in a complete one",
      { groups: { add: [group("Cụm 1", ["các sở, ban, ngành"])] } },
      ["group-open", "groups.add.0.members.0", ""],
    ],
    [
      "a channel that is not there",
      { channels: { change: [{ channel: "Báo inn", basis }] } },
      ["channel-unknown", "channels.change.0.channel", "Báo in"],
    ],
    [
      "a channel that is there",
      { channels: { add: [{ name: "báo in", family: "press", basis }] } },
      ["channel-exists", "channels.add.0.name", ""],
    ],
    [
      "a unit of measure that is not there",
      { indicators: { add: [{ name: "Số lượt xem", measure: "lượt ngưi", basis }] } },
      ["measure-unknown", "indicators.add.0.measure", "lượt người"],
    ],
    [
      "a unit of measure that is there",
      { indicators: { measures: [{ name: "Lượt người" }] } },
      ["measure-exists", "indicators.measures.0.name", ""],
    ],
    [
      "an indicator that is not there",
      { indicators: { change: [{ indicator: "Số lượt ngưi dự", basis }] } },
      ["indicator-unknown", "indicators.change.0.indicator", "Số lượt người dự"],
    ],
    [
      "an indicator that is there",
      { indicators: { add: [{ name: "số lượt người dự", measure: "lượt người", basis }] } },
      ["indicator-exists", "indicators.add.0.name", ""],
    ],
    [
      "an indicator changed twice",
      {
        indicators: {
          change: [
            { indicator: "attendances", basis },
            { indicator: "Số lượt người dự", basis },
          ],
        },
      },
      ["indicator-changed-twice", "indicators.change.1", ""],
    ],
    [
      "an indicator of a channel that is not there",
      { indicators: { add: [{ name: "Số lượt xem", measure: "lượt tương tác", channels: ["Báo inn"], basis }] } },
      ["channel-unknown", "indicators.add.0.channels.0", "Báo in"],
    ],
    [
      "people as a part of attendances",
      { indicators: { add: [{ name: "Số cán bộ", measure: "người", partOf: "attendances", basis }] } },
      ["indicator-part-unit", "indicators.add.0.partOf", ""],
    ],
    [
      "an indicator that is a part of itself",
      { indicators: { change: [{ indicator: "meetings", partOf: "meetings", basis }] } },
      ["indicator-part-circular", "indicators.change.0.partOf", ""],
    ],
    [
      "days of an indicator the wrong way round",
      { indicators: { change: [{ indicator: "meetings", from: "2026-02-01", until: "2026-01-01", basis }] } },
      ["days-empty", "indicators.change.0.until", ""],
    ],
    [
      "a letterhead with no symbol",
      { letterheads: [{ issuer: "Sở Tài chính" }] },
      ["letterhead-incomplete", "letterheads.0", ""],
    ],
    [
      "a parameter that is not there",
      { parameters: { "reporting/goverment-due": [{ from: day, value: 1, basis }] } },
      ["parameter-unknown", "parameters.reporting/goverment-due", "reporting/government-due"],
    ],
    [
      "a parameter of another form",
      { parameters: { "reporting/government-due": [{ from: day, value: "20", basis }] } },
      ["parameter-shape", "parameters.reporting/government-due.0.value", ""],
    ],
    [
      "a parameter with another key",
      { parameters: { "reporting/window": [{ from: day, value: { fromDay: 1, toDay: 2 }, basis }] } },
      ["parameter-shape", "parameters.reporting/window.0.value", ""],
    ],
    [
      "values that go back",
      {
        parameters: {
          "reporting/government-due": [
            { from: day, value: 1, basis },
            { from: day, value: 2, basis },
          ],
        },
      },
      ["parameter-order", "parameters.reporting/government-due.1.from", ""],
    ],
    ["the slug of a layer below", { slug: "vi-du" }, ["slug-taken", "slug", ""]],
    [
      "an agency that is not there",
      { agency: { body: "Sở Tài chánhh" } },
      ["body-unknown", "agency.body", "Sở Tài chính"],
    ],
  ])("%s", (_, rest, expected) => {
    expect(problems(rest)).toEqual([expected])
  })

  it("all at once, in both languages", () => {
    const result = variantProvince(
      file({ letterheads: [{ issuer: "Sở Tài chánhh" }], reporting: [{ from: culture, to: "Ủy ban nào đó", basis }] }),
      soundProvince,
    )
    expect(isVariantProblems(result) ? result.map(({ text }) => text) : []).toEqual([
      {
        vi: "Ngày 15/01/2026 không có cơ quan nào tên “Sở Tài chánhh” trong khuôn mẫu hay trong tệp này; gần nhất: “Sở Tài chính”.",
        en: "On 15 January 2026 neither the base nor this file has a body called “Sở Tài chánhh”; the nearest: “Sở Tài chính”.",
      },
      {
        vi: "Ngày 15/01/2026 không có cơ quan nào tên “Ủy ban nào đó” trong khuôn mẫu hay trong tệp này.",
        en: "On 15 January 2026 neither the base nor this file has a body called “Ủy ban nào đó”.",
      },
    ])
  })

  it("a day on which the base does not speak", () => {
    const base: Province = { ...soundProvince, validity: { from: isoDate("2026-02-01"), until: null } }
    const result = variantProvince(file({}), base)
    expect(isVariantProblems(result) ? result.map(({ code, text }) => [code, text.vi]) : []).toEqual([
      ["base-not-then", "Tỉnh Ví Dụ không nói về ngày 15/01/2026; chỉ có hiệu lực từ ngày 01/02/2026."],
    ])
  })
})
