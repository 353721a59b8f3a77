/** A place at which two plain values are not the same, and what stands there in each, as JSON. */
export interface Difference {
  readonly at: string
  readonly before: string
  readonly after: string
}

/** Where two plain values differ, deepest places first told, in the order of the first. */
export const differencesOf = (before: unknown, after: unknown, at = ""): readonly Difference[] => {
  if (isBranch(before) && isBranch(after)) {
    const [first, second] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
    const keys = new Set([...first.keys(), ...second.keys()])
    return [...keys].flatMap((key) => differencesOf(first.get(key), second.get(key), at === "" ? key : `${at}.${key}`))
  }
  const [first, second] = [textOf(before), textOf(after)]
  return first === second ? [] : [{ at, before: first, after: second }]
}

const isBranch = (value: unknown): value is object => typeof value === "object" && value !== null

const textOf = (value: unknown): string => JSON.stringify(value) ?? "–"
