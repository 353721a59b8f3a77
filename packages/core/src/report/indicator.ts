import { always, type Validity } from "../calendar/index.ts"
import { type Basis, practice } from "../law/index.ts"
import { channelTypeId } from "../plan/index.ts"
import type { Text } from "../text/index.ts"
import { indicatorId, measureId } from "./id.ts"
import type { Indicator } from "./indicator.schema.ts"

/** Counted in reports that were read. */
export const inReports: readonly Basis[] = [practice("báo cáo kết quả của địa phương có đếm", "verified")]
/** Named by issued plans as a form of their work. */
export const inPlans: readonly Basis[] = [practice("hình thức nêu trong các kế hoạch đã ban hành", "document")]
/** Of common use, read in no report. */
export const customary: readonly Basis[] = [practice("số liệu thường gặp trong báo cáo truyền thông", "unchecked")]

/** What an indicator has beside its names: by default it adds up, is valid always and a part of nothing. */
export interface IndicatorDetails {
  readonly help?: Text
  readonly together?: Indicator["together"]
  readonly partOf?: string
  readonly validity?: Validity
  readonly basis?: readonly Basis[]
}

/** An indicator, written in code. */
export const indicator = (
  id: string,
  measure: string,
  vi: string,
  en: string,
  channels: readonly string[],
  extra: IndicatorDetails = {},
): Indicator => ({
  id: indicatorId(id),
  name: { vi, en },
  measure: measureId(measure),
  help: extra.help ?? null,
  channels: channels.map(channelTypeId),
  together: extra.together ?? "sum",
  partOf: extra.partOf === undefined ? null : indicatorId(extra.partOf),
  validity: extra.validity ?? always,
  basis: [...(extra.basis ?? customary)],
})
