import { describe, expect, it } from "vitest"
import { addDays, isoDate } from "../calendar/index.ts"
import { mayBeError } from "../law/index.ts"
import type { Messages, Rule } from "../lint/index.ts"
import { fixPlan, isFixable, placesInOutline, runAmongOthers } from "./rule-among-others.ts"
import { caseOf, type RuleCases, runRule, wordsOf } from "./rule-cases.ts"

/** Runs a rule over tables of plans, and holds it to what every rule promises. */
export const testRule = <Id extends string, M extends Messages>(rule: Rule<Id, M>, cases: RuleCases<M>): void => {
  describe(rule.id, () => {
    it.each(Object.entries(cases.valid))("accepts %s", (_, given) => {
      expect(runRule(rule, caseOf(given))).toEqual({ findings: [], defects: [] })
    })
    it.each(cases.invalid)("reports $name", ({ finds, ...given }) => {
      const { findings, defects } = runRule(rule, given)
      expect(defects).toEqual([])
      expect(findings.map(({ message, at }) => ({ message, at }))).toEqual(
        finds.map(({ message, at }) => ({ message, at })),
      )
      for (const [index, { text, clause }] of findings.entries()) {
        expect(`${text.vi} ${text.en}`).not.toMatch(/[{}]|undefined|null|\[object/)
        expect(`${clause.vi}${clause.en}`).not.toMatch(/[{}]|undefined/)
        const says = finds[index]?.says
        if (says !== undefined) expect(text.vi).toMatch(wordsOf(says))
      }
    })
    it.each(cases.invalid)("says the same of $name among all other rules, every time", (given) => {
      const { findings, defects } = runAmongOthers(rule, given)
      const own = findings.filter((finding) => finding.rule === rule.id)
      expect(defects).toEqual([])
      expect(own).toEqual(runRule(rule, given).findings)
      expect(runAmongOthers(rule, { ...given, plan: structuredClone(given.plan) }).findings).toEqual(findings)
      const places = placesInOutline(given.plan, own)
      expect(places).toEqual(places.toSorted((a, b) => a - b))
    })
    const fixed = cases.invalid.filter((given) => isFixable(given.plan, runRule(rule, given).findings))
    it.each(fixed)("is silent about $name where its fixes are made, and changes nothing twice", (given) => {
      const { findings } = runRule(rule, given)
      const plan = fixPlan(given.plan, findings)
      const after = runRule(rule, { ...given, plan }).findings
      expect(after.length).toBe(findings.filter(({ fixes = [] }) => fixes.length === 0).length)
      expect(fixPlan(plan, after)).toEqual(plan)
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
      expect(runRule(rule, { ...first, on: before }).findings).toEqual([])
      if (rule.until !== undefined) expect(runRule(rule, { ...first, on: rule.until }).findings).toEqual([])
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

const placeholders = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()
