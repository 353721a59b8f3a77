import { expect, it } from "vitest"
import * as z from "zod"
import { lazyObject, settled } from "./lazy-object.schema.ts"

it("makes its members when it is first used, and once", () => {
  let made = 0
  const schema = lazyObject(() => {
    made++
    return { name: z.string() }
  })
  const described = schema.meta({ description: "a" })
  expect(made).toBe(0)
  expect(schema.parse({ name: "a" })).toEqual({ name: "a" })
  expect(schema.array().parse([{ name: "a" }])).toEqual([{ name: "a" }])
  expect(made).toBe(1)
  expect(described.parse({ name: "b" })).toEqual({ name: "b" })
})

it("is what a strict object is", () => {
  const lazy = lazyObject(() => ({ name: z.string().min(1), age: z.int().optional() }))
  const strict = z.strictObject({ name: z.string().min(1), age: z.int().optional() })
  for (const value of [{ name: "a" }, { name: "a", age: 1 }, { name: "" }, { name: "a", other: 1 }, {}, null, []])
    expect(lazy.safeParse(value).error?.issues).toEqual(strict.safeParse(value).error?.issues)
  expect(z.toJSONSchema(lazy)).toEqual(z.toJSONSchema(strict))
  expect(Object.keys(lazy.shape)).toEqual(["name", "age"])
  expect(lazy.extend({ born: z.int() }).parse({ name: "a", born: 2000 })).toEqual({ name: "a", born: 2000 })
})

it("has its members made when they are asked for beforehand", () => {
  let made = 0
  const one = lazyObject(() => ({ kind: z.literal(`a${++made}`) }))
  const other = lazyObject(() => ({ kind: z.literal(`b${++made}`) }))
  expect(settled(one)).toBe(one)
  expect(made).toBe(1)
  const union = z.union([one, other])
  expect(settled(union)).toBe(union)
  expect(made).toBe(2)
})
