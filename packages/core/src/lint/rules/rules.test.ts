import { existsSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { isIsoDate, isoDate } from "../../calendar/index.ts"
import * as exported from "../../rules.ts"
import { soundJurisdiction, soundPlan, withText } from "../../testing/index.ts"
import type { Text } from "../../text/index.ts"
import { explainRule, lint } from "../index.ts"
import { rules } from "./index.ts"

/** Rules that compare places, so that one phrase says nothing to them. */
const comparing = ["language/group-names-one-way", "language/one-name-per-project", "language/reference-capitals"]

/** Areas whose rules look at words alone, so that an example shows them what it is about. */
const wordAreas = ["language/", "privacy/", "period/days-exist", "period/weekday-right", "period/in-order"]

describe("the rules", () => {
  it("find nothing in the sound plan", () => {
    const plan = soundPlan()
    const day = isoDate("2026-03-20")
    const usual = rules.filter(({ optIn }) => optIn !== true)
    expect(lint({ plan, day, ownDay: day, jurisdiction: soundJurisdiction(day) }, usual)).toEqual({
      findings: [],
      defects: [],
    })
  })

  it("are each exported by name", () => {
    const { rules: all, ...byName } = exported
    expect(new Set(Object.values(byName))).toEqual(new Set(all))
  })

  it("have ids of their own", () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  })

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s is in the file of its name and says what to do",
    (id, rule) => {
      expect(existsSync(new URL(`./${id}.ts`, import.meta.url))).toBe(true)
      expect(isIsoDate(rule.since)).toBe(true)
      expect(rule.basis.length).toBeGreaterThan(0)
      expect(rule.remedy).toBeDefined()
    },
  )

  it.each(
    rules.flatMap((rule) =>
      wordAreas.some((area) => rule.id.startsWith(area)) && !comparing.includes(rule.id) && rule.examples ? [rule] : [],
    ),
  )("$id finds its wrong examples and no right one", (rule) => {
    const found = (words: string) => {
      const plan = soundPlan(withText(`- Dùng chữ ${words}.`))
      const day = isoDate("2026-03-20")
      return lint({ plan, day, ownDay: day, jurisdiction: soundJurisdiction(day) }, [rule]).findings.length
    }
    for (const words of rule.examples?.wrong ?? []) expect(found(words), words).toBeGreaterThan(0)
    for (const words of rule.examples?.right ?? []) expect(found(words), words).toBe(0)
  })

  it.each(rules.map((rule) => [rule.id, rule] as const))("%s has a page in both languages", (id, rule) => {
    for (const language of ["vi", "en"] as const) {
      const page = explainRule(rule, language)
      expect(page).toContain(`# ${rule.title[language]}`)
      expect(page).toContain(`\`${id}\``)
      expect(page).toContain(rule.explain[language])
      for (const text of Object.values<Text>(rule.messages)) expect(page).toContain(text[language])
      expect(page).not.toMatch(/undefined|\[object/)
    }
  })
})
