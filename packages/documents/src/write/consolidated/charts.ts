import { grouped, type NodeId, nodeId } from "@lantoa/core"
import { type MoneyTotal, periodText } from "@lantoa/core/report"
import type { Chart } from "../printed/chart.ts"
import type { ConsolidatedFacts, ConsolidatedFigure } from "./facts.ts"
import type { MoneyUnit } from "./input.ts"
import { moneyUnitNames } from "./money-text.ts"
import { gradesOf, upperFirst } from "./tables.ts"

/** The tables of the outline that charts follow. */
const places = { grades: nodeId("s2.1:t1"), figures: nodeId("s2.2:t1"), money: nodeId("s3:t1") }

/** The charts of a report by the table that each shows. */
export const chartsOf = (facts: ConsolidatedFacts, money: MoneyUnit): ReadonlyMap<NodeId, readonly Chart[]> =>
  new Map([
    [places.grades, facts.completeness.expected === 0 ? [] : [gradesChart(facts)]],
    [places.figures, figureCharts(facts)],
    [places.money, moneyCharts(facts, money)],
  ])

const gradesChart = (facts: ConsolidatedFacts): Chart => ({
  title: "Mức độ đầy đủ của báo cáo (số báo cáo)",
  categories: ["Phải gửi", ...gradesOf(facts).map(([name]) => name)],
  series: [{ name: "Số báo cáo", values: [facts.completeness.expected, ...gradesOf(facts).map(([, count]) => count)] }],
})

/** Figures of one unit of measure can stand on one axis; those of two never. */
const mostCharts = 2
const mostBars = 8

/** The units of measure with the most figures, each with its largest ones, in the order of the table. */
const figureCharts = ({ before, figures, period }: ConsolidatedFacts): readonly Chart[] =>
  [
    ...grouped(
      figures.filter(({ total }) => total.total !== null),
      ({ measure }) => measure,
    ),
  ]
    .filter(([, of]) => of.length > 1)
    .sort(([a, as], [b, bs]) => bs.length - as.length || (a < b ? -1 : 1))
    .slice(0, mostCharts)
    .map(([measure, of]) => {
      const shown = largest(of)
      const isAll = shown.length === of.length
      return {
        title: `${isAll ? "Các" : `${shown.length}`} chỉ tiêu ${isAll ? "" : "lớn nhất "}tính bằng ${measure}${before === null ? "" : ", kỳ này và kỳ trước"}`,
        categories: shown.map(({ indicator }) => shortened(indicator.name.vi)),
        series: [
          { name: periodText(period.id).vi, values: shown.map(({ total }) => total.total) },
          ...(before === null
            ? []
            : [{ name: periodText(before.id).vi, values: shown.map((each) => each.before?.total ?? null) }]),
        ],
      }
    })

const largest = (figures: readonly ConsolidatedFigure[]): readonly ConsolidatedFigure[] => {
  const sizes = figures.map(({ total }) => total.total ?? 0).sort((a, b) => b - a)
  const least = sizes[mostBars - 1] ?? 0
  return figures.filter(({ total }) => (total.total ?? 0) >= least).slice(0, mostBars)
}

const longest = 40
const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text)

const moneyCharts = ({ costs }: ConsolidatedFacts, money: MoneyUnit): readonly Chart[] => {
  const value = ({ total }: MoneyTotal): number | null =>
    total === null ? null : money === "dong" ? total : total / 1_000_000
  const stated = costs.filter(({ allocated, estimated, spent }) =>
    [estimated, allocated, spent].some(({ total }) => total !== null),
  )
  if (stated.length === 0) return []
  return [
    {
      title: `Kinh phí theo nguồn (${moneyUnitNames[money]})`,
      categories: stated.map(({ cost }) => shortened(upperFirst(cost.name.vi))),
      series: [
        { name: "Dự toán", values: stated.map(({ estimated }) => value(estimated)) },
        { name: "Được giao", values: stated.map(({ allocated }) => value(allocated)) },
        { name: "Đã chi", values: stated.map(({ spent }) => value(spent)) },
      ],
    },
  ]
}
