import { isoDate } from "../../calendar/index.ts"
import { bodyId, groupId } from "../../directory/index.ts"
import { practice } from "../../law/index.ts"
import { defineRule } from "../../lint/index.ts"
import { Plan } from "../../plan/plan.schema.ts"
import { defineProvince } from "../../province/index.ts"
import { withText } from "../changes.ts"
import type { AnyRuleCases } from "../rule-cases.ts"
import { soundPlan } from "../sound-plan.ts"
import { soundProvince } from "../sound-province.ts"
import type { ConformanceCapabilities } from "./capabilities.ts"

/** A rule of the made-up province. */
export const noRain = defineRule({
  id: "vi-du/no-rain",
  severity: "warning",
  title: { vi: "Không nói đến mưa", en: "No rain is named" },
  explain: { vi: "Ví dụ cho phép thử.", en: "An example for tests." },
  basis: [],
  since: "2021-01-01",
  messages: { rain: { vi: "“{found}” trong văn bản.", en: "“{found}” in the text." } },
  check({ plan }, report) {
    for (const node of plan.requirements)
      if (node.text.includes("mưa")) report("rain", { node: node.at }, { found: "mưa" })
  },
})

const wet = (name: string, text: string): AnyRuleCases["invalid"][number] => ({
  name,
  plan: soundPlan(withText(text)),
  finds: [{ message: "rain", at: ["s1.2:p2"], says: "mưa" }],
})

/** Cases of that rule that hold. */
export const noRainCases: AnyRuleCases = {
  valid: {
    nothing: soundPlan(),
    sun: soundPlan(withText("Trời nắng.")),
    wind: soundPlan(withText("Trời gió.")),
  },
  invalid: [wet("rain", "Trời mưa."), wet("more rain", "Trời lại mưa."), wet("much rain", "Trời mưa to.")],
}

const communes = groupId("g:vi-du/ubnd-cac-xa-phuong")
const department = bodyId("b:vi-du/so-van-hoa")
const committee = bodyId("b:vi-du/ubnd-tinh")
const custom = [practice("dữ liệu ví dụ, không có thật", "unchecked")]

/** The made-up province with all that a plugin needs to reach the highest level. */
export const wholeProvince = defineProvince({
  ...soundProvince,
  letterheads: [
    {
      issuer: department,
      superiorLine: "UBND TỈNH VÍ DỤ",
      issuerLine: "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH",
      place: "Ví Dụ",
      planSymbol: "KH-SVHTTDL",
    },
  ],
  reportingChain: [
    { from: communes, to: department, due: { kind: "yearly", month: 12, day: 18, before: true }, basis: custom },
    { from: department, to: committee, due: null, basis: custom },
  ],
  rules: [noRain],
  plans: { "vi-du": soundPlan() },
})

const text = new TextDecoder()
const write = (plan: Plan): string => JSON.stringify(plan)

/** Capabilities with which it does: plans "written" as JSON, units counted by hand. */
export const fullCapabilities: ConformanceCapabilities = {
  on: isoDate("2026-03-20"),
  units: {
    dataVersion: "9.9.9",
    countOn: (_, day) => (day < "2025-07-01" ? { district: 2 } : { commune: 3 }),
  },
  ruleCases: { [noRain.id]: noRainCases },
  documents: {
    write: { docx: write, html: write, md: write },
    read: (file) => Plan.parse(JSON.parse(text.decode(file))),
    contractOf: ({ document, themes }) => ({ title: document.title, themes: themes.map((theme) => theme.text) }),
  },
}
