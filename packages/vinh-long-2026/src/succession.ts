import { bodyId, isoDate, practice, type Succession } from "@lantoa/core"
import { pressMergedFrom, provinceFormed } from "./days.ts"
import { provinceMerger } from "./sources.ts"

const merged = bodyId("b:vinh-long/bao-va-dai-phat-thanh-truyen-hinh")

/** Who followed whom in the press of the province (*kế thừa*): paper and station merged, then the province grew. */
export const successions: readonly Succession[] = [
  ...["bao-vinh-long", "dai-phat-thanh-va-truyen-hinh"].map(
    (slug): Succession => ({
      from: bodyId(`b:vinh-long/${slug}`),
      function: null,
      to: [merged],
      on: null,
      about: true,
      notBefore: isoDate(pressMergedFrom),
      basis: [practice("báo và đài của tỉnh hợp nhất tháng 4 năm 2025", "verified")],
      note: { vi: "tháng 4 năm 2025, chưa rõ ngày", en: "April 2025, the day unknown" },
    }),
  ),
  {
    from: merged,
    function: null,
    to: [bodyId("b:vinh-long/bao-va-phat-thanh-truyen-hinh")],
    on: isoDate(provinceFormed),
    about: false,
    basis: [practice("tên mới của cơ quan báo chí sau sáp nhập tỉnh", "verified"), provinceMerger],
    note: null,
  },
]
