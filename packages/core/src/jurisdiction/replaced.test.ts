import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { always } from "../calendar/index.ts"
import { type Body, bodyId, createDirectory, type DirectoryData } from "../directory/index.ts"
import { replaced } from "./replaced.ts"

const body = (id: string, name: string): Body => ({
  id: bodyId(`b:${id}`),
  name,
  aliases: [],
  kind: "other",
  tier: "province",
  unit: null,
  superior: null,
  functions: [],
  validity: always,
  basis: [],
})
const layer = (bodies: readonly Body[]): DirectoryData => ({
  units: [],
  bodies: [...bodies],
  groups: [],
  successions: [],
})

/** Layers of a few ids, each layer's names telling which layer it is. */
const layers = fc
  .array(fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 5 }), { minLength: 1, maxLength: 5 })
  .map((all) => all.map((ids, at) => layer(ids.map((id) => body(id, `${id} ${at}`)))))

describe("directories in layers", () => {
  it("have every id once, as the highest layer with it says", () => {
    fc.assert(
      fc.property(layers, (all) => {
        const { bodies } = createDirectory(...replaced(all))
        const highest = new Map(all.flatMap(({ bodies: own }) => own.map(({ id, name }) => [id, name])))
        expect(new Map(bodies.map(({ id, name }) => [id, name]))).toEqual(highest)
        expect(bodies).toHaveLength(highest.size)
      }),
    )
  })

  it("are the same put on one by one or all at once, and are not changed by it", () => {
    fc.assert(
      fc.property(layers, (all) => {
        const before = JSON.stringify(all)
        const flat = (some: readonly DirectoryData[]) => layer(replaced(some).flatMap(({ bodies }) => bodies))
        const stepwise = all.reduce((below, above) => flat([below, above]), layer([]))
        const sorted = (data: DirectoryData) => data.bodies.map(({ name }) => name).toSorted()
        expect(sorted(stepwise)).toEqual(sorted(flat(all)))
        expect(JSON.stringify(all)).toBe(before)
      }),
    )
  })

  it("keep two of one id inside a layer, which the directory refuses", () => {
    const twice = layer([body("a", "A"), body("a", "A nữa")])
    expect(() => createDirectory(...replaced([twice, layer([body("b", "B")])]))).toThrow(/Two entries/)
  })
})
