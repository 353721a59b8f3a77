/**
 * JSON in the one form from which hashes are made: keys in the order of their code units, no spaces, what is undefined
 * left out, texts exactly as they are (no Unicode normalisation).
 *
 * ```ts import.meta.vitest
 * canonicalJson({ b: [1, null], a: { d: "đ", c: undefined } }) // => '{"a":{"d":"đ"},"b":[1,null]}'
 * canonicalJson({ b: 0, 2: true, 10: true }) // => '{"10":true,"2":true,"b":0}'
 * ```
 */
export const canonicalJson = (value: unknown): string => {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null"
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  const sorted = entries.sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${sorted.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(",")}}`
}
