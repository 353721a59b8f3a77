import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { draftPlan, haiMau } from "../plan.fixture.ts"
import { writeDocx } from "./write-docx.ts"

const hasOffice = spawnSync("soffice", ["--version"], { timeout: 60_000 }).status === 0

describe(hasOffice ? "LibreOffice" : "LibreOffice (1 test skipped: there is no soffice here)", () => {
  it.skipIf(!hasOffice)("opens a written document and prints its four pages", { timeout: 120_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), "lantoa-docx-"))
    try {
      writeFileSync(join(folder, "plan.docx"), writeDocx(draftPlan(), haiMau()))
      const profile = `-env:UserInstallation=file://${join(folder, "profile")}`
      const run = spawnSync(
        "soffice",
        [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, "plan.docx")],
        { timeout: 110_000 },
      )
      expect(run.status).toBe(0)
      const pdf = readFileSync(join(folder, "plan.pdf"), "latin1")
      expect(pdf.startsWith("%PDF-")).toBe(true)
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(4)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
