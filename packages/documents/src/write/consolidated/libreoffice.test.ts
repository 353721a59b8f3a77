import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { sampleContent } from "../../xlsx/form.fixture.ts"
import { consolidatedInput } from "./consolidated.fixture.ts"
import { consolidatedReport } from "./consolidated-report.ts"
import { writeConsolidatedDocx } from "./write-consolidated.ts"

const hasOffice = spawnSync("soffice", ["--version"], { timeout: 60_000 }).status === 0

describe(hasOffice ? "LibreOffice" : "LibreOffice (1 test skipped: there is no soffice here)", () => {
  it.skipIf(!hasOffice)("opens a consolidated report and prints its charts", { timeout: 180_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), "lantoa-report-"))
    try {
      const input = consolidatedInput(undefined, { before: [sampleContent] })
      const bytes = writeConsolidatedDocx(consolidatedReport(input), input.jurisdiction)
      writeFileSync(join(folder, "report.docx"), bytes)
      const profile = `-env:UserInstallation=file://${join(folder, "profile")}`
      const convert = (format: string) =>
        spawnSync(
          "soffice",
          [profile, "--headless", "--convert-to", format, "--outdir", folder, join(folder, "report.docx")],
          { timeout: 80_000 },
        )
      expect(convert("pdf").status).toBe(0)
      expect(readFileSync(join(folder, "report.pdf"), "latin1").startsWith("%PDF-")).toBe(true)
      expect(convert("fodt").status).toBe(0)
      const flat = readFileSync(join(folder, "report.fodt"), "utf8")
      expect(flat.match(/<office:chart>/g)).toHaveLength(2)
      expect(flat).toContain('style:print-orientation="landscape"')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
