import { issuingBodies } from "@lantoa/core"
import { plainOf } from "../letters.ts"

/** How parts of bodies' names are spelled, heads and fields apart: a *Sở* and a *Bộ* share the names of their fields. */
const parts =
  "Ủy ban nhân dân|Hội đồng nhân dân|Ủy ban Mặt trận Tổ quốc Việt Nam|Mặt trận Tổ quốc Việt Nam|Ủy ban|Ủy ban Kiểm tra|Sở|Bộ|Ban|Hội|Phòng|Cục|Chi cục|Tổng cục|Vụ|Viện|Văn phòng|Trung tâm|Trường|Trường Đại học|Trường Cao đẳng|Trường Mầm non|Trường Tiểu học|Công an|Thanh tra|Báo|Đài|Quỹ|Liên đoàn Lao động|Tổng Liên đoàn Lao động Việt Nam|Đoàn TNCS Hồ Chí Minh|Đoàn Thanh niên Cộng sản Hồ Chí Minh|Đoàn|Chi đoàn|Tỉnh đoàn|Thành đoàn|Huyện đoàn|Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy|Đảng ủy|Đảng bộ|Chi bộ|Trung ương|Việt Nam|Thường trực|Thường vụ|Chấp hành|Chỉ đạo|Giám đốc|Giám hiệu|Tổ chức|Tuyên giáo|Tuyên giáo và Dân vận|Dân vận|Nội chính|Xây dựng Đảng|Quản lý|Bảo vệ, chăm sóc sức khỏe cán bộ|Dân tộc|Dân tộc và Tôn giáo|Văn hóa, Thể thao và Du lịch|Văn hóa và Thể thao|Văn hóa và Thông tin|Văn hóa - Xã hội|Văn hóa|Du lịch|Thông tin và Truyền thông|Khoa học và Công nghệ|Giáo dục và Đào tạo|Nông nghiệp và Môi trường|Nông nghiệp và Phát triển nông thôn|Tài nguyên và Môi trường|Lao động - Thương binh và Xã hội|Kế hoạch và Đầu tư|Giao thông vận tải|Y tế|Tài chính|Nội vụ|Tư pháp|Công Thương|Xây dựng|Ngoại vụ|Kinh tế|Tài chính - Kế hoạch|Liên hiệp Phụ nữ|Nông dân|Cựu chiến binh|Chữ thập đỏ|Khuyến học|Người cao tuổi|Nhà báo|Y tế dự phòng|Kiểm soát bệnh tật|Chỉ huy Quân sự|Chỉ huy Bộ đội Biên phòng|Bộ Chỉ huy Quân sự|Bảo hiểm xã hội|Kho bạc Nhà nước|Ngân hàng Nhà nước|Viện kiểm sát nhân dân|Tòa án nhân dân|Phát thanh và Truyền hình|Phát thanh - Truyền hình"
const levels = "tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu|và|các|khu kinh tế|khu công nghiệp"
/** Short forms that stay in capitals. */
const shortForms = /^(?:UBND|HĐND|MTTQ|TNCS|THPT|THCS|TTGDTX|GDTX|PTDTNT|VHTTDL|TP|TNXP|LHPN|CNTT|HCM)$/

const byPlain: ReadonlyMap<string, string> = new Map(
  [...levels.split("|"), ...parts.split("|"), ...issuingBodies.map(({ name }) => name.vi)].map((name) => [
    plainOf(name),
    name,
  ]),
)
const names = new Set(levels.split("|").map(plainOf))
/** No known part of a name has more words. */
const mostWords = 10

/**
 * A body's name that is printed in capitals as running text spells it (*viết hoa tên cơ quan*): `ỦY BAN NHÂN DÂN TỈNH
 * QUẢNG NGÃI` is *Ủy ban nhân dân tỉnh Quảng Ngãi*. What follows *tỉnh* and the like is a proper name. Undefined where a
 * word of it is not known.
 */
export const properCase = (capitals: string): string | undefined => {
  const words = capitals.split(" ")
  const found: string[] = []
  let named = false
  for (let at = 0; at < words.length; ) {
    const { length, text } = partAt(words, at)
    const word = words[at] ?? ""
    if (text !== undefined) {
      found.push(at === 0 ? `${text.charAt(0).toUpperCase()}${text.slice(1)}` : text)
      named =
        names.has(plainOf(text)) || /^(?:tinh|thanh|huyen|quan|thi|dang) (?:uy|doan)$|^truong|^bao$/.test(plainOf(text))
    } else if (shortForms.test(word)) found.push(word)
    else if (named) found.push(titled(word))
    else return undefined
    at += length
  }
  return found.join(" ")
}

/** The longest known part of a name that begins at a word. */
const partAt = (
  words: readonly string[],
  at: number,
): { readonly length: number; readonly text: string | undefined } => {
  for (let length = Math.min(mostWords, words.length - at); length > 0; length--) {
    const printed = words.slice(at, at + length).join(" ")
    const known = byPlain.get(plainOf(printed))
    if (known !== undefined && known.toLowerCase().normalize("NFC") === oldTones(printed.toLowerCase()))
      return { length, text: known }
  }
  return { length: 1, text: undefined }
}

const oldTones = (text: string): string =>
  text
    .replace(/^uỷ|(?<= )uỷ/g, "ủy")
    .replaceAll("hoá", "hóa")
    .replaceAll("toà", "tòa")

const titled = (word: string): string => `${word.charAt(0)}${word.slice(1).toLowerCase()}`
