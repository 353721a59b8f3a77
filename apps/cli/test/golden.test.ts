import { existsSync, readdirSync } from "node:fs"
import { basename, join } from "node:path"
import type { Finding } from "@lantoa/core"
import { beforeAll, describe, expect, it } from "vitest"
import { lantoa } from "./lantoa.ts"

const shared = new URL("../../../../shared/", import.meta.url).pathname
const golden = new URL("golden/", import.meta.url).pathname

const textsIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".txt"))
        .map((name) => join(folder, name))
    : []

const files = [...textsIn(`${shared}corpus/documents`), ...textsIn(`${shared}seeds`)]
/** How many golden files there are: so many documents are left out where the issued plans are not here. */
const kept = existsSync(golden) ? readdirSync(golden).length : 0

/** Rule, severity, place and hash of the text there: no word of the document. */
const line = ({ anchor, message, rule, severity, spans }: Finding): string =>
  [
    severity,
    rule,
    message,
    anchor.at,
    anchor.text,
    spans.map(([start, end]) => `${start}-${end}`).join(" ") || "-",
  ].join(" ")

describe.skipIf(files.length === 0)(`findings in ${files.length || kept} issued plans`, () => {
  const found = new Map<string, readonly Finding[]>()

  beforeAll(async () => {
    const { out } = await lantoa(["check", ...files, "--preset", "strict", "--format", "json"])
    const { plans } = JSON.parse(out)
    for (const plan of plans) {
      expect(plan.defects).toEqual([])
      found.set(plan.file, plan.findings)
    }
  })

  it.each(files.map((file) => [basename(file, ".txt"), file]))(
    "%s has those of its golden file (npx vitest run test/golden.test.ts -u writes it)",
    async (name, file) => {
      const lines = (found.get(file) ?? []).map(line).toSorted()
      await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(join(golden, `${name}.txt`))
    },
  )
})
