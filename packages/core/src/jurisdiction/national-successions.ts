import { isoDate } from "../calendar/index.ts"
import { bodyId, type Succession } from "../directory/index.ts"
import { clause, practice } from "../law/index.ts"
import { commissionsMerged, ministriesReformed } from "./national-bodies.ts"

const informationMinistry = bodyId("b:vn/bo-thong-tin-va-truyen-thong")
const commission = bodyId("b:vn/ban-tuyen-giao-va-dan-van-trung-uong")
const merger = [
  practice("quyết định của Bộ Chính trị công bố ngày 03/02/2025", "verified"),
  clause("121-KL/TW", "hợp nhất ban tuyên giáo và ban dân vận"),
]

/** Who followed whom among the bodies of the nation (*kế thừa chức năng*). */
export const nationalSuccessions: readonly Succession[] = [
  {
    from: informationMinistry,
    function: "press-and-grassroots-information",
    to: [bodyId("b:vn/bo-van-hoa-the-thao-va-du-lich")],
    on: isoDate(ministriesReformed),
    about: false,
    basis: [clause("43/2025/NĐ-CP", "báo chí, xuất bản, thông tin cơ sở, thông tin đối ngoại")],
    note: null,
  },
  {
    from: informationMinistry,
    function: "digital-and-telecommunications",
    to: [bodyId("b:vn/bo-khoa-hoc-va-cong-nghe")],
    on: isoDate(ministriesReformed),
    about: false,
    basis: [clause("176/2025/QH15", "Bộ Khoa học và Công nghệ")],
    note: null,
  },
  ...["ban-tuyen-giao-trung-uong", "ban-dan-van-trung-uong"].map(
    (slug): Succession => ({
      from: bodyId(`b:vn/${slug}`),
      function: null,
      to: [commission],
      on: isoDate(commissionsMerged),
      about: false,
      basis: [...merger],
      note: null,
    }),
  ),
]
