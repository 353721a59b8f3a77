import { catalogueWith, defaultCatalogue, type IndicatorCatalogue } from "../report/index.ts"
import type { Province } from "./define-province.ts"

/** What reports of a province can ask (*danh mục chỉ tiêu của tỉnh*): the usual indicators with its own. */
export const catalogueFor = (province: Pick<Province, "indicators" | "measures"> | undefined): IndicatorCatalogue =>
  catalogueWith(defaultCatalogue, province ?? {})
