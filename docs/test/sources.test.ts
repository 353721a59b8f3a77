import { readFileSync } from "node:fs"
import * as core from "@lantoa/core"
import { rules } from "@lantoa/core/rules"
import haNam from "@lantoa/ha-nam-2021"
import vinhLong from "@lantoa/vinh-long-2026"
import { expect, it } from "vitest"

const page = readFileSync(new URL("../sources.md", import.meta.url), "utf8")

const listed = [...page.matchAll(/^\| ([^|]+?) \|/gm)].map(([, name]) => name)

/** Every instrument that a basis below a value cites. */
const instrumentsIn = (value: unknown, found: Set<string>, seen = new Set<unknown>()): Set<string> => {
  if (typeof value !== "object" || value === null || seen.has(value)) return found
  seen.add(value)
  if ("instrument" in value && "certainty" in value && typeof value.instrument === "string") found.add(value.instrument)
  for (const part of value instanceof Map ? value.values() : Object.values(value)) instrumentsIn(part, found, seen)
  return found
}

const cited = [...instrumentsIn([{ ...core }, rules, haNam, vinhLong], new Set())].sort()

it("finds what the code cites", () => {
  expect(cited.length).toBeGreaterThan(20)
})

it.each(cited)("%s stands in docs/sources.md", (instrument) => {
  expect(listed).toContain(instrument)
})
