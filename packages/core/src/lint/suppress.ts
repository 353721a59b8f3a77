import { formatDate, type IsoDate } from "../calendar/index.ts"
import { fillText, grouped } from "../text/index.ts"
import { matchAnchors } from "./anchor.ts"
import type { Baseline, BaselineEntry } from "./baseline.schema.ts"
import type { Suppression } from "./check-config.schema.ts"
import { type ConfigProblem, suppressionInTime, suppressionUsed } from "./config-rules.ts"
import type { Finding, SuppressedFinding } from "./finding.schema.ts"

/** Findings told apart into those that count and those that are accepted, which are kept. */
export interface Sifted {
  readonly findings: readonly Finding[]
  readonly suppressed: readonly SuppressedFinding[]
}

/** What suppressions made of some findings, and which of them are past their day or fit nothing. */
export interface SiftedBySuppressions extends Sifted {
  readonly problems: readonly ConfigProblem[]
}

/**
 * Takes out the findings that suppressions name (*bỏ qua*).
 *
 * @param today the day by which a suppression has expired or not
 */
export const applySuppressions = (
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  today: IsoDate,
): SiftedBySuppressions => {
  const valid = suppressions.filter(({ until }) => until === undefined || today <= until)
  const { entries, unused } = matchAnchors(valid, findings)
  const sifted = sift(findings, (finding) => {
    const by = entries.get(finding)
    if (by === undefined) return undefined
    return { by: "suppression", reason: by.reason ?? null, owner: by.owner ?? null, until: by.until ?? null }
  })
  const problems = suppressions.flatMap((suppression, index): readonly ConfigProblem[] => {
    const at = ["suppressions", index]
    if (!valid.includes(suppression)) return [expired(suppression, at)]
    return unused.includes(suppression) ? [idle(suppression, at)] : []
  })
  return { ...sifted, problems }
}

const expired = ({ anchor, owner, rule, until }: Suppression, at: ConfigProblem["at"]): ConfigProblem => {
  const { expired: template } = suppressionInTime.messages
  const words = (language: "vi" | "en") => ({
    rule,
    at: anchor.at,
    day: until === undefined ? "" : formatDate(until, language),
    owner: owner === undefined ? "" : ` (${owner})`,
  })
  const text = { vi: fillText(template, words("vi")).vi, en: fillText(template, words("en")).en }
  return { rule: suppressionInTime.id, message: "expired", at, text }
}

const idle = ({ anchor, rule }: Suppression, at: ConfigProblem["at"]): ConfigProblem => ({
  rule: suppressionUsed.id,
  message: "unused",
  at,
  text: fillText(suppressionUsed.messages.unused, { rule, at: anchor.at }),
})

/** Takes out the findings of a plan that were there when its baseline was written (*mốc ban đầu*): only new ones count. */
export const applyBaseline = (findings: readonly Finding[], { findings: known }: Baseline, plan: string): Sifted => {
  const entries = known.filter((entry) => entry.plan === plan)
  const byMessage = grouped(findings, ({ message }) => message)
  const matched = new Map<Finding, BaselineEntry>()
  for (const [message, some] of byMessage) {
    const own = entries.filter((entry) => entry.message === message)
    for (const [finding, entry] of matchAnchors(own, some).entries) matched.set(finding, entry)
  }
  return sift(findings, (finding) =>
    matched.has(finding) ? { by: "baseline", reason: null, owner: null, until: null } : undefined,
  )
}

/** The baseline of some plans: every finding that counts there now. */
export const baselineOf = (
  plans: readonly { readonly plan: string; readonly findings: readonly Finding[] }[],
): Baseline => ({
  format: "lantoa.baseline/1",
  findings: plans.flatMap(({ findings, plan }) => distinct(findings.map((finding) => entryOf(plan, finding)))),
})

const entryOf = (plan: string, { anchor, clause, message, rule }: Finding): BaselineEntry => ({
  plan,
  rule,
  message,
  anchor,
  clause: clause.vi,
})

const distinct = (entries: readonly BaselineEntry[]): readonly BaselineEntry[] => [
  ...new Map(entries.map((entry) => [JSON.stringify([entry.rule, entry.message, entry.anchor]), entry])).values(),
]

const sift = (
  findings: readonly Finding[],
  accepted: (finding: Finding) => SuppressedFinding["acceptance"] | undefined,
): Sifted => {
  const counting: Finding[] = []
  const suppressed: SuppressedFinding[] = []
  for (const finding of findings) {
    const acceptance = accepted(finding)
    if (acceptance === undefined) counting.push(finding)
    else suppressed.push({ ...finding, acceptance })
  }
  return { findings: counting, suppressed }
}
