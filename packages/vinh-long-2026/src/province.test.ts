import { bodyId, isoDate, jurisdictionFor, slugOf } from "@lantoa/core"
import { DirectoryData, Letterhead, ReportingStep } from "@lantoa/core/schema"
import { describe, expect, it } from "vitest"
import vinhLong from "./index.ts"
import { formerDistricts } from "./units/former-districts.ts"
import { communes } from "./units.ts"

const day = isoDate("2026-03-11")
const { directory, tiers, reportingChain } = jurisdictionFor(vinhLong, day)

describe("Vĩnh Long's units", () => {
  it("are 105 communes and 19 wards", () => {
    expect(communes).toHaveLength(124)
    expect(communes.filter(({ type }) => type === "commune")).toHaveLength(105)
    expect(communes.filter(({ type }) => type === "ward")).toHaveLength(19)
    expect(directory.unitsOn(day).filter(({ tier }) => tier === "commune")).toHaveLength(124)
    expect(tiers.value).toEqual(["central", "province", "commune"])
  })

  it("begin on 2025-07-01, with a code of that day", () => {
    expect(directory.unitsOn(isoDate("2025-06-30")).map(({ fullName }) => fullName)).toEqual(["Tỉnh Vĩnh Long"])
    expect(new Set(communes.map(({ code }) => code?.on))).toEqual(new Set(["2025-07-01"]))
    expect(new Set(communes.map(({ code }) => code?.code)).size).toBe(124)
  })

  it("are told apart by their names alone, folded", () => {
    expect(new Set(communes.map(({ name }) => slugOf(name))).size).toBe(124)
  })

  it("are what 26 former districts became", () => {
    expect(formerDistricts).toHaveLength(26)
    const codes = new Set(formerDistricts.flatMap(({ communes: list }) => list.split(" ")))
    expect(codes).toEqual(new Set(communes.map(({ code }) => code?.code)))
  })
})

describe("names", () => {
  it.each([
    ["Sở Văn hóa, Thể thao và Du lịch", "b:vinh-long/so-van-hoa-the-thao-va-du-lich"],
    ["Sở VHTTDL tỉnh Vĩnh Long", "b:vinh-long/so-van-hoa-the-thao-va-du-lich"],
    ["Sở Giáo dục và Đào tạo", "b:vinh-long/so-giao-duc-va-dao-tao"],
    ["Hội Khuyến học tỉnh", "b:vinh-long/hoi-khuyen-hoc-tinh"],
    ["Báo và Phát thanh, Truyền hình Vĩnh Long", "b:vinh-long/bao-va-phat-thanh-truyen-hinh"],
    ["Báo và PTTH Vĩnh Long", "b:vinh-long/bao-va-phat-thanh-truyen-hinh"],
    ["UBND tỉnh", "b:vinh-long/ubnd-tinh"],
    ["Ủy ban nhân dân tỉnh Vĩnh Long", "b:vinh-long/ubnd-tinh"],
    ["UBND xã Hoà Minh", "b:vinh-long/ubnd-xa-hoa-minh"],
    ["UBND phường Long Châu", "b:vinh-long/ubnd-phuong-long-chau"],
    ["UBND xã An Bình".normalize("NFD"), "b:vinh-long/ubnd-xa-an-binh"],
  ])("%s is one body", (phrase, id) => {
    expect(directory.resolve(phrase, day)).toMatchObject({ kind: "body", body: { id } })
  })

  it.each([
    ["Ủy ban nhân dân các xã, phường", "g:vinh-long/ubnd-cac-xa-phuong", 124],
    ["UBND các xã, phường", "g:vinh-long/ubnd-cac-xa-phuong", 124],
    ["các sở, ban, ngành tỉnh", "g:vinh-long/cac-so-ban-nganh", 0],
    ["Các Sở, ban, ngành tỉnh", "g:vinh-long/cac-so-ban-nganh", 0],
    ["các sở, ngành tỉnh", "g:vinh-long/cac-so-ban-nganh", 0],
    ["Phòng Văn hoá – Xã hội", "g:vinh-long/phong-van-hoa-xa-hoi", 0],
    ["Trung tâm Dịch vụ sự nghiệp công", "g:vinh-long/trung-tam-dich-vu-su-nghiep-cong", 0],
    ["Các phòng, đơn vị trực thuộc Sở", "g:vinh-long/cac-phong-don-vi-truc-thuoc-so", 0],
    ["BGĐ Sở", "g:vinh-long/ban-giam-doc-so", 0],
  ])("%s is a group with %i known members", (phrase, id, members) => {
    const found = directory.resolve(phrase, day)
    expect(found).toMatchObject({ kind: "group", group: { id } })
    expect(found.kind === "group" ? found.members.length : -1).toBe(members)
  })

  it("the group of departments covers departments, not associations or committees", () => {
    const group = directory.groups.find(({ id }) => id === "g:vinh-long/cac-so-ban-nganh")
    const covered = directory.bodiesOn(day).filter((body) => group !== undefined && directory.covers(group, body, day))
    expect(covered.map(({ name }) => name)).toEqual([
      "Sở Văn hóa, Thể thao và Du lịch",
      "Sở Giáo dục và Đào tạo",
      "Sở Tài chính",
    ])
  })

  it("of the merged press lead to the one of today", () => {
    expect(directory.resolve("Đài PT&TH Vĩnh Long", day).kind).toBe("not-then")
    const holders = directory.holdersOf(bodyId("b:vinh-long/dai-phat-thanh-va-truyen-hinh"), day)
    expect(
      holders.map(({ bodies, steps }) => [bodies.map(({ name }) => name), steps.map(({ on, about }) => [on, about])]),
    ).toEqual([
      [
        ["Báo và Phát thanh, Truyền hình Vĩnh Long"],
        [
          [null, true],
          ["2025-07-01", false],
        ],
      ],
    ])
  })

  it("every body valid on a day is found by its name on that day", () => {
    for (const on of ["2025-04-30", "2025-05-01", "2025-07-01", "2026-11-21"].map(isoDate)) {
      for (const body of directory.bodiesOn(on))
        expect(directory.resolve(body.name, on), `${body.id} ${on}`).toEqual({ kind: "body", body })
    }
  })
})

it("gives no day for a report that no source gives", () => {
  expect(reportingChain.layer).toBe("vinh-long-2026")
  for (const { due, basis } of reportingChain.value) {
    expect(due).toBeNull()
    expect(basis.every(({ instrument }) => instrument === null)).toBe(true)
  }
})

it("is data of the published shapes", () => {
  expect(DirectoryData.safeParse(vinhLong.directory).error?.issues ?? []).toEqual([])
  for (const letterhead of vinhLong.letterheads) expect(Letterhead.safeParse(letterhead).success).toBe(true)
  for (const step of vinhLong.reportingChain) expect(ReportingStep.safeParse(step).success).toBe(true)
})

it("names bodies and groups that its directory has", () => {
  const known = new Set<string>([...directory.bodies, ...directory.groups].map(({ id }) => id))
  for (const { issuer } of vinhLong.letterheads) expect(known).toContain(issuer)
  for (const { from, to } of vinhLong.reportingChain) expect([from, to].every((id) => known.has(id))).toBe(true)
})
