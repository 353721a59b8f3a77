/** A row of bars, one for each category; null: not known, no bar. */
export interface ChartSeries {
  readonly name: string
  readonly values: readonly (number | null)[]
}

/** A chart of lying bars (*biểu đồ thanh ngang*), told apart by fills that survive a copier. All values in one unit. */
export interface Chart {
  /** The caption printed with it, unit of measure included. */
  readonly title: string
  /** From the top. */
  readonly categories: readonly string[]
  readonly series: readonly ChartSeries[]
}
