import { isCapitals, isDigit, isLetter, isLower, isUpper, plainOf } from "../letters.ts"
import { beginsTask, endsInName, endsInType, isCut, isNameList, tellsDoing } from "./cut-lines.ts"
import type { LineHabits } from "./lines.ts"
import { loneLabel } from "./marker.ts"
import type { ShownLine } from "./text-builder.ts"

/** What the block that lines are being joined to has so far; one for all blocks, the one after the other. */
export interface OpenBlock {
  first: ShownLine
  /** Its lines after the first. */
  rest: ShownLine[]
  last: ShownLine
  /** Characters of all its lines. */
  length: number
  /** The last number that a block before the next line was labelled with; 0 before the first. */
  number: number
}

/** Where a line stands. */
export interface LinePlace {
  readonly habits: LineHabits
  /** In a cell of a table lines are names and titles rather than sentences. */
  readonly inCell: boolean
}

/**
 * Whether a line goes on with the sentence of the block before it (*nối dòng*), which a page, a line width or a
 * converter broke.
 */
export const continues = (block: OpenBlock, next: ShownLine, place: LinePlace): boolean => {
  if (block.first.heading > 0 || next.heading > 0) return false
  if (next.line.blanks === 0 && isBrokenHead(block.last.text, next.text)) return true
  const end = lastCode(block.last.text)
  if (next.marker !== undefined) return breaksBeforeNumber(block, next, end)
  if (next.line.blanks > 0) return goesOnAfterGap(block, next, end)
  if (isBracketUnderTitle(block, next)) return false
  if (endsInName(block.last.text, next.text)) return true
  if (block.last.opened && place.habits.width > 0) return true
  if (place.habits.width > 0 && !place.inCell) return goesOnInWidth(block, next, end, place.habits)
  return goesOnInLine(block, next, end, place)
}

/**
 * A line of a letterhead that a narrow cell broke after its first word: `ỦY` / `BAN NHÂN DÂN`, `Số:` / `29/KH-UBND`,
 * `Cà` / `Mau, ngày 21 tháng 02 năm 2022`, `ngày 17` / `tháng 5`.
 */
const isBrokenHead = (last: string, next: string): boolean => {
  const { length } = last
  if (length > longestHead) return false
  if (isDigit(last.charCodeAt(length - 1)) || last.endsWith("ngày") || last.endsWith("tháng"))
    return nextOfDate.test(next) && cutDate.test(last)
  if (length > longestWord && !isUpper(next.charCodeAt(0))) return false
  if (last.startsWith("Số") && length < 6) return /^Số\s*:?$/.test(last) && /^\d{0,5}\s*[/-]\s*\p{Lu}/u.test(next)
  if (next.includes(", ngày ")) return /^\p{Lu}\p{Ll}[\p{L} -]{0,24}$/u.test(last) && cutPlace.test(next)
  if (length > longestWord || length < 2 || last.includes(" ") || next.length >= longestHead) return false
  return isCapitals(last) && /^\p{L}+$/u.test(last) && !stamps.has(last) && isCapitals(next) && !next.includes(",")
}

const cutDate = /(?:^|, )ngày(?: \d{1,2})?(?: tháng(?: \d{1,2})?)?$/
const nextOfDate = /^(?:\d{1,2} )?(?:tháng|năm) /
const cutPlace = /^\p{Lu}\p{Ll}+(?: \p{L}+)?, ngày /u
/** The first word of a body's name, alone on its line. */
const longestWord = 6
const longestHead = 60
/** Marks that stand alone on a line. */
const stamps = new Set(["MẬT", "KHẨN", "GẤP"])

const lastCode = (text: string): number => text.charCodeAt(text.length - 1)

/** `. ; : ! ?` and the end mark `./.` close a sentence. */
const isClosing = (code: number): boolean =>
  code === 0x2e || code === 0x3b || code === 0x3a || code === 0x21 || code === 0x3f

const comma = 0x2c
const colon = 0x3a
const openBracket = 0x28

/** A small letter that begins a word; a lone one is noise of a scan. */
const startsLower = (text: string): boolean => {
  const at = text.charCodeAt(0) === openBracket ? 1 : 0
  return (
    isLower(text.charCodeAt(at)) &&
    (isLower(text.charCodeAt(at + 1)) || text.charCodeAt(at + 1) === 0x20 || text.charCodeAt(at + 1) === 0x2f)
  )
}

/** `(kèm theo …)` and `(ban hành kèm theo …)` under a title are lines of their own. */
const isAttachmentNote = (text: string): boolean =>
  text.startsWith("(") && /^\((?:ban hanh )?kem theo/.test(plainOf(text.slice(0, 24)))

/** A line that starts like an item only because a number was cut off: `số / 35-NQ/TW`, `2026 / - 2030`. */
const breaksBeforeNumber = (block: OpenBlock, next: ShownLine, end: number): boolean => {
  const { marker, text } = next
  if (marker?.mark === "dash" && next.line.blanks === 0 && hasOpenQuote(block.last.text)) return true
  if (marker?.mark === "dash")
    return isDigit(end) && /^[-–—]\s*\d{4}(?!\d)/.test(text) && /\d{4}$/.test(block.last.text)
  if (marker?.mark !== "label" || !isDigit(text.charCodeAt(0))) return false
  if (next.line.blanks > 0 || isClosing(end) || block.length <= leastCut || !isCut(block.last.text, text)) return false
  const number = Number(marker.label)
  return number !== 1 && number !== block.number + 1
}

/** A slogan in quotes that was cut at its dash: `“Vì người nghèo` / `- Không để ai …”`. */
const hasOpenQuote = (text: string): boolean => text.length >= leastCut && text.lastIndexOf("“") > text.lastIndexOf("”")

/** Over an empty line a sentence goes on only where it plainly has not ended. */
const goesOnAfterGap = (block: OpenBlock, next: ShownLine, end: number): boolean => {
  if (next.line.blanks < 3 && isBrokenHeading(block, next)) return true
  if (isClosing(end) || block.length < 30 || block.first.heading > 0 || isBold(block.last) !== isBold(next))
    return false
  if (startsLower(next.text)) return !isAttachmentNote(next.text) && !isCapitals(block.first.text)
  if (block.length <= 60) return false
  const cut = isCut(block.last.text, next.text)
  if (cut && isDigit(next.text.charCodeAt(0))) return true
  return (end === comma || cut) && isLetter(next.text.charCodeAt(0)) && !isCapitals(next.text)
}

const isBold = ({ stretches }: ShownLine): boolean => {
  for (const { bold } of stretches) if (!bold) return false
  return true
}

/** `IV. NỘI DUNG CHI TIẾT` / `(xem bảng dưới đây)`: a note in brackets under a labelled title is a line of its own. */
const isBracketUnderTitle = ({ first, last }: OpenBlock, { text }: ShownLine): boolean =>
  first === last &&
  text.charCodeAt(0) === openBracket &&
  first.marker?.mark === "label" &&
  /\)[.:]?$/.test(text) &&
  (isCapitals(first.text) || (first.text.length < longestHead && /^\((?:xem|chi tiết|có |theo |kèm |đính )/.test(text)))

/** The first task of a unit under its heading, which fills its line: `… Hội Nông dân tỉnh` / `Tuyên truyền …`. */
const isTaskUnderUnit = ({ first, last, rest }: OpenBlock, next: ShownLine, end: number): boolean =>
  first.marker?.mark === "label" &&
  isLetter(end) &&
  beginsTask(next.text) &&
  isNameList(first.text) &&
  !endsInType(last.text) &&
  !isCut(last.text, next.text) &&
  ![first, ...rest].some(({ text }) => tellsDoing(text))

/** In a document with a line width, lines of one paragraph stand one under the other. */
const goesOnInWidth = (
  block: OpenBlock,
  next: ShownLine,
  end: number,
  { fill, ragged, spaced, width }: LineHabits,
): boolean => {
  const { text } = block.last
  if (block.first === block.last && block.first.marker === undefined && loneLabel(text) !== undefined) return true
  if (isAttachmentNote(next.text) || opensPart.test(next.text) || block.last.text.endsWith("./.")) return false
  if (isCapitals(text) && isCapitals(block.first.text) && startsSentence(next.text)) return false
  const firstWord = next.text.indexOf(" ")
  const isFull = text.length + 1 + (firstWord < 0 ? next.text.length : firstWord) >= fill
  if (isClosing(end) && fieldLine.test(next.text)) return false
  if (isTaskUnderUnit(block, next, end)) return false
  if (isFull || startsLower(next.text)) return true
  if (isClosing(end))
    return spaced && end === colon && block.first.marker !== undefined && isBold(block.last) === isBold(next)
  if (bodyLine.test(text) && bodyLine.test(next.text)) return false
  if (isCapitals(next.text))
    return (
      (isCapitals(text) && (text.length >= width * 0.5 || (end === comma && block.first.marker !== undefined))) ||
      isBrokenHeading(block, next)
    )
  if (spaced && !isCapitals(text)) return true
  const isNumber = isDigit(next.text.charCodeAt(0)) && text.length >= width * 0.5
  return isNumber || end === comma || isCut(text, next.text) || (ragged && isWholeParagraph(block, next))
}

/** A line of a letterhead that begins a body's name: one under the other are two bodies. */
const bodyLine =
  /^(?:UBND|[ỦU][YỶ] BAN NHÂN DÂN|SỞ|BỘ|TRƯỜNG|PHÒNG|TRUNG TÂM|CHI CỤC|TỈNH ỦY|THÀNH ỦY|HUYỆN ỦY|ĐẢNG ỦY|LIÊN ĐOÀN|CÔNG ĐOÀN) /

/** A line that names a field of a task: `Thời gian thực hiện: …`. */
const fieldLine = /^(?:Đơn vị|Cơ quan|Bộ phận|Thời gian|Thời hạn|Tiến độ|Kinh phí|Kết quả|Sản phẩm)[^:.;]{0,40}:/

/** What never goes on a line: bases, the list of recipients. */
const opensPart = /^(?:Căn cứ |Nơi nhận|Kính gửi|KẾ HOẠCH(?:$| ))/

/** A capital and small letters: under a title in capitals another paragraph begins. */
const startsSentence = (text: string): boolean => /^\p{Lu}\p{Ll}*\s+\p{Ll}/u.test(text)

/** A crawler that wraps badly leaves a short first line; what follows is as long as a paragraph. */
const isWholeParagraph = (block: OpenBlock, next: ShownLine): boolean =>
  block.first === block.last && next.text.length > 60 && !isCapitals(block.first.text) === !isCapitals(next.text)

/** One paragraph per line: only a line that could not stand alone goes on. */
const goesOnInLine = (block: OpenBlock, next: ShownLine, end: number, { inCell }: LinePlace): boolean => {
  if (isClosing(end)) return false
  const { text } = block.last
  if (startsLower(next.text))
    return (
      !isAttachmentNote(next.text) &&
      (block.length >= (block.first.marker?.mark === "dash" ? leastOpenItem : leastOpen) ||
        (inCell && next.text.charCodeAt(0) === openBracket) ||
        (block.first.marker !== undefined && restOfName.test(next.text)) ||
        end === comma ||
        isCut(text, next.text) ||
        hasOpenBracket(text))
    )
  if (hasOpenBracket(text) && next.text.includes(")")) return true
  if (end === comma) return block.first.marker !== undefined && isLetter(next.text.charCodeAt(0))
  if (inCell) return false
  const isLong = text.length >= leastCut || (block.first.marker !== undefined && isLetter(next.text.charCodeAt(0)))
  if (isLong && isCut(text, next.text) && !isCapitals(next.text)) return true
  return isBrokenHeading(block, next)
}

/** A line this long goes on in small letters. */
const leastOpen = 20
const leastOpenItem = 10
/** What stands in small letters in the name of units, and begins no task: `Ủy ban nhân dân` / `các xã, phường`. */
const restOfName = /^(?:các|và|nhân dân|tỉnh|thành phố|huyện|xã|phường|cấp|ngành) /

/** A line this long that ends where no name can end was broken there: `… Phòng Văn hóa và` / `Thông tin`. */
const leastCut = 40

const hasOpenBracket = (text: string): boolean => text.lastIndexOf("(") > text.lastIndexOf(")")

/** `II. NỘI DUNG` / `KẾ HOẠCH`: a heading in capitals whose last words stand on a line of their own. */
const isBrokenHeading = ({ first, last }: OpenBlock, next: ShownLine): boolean => {
  const label = first.marker?.label
  if (first !== last || label == null || first.text.length > 60 || next.text.length > 60) return false
  return isCapitals(next.text) && isCapitals(first.text) && /^(?:[IVX]+|[A-H]|\d{1,2})$/.test(label)
}
