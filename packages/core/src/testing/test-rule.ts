import { describe, expect, it } from "vitest"
import { addDays, type IsoDate, isoDate } from "../calendar/index.ts"
import type { Jurisdiction } from "../jurisdiction/index.ts"
import { mayBeError } from "../law/index.ts"
import { type LintResult, lint, type Messages, ownDayOf, type PlanPath, type Rule } from "../lint/index.ts"
import type { Plan } from "../plan/index.ts"
import { soundJurisdiction } from "./sound-province.ts"

/** A plan to check, on another day than its own or in another jurisdiction where that is what the case is about. */
export interface RuleCase {
  readonly plan: Plan
  /** The day to judge on; the plan's own unless given. */
  readonly on?: string
  /** What the province is on the day; the sound province's by default. */
  readonly jurisdiction?: (day: IsoDate) => Jurisdiction
}

/** What a rule must find: its message, and the path, or the node and what its text says there. */
export interface ExpectedFinding<M extends Messages> {
  readonly message: keyof M & string
  readonly at: PlanPath
  /** Words that the Vietnamese text holds. */
  readonly says?: string | RegExp
}

/** Tables of plans for one rule. */
export interface RuleCases<M extends Messages> {
  /** Plans in which the rule finds nothing, by what is right about them. At least three. */
  readonly valid: Readonly<Record<string, Plan | RuleCase>>
  /** At least three. */
  readonly invalid: readonly (RuleCase & { readonly name: string; readonly finds: readonly ExpectedFinding<M>[] })[]
}

/** Runs a rule over tables of plans, and holds it to what every rule promises. */
export const testRule = <Id extends string, M extends Messages>(rule: Rule<Id, M>, cases: RuleCases<M>): void => {
  describe(rule.id, () => {
    it.each(Object.entries(cases.valid))("accepts %s", (_, given) => {
      expect(run(rule, caseOf(given))).toEqual({ findings: [], defects: [] })
    })
    it.each(cases.invalid)("reports $name", ({ finds, ...given }) => {
      const { findings, defects } = run(rule, given)
      expect(defects).toEqual([])
      expect(findings.map(({ message, at }) => ({ message, at }))).toEqual(
        finds.map(({ message, at }) => ({ message, at })),
      )
      for (const [index, { text, clause }] of findings.entries()) {
        expect(`${text.vi} ${text.en}`).not.toMatch(/[{}]|undefined|null|\[object/)
        expect(`${clause.vi}${clause.en}`).not.toMatch(/[{}]|undefined/)
        const says = finds[index]?.says
        if (says !== undefined) expect(text.vi).toMatch(typeof says === "string" ? new RegExp(escaped(says)) : says)
      }
    })
    it("has three cases of each kind, and one for every message", () => {
      expect(Object.keys(cases.valid).length).toBeGreaterThanOrEqual(3)
      expect(cases.invalid.length).toBeGreaterThanOrEqual(3)
      const covered = cases.invalid.flatMap(({ finds }) => finds.map(({ message }) => message))
      expect(new Set(covered)).toEqual(new Set(Object.keys(rule.messages)))
    })
    it("says nothing before its first day nor from its last", () => {
      const [first] = cases.invalid
      if (first === undefined) return
      const before = addDays(isoDate(rule.since), -1)
      expect(run(rule, { ...first, on: before }).findings).toEqual([])
      if (rule.until !== undefined) expect(run(rule, { ...first, on: rule.until }).findings).toEqual([])
    })
    it("rests on verified law where it is an error", () => {
      expect(rule.severity !== "error" || mayBeError(rule.basis)).toBe(true)
    })
    it("says the same in both languages", () => {
      for (const { vi, en } of Object.values(rule.messages)) expect(placeholders(en)).toEqual(placeholders(vi))
      for (const text of [rule.title, rule.explain, rule.remedy ?? rule.title]) {
        expect(text.vi.length).toBeGreaterThan(4)
        expect(text.en.length).toBeGreaterThan(4)
      }
    })
  })
}

const caseOf = (given: Plan | RuleCase): RuleCase => ("plan" in given ? given : { plan: given })

const fallback = isoDate("2026-01-01")

const run = <Id extends string, M extends Messages>(
  rule: Rule<Id, M>,
  { plan, on, jurisdiction = soundJurisdiction }: RuleCase,
): LintResult => {
  const ownDay = ownDayOf(plan, fallback).day
  const day = on === undefined ? ownDay : isoDate(on)
  return lint({ plan, day, ownDay, jurisdiction: jurisdiction(day) }, [rule])
}

const placeholders = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
