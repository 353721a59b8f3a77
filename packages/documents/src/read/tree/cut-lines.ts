import { isCapitals, isDigit, isLetter, isUpper } from "../letters.ts"

/** Words after which a word of the key ends a phrase all the same: `tiếp theo`, `nêu trên`. */
const joining: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    từ: "",
    đến: "gian sắp tiếp",
    và: "",
    của: "",
    các: "",
    cho: "",
    với: "",
    về: "trở quay",
    theo: "tiếp kèm",
    tại: "hiện tồn",
    trong: "bên",
    hoặc: "",
    là: "",
    bởi: "",
    do: "tự lý",
    để: "",
    trên: "nêu nói kể như bên phía cấp trở dung vụ việc pháp tiêu",
    giữa: "ở",
    những: "",
    thuộc: "trực phụ quen",
  }).map(([word, before]) => [word, new Set(before.split(" "))]),
)

/** What a word that counts wants next, and the words before it that make it want nothing: `hằng năm`, `trọng điểm`. */
interface Counted {
  readonly next: RegExp
  readonly ends: ReadonlySet<string>
}

const counted = (next: RegExp, ends = ""): Counted => ({ next, ends: new Set(ends.split(" ")) })

const number = /^\d/
const numeral = /^(?:\d|[IVX]+(?![\p{L}\d]))/u
const dayOrMonth = /^\d{1,2}(?!\d|%)/
const year = /^\d{4}(?!\d)/
const cycles = "hằng hàng cả mỗi từng nhiều một hai ba các"

const counting: ReadonlyMap<string, Counted> = new Map([
  ["ngày", counted(dayOrMonth, cycles)],
  ["tháng", counted(dayOrMonth, cycles)],
  ["năm", counted(year, "hằng hàng")],
  ["đoạn", counted(year)],
  ["quý", counted(/^(?:[IV]{1,3}|[1-4])(?![\p{L}\d])/u, "hằng hàng mỗi từng")],
  ["khoản", counted(number, "tài điều")],
  ["Khoản", counted(number)],
  ["điều", counted(number)],
  ["Điều", counted(number)],
  ["điểm", counted(/^(?:\d|[a-zđ][,) ])/, "trọng thí quan thời đặc địa ưu nhược khuyết tâm giao cao chấm tiêu đỉnh")],
  ["mục", counted(numeral, "danh chuyên hạng tiểu đề đầu")],
  ["Mục", counted(numeral)],
  ["phần", counted(numeral, "thành góp cổ học một")],
  ["Phần", counted(numeral)],
])

/** The last word of what an act is called by: only after it does *số* want a number, not in `chuyển đổi số`. */
const acts = new Set(
  "luật lệnh định tư tịch quyết hoạch trình án thị luận dẫn báo cáo văn điện bản thư lục mẫu biểu".split(" "),
)

const wordBefore = (text: string, end: number): string => {
  const trimmed = text.slice(Math.max(0, end - 12), end).trimEnd()
  return trimmed.slice(Math.max(trimmed.lastIndexOf(" "), trimmed.lastIndexOf("(")) + 1)
}

/** Whether a line was broken (*ngắt dòng giữa câu*): its last word wants what the next line begins with. */
export const isCut = (text: string, next: string): boolean => {
  const at = Math.max(text.lastIndexOf(" "), text.lastIndexOf("(")) + 1
  const word = text.slice(at)
  if (word.length > longestWord) return isCutBeforeAct(text, next)
  const ends = joining.get(word)
  if (ends !== undefined) return isNameStart(next) && !ends.has(wordBefore(text, at))
  const wanted = counting.get(word)
  if (wanted !== undefined)
    return wanted.next.test(next) && !wanted.ends.has(wordBefore(text, at)) && !isDigit(codeBefore(text, at))
  if (word === "số") return /^[\d/]/.test(next) && acts.has(wordBefore(text, at).toLowerCase())
  return isCutBeforeAct(text, next)
}

/** No word of the tables is longer. */
const longestWord = 5

/** The last character before a word and its space. */
const codeBefore = (text: string, at: number): number => text.charCodeAt(at - 2)

const isNameStart = (next: string): boolean => {
  const code = next.charCodeAt(0)
  return isLetter(code) || isDigit(code) || code === 0x201c || code === 0x22
}

/** A shorter line may be a title: `Phạm vi thực hiện`. */
const leastBeforeAct = 40

/** `… đôn đốc việc thực hiện` / `Kế hoạch này`. */
const isCutBeforeAct = (text: string, next: string): boolean =>
  text.length >= leastBeforeAct &&
  (text.endsWith("hiện") || text.endsWith("khai")) &&
  /(?:thực hiện|triển khai)$/.test(text) &&
  /^(?:Kế hoạch|Chương trình|Đề án|Nghị quyết|Chỉ thị|Quyết định|Kết luận|Luật|Nghị định|Thông tư)(?!\p{L})/u.test(next)

const types =
  "Sở|Bộ|Ban|Cục|Vụ|Hội|Ủy ban|Uỷ ban|Đài|Báo|Trung tâm|Trường|Chi cục|Công ty|Hội đồng|Phòng|Liên đoàn|Viện|Liên minh"
/** The last words of these. */
const typeWords = new Set(types.split("|").map((type) => type.slice(type.lastIndexOf(" ") + 1)))
/** A body's kind without its own name (*loại cơ quan*) at the end of a line. */
const anyType = new RegExp(`(?:^|[ .)/-])(?:${types})$`)
/** The same where no other noun stands before it, as in `Văn phòng Sở`. */
const bareType = new RegExp(`(?:^|[,;-] |[.)/-] ?|(?:^|[ .)/-])(?:và|[Đđ]ề nghị|[Tt]rên|[Gg]iao) )(?<type>${types})$`)
const nextName = new RegExp(`^(?:${types}|UBND|[Cc]ác|Công an|Văn phòng|Đoàn|Mặt trận|MTTQ) `)
/** These are never whole, whatever follows them. */
const neverWhole = /^(?:Sở|Bộ|Ban|Cục|Vụ|Hội|Ủy ban|Uỷ ban)$/

/** A group of bodies by their kinds is whole: `Các Sở, Ban`. */
const groups = /(?:^|[.)/-] ?|nghị )[Cc]ác /

/** Verbs that the tasks of a unit begin with (*động từ mở đầu nhiệm vụ*), as they stand at the start of a paragraph. */
const taskVerb =
  /^(?:Chủ trì|Phối hợp|Tham mưu|Tuyên truyền|Chỉ đạo|Hướng dẫn|Tổ chức|Xây dựng|Triển khai|Căn cứ|Có trách nhiệm|Chịu trách nhiệm|Đăng tải|Thực hiện|Bố trí|Cân đối|Thẩm định|Kiểm tra|Theo dõi|Đôn đốc|Tăng cường|Đẩy mạnh|Tiếp tục|Là (?:cơ quan|đơn vị|đầu mối)|Làm đầu mối|Trên cơ sở|Lồng ghép|Vận động|Giám sát|Báo cáo|Rà soát|Cung cấp|Biên soạn|Mở (?:chuyên|các)|Quán triệt|Nâng cao|Phát động|Quản lý|[ĐB][ảa]o đảm|Huy động|Chuẩn bị|Đề xuất|Ban hành|Phân công|Tập trung|Phát huy|Xử lý|Tổng hợp|Định kỳ|Thường xuyên|Chủ động|Kịp thời)(?![\p{L}])/u

/** Whether a line begins as the task of a unit does. */
export const beginsTask = (text: string): boolean => isUpper(text.charCodeAt(0)) && taskVerb.test(text)

/** Whether a line ends in the kind of a body whose own name must follow. */
export const endsInType = (text: string): boolean => anyType.test(text)

/** Words that a name has side by side, a line apart. */
const namePairs =
  /(?:Mặt trận\nTổ quốc|Tổ quốc\nViệt Nam|Thanh niên\nCộng sản|(?:TNCS|Cộng sản)\nHồ Chí Minh|Liên hiệp\n(?:Phụ nữ|Thanh niên|Các)|Đoàn\nThanh niên|Chỉ huy\n(?:Quân sự|Bộ đội)|Bộ đội\nBiên phòng|Bảo hiểm\nXã hội|Ngân hàng\n(?:Nhà nước|Chính sách)|(?:Kho bạc|Thanh tra)\nNhà nước|Quản lý\nKhu )/
const pairEnds = new Set("trận quốc niên TNCS sản hiệp Đoàn huy đội hiểm hàng bạc tra lý".split(" "))
const longestPairEnd = 10

const hyphens = new Set([0x2d, 0x2013])

/** Whether a line ends within the name of a body: `Sở Lao động -`, `Công an tỉnh, Bộ`, `Sở Du lịch;` before another. */
export const endsInName = (text: string, next: string): boolean =>
  isUpper(next.charCodeAt(0)) && wantsName(text, next) && isCapitals(text) === isCapitals(next)

const wantsName = (text: string, next: string): boolean => {
  const { length } = text
  const last = text.charCodeAt(length - 1)
  if (hyphens.has(last)) return text.charCodeAt(length - 2) === 0x20 && isLetter(text.charCodeAt(length - 3))
  if (last === 0x3b) return length < 60 && next.length < 100 && nextName.test(next) && isNameList(text)
  const word = text.slice(text.lastIndexOf(" ") + 1)
  if (pairEnds.has(word) && namePairs.test(`${text.slice(-longestPairEnd)}\n${next}`)) return true
  if (!typeWords.has(word)) return false
  const type = bareType.exec(text)?.groups?.["type"]
  return type !== undefined && ((neverWhole.test(type) && !groups.test(text)) || !beginsTask(next))
}

const namesAfterLabel = new RegExp(
  `^[\\p{L}\\d.]{1,6}[.)/-] ?(?:[ĐG](?:ề nghị|iao) )?(?:${types}|UBND|Các|Công an|Văn phòng|Đoàn|Mặt trận|MTTQ|Bảo hiểm|Kho bạc)(?: |$)`,
  "u",
)

/** Whether a labelled line begins with the name of a body. */
export const isNameList = (text: string): boolean => namesAfterLabel.test(text)

const doings =
  /(?:^|[ ,])(?:chủ trì|phối hợp|có trách nhiệm|chịu trách nhiệm|tham mưu|chỉ đạo|hướng dẫn|tổ chức|xây dựng|triển khai|thực hiện|theo dõi|căn cứ|báo cáo|tiếp tục)(?:[ ,]|$)/

/** Whether a line tells what a body does, rather than only its name. */
export const tellsDoing = (text: string): boolean => doings.test(text)
