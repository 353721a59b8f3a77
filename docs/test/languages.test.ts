import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), "utf8")
const shape = (markdown: string) => ({
  headings: markdown.match(/^#+ /gm)?.length ?? 0,
  rows: markdown.match(/^\|/gm)?.length ?? 0,
  bullets: markdown.match(/^- /gm)?.length ?? 0,
  blocks: (markdown.match(/^```/gm)?.length ?? 0) / 2,
})

describe("Vietnamese and English say the same", () => {
  it.each([
    ["vi/kien-truc.md", "en/architecture.md"],
    ["vi/dong-gop.md", "en/contributing.md"],
    ["vi/quy-tac.md", "en/rules.md"],
  ])("%s and %s have the same parts", (vi, en) => {
    expect(shape(read(vi))).toEqual(shape(read(en)))
  })
})
