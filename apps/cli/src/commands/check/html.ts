import type { CheckedPlan } from "../shared/checked-plan.ts"
import type { WrittenOptions } from "./github.ts"
import type { Unchecked } from "./json.ts"

/** The findings as a page for officers. The writer of documents is loaded only here. */
export const htmlReport = async (
  checked: readonly CheckedPlan[],
  unchecked: readonly Unchecked[],
  { language, showSuppressed }: WrittenOptions,
): Promise<string> => {
  const { writeFindingsPage } = await import("@lantoa/documents/write")
  return writeFindingsPage(
    {
      plans: checked.map(({ loaded, suppressed, ...plan }) => ({
        ...plan,
        name: loaded.name,
        plan: loaded.plan,
        suppressed: showSuppressed ? suppressed : [],
        hidden: showSuppressed ? 0 : suppressed.length,
      })),
      unchecked: unchecked.map(({ error, file }) => ({ name: file, reason: error.text })),
    },
    { language },
  )
}
