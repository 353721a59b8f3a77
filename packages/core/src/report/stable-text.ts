/**
 * Data as a text that does not depend on the order of their keys, to be hashed. What is undefined is left out.
 *
 * @example
 * ```ts import.meta.vitest
 * stableText({ b: [1, null], a: "x" }) // => '{"a":"x","b":[1,null]}'
 * stableText({ a: "x", b: [1, null], c: undefined }) // => '{"a":"x","b":[1,null]}'
 * ```
 */
export const stableText = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(stableText).join(",")}]`
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null"
  const entries = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${stableText(each)}`).join(",")}}`
}
