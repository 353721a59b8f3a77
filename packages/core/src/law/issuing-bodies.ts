import { type IsoDate, isValidOn, type Validity, validity } from "../calendar/index.ts"
import type { Text } from "../text/index.ts"
import type { Basis } from "./basis.schema.ts"
import { clause, practice } from "./basis.ts"

/** Who a code in document numbers stands for (*chữ viết tắt cơ quan ban hành*), while it does. */
export interface IssuingBody {
  /** `BTTTT`, without the number of the term that the National Assembly's carry. */
  readonly code: string
  /** The name as acts print it, and in English. */
  readonly name: Text
  readonly validity: Validity
  /** Who does its work now, when it has ended; null while it is there. */
  readonly followedBy: Text | null
  readonly basis: readonly Basis[]
}

const inUse: readonly Basis[] = [practice("ký hiệu trong các văn bản đã ban hành", "document")]
const known: readonly Basis[] = [practice("ký hiệu thông dụng", "unchecked")]

const body = (code: string, vi: string, en: string, basis: readonly Basis[] = known): IssuingBody => ({
  code,
  name: { vi, en },
  validity: validity(null),
  followedBy: null,
  basis,
})

const ended = (code: string, name: Text, until: string, followedBy: Text, basis: readonly Basis[]): IssuingBody => ({
  code,
  name,
  validity: validity(null, until),
  followedBy,
  basis,
})

const reorganisation = clause("176/2025/QH15", "cơ cấu tổ chức của Chính phủ từ ngày 01/3/2025", "unchecked")
const reorganised = "2025-03-01"

const informationMinistry: IssuingBody = ended(
  "BTTTT",
  { vi: "Bộ Thông tin và Truyền thông", en: "Ministry of Information and Communications" },
  reorganised,
  {
    vi: "Bộ Văn hóa, Thể thao và Du lịch về báo chí, xuất bản, thông tin cơ sở, thông tin đối ngoại; Bộ Khoa học và Công nghệ về các lĩnh vực còn lại",
    en: "the Ministry of Culture, Sports and Tourism for press, publishing, grassroots and external information; the Ministry of Science and Technology for the rest",
  },
  [
    clause("176/2025/QH15", "hợp nhất vào Bộ Khoa học và Công nghệ"),
    clause("43/2025/NĐ-CP", "báo chí, xuất bản, thông tin cơ sở, thông tin đối ngoại"),
  ],
)

/** The codes of issuing bodies that plans of the provinces cite. One code may stand for two bodies in turn. */
export const issuingBodies: readonly IssuingBody[] = [
  body("TTg", "Thủ tướng Chính phủ", "Prime Minister", inUse),
  body("CP", "Chính phủ", "Government", inUse),
  body("QH", "Quốc hội", "National Assembly", inUse),
  body("UBTVQH", "Ủy ban Thường vụ Quốc hội", "Standing Committee of the National Assembly", inUse),
  body("CTN", "Chủ tịch nước", "President"),
  body("TW", "Ban Chấp hành Trung ương Đảng", "Central Committee of the Party", inUse),
  body("VPTW", "Văn phòng Trung ương Đảng", "Office of the Party Central Committee"),
  body("BTGTW", "Ban Tuyên giáo Trung ương", "Central Propaganda Commission"),
  body("TU", "Tỉnh ủy, Thành ủy", "Provincial Party Committee", inUse),
  body("ĐU", "Đảng ủy", "Party Committee", inUse),
  body("HU", "Huyện ủy", "District Party Committee"),
  body("UBND", "Ủy ban nhân dân", "People's Committee", inUse),
  body("HĐND", "Hội đồng nhân dân", "People's Council", inUse),
  body("MTTQ", "Ủy ban Mặt trận Tổ quốc Việt Nam", "Vietnam Fatherland Front", inUse),
  body("VPCP", "Văn phòng Chính phủ", "Office of the Government", inUse),
  body("VPQH", "Văn phòng Quốc hội", "Office of the National Assembly"),
  body("BCA", "Bộ Công an", "Ministry of Public Security"),
  body("BQP", "Bộ Quốc phòng", "Ministry of National Defence"),
  body("BNG", "Bộ Ngoại giao", "Ministry of Foreign Affairs"),
  body("BNV", "Bộ Nội vụ", "Ministry of Home Affairs", inUse),
  body("BTP", "Bộ Tư pháp", "Ministry of Justice", inUse),
  body("BTC", "Bộ Tài chính", "Ministry of Finance", inUse),
  body("BCT", "Bộ Công Thương", "Ministry of Industry and Trade"),
  body("BXD", "Bộ Xây dựng", "Ministry of Construction"),
  body("BYT", "Bộ Y tế", "Ministry of Health"),
  body("BGDĐT", "Bộ Giáo dục và Đào tạo", "Ministry of Education and Training", inUse),
  body("BKHCN", "Bộ Khoa học và Công nghệ", "Ministry of Science and Technology"),
  body("BVHTTDL", "Bộ Văn hóa, Thể thao và Du lịch", "Ministry of Culture, Sports and Tourism", inUse),
  {
    ...body("BNNMT", "Bộ Nông nghiệp và Môi trường", "Ministry of Agriculture and Environment", [reorganisation]),
    validity: validity(reorganised),
  },
  {
    ...body("BDTTG", "Bộ Dân tộc và Tôn giáo", "Ministry of Ethnic and Religious Affairs", [reorganisation]),
    validity: validity(reorganised),
  },
  informationMinistry,
  ended(
    "BKHĐT",
    { vi: "Bộ Kế hoạch và Đầu tư", en: "Ministry of Planning and Investment" },
    reorganised,
    { vi: "Bộ Tài chính", en: "the Ministry of Finance" },
    [reorganisation],
  ),
  ended(
    "BGTVT",
    { vi: "Bộ Giao thông vận tải", en: "Ministry of Transport" },
    reorganised,
    { vi: "Bộ Xây dựng", en: "the Ministry of Construction" },
    [reorganisation],
  ),
  ...["BNNPTNT", "BNN"].map((code) =>
    ended(
      code,
      { vi: "Bộ Nông nghiệp và Phát triển nông thôn", en: "Ministry of Agriculture and Rural Development" },
      reorganised,
      { vi: "Bộ Nông nghiệp và Môi trường", en: "the Ministry of Agriculture and Environment" },
      [reorganisation],
    ),
  ),
  ended(
    "BTNMT",
    { vi: "Bộ Tài nguyên và Môi trường", en: "Ministry of Natural Resources and Environment" },
    reorganised,
    { vi: "Bộ Nông nghiệp và Môi trường", en: "the Ministry of Agriculture and Environment" },
    [reorganisation],
  ),
  ...["BLĐTBXH", "LĐTBXH"].map((code) =>
    ended(
      code,
      { vi: "Bộ Lao động - Thương binh và Xã hội", en: "Ministry of Labour, Invalids and Social Affairs" },
      reorganised,
      {
        vi: "Bộ Nội vụ và các bộ khác theo lĩnh vực",
        en: "the Ministry of Home Affairs and other ministries by field",
      },
      [reorganisation],
    ),
  ),
]

/**
 * Who a code in a number stands for on a day, else the last it stood for; undefined for a code that is not listed (a
 * department's, say). The term of the National Assembly is left out: `QH15` is `QH`.
 *
 * @example
 * ```ts import.meta.vitest
 * issuingBodyOf("QH15", isoDate("2025-06-25"))?.name.vi // => "Quốc hội"
 * issuingBodyOf("SVHTTDL", isoDate("2026-03-01")) // => undefined
 * ```
 */
export const issuingBodyOf = (code: string, day: IsoDate): IssuingBody | undefined => {
  const plain = code.replace(/^(QH|UBTVQH)\d+$/, "$1")
  const all = issuingBodies.filter((entry) => entry.code === plain)
  return all.find((entry) => isValidOn(entry.validity, day)) ?? all.at(-1)
}
