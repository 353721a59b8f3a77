import type { ConformanceCheck } from "../check.ts"
import { outcomeOf, problem } from "../outcome.ts"

/** The plugin and the layers below it make one jurisdiction on the day: no unit inside itself, no id twice over them. */
export const layersFit: ConformanceCheck = {
  id: "data/layers-fit",
  title: { vi: "Các lớp của gói ghép được với nhau", en: "The layers of the plugin fit together" },
  run: ({ day, province, whole }) =>
    outcomeOf(
      1,
      "broken" in whole
        ? [
            problem(
              `${province.slug}, ${day}`,
              { vi: whole.broken, en: whole.broken },
              { vi: "một danh bạ ghép được", en: "a directory that can be put together" },
            ),
          ]
        : [],
    ),
}
