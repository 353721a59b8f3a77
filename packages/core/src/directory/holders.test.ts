import { describe, expect, it } from "vitest"
import { validity } from "../calendar/index.ts"
import { createDirectory } from "./create-directory.ts"
import type { Succession } from "./directory.schema.ts"
import { bodyId } from "./id.ts"
import { body, data, day, end, sample, step } from "./made-up-data.ts"

const directory = createDirectory(sample)

describe("holdersOf", () => {
  const holders = (id: string, on: string) =>
    directory
      .holdersOf(bodyId(id), day(on))
      .map((holder) => [holder.function, holder.bodies.map((each) => each.id), holder.steps.length])

  it.each([
    ["2025-02-28", [[null, ["b:cu/so-tttt"], 0]]],
    [
      "2025-03-01",
      [
        ["press-and-grassroots-information", ["b:cu/so-vhttdl"], 1],
        ["digital-and-telecommunications", ["b:cu/so-khcn"], 1],
      ],
    ],
    [
      "2025-07-01",
      [
        ["press-and-grassroots-information", ["b:moi/so-vhttdl"], 2],
        ["digital-and-telecommunications", ["b:moi/so-khcn"], 2],
      ],
    ],
  ])("follows each function to %s", (on, expected) => {
    expect(holders("b:cu/so-tttt", on)).toEqual(expected)
  })

  it.each<[string, Succession[], readonly unknown[]]>([
    ["with nothing recorded", [], [[null, [], 0]]],
    ["that ended with no successor", [step("b:a", [])], [[null, [], 1]]],
    ["whose day nobody recorded", [step("b:a", ["b:b"], { on: null, about: true })], [[null, ["b:b"], 1]]],
    ["with two successors", [step("b:a", ["b:b", "b:c"])], [[null, ["b:b", "b:c"], 1]]],
    ["in a circle", [step("b:a", ["b:d"]), step("b:d", ["b:a", "b:c"])], [[null, ["b:c"], 2]]],
    [
      "split by function later on",
      [step("b:a", ["b:d"]), step("b:d", ["b:b"], { function: "budget" })],
      [["budget", ["b:b"], 2]],
    ],
  ])("of a body %s", (_, successions, expected) => {
    const bodies = [
      body("b:a", "A", { validity: validity(null, end) }),
      body("b:b", "B"),
      body("b:c", "C"),
      body("b:d", "D", { validity: validity(null, end) }),
    ]
    const small = createDirectory(data({ bodies, successions }))
    expect(
      small
        .holdersOf(bodyId("b:a"), day("2026-01-01"))
        .map((holder) => [holder.function, holder.bodies.map(({ id }) => id), holder.steps.length]),
    ).toEqual(expected)
  })

  it("names the functions that nobody is known to hold", () => {
    const bodies = [
      body("b:a", "A", { functions: ["budget", "education"], validity: validity(null, end) }),
      body("b:b", "B"),
    ]
    const small = createDirectory(data({ bodies, successions: [step("b:a", ["b:b"], { function: "budget" })] }))
    expect(small.holdersOf(bodyId("b:a"), day(end)).map((holder) => [holder.function, holder.bodies.length])).toEqual([
      ["budget", 1],
      ["education", 0],
    ])
  })

  it("leaves the rest with a body that gave one function away", () => {
    const bodies = [body("b:a", "A"), body("b:b", "B")]
    const small = createDirectory(data({ bodies, successions: [step("b:a", ["b:b"], { function: "budget" })] }))
    expect(small.holdersOf(bodyId("b:a"), day(end)).map((holder) => [holder.function, holder.bodies[0]?.id])).toEqual([
      ["budget", "b:b"],
      [null, "b:a"],
    ])
    expect(small.holdersOf(bodyId("b:none"), day(end))).toEqual([])
  })
})
