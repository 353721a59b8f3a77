import { describe, expect, it } from "vitest"
import { isoDate, validity } from "../../calendar/index.ts"
import {
  type AdministrativeUnit,
  bodyId,
  committeesOf,
  type DirectoryData,
  groupId,
  type UnitType,
  unitId,
} from "../../directory/index.ts"
import { explain, nationalLayer } from "../../jurisdiction/index.ts"
import { layersOf } from "../define-province.ts"
import { jurisdictionFor } from "../jurisdiction-for.ts"
import { presetProvince } from "./preset-province.ts"
import { tierPresetOn } from "./tier-preset.ts"

const unit = (
  id: string,
  type: UnitType,
  fullName: string,
  days: AdministrativeUnit["validity"],
): AdministrativeUnit => ({
  id: unitId(id),
  tier: type === "commune" ? "commune" : "province",
  type,
  name: fullName.replace(/^(Tỉnh|Thành phố|Xã) /, ""),
  fullName,
  parent: type === "commune" ? unitId("u:vi-du") : null,
  code: null,
  validity: days,
})

const province = unit("u:vi-du", "province", "Tỉnh Ví Dụ", validity("2025-07-01", "2026-04-30"))
const city = unit("u:vi-du-tu-2026", "centrally-run-city", "Thành phố Ví Dụ", validity("2026-04-30"))
const commune = unit("u:vi-du/xa-mau", "commune", "Xã Mẫu", validity("2025-07-01"))

const dataOf = (...units: readonly AdministrativeUnit[]): DirectoryData => {
  const provinces = units.filter(({ tier }) => tier === "province")
  const communes = units.filter(({ tier }) => tier === "commune")
  return {
    units: [...units],
    bodies: [
      ...provinces.flatMap((each) =>
        committeesOf([each], { superior: null, basis: [] }).map((body) => ({
          ...body,
          id: bodyId(`b:${each.id.slice(2)}/ubnd`),
        })),
      ),
      ...committeesOf(communes, { superior: bodyId("b:vi-du/ubnd"), basis: [] }),
    ],
    groups: [
      {
        id: groupId("g:vi-du/ubnd-cac-xa-phuong"),
        name: "Ủy ban nhân dân các xã, phường",
        phrases: ["Ủy ban nhân dân các xã, phường"],
        tier: "commune",
        kinds: ["peoples-committee"],
        bodies: [],
        complete: true,
        validity: validity("2025-07-01"),
      },
    ],
    successions: [],
  }
}

const before = unit("u:vi-du", "province", "Tỉnh Ví Dụ", validity(null, "2025-07-01"))
const on = (day: string, data: DirectoryData) => {
  const made = presetProvince({ data, day: isoDate(day) })
  return { made, ...jurisdictionFor(made, isoDate(day)) }
}

describe("the preset of a day", () => {
  it.each([
    ["2021-08-27", "three-tier"],
    ["2025-06-30", "three-tier"],
    ["2025-07-01", "two-tier"],
    ["2026-11-21", "two-tier"],
  ])("on %s is %s", (day, preset) => {
    expect(tierPresetOn(isoDate(day))).toBe(preset)
  })
})

describe("a province by the preset", () => {
  it.each([
    ["2025-01-31", "Ban Tuyên giáo Tỉnh ủy", "body"],
    ["2025-01-31", "Ban Tuyên giáo và Dân vận Tỉnh ủy", "not-then"],
    ["2025-02-01", "Ban Tuyên giáo và Dân vận Tỉnh ủy", "body"],
    ["2025-03-31", "Ban Tuyên giáo Tỉnh ủy", "body"],
    ["2025-04-01", "Ban Tuyên giáo Tỉnh ủy", "not-then"],
    ["2025-02-28", "Sở TT&TT", "body"],
    ["2025-03-01", "Sở Thông tin và Truyền thông", "not-then"],
    ["2025-02-28", "Sở Nông nghiệp và Môi trường", "not-then"],
    ["2025-03-01", "Sở NN&MT", "body"],
    ["2025-06-30", "Báo Ví Dụ", "body"],
    ["2025-06-30", "Đài PT&TH Ví Dụ", "body"],
    ["2025-06-30", "Đài truyền thanh cấp huyện", "group"],
    ["2025-06-30", "Phòng Văn hóa - Xã hội", "unknown"],
  ])("of three tiers knows on %s %s as %s", (day, phrase, kind) => {
    expect(on(day, dataOf(before)).directory.resolve(phrase, isoDate(day)).kind).toBe(kind)
  })

  it.each([
    ["2025-07-01", "Báo và Phát thanh, Truyền hình tỉnh", "body"],
    ["2025-07-01", "Phòng Văn hoá – Xã hội", "group"],
    ["2025-07-01", "các sở, ban, ngành tỉnh Ví Dụ", "group"],
    ["2025-07-01", "Đài truyền thanh cấp huyện", "unknown"],
    ["2026-04-29", "Hội Khuyến học tỉnh", "body"],
    ["2026-04-30", "Hội Khuyến học thành phố", "body"],
    ["2026-04-30", "Thành ủy Ví Dụ", "body"],
    ["2026-04-30", "Ủy ban MTTQ Việt Nam thành phố", "body"],
  ])("of two tiers knows on %s %s as %s", (day, phrase, kind) => {
    expect(on(day, dataOf(province, city, commune)).directory.resolve(phrase, isoDate(day)).kind).toBe(kind)
  })

  it("leaves every group open whose members differ by province", () => {
    const { directory } = on("2026-01-01", dataOf(province, commune))
    expect(directory.groups.filter(({ complete }) => complete).map(({ id }) => id)).toEqual([
      "g:vi-du/ubnd-cac-xa-phuong",
    ])
  })

  it("rests every body on something, and on nothing surer than was read", () => {
    for (const { bodies } of [on("2021-08-27", dataOf(before)).directory, on("2026-01-01", dataOf(province)).directory])
      for (const { basis, id } of bodies.filter((body) => body.unit !== null && body.kind !== "peoples-committee"))
        expect(basis.length, id).toBeGreaterThan(0)
  })

  it("stands on the preset, which stands on the nation, and says who answers", () => {
    const { made, layers, reportingChain } = on("2026-01-01", dataOf(province, commune))
    expect(layers).toEqual(["national", "two-tier", "vi-du-two-tier"])
    expect(reportingChain.layer).toBe("two-tier")
    const rows = explain([nationalLayer, ...layersOf(made)], isoDate("2026-01-01"))
    const winner = (answer: string) => rows.find((row) => row.answer === answer)?.layer
    expect(winner("body/b:vi-du/so-tai-chinh")).toBe("two-tier")
    expect(winner("body/b:vi-du/ubnd-xa-mau")).toBe("vi-du-two-tier")
    expect(winner("letterhead/b:vi-du/ubnd")).toBe("two-tier")
    expect(winner("group/g:vi-du/cac-so-ban-nganh")).toBe("two-tier")
  })

  it.each([
    ["2025-02-28", dataOf(before), ["b:vi-du/so-thong-tin-va-truyen-thong→b:vi-du/ubnd"]],
    ["2025-03-01", dataOf(before), ["b:vi-du/so-van-hoa-the-thao-va-du-lich→b:vi-du/ubnd"]],
    [
      "2025-07-01",
      dataOf(province, commune),
      [
        "g:vi-du/ubnd-cac-xa-phuong→b:vi-du/so-van-hoa-the-thao-va-du-lich",
        "b:vi-du/so-van-hoa-the-thao-va-du-lich→b:vi-du/ubnd",
      ],
    ],
  ])("reports on %s as offices do, with no day of its own", (day, data, steps) => {
    const { value } = on(day, data).reportingChain
    expect(value.map(({ from, to }) => `${from}→${to}`)).toEqual(steps)
    expect(value.every(({ due }) => due === null)).toBe(true)
  })

  it("passes press and grassroots information on, and goes on as a city", () => {
    const held = on("2025-03-01", dataOf(before)).directory.holdersOf(
      bodyId("b:vi-du/so-thong-tin-va-truyen-thong"),
      isoDate("2025-03-01"),
    )
    expect(held.map(({ bodies, function: name }) => [name, bodies.map((body) => body.name)])).toEqual([
      ["press-and-grassroots-information", ["Sở Văn hóa, Thể thao và Du lịch"]],
      ["digital-and-telecommunications", ["Sở Khoa học và Công nghệ"]],
    ])
    const { directory } = on("2026-05-01", dataOf(province, city))
    const heirs = directory.holdersOf(bodyId("b:vi-du/ubnd"), isoDate("2026-05-01"))
    expect(heirs.flatMap(({ bodies }) => bodies.map(({ name }) => name))).toEqual(["Ủy ban nhân dân thành phố Ví Dụ"])
  })

  it("speaks for its own days and by its own names", () => {
    const { made } = on("2026-05-01", dataOf(province, city))
    expect(made.validity).toEqual({ from: "2025-07-01", until: null })
    expect(made.placeNames).toEqual(["Ví Dụ", "tỉnh Ví Dụ", "thành phố Ví Dụ"])
    expect(made.name).toEqual({ vi: "Thành phố Ví Dụ", en: "Ví Dụ City" })
    expect(on("2021-08-27", dataOf(before)).made.validity).toEqual({ from: null, until: "2025-07-01" })
  })

  it("is refused for a day on which the data have no province", () => {
    expect(() => on("2025-06-30", dataOf(province))).toThrow(/no province that is valid on 2025-06-30/)
  })
})
