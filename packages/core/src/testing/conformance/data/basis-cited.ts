import type { Basis } from "../../../law/index.ts"
import type { ConformanceCheck } from "../check.ts"
import { outcomeOf, problem } from "../outcome.ts"

/** Every body, succession, step and value of the plugin says what it rests on, and the plugin names its sources. */
export const basisCited: ConformanceCheck = {
  id: "data/basis-cited",
  title: { vi: "Mục nào cũng ghi căn cứ", en: "Everything says what it rests on" },
  run: ({ data, layers, province: { indicators = [], slug, sources } }) => {
    const entries: readonly (readonly [at: string, basis: readonly Basis[]])[] = [
      [`${slug}, sources`, sources],
      ...data.bodies.map(({ basis, id }) => [id, basis] as const),
      ...data.successions.map(({ basis, from }) => [`successions, ${from}`, basis] as const),
      ...indicators.map(({ basis, id }) => [id, basis] as const),
      ...layers.flatMap(
        ({ channels = [], parameters = {}, reportingChain = [], reportRegimes = [], tierSystems = [] }) => [
          ...reportRegimes.map(({ basis, id }) => [id, basis] as const),
          ...reportingChain.map(({ basis, from }) => [`reportingChain, ${from}`, basis] as const),
          ...tierSystems.map(({ basis }, at) => [`tierSystems.${at}`, basis] as const),
          ...channels.map(({ basis, id }) => [id, basis] as const),
          ...Object.entries(parameters).flatMap(([id, values]) => values.map(({ basis }) => [id, basis] as const)),
        ],
      ),
    ]
    return outcomeOf(
      entries.length,
      entries
        .filter(([, basis]) => basis.length === 0 || basis.some(({ at }) => at.trim() === ""))
        .map(([at]) =>
          problem(
            at,
            { vi: "không có căn cứ", en: "no basis" },
            { vi: "một điều khoản, hoặc thông lệ", en: "a clause, or a practice" },
          ),
        ),
    )
  },
}
