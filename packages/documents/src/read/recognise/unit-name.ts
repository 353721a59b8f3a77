import type { Span } from "@lantoa/core"
import { isLetter, isLower, isUpper } from "../letters.ts"
import { type PhraseScanner, phraseScanner } from "./phrase-scanner.ts"
import { endsWord } from "./spelling.ts"
import { unitHeadAt } from "./unit-heads.ts"

/**
 * What ends the name of units in a sentence: a verb, a time, an aim. It counts only where it is printed in small
 * letters, so that *Ban Chỉ đạo* keeps its name.
 */
const enders: PhraseScanner = phraseScanner(
  "chủ trì|phối hợp|tham mưu|theo dõi|đôn đốc|kiểm tra|giám sát|hướng dẫn|chỉ đạo|lãnh đạo|định hướng|triển khai|thực hiện|tiến hành|tiếp tục|tăng cường|đẩy mạnh|kiện toàn|xây dựng|ban hành|căn cứ|có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|có văn bản|được|báo cáo|tổng hợp|trình|gửi|lập|rà soát|bố trí|cân đối|cung cấp|phân công|thường xuyên|kịp thời|định kỳ|chủ động|tích cực|quan tâm|nghiêm túc|phát huy|giúp|yêu cầu|đề nghị|nghiên cứu|tuyên truyền|vận động|đảm bảo|bảo đảm|xem xét|quyết định|phê duyệt|chuẩn bị|khẩn trương|quán triệt|thông báo|tiếp nhận|hoàn thành|thống nhất|cập nhật|thẩm định|phản ánh|phân bổ|đánh giá|lựa chọn|cử|nêu cao|coi việc|xác định|ưu tiên|trong việc|trong quá trình|trong thời hạn|trong thời gian|trong vòng|trong tháng|trong quý|trong năm|kể từ|từ tháng|kết quả|tình hình|tiến độ|về việc|về kết quả|về tình hình|về tiến độ|để|khi|nếu|trước ngày|chậm nhất|muộn nhất|hạn chót|ngay sau|ngay khi|sau khi|trước khi|vào ngày|đúng thời gian|đúng thời hạn|hằng năm|hàng năm|hằng tháng|hàng tháng|hằng quý|hàng quý|theo quy định|theo đúng|theo chức năng|theo yêu cầu|theo phân công|theo thời gian|theo định kỳ|theo thẩm quyền|theo kế hoạch|thông qua|qua|là|phải|cần|nhằm|tại|từ ngày|từ nguồn|sơ kết|tổng kết|luôn|trực tiếp|thiết lập|khuyến khích|huy động|nắm bắt|các nội dung|những nội dung|bổ sung|cho ý kiến|đồng thời|trong trường hợp|làm đầu mối|tập trung|tham gia|nâng cao|góp phần|có nội dung|thành lập|mở|duy trì|đưa|hỗ trợ|phát động|biên soạn|sản xuất|in ấn|treo|lồng ghép|tổ chức triển khai|tổ chức thực hiện|tổ chức tuyên truyền|tổ chức các|tổ chức tốt|tổ chức hội nghị|tổ chức hiệu quả".split(
    "|",
  ),
)
/** Before these, such a word is part of a name: *công lập*, *chương trình*. */
const joining: ReadonlyMap<string, RegExp> = new Map([
  ["lãnh đạo", /(?:[,;]|(?:^|\s)(?:va|cac|cua|dong chi|su|duoc|tap the|ban))$/],
  ["lập", /(?:^|\s)(?:cong|doc|thanh|tu)$/],
  ["trình", /(?:^|\s)(?:chuong|cong|quy|tien|lo|giao|phat)$/],
  ["cử", /(?:^|\s)(?:bau|ung|de|tranh|tien)$/],
  ["mở", /(?:^|\s)(?:dai hoc|nguon|du lieu)$/],
  ["qua", /(?:^|\s)(?:thong|thuc)$/],
])

/** A year with those after it belongs to no name: `UBND tỉnh năm 2026 và các năm tiếp theo`. */
const marks =
  /[.:;()"\n\t\v]|\s-\s(?=(?:co quan|don vi) )|\snam (?:19|20)\d{2}(?= va (?:cac |nhung )?nam )|\struoc (?=\d{1,2}\/\d)/
/** *tổ chức* is a verb unless it is one of those named: `các cơ quan, tổ chức`. */
const organises = " to chuc"
const beforeNoun = /(?:^|\s)(?:cac|nhung|va|hoac|moi|cua|tung|cung)$/
const longest = 260

/** Where the names of units that begin at an offset end: before the verb of the sentence. */
export const unitsEnd = (text: string, plain: string, from: number, to: number): number => {
  const part = plain.slice(from, Math.min(to, from + longest))
  const mark = marks.exec(part)
  let end = mark?.index ?? part.length
  const ender = enderIn(text, plain, from, from + end)
  if (ender !== undefined) end = ender - from
  const verb = verbIn(text, part.slice(0, end), from)
  return from + trimmedEnd(text.slice(from, from + (verb ?? end)))
}

/** Where the first *tổ chức* stands that is a verb. */
const verbIn = (text: string, part: string, from: number): number | undefined => {
  for (let at = part.indexOf(organises, 1); at > 0; at = part.indexOf(organises, at + 1)) {
    if (!isLower(text.charCodeAt(from + at + 1)) || !endsWord(part, at + organises.length)) continue
    if (isLetter(part.charCodeAt(at - 1)) && !beforeNoun.test(part.slice(Math.max(0, at - 8), at))) return at
  }
  return undefined
}

const enderIn = (text: string, plain: string, from: number, to: number): number | undefined => {
  for (let found = enders(text, plain, from + 1, to); found !== undefined; found = enders(text, plain, found.end, to)) {
    const isJoined =
      joining.get(found.phrase)?.test(plain.slice(Math.max(from, found.start - 14), found.start - 1)) === true
    if (!isUpper(text.charCodeAt(found.start)) && !isJoined) return found.start
  }
  return undefined
}

/** Whether a verb follows the units that begin at an offset: a sentence, not a name. */
export const verbFollows = (text: string, plain: string, from: number, to: number): boolean => {
  const end = Math.min(to, from + longest)
  if (enderIn(text, plain, from, end) !== undefined) return true
  return verbIn(text, plain.slice(from, end), from) !== undefined
}

/** What names no longer end with, as it is spelled: *Hạ tầng và Đô thị* ends with none of them. Unmarked typing counts. */
const loose =
  /(?:[\s,.;:]|\s(?:và|va|cùng|cung|có|co|đã|da|sẽ|se|đang|dang|cùng với|cung voi|hoặc|hoac|thì|do|của|cua|với|voi|về|ve|trong|theo))+$/

/** Leaves commas, *và* and auxiliaries at the end out. */
const trimmedEnd = (part: string): number => loose.exec(part)?.index ?? part.length

/** The units at an offset, or undefined when none begins there. */
export const unitsAt = (text: string, plain: string, from: number, to: number): Span | undefined => {
  if (unitHeadAt(text, plain, from) === undefined) return undefined
  const end = unitsEnd(text, plain, from, to)
  return end > from + 2 ? { start: from, end } : undefined
}
