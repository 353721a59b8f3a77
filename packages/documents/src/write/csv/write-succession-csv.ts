import {
  type CarriedObligation,
  citeBasis,
  clauseLabel,
  dueText,
  type Language,
  type NotCarried,
  type Plan,
  type SuccessionReport,
  type Text,
} from "@lantoa/core"
import { csvCell } from "../text/escape-cell.ts"
import { tierLabel } from "../text/labels.ts"
import type { CsvOptions } from "./write-obligations-csv.ts"

const titles: readonly Text[] = [
  { vi: "Mã nghĩa vụ", en: "Obligation" },
  { vi: "Kết quả", en: "Outcome" },
  { vi: "Đơn vị", en: "Unit" },
  { vi: "Cấp", en: "Tier" },
  { vi: "Vị trí trong kế hoạch", en: "Place in the plan" },
  { vi: "Nội dung", en: "Text" },
  { vi: "Thời hạn", en: "Due" },
  { vi: "Nghĩa vụ gốc", en: "Original obligations" },
  { vi: "Vì sao", en: "Because" },
  { vi: "Căn cứ", en: "Basis" },
]

const outcomes = {
  carried: { vi: "kế thừa", en: "carried" },
  unchanged: { vi: "như cũ", en: "unchanged" },
  lost: { vi: "không kế thừa được", en: "not carried" },
} as const satisfies Readonly<Record<string, Text>>

/**
 * A succession as CSV (*bảng kế thừa*): one row for each obligation on the later day, then one for each thing that could
 * not be carried. Cells never run as formulas.
 */
export const writeSuccessionCsv = (
  plan: Plan,
  { carried, notCarried }: SuccessionReport,
  { bom = true, delimiter = ",", language = "vi" }: CsvOptions = {},
): string => {
  const rows = [
    titles.map((title) => title[language]),
    ...carried.map((each) => carriedRow(plan, each, language)),
    ...notCarried.map((each) => lostRow(plan, each, language)),
  ]
  const text = rows.map((cells) => `${cells.map((cell) => csvCell(cell, delimiter)).join(delimiter)}\r\n`).join("")
  return bom ? `\ufeff${text}` : text
}

const carriedRow = (plan: Plan, { obligation, origins }: CarriedObligation, language: Language): readonly string[] => {
  const { at, because, due, id, obligor, text } = obligation
  const reasons = because.filter(({ kind }) => kind === "succession")
  return [
    id,
    outcomes[reasons.length === 0 ? "unchanged" : "carried"][language],
    origins.at(-1)?.steps.at(-1)?.to?.name ?? obligor.name,
    tierLabel(obligor.kind === "unresolved" ? null : obligor.tier)[language],
    clauseLabel(plan, at)[language],
    text,
    due === null ? "" : dueText(due)[language],
    origins.map((origin) => origin.obligation).join("; "),
    reasons.map((reason) => reason.text[language]).join("; "),
    sources(reasons.flatMap(({ basis }) => basis)),
  ]
}

const lostRow = (plan: Plan, lost: NotCarried, language: Language): readonly string[] => [
  "",
  outcomes.lost[language],
  lost.name,
  "",
  lost.at.map((at) => clauseLabel(plan, at)[language]).join("; "),
  "",
  "",
  lost.obligations.join("; "),
  lost.text[language],
  sources([...lost.basis, ...lost.steps.flatMap(({ basis }) => basis)]),
]

const sources = (basis: Parameters<typeof citeBasis>[0][]): string => [...new Set(basis.map(citeBasis))].join("; ")
