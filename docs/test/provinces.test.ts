import { fileURLToPath } from "node:url"
import { complaintOf, conformanceTests, writeBadge } from "@lantoa/core/testing"
import { describe, expect, it } from "vitest"
import { capabilities, pageDay } from "../src/provinces/capabilities.ts"
import { plugins } from "../src/provinces/plugins.ts"
import { provincePage } from "../src/provinces/province-page.ts"
import { dayOf63, pluginReport, presetRows } from "../src/provinces/reports.ts"

const file = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

describe.each(plugins)("$province.slug conforms", ({ acceptedErrors, province, ruleCases }) => {
  it.each(conformanceTests(province, { ...capabilities, acceptedErrors, ruleCases }))("$name", ({ holds }) => holds())
})

const reports = await Promise.all(plugins.map(pluginReport))
const now = await presetRows(pageDay)
const before = await presetRows(dayOf63)

it("looks at all 34 provinces, and at the 63 before", () => {
  expect(now).toHaveLength(34)
  expect(before).toHaveLength(63)
})

it.each([...now, ...before])("$name conforms by its preset on $day", ({ report }) => {
  const complaints = report.levels.flatMap(({ checks }) => checks.map(complaintOf)).filter((each) => each !== undefined)
  expect(complaints).toEqual([])
  expect(report.level).toBe("reports")
})

it.each(reports)("$province has its badge (npx vitest run -u writes it)", async (report) => {
  await expect(writeBadge(report)).toMatchFileSnapshot(file(`badges/${report.province}.json`))
})

it.each([
  ["vi", "vi/tinh-thanh.md"],
  ["en", "en/provinces.md"],
] as const)("the %s page says what the kit found (npx vitest run -u writes it)", async (language, path) => {
  await expect(provincePage(reports, [now, before], language)).toMatchFileSnapshot(file(path))
})
