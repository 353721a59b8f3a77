import type { Jurisdiction } from "../jurisdiction/index.ts"
import { type DueOptions, obligorKeyOf } from "../obligation/index.ts"
import type { Plan } from "../plan/index.ts"
import type { Claim } from "./claim.ts"
import type { NotExpected } from "./expected.schema.ts"
import type { ExpectedContext } from "./expected-context.ts"
import type { FoundClaims } from "./found-claims.ts"
import { issuedAfter, issuedLater } from "./not-expected.ts"
import { addOnward } from "./onward-claims.ts"
import type { ReportPeriod } from "./period.schema.ts"
import { type PresenceOptions, presentClaims } from "./present-claims.ts"

/** The reports owed for a period, and everything that was found out on the way. */
export interface ExpectedClaims {
  readonly context: ExpectedContext
  readonly found: FoundClaims
  /** In the order of obligors. */
  readonly claims: readonly Claim[]
  /** Those whose report was due before the plan was issued, by key. */
  readonly tooEarly: ReadonlyMap<string, NotExpected>
}

/** Finds who owes which report for a period, those passed on with them. */
export const expectedClaims = (
  plan: Plan,
  jurisdiction: Jurisdiction,
  period: ReportPeriod,
  options: PresenceOptions & DueOptions,
): ExpectedClaims => {
  const context: ExpectedContext = { plan, jurisdiction, period, dues: options }
  const found = presentClaims(context, options)
  addOnward(found)
  const claims: Claim[] = []
  const tooEarly = new Map<string, NotExpected>()
  for (const claim of [...found.claims.values()].sort(inOrder)) {
    const issued = issuedAfter(context, claim.day)
    if (issued === undefined) claims.push(claim)
    else tooEarly.set(obligorKeyOf(claim.obligation), issuedLater(claim.obligation, issued, claim.day))
  }
  return { context, found, claims, tooEarly }
}

const inOrder = (a: Claim, b: Claim): number => {
  const [x, y] = [obligorKeyOf(a.obligation), obligorKeyOf(b.obligation)]
  return x === y ? (a.obligation.id < b.obligation.id ? -1 : 1) : x < y ? -1 : 1
}
