import { grouped } from "@lantoa/core"
import { isUpper } from "../letters.ts"
import { endsWord, type Spelled, says, spelled } from "./spelling.ts"

/**
 * What begins the name of somebody who can be given work: `named` one body, `group` several, `post` somebody who holds
 * a post.
 */
export type UnitHead = "named" | "group" | "post"

/** Words that name a body wherever they stand. */
// "ủy nhân dân" is a misprint that issued plans have.
const bodies =
  "ủy ban|ủy nhân dân|ubnd|ubmttq|mttq|ubmt|mặt trận tổ quốc|hđnd|hội đồng|công an|bộ chỉ huy|bộ đội biên phòng|bộ tư lệnh|quân khu|tòa án|viện kiểm sát|liên đoàn|tổng liên đoàn|công đoàn|chi cục|tổng cục|trung tâm|văn phòng|vp ubnd|thanh tra tỉnh|thanh tra thành phố|thanh tra sở|thanh tra chính phủ|kho bạc|bảo hiểm xã hội|bhxh|hải quan|thuế tỉnh|thuế thành phố|cơ quan thuế|công ty|tổng công ty|tập đoàn|hợp tác xã|tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|đảng ủy|đảng bộ|chi bộ|chi đoàn|chi hội|liên đội|đoàn trường|đoàn xã|đoàn phường|tỉnh đoàn|thành đoàn|huyện đoàn|đoàn thanh niên|đoàn tncs|thường trực|chính phủ|thủ tướng|quốc hội|ban quản lý|ban công tác mặt trận|ban thường vụ|ban thường trực|ban chấp hành|ban chỉ đạo|ban cán sự|ban giám đốc|ban giám hiệu|ban biên tập|ban tổ chức|ban bầu cử|ban đại diện|ban liên lạc|ban vận động|hội cha mẹ học sinh|tổ bầu cử|tổ công tác|ngân hàng|bệnh viện|trạm y tế|nhà trường|kiểm toán|điện lực|bưu điện|viễn thông|liên hiệp các hội|liên minh hợp tác xã|thư viện|bảo tàng|sở, ban|sở, ngành|bộ, ngành|cục thuế|cục thống kê"
/** Words that name a body only before its own name: *Sở* Tài chính, not *sở* hữu. */
const bodiesBeforeName =
  "sở|bộ|ban|hội|báo|đài|tạp chí|phòng|trường|đoàn|cục|viện|học viện|đại học|vụ|tổ|quỹ|ngành|thanh tra|thuế|đội|trạm|chi nhánh|câu lạc bộ|nhà văn hóa|nhà|khối"
const posts =
  "thủ trưởng|bộ trưởng|thứ trưởng|cục trưởng|giám đốc|phó giám đốc|chủ tịch|phó chủ tịch|bí thư|phó bí thư|lãnh đạo|người đứng đầu|chánh văn phòng|hiệu trưởng|đồng chí|đ/c|chuyên viên|cán bộ|trưởng|phó trưởng|công chức|người phát ngôn|báo cáo viên|giáo viên|tổng phụ trách|kế toán|thư ký|văn thư"
/** What *các* and its like stand before when they name units. */
const groupNouns =
  "sở|ban|bộ|ngành|cơ quan|đơn vị|tổ chức|hội|đoàn thể|phòng|doanh nghiệp|công ty|chủ đầu tư|cơ sở|trường|địa phương|xã|phường|huyện|quận|thị xã|thành phố|tỉnh|ủy ban|ubnd|cấp|thành viên|trung tâm|chi cục|cục|vụ|hợp tác xã|hộ|nhà mạng|đ/c|đồng chí|phó|trưởng|đài|báo|khu|thôn|ấp|tổ|chuyên viên|cá nhân|bệnh viện|viện|nhà trường|chi bộ|đảng bộ|đảng ủy|lực lượng|hiệp hội|tập đoàn|tổng công ty|ngân hàng|quỹ|cơ sở giáo dục|cán bộ|đoàn|lớp|khoa|khối|tiểu ban|câu lạc bộ|chi đoàn|chi hội|liên đoàn|công đoàn|giáo viên|bí thư|báo cáo viên|tuyên truyền viên|cộng tác viên|vườn quốc gia|văn phòng|bộ phận|đảng viên"
const notGroups =
  "cơ sở dữ liệu|cơ sở vật chất|cơ sở hạ tầng|cấp độ|tổ hợp|trường hợp|hộ chiếu|khu vực|ban hành|hội nghị|hội thảo|hội thi|báo cáo|bộ tiêu chí|bộ tài liệu|phòng chống|trưởng thành|đoàn kiểm tra|đoàn thanh tra|đoàn giám sát|đoàn viên|đoàn công tác|lớp tập huấn|lớp bồi dưỡng|khoa học|khối lượng"
/** Other words that begin like a body's: in a heading in capitals nothing else tells them apart. */
const notNames =
  "tổ chức|tổ quốc|bộ phận|bộ máy|đoàn kết|đoàn thể|đoàn viên|đoàn kiểm tra|hội viên|viện trợ|viện dẫn|phòng, chống|phòng ngừa|sở hữu|nhà nước|nhà ở|đội ngũ|ngành nghề|cục bộ|báo chí|đài tưởng niệm|quỹ đất|khối lượng|trạm biến áp|trung tâm của|cán bộ, công chức|lãnh đạo, chỉ đạo"

const plurals = "các|những|từng|mọi|toàn thể|tất cả các"
const looseNouns =
  "cơ quan|đơn vị|doanh nghiệp|địa phương|cơ sở|ủy viên|thành viên|nhà mạng|chủ đầu tư|bộ phận|trưởng thôn|ban, ngành|phòng, ban|phòng ban|đài truyền thanh|tổ dân phố|hội, đoàn thể|đoàn thể|liên ngành"
const looseNotUnits = "cơ sở dữ liệu|cơ sở vật chất|cơ sở hạ tầng"

const lists = { bodies, bodiesBeforeName, posts, groupNouns, notGroups, notNames, plurals, looseNouns, looseNotUnits }

/** A phrase and the list it stands in. */
interface Listed extends Spelled {
  readonly list: keyof typeof lists
}

const firstWord = (plain: string, at: number): string => {
  let end = at
  for (let code = plain.charCodeAt(end); (code >= 0x61 && code <= 0x7a) || code === 0x2f; code = plain.charCodeAt(end))
    end++
  return plain.slice(at, end)
}

const listed = (list: keyof typeof lists): readonly Listed[] =>
  lists[list].split("|").map((phrase) => ({ ...spelled(phrase), list }))

/** The phrases of all lists by their first word, the longest first: most words begin none, as one look tells. */
const byFirstWord: ReadonlyMap<string, readonly Listed[]> = grouped(
  [
    ...listed("bodies"),
    ...listed("bodiesBeforeName"),
    ...listed("posts"),
    ...listed("groupNouns"),
    ...listed("notGroups"),
    ...listed("notNames"),
    ...listed("plurals"),
    ...listed("looseNouns"),
    ...listed("looseNotUnits"),
  ].sort((a, b) => b.plain.length - a.plain.length),
  ({ plain }) => firstWord(plain, 0),
)

const phrasesAt = (plain: string, at: number): readonly Listed[] | undefined => byFirstWord.get(firstWord(plain, at))

/** The longest phrase of a list among those that begin with the word at an offset. */
const phraseOf = (
  list: keyof typeof lists,
  phrases: readonly Listed[],
  text: string,
  plain: string,
  at: number,
): Listed | undefined => {
  for (const phrase of phrases)
    if (
      phrase.list === list &&
      plain.startsWith(phrase.plain, at) &&
      endsWord(plain, at + phrase.plain.length) &&
      says(text, at, phrase)
    )
      return phrase
  return undefined
}

/** What a unit's name that begins at an offset begins with, or undefined when none does. */
export const unitHeadAt = (text: string, plain: string, at: number): UnitHead | undefined => {
  const phrases = phrasesAt(plain, at)
  if (phrases === undefined) return undefined
  const plural = phraseOf("plurals", phrases, text, plain, at)
  if (plural !== undefined && plain.charCodeAt(at + plural.plain.length) === space)
    return groupAt(text, plain, at + plural.plain.length + 1)
  if (phraseOf("notGroups", phrases, text, plain, at) !== undefined) return undefined
  if (phraseOf("notNames", phrases, text, plain, at) !== undefined) return undefined
  if (phraseOf("bodies", phrases, text, plain, at) !== undefined) return "named"
  const named = phraseOf("bodiesBeforeName", phrases, text, plain, at)
  if (named !== undefined && isNamed(text, plain, named.plain, at + named.plain.length)) return "named"
  return phraseOf("posts", phrases, text, plain, at) === undefined ? undefined : "post"
}

const space = 0x20

/** After *các* and its like. */
const groupAt = (text: string, plain: string, at: number): "group" | undefined => {
  const phrases = phrasesAt(plain, at)
  if (phrases === undefined || phraseOf("notGroups", phrases, text, plain, at) !== undefined) return undefined
  return phraseOf("groupNouns", phrases, text, plain, at) === undefined ? undefined : "group"
}

/** What stands after a group's noun rather than in a body's name: `các sở, ban, ngành Thành phố`. */
const levels = /^ (?:thanh pho|tinh|trung uong|huyen|xa|phuong)(?![a-z])/
const mediaBefore = /^(?:bao|dai)$/

/** A body's own name begins with a capital; that of a newspaper or a station may join one by *và*. */
const isNamed = (text: string, plain: string, head: string, end: number): boolean => {
  if (plain.charCodeAt(end) !== 0x20) return false
  if (isUpper(text.charCodeAt(end + 1)))
    return !(levels.test(plain.slice(end, end + 12)) && /^(?:so|ban|nganh|phong|doan)$/.test(head))
  return (
    mediaBefore.test(head) &&
    plain.startsWith(" va ", end) &&
    (isUpper(text.charCodeAt(end + 4)) || plain.startsWith("phat thanh", end + 4))
  )
}

/** The same for a heading or the start of a sentence, where a bare noun (*Đơn vị trực thuộc*) names units as well. */
export const openingUnitAt = (text: string, plain: string, at: number): UnitHead | undefined => {
  const head = unitHeadAt(text, plain, at)
  if (head !== undefined) return head
  const phrases = phrasesAt(plain, at)
  if (phrases === undefined || phraseOf("looseNotUnits", phrases, text, plain, at) !== undefined) return undefined
  return phraseOf("looseNouns", phrases, text, plain, at) === undefined ? undefined : "group"
}
