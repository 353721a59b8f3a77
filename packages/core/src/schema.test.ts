import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it, test } from "vitest"
import * as z from "zod"
import * as schemas from "./schema.ts"

const all = Object.entries(schemas)

describe("JSON Schema", () => {
  it.each(all)("of %s can be written", (_, schema) => {
    const written = z.toJSONSchema(schema, { io: "input", reused: "ref" })
    expect(written.$schema).toContain("json-schema.org")
    expect(JSON.parse(JSON.stringify(written))).toEqual(written)
  })

  test("of a section says that sections hold sections", () => {
    expect(JSON.stringify(z.toJSONSchema(schemas.Section))).toContain('{"$ref":"#"}')
    expect(JSON.stringify(z.toJSONSchema(schemas.Plan, { io: "input", reused: "ref" }))).toContain('"$ref"')
  })
})

test("the entry lists every schema of every room", () => {
  const written = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".schema.ts"))
    .flatMap((file) => [
      ...readFileSync(join(import.meta.dirname, file), "utf8").matchAll(/^export const ([A-Z]\w*)/gm),
    ])
    .map(([, name]) => name)
  expect(all.map(([name]) => name).toSorted()).toEqual(written.toSorted())
})
