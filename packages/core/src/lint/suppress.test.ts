import { describe, expect, it } from "vitest"
import { isoDate } from "../calendar/index.ts"
import { type Change, soundJurisdiction, soundPlan, withDocument, withText } from "../testing/index.ts"
import { applyBaseline, applySuppressions, baselineOf, compareFindings, lint, type Suppression } from "./index.ts"
import { endMark } from "./rules/form/end-mark.ts"
import { placeWithoutTypeWord } from "./rules/form/place-without-type-word.ts"
import { peopleCapital } from "./rules/language/people-capital.ts"

const day = isoDate("2026-03-20")
const rules = [endMark, placeWithoutTypeWord, peopleCapital]
const findingsIn = (...changes: readonly Change[]) => {
  const plan = soundPlan(...changes)
  return lint({ plan, day, ownDay: day, jurisdiction: soundJurisdiction(day) }, rules).findings
}
const slip = withText("- Phục vụ nhân dân.")
const tilted = withDocument({ place: "tỉnh Ví Dụ" })
const [inText] = findingsIn(slip)
const accepted = (change: Partial<Suppression> = {}): Suppression => ({
  rule: "language/people-capital",
  anchor: inText?.anchor ?? { at: "", text: "" },
  reason: "Trích nguyên văn.",
  ...change,
})
const today = isoDate("2026-06-01")

describe("applySuppressions", () => {
  it.each([
    ["the text as it was", [slip], 0, []],
    ["the same text further down", [withText("- Đọc sách mỗi ngày."), slip], 0, []],
    ["another text there", [withText("- Vì nhân dân phục vụ.")], 1, ["check-config/suppression-used"]],
    ["nothing to find", [], 0, ["check-config/suppression-used"]],
  ] as const)("with %s", (_, changes, left, problems) => {
    const sifted = applySuppressions(findingsIn(...changes), [accepted()], today)
    expect(sifted.findings).toHaveLength(left)
    expect(sifted.problems.map(({ rule }) => rule)).toEqual(problems)
  })

  it("keeps what it takes out, with the reason, the owner and the day", () => {
    const { suppressed } = applySuppressions(
      findingsIn(slip),
      [accepted({ owner: "Văn phòng", until: isoDate("2026-12-31") })],
      today,
    )
    expect(suppressed).toEqual([
      {
        ...inText,
        acceptance: { by: "suppression", reason: "Trích nguyên văn.", owner: "Văn phòng", until: "2026-12-31" },
      },
    ])
  })

  it.each([
    ["2026-05-31", 1, ["check-config/suppression-in-time"]],
    ["2026-06-01", 0, []],
    ["2026-06-02", 0, []],
  ])("that ends on %s", (until, left, problems) => {
    const sifted = applySuppressions(findingsIn(slip), [accepted({ until: isoDate(until), owner: "Văn phòng" })], today)
    expect(sifted.findings).toHaveLength(left)
    expect(sifted.problems.map(({ rule }) => rule)).toEqual(problems)
    for (const { text } of sifted.problems) expect(text.vi).toContain("31/05/2026 (Văn phòng)")
  })

  it("tells rules at one place apart", () => {
    expect(applySuppressions(findingsIn(slip), [accepted({ rule: "form/end-mark" })], today).findings).toHaveLength(1)
  })

  it("finds a field by its path and value", () => {
    const [found] = findingsIn(tilted)
    const suppression = accepted({
      rule: placeWithoutTypeWord.id,
      ...(found === undefined ? {} : { anchor: found.anchor }),
    })
    expect(found?.anchor.at).toBe("document.place")
    expect(applySuppressions(findingsIn(tilted), [suppression], today).findings).toEqual([])
    const other = withDocument({ place: "tỉnh Ví Dụ Hai" })
    expect(applySuppressions(findingsIn(other), [suppression], today).findings).toHaveLength(1)
  })
})

describe("a baseline", () => {
  const plan = "vi-du/van-hoa-doc"
  const baseline = baselineOf([{ plan, findings: findingsIn(slip) }])

  it("holds rules, places and hashes, no sentence", () => {
    expect(baseline.findings).toEqual([
      { plan, rule: peopleCapital.id, message: inText?.message, anchor: inText?.anchor, clause: inText?.clause.vi },
    ])
    expect(JSON.stringify(baseline)).not.toContain("Phục vụ")
  })

  it("lets only new findings count", () => {
    const { findings, suppressed } = applyBaseline(findingsIn(slip, tilted), baseline, plan)
    expect(findings.map(({ rule }) => rule)).toEqual([placeWithoutTypeWord.id])
    expect(suppressed.map(({ acceptance }) => acceptance.by)).toEqual(["baseline"])
  })

  it("does not make up for a finding elsewhere by count", () => {
    expect(applyBaseline(findingsIn(withText("- Của nhân dân.")), baseline, plan).findings).toHaveLength(1)
  })

  it("speaks for its own plan alone", () => {
    expect(applyBaseline(findingsIn(slip), baseline, "vi-du/khac").findings).toHaveLength(1)
  })
})

it("tells what another day gains and loses, whatever the words", () => {
  const [one] = findingsIn(slip)
  const [two] = findingsIn(tilted)
  if (one === undefined || two === undefined) throw new RangeError("The plans have a finding each.")
  const reworded = { ...one, text: { vi: "Khác", en: "Other" } }
  expect(compareFindings([one, two], [reworded])).toEqual({ gained: [], lost: [two] })
  expect(compareFindings([one], [reworded, one])).toEqual({ gained: [one], lost: [] })
})
