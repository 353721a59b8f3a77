import { completionsAt } from "./completion.ts"
import { diagnosticsOf } from "./diagnostics.ts"
import { hoverAt } from "./hover.ts"
import type { OpenText } from "./open-text.ts"
import { quickFixes } from "./quick-fixes.ts"
import { type Understanding, understand } from "./understood-text.ts"

/** A plan in words, .md or .txt. */
export const proseText = (text: string, understanding: Understanding): OpenText => {
  const { language } = understanding
  const understood = understand(text, understanding)
  const rules = [...understanding.rules, ...(understood.reading.province?.rules ?? [])]
  return {
    diagnostics: diagnosticsOf(understood, language),
    hoverAt: (position) => hoverAt(understood, position, rules, language),
    actionsIn: (uri, range) => quickFixes(understood, uri, range, language),
    completionsAt: (line, position) => completionsAt(understood, line, position, language),
  }
}
