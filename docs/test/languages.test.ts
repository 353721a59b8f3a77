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
    ["vi/the-thuc.md", "en/form-check.md"],
    ["vi/trinh-soan-thao.md", "en/editors.md"],
    ["vi/ke-thua.md", "en/succession.md"],
    ["vi/do-chinh-xac.md", "en/precision.md"],
    ["vi/tinh-thanh.md", "en/provinces.md"],
    ["vi/tep-bien-the.md", "en/variant-file.md"],
    ["vi/them-tinh.md", "en/add-your-province.md"],
    ["vi/diem-doc.md", "en/reading-score.md"],
    ["vi/kinh-phi.md", "en/budget.md"],
    ["vi/bao-cao-so.md", "en/reports-department.md"],
    ["vi/bao-cao-xa.md", "en/reports-commune.md"],
    ["vi/bao-cao-ky-thuat.md", "en/reports-technical.md"],
  ])("%s and %s have the same parts", (vi, en) => {
    expect(shape(read(vi))).toEqual(shape(read(en)))
  })
})
