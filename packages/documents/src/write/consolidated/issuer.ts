import { grouped } from "@lantoa/core"
import { letterheadOf } from "../printed/head.ts"
import type { ConsolidatedInput } from "./input.ts"

/** Who consolidates, and to whom that goes on. */
export interface Issuer {
  /** null: no report says to whom it goes, and the plan names no issuer. */
  readonly name: string | null
  /** In the order of their names; empty where nothing says so. */
  readonly superiors: readonly string[]
}

/** What tells who consolidates. */
export type IssuerInput = Pick<ConsolidatedInput, "plan" | "set" | "jurisdiction" | "options">

/** The body that most of the reports of a set go to (*cơ quan tổng hợp*), else whoever issued the plan. */
export const issuerOf = (input: IssuerInput): Issuer => {
  const name = input.options?.issuer ?? receiverOf(input) ?? input.plan.document.issuer
  return { name, superiors: name === null ? [] : superiorsOf(input, name) }
}

/** Equal counts go by name, so that the same reports give the same issuer. */
const receiverOf = ({ set }: IssuerInput): string | undefined => {
  const received = grouped(
    set.reports.flatMap(({ to }) => to),
    (name) => name,
  )
  const [first] = [...received].sort(([a, as], [b, bs]) => bs.length - as.length || (a < b ? -1 : 1))
  return first?.[0]
}

/** Those to whom the issuer's own report for the period goes, else the next step of the way that reports take. */
const superiorsOf = ({ jurisdiction, set }: IssuerInput, issuer: string): readonly string[] => {
  const own = set.reports.filter(({ obligor }) => obligor.name === issuer).flatMap(({ to }) => to)
  const named = own.filter((name) => name !== issuer)
  if (named.length > 0) return [...new Set(named)]
  const { day, directory, reportingChain } = jurisdiction
  const found = directory.resolve(issuer, day)
  if (found.kind !== "body") return []
  const steps = reportingChain.value.filter(({ from }) => from === found.body.id)
  return [...new Set(steps.flatMap(({ to }) => directory.body(to)?.name ?? []))]
}

/** The symbol of reports of a body, from that of its plans: `BC-SVHTTDL`; left to be filled in where that is not known. */
export const reportSymbol = ({ jurisdiction }: ConsolidatedInput, issuer: string | null): string => {
  const symbol = letterheadOf(issuer, jurisdiction)?.planSymbol
  return symbol?.startsWith("KH-") === true ? `BC-${symbol.slice(3)}` : "BC-…"
}
