import type { ConformanceCheck } from "../check.ts"
import { outcomeOf, problem } from "../outcome.ts"

/** No id stands twice in one layer of the plugin; a layer above may put its own in the place of one below. */
export const idsUnique: ConformanceCheck = {
  id: "data/ids-unique",
  title: { vi: "Mỗi định danh chỉ có một mục", en: "No id stands twice" },
  run: ({ data, province: { channels, indicators = [], measures = [] } }) => {
    const lists = [data.units, data.bodies, data.groups, channels, indicators, measures]
    const ids = lists.flatMap((items) => [...items].map(({ id }): string => id))
    const twice = new Set(ids.filter((id, at) => ids.indexOf(id) !== at))
    return outcomeOf(
      ids.length,
      [...twice].map((id) => {
        const count = ids.filter((each) => each === id).length
        return problem(
          id,
          { vi: `${count} mục mang định danh này`, en: `${count} entries have this id` },
          { vi: "một mục", en: "one entry" },
        )
      }),
    )
  },
}
