import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { expect, it } from "vitest"
import { fillWorkbook, typedCells } from "./fill-workbook.ts"
import { guideSteps } from "./guide-steps.ts"
import { lantoa, temporaryFolder } from "./lantoa.ts"

const docs = resolve(import.meta.dirname, "../../../docs")
const temporary = temporaryFolder()

/** How wide the columns of a table are is no promise of a guide. */
const spaced = (text: string): string => text.replace(/[^\S\n]+/g, " ")

const write = (path: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

it.each(["vi/bao-cao-so.md", "en/reports-department.md", "vi/bao-cao-xa.md", "en/reports-commune.md"])(
  "every step of %s works as it is written",
  { timeout: 600_000 },
  async (page) => {
    const steps = guideSteps(readFileSync(join(docs, page), "utf8"))
    expect(steps.filter(({ kind }) => kind === "run").length).toBeGreaterThan(1)
    const folder = mkdtempSync(join(temporary, "guide-"))
    let printed = ""
    for (const step of steps) {
      if (step.kind === "file") write(join(folder, step.path), step.text)
      else if (step.kind === "fill")
        write(join(folder, step.to), fillWorkbook(readFileSync(join(folder, step.from)), typedCells(step.lines)))
      else if (step.kind === "output") for (const line of step.lines) expect(spaced(printed)).toContain(spaced(line))
      else
        for (const [at, words] of step.commands.entries()) {
          const { code, err, out } = await lantoa(words, { cwd: folder })
          const wanted = at === step.commands.length - 1 ? step.code : 0
          expect(`${words.join(" ")} => ${code}\n${code === wanted ? "" : err}`).toBe(
            `${words.join(" ")} => ${wanted}\n`,
          )
          printed = out
        }
    }
  },
)
