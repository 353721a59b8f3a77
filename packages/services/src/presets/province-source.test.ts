import { isoDate, type Province } from "@lantoa/core"
import { isCannotOpen, openDocument } from "@lantoa/documents/files"
import { describe, expect, it } from "vitest"
import { findUnitNamed } from "../variant/find-unit.fixture.ts"
import { presetOf } from "./preset-of.ts"
import { provinceSource } from "./province-source.ts"

const fallbackDay = isoDate("2026-11-21")
const text = (place: string): string =>
  `Số: 5/KH-S\n\n${place}, ngày 12 tháng 3 năm 2026\n\nKẾ HOẠCH\nTruyền thông về an toàn đường thủy\n\nI. NỘI DUNG\n\n- Mặc áo phao.\n`

const preset = (name: string): Province => {
  const found = presetOf(findUnitNamed(name, "2026-11-21"), fallbackDay)
  if (found === undefined) throw new Error(`no preset of ${name}`)
  return found
}
const caMau = preset("Cà Mau")
const variant = { province: { ...caMau, slug: "ca-mau" }, standsOn: caMau.slug }

const slugOf = async (place: string, source = provinceSource([])): Promise<string | undefined> => {
  const opened = await openDocument(new TextEncoder().encode(text(place)))
  if (isCannotOpen(opened)) throw new Error(opened.kind)
  const { plan, province } = await source.read(opened, { fallbackDay })
  expect(plan.province).toBe(province?.slug ?? null)
  return province?.slug
}

describe("the provinces of an application", () => {
  it("read documents of any province, one after the other", async () => {
    const source = provinceSource([])
    const slugs: (string | undefined)[] = []
    for (const place of ["Cà Mau", "Lai Châu", "Hải Mẫu", "Cà Mau"]) slugs.push(await slugOf(place, source))
    expect(slugs).toEqual(["ca-mau-two-tier", "lai-chau-two-tier", undefined, "ca-mau-two-tier"])
  })

  it("put a plugin before a preset and a variant before both", async () => {
    const plugin = { ...caMau, slug: "ca-mau-2026" }
    expect(await slugOf("Cà Mau", provinceSource([plugin]))).toBe("ca-mau-2026")
    expect(await slugOf("Cà Mau", provinceSource([], variant))).toBe("ca-mau")
    const overPlugin = provinceSource([plugin], { ...variant, standsOn: plugin.slug })
    expect(await slugOf("Cà Mau", overPlugin)).toBe("ca-mau")
    expect(overPlugin.registry.all.map(({ slug }) => slug)).toEqual(["ca-mau"])
    expect(await slugOf("Lai Châu", overPlugin)).toBe("lai-chau-two-tier")
  })

  it.each([
    ["ca-mau-two-tier", undefined, "ca-mau-two-tier"],
    ["ca-mau-two-tier", variant, "ca-mau"],
    ["ca-mau", variant, "ca-mau"],
    ["ca-mau", undefined, undefined],
    ["khong-co-two-tier", undefined, undefined],
  ])("of a stored plan of %s are found by its slug", async (slug, used, expected) => {
    expect((await provinceSource([], used).bySlug(slug, fallbackDay))?.slug).toBe(expected)
  })
})
