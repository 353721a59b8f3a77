import type { IsoDate } from "../../calendar/index.ts"
import type { Tier, UnitId } from "../../directory/index.ts"
import type { Jurisdiction } from "../../jurisdiction/index.ts"
import type { Plan } from "../../plan/index.ts"
import type { Province } from "../../province/index.ts"
import type { AnyRuleCases } from "../rule-cases.ts"

/** How many units a province has at each tier below it. */
export type UnitCounts = Readonly<Partial<Record<Tier, number>>>

/** The administrative units of the country, to count by: `@lantoa/administrative-units` has them. */
export interface UnitCounting {
  /** Version of the data, for the report. */
  readonly dataVersion: string
  /** The units of a province on a day; undefined where the data do not answer for that day. */
  readonly countOn: (province: UnitId, day: IsoDate) => UnitCounts | undefined
}

/** What a reader is told beside the file. */
export interface ReadBackOptions {
  readonly name: string
  readonly province: Province
  readonly day: IsoDate
}

/** A kind of file that plans are written as and read from. */
export type DocumentFormat = "docx" | "html" | "md"

/** Writing and reading plans: `@lantoa/documents` has both. */
export interface DocumentCapability {
  /** Writes a plan in each format: `writeDocx`, `writeHtml`, `writeMarkdown`. */
  readonly write: Readonly<Record<DocumentFormat, (plan: Plan, jurisdiction: Jurisdiction) => string | Uint8Array>>
  /** Reads a written plan back: `readDocumentFile`. */
  readonly read: (file: Uint8Array, options: ReadBackOptions) => Plan | Promise<Plan>
  /** What two readings of one plan must have in common, as plain data: `toContract`. */
  readonly contractOf: (plan: Plan) => unknown
}

/** An error of a rule on the plugin's own plan that is known and stays, with the reason why. */
export interface AcceptedError {
  /** Name of the plan in the plugin. */
  readonly plan: string
  readonly rule: string
  readonly reason: string
}

/**
 * What the kit is given beside the plugin. The core has neither the country's units nor documents, and rules do not
 * carry their cases; a check that needs what is left out is skipped, and skipped is not passed.
 */
export interface ConformanceCapabilities {
  /** The day to look at, usually today. Outside the plugin's validity: the nearest day inside. */
  readonly on: IsoDate
  readonly units?: UnitCounting
  /** The cases of the plugin's rules, by rule id, as `testRule` takes them. */
  readonly ruleCases?: Readonly<Record<string, AnyRuleCases>>
  readonly documents?: DocumentCapability
  readonly acceptedErrors?: readonly AcceptedError[]
}
