import type { Chart } from "../printed/chart.ts"
import { chartInWords } from "../printed/chart-in-words.ts"
import { decimalText } from "../text/decimal-text.ts"
import { escapeMarkup } from "../text/escape-markup.ts"
import { element } from "./page.ts"

const barHeight = 16
const gap = 12
const [labels, bars, numbers] = [220, 300, 120]

/** A chart as a figure: lying bars with their values, drawn in the page itself. */
export const chartHtml = (chart: Chart): string => {
  const { categories, series } = chart
  const most = Math.max(1, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)))
  const step = series.length * barHeight + gap
  const drawn = categories.map((category, row) => {
    const top = row * step
    const each = series.map(({ values }, at) => bar(values[row] ?? null, top + at * barHeight, at, most))
    return `${label(category, top + (series.length * barHeight) / 2)}${each.join("")}`
  })
  const box = `0 0 ${labels + bars + numbers} ${Math.max(1, categories.length) * step}`
  const attributes = { viewBox: box, role: "img", "aria-label": chartInWords(chart) }
  return element(
    "figure",
    { class: "chart" },
    `${element("svg", attributes, drawn.join(""))}${element("figcaption", {}, escapeMarkup(caption(chart)))}`,
  )
}

const greys = ["#404040", "#a6a6a6", "#ffffff"] as const
const shades = ["đậm", "xám", "trắng"] as const

/** The caption tells the series by their shades. */
const caption = ({ series, title }: Chart): string => {
  if (series.length < 2) return title
  return `${title} (${series.map(({ name }, at) => `${shades[at % 3]}: ${name}`).join("; ")})`
}

const label = (text: string, y: number): string =>
  element(
    "text",
    { x: `${labels - 8}`, y: `${y}`, "text-anchor": "end", "dominant-baseline": "middle", "font-size": "11" },
    escapeMarkup(text.length > longest ? `${text.slice(0, longest - 1)}…` : text),
  )

const longest = 38

const bar = (value: number | null, y: number, at: number, most: number): string => {
  const width = value === null ? 0 : Math.round((value / most) * bars)
  const shape = { x: `${labels}`, y: `${y}`, width: `${width}`, height: `${barHeight - 2}`, stroke: "#000" }
  const place = { x: `${labels + width + 6}`, y: `${y + barHeight - 5}`, "font-size": "11" }
  const text = value === null ? "chưa rõ" : decimalText(value)
  return `${value === null ? "" : element("rect", { ...shape, fill: greys[at % 3] ?? "#404040" }, "")}${element("text", place, text)}`
}
