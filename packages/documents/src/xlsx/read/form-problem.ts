import { fillText, type Text } from "@lantoa/core"

/** What can be wrong with a cell or a sheet of a form. */
export type FormProblemKind =
  | "not-a-number"
  | "negative"
  | "fraction"
  | "too-large"
  | "date"
  | "formula"
  | "true-or-false"
  | "error-value"
  | "unknown-progress"
  | "merged"
  | "moved"
  | "changed-label"
  | "missing-sheet"
  | "not-asked"

/**
 * Something in a form that could not be taken as it stands (*ô có vấn đề*). The answer it is about counts as left empty;
 * all others are taken.
 */
export interface FormProblem {
  readonly kind: FormProblemKind
  readonly sheet: string
  /** null: the whole sheet. */
  readonly cell: string | null
  /** The answer that is not taken, as `value:news-items`; null where none is lost. */
  readonly answer: string | null
  /** What stands there; empty for nothing. */
  readonly found: string
  readonly expected: Text
  readonly text: Text
}

/** What the parts of a problem's sentence are. */
interface ProblemInput extends Omit<FormProblem, "text"> {
  /** What the cell asks, as its labels name it; empty where that is not known. */
  readonly asks?: string
  /** More to say behind the sentence. */
  readonly hint?: Text
}

/** A problem with its sentence: where, what is there, what is expected. */
export const formProblem = ({ asks = "", hint, ...problem }: ProblemInput): FormProblem => {
  const { cell, found, sheet } = problem
  const place = cell === null ? { vi: `Trang “${sheet}”`, en: `Sheet "${sheet}"` } : placeOf(sheet, cell)
  const about = asks === "" ? { vi: "", en: "" } : { vi: ` (${asks})`, en: ` (${asks})` }
  const there = found === "" ? { vi: "để trống", en: "empty" } : { vi: `có “${found}”`, en: `"${found}"` }
  const say = (language: keyof Text): string => {
    const between = language === "vi" ? "cần" : "expected"
    const more = hint === undefined ? "" : ` ${hint[language]}`
    return `${place[language]}${about[language]}: ${there[language]}; ${between} ${problem.expected[language]}.${more}`
  }
  return { ...problem, text: { vi: say("vi"), en: say("en") } }
}

const placeOf = (sheet: string, cell: string): Text =>
  fillText({ vi: "Trang “{sheet}”, ô {cell}", en: 'Sheet "{sheet}", cell {cell}' }, { sheet, cell })
