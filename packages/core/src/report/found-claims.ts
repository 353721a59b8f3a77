import type { Obligation } from "../obligation/index.ts"
import type { Claim } from "./claim.ts"
import type { NotExpected } from "./expected.schema.ts"
import type { ExpectedContext } from "./expected-context.ts"
import type { Receivers } from "./receivers.ts"

/** What is gathered while it is found out who owes a report. */
export interface FoundClaims {
  readonly context: ExpectedContext
  readonly receivers: Receivers
  /** By the id of the obligation. */
  readonly claims: Map<string, Claim>
  /** By the key of the obligor. */
  readonly notExpected: Map<string, NotExpected>
  /** What each unit owes under the plan, by its key. */
  readonly owed: Map<string, readonly Obligation[]>
}
