import { describe, expect, it } from "vitest"
import { clause, practice } from "../law/index.ts"
import { type CheckConfig, defineRule, mergeCheckConfigs, nearestRules, presets, resolveCheckConfig } from "./index.ts"

const text = { vi: "Quy tắc", en: "Rule" }
const common = { title: text, explain: text, since: "2020-03-05", messages: { found: text }, check: () => undefined }
const byLaw = defineRule({
  ...common,
  id: "form/end-mark",
  severity: "error",
  basis: [clause("30/2020/NĐ-CP", "Điều 8")],
})
const bySecondHand = defineRule({
  ...common,
  id: "language/people-capital",
  severity: "information",
  basis: [clause("05-HD/VPTW", "mục 3", "secondary")],
})
const byPractice = defineRule({
  ...common,
  id: "theme/themes-stated",
  severity: "warning",
  basis: [practice("thông lệ")],
})
const debatable = defineRule({
  ...common,
  id: "legal-basis/law-by-name",
  severity: "information",
  basis: [practice("thông lệ")],
  optIn: true,
})
const rules = [byLaw, bySecondHand, byPractice, debatable]

const effective = (config: CheckConfig) =>
  resolveCheckConfig(config, rules).rules.map(({ id, severity }) => `${id}: ${severity}`)

describe("resolveCheckConfig", () => {
  it.each<[string, CheckConfig, readonly string[]]>([
    ["nothing", {}, ["form/end-mark: error", "language/people-capital: information", "theme/themes-stated: warning"]],
    [
      "strict",
      { preset: "strict" },
      [
        "form/end-mark: error",
        "language/people-capital: warning",
        "theme/themes-stated: warning",
        "legal-basis/law-by-name: warning",
      ],
    ],
    ["form only", { preset: "form-only" }, ["form/end-mark: error", "language/people-capital: information"]],
    [
      "settings over a preset",
      { preset: "form-only", rules: { "form/end-mark": "off", "legal-basis/law-by-name": "information" } },
      ["language/people-capital: information", "legal-basis/law-by-name: information"],
    ],
    [
      "a severity above the basis",
      { preset: "form-only", rules: { "form/end-mark": "warning", "theme/themes-stated": "error" } },
      ["form/end-mark: warning", "language/people-capital: information", "theme/themes-stated: error"],
    ],
  ])("runs the rules of %s", (_, config, expected) => {
    expect(effective(config)).toEqual(expected)
  })

  it.each<[string, CheckConfig, readonly { rule: string; at: readonly (string | number)[]; says: string }[]]>([
    ["a sound configuration", { rules: { "form/end-mark": "error" } }, []],
    [
      "a rule that does not exist",
      { rules: { "form/end-marc": "off" } },
      [
        {
          rule: "check-config/rule-known",
          at: ["rules", "form/end-marc"],
          says: "Không có quy tắc “form/end-marc”. Gần nhất: “form/end-mark”.",
        },
      ],
    ],
    [
      "a rule of another area",
      { rules: { "style/end-mark": "off" } },
      [{ rule: "check-config/rule-known", at: ["rules", "style/end-mark"], says: "“form/end-mark”" }],
    ],
    [
      "a rule that nothing is near",
      { rules: { xyzzy: "off" } },
      [{ rule: "check-config/rule-known", at: ["rules", "xyzzy"], says: "Không có quy tắc “xyzzy”." }],
    ],
    [
      "an error without law",
      { rules: { "theme/themes-stated": "error", "language/people-capital": "error", "form/end-mark": "error" } },
      [
        {
          rule: "check-config/severity-carried",
          at: ["rules", "theme/themes-stated"],
          says: "căn cứ chỉ cho phép “warning”",
        },
        {
          rule: "check-config/severity-carried",
          at: ["rules", "language/people-capital"],
          says: "căn cứ chỉ cho phép “warning”",
        },
      ],
    ],
    [
      "suppressions without a reason",
      {
        suppressions: [
          { rule: "form/end-mark", anchor: { at: "end:p1", text: "00000000000000" } },
          { rule: "form/end-mark", anchor: { at: "end:p1", text: "00000000000000" }, reason: " " },
          { rule: "form/end-mark", anchor: { at: "end:p1", text: "00000000000000" }, reason: "Mẫu riêng." },
        ],
      },
      [
        { rule: "check-config/suppression-explained", at: ["suppressions", 0], says: "tại end:p1 mà không ghi lý do" },
        { rule: "check-config/suppression-explained", at: ["suppressions", 1], says: "không ghi lý do" },
      ],
    ],
  ])("says what is wrong with %s", (_, config, expected) => {
    const { problems } = resolveCheckConfig(config, rules)
    expect(problems.map(({ at, rule }) => ({ at, rule }))).toEqual(expected.map(({ at, rule }) => ({ at, rule })))
    for (const [index, { says }] of expected.entries()) expect(problems[index]?.text.vi).toContain(says)
    for (const { text: said } of problems) expect(`${said.vi} ${said.en}`).not.toMatch(/[{}]/)
  })
})

it("puts configurations one over the other", () => {
  const one = { rule: "form/end-mark", anchor: { at: "end:p1", text: "00000000000000" }, reason: "Mẫu riêng." }
  const two = { ...one, rule: "theme/themes-stated" }
  expect(
    mergeCheckConfigs(
      { preset: "strict", rules: { "form/end-mark": "off", "theme/themes-stated": "off" }, suppressions: [one] },
      undefined,
      { rules: { "form/end-mark": "warning" }, suppressions: [two], baseline: "cu.json" },
    ),
  ).toEqual({
    preset: "strict",
    rules: { "form/end-mark": "warning", "theme/themes-stated": "off" },
    suppressions: [one, two],
    baseline: "cu.json",
  })
})

it("names the rules near a mistyped one", () => {
  expect(nearestRules("language/peopel-capital", rules)).toEqual(["language/people-capital"])
  expect(nearestRules("people-capital", rules)).toEqual(["language/people-capital"])
  expect(nearestRules("q", rules)).toEqual([])
})

it("tells of every preset what it is for", () => {
  for (const [name, preset] of Object.entries(presets)) {
    expect(preset.name).toBe(name)
    expect(preset.about.vi).not.toBe(preset.about.en)
  }
})
