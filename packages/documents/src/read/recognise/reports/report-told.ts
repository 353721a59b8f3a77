import type { Span } from "@lantoa/core"
import { plainAt, type Script } from "../words/script.ts"
import type { Clause } from "./report-clause.ts"

/** A verb of reporting, its clause, and to whom it says that the report goes. */
export interface Told {
  readonly at: number
  readonly clause: Clause
  readonly to: readonly Span[]
}

/** A report as its clause tells it, with as many verbs as speak of it, and the part of the clause that does. */
export interface ToldReport extends Told {
  readonly stretch: Span
}

/**
 * Puts verbs of one clause together that speak of one report: `báo cáo tháng trước ngày 20, báo cáo năm trước ngày 10/12 về
 * Sở Y tế`. Another addressee makes another report.
 */
export const toldReports = (script: Script, verbs: readonly Told[]): readonly ToldReport[] => {
  const reports: ToldReport[] = []
  for (const verb of verbs) {
    const last = reports.at(-1)
    if (last === undefined || last.clause.start !== verb.clause.start) {
      reports.push({ ...verb, stretch: verb.clause })
      continue
    }
    if (isOther(script, last.to, verb.to)) {
      reports[reports.length - 1] = { ...last, stretch: { start: last.stretch.start, end: verb.at } }
      reports.push({ ...verb, stretch: { start: verb.at, end: verb.clause.end } })
    } else {
      const at = isLabel.test(script.plain.slice(last.at, last.at + 12)) ? verb.at : last.at
      reports[reports.length - 1] = { ...last, at, to: last.to.length === 0 ? verb.to : last.to }
    }
  }
  return reports.map((report, index) =>
    report.to.length > 0 ? report : { ...report, to: sharedWith(script, reports, index) },
  )
}

/** `Chế độ báo cáo: …`: who reports is told after it. */
const isLabel = /^bao cao\s*:/

const isOther = (script: Script, a: readonly Span[], b: readonly Span[]): boolean =>
  a.length > 0 && b.length > 0 && namesOf(script, a) !== namesOf(script, b)

const namesOf = (script: Script, names: readonly Span[]): string => names.map((name) => plainAt(script, name)).join("+")

const listed =
  /^(?:(?:va )?gui )?bao cao(?: dinh k[yi]| nhanh| ket qua)? (?:tuan|thang|quy|nam|\d+ thang|hang|hoc ky|so ket|tong ket|truoc ngay)\b/

/** `Báo cáo tháng trước ngày 20; báo cáo năm trước ngày 10/12 gửi Sở Y tế`: members of a list share who they go to. */
const sharedWith = (script: Script, reports: readonly ToldReport[], index: number): readonly Span[] => {
  const own = reports[index]
  if (own === undefined || !listed.test(script.plain.slice(own.at, own.at + 60))) return []
  const isNear = ({ clause, to }: ToldReport): boolean =>
    to.length > 0 && clause.sentence.start === own.clause.sentence.start
  const near = reports.slice(index + 1).find(isNear) ?? reports.slice(0, index).findLast(isNear)
  return near?.to ?? []
}
