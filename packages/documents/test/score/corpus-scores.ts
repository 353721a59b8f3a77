import { spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { FieldScore, SetScores } from "./set-scores.ts"

const root = join(import.meta.dirname, "../../../..")
const shared = join(root, "../shared")
const scorer = join(shared, "tools/score-reading.mjs")

/** The kinds of file that plans come in, as their names end. */
const kinds = ["docx", "doc", "pdf", "htm", "txt", "md"]

/** Scores what `lantoa read` makes of the labelled plans beside the project, kind by kind; undefined where there are none. */
export const corpusScores = (): readonly SetScores[] | undefined => {
  if (!existsSync(scorer)) return undefined
  const documents = mkdtempSync(join(tmpdir(), "labelled-"))
  try {
    for (const folder of ["seeds", "corpus/documents"])
      for (const file of readdirSync(join(shared, folder)))
        symlinkSync(join(shared, folder, file), join(documents, file))
    return kinds.flatMap((kind) => scoresOf(documents, kind) ?? [])
  } finally {
    rmSync(documents, { recursive: true })
  }
}

const scoresOf = (documents: string, kind: string): SetScores | undefined => {
  const read = [process.execPath, "--conditions=@lantoa/source", join(root, "apps/cli/src/main.ts"), "read", "{}"]
  const flags = ["--docs", documents, "--gold", join(shared, "corpus/gold"), "--ext", kind]
  const { stdout } = spawnSync(process.execPath, [scorer, ...flags, "--", ...read, "--format", "json"], {
    encoding: "utf8",
    cwd: root,
    maxBuffer: 1 << 26,
  })
  const documentsRead = Number(/^-- (\d+) documents/m.exec(stdout)?.[1] ?? 0)
  const total = /^overall ([\d.]+) broken (\d+)$/m.exec(stdout)
  if (documentsRead === 0 || total === null) return undefined
  const fields = [...stdout.matchAll(/^(\w+) +([\d.]+) +([\d.]+) +([\d.]+)$/gm)].map(
    ([, field = "", precision, recall, score]): readonly [string, FieldScore] => [
      field,
      { precision: Number(precision), recall: Number(recall), score: Number(score) },
    ],
  )
  return {
    name: `.${kind}`,
    documents: documentsRead,
    broken: Number(total[2]),
    overall: Number(total[1]),
    fields: new Map(fields),
  }
}
