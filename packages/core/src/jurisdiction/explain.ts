import { type IsoDate, isValidOn } from "../calendar/index.ts"
import type { Text } from "../text/index.ts"
import type { JurisdictionLayer } from "./jurisdiction.ts"

/** Which layer gave an answer, and which lower ones it replaced (*lớp nào đã áp dụng*). */
export interface Explanation {
  /** `tiers`, `reporting-chain`, `report-regimes`, `channel/<id>`, `letterhead/<body>`, `parameter/<id>`, `body/<id>`, `group/<id>`. */
  readonly answer: string
  readonly label: Text
  readonly layer: string
  /** Layers whose own answer does not count because of it, lowest first. */
  readonly over: readonly string[]
}

/**
 * Says for every answer of a jurisdiction which layer won. Layers are given as to `jurisdictionOn`, lowest first;
 * answers come in the order in which the layers bring them up.
 */
export const explain = (layers: readonly JurisdictionLayer[], day: IsoDate): readonly Explanation[] => {
  const found = new Map<string, Explanation>()
  for (const layer of layers) {
    for (const [answer, label] of answersOf(layer, day)) {
      const below = found.get(answer)
      found.set(answer, {
        answer,
        label,
        layer: layer.slug,
        over: below === undefined ? [] : [...below.over, below.layer],
      })
    }
  }
  return [...found.values()]
}

function* answersOf(layer: JurisdictionLayer, day: IsoDate): Generator<readonly [answer: string, label: Text]> {
  const {
    tierSystems = [],
    reportingChain,
    reportRegimes,
    channels = [],
    directory,
    letterheads = [],
    parameters = {},
  } = layer
  if (tierSystems.some(({ validity }) => isValidOn(validity, day)))
    yield ["tiers", { vi: "các cấp chính quyền và cấp ngân sách", en: "tiers of government and of the budget" }]
  if (reportingChain !== undefined) yield ["reporting-chain", { vi: "tuyến báo cáo", en: "the way reports take" }]
  if (reportRegimes !== undefined) yield ["report-regimes", { vi: "chế độ báo cáo", en: "standing orders to report" }]
  for (const { id, name } of channels) yield [`channel/${id}`, { vi: `kênh “${name.vi}”`, en: `channel “${name.en}”` }]
  for (const { issuer, issuerLine } of letterheads)
    yield [`letterhead/${issuer}`, { vi: `đầu văn bản của ${issuerLine}`, en: `letterhead of ${issuerLine}` }]
  for (const [id, values] of Object.entries(parameters)) {
    if (values.some(({ from }) => from <= day))
      yield [`parameter/${id}`, { vi: `tham số ${id}`, en: `parameter ${id}` }]
  }
  for (const { id, name } of directory?.bodies ?? [])
    yield [`body/${id}`, { vi: `cơ quan “${name}”`, en: `body “${name}”` }]
  for (const { id, name } of directory?.groups ?? [])
    yield [`group/${id}`, { vi: `nhóm “${name}”`, en: `group “${name}”` }]
}
