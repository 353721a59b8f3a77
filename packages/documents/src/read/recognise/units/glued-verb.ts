import { isLower } from "../../letters.ts"
import type { Spelled } from "../words/spelling.ts"

/** Verbs that no body is called by, unless its first word stands right before them. */
const ofNoName: ReadonlySet<string> = new Set(
  "chủ trì|phối hợp|tham mưu|theo dõi|đôn đốc|tăng cường|đẩy mạnh|chịu trách nhiệm|có trách nhiệm|tiếp tục|ban hành|căn cứ|bố trí|triển khai|thực hiện|tổ chức triển khai|tổ chức thực hiện|tổ chức tuyên truyền|chủ động|thường xuyên|tích cực".split(
    "|",
  ),
)
const body =
  /(?:^|\s)(?:phong|ban|to|doi|so|vu|cuc|hoi|doan|nhom|khoa|vien|quy|trung tam|uy ban|hoi dong|van phong|chi cuc|tong cuc|cong ty|bo phan|tieu ban|cong tac|chuong trinh|[-–,&]|va)\s$/
/** The end of a complete name, behind which any verb begins what is done: *Hội Nông dân tỉnh Tuyên truyền …*. */
const complete =
  /(?:^|\s)(?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|dac khu|viet nam|trung uong|lien quan|truc thuoc)\s$/
const longestBefore = 24

/**
 * Whether a verb in capitals at an offset stands where a colon or a line break was lost behind the name that begins at
 * another: `Đài Phát thanh và Truyền hình Mẫu Phối hợp …`.
 */
export const isGluedVerb = (text: string, plain: string, from: number, at: number, verb: Spelled): boolean => {
  const second = verb.plain.indexOf(" ") + 1
  // One word may be a place's: *thành phố Cần Thơ*, *xã Thống Nhất*.
  if (second === 0 || !isLower(text.charCodeAt(at + second))) return false
  const before = plain.slice(Math.max(from, at - longestBefore), at)
  return complete.test(before) || (ofNoName.has(verb.spelled) && !body.test(before))
}
