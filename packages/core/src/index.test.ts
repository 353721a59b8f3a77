import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import * as core from "./index.ts"

/** Rooms that have an entry of their own, so that a host that needs only plans does not load them. */
const reporting = ["budget", "report", "review"]
const variants = ["province/presets", "province/variant"]
const apart = [...reporting, "simulation", "testing"]
const rooms = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !apart.includes(entry.name))
  .map(({ name }) => name)
const exported = /export (?:type )?\{([^}]*)\} from/g

const namesIn = (file: string): readonly string[] =>
  [...readFileSync(join(import.meta.dirname, file), "utf8").matchAll(exported)].flatMap(([, list = ""]) =>
    list
      .split(",")
      .map((name) => name.trim().replace(/^type /, ""))
      .filter((name) => name !== ""),
  )

const namesOf = (folders: readonly string[]): readonly string[] =>
  folders
    .map((room) => `${room}/index.ts`)
    .filter((file) => existsSync(join(import.meta.dirname, file)))
    .flatMap(namesIn)
const sorted = (names: readonly string[]): readonly string[] => [...new Set(names)].toSorted()

test("the root lists every name of every room, and nothing else", () => {
  expect(sorted(namesIn("index.ts"))).toEqual(sorted(namesOf(rooms)))
})

test("the entry on reports lists every name of its rooms, and nothing else", () => {
  expect(sorted(namesIn("report.ts"))).toEqual(sorted(namesOf(reporting)))
})

test("the entry on variants lists every name of presets and variants, and nothing else", () => {
  expect(sorted(namesIn("variant.ts"))).toEqual(sorted(namesOf(variants)))
})

const isText = (value: object): value is { readonly vi: unknown; readonly en: unknown } =>
  Object.keys(value).toSorted().join() === "en,vi"

const textsIn = (value: unknown, path: string, seen: Set<unknown>): readonly [path: string, text: object][] => {
  if (typeof value !== "object" || value === null || seen.has(value) || ArrayBuffer.isView(value)) return []
  seen.add(value)
  if (isText(value)) return [[path, value]]
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`, seen))
}

test("every text that the core exports is there in Vietnamese and in English", () => {
  const texts = textsIn(core, "core", new Set())
  expect(texts.length).toBeGreaterThan(200)
  for (const [path, text] of texts)
    for (const [language, words] of Object.entries(text))
      expect(typeof words === "string" && words.trim() !== "", `${path}.${language}`).toBe(true)
})
