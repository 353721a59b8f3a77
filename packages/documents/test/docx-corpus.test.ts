import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { openDocx } from "../src/read/files/docx/index.ts"

const folder = join(import.meta.dirname, "../../../../shared/corpus/documents")
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".docx")) : []

/** How often each word stands in a text; bars between cells are no words. */
const wordsOf = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const word of text.normalize("NFC").split(/[\s|]+/)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

describe(`issued plans in .docx (${names.length}; 0 where the corpus is absent)`, () => {
  it.skipIf(names.length === 0).each(names.length === 0 ? [""] : names)("%s lacks no word of its text", (name) => {
    const opened = openDocx(readFileSync(join(folder, name)))
    const own = wordsOf(opened.source.text)
    const text = readFileSync(join(folder, name.replace(/docx$/, "txt")), "utf8")
    const lacking = [...wordsOf(text)].filter(([word, count]) => word !== "" && (own.get(word) ?? 0) < count)
    expect(lacking).toEqual([])
    expect(opened.diagnostics).toEqual([])
  })
})
