import { fillText, nearestNames, type Text } from "@lantoa/core"
import type { VariantPath } from "@lantoa/core/variant"
import * as z from "zod"
import { messages } from "./messages.ts"
import type { VariantFault } from "./variant-fault.ts"
import type { FilePlace, PlacedYaml } from "./yaml-places.ts"

type Issue = z.core.$ZodIssue

/** What zod found in a variant, said with its place, the keys and values there are, and the nearest of them. */
export const shapeFaults = (
  schema: z.ZodType,
  value: unknown,
  issues: readonly Issue[],
  vietnamese: readonly Issue[],
  yaml: PlacedYaml,
): readonly VariantFault[] => {
  const described = z.toJSONSchema(schema, { io: "input" })
  return issues.flatMap((issue, at): readonly VariantFault[] => {
    const path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step))
    if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(key, path, described, yaml))
    const key = String(path.at(-1) ?? "")
    const given = valueAt(value, path)
    const place = yaml.placeOf(path)
    if (path.length === 0) return [fault("bad-value", place, messages.notEntries)]
    if (given === undefined) return [fault("missing-key", place, fillText(messages.missingKey, { key }))]
    if (issue.code === "invalid_value" || issue.code === "invalid_union") {
      const choices = issue.code === "invalid_value" ? issue.values.map(String) : discriminants(issue)
      if (choices.length > 0) return [unknownChoice(key, shown(given), choices, place)]
    }
    if (issue.code === "invalid_format" && issue.format === "date")
      return [fault("bad-day", place, fillText(messages.badDay, { key, value: shown(given) }))]
    const reason = { vi: vietnamese[at]?.message ?? issue.message, en: issue.message }
    return [
      fault(
        "bad-value",
        place,
        both(messages.badValue, reason, (text) => ({ key, reason: text })),
      ),
    ]
  })
}

const fault = (
  code: VariantFault["code"],
  { column, line }: FilePlace,
  text: Text,
  nearest: readonly string[] = [],
): VariantFault => ({ code, line, column, text, nearest })

/** Fills a template with words that differ by language. */
const both = (template: Text, words: Text, data: (words: string) => Readonly<Record<string, string>>): Text => ({
  vi: fillText(template, data(words.vi)).vi,
  en: fillText(template, data(words.en)).en,
})

const unknownKey = (key: string, path: VariantPath, schema: unknown, yaml: PlacedYaml): VariantFault => {
  const keys = keysAt(schema, schema, path)
  const { hint, nearest } = hinted(key, keys)
  const text = both(messages.unknownKey, hint, (words) => ({ key, hint: words }))
  return fault("unknown-key", yaml.placeOfKey(path, key), text, nearest)
}

const unknownChoice = (key: string, value: string, choices: readonly string[], place: FilePlace): VariantFault => {
  const { hint, nearest } = hinted(value, choices)
  const text = both(messages.unknownChoice, hint, (words) => ({ key, value, hint: words }))
  return fault("unknown-choice", place, text, nearest)
}

/** The names that were most likely meant, else all there are. */
export const hinted = (
  typed: string,
  names: readonly string[],
): { readonly hint: Text; readonly nearest: readonly string[] } => {
  const near = nearestKeys(typed, names)
  if (near.length === 0 && names.length === 0) return { hint: { vi: "", en: "" }, nearest: near }
  const template = near.length > 0 ? messages.nearest : messages.allowed
  const list = (near.length > 0 ? near : names).map((name) => `“${name}”`).join(", ")
  return { hint: fillText(template, { names: list }), nearest: near }
}

/** Keys are short: one wrong letter is allowed to every one of them, and a key that begins alike is near. */
const nearestKeys = (typed: string, names: readonly string[]): readonly string[] => {
  const asked = typed.toLowerCase()
  // Padding gives short names the one edit that names of five letters have.
  const pad = "·".repeat(Math.max(0, shortest - asked.length))
  const keyed = names.map((name) => ({ name, folded: name.toLowerCase() + pad }))
  const found = nearestNames(asked + pad, keyed)
  if (found.length > 0) return found
  return asked.length < 2 ? [] : names.filter((name) => name.startsWith(asked) || asked.startsWith(name)).slice(0, 3)
}

const shortest = 5

/** The kinds that a union of objects has, told apart by one key. */
const discriminants = (issue: Issue): readonly string[] =>
  "options" in issue && Array.isArray(issue.options) ? issue.options.map(String) : []

const shown = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value))

const valueAt = (value: unknown, path: VariantPath): unknown =>
  path.reduce<unknown>(
    (at, key) => (typeof at === "object" && at !== null ? new Map(Object.entries(at)).get(String(key)) : undefined),
    value,
  )

/** The keys that the schema has at a path, through references and unions. */
const keysAt = (root: unknown, schema: unknown, path: VariantPath): readonly string[] => {
  const options = optionsOf(root, schema)
  const [step, ...rest] = path
  if (step === undefined)
    return [...new Set(options.flatMap((option) => Object.keys(partOf(option, "properties") ?? {})))]
  return [
    ...new Set(
      options.flatMap((option) => {
        const below =
          typeof step === "number"
            ? partOf(option, "items")
            : (partOf(partOf(option, "properties"), step) ?? partOf(option, "additionalProperties"))
        return below === undefined ? [] : keysAt(root, below, rest)
      }),
    ),
  ]
}

const optionsOf = (root: unknown, schema: unknown): readonly unknown[] => {
  const reference = partOf(schema, "$ref")
  if (typeof reference === "string") {
    const target = reference
      .replace(/^#\/?/, "")
      .split("/")
      .filter((step) => step !== "")
      .reduce<unknown>((at, step) => partOf(at, step), root)
    return optionsOf(root, target)
  }
  const unions = [partOf(schema, "anyOf"), partOf(schema, "oneOf")].flatMap((union) =>
    Array.isArray(union) ? union : [],
  )
  return unions.length > 0 ? unions.flatMap((option) => optionsOf(root, option)) : [schema]
}

const partOf = (value: unknown, key: string): object | string | undefined => {
  if (typeof value !== "object" || value === null) return undefined
  const part: unknown = new Map<string, unknown>(Object.entries(value)).get(key)
  return (typeof part === "object" && part !== null) || typeof part === "string" ? part : undefined
}
