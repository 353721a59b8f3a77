/** A key that may stand at a place of a YAML text, and what it is for. */
export interface OfferedKey {
  readonly key: string
  /** In Vietnamese, as the schema says it; empty when it says nothing. */
  readonly about: string
}

type JsonSchema = Readonly<Record<string, unknown>>

const isSchema = (value: unknown): value is JsonSchema => typeof value === "object" && value !== null

/** The keys on the way to a line, by its indent: `bodies` above `  - na`. The line's own key is not among them. */
export const keysAbove = (lines: readonly string[], line: number): readonly string[] => {
  const path: string[] = []
  let indent = indentOf(lines[line] ?? "")
  for (let at = line - 1; at >= 0 && indent > 0; at--) {
    const text = lines[at] ?? ""
    const key = /^(?:\s*-)*\s*["']?([^\s"':#-][^"':#]*)["']?\s*:/.exec(text)?.[1]
    if (key === undefined || keyColumn(text) >= indent) continue
    path.unshift(key.trim())
    indent = keyColumn(text)
  }
  return path
}

/** Where the entries of a line stand: behind its dashes. */
const keyColumn = (text: string): number => /^(?:\s*-(?=\s))*\s*/.exec(text)?.[0].length ?? 0

/** A line with nothing but a dash and blanks stands where its entry will. */
const indentOf = (text: string): number => (text.trim() === "" ? text.length : keyColumn(text))

/** The keys that a JSON Schema allows under a path of keys; lists are gone through. */
export const offeredKeys = (schema: unknown, path: readonly string[]): readonly OfferedKey[] => {
  const seen = new Map<string, string>()
  for (const place of placesAt(schema, path))
    for (const [key, inner] of Object.entries(isSchema(place["properties"]) ? place["properties"] : {}))
      if (!seen.has(key)) seen.set(key, aboutOf(schema, inner))
  return [...seen].map(([key, about]) => ({ key, about }))
}

/** What a JSON Schema says of the key at a path. */
export const aboutKey = (schema: unknown, path: readonly string[]): string | undefined => {
  const key = path.at(-1)
  return offeredKeys(schema, path.slice(0, -1)).find((offered) => offered.key === key)?.about
}

const aboutOf = (root: unknown, schema: unknown): string => {
  const said = opened(root, schema).find(({ description }) => typeof description === "string")?.["description"]
  return typeof said === "string" ? said : ""
}

const placesAt = (root: unknown, path: readonly string[]): readonly JsonSchema[] => {
  let places = opened(root, root)
  for (const key of path) {
    places = places.flatMap((place) => {
      const properties = place["properties"]
      const inner = isSchema(properties) ? properties[key] : undefined
      return opened(root, inner ?? place["additionalProperties"])
    })
  }
  return places
}

/** A schema with what it refers to, its choices and the entries of its lists. */
const opened = (root: unknown, schema: unknown, depth = 0): readonly JsonSchema[] => {
  if (!isSchema(schema) || depth > 12) return []
  const { $ref: reference } = schema
  if (typeof reference === "string") return opened(root, referred(root, reference), depth + 1)
  const choices = ["anyOf", "oneOf", "allOf"].flatMap((name) => {
    const list = schema[name]
    return Array.isArray(list) ? list : []
  })
  return [schema, ...[...choices, schema["items"]].flatMap((inner) => opened(root, inner, depth + 1))]
}

const referred = (root: unknown, reference: string): unknown =>
  reference
    .replace(/^#\/?/, "")
    .split("/")
    .filter((step) => step !== "")
    .reduce<unknown>((place, step) => (isSchema(place) ? place[step] : undefined), root)
