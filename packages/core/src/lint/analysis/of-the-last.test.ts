import { expect, it } from "vitest"
import { ofTheLast } from "./of-the-last.ts"

const plans = Array.from({ length: 5 }, (_, index) => ({ index }))

it("makes one thing of each, and the same again while it is among the last four", () => {
  const made: number[] = []
  const of = ofTheLast(({ index }: { readonly index: number }) => {
    made.push(index)
    return { index }
  })
  const [first, ...others] = plans
  if (first === undefined) throw new Error("no plan")
  expect(of(first)).toBe(of(first))
  for (const plan of others.slice(0, 3)) of(plan)
  expect(of(first)).toEqual({ index: 0 })
  expect(made).toEqual([0, 1, 2, 3])
  for (const plan of others) of(plan)
  of(first)
  expect(made).toEqual([0, 1, 2, 3, 4, 0])
})
