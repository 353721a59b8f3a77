import { readdirSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { commonOptions } from "../src/arguments/spec.ts"
import { commands } from "../src/commands/index.ts"
import { helpTexts } from "../src/help.ts"

const source = new URL("../src/", import.meta.url).pathname
const modules = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter(
    (path) => /(messages|labels)\.ts$/.test(path) || /commands\/shared\/[a-z-]+\.ts$/.test(path.replaceAll("\\", "/")),
  )
  .filter((path) => !path.endsWith(".test.ts"))

interface Found {
  readonly at: string
  readonly vi: string
  readonly en: string
}

/** Every text of both languages inside a value. */
const textsIn = (at: string, value: unknown, seen = new Set<unknown>()): readonly Found[] => {
  if (typeof value !== "object" || value === null || seen.has(value)) return []
  seen.add(value)
  if ("vi" in value || "en" in value)
    return [{ at, vi: String(Reflect.get(value, "vi")), en: String(Reflect.get(value, "en")) }]
  return Object.entries(value).flatMap(([key, inner]) => textsIn(`${at}.${key}`, inner, seen))
}

const placeholders = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g))].sort()
/** Letters that only Vietnamese has; names in capitals such as TỆP are translated too. */
const vietnamese = /[ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/i

describe("every message is there in both languages", async () => {
  const loaded = await Promise.all(
    modules.map(async (path) => textsIn(path, { ...(await import(join(source, path))) })),
  )
  const specs = commands.map(({ spec }) => textsIn(`spec ${spec.name}`, spec))
  const all = [...loaded.flat(), ...specs.flat(), ...textsIn("help", helpTexts), ...textsIn("options", commonOptions)]

  it("finds the messages of all commands", () => {
    expect(all.length).toBeGreaterThan(150)
    for (const { spec } of commands) expect(all.some(({ at }) => at.includes(spec.name))).toBe(true)
  })

  it("has words, the same blanks to fill, and English in English", () => {
    const faults = all.filter(
      ({ vi, en }) =>
        vi.trim() === "" ||
        en.trim() === "" ||
        placeholders(vi).join() !== placeholders(en).join() ||
        vietnamese.test(en.replace(/Lan Tỏa/g, "")),
    )
    expect(faults).toEqual([])
  })
})
