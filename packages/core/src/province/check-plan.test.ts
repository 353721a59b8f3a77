import { describe, expect, it } from "vitest"
import { always, isoDate, validity } from "../calendar/index.ts"
import { bodyId, unitId } from "../directory/index.ts"
import { practice } from "../law/index.ts"
import { type CheckSetup, checkSetup, defineRule } from "../lint/index.ts"
import { checkPlan } from "./check-plan.ts"
import { defineProvince } from "./define-province.ts"
import { jurisdictionFor } from "./jurisdiction-for.ts"
import { statePlan } from "./state-plan.ts"

const messages = { seen: { vi: "thấy “{issuer}”", en: "saw “{issuer}”" } } as const
const own = defineRule({
  id: "tinh-a/issuer-is-seen",
  severity: "error",
  title: { vi: "Có cơ quan ban hành", en: "Has an issuer" },
  explain: { vi: "Ví dụ.", en: "An example." },
  basis: [practice("ví dụ")],
  since: "2021-01-01",
  messages,
  check: ({ plan }, report) => report("seen", { path: ["document", "issuer"] }, { issuer: plan.document.issuer ?? "" }),
})
const national = defineRule({
  ...own,
  id: "document/issuer-is-seen",
  severity: "information",
  since: "2026-01-01",
  messages,
  check: own.check,
})

const province = defineProvince({
  slug: "tinh-a",
  name: { vi: "Tỉnh A", en: "Province A" },
  unit: unitId("u:tinh-a"),
  placeNames: ["A"],
  validity: always,
  tierSystems: [],
  directory: {
    units: [],
    bodies: [
      {
        id: bodyId("b:tinh-a/so"),
        name: "Sở",
        aliases: [],
        kind: "department",
        tier: "province",
        unit: null,
        superior: null,
        functions: [],
        validity: validity(null, "2025-07-01"),
        basis: [],
      },
    ],
    groups: [],
    successions: [],
  },
  channels: [],
  letterheads: [],
  reportingChain: [],
  rules: [own],
  plans: {},
  sources: [],
})

const plan = statePlan({
  id: "tinh-a/ke-hoach",
  province: "tinh-a",
  document: {
    type: "plan",
    symbol: "KH-S",
    issuer: "Sở",
    place: "A",
    date: "2021-08-27",
    title: "Truyền thông",
    signatory: { position: "GIÁM ĐỐC" },
    recipients: [],
  },
  period: null,
  preamble: [],
  body: [],
  closing: [],
  acts: [],
})
const today = isoDate("2026-11-21")

const off = (...ids: readonly string[]): CheckSetup =>
  checkSetup({ rules: Object.fromEntries(ids.map((id) => [id, "off" as const])) })

describe("checkPlan", () => {
  it("judges by the law of the plan's day, with the province's own rules", () => {
    const checked = checkPlan({ plan, province, rules: [national], fallbackDay: today })
    expect(checked.judgement).toMatchObject({ day: "2021-08-27", reason: "own-date" })
    expect(checked.jurisdiction.layers).toEqual(["national", "tinh-a"])
    expect(checked.jurisdiction.tiers.value).toContain("district")
    expect(checked.findings.map(({ rule, severity, day, text }) => [rule, severity, day, text.vi])).toEqual([
      ["tinh-a/issuer-is-seen", "warning", "2021-08-27", "thấy “Sở”"],
    ])
    expect(checked.defects).toEqual([])
  })

  it("judges by another day when asked to", () => {
    const checked = checkPlan({ plan, province, rules: [national], asOf: today, fallbackDay: today })
    expect(checked.judgement).toMatchObject({ day: today, reason: "as-of" })
    expect(checked.jurisdiction.tiers.value).not.toContain("district")
    expect(checked.findings.map(({ rule }) => rule)).toEqual(["document/issuer-is-seen", "tinh-a/issuer-is-seen"])
  })

  it("needs no province", () => {
    const checked = checkPlan({ plan, rules: [national], asOf: today, fallbackDay: today })
    expect(checked.jurisdiction.slug).toBe("national")
    expect(checked.findings.map(({ rule }) => rule)).toEqual(["document/issuer-is-seen"])
  })

  it.each<[string, CheckSetup | undefined, CheckSetup | undefined, readonly string[]]>([
    ["nobody: the everyday rules", undefined, undefined, ["document/issuer-is-seen", "tinh-a/issuer-is-seen"]],
    ["the province", off("document/issuer-is-seen"), undefined, ["tinh-a/issuer-is-seen"]],
    ["the caller", undefined, off("tinh-a/issuer-is-seen"), ["document/issuer-is-seen"]],
    [
      "both: the caller's setting wins, the province's others hold",
      off("document/issuer-is-seen", "tinh-a/issuer-is-seen"),
      checkSetup({ rules: { "tinh-a/issuer-is-seen": "warning" } }),
      ["tinh-a/issuer-is-seen"],
    ],
  ])("runs the rules that are configured by %s", (_, ofProvince, setup, ran) => {
    const configured = ofProvince === undefined ? province : { ...province, check: ofProvince }
    const rules = [national, { ...national, id: "document/opt-in", optIn: true as const }]
    const checked = checkPlan({ plan, province: configured, rules, asOf: today, fallbackDay: today, setup })
    expect(checked.rules.map(({ id }) => id)).toEqual(ran)
    expect(checked.findings.map(({ rule }) => rule)).toEqual(ran)
  })
})

it("puts the province on the nation", () => {
  const jurisdiction = jurisdictionFor(province, isoDate("2021-08-27"))
  expect(jurisdiction.directory.resolve("Bộ TTTT", jurisdiction.day).kind).toBe("body")
  expect(jurisdiction.directory.resolve("Sở", jurisdiction.day).kind).toBe("body")
  expect(jurisdictionFor(undefined, today).directory.resolve("Sở", today).kind).toBe("unknown")
})

it("refuses a rule under another province's name at compile time", () => {
  const foreign = defineRule({ ...own, id: "tinh-b/rule", messages, check: own.check })
  // @ts-expect-error the id of the rule begins with another slug
  const mistaken = defineProvince({ ...province, slug: "tinh-a", rules: [foreign] })
  expect(mistaken.rules[0]?.id).toBe("tinh-b/rule")
})
