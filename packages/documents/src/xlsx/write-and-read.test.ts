import { periodId, type ReportContent } from "@lantoa/core/report"
import { ReportContent as Content } from "@lantoa/core/schema"
import fc from "fast-check"
import { unzipSync } from "fflate"
import { describe, expect, it, test } from "vitest"
import { nastyTexts } from "../write/markup.fixture.ts"
import { sampleContent, sampleForm, sampleInput } from "./form.fixture.ts"
import { readSample, writeSample } from "./workbook.fixture.ts"
import { writeReportForm } from "./write/write-report-form.ts"

const runs = 25

/** Without what was left empty, as a form gives it back. */
const answered = ({ costs, parts, tasks, values }: ReportContent): unknown => {
  const kept = <A>(record: Readonly<Record<string, A>>, isEmpty: (answer: A) => boolean) =>
    Object.fromEntries(Object.entries(record).filter(([, answer]) => !isEmpty(answer)))
  return {
    values: kept(values, (value) => value === null),
    tasks: kept(tasks, ({ evidence, note, progress }) => progress === null && note === null && evidence.length === 0),
    costs: kept(costs, (cost) => Object.values(cost).every((amount) => amount === null)),
    parts: kept(parts, (text) => text === null),
  }
}

/** Contents of the form: figures to the largest that there is, words of any signs. */
const contents = (): fc.Arbitrary<ReportContent> => {
  const text = fc.oneof(
    fc.constantFrom(...nastyTexts),
    fc.string({ unit: "binary", minLength: 1, maxLength: 40 }),
    fc.stringMatching(/^[\r\n\t '=+@_x0-9A-F-]{1,20}$/),
    fc.constantFrom(" ", "\r\n", "=1+1", "+1", "-1", "@a", "\t", "\r", "'", "'=1", "_x000D_", "12", "3/4", "ê\u0323"),
  )
  const whole = fc.oneof(fc.nat(), fc.maxSafeNat(), fc.constantFrom(0, Number.MAX_SAFE_INTEGER))
  const part = <A>(ids: readonly string[], answer: fc.Arbitrary<A>) =>
    fc.record(Object.fromEntries(ids.map((id) => [id, answer])), { requiredKeys: [] })
  return fc
    .record({
      values: part(
        sampleForm.indicators.map(({ indicator }) => indicator.id),
        fc.oneof(whole, fc.constantFrom("not-applicable", null)),
      ),
      tasks: part(
        sampleForm.tasks.map(({ item }) => item),
        fc.record({
          progress: fc.constantFrom("not-started", "under-way", "done", "not-applicable", null),
          note: fc.option(text),
          evidence: fc.array(text, { maxLength: 3 }),
        }),
      ),
      costs: part(
        sampleForm.costs.map(({ id }) => id),
        fc.record({ estimated: fc.option(whole), allocated: fc.option(whole), spent: fc.option(whole) }),
      ),
      parts: part(
        sampleForm.parts.map(({ id }) => id),
        fc.option(text),
      ),
    })
    .map((content) => Content.parse(content))
}

describe("a form that is written and read", () => {
  test.each(["vi", "en"] as const)("says in %s what was written", async (language) => {
    const read = await readSample(await writeSample({ language, revision: 3 }))
    expect(read.content).toEqual(answered(sampleContent))
    expect(read.problems).toEqual([])
    expect(read).toMatchObject({
      report: sampleInput.expected.id,
      form: sampleForm.id,
      plan: sampleForm.plan,
      period: "2026-q1",
      revision: 3,
      language,
      obligorName: "UBND xã Hải Mẫu",
    })
    expect(read.cells.size).toBe(18)
  })

  it("keeps any content, and written again gives the same bytes", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(contents(), async (content) => {
        const bytes = await writeSample({ content })
        const read = await readSample(bytes)
        expect(read.problems).toEqual([])
        expect(read.content).toEqual(answered(content))
        expect(await writeSample({ content: read.content })).toEqual(bytes)
      }),
      { numRuns: runs },
    )
  })

  it("is empty where nothing was answered", async () => {
    const { content: _, ...empty } = sampleInput
    const bytes = await writeReportForm(empty)
    expect(bytes).toBeInstanceOf(Uint8Array)
    if (bytes instanceof Uint8Array)
      expect((await readSample(bytes)).content).toEqual({ values: {}, tasks: {}, costs: {}, parts: {} })
  })

  it("reads a form without some kinds of questions", async () => {
    const form = { ...sampleForm, tasks: [], costs: [], parts: [] }
    const read = await readSample(
      await writeSample({ form, content: { ...sampleContent, tasks: {}, costs: {}, parts: {} } }),
    )
    expect(read.content.values).toEqual(sampleContent.values)
    expect(new Set([...read.cells.values()].map(({ sheet }) => sheet))).toEqual(new Set(["Số liệu"]))
  })

  it("holds no formula but those that check entries", async () => {
    const parts = unzipSync(await writeSample({}))
    for (const [name, bytes] of Object.entries(parts))
      if (name.startsWith("xl/worksheets/")) expect(new TextDecoder().decode(bytes)).not.toMatch(/<f[ >]/)
  })
})

describe("what cannot be written", () => {
  it("is an answer longer than a cell", async () => {
    const longest = "ă".repeat(32_767)
    const whole = await writeReportForm({ ...sampleInput, content: { ...sampleContent, parts: { results: longest } } })
    expect(whole).toBeInstanceOf(Uint8Array)
    const refused = await writeReportForm({
      ...sampleInput,
      content: { ...sampleContent, parts: { results: `${longest}ă` } },
    })
    expect(refused).toMatchObject({ _tag: "CannotWriteForm", kind: "too-long", answer: "part:results", length: 32_768 })
  })

  it("is an answer that the form does not ask", async () => {
    const refused = await writeReportForm({
      ...sampleInput,
      content: { ...sampleContent, parts: { outlook: "Năm tới." } },
    })
    expect(refused).toMatchObject({ _tag: "CannotWriteForm", kind: "not-asked", answer: "part:outlook" })
    const empty = await writeReportForm({ ...sampleInput, content: { ...sampleContent, parts: { outlook: null } } })
    expect(empty).toBeInstanceOf(Uint8Array)
  })

  it("is a report that is waited for in another period: the program is wrong", async () => {
    const period = { ...sampleInput.period, id: periodId("2025-q1") }
    await expect(writeReportForm({ ...sampleInput, period })).rejects.toThrow(/"2026-q1", not .* and "2025-q1"/)
  })
})
