import type { ConformanceReport } from "./conformance-report.ts"
import { type ConformanceLevel, conformanceLevelLabels } from "./level.ts"

const colours: Readonly<Record<ConformanceLevel, string>> = {
  data: "orange",
  check: "yellow",
  obligations: "yellowgreen",
  documents: "green",
  reports: "brightgreen",
}

/**
 * The badge file of a report (*huy hiệu mức đạt chuẩn*): JSON that badge services show as it is (`schemaVersion`, `label`,
 * `message`, `color`), and what it rests on: level, province, day, version of the data. The same report gives the same
 * text; the caller writes the file.
 */
export const writeBadge = ({ dataVersion, day, level, levels, province }: ConformanceReport): string => {
  const checks = levels.flatMap((each) => each.checks)
  const passed = checks.filter(({ outcome }) => outcome.status === "passed").length
  const badge = {
    schemaVersion: 1,
    label: "Lan Tỏa",
    message: `${level === null ? "chưa đạt" : conformanceLevelLabels[level].vi} ${passed}/${checks.length}`,
    color: level === null ? "red" : colours[level],
    level,
    province,
    day,
    dataVersion,
  }
  return `${JSON.stringify(badge, null, 2)}\n`
}
