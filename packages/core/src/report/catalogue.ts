import type { Indicator, Measure } from "./indicator.schema.ts"
import { grassrootsIndicators } from "./indicators-at-grassroots.ts"
import { eventIndicators, learningIndicators } from "./indicators-of-events.ts"
import { mediaIndicators } from "./indicators-of-media.ts"
import { measures } from "./measures.ts"

/** What can be asked in reports, and in which units (*danh mục chỉ tiêu*), in the order in which forms print it. */
export interface IndicatorCatalogue {
  readonly measures: readonly Measure[]
  readonly indicators: readonly Indicator[]
}

/**
 * The indicators that reports on communication usually count (*danh mục chỉ tiêu mặc định*). No official form was found
 * for these reports: every entry says what it rests on, and a province adds its own or puts them in place of these.
 */
export const defaultCatalogue: IndicatorCatalogue = {
  measures,
  indicators: [...mediaIndicators, ...grassrootsIndicators, ...eventIndicators, ...learningIndicators],
}

/** A catalogue with entries added; one with the id of one below stands in its place. */
export const catalogueWith = (below: IndicatorCatalogue, own: Partial<IndicatorCatalogue>): IndicatorCatalogue => ({
  measures: over(below.measures, own.measures ?? []),
  indicators: over(below.indicators, own.indicators ?? []),
})

/** What reports of a province can ask (*danh mục chỉ tiêu của tỉnh*): the usual indicators with its own. */
export const catalogueFor = (province: Partial<IndicatorCatalogue> | undefined): IndicatorCatalogue =>
  catalogueWith(defaultCatalogue, province ?? {})

const over = <A extends { readonly id: string }>(below: readonly A[], own: readonly A[]): readonly A[] => {
  const byId = new Map<string, A>(below.map((each) => [each.id, each]))
  for (const each of own) byId.set(each.id, each)
  return [...byId.values()]
}
