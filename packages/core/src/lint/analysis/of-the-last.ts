/** How many things are remembered: a plan is checked beside its superior's, or as it is on a few days. */
const kept = 4

/** Nothing is remembered at a place: a key of its own. */
const nobody = {}

/**
 * Makes something for each of the last few things asked about, and gives the same again. A weak map would do so for all;
 * but minor collections take its values for reachable whether or not their keys are, and what was made of a plan reaches
 * the plan: plans that are checked one after the other would pile up until the next full collection.
 */
export const ofTheLast = <Key extends object, Value>(make: (key: Key) => Value): ((key: Key) => Value) => {
  const keys: object[] = new Array(kept).fill(nobody)
  const values: (Value | undefined)[] = new Array(kept).fill(undefined)
  let next = 0
  return (key) => {
    const place = keys.indexOf(key)
    const found = values[place]
    if (found !== undefined) return found
    const value = make(key)
    keys[next] = key
    values[next] = value
    next = (next + 1) % kept
    return value
  }
}
