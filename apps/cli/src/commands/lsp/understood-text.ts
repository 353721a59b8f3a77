import {
  type AnyRule,
  checkPlan,
  type Finding,
  type IsoDate,
  type Jurisdiction,
  type Language,
  type Province,
} from "@lantoa/core"
import { type Reading, type ReadOptions, readPlan } from "@lantoa/documents/read"
import { type SourceView, sourceView } from "../../text/source-view.ts"

/** What an open text is understood by. */
export interface Understanding {
  readonly provinces: readonly Province[]
  /** Asked where none of `provinces` fits. */
  readonly provinceFor?: ReadOptions["provinceFor"]
  readonly rules: readonly AnyRule[]
  /** For a text without any date. */
  readonly today: IsoDate
  readonly language: Language
}

/** An open text as a plan (*văn bản đang mở, đã hiểu*): its reading, what was found in it, and where its lines are. */
export interface UnderstoodText {
  readonly reading: Reading
  readonly findings: readonly Finding[]
  readonly jurisdiction: Jurisdiction
  readonly view: SourceView
}

/** Reads and checks a text as it stands. */
export const understand = (text: string, { provinceFor, provinces, rules, today }: Understanding): UnderstoodText => {
  const reading = readPlan(text, {
    provinces,
    fallbackDay: today,
    ...(provinceFor === undefined ? {} : { provinceFor }),
  })
  const { plan, provenance, province, source } = reading
  const { findings, jurisdiction } = checkPlan({ plan, province, rules, fallbackDay: today, provenance })
  return { reading, findings, jurisdiction, view: sourceView(source) }
}
