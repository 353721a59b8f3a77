import { existsSync, readdirSync, readFileSync } from "node:fs"
import { isoDate } from "@lantoa/core"
import { isCannotOpen, openDocument } from "@lantoa/documents/files"
import { describe, expect, it } from "vitest"
import { provinceSource } from "../src/presets/province-source.ts"

const folder = new URL("../../../../shared/corpus/documents/", import.meta.url).pathname

/** Issued plans by the start of their file names, and the preset of each; undefined: a day before the data. */
const presets: readonly (readonly [start: string, slug: string | undefined])[] = [
  ["bac-ninh-141", "bac-ninh-two-tier"],
  ["can-tho-159", "can-tho-two-tier"],
  ["dak-lak-0125", "dak-lak-two-tier"],
  ["dong-nai-182", "dong-nai-two-tier"],
  ["dong-thap-597", "dong-thap-two-tier"],
  ["ha-noi-308", "ha-noi-two-tier"],
  ["kiengiang-syt-2004", undefined],
  ["lai-chau-7360", "lai-chau-two-tier"],
  ["laocai-kh-ubnd-2026", "lao-cai-two-tier"],
  ["laocai-sct-3898", "lao-cai-two-tier"],
  ["nghe-an-987", "nghe-an-two-tier"],
  ["phutho-stttt", undefined],
  ["thanh-hoa-235", "thanh-hoa-two-tier"],
]

describe.skipIf(!existsSync(folder))(`${presets.length} issued plans of provinces without a plugin`, () => {
  it.each(presets)("%s is understood by %s", async (start, slug) => {
    const name = readdirSync(folder).find((file) => file.startsWith(start) && file.endsWith(".txt"))
    if (name === undefined) throw new Error(`No file of ${folder} begins with ${start}.`)
    const opened = await openDocument(readFileSync(`${folder}${name}`))
    if (isCannotOpen(opened)) throw new Error(opened.kind)
    const { province } = await provinceSource([]).read(opened, { fallbackDay: isoDate("2026-11-21") })
    expect(province?.slug).toBe(slug)
  })
})
