import { fillText, formatDate, type IsoDate, type Language, type Text } from "@lantoa/core"
import { countsOf, countsText } from "../check/counts.ts"
import type { ResultFile } from "./files.ts"
import { messages } from "./messages.ts"
import type { Worked } from "./work-on.ts"

/** A plan with the files that were written for it. */
export interface WrittenPlan {
  readonly worked: Worked
  readonly files: readonly ResultFile[]
}

/** The page that links all results, in the language asked for. */
export const indexPage = (plans: readonly WrittenPlan[], today: IsoDate, language: Language): string => {
  const title = fillText(messages.title, { day: formatDate(today, language) })[language]
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-bottom: 0; } a { color: #0b57a4; } p { margin: .25rem 0; }
@media (prefers-color-scheme: dark) { body { color: #eee; background: #16181d; } a { color: #8cbcf3; } }
</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${plans.map((plan) => planSection(plan, language)).join("\n")}
</main>
</body>
</html>
`
}

const planSection = ({ worked, files }: WrittenPlan, language: Language): string => {
  const { loaded, checked } = worked
  const counts = fillText(messages.findings, { counts: countsText(countsOf(checked.findings))[language] })
  const judged = judgedText(worked)
  return `<section>
<h2>${escaped(loaded.plan.document.title ?? loaded.name)}</h2>
<p>${escaped(counts[language])}. ${escaped(judged[language])}</p>
<ul>
${files.map(({ name, what }) => `<li><a href="${encodeURIComponent(name)}">${escaped(what[language])}</a> <small>${escaped(name)}</small></li>`).join("\n")}
</ul>
</section>`
}

/** The day a plan was judged on and why, as a sentence. */
export const judgedText = ({ checked: { judgement } }: Worked): Text => ({
  vi: fillText(messages.judged, { day: formatDate(judgement.day, "vi"), reason: judgement.text.vi }).vi,
  en: fillText(messages.judged, { day: formatDate(judgement.day, "en"), reason: judgement.text.en }).en,
})

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? character)
