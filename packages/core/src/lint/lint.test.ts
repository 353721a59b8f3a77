import { describe, expect, it } from "vitest"
import { isoDate } from "../calendar/index.ts"
import { clause, practice } from "../law/index.ts"
import { nodeId, type Plan, type PlanProvenance } from "../plan/index.ts"
import { soundJurisdiction, soundPlan } from "../testing/index.ts"
import { textHash } from "../text/index.ts"
import {
  applyFixes,
  defineRule,
  explainRule,
  lint,
  type Place,
  type RuleContext,
  severityOf,
  type TextEdit,
} from "./index.ts"

const day = isoDate("2026-03-20")
const plan = soundPlan()
const contextOf = (given: Plan): RuleContext => ({
  plan: given,
  day,
  ownDay: day,
  jurisdiction: soundJurisdiction(day),
})

const rule = (place: Place, edits?: readonly TextEdit[]) =>
  defineRule({
    id: "test/rule",
    severity: "error",
    title: { vi: "Quy tắc", en: "Rule" },
    explain: { vi: "Vì sao.", en: "Why." },
    basis: [clause("30/2020/NĐ-CP", "Điều 8")],
    since: "2020-03-05",
    until: "2027-01-01",
    messages: { found: { vi: "Thấy “{what}” {where}.", en: "Saw “{what}” {where}." } },
    check: (_, report) => report("found", place, { what: 1, where: { vi: "ở đây", en: "here" } }, edits),
  })

describe("lint", () => {
  it("gives a finding all it needs to be printed, in both languages", () => {
    expect(lint(contextOf(plan), [rule({ path: ["document", "number", "ordinal"] })]).findings).toEqual([
      {
        rule: "test/rule",
        message: "found",
        severity: "error",
        at: ["document", "number", "ordinal"],
        anchor: { at: "document.number.ordinal", text: textHash("45") },
        clause: { vi: "số, ký hiệu", en: "number and symbol" },
        spans: [],
        text: { vi: "Thấy “1” ở đây.", en: "Saw “1” here." },
        basis: [clause("30/2020/NĐ-CP", "Điều 8")],
        day,
      },
    ])
  })

  it.each<[string, Place, string]>([
    ["a node", { node: nodeId("s4.1:p2") }, "mục IV.1, gạch đầu dòng 2"],
    ["an item of the plan", { path: ["themes", 0] }, "mục II.1, gạch đầu dòng 1"],
    ["a task", { path: ["assignments", 1, "tasks", 0] }, "mục IV.2, đoạn 1"],
    ["an assignment", { path: ["assignments", 1] }, "mục IV.2"],
    ["an act", { path: ["citations", 0] }, "phần mở đầu"],
    ["a list that is not there", { path: ["reporting"] }, "chế độ báo cáo"],
    ["a recipient", { path: ["document", "recipients", 2] }, "Nơi nhận"],
    ["nothing in particular", { path: [] }, "toàn văn bản"],
  ])("names the clause of %s", (_, place, expected) => {
    expect(lint(contextOf(plan), [rule(place)]).findings[0]?.clause.vi).toBe(expected)
  })

  it.each([
    ["2020-03-04", 0],
    ["2020-03-05", 1],
    ["2026-12-31", 1],
    ["2027-01-01", 0],
  ])("on %s finds %i", (on, count) => {
    expect(lint({ ...contextOf(plan), day: isoDate(on) }, [rule({ path: [] })]).findings).toHaveLength(count)
  })

  it("lets the other rules go on when one breaks", () => {
    const broken = defineRule({
      ...rule({ path: [] }),
      id: "test/broken",
      messages: {},
      check: () => {
        throw new RangeError("no")
      },
    })
    const { findings, defects } = lint(contextOf(plan), [broken, rule({ path: [] })])
    expect(findings).toHaveLength(1)
    expect(defects).toEqual([{ rule: "test/broken", reason: "no" }])
  })

  it("calls nothing an error that rests on practice alone", () => {
    const customary = { ...rule({ path: [] }), basis: [practice("thông lệ"), clause("1/2020", "Điều 1", "secondary")] }
    expect(severityOf(customary)).toBe("warning")
    expect(lint(contextOf(plan), [customary]).findings[0]?.severity).toBe("warning")
  })

  it("refuses at compile time what a message does not have", () => {
    defineRule({
      ...rule({ path: [] }),
      id: "test/types",
      messages: { found: { vi: "“{what}”", en: "“{what}”" } },
      check(_, report) {
        // @ts-expect-error no such message
        report("lost", { path: [] }, { what: 1 })
        // @ts-expect-error the placeholder is not filled
        report("found", { path: [] }, {})
      },
    })
    expect(explainRule(rule({ path: [] }), "en")).toContain("until before 2027-01-01")
  })
})

const source = "Trang 1. Kiểm tra, đôn đốc;\n\ntổng hợp kết quả. Hết."
const at = nodeId("s4.1:p3")
const text = "Kiểm tra, đôn đốc; tổng hợp kết quả."
const provenance: PlanProvenance = {
  nodes: {
    [at]: {
      pieces: [
        [0, 9, 27],
        [19, 29, 46],
      ],
      inferred: null,
      confidence: 1,
    },
  },
  fields: { "document.issuer": { pieces: [[0, 0, 7]], inferred: null, confidence: 1 } },
}

describe("places in the source", () => {
  const spansOf = (place: Place) =>
    lint(contextOf(plan), [rule(place)], provenance).findings[0]?.spans.map(([from, to]) => source.slice(from, to))

  it.each<[string, Place, readonly string[]]>([
    ["characters of a node", { node: at, start: 0, end: 8 }, ["Kiểm tra"]],
    ["characters over a break", { node: at, start: 10, end: 28 }, ["đôn đốc;", "tổng hợp "]],
    ["a whole node", { node: at }, ["Kiểm tra, đôn đốc;", "tổng hợp kết quả."]],
    ["an item by its node", { path: ["assignments", 0, "tasks", 2] }, ["Kiểm tra, đôn đốc;", "tổng hợp kết quả."]],
    ["a field", { path: ["document", "issuer"] }, ["Trang 1"]],
    ["a field that was inferred", { path: ["document", "place"] }, []],
  ])("of %s", (_, place, expected) => {
    expect(spansOf(place)).toEqual(expected)
  })

  it("are fixed where they are in one piece, and left alone elsewhere", () => {
    const whole = { node: at, start: 0, end: 8, write: "Theo dõi" }
    const broken = { node: at, start: text.indexOf("đốc"), end: text.indexOf("hợp"), write: "x" }
    const { findings } = lint(contextOf(plan), [rule({ node: at }, [whole, broken])], provenance)
    const fixed = applyFixes(source, findings)
    expect(fixed.text).toBe(source.replace("Kiểm tra", "Theo dõi"))
    expect(fixed.applied.map(({ write }) => write)).toEqual(["Theo dõi"])
    expect(fixed.left.map(({ write }) => write)).toEqual(["x"])
  })
})
