import { formatDate, type Language, type Text } from "@lantoa/core"
import { type ConformanceReport, conformanceLevelLabels, conformanceLevels } from "@lantoa/core/testing"
import type { ProvinceRow } from "./reports.ts"

const words = {
  title: { vi: "Tỉnh, thành phố", en: "Provinces" },
  lead: {
    vi: "Trang này được viết từ kết quả của bộ kiểm tra đạt chuẩn (`@lantoa/core/testing`). Bản tiếng Anh: [provinces](../en/provinces.md). Tỉnh nào cũng dùng được ngay bằng khuôn mẫu chung; gói riêng thêm cơ quan, đầu văn bản, quy tắc và kế hoạch của tỉnh: xem [thêm tỉnh của bạn](them-tinh.md).",
    en: "This page is written from the results of the conformance kit (`@lantoa/core/testing`). Vietnamese: [tỉnh, thành phố](../vi/tinh-thanh.md). Every province works at once by the common preset; a plugin adds its own bodies, letterheads, rules and plans: see [add your province](add-your-province.md).",
  },
  levels: { vi: "Các mức", en: "The levels" },
  levelLead: {
    vi: "Mỗi mức gồm cả các mức trước nó. Phép kiểm tra bị bỏ qua không tính là đạt.",
    en: "Each level has all levels before it in it. A check that was skipped does not count as passed.",
  },
  plugins: { vi: "Gói tỉnh", en: "Plugins" },
  presets: { vi: "Theo khuôn mẫu, ngày {day}", en: "By their presets, on {day}" },
  level: { vi: "Mức", en: "Level" },
  checks: { vi: "Phép kiểm tra", en: "Checks" },
  plugin: { vi: "Gói", en: "Plugin" },
  province: { vi: "Tỉnh, thành phố", en: "Province or city" },
  day: { vi: "Ngày", en: "Day" },
  preset: { vi: "Khuôn mẫu", en: "Preset" },
  reached: { vi: "Mức đạt", en: "Level reached" },
  data: { vi: "Bản dữ liệu", en: "Data version" },
  none: { vi: "chưa đạt", en: "none" },
} as const satisfies Record<string, Text>

/** The page of all provinces in one language: the levels, the plugins, and every province of each day at preset level. */
export const provincePage = (
  plugins: readonly ConformanceReport[],
  days: readonly (readonly ProvinceRow[])[],
  language: Language,
): string =>
  [
    `# ${words.title[language]}`,
    words.lead[language],
    `## ${words.levels[language]}`,
    words.levelLead[language],
    levelTable(plugins, language),
    `## ${words.plugins[language]}`,
    pluginTable(plugins, language),
    ...days.flatMap((rows) => [presetHeading(rows, language), presetTable(rows, language)]),
    "",
  ].join("\n\n")

type Word = keyof typeof words

const table = (language: Language, columns: readonly Word[], rows: readonly (readonly string[])[]): string =>
  [columns.map((column) => words[column][language]), columns.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n")

const levelTable = ([report]: readonly ConformanceReport[], language: Language): string =>
  table(
    language,
    ["level", "checks"],
    conformanceLevels.map((level) => {
      const checks = report?.levels.find((each) => each.level === level)?.checks ?? []
      return [conformanceLevelLabels[level][language], checks.map(({ title }) => title[language]).join("; ")]
    }),
  )

const reached = ({ level }: ConformanceReport, language: Language): string =>
  (level === null ? words.none : conformanceLevelLabels[level])[language]

const linkTo = (slug: string): string => `[\`${slug}\`](../../packages/${slug}/README.md)`

const pluginTable = (reports: readonly ConformanceReport[], language: Language): string =>
  table(
    language,
    ["plugin", "province", "day", "reached", "data"],
    reports.map((report) => [
      linkTo(report.province),
      report.name[language],
      formatDate(report.day, language),
      reached(report, language),
      report.dataVersion ?? "–",
    ]),
  )

const presetHeading = ([first]: readonly ProvinceRow[], language: Language): string =>
  `## ${words.presets[language].replace("{day}", first === undefined ? "" : formatDate(first.day, language))}`

const presetTable = (rows: readonly ProvinceRow[], language: Language): string =>
  table(
    language,
    ["province", "preset", "plugin", "reached", "data"],
    rows.map(({ name, plugin, preset, report }) => [
      name,
      `\`${preset}\``,
      plugin === undefined ? "–" : linkTo(plugin.province.slug),
      reached(report, language),
      report.dataVersion ?? "–",
    ]),
  )
