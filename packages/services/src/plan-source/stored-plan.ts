import type { Plan, Text } from "@lantoa/core"
import { fillText } from "@lantoa/core"
import * as Effect from "effect/Effect"
import type * as z from "zod"
import { PlanMalformed } from "./errors.ts"
import { messages } from "./messages.ts"

/** How a plan is stored as data. */
export type Syntax = "json" | "yaml"

/**
 * Whether a text is a plan stored as data, and in which syntax: by its name when that says so, else by the format line
 * that every stored plan has.
 */
export const syntaxOf = (file: string, text: string): Syntax | undefined => {
  if (/\.json$/i.test(file)) return "json"
  if (/\.ya?ml$/i.test(file)) return "yaml"
  if (/^\s*\{/.test(text) && /"format"\s*:\s*"lantoa\.plan\//.test(text)) return "json"
  return /^format:[ \t]*["']?lantoa\.plan\//m.test(text) ? "yaml" : undefined
}

/** Reads a plan stored as JSON or YAML. zod and the YAML parser are loaded only here: most runs never need them. */
export const readStoredPlan = Effect.fn("readStoredPlan")(function* (file: string, text: string, syntax: Syntax) {
  const value = yield* syntax === "json" ? fromJson(file, text) : fromYaml(file, text)
  const { Plan: schema } = yield* Effect.promise(() => import("@lantoa/core/schema"))
  const parsed = yield* Effect.try({
    try: () => schema.safeParse(value),
    catch: () => new PlanMalformed({ file, issues: [], reasons: [messages.tooDeep] }),
  })
  if (parsed.success) return parsed.data
  return yield* malformed(file, value, schema, parsed.error.issues)
})

const fromJson = (file: string, text: string) =>
  Effect.try({ try: (): unknown => JSON.parse(text), catch: (cause) => notData(file, messages.notJson, cause) })

const fromYaml = Effect.fnUntraced(function* (file: string, text: string) {
  const { parseYaml } = yield* Effect.promise(() => import("./parse-yaml.ts"))
  return yield* Effect.try({
    try: (): unknown => parseYaml(text),
    catch: (cause) => notData(file, messages.notYaml, cause),
  })
})

const notData = (file: string, template: Text, cause: unknown): PlanMalformed => {
  const reason = (cause instanceof Error ? cause.message : String(cause)).split("\n")[0]?.replace(/:$/, "") ?? ""
  return new PlanMalformed({ file, issues: [], reasons: [fillText(template, { reason })] })
}

/** The issues in both languages: zod writes one at a time, so that the value is parsed again for the other. */
const malformed = Effect.fnUntraced(function* (
  file: string,
  value: unknown,
  schema: z.ZodType<Plan>,
  issues: readonly z.core.$ZodIssue[],
) {
  const { vi } = yield* Effect.promise(() => import("zod/locales"))
  const inVietnamese = schema.safeParse(value, { error: vi().localeError }).error?.issues ?? []
  const reasons = issues.map((issue, at): Text => {
    const place = issue.path.length === 0 ? "" : `${issue.path.map(String).join(".")}: `
    return { vi: place + (inVietnamese[at]?.message ?? issue.message), en: place + issue.message }
  })
  return yield* new PlanMalformed({ file, issues, reasons })
})
