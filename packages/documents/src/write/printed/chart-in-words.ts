import { decimalText } from "../text/decimal-text.ts"
import type { Chart } from "./chart.ts"

/** What a chart shows, for those who cannot see it. */
export const chartInWords = ({ categories, series, title }: Chart): string => {
  const rows = categories.map((category, at) => {
    const values = series.map(({ name, values: of }) => {
      const value = of[at] ?? null
      return `${name} ${value === null ? "chưa rõ" : decimalText(value)}`
    })
    return `${category}: ${values.join(", ")}`
  })
  return `${title}. ${rows.join("; ")}.`
}
