import { fileURLToPath } from "node:url"
import { configRules } from "@lantoa/core"
import { reviewRules } from "@lantoa/core/report"
import { rules } from "@lantoa/core/rules"
import haNam from "@lantoa/ha-nam-2021"
import vinhLong from "@lantoa/vinh-long-2026"
import { expect, it } from "vitest"
import { judged, precisionPage } from "../src/precision.ts"
import { rulesPage } from "../src/rule-pages.ts"

const all = [...rules, ...haNam.rules, ...vinhLong.rules]
const described = [...all, ...configRules]
const page = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

it.each([
  ["vi", "vi/quy-tac.md"],
  ["en", "en/rules.md"],
] as const)("the %s page says what the rules say (npx vitest run -u writes it)", async (language, path) => {
  await expect(rulesPage(described, reviewRules, language)).toMatchFileSnapshot(page(path))
})

it.each([
  ["vi", "vi/do-chinh-xac.md"],
  ["en", "en/precision.md"],
] as const)("the %s page says how the findings were judged (npx vitest run -u writes it)", async (language, path) => {
  await expect(precisionPage(all, language)).toMatchFileSnapshot(page(path))
})

it("judges only rules that there are", () => {
  const ids = new Set<string>(all.map(({ id }) => id))
  expect(Object.keys(judged).filter((id) => !ids.has(id))).toEqual([])
})
