import { fileURLToPath } from "node:url"
import { expect, it } from "vitest"
import { basisKeys, variantKeys, variantPage } from "../src/variant-page.ts"
import { checkKeys, englishOf } from "../src/variant-words.ts"

const page = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

it.each([
  ["vi", "vi/tep-bien-the.md"],
  ["en", "en/variant-file.md"],
] as const)("the %s page says what the schema says (npx vitest run -u writes it)", async (language, path) => {
  await expect(variantPage(language)).toMatchFileSnapshot(page(path))
})

it("has no words for what the schema has no more", () => {
  const keys = [...variantKeys(), ...basisKeys()]
  const said = new Set(keys.map(({ about }) => about.vi))
  expect(Object.keys(englishOf).filter((vi) => !said.has(vi))).toEqual([])
  expect(Object.keys(checkKeys).filter((path) => !keys.some((key) => key.path === path))).toEqual([])
})
