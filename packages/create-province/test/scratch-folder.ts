import { mkdtempSync, realpathSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { onTestFinished } from "vitest"

/** An empty folder that goes when the test ends. */
export const scratchFolder = (): string => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "lantoa-province-")))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
