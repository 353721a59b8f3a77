import type { Span } from "@lantoa/core"
import { unitHeadAt } from "../units/unit-heads.ts"
import { blanksEnd, blanksStart, isBlank } from "../words/blanks.ts"
import { phraseAt, phraseStarts, plainPhraseAt, wordIndexFrom } from "../words/phrase-starts.ts"
import type { Script } from "../words/script.ts"
import { type ChannelPlace, isInsideMention, isNamedIn, isNamedMedium } from "./channel-place.ts"
import { acts, bareWays, bulletins, formats, makes, on, purposes, targets, ways } from "./channel-words.ts"

/** A stretch of a list between two separators. */
export interface Piece extends Span {
  readonly joint: "first" | "comma" | "and"
}

/**
 * What a piece of a list is: a `channel` by its own word, an `act` that begins another clause, `tail` what goes on with
 * the piece before it, `unit` a body, `none` what no way of telling is, a `thing` otherwise.
 */
export type PieceKind = "channel" | "act" | "tail" | "unit" | "none" | "thing"

const comma = 0x2c
const opening = 0x28
const closingBracket = 0x29
const quote = 0x22
const letterV = 0x76

/** Cuts a list at commas and *và*, not within brackets, quotes, numbers and names; no further than it is asked to. */
export function* piecesOf(place: ChannelPlace, { end, start }: Span): Generator<Piece, void> {
  const { plain } = place.script
  let from = start
  let joint: Piece["joint"] = "first"
  for (let at = start; at < end; at++) {
    const code = plain.charCodeAt(at)
    if (code === opening || code === quote) at = closingOf(plain, at, end)
    else if (code === comma ? isListComma(plain, at) : code === letterV && isAnd(plain, at, end)) {
      if (isInsideMention(place, at) || (code === letterV && at === from)) continue
      const next = pastJoint(plain, at, end)
      if (next >= end) break
      yield { start: from, end: blanksStart(plain, at, from), joint }
      joint = code === comma && !isAnd(plain, blanksEnd(plain, at + 1), end) ? "comma" : "and"
      from = next
      at = next - 1
    }
  }
  yield { start: from, end, joint }
}

/** Where what opens at an offset closes; the offset itself when nowhere. */
const closingOf = (plain: string, at: number, end: number): number => {
  const closing = plain.charCodeAt(at) === opening ? closingBracket : quote
  for (let next = at + 1; next < end; next++) if (plain.charCodeAt(next) === closing) return next
  return at
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

const isListComma = (plain: string, at: number): boolean =>
  !(isDigit(plain.charCodeAt(at - 1)) && isDigit(plain.charCodeAt(at + 1))) && !isOneWord(plain, at)

/** *Phổ biến, giáo dục pháp luật*: pairs that are one matter. */
const isOneWord = (plain: string, at: number): boolean =>
  plain.startsWith("pho bien, giao duc", at - 8) ||
  plain.startsWith("phong, chong", at - 5) ||
  plain.startsWith("thanh, thieu", at - 5)

/** Whether *và* and a space stand at an offset of a plain text. */
const isAnd = (plain: string, at: number, to: number): boolean =>
  at + 2 < to && plain.startsWith("va", at) && isBlank(plain.charCodeAt(at + 2)) && !isLetter(plain.charCodeAt(at - 1))

const isLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a

/** Past *và* and the spaces after it, when it stands at an offset of a plain text. */
export const afterAnd = (plain: string, at: number, to: number): number =>
  plain.charCodeAt(at) === letterV && isAnd(plain, at, to) ? Math.min(blanksEnd(plain, at + 3), to) : at

const pastJoint = (plain: string, at: number, to: number): number =>
  afterAnd(plain, plain.charCodeAt(at) === comma ? Math.min(blanksEnd(plain, at + 1), to) : at, to)

const counted =
  /(?:(?:khoang|it nhat|toi thieu|hon)\s+)?\d[\d.,]*(?:\s+(?:nghin|van|trieu))?\s+(?:(?:cuon|quyen|chiec|tam|cai)\s+)?(?=[a-z])/y

/** Past blanks, brackets, quotes and a count: *5.000 tờ gấp* names *tờ gấp*. */
export const contentStart = (plain: string, { end, start }: Span): number => {
  let at = start
  while (at < end && ' "(\t\n\v'.includes(plain.charAt(at))) at++
  counted.lastIndex = at
  return counted.test(plain) && counted.lastIndex < end ? counted.lastIndex : at
}

const continuing =
  /(?:cap (?:xa|huyen|tinh|khoa|thon|truong|co so|trung uong|quan|phuong|benh vien)|tieng [a-z]+|truc tuyen|truc tiep|gian tiep)(?![a-z])(?! (?:mieng|tren|qua|thong qua))/y
const area =
  /^(?:cac )?(?:xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho|tinh|thon|ban|ap|khom|buon|lang|xom|to dan pho|khu pho|khu dan cu|khoi pho|dia phuong|co quan|don vi|nganh|doan the|truong hoc|cho|chung cu)(?:(?: [a-z]+){0,3}$| (?=ve |de |nham |it nhat|toi thieu|vao |hang |dinh ky|moi |tren |tai |trong |\d))/
const generic =
  /(?:khac|v\.v|\.\.\.|viec|(?:moi|hang) (?:ngay|tuan|thang|quy|nam)(?![a-z])|do(?![a-z])|(?:nhieu |cac |nhung )?(?:hinh thuc|bien phap|cach thuc|phuong thuc|phuong tien khac|cong tac|noi dung|hoat dong(?=$|[,.;]| (?:thiet thuc|cu the|nay|khac|phu hop|do|va) ))|\d|(?:kip thoi|chinh xac|da dang|phong phu|thiet thuc|hieu qua|sinh dong|hap dan|ngan gon|de hieu|de nho|linh hoat|sang tao|dung (?:doi tuong|quy dinh|muc dich|trong tam)|sau rong|rong rai|thong nhat|dong bo|tiet kiem|an toan|dung luc|trang trong|trang nghiem)(?![a-z])|(?<=\d )(?:phut|lan|so|giay|gio|ngay|buoi|tin|dong)(?![a-z]))/y

const stands = (pattern: RegExp, plain: string, at: number): boolean => {
  pattern.lastIndex = at
  return pattern.test(plain)
}

/** Longer pieces are sentences. */
const longest = 110

/** What a piece of a list is. */
export const kindOf = (place: ChannelPlace, piece: Span): PieceKind => {
  const { script } = place
  const { plain, text } = script
  const at = contentStart(plain, piece)
  if (at >= piece.end) return "none"
  const word = wordIndexFrom(script, at)
  if (phraseAt(bulletins(), script, word, piece.end) !== undefined) return "none"
  if (namesChannel(place, at, piece.end)) return "channel"
  if (stands(continuing, plain, at) || area.test(plain.slice(at, Math.min(piece.end, at + 60)).trimEnd())) return "tail"
  if (isBareWay(script, word, piece.end)) return "channel"
  if (isBare(script, word, piece.end)) return "tail"
  if (phraseAt(targets(), script, word, piece.end) !== undefined) return "none"
  if (stands(generic, plain, at) || phraseAt(formats(), script, word, piece.end) !== undefined) return "none"
  if (beginsAct(script, word, piece.end) || phraseAt(purposes(), script, word, piece.end) !== undefined) return "act"
  if (unitHeadAt(text, plain, at) !== undefined) return "unit"
  return piece.end - at > longest ? "none" : "thing"
}

/** *Câu lạc bộ, đội, nhóm*: one word that no list knows goes on with what stands before it. */
const isBare = ({ page: { words }, plain }: Script, word: number, end: number): boolean => {
  const next = words.starts[word + 1] ?? end
  return next >= end || plain.startsWith("cua ", next)
}

const isBareWay = (script: Script, word: number, end: number): boolean => {
  const found = phraseAt(bareWays(), script, word, end)
  return found !== undefined && (script.page.words.starts[word] ?? end) + found.plain.length >= end
}

/** Whether a clause of its own begins with a word. */
export const beginsAct = (script: Script, word: number, end: number): boolean =>
  phraseAt(acts(), script, word, end) !== undefined ||
  (phraseAt(makes(), script, word, end) !== undefined && !isBroadcast(script, word)) ||
  phraseAt(on(), script, word, end) !== undefined

const broadcast = /phat (?:thanh|song|dong|trien|hien)\b/y

/** *Phát thanh* is no handing out. */
export const isBroadcast = ({ page: { words }, plain }: Script, word: number): boolean =>
  stands(broadcast, plain, words.starts[word] ?? 0)

/** Whether a channel's own word, or a newspaper's name, stands at an offset or after the words that may come before it. */
export const namesChannel = (place: ChannelPlace, at: number, end: number): boolean => {
  const { script } = place
  const word = wordIndexFrom(script, at)
  const lead = leadEnd(script, at, end, word)
  return (
    isNamedIn(place, at, Math.min(lead + 1, end)) ||
    isNamedMedium(script, lead) ||
    isWay(script, at, end) ||
    (lead > at && isWay(script, lead, end))
  )
}

const isWay = (script: Script, at: number, end: number): boolean => {
  const word = wordIndexFrom(script, at)
  return script.page.words.starts[word] === at && phraseAt(ways(), script, word, end) !== undefined
}

const leads = phraseStarts(
  "cac|nhung|mot so|he thong|hoat dong cua|hoat dong|sinh hoat|kenh|chuong trinh|trang|doi ngu|doi|cum|xe|luc luong|mang luoi|lop|buoi|cuoc|hoi|nen tang".split(
    "|",
  ),
)
/** With what follows they are a channel's own words, or a verb of another kind. */
const notLeads: Readonly<Record<string, RegExp>> = {
  trang: /(?!fanpage|facebook|zalo|mang|youtube|tiktok|web)/y,
}

const isOwnWord = (plain: string, lead: string, after: number): boolean => {
  const own = notLeads[lead]
  return own !== undefined && stands(own, plain, after)
}

/** Past the words that may stand before a channel's own word. */
export const leadEnd = (script: Script, from: number, to: number, firstWord: number): number => {
  const { plain } = script
  const { starts } = script.page.words
  let at = from
  let word = firstWord
  for (;;) {
    while ((starts[word] ?? at) < at) word++
    const found = starts[word] === at ? plainPhraseAt(leads(), script, word, to) : undefined
    const after = found === undefined ? at : blanksEnd(plain, at + found.plain.length)
    if (found === undefined || after === at + found.plain.length || isOwnWord(plain, found.plain, after)) return at
    if (after >= to) return to
    at = after
  }
}
