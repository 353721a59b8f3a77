import { type Language, textHash } from "@lantoa/core"

/** The name of the hidden sheet. */
export const hiddenSheetName = "_lantoa"

/** The form of the workbook, with a number that counts up when it changes. */
export const formFormat = "lantoa.xlsx-form/1"

/** A fixed cell and what it says. */
export interface HiddenLabel {
  readonly sheet: string
  readonly cell: string
  readonly text: string
}

/** An answer cell, and the fixed cells of its sheet that say what it asks. */
export interface HiddenAnswer {
  readonly sheet: string
  readonly cell: string
  readonly id: string
  /** The name that is defined for the cell. */
  readonly name: string
  readonly labels: readonly string[]
}

/** What the hidden sheet of a form says (*trang ẩn*): whose form it is, and what stands where. */
export interface HiddenForm {
  readonly report: string
  readonly form: string
  readonly plan: string
  readonly period: string
  readonly revision: number
  readonly language: Language
  readonly unit: string
  readonly labels: readonly HiddenLabel[]
  readonly answers: readonly HiddenAnswer[]
  /** Answers that a cell cannot hold just as they are, as JSON, by the id of the answer. */
  readonly exact: ReadonlyMap<string, string>
}

/** Signs that one cell of the hidden sheet holds. */
const longest = 30_000

/** The hidden sheet as rows of text. */
export const hiddenRows = (hidden: HiddenForm): readonly (readonly string[])[] => {
  const { form, language, period, plan, report, revision, unit } = hidden
  const rows = [
    ["report", report],
    ["form", form],
    ["plan", plan],
    ["period", period],
    ["revision", String(revision)],
    ["language", language],
    ["unit", unit],
    ...hidden.labels.map(({ cell, sheet, text }) => ["label", sheet, cell, text]),
    ...hidden.answers.map(({ cell, id, labels, name, sheet }) => ["answer", sheet, cell, id, name, labels.join(" ")]),
    ...[...hidden.exact].map(([id, json]) => ["exact", id, ...pieces(asciiJson(json))]),
  ]
  return [["format", formFormat], ["hash", hashOf(rows)], ...rows]
}

/** Signs beyond ASCII as `\uXXXX`, so that no program changes them. */
const asciiJson = (json: string): string =>
  json.replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`)

const pieces = (text: string): readonly string[] =>
  Array.from({ length: Math.ceil(text.length / longest) }, (_, at) => text.slice(at * longest, (at + 1) * longest))

const hashOf = (rows: readonly (readonly string[])[]): string => textHash(JSON.stringify(rows.map(withoutEmptyEnd)))

/** Empty cells at the end of a row are the same as none. */
const withoutEmptyEnd = (row: readonly string[]): readonly string[] =>
  row.slice(
    0,
    row.reduce((end, text, at) => (text === "" ? end : at + 1), 0),
  )

/**
 * What rows of a hidden sheet say. `"other-format"`: it is of another version, or no form at all; `"changed"`: somebody
 * changed it, so that it no longer tells what stands where.
 */
export const hiddenFormOf = (rows: readonly (readonly string[])[]): HiddenForm | "other-format" | "changed" => {
  const [format, hash, ...rest] = rows
  if (format?.[0] !== "format" || format[1] !== formFormat) return "other-format"
  if (hash?.[1] !== hashOf(rest)) return "changed"
  const said = new Map(rest.map((row) => [row[0], row[1] ?? ""]))
  const of = (kind: string) => rest.filter((row) => row[0] === kind)
  return {
    report: said.get("report") ?? "",
    form: said.get("form") ?? "",
    plan: said.get("plan") ?? "",
    period: said.get("period") ?? "",
    revision: Number(said.get("revision")),
    language: said.get("language") === "en" ? "en" : "vi",
    unit: said.get("unit") ?? "",
    labels: of("label").map(([, sheet = "", cell = "", text = ""]) => ({ sheet, cell, text })),
    answers: of("answer").map(([, sheet = "", cell = "", id = "", name = "", labels = ""]) => ({
      sheet,
      cell,
      id,
      name,
      labels: labels === "" ? [] : labels.split(" "),
    })),
    exact: new Map(of("exact").map(([, id = "", ...json]) => [id, json.join("")])),
  }
}
