import type { Diagnostic } from "@lantoa/documents/read"
import type { LoadedPlan } from "@lantoa/services"

/** The remarks of the reader that make findings less sure: a value may be wrong or missing. Notes are left out. */
export const doubtsOf = ({ reading }: LoadedPlan): readonly Diagnostic[] =>
  (reading?.diagnostics ?? []).filter(({ severity }) => severity === "warning")
