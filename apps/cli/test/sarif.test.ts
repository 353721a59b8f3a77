import { readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import ajv from "ajv-draft-04"
import { describe, expect, it } from "vitest"
import { fixture, lantoa, temporaryFolder } from "./lantoa.ts"

const require = createRequire(import.meta.url)
const folder = temporaryFolder()
const schemaFile = join(require.resolve("@microsoft/jest-sarif/package.json"), "../lib/schemas/sarif-2.1.0-rtm.5.json")
const validate = new ajv.default({ strict: false, unicodeRegExp: false, validateFormats: false }).compile(
  JSON.parse(readFileSync(schemaFile, "utf8")),
)

describe("SARIF 2.1.0", () => {
  it.each([
    ["a document", [fixture("hoa-sen.txt")]],
    ["a built-in plan", ["vinh-long-2026"]],
    ["both, in English", [fixture("hoa-sen.txt"), "ha-nam-2021", "--lang", "en"]],
    ["a second opinion", ["ha-nam-2021", "--as-of", "2026-07-01"]],
    ["a text that is no plan", [fixture("tho.txt")]],
    ["a file that cannot be read", ["khong co.txt"]],
  ])("of %s fits the schema", async (_, words) => {
    const { out } = await lantoa(["check", ...words, "--format", "sarif"], { cwd: folder })
    const log = JSON.parse(out)
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true)
  })

  it("offers the safe fixes of a document", async () => {
    const file = join(folder, "sua.txt")
    const text = readFileSync(fixture("hoa-sen.txt"), "utf8")
    writeFileSync(file, text.replace("- Dành một buổi", "- Giành thời lượng và một buổi"))
    const { out } = await lantoa(["check", file, "--format", "sarif"])
    const log = JSON.parse(out)
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true)
    const fixes = log.runs[0].results.flatMap(({ fixes = [] }) => fixes)
    const [{ deletedRegion, insertedContent }] = fixes[0].artifactChanges[0].replacements
    const line = readFileSync(file, "utf8").split("\n")[deletedRegion.startLine - 1] ?? ""
    expect(line.slice(deletedRegion.startColumn - 1, deletedRegion.endColumn - 1)).toBe("Giành thời lượng")
    expect(insertedContent.text).toBe("Dành thời lượng")
  })

  it("has a place and a rule for every result of a document", async () => {
    const file = fixture("hoa-sen.txt")
    const { out } = await lantoa(["check", file, "--format", "sarif"])
    const [run] = JSON.parse(out).runs
    const lines = readFileSync(file, "utf8").split("\n")
    expect(run.results.length).toBeGreaterThan(0)
    for (const { ruleId, ruleIndex, locations } of run.results) {
      expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId)
      const { artifactLocation, region } = locations[0].physicalLocation
      expect(artifactLocation.uri).toMatch(/^file:\/\/.*hoa-sen\.txt$/)
      if (region !== undefined)
        expect(region.startColumn).toBeLessThanOrEqual((lines[region.startLine - 1] ?? "").length + 1)
    }
  })
})
