import { fillText } from "@lantoa/core"
import { Variant as VariantSchema } from "@lantoa/core/schema"
import type { Variant } from "@lantoa/core/variant"
import { isAlias, isNode, visit } from "yaml"
import type * as z from "zod"
import { vi } from "zod/locales"
import { deepestVariant, largestVariantBytes } from "./limits.ts"
import { messages, yamlReasons } from "./messages.ts"
import { shapeFaults } from "./shape-faults.ts"
import type { VariantFault } from "./variant-fault.ts"
import { type PlacedYaml, placedYaml } from "./yaml-places.ts"

/** A variant with the places of what it says, or what is wrong with its text. */
export type ParsedVariant =
  | { readonly variant: Variant; readonly yaml: PlacedYaml }
  | { readonly faults: readonly VariantFault[] }

/**
 * Reads the text of a variant file (*đọc tệp biến thể*): YAML of the published shape. Size and depth are limited, and
 * references are refused, so that a small file cannot become a large value.
 */
export const parseVariant = (text: string): ParsedVariant => {
  const parsed = parsePlaced(VariantSchema, text)
  return "faults" in parsed ? parsed : { variant: parsed.value, yaml: parsed.yaml }
}

/** A value of a published shape with the places of what it says, or what is wrong with its text. */
export type ParsedYaml<T> =
  | { readonly value: T; readonly yaml: PlacedYaml }
  | { readonly faults: readonly VariantFault[] }

/** Reads YAML of a published shape within the limits of a variant file. */
export const parsePlaced = <T>(schema: z.ZodType<T>, text: string): ParsedYaml<T> => {
  const bytes = new TextEncoder().encode(text).length
  if (bytes > largestVariantBytes)
    return start("too-large", fillText(messages.tooLarge, { bytes, limit: largestVariantBytes }))
  if (isTooDeep(text)) return start("too-deep", fillText(messages.tooDeep, { limit: deepestVariant }))
  const yaml = placedYaml(text)
  const wrong = [...syntaxFaults(text, yaml), ...referenceFaults(yaml)]
  if (wrong.length > 0) return { faults: wrong }
  const value: unknown = yaml.document.toJS({ maxAliasCount: 0 })
  if (value == null) return start("missing-key", messages.empty)
  const parsed = schema.safeParse(value)
  if (parsed.success) return { value: parsed.data, yaml }
  const vietnamese = schema.safeParse(value, { error: vi().localeError }).error?.issues ?? []
  return { faults: inOrder(shapeFaults(schema, value, parsed.error.issues, vietnamese, yaml)) }
}

const start = (
  code: VariantFault["code"],
  text: VariantFault["text"],
): { readonly faults: readonly VariantFault[] } => ({
  faults: [{ code, line: 1, column: 1, text, nearest: [] }],
})

/** Faults as they stand in the file. */
export const inOrder = (faults: readonly VariantFault[]): readonly VariantFault[] =>
  faults.toSorted((a, b) => a.line - b.line || a.column - b.column)

/** Brackets in brackets, or indents in indents, over the limit. Looked at before parsing, which goes down by itself. */
const isTooDeep = (text: string): boolean => {
  let open = 0
  for (const sign of text) {
    if (sign === "[" || sign === "{") open++
    if (sign === "]" || sign === "}") open--
    if (open > deepestVariant) return true
  }
  return text.split("\n").some((line) => stepsIn(line) > deepestVariant * 2)
}

/** How many levels a line can open by itself: its dashes and its indent. */
const stepsIn = (line: string): number => {
  const [lead = ""] = /^[\s-]*/.exec(line) ?? []
  return lead.replaceAll(/[^-]/g, "").length + lead.replaceAll("-", "").length / 2
}

const syntaxFaults = (text: string, { document, placeAt }: PlacedYaml): readonly VariantFault[] =>
  document.errors.map(({ code, message, pos: [from] }): VariantFault => {
    const place = placeAt(from)
    if (code === "DUPLICATE_KEY") {
      const key = /^["']?([^"':\s]+)/.exec(text.slice(from))?.[1] ?? ""
      return { code: "duplicate-key", ...place, text: fillText(messages.duplicateKey, { key }), nearest: [] }
    }
    const own = message.split("\n")[0] ?? code
    const reason = yamlReasons[code] ?? { vi: own, en: own }
    const said = {
      vi: fillText(messages.notYaml, { reason: reason.vi }).vi,
      en: fillText(messages.notYaml, { reason: reason.en }).en,
    }
    return { code: "not-yaml", ...place, text: said, nearest: [] }
  })

const referenceFaults = ({ document, placeAt }: PlacedYaml): readonly VariantFault[] => {
  const faults: VariantFault[] = []
  visit(document, (_, node) => {
    if (!isNode(node) || (!isAlias(node) && !("anchor" in node && node.anchor !== undefined))) return undefined
    faults.push({ code: "reference", ...placeAt(node.range?.[0] ?? 0), text: messages.reference, nearest: [] })
    return undefined
  })
  return faults
}
