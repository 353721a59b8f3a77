import type { Span } from "@lantoa/core"
import { isUpper } from "../letters.ts"
import { phraseAt, phraseStarts, wordIndexFrom } from "./phrase-starts.ts"
import type { Script } from "./script.ts"
import type { Spelled } from "./spelling.ts"
import { unitHeadAt } from "./unit-heads.ts"

/**
 * What ends the name of units in a sentence: a verb, a time, an aim. It counts only where it is printed in small
 * letters, so that *Ban Chỉ đạo* keeps its name.
 */
const enders = phraseStarts(
  "chủ trì|phối hợp|tham mưu|theo dõi|đôn đốc|kiểm tra|giám sát|hướng dẫn|chỉ đạo|lãnh đạo|định hướng|triển khai|thực hiện|tiến hành|tiếp tục|tăng cường|đẩy mạnh|kiện toàn|xây dựng|ban hành|căn cứ|có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|có văn bản|được|báo cáo|tổng hợp|trình|gửi|lập|rà soát|bố trí|cân đối|cung cấp|phân công|thường xuyên|kịp thời|định kỳ|chủ động|tích cực|quan tâm|nghiêm túc|phát huy|giúp|yêu cầu|đề nghị|nghiên cứu|tuyên truyền|vận động|đảm bảo|bảo đảm|xem xét|quyết định|phê duyệt|chuẩn bị|khẩn trương|quán triệt|thông báo|tiếp nhận|hoàn thành|thống nhất|cập nhật|thẩm định|phản ánh|phân bổ|đánh giá|lựa chọn|cử|nêu cao|coi việc|xác định|ưu tiên|trong việc|trong quá trình|trong thời hạn|trong thời gian|trong vòng|trong tháng|trong quý|trong năm|kể từ|từ tháng|kết quả|tình hình|tiến độ|về việc|về kết quả|về tình hình|về tiến độ|để|khi|nếu|trước ngày|chậm nhất|muộn nhất|hạn chót|ngay sau|ngay khi|sau khi|trước khi|vào ngày|đúng thời gian|đúng thời hạn|hằng năm|hàng năm|hằng tháng|hàng tháng|hằng quý|hàng quý|theo quy định|theo đúng|theo chức năng|theo yêu cầu|theo phân công|theo thời gian|theo định kỳ|theo thẩm quyền|theo kế hoạch|thông qua|qua|là|phải|cần|nhằm|tại|từ ngày|từ nguồn|sơ kết|tổng kết|luôn|trực tiếp|thiết lập|khuyến khích|huy động|nắm bắt|các nội dung|những nội dung|bổ sung|cho ý kiến|đồng thời|trong trường hợp|làm đầu mối|tập trung|tham gia|nâng cao|góp phần|có nội dung|thành lập|mở|duy trì|đưa|hỗ trợ|phát động|biên soạn|sản xuất|in ấn|treo|lồng ghép|tổ chức triển khai|tổ chức thực hiện|tổ chức tuyên truyền|tổ chức các|tổ chức tốt|tổ chức hội nghị|tổ chức hiệu quả|tổ chức".split(
    "|",
  ),
)
/** After these, such a word is part of a name or one of those named: *công lập*, *các cơ quan, tổ chức*. */
const joining: ReadonlyMap<string, RegExp> = new Map([
  ["lãnh đạo", /(?:[,;]|(?:^|\s)(?:va|cac|cua|dong chi|su|duoc|tap the|ban))\W$/],
  ["lập", /(?:^|\s)(?:cong|doc|thanh|tu)\W$/],
  ["trình", /(?:^|\s)(?:chuong|cong|quy|tien|lo|giao|phat)\W$/],
  ["cử", /(?:^|\s)(?:bau|ung|de|tranh|tien)\W$/],
  ["mở", /(?:^|\s)(?:dai hoc|nguon|du lieu)\W$/],
  ["qua", /(?:^|\s)(?:thong|thuc)\W$/],
  ["tổ chức", /(?:^.|[^ ]|[^a-z] |(?:^|\s)(?:cac|nhung|va|hoac|moi|cua|tung|cung) )$/],
])
const longestJoining = 14
const longest = 260

/** Where the names of units that begin at an offset end: before the verb of the sentence. */
export const unitsEnd = (script: Script, from: number, to: number): number => {
  const end = markIn(script.plain, from, Math.min(to, from + longest))
  const verb = verbIn(script, from, end)
  return trimmedEnd(script, from, verb < 0 ? end : verb)
}

/** Whether a verb follows the units that begin at an offset: a sentence, not a name. */
export const verbFollows = (script: Script, from: number, to: number): boolean =>
  verbIn(script, from, Math.min(to, from + longest)) >= 0

/** Where the first word after an offset stands that ends a name; -1 when none does. */
const verbIn = (script: Script, from: number, to: number): number => {
  const { plain, text } = script
  const { count, starts } = script.page.words
  const phrases = enders()
  for (let word = wordIndexFrom(script, from + 1); word < count; word++) {
    const start = starts[word] ?? to
    if (start >= to) return -1
    const found = phraseAt(phrases, script, word, to)
    if (found === undefined) continue
    if (!isUpper(text.charCodeAt(start)) && !isJoined(found, plain, from, start)) return start
    while ((starts[word + 1] ?? to) < start + found.plain.length) word++
  }
  return -1
}

const isJoined = ({ spelled }: Spelled, plain: string, from: number, at: number): boolean =>
  joining.get(spelled)?.test(plain.slice(Math.max(from, at - longestJoining), at)) === true

/**
 * A sign that belongs to no name, or the space before words that belong to none: a year with those after it, `UBND tỉnh
 * năm 2026 và các năm tiếp theo`, or who is named behind a dash.
 */
const mark = /[.:;()"\n\t\v]| (?=-\s(?:co quan|don vi) |nam (?:19|20)\d{2} va (?:cac |nhung )?nam |truoc \d{1,2}\/\d)/

/** Where the first mark stands between two offsets; the second of them when there is none. */
const markIn = (plain: string, from: number, to: number): number => {
  const index = plain.slice(from, to).search(mark)
  return index < 0 ? Math.min(to, plain.length) : from + index
}

/**
 * Words that begin what the units do, or go on with a name that does not follow, as they are spelled: *Hạ tầng và Đô thị*
 * ends with none of them. Unmarked typing counts.
 */
const trailing: ReadonlySet<string> = new Set(
  "và va cùng cung có co đã da sẽ se đang dang hoặc hoac thì do của cua với voi về ve trong theo".split(" "),
)
const longestTrailing = 5

const tab = 0x09
const rowFeed = 0x0b
const space = 0x20
const comma = 0x2c
const stop = 0x2e
const colon = 0x3a
const semicolon = 0x3b

const isSpace = (code: number): boolean => code === space || (code >= tab && code <= rowFeed)

/** Leaves commas, *và* and auxiliaries at the end out. */
const trimmedEnd = ({ plain, text }: Script, from: number, to: number): number => {
  let end = to
  for (;;) {
    for (; end > from; end--) {
      const code = plain.charCodeAt(end - 1)
      if (code !== comma && code !== stop && code !== colon && code !== semicolon && !isSpace(code)) break
    }
    let start = end - 1
    while (start > from && end - start <= longestTrailing && !isSpace(plain.charCodeAt(start - 1))) start--
    if (start <= from || !isSpace(plain.charCodeAt(start - 1)) || !trailing.has(text.slice(start, end).toLowerCase()))
      return end
    end = start - 1
  }
}

/** The units at an offset, or undefined when none begins there. */
export const unitsAt = (script: Script, from: number, to: number): Span | undefined => {
  if (unitHeadAt(script.text, script.plain, from) === undefined) return undefined
  const end = unitsEnd(script, from, to)
  return end > from + 2 ? { start: from, end } : undefined
}
