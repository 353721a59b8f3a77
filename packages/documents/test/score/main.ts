import { readFileSync, writeFileSync } from "node:fs"
import { corpusScores } from "./corpus-scores.ts"
import { noiseScores } from "./noise-scores.ts"
import { scorePage } from "./score-page.ts"
import type { SetScores } from "./set-scores.ts"

/** How many made-up plans are read at each level of damage. */
const plans = 200

const print = (title: string, sets: readonly SetScores[]): void => {
  for (const { broken, documents, name, overall } of sets)
    process.stdout.write(`${title} ${name}: ${overall.toFixed(3)} (${documents} documents, ${broken} broken)\n`)
}

const noise = noiseScores(plans)
print("noise", noise)
const corpus = corpusScores()
if (corpus === undefined) {
  process.stdout.write("../shared is absent: no labelled plans to score, and the pages in docs stay as they are.\n")
} else {
  print("labelled", corpus)
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"))
  const report = { version, day: new Date().toISOString().slice(0, 10), corpus, noise }
  for (const [language, page] of [
    ["vi", "vi/diem-doc.md"],
    ["en", "en/reading-score.md"],
  ] as const)
    writeFileSync(new URL(`../../../../docs/${page}`, import.meta.url), scorePage(report, language))
}
