import { always, type Validity, validity } from "../calendar/index.ts"
import { type Body, type BodyKind, bodyId, type FunctionId } from "../directory/index.ts"
import { type Basis, clause, practice } from "../law/index.ts"

/** First day of the ministries of Nghị quyết 176/2025/QH15. */
export const ministriesReformed = "2025-03-01"
/** First day of Ban Tuyên giáo và Dân vận Trung ương. */
export const commissionsMerged = "2025-02-03"

interface Extra {
  readonly aliases?: readonly string[]
  readonly functions?: readonly FunctionId[]
  readonly validity?: Validity
  readonly basis?: readonly Basis[]
}

const known: readonly Basis[] = [practice("tên gọi trong văn bản của trung ương", "unchecked")]

const national = (slug: string, name: string, kind: BodyKind, extra: Extra = {}): Body => ({
  id: bodyId(`b:vn/${slug}`),
  name,
  aliases: [...(extra.aliases ?? [])],
  kind,
  tier: "central",
  unit: null,
  superior: null,
  functions: [...(extra.functions ?? [])],
  validity: extra.validity ?? always,
  basis: [...(extra.basis ?? known)],
})

const government: readonly Body[] = [
  national("chinh-phu", "Chính phủ", "other", { functions: ["general-administration"] }),
  national("thu-tuong-chinh-phu", "Thủ tướng Chính phủ", "other", { functions: ["general-administration"] }),
]

const ministries: readonly Body[] = [
  national("bo-thong-tin-va-truyen-thong", "Bộ Thông tin và Truyền thông", "ministry", {
    aliases: ["Bộ TTTT", "Bộ TT&TT"],
    functions: ["press-and-grassroots-information", "digital-and-telecommunications"],
    validity: validity(null, ministriesReformed),
    basis: [clause("176/2025/QH15", "hợp nhất với Bộ Khoa học và Công nghệ")],
  }),
  national("bo-khoa-hoc-va-cong-nghe", "Bộ Khoa học và Công nghệ", "ministry", {
    aliases: ["Bộ KH&CN", "Bộ KHCN"],
    functions: ["digital-and-telecommunications"],
    basis: [clause("176/2025/QH15", "cơ cấu tổ chức của Chính phủ")],
  }),
  national("bo-van-hoa-the-thao-va-du-lich", "Bộ Văn hóa, Thể thao và Du lịch", "ministry", {
    aliases: ["Bộ VHTTDL", "Bộ VHTT&DL"],
    functions: ["culture-and-libraries", "press-and-grassroots-information"],
    basis: [clause("43/2025/NĐ-CP", "chức năng, nhiệm vụ, quyền hạn của Bộ")],
  }),
  national("bo-giao-duc-va-dao-tao", "Bộ Giáo dục và Đào tạo", "ministry", {
    aliases: ["Bộ GDĐT", "Bộ GD&ĐT"],
    functions: ["education"],
  }),
  national("bo-tai-chinh", "Bộ Tài chính", "ministry", { functions: ["budget"] }),
]

const party: readonly Body[] = [
  national("ban-tuyen-giao-trung-uong", "Ban Tuyên giáo Trung ương", "party-commission", {
    functions: ["propaganda-orientation"],
    validity: validity(null, commissionsMerged),
  }),
  national("ban-dan-van-trung-uong", "Ban Dân vận Trung ương", "party-commission", {
    functions: ["mass-mobilisation"],
    validity: validity(null, commissionsMerged),
  }),
  national("ban-tuyen-giao-va-dan-van-trung-uong", "Ban Tuyên giáo và Dân vận Trung ương", "party-commission", {
    functions: ["propaganda-orientation", "mass-mobilisation"],
    validity: validity(commissionsMerged),
    basis: [practice("quyết định của Bộ Chính trị công bố ngày 03/02/2025", "verified")],
  }),
]

const associations: readonly Body[] = [
  national("hoi-khuyen-hoc-viet-nam", "Hội Khuyến học Việt Nam", "association", {
    aliases: ["Trung ương Hội Khuyến học Việt Nam"],
    functions: ["learning-promotion"],
  }),
]

/** The bodies of the nation that communication plans name (*cơ quan trung ương*). */
export const nationalBodies: readonly Body[] = [...government, ...ministries, ...party, ...associations]
