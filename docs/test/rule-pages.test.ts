import { fileURLToPath } from "node:url"
import { rules } from "@lantoa/core/rules"
import haNam from "@lantoa/ha-nam-2021"
import vinhLong from "@lantoa/vinh-long-2026"
import { expect, it } from "vitest"
import { rulesPage } from "../src/rule-pages.ts"

const all = [...rules, ...haNam.rules, ...vinhLong.rules]
const page = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

it.each([
  ["vi", "vi/quy-tac.md"],
  ["en", "en/rules.md"],
] as const)("the %s page says what the rules say (npx vitest run -u writes it)", async (language, path) => {
  await expect(rulesPage(all, language)).toMatchFileSnapshot(page(path))
})
