import { grouped } from "@lantoa/core"
import { isUpper } from "../../letters.ts"
import { endsWord, type Spelled, says, spelled } from "../words/spelling.ts"
import { withLetter, wordSeed, wordTable, wordValue } from "../words/word-table.ts"

/**
 * What begins the name of somebody who can be given work: `named` one body, `group` several, `post` somebody who holds
 * a post.
 */
export type UnitHead = "named" | "group" | "post"

/** Words that name a body wherever they stand. */
// "ủy nhân dân" is a misprint that issued plans have.
const bodies =
  "ủy ban|ủy nhân dân|ubnd|ubmttq|mttq|ubmt|mặt trận tổ quốc|hđnd|hội đồng|công an|bộ chỉ huy|bộ đội biên phòng|bộ tư lệnh|quân khu|tòa án|viện kiểm sát|liên đoàn|tổng liên đoàn|công đoàn|chi cục|tổng cục|trung tâm|văn phòng|vp ubnd|thanh tra tỉnh|thanh tra thành phố|thanh tra sở|thanh tra chính phủ|kho bạc|bảo hiểm xã hội|bhxh|hải quan|thuế tỉnh|thuế thành phố|cơ quan thuế|công ty|tổng công ty|tập đoàn|hợp tác xã|tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|đảng ủy|đảng bộ|chi bộ|chi đoàn|chi hội|liên đội|đoàn trường|đoàn xã|đoàn phường|tỉnh đoàn|thành đoàn|huyện đoàn|đoàn thanh niên|đoàn tncs|thường trực|chính phủ|thủ tướng|quốc hội|ban quản lý|ban công tác mặt trận|ban thường vụ|ban thường trực|ban chấp hành|ban chỉ đạo|ban cán sự|ban giám đốc|ban giám hiệu|ban biên tập|ban tổ chức|ban bầu cử|ban đại diện|ban liên lạc|ban vận động|hội cha mẹ học sinh|tổ bầu cử|tổ công tác|ngân hàng|bệnh viện|trạm y tế|nhà trường|kiểm toán|điện lực|bưu điện|viễn thông|liên hiệp các hội|liên minh hợp tác xã|thư viện|bảo tàng|sở, ban|sở, ngành|bộ, ngành|cục thuế|cục thống kê|thống kê tỉnh|thống kê thành phố|thống kê cơ sở|bql|vnpt|viettel|mobifone|vinaphone|kbnn|tand|vksnd|ttyt|cdc|bgh|bch|ubkt|btg|nhcsxh|agribank|xí nghiệp|nhà máy|lđlđ|cđcs|cđ cơ sở|ban nhân dân|ban điều phối|ban cán sự|ban chqs|ban cán bộ|tiểu ban|đồn biên phòng|đồn công an|hạt kiểm lâm|vườn quốc gia|tổ chuyên môn|tổ văn phòng|tổ hành chính|tổ dân phố|tổ công nghệ số|tổ tuyên truyền|tổ truyền thông|tổ hòa giải|tổ giúp việc|tổ kỹ thuật|cơ quan thường trực|cổng thông tin điện tử|cổng ttđt|trung ương đoàn|trung ương hội|tỉnh hội|thành hội|huyện hội|thị đoàn|quận đoàn|xã đoàn|hội phụ huynh|hội đồng đội|ban phụ huynh|bgh|bch|bcđ|nhà xuất bản|nhà thiếu nhi|nhà văn hóa|cung thiếu nhi|hãng phim|đoàn nghệ thuật|đội tuyên truyền|đội thông tin lưu động"
/** Words that name a body only before its own name: *Sở* Tài chính, not *sở* hữu. */
const bodiesBeforeName =
  "sở|bộ|ban|hội|báo|đài|tạp chí|phòng|trường|đoàn|cục|viện|học viện|đại học|vụ|tổ|quỹ|ngành|thanh tra|thuế|thống kê|đội|trạm|khoa|hạt|đồn|cổng|cụm|tiểu đoàn|đại đội|trung đoàn|chi nhánh|câu lạc bộ|nhà văn hóa|nhà|khối"
const posts =
  "thủ trưởng|bộ trưởng|thứ trưởng|cục trưởng|giám đốc|phó giám đốc|chủ tịch|phó chủ tịch|bí thư|phó bí thư|lãnh đạo|người đứng đầu|chánh văn phòng|hiệu trưởng|đồng chí|đ/c|chuyên viên|cán bộ|trưởng|phó trưởng|phó hiệu trưởng|thôn trưởng|ấp trưởng|tổ trưởng|tổ phó|đội trưởng|trạm trưởng|viện trưởng|vụ trưởng|chi cục trưởng|tổng giám đốc|tổng biên tập|tập thể lãnh đạo|công chức|người phát ngôn|báo cáo viên|giáo viên|tổng phụ trách|gvcn|tpt đội|kế toán|thư ký|văn thư|thủ quỹ|nhân viên|cộng tác viên|tuyên truyền viên|già làng|người có uy tín|gvcn|gvbm|tpt đội"
/** What *các* and its like stand before when they name units. */
const groupNouns =
  "sở|ban|bộ|ngành|cơ quan|đơn vị|tổ chức|hội|đoàn thể|phòng|doanh nghiệp|công ty|chủ đầu tư|cơ sở|trường|địa phương|xã|phường|huyện|quận|thị xã|thành phố|tỉnh|ủy ban|ubnd|cấp|thành viên|trung tâm|chi cục|cục|vụ|hợp tác xã|hộ|nhà mạng|đ/c|đồng chí|phó|trưởng|đài|báo|khu|thôn|ấp|tổ|chuyên viên|cá nhân|bệnh viện|viện|nhà trường|chi bộ|chi, đảng bộ|đảng bộ|đảng ủy|lực lượng|hiệp hội|tập đoàn|tổng công ty|ngân hàng|quỹ|cơ sở giáo dục|cán bộ|đoàn|lớp|khoa|khối|tiểu ban|câu lạc bộ|chi đoàn|chi hội|liên đoàn|công đoàn|giáo viên|bí thư|báo cáo viên|tuyên truyền viên|cộng tác viên|vườn quốc gia|văn phòng|bộ phận|đảng viên|ông|trạm|hạt|đồn|đội|nhóm trẻ|gia đình|chức sắc|già làng"
const notGroups =
  "cơ sở dữ liệu|cơ sở vật chất|cơ sở hạ tầng|cấp độ|tổ hợp|trường hợp|hộ chiếu|khu vực|ban hành|hội nghị|hội thảo|hội thi|báo cáo|bộ tiêu chí|bộ tài liệu|phòng chống|trưởng thành|đoàn kiểm tra|đoàn thanh tra|đoàn giám sát|đoàn viên|đoàn công tác|lớp tập huấn|lớp bồi dưỡng|khoa học|khối lượng|đội ngũ"
/** Other words that begin like a body's: in a heading in capitals nothing else tells them apart. */
const notNames =
  "tổ chức|tổ quốc|bộ phận|bộ máy|đoàn kết|đoàn thể|đoàn viên|đoàn kiểm tra|hội viên|viện trợ|viện dẫn|phòng, chống|phòng ngừa|sở hữu|nhà nước|nhà ở|đội ngũ|ngành nghề|cục bộ|báo chí|đài tưởng niệm|quỹ đất|khối lượng|trạm biến áp|trung tâm của|cán bộ, công chức|lãnh đạo, chỉ đạo|bà rịa|khoa học|khoa giáo|cổng chào"

/** What stands before a person's name in a list of duties. */
const persons = "ông|bà|cô|thầy|thầy giáo|cô giáo|anh|chị|bs|bác sĩ"
const plurals = "các|những|từng|mọi|toàn thể|tất cả các"
const looseNouns =
  "cơ quan|đơn vị|doanh nghiệp|địa phương|cơ sở|ủy viên|thành viên|nhà mạng|chủ đầu tư|bộ phận|trưởng thôn|ban, ngành|phòng, ban|phòng ban|đài truyền thanh|tổ dân phố|hội, đoàn thể|đoàn thể|liên ngành|học sinh|phụ huynh|cha mẹ học sinh|y tế thôn|y tế trường|bảo vệ trường|đảng viên|cấp ủy|hệ thống truyền thanh|hệ thống loa|tổ chức dịch vụ|tổ chức đảng|tổ chức chính trị"
const looseNotUnits = "cơ sở dữ liệu|cơ sở vật chất|cơ sở hạ tầng"

const lists = {
  bodies,
  bodiesBeforeName,
  posts,
  persons,
  groupNouns,
  notGroups,
  notNames,
  plurals,
  looseNouns,
  looseNotUnits,
}

type List = keyof typeof lists

/** A phrase and the list it stands in. */
interface Listed extends Spelled {
  readonly list: List
}

/** The phrases that begin with one word, the longest first, by list: most of these are empty. */
type HeadWord = Readonly<Record<List, readonly Listed[]>>

const isHeadLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || code === 0x2f

const firstWord = (plain: string): string => {
  let end = 0
  while (isHeadLetter(plain.charCodeAt(end))) end++
  return plain.slice(0, end)
}

const listed = (list: List): readonly Listed[] => lists[list].split("|").map((phrase) => ({ ...spelled(phrase), list }))

const allListed = (): readonly Listed[] =>
  [
    ...listed("bodies"),
    ...listed("bodiesBeforeName"),
    ...listed("posts"),
    ...listed("persons"),
    ...listed("groupNouns"),
    ...listed("notGroups"),
    ...listed("notNames"),
    ...listed("plurals"),
    ...listed("looseNouns"),
    ...listed("looseNotUnits"),
  ].sort((a, b) => b.plain.length - a.plain.length)

const headWord = (phrases: readonly Listed[]): HeadWord => {
  const of = (list: List): readonly Listed[] => phrases.filter((phrase) => phrase.list === list)
  return {
    bodies: of("bodies"),
    bodiesBeforeName: of("bodiesBeforeName"),
    posts: of("posts"),
    persons: of("persons"),
    groupNouns: of("groupNouns"),
    notGroups: of("notGroups"),
    notNames: of("notNames"),
    plurals: of("plurals"),
    looseNouns: of("looseNouns"),
    looseNotUnits: of("looseNotUnits"),
  }
}

/** Most words begin no phrase of any list. */
const headWords = wordTable(
  () => new Map([...grouped(allListed(), ({ plain }) => firstWord(plain))].map(([word, all]) => [word, headWord(all)])),
)

const headWordAt = (plain: string, at: number): HeadWord | undefined => {
  let hash = wordSeed
  let end = at
  for (let code = plain.charCodeAt(end); isHeadLetter(code); code = plain.charCodeAt(++end))
    hash = withLetter(hash, code)
  return end === at ? undefined : wordValue(headWords(), hash)
}

/** The longest of some phrases that stands at an offset. */
const phraseOf = (phrases: readonly Spelled[], text: string, plain: string, at: number): Spelled | undefined => {
  for (let index = 0; index < phrases.length; index++) {
    const phrase = phrases[index]
    if (
      phrase !== undefined &&
      plain.startsWith(phrase.plain, at) &&
      endsWord(plain, at + phrase.plain.length) &&
      says(text, at, phrase)
    )
      return phrase
  }
  return undefined
}

/** Whether one of some phrases stands at an offset. */
const begins = (phrases: readonly Spelled[], text: string, plain: string, at: number): boolean =>
  phrases.length > 0 && phraseOf(phrases, text, plain, at) !== undefined

/** What a unit's name that begins at an offset begins with, or undefined when none does. */
export const unitHeadAt = (text: string, plain: string, at: number): UnitHead | undefined => {
  const word = headWordAt(plain, at)
  return word === undefined ? undefined : headOf(word, text, plain, at)
}

const headOf = (word: HeadWord, text: string, plain: string, at: number): UnitHead | undefined => {
  if (word.plurals.length > 0) {
    const plural = phraseOf(word.plurals, text, plain, at)
    if (plural !== undefined && plain.charCodeAt(at + plural.plain.length) === space)
      return groupAt(text, plain, at + plural.plain.length + 1)
  }
  const post = phraseOf(word.posts, text, plain, at)
  const other = phraseOf(word.notGroups, text, plain, at) ?? phraseOf(word.notNames, text, plain, at)
  if (other !== undefined && other.plain.length >= (post?.plain.length ?? 0)) return undefined
  if (begins(word.bodies, text, plain, at)) return "named"
  const named = phraseOf(word.bodiesBeforeName, text, plain, at)
  if (named !== undefined && isNamed(text, plain, named.plain, at + named.plain.length)) return "named"
  return post === undefined ? undefined : "post"
}

const space = 0x20

/** After *các* and its like. */
const groupAt = (text: string, plain: string, at: number): "group" | undefined => {
  const word = headWordAt(plain, at)
  if (word === undefined || begins(word.notGroups, text, plain, at)) return undefined
  return begins(word.groupNouns, text, plain, at) ? "group" : undefined
}

/** What stands after a group's noun rather than in a body's name: `các sở, ban, ngành Thành phố`. */
const levels = / (?:thanh pho|tinh|trung uong|huyen|xa|phuong)(?![a-z])/y
/** Groups are named by these as well. */
const alsoGroups: ReadonlySet<string> = new Set(["so", "ban", "nganh", "phong", "doan"])
const mediaBefore: ReadonlySet<string> = new Set(["bao", "dai"])

/** A body's own name begins with a capital; that of a newspaper or a station may join one by *và*. */
const isNamed = (text: string, plain: string, head: string, end: number): boolean => {
  if (plain.charCodeAt(end) !== 0x20) return false
  if (isUpper(text.charCodeAt(end + 1))) {
    levels.lastIndex = end
    return !(alsoGroups.has(head) && levels.test(plain))
  }
  return (
    mediaBefore.has(head) &&
    plain.startsWith(" va ", end) &&
    (isUpper(text.charCodeAt(end + 4)) || plain.startsWith("phat thanh", end + 4))
  )
}

/** The same for a heading or the start of a sentence, where a bare noun (*Đơn vị trực thuộc*) names units as well. */
export const openingUnitAt = (text: string, plain: string, at: number): UnitHead | undefined => {
  const word = headWordAt(plain, at)
  if (word === undefined) return undefined
  const head = headOf(word, text, plain, at)
  if (head !== undefined) return head
  if (begins(word.notNames, text, plain, at)) return undefined
  const person = phraseOf(word.persons, text, plain, at)
  if (person !== undefined && isNamed(text, plain, person.plain, at + person.plain.length)) return "post"
  if (begins(word.looseNotUnits, text, plain, at)) return undefined
  return begins(word.looseNouns, text, plain, at) ? "group" : undefined
}
