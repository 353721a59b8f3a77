import { confusions } from "./confusions.ts"

const pairs = (first: readonly string[], second: readonly string[]): readonly string[] =>
  first.flatMap((one) => second.map((other) => `${one} ${other}`))

/** In small letters, with a capital, in capitals. */
const printed = (text: string): readonly string[] => [
  text,
  text.charAt(0).toUpperCase() + text.slice(1),
  text.toUpperCase(),
]

/** The first two words of a phrase. */
const opening = (phrase: string): string => phrase.split(/[ /]/, 2).join(" ")

/**
 * What rules of words look for (*dấu hiệu*), by name: a word, or two with one character between them, in the letters in
 * which they are printed. One pass over a plan finds them all, and a rule looks closer only where a sign stands.
 */
export const signs = {
  day: ["ngày"],
  every: pairs(["hàng", "hằng", "Hàng", "Hằng"], ["năm", "quý", "tháng", "tuần", "ngày"]),
  holiday: ["nguyên đán", "nguyên Đán", "Nguyên Đán", "quốc khánh", "Quốc Khánh"],
  identityCard: ["CMND", "chứng minh", "Chứng minh"],
  ownTime: ["Thời gian", "Chậm nhất", "chậm nhất"],
  people: ["nhân dân", "Nhân dân"],
  project: ["đề án", "Đề án"],
  slip: [...confusions.keys()].map(opening).flatMap(printed),
  specialUnit: ["thành phố", "thủ đô"],
  spelledWithI: [
    ...pairs(["kỉ", "Kỉ"], ["niệm", "luật", "cương"]),
    ...pairs(["kĩ", "Kĩ"], ["năng", "thuật", "sư"]),
    ...pairs(["quản", "Quản", "xử", "Xử", "hợp", "Hợp"], ["lí"]),
    ...pairs(["mĩ", "Mĩ"], ["thuật"]),
    ...pairs(["tỉ", "Tỉ"], ["lệ", "trọng"]),
    ...pairs(["chiến", "Chiến", "bác", "Bác"], ["sĩ"]),
  ],
  state: ["nhà nước"],
  unitType: ["Tỉnh", "Huyện", "Xã", "Thị"],
  weekday: ["chủ nhật", ...pairs(["thứ"], ["hai", "ba", "tư", "năm", "sáu", "bảy"])],
} satisfies Readonly<Record<string, readonly string[]>>

/** The name of something that rules look for. */
export type Sign = keyof typeof signs
