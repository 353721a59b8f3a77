import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import * as core from "./index.ts"

const rooms = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !["testing", "simulation"].includes(entry.name))
  .map(({ name }) => name)
const exported = /export (?:type )?\{([^}]*)\} from/g

const namesIn = (file: string): readonly string[] =>
  [...readFileSync(join(import.meta.dirname, file), "utf8").matchAll(exported)].flatMap(([, list = ""]) =>
    list
      .split(",")
      .map((name) => name.trim().replace(/^type /, ""))
      .filter((name) => name !== ""),
  )

test("the root lists every name of every room, and nothing else", () => {
  const inRooms = rooms
    .map((room) => `${room}/index.ts`)
    .filter((file) => existsSync(join(import.meta.dirname, file)))
    .flatMap(namesIn)
  expect([...new Set(namesIn("index.ts"))].toSorted()).toEqual([...new Set(inRooms)].toSorted())
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
