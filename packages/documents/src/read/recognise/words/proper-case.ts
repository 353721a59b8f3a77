import { grouped, issuingBodies, once } from "@lantoa/core"
import { isSyllable } from "../../decode/syllable.ts"
import { plainOf } from "../../letters.ts"

/** How parts of bodies' names are spelled, heads and fields apart: a *Sở* and a *Bộ* share the names of their fields. */
const parts =
  "Ủy ban nhân dân|Hội đồng nhân dân|Ủy ban Mặt trận Tổ quốc Việt Nam|Mặt trận Tổ quốc Việt Nam|Ủy ban|Ủy ban Kiểm tra|Sở|Bộ|Ban|Hội|Phòng|Cục|Chi cục|Tổng cục|Vụ|Viện|Văn phòng|Trung tâm|Trường|Trường Đại học|Trường Cao đẳng|Trường Mầm non|Trường Tiểu học|Công an|Thanh tra|Báo|Đài|Quỹ|Liên đoàn Lao động|Tổng Liên đoàn Lao động Việt Nam|Đoàn TNCS Hồ Chí Minh|Đoàn Thanh niên Cộng sản Hồ Chí Minh|Đoàn|Chi đoàn|Tỉnh đoàn|Thành đoàn|Huyện đoàn|Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy|Đảng ủy|Đảng bộ|Chi bộ|Trung ương|Việt Nam|Thường trực|Thường vụ|Chấp hành|Chỉ đạo|Giám đốc|Giám hiệu|Tổ chức|Tuyên giáo|Tuyên giáo và Dân vận|Dân vận|Nội chính|Xây dựng Đảng|Quản lý|Bảo vệ, chăm sóc sức khỏe cán bộ|Dân tộc|Dân tộc và Tôn giáo|Văn hóa, Thể thao và Du lịch|Văn hóa và Thể thao|Văn hóa và Thông tin|Văn hóa - Xã hội|Văn hóa|Du lịch|Thông tin và Truyền thông|Khoa học và Công nghệ|Giáo dục và Đào tạo|Nông nghiệp và Môi trường|Nông nghiệp và Phát triển nông thôn|Tài nguyên và Môi trường|Lao động - Thương binh và Xã hội|Kế hoạch và Đầu tư|Giao thông vận tải|Y tế|Tài chính|Nội vụ|Tư pháp|Công Thương|Xây dựng|Ngoại vụ|Kinh tế|Tài chính - Kế hoạch|Liên hiệp Phụ nữ|Nông dân|Cựu chiến binh|Chữ thập đỏ|Khuyến học|Người cao tuổi|Nhà báo|Y tế dự phòng|Kiểm soát bệnh tật|Chỉ huy Quân sự|Chỉ huy Bộ đội Biên phòng|Bộ Chỉ huy Quân sự|Bảo hiểm xã hội|Kho bạc Nhà nước|Ngân hàng Nhà nước|Viện kiểm sát nhân dân|Tòa án nhân dân|Phát thanh và Truyền hình|Phát thanh - Truyền hình|Bộ Tư lệnh|Quân khu|Quân đoàn|Quân chủng|Binh chủng|Sư đoàn|Lữ đoàn|Trung đoàn|Tiểu đoàn|Ban Chỉ huy|Bộ Chỉ huy|Hội đồng|nghĩa vụ quân sự|phối hợp|phổ biến, giáo dục pháp luật|chuyển đổi số|Trạm|Trạm Y tế|Kiểm lâm|Hạt Kiểm lâm|Đồn Biên phòng|Công đoàn|Công đoàn cơ sở|Bệnh viện|Bệnh viện đa khoa|Khối các cơ quan|Khối các cơ quan và doanh nghiệp|Khối doanh nghiệp|doanh nghiệp"
const levels = "tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu|khu kinh tế|khu công nghiệp"
const joiners = "và|các"
/** Short forms that stay in capitals although they are syllables, or as long as words. */
const shortForms = /^(?:UBND|HĐND|MTTQ|TNCS|THPT|THCS|TTGDTX|GDTX|PTDTNT|VHTTDL|TP|TNXP|LHPN|CNTT|HCM)$/

/** A known part of a name, to find it by, to tell it from others with the same letters, and as it is spelled. */
interface Known {
  readonly plain: string
  readonly lower: string
  readonly name: string
}

const makeKnown = (): ReadonlyMap<string, readonly Known[]> => {
  const byPlain = new Map<string, Known>()
  for (const name of [
    ...levels.split("|"),
    ...joiners.split("|"),
    ...parts.split("|"),
    ...issuingBodies.map(({ name }) => name.vi),
  ])
    byPlain.set(plainOf(name), { plain: plainOf(name), lower: name.toLowerCase().normalize("NFC"), name })
  const longestFirst = [...byPlain.values()].sort((a, b) => b.plain.length - a.plain.length)
  return grouped(longestFirst, ({ plain }) => plain.slice(0, wordEnd(plain, 0)))
}

/** The known parts by their first word, the longest first: few names begin with one word. */
const knownByFirst = once(makeKnown)
const levelNames = new Set(levels.split("|").map(plainOf))
const beforeName =
  /^(?:tinh|thanh|huyen|quan|thi|dang) (?:uy|doan)$|^truong|^(?:bao|chi bo|hat kiem lam|don bien phong|benh vien|benh vien da khoa)$/
const vowel = /[aeiouy]/
const longestShort = 4

/** Where a word that begins at an offset ends. */
const wordEnd = (text: string, start: number): number => {
  const end = text.indexOf(" ", start)
  return end < 0 ? text.length : end
}

/**
 * A body's name that is printed in capitals as running text spells it (*viết hoa tên cơ quan*): `ỦY BAN NHÂN DÂN TỈNH
 * QUẢNG NGÃI` is *Ủy ban nhân dân tỉnh Quảng Ngãi*. What follows *tỉnh* and the like is a proper name. Undefined where a
 * word of it is not known.
 */
export const properCase = (capitals: string): string | undefined => {
  const plain = plainOf(capitals)
  let found = ""
  let isNamed = false
  for (let start = 0; start < capitals.length; ) {
    const known = knownAt(capitals, plain, start)
    const end = known === undefined ? wordEnd(capitals, start) : start + known.plain.length
    const word = capitals.slice(start, end)
    if (known !== undefined) {
      found += start === 0 ? `${known.name.charAt(0).toUpperCase()}${known.name.slice(1)}` : ` ${known.name}`
      isNamed = levelNames.has(known.plain) || beforeName.test(known.plain)
    } else if (isShort(word, isNamed)) found += start === 0 ? word : ` ${word}`
    else if (isNamed) found += ` ${titled(word)}`
    else return undefined
    start = end + 1
  }
  return found
}

/** Whether a word is a short form or a number; names of places in other languages have vowels, `PLEI`. */
const isShort = (word: string, isNamed: boolean): boolean =>
  shortForms.test(word) || !vowel.test(plainOf(word)) || (!isNamed && word.length <= longestShort && !isSyllable(word))

/** The longest known part of a name that begins at an offset and is spelled there. */
const knownAt = (capitals: string, plain: string, start: number): Known | undefined => {
  for (const known of knownByFirst().get(plain.slice(start, wordEnd(plain, start))) ?? []) {
    const end = start + known.plain.length
    if (
      plain.startsWith(known.plain, start) &&
      (end === plain.length || plain.charCodeAt(end) === 0x20) &&
      known.lower === oldTones(capitals.slice(start, end).toLowerCase())
    )
      return known
  }
  return undefined
}

const oldTones = (text: string): string =>
  text
    .replace(/^uỷ|(?<= )uỷ/g, "ủy")
    .replaceAll("hoá", "hóa")
    .replaceAll("toà", "tòa")

const titled = (word: string): string => `${word.charAt(0)}${word.slice(1).toLowerCase()}`
