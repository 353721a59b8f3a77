import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { isoDate } from "@lantoa/core"
import { isCannotOpen, readDocumentFile } from "@lantoa/documents/files"
import { toContract } from "@lantoa/documents/read"
import { afterAll, describe, expect, it } from "vitest"
import { writeDocx } from "../src/write/docx/write-docx.ts"
import { draftPlan, haiMau } from "../src/write/plan.fixture.ts"

const hasOffice = spawnSync("soffice", ["--version"], { timeout: 60_000 }).status === 0
const folder = mkdtempSync(join(tmpdir(), "lantoa-office-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The reading of a file. Capitals that only a style of the file makes are told in .docx and .pdf alone. */
const readFile = async (path: string): Promise<unknown> => {
  const reading = await readDocumentFile(readFileSync(path), { fallbackDay: isoDate("2026-11-21") })
  if (isCannotOpen(reading)) throw new RangeError(reading.text.en)
  return JSON.parse(JSON.stringify(toContract(reading)).toLowerCase())
}

/** What another office program makes of a written document, in another format. */
const convert = (format: string): string => {
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`
  spawnSync("soffice", [profile, "--headless", "--convert-to", format, "--outdir", folder, join(folder, "plan.docx")], {
    timeout: 110_000,
  })
  return join(folder, `plan.${format}`)
}

describe(
  hasOffice ? "a plan saved by LibreOffice" : "a plan saved by LibreOffice (3 tests skipped: no soffice here)",
  () => {
    it.skipIf(!hasOffice).each(["pdf", "doc", "html"])(
      "as .%s reads like the .docx",
      { timeout: 120_000 },
      async (format) => {
        writeFileSync(join(folder, "plan.docx"), writeDocx(draftPlan(), haiMau()))
        expect(await readFile(convert(format))).toEqual(await readFile(join(folder, "plan.docx")))
      },
    )
  },
)
