import { fold, type Text } from "../text/index.ts"
import { periodId } from "./id.ts"
import type { PeriodId } from "./period.schema.ts"
import { periodForms } from "./period-forms.ts"
import { periodParts } from "./period-parts.ts"

/** What somebody typed for a period: the period, or the nearest there are and a sentence that says so. */
export type PeriodReading =
  | { readonly kind: "period"; readonly id: PeriodId }
  | { readonly kind: "unknown"; readonly nearest: readonly PeriodId[]; readonly text: Text }

/**
 * Reads a period as officers type it (*đọc tên kỳ báo cáo*), in Vietnamese with or without accents, in English, or as an
 * id.
 *
 * @example
 * ```ts import.meta.vitest
 * readPeriod("quý I/2026") // => { kind: "period", id: "2026-q1" }
 * readPeriod("6 tháng đầu năm 2026") // => { kind: "period", id: "2026-h1" }
 * readPeriod("03/2026") // => { kind: "period", id: "2026-m03" }
 * const wrong = readPeriod("Q5/2026")
 * wrong.kind === "unknown" && wrong.nearest // => ["2026-q4"]
 * ```
 */
export const readPeriod = (typed: string): PeriodReading => {
  const text = fold(typed)
    .replace(/[()“”"']/g, "")
    .trim()
  for (const [pattern, read] of periodForms) {
    const found = pattern.exec(text)
    if (found === null) continue
    const { ending, nearest = [], year } = read(found.groups ?? {})
    const id = ending === undefined ? undefined : idOf(year, ending)
    return id === undefined
      ? unknown(
          typed,
          nearest.flatMap((each) => idOf(year, each) ?? []),
        )
      : { kind: "period", id }
  }
  const year = /\b(?:19|20|21)\d\d\b/.exec(text)?.[0]
  return unknown(typed, year === undefined ? [] : ["", "-h1", "-q1"].flatMap((each) => idOf(year, each) ?? []))
}

const idOf = (of: string, ending: string): PeriodId | undefined => {
  if (of === "") return undefined
  const id = periodId(`${of}${ending}`)
  return periodParts(id) === undefined ? undefined : id
}

const unknown = (typed: string, nearest: readonly PeriodId[]): PeriodReading => {
  const hint =
    nearest.length === 0
      ? { vi: "", en: "" }
      : { vi: `; gần nhất: ${nearest.join(", ")}`, en: `; the nearest: ${nearest.join(", ")}` }
  return {
    kind: "unknown",
    nearest,
    text: {
      vi: `“${typed}” không phải một kỳ báo cáo; ghi như 2026, 2026-h1, 2026-9m, 2026-q1, 2026-m03${hint.vi}.`,
      en: `“${typed}” is not a reporting period; write one like 2026, 2026-h1, 2026-9m, 2026-q1, 2026-m03${hint.en}.`,
    },
  }
}
