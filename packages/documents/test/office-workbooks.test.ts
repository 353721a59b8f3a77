import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { ReportContent } from "@lantoa/core/report"
import { afterAll, describe, expect, it } from "vitest"
import { sampleContent } from "../src/xlsx/form.fixture.ts"
import { edited, readSample, writeSample } from "../src/xlsx/workbook.fixture.ts"

const hasOffice = spawnSync("soffice", ["--version"], { timeout: 60_000 }).status === 0
const folder = mkdtempSync(join(tmpdir(), "lantoa-office-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Bytes after another office program opened and saved them, once for each format on the way. */
const savedAgain = (bytes: Uint8Array, formats: readonly string[]): Uint8Array => {
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`
  let from = join(folder, "form.xlsx")
  writeFileSync(from, bytes)
  for (const [at, format] of formats.entries()) {
    const out = join(folder, String(at))
    spawnSync("soffice", [profile, "--headless", "--convert-to", format, "--outdir", out, from], { timeout: 110_000 })
    from = join(out, `form.${format}`)
  }
  return readFileSync(from)
}

/** Answers that a program could take for something else. */
const delicate: ReportContent = {
  ...sampleContent,
  tasks: {
    "task-1": { progress: "done", note: " hai  chỗ trống ", evidence: ["=1+1", "@a", "'b", "3/4", "007", "1.5"] },
    "task-2.1": { progress: "not-applicable", note: "a\u0007b\r\nc", evidence: ["ê\u0323\tf", "_x0041_", "TRUE"] },
  },
  parts: { results: "-1\n\n+2", difficulties: '"<&>" emoji 👩‍🏫' },
}

describe(
  hasOffice ? "a form saved by LibreOffice" : "a form saved by LibreOffice (5 tests skipped: no soffice here)",
  () => {
    it.skipIf(!hasOffice).each<[string, ReportContent, readonly string[]]>([
      ["as .xlsx", sampleContent, ["xlsx"]],
      ["as .ods and then as .xlsx", sampleContent, ["ods", "xlsx"]],
      ["as .xlsx, with delicate answers", delicate, ["xlsx"]],
      ["as .ods and then as .xlsx, with delicate answers", delicate, ["ods", "xlsx"]],
    ])("%s is read as it was", { timeout: 240_000 }, async (_, content, formats) => {
      const bytes = await writeSample({ content })
      const again = await readSample(savedAgain(bytes, formats))
      expect(again).toEqual(await readSample(bytes))
      expect(await writeSample({ content: again.content })).toEqual(bytes)
    })

    it.skipIf(!hasOffice)("still has its wrong cells named", { timeout: 240_000 }, async () => {
      const bytes = await edited(await writeSample(), (workbook) => {
        const figures = workbook.getWorksheet("Số liệu")
        if (figures === undefined) throw new RangeError("The sample has no sheet of figures.")
        figures.getCell("D6").value = { formula: "2+3", result: 5 }
        figures.getCell("D7").value = new Date(Date.UTC(2026, 3, 3))
        figures.getCell("D7").numFmt = "d-mmm"
        figures.getCell("D8").value = "1.234"
        figures.getCell("D9").value = "nhiều"
      })
      const { content, problems } = await readSample(savedAgain(bytes, ["xlsx"]))
      expect(problems.map(({ cell, kind }) => [cell, kind])).toEqual([
        ["D6", "formula"],
        ["D7", "date"],
        ["D9", "not-a-number"],
      ])
      expect(content.values).toEqual({ "talk-attendance-women": 1234 })
    })
  },
)
