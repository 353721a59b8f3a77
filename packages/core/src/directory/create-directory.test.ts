import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { addDays, isValidOn, validity } from "../calendar/index.ts"
import { createDirectory } from "./create-directory.ts"
import type { DirectoryData } from "./directory.schema.ts"
import { bodyId, unitId } from "./id.ts"
import { body, data, day, group, old, sample, step, unit } from "./made-up-data.ts"

describe("data that cannot be a directory", () => {
  const a = body("b:a", "A")
  it.each<[string, Partial<DirectoryData>, RegExp]>([
    ["a body twice", { bodies: [a, a] }, /Two entries of this directory are the body "b:a"/],
    ["a unit twice", { units: [old, old] }, /the unit "u:cu"/],
    [
      "a parent that is not there",
      { units: [unit("u:x", "Xã X", { parent: unitId("u:none") })] },
      /Unit "u:x" names "u:none" as its parent/,
    ],
    [
      "units inside each other",
      { units: [unit("u:x", "X", { parent: unitId("u:y") }), unit("u:y", "Y", { parent: unitId("u:x") })] },
      /"u:x" is inside itself/,
    ],
    [
      "a unit of a body that is not there",
      { bodies: [body("b:a", "A", { unit: unitId("u:none") })] },
      /Body "b:a" names "u:none" as its unit/,
    ],
    [
      "a superior that is not there",
      { bodies: [body("b:a", "A", { superior: bodyId("b:none") })] },
      /"b:none" as its superior/,
    ],
    [
      "a member that is not there",
      { groups: [group("g:x", "X", { bodies: [bodyId("b:none")] })] },
      /Group "g:x" names "b:none" as its member/,
    ],
    [
      "a successor that is not there",
      { bodies: [a], successions: [step("b:a", ["b:none"])] },
      /succession of "b:a" names "b:none"/,
    ],
    [
      "a predecessor that is not there",
      { bodies: [a], successions: [step("b:none", ["b:a"])] },
      /names "b:none" as its predecessor/,
    ],
  ])("is refused: %s", (_, over, message) => {
    expect(() => createDirectory(data(over))).toThrow(message)
    expect(() => createDirectory(data(over))).toThrow(RangeError)
  })

  it("is accepted when another layer has what is named", () => {
    const below = data({ bodies: [a] })
    const above = data({ bodies: [body("b:c", "C", { superior: bodyId("b:a") })] })
    expect(createDirectory(below, above).body(bodyId("b:c"))?.superior).toBe("b:a")
  })
})

describe("for any directory", () => {
  const days = fc.integer({ min: 0, max: 4000 }).map((count) => addDays(day("2018-01-01"), count))
  const spans = fc
    .tuple(fc.option(days), fc.option(days))
    .map(([a, b]) => (a !== null && b !== null && a > b ? validity(b, a) : validity(a, b)))
  const names = fc.constantFrom(
    "Sở Tài chính",
    "Sở VHTTDL",
    "UBND xã Hoà Lộc",
    "Ủy ban nhân dân xã Hòa Lộc",
    "Đài PT&TH",
    "Hội Khuyến học tỉnh",
  )
  const directories = fc.array(fc.tuple(names, spans), { minLength: 1, maxLength: 8 }).map((list) =>
    createDirectory(
      data({
        units: [old],
        bodies: list.map(([name, held], at) => body(`b:x/${at}`, name, { unit: old.id, validity: held })),
      }),
    ),
  )

  it("a body valid on a day is found by its name on that day", () => {
    fc.assert(
      fc.property(directories, days, (any, on) => {
        for (const each of any.bodiesOn(on)) {
          const found = any.resolve(each.name, on)
          const bodies = found.kind === "body" ? [found.body] : found.kind === "ambiguous" ? found.bodies : []
          expect(bodies).toContain(each)
        }
      }),
    )
  })

  it("resolving never gives a body that does not hold on the day", () => {
    fc.assert(
      fc.property(directories, days, names, (any, on, name) => {
        const found = any.resolve(name, on)
        if (found.kind === "body") expect(isValidOn(found.body.validity, on)).toBe(true)
        if (found.kind === "not-then") expect(isValidOn(found.body.validity, on)).toBe(false)
      }),
    )
  })

  const chains = fc.tuple(
    fc.array(spans, { minLength: 2, maxLength: 5 }),
    fc.array(fc.tuple(fc.nat(4), fc.nat(4), fc.option(days)), { maxLength: 8 }),
  )
  it("a valid body holds its own, and following successions always ends", () => {
    fc.assert(
      fc.property(chains, days, ([held, links], on) => {
        const bodies = held.map((each, at) => body(`b:x/${at}`, `Sở ${at}`, { validity: each }))
        const successions = links.map(([from, to, since]) =>
          step(`b:x/${from % bodies.length}`, [`b:x/${to % bodies.length}`], { on: since, about: since === null }),
        )
        const any = createDirectory(data({ bodies, successions }))
        for (const each of bodies) {
          const holders = any.holdersOf(each.id, on)
          if (isValidOn(each.validity, on)) expect(holders).toEqual([{ function: null, bodies: [each], steps: [] }])
          for (const holder of holders)
            for (const found of holder.bodies) expect(isValidOn(found.validity, on)).toBe(true)
        }
      }),
    )
  })

  it("never changes", () => {
    expect(Object.isFrozen(createDirectory(sample).bodies)).toBe(true)
  })
})
