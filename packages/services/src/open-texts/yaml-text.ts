import type { Plan, ProvinceRegistry } from "@lantoa/core"
import { Plan as PlanSchema } from "@lantoa/core/schema"
import * as z from "zod"
import { parsePlaced } from "../variant/parse-variant.ts"
import { understandVariant } from "../variant/understand-variant.ts"
import type { VariantFault } from "../variant/variant-fault.ts"
import { variantSchema } from "../variant/variant-schema.ts"
import type { FilePlace } from "../variant/yaml-places.ts"
import { aboutKey, keysAbove, type OfferedKey, offeredKeys } from "./keys-at.ts"
import { type Rewriting, rewritingsOf } from "./rewritings.ts"

/** What an open YAML text is: a variant file, or a plan stored as data. */
export type YamlKind = "variant" | "plan"

/** An open YAML text as it was understood (*văn bản YAML đang mở*), however much of it is right. */
export interface YamlText {
  readonly kind: YamlKind
  /** What is wrong with it, in the order of the text. */
  readonly faults: readonly VariantFault[]
  /** What may be written for the name at a fault: after each the fault is gone. */
  readonly rewritingsOf: (fault: VariantFault) => readonly Rewriting[]
  /** The plan, when it is one and nothing is wrong with its shape. */
  readonly plan: Plan | undefined
  /** Where the value at a path stands; lines and columns from 1. */
  readonly placeOf: (path: readonly (string | number)[]) => FilePlace
  /** The keys that may stand on a line, counted from 1. */
  readonly keysOn: (line: number) => readonly OfferedKey[]
  /** What the key of a line is for. */
  readonly aboutOn: (line: number) => string | undefined
}

/** Which kind a YAML text is by its format line; undefined: neither. */
export const yamlKindOf = (text: string): YamlKind | undefined => {
  const format = /^format:[ \t]*["']?lantoa\.(plan|variant)\//m.exec(text)?.[1]
  return format === "plan" || format === "variant" ? format : undefined
}

/** Understands an open YAML text. `file` is only named in what is said. */
export const understandYaml = (kind: YamlKind, file: string, text: string, plugins: ProvinceRegistry): YamlText => {
  const lines = text.split(/\r\n|\n|\r/)
  const schema = kind === "variant" ? variantSchema() : z.toJSONSchema(PlanSchema, { io: "input" })
  const keysOn = (line: number): readonly OfferedKey[] => offeredKeys(schema, keysAbove(lines, line - 1))
  const aboutOn = (line: number): string | undefined => {
    const key = /^(?:\s*-)*\s*["']?([^\s"':#-][^"':#]*)["']?\s*:/.exec(lines[line - 1] ?? "")?.[1]
    return key === undefined ? undefined : aboutKey(schema, [...keysAbove(lines, line - 1), key.trim()])
  }
  const faultsOf = (of: string): readonly VariantFault[] => faultsIn(kind, file, of, plugins)
  const common = { kind, keysOn, aboutOn, rewritingsOf: (fault: VariantFault) => rewritingsOf(fault, text, faultsOf) }
  const start = { line: 1, column: 1 }
  if (kind === "variant") return { ...common, faults: faultsOf(text), plan: undefined, placeOf: () => start }
  const parsed = parsePlaced(PlanSchema, text)
  if ("faults" in parsed) return { ...common, faults: parsed.faults, plan: undefined, placeOf: () => start }
  return { ...common, faults: [], plan: parsed.value, placeOf: parsed.yaml.placeOf }
}

/** What is wrong with a YAML text. */
const faultsIn = (kind: YamlKind, file: string, text: string, plugins: ProvinceRegistry): readonly VariantFault[] => {
  if (kind === "variant") {
    const found = understandVariant(file, text, plugins)
    return "province" in found ? [] : found
  }
  const parsed = parsePlaced(PlanSchema, text)
  return "faults" in parsed ? parsed.faults : []
}
