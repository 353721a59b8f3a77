import type { Finding, Fix } from "./finding.schema.ts"

/** A source with safe fixes applied, and what became of each fix. */
export interface FixedSource {
  readonly text: string
  readonly applied: readonly Fix[]
  /** Left alone: broken over lines or pages of the source, not in it, or already changed by another fix. */
  readonly left: readonly Fix[]
}

/**
 * Applies the safe fixes of findings to the source that was read (*tự động sửa*). Every character outside them stays
 * as it was.
 */
export const applyFixes = (source: string, findings: readonly Finding[]): FixedSource => {
  const applied: Fix[] = []
  const left: Fix[] = []
  const pieces: string[] = []
  let copied = 0
  for (const fix of findings.flatMap(({ fixes }) => fixes ?? []).sort(bySpan)) {
    const [span, ...more] = fix.spans
    if (span === undefined || more.length > 0 || span[0] < copied) left.push(fix)
    else {
      pieces.push(source.slice(copied, span[0]), fix.write)
      copied = span[1]
      applied.push(fix)
    }
  }
  return { text: pieces.join("") + source.slice(copied), applied, left }
}

const bySpan = (a: Fix, b: Fix): number => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0)
