import type { Span } from "@lantoa/core"
import { isUpper } from "../../letters.ts"
import { phraseAt, wordIndexFrom } from "../words/phrase-starts.ts"
import type { Script } from "../words/script.ts"
import { isGluedVerb } from "./glued-verb.ts"
import { enders, isWithinName } from "./name-enders.ts"
import { openingUnitAt, unitHeadAt } from "./unit-heads.ts"

const longest = 260

/**
 * Where the names of units that begin at an offset end: before the verb of the sentence.
 *
 * @param inList Whether the stretch lists units and nothing else, so that whatever follows a bracket and a comma is one.
 */
export const unitsEnd = (script: Script, from: number, to: number, inList = false): number => {
  const last = Math.min(to, from + longest)
  let start = from
  for (;;) {
    const end = markIn(script.plain, start, last)
    const verb = verbIn(script, start, end)
    if (verb >= 0) return trimmedEnd(script, from, verb)
    const next = nextBehindBracket(script, end, last, inList)
    if (next === undefined) return trimmedEnd(script, from, end)
    start = next
  }
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
    if (isUpper(text.charCodeAt(start))) {
      if (isGluedVerb(text, plain, from, start, found)) return start
    } else if (!isWithinName(plain, from, start, found)) {
      const end = relativeEnd(plain, from, start, to) ?? start
      return end < to ? end : -1
    }
    while ((starts[word + 1] ?? to) < start + found.plain.length) word++
  }
  return -1
}

const colonSign = 0x3a
/** Before a colon, what says which units are meant: *Các cơ quan, đơn vị tham gia tuyên truyền:*. */
const relative =
  /^(?:tham gia|phoi hop|duoc (?:giao|phan cong|chon|uy quyen)|thuc hien|to chuc|trien khai) (?!tot|nghiem|day du|kip thoi|cac noi dung|cac nhiem vu|nhung|mot so|voi|chat che|co trach|theo|sau)[a-z][^,]*$/
const meant = /(?:^|\s)(?:don vi|co quan|to chuc|ca nhan|luc luong|doanh nghiep|dia phuong|thanh vien|co so)\s$/
const longestMeant = 20
const longestRelative = 70
const duty = / (?:co|chiu) trach nhiem(?![a-z])/

/** Where the clause ends that says which units are meant; undefined when the verb at an offset says what they do. */
const relativeEnd = (plain: string, from: number, at: number, to: number): number | undefined => {
  if (!meant.test(plain.slice(Math.max(from, at - longestMeant), at))) return undefined
  const obliged = plain.slice(at, Math.min(to, at + longestRelative)).search(duty)
  const end = obliged < 0 ? to : at + obliged
  if (obliged < 0 && (plain.charCodeAt(to) !== colonSign || to - at > longestRelative)) return undefined
  return relative.test(plain.slice(at, end)) && !plain.endsWith(" sau", end) ? end : undefined
}

/** Where the next unit begins behind a bracket that opens at an offset: *Sở A (cơ quan thường trực), Sở B*. */
const nextBehindBracket = ({ plain, text }: Script, open: number, to: number, inList: boolean): number | undefined => {
  if (plain.charCodeAt(open) !== openBracket) return undefined
  const close = plain.indexOf(")", open)
  if (close < 0 || close >= to) return undefined
  afterBracket.lastIndex = close + 1
  if (!afterBracket.test(plain) || afterBracket.lastIndex >= to) return undefined
  const next = afterBracket.lastIndex
  return inList || openingUnitAt(text, plain, next) !== undefined ? next : undefined
}

const openBracket = 0x28
const afterBracket = /\s*(?:,\s*(?:va\s|cung\s)?|(?:va|cung)\s)\s*/y

/**
 * A sign that belongs to no name, or the space before words that belong to none: a year with those after it, `UBND tỉnh
 * năm 2026 và các năm tiếp theo`, or who is named behind a dash.
 */
const mark =
  /[.:;()"\n\t\v]|,? (?=(?:thoi (?:gian|han)|dia chi|email|dien thoai|so dien thoai)(?: [a-z]+){0,3}:)| (?=-\s(?:co quan|don vi) |nam (?:19|20)\d{2} va (?:cac |nhung )?nam |truoc \d)/

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
  "và va cùng cung có co chưa không đã da sẽ se đang dang hoặc hoac thì do của cua với voi về ve trong theo".split(" "),
)
const longestTrailing = 5

const tab = 0x09
const rowFeed = 0x0b
const space = 0x20
const comma = 0x2c
const stop = 0x2e
const semicolon = 0x3b

const isSpace = (code: number): boolean => code === space || (code >= tab && code <= rowFeed)

/** Leaves commas, *và* and auxiliaries at the end out. */
const trimmedEnd = ({ plain, text }: Script, from: number, to: number): number => {
  let end = to
  for (;;) {
    for (; end > from; end--) {
      const code = plain.charCodeAt(end - 1)
      if (code !== comma && code !== stop && code !== colonSign && code !== semicolon && !isSpace(code)) break
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
