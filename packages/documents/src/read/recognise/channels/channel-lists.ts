import type { Span } from "@lantoa/core"
import { blanksEnd } from "../words/blanks.ts"
import { type PhraseStarts, phraseAt, plainPhraseAt, wordIndexFrom } from "../words/phrase-starts.ts"
import type { Script } from "../words/script.ts"
import { contentStart, kindOf, type Piece, type PieceKind, piecesOf } from "./channel-pieces.ts"
import { type ChannelPlace, isNamedMedium, mentionFrom } from "./channel-place.ts"
import { about, attached, commissions, places, predicates, purposes, targets } from "./channel-words.ts"

/** A stretch that lists channels. */
export interface ListSpan extends Span {
  /** Whether a colon, or *thông qua* where a clause begins, announces it: then members count that no list knows. */
  readonly announced: boolean
  /** Whether a verb puts its things up or holds them: then the place they share is the verb's. */
  readonly hung: boolean
}

/** What a list holds, and where another clause begins that ends it. */
export interface ListReading {
  readonly members: readonly Span[]
  readonly rest: number | undefined
}

/**
 * How what is said after a channel ends it: after `about` others may follow, after `target` others but no persons, after
 * `end` only those of another clause, after `over` none.
 */
type Cut = "about" | "target" | "end" | "over"

/** A member that is being read. */
interface Member {
  readonly start: number
  kind: PieceKind
  end: number
  /** Where what is said about it begins. */
  cut: number | undefined
  by: Cut | undefined
  /** Where it says at what place it is. */
  placed: number | undefined
  /** Whether it has *của* in it. */
  owned: boolean
}

/** A member that has been read. */
interface Read extends Span {
  readonly kind: PieceKind
  readonly isPlaced: boolean
}

/** The members of a list of channels, each without what is said about it. */
export const listMembers = (place: ChannelPlace, list: ListSpan): ListReading => {
  const found: Read[] = []
  let member: Member | undefined
  let stop: Cut | undefined
  let rest: number | undefined
  for (const piece of piecesOf(place, list)) {
    const kind = kindAfter(place, member, piece)
    if (member !== undefined && goesOn(place, member, piece, kind)) {
      extend(place, member, piece, kind)
      continue
    }
    if (member !== undefined) {
      stop = member.by
      addMember(place, list, found, member)
    }
    member = undefined
    if (stop === "over") break
    if (kind === "act" && piece.joint !== "first") {
      rest = piece.start
      break
    }
    if (mayFollow(place, stop, piece, kind)) member = begun(place, piece, kind)
  }
  if (member !== undefined) addMember(place, list, found, member)
  return { members: chosen(list, found), rest }
}

/** Things that no list knows count beside channels, and where they are announced. */
const chosen = ({ announced }: ListSpan, found: readonly Read[]): readonly Read[] => {
  const isOpen = announced || found.some(({ kind }) => kind === "channel")
  return isOpen ? found.filter(({ kind }) => kind === "channel" || kind === "thing") : []
}

const meeting = /^\W*(?:(?:cac|buoi|cuoc) )*(?:sinh hoat|hop|chi hoi|chi doan|chi bo|to)(?![a-z])/

/** *Sinh hoạt chi bộ, chi đoàn*: whoever meets is a meeting as well. */
const kindAfter = (place: ChannelPlace, before: Member | undefined, piece: Piece): PieceKind => {
  const kind = kindOf(place, piece)
  if (kind !== "unit" || before === undefined || before.owned) return kind
  return meeting.test(place.script.plain.slice(before.start, before.end)) ? "thing" : kind
}

const person = /(?:doi ngu |cac )*(?:bao cao vien|tuyen truyen vien|cong tac vien|nguoi |gia lang)/y

const mayFollow = ({ script }: ChannelPlace, stop: Cut | undefined, piece: Piece, kind: PieceKind): boolean => {
  if (stop === undefined) return true
  if (kind !== "channel" || stop === "end") return false
  person.lastIndex = contentStart(script.plain, piece)
  return stop === "about" || !person.test(script.plain)
}

const begun = (place: ChannelPlace, piece: Piece, kind: PieceKind): Member => {
  const { end, start } = piece
  const member: Member = { start, end, kind, cut: undefined, by: undefined, placed: undefined, owned: false }
  look(place, member, start, end)
  return member
}

const extend = (place: ChannelPlace, member: Member, piece: Piece, kind: PieceKind): void => {
  member.end = piece.end
  if (kind === "channel") member.kind = kind
  look(place, member, piece.start, piece.end)
}

/** Notes what the words from an offset to another say about a member. */
const look = ({ script }: ChannelPlace, member: Member, from: number, to: number): void => {
  const { plain } = script
  const { count, starts } = script.page.words
  let bracket = closingFrom(plain, from, to)
  for (let word = wordIndexFrom(script, from); word < count && member.cut === undefined; word++) {
    const at = starts[word] ?? to
    if (at >= to) return
    if (at > bracket.open && at < bracket.close) continue
    if (at >= bracket.close) bracket = closingFrom(plain, at, to)
    if (at > member.start) note(script, member, word, at, to)
  }
}

/** The next brackets or quotes from an offset on, before another. */
const closingFrom = (plain: string, from: number, to: number): { readonly open: number; readonly close: number } => {
  const open = firstOf(plain, '("', from, to)
  const close = open < to ? firstOf(plain, plain.charAt(open) === "(" ? ")" : '"', open + 1, to) : to
  return close < to ? { open, close } : { open: to, close: to }
}

/** Where the first of some signs stands between two offsets; the second one without any. */
const firstOf = (plain: string, signs: string, from: number, to: number): number => {
  let at = from
  while (at < to && !signs.includes(plain.charAt(at))) at++
  return at
}

const times =
  /(?:thang|quy) (?:\d|[ivx]+\b)|\d+\s*(?:-\s*\d+\s*)?(?:lan|buoi|so|phut|gio|ky)(?:\s*\/|\s+(?:mot|moi|trong|tren)\s)/y

const note = (script: Script, member: Member, word: number, at: number, to: number): void => {
  const { plain } = script
  times.lastIndex = at
  const says = (phrases: PhraseStarts): boolean => phraseAt(phrases, script, word, to) !== undefined
  if (says(about()) || times.test(plain)) cutAt(member, at, "about")
  else if (says(commissions())) cutAt(member, at, isNamedMedium(script, contentStart(plain, member)) ? "over" : "end")
  else if (says(purposes())) cutAt(member, at, "end")
  else if (says(targets()) && !isAttached(script, word, at)) cutAt(member, at, "target")
  else if (says(predicates())) member.kind = "none"
  else if (plain.startsWith("cua ", at) || plain.startsWith("thuoc ", at)) member.owned = true
  else if (member.placed === undefined && says(places())) member.placed = at
}

const cutAt = (member: Member, at: number, by: Cut): void => {
  member.cut = at
  member.by = by
}

const isAttached = (script: Script, word: number, at: number): boolean =>
  script.page.words.ends[word - 1] === at - 1 && plainPhraseAt(attached(), script, word - 1, at) !== undefined

const ownersWord = /^(?:cac\s+)?(?:so|ban|nganh|uy ban|ubnd)\b/
/** A name that a comma broke: *sinh hoạt chi, tổ*; *thông tin, tuyên truyền*. */
const broken = /(?:\s(?:chi|cong|trang|thong tin|truyen thong)|^(?:sinh hoat|hop|bao|dai|cong|trang))$/
/** *Báo và Phát thanh, Truyền hình* is one house. */
const broadcasters = /^\W*(?:(?:bao|dai)\b.*(?:phat thanh|truyen thanh)|bao)$/
const broadcasts = /^(?:phat thanh|truyen hinh)\b/
const joined = /^(?:tuyen truyen|truyen thong|thong tin)\b/

/** *Các hoạt động văn hóa, thể thao* are told as one. */
const activities = /^\W*(?:cac |nhung )?hoat dong (?!cua|ngoai khoa|bao cao|tuyen truyen vien)/
const headed = /^(?:cac|nhung|cuoc|hoi|le|hoat dong|tren|to|sinh hoat)\b/

const culture = /^(?:van nghe|van hoa|the thao|the duc|tuyen truyen luu dong)\b/

/** Whether a piece belongs to the member before it. */
const goesOn = (place: ChannelPlace, member: Member, piece: Piece, kind: PieceKind): boolean => {
  const { plain } = place.script
  const words = plain.slice(piece.start, piece.end)
  const before = plain.slice(member.start, member.cut ?? member.end)
  if (kind === "tail") return true
  if (broadcasters.test(before) && broadcasts.test(words)) return piece.joint === "and" || !/truyen thanh$/.test(before)
  if (member.owned) return kind === "act" ? false : kind !== "channel" || ownersWord.test(words)
  if (member.placed !== undefined && kind !== "act") return kind !== "channel" || isPlace(place, piece, member.placed)
  if (activities.test(before) && (kind === "thing" ? !headed.test(words) : culture.test(words))) return true
  if (kind === "channel") return broken.test(before) && joined.test(words)
  if (kind === "act") return false
  if (piece.joint === "and" && kind !== "none") return member.kind === "channel" || broken.test(before)
  if (broken.test(before)) return true
  return kind === "thing" && isNameTail(place.script, member, piece)
}

const gathering = /(?:tai|o|tren) (?:cac |nhung )?(?:noi|tu diem|diem)\b/y

/** *Tại trụ sở, nhà văn hóa thôn*: a house is told as a place; *tại nơi đông người, sinh hoạt cộng đồng* where people meet. */
const isPlace = ({ named, script }: ChannelPlace, { end, start }: Span, placed: number): boolean => {
  const mention = named[mentionFrom(named, start)]
  if (mention === undefined || mention.start >= end) return false
  gathering.lastIndex = placed
  return mention.type.family === "institution" || (mention.type.family === "direct" && gathering.test(script.plain))
}

/** *Các môn Đạo đức, Lịch sử và Địa lý*: capitals after capitals. */
const isNameTail = ({ text }: Script, { end, start }: Member, piece: Piece): boolean =>
  /^\p{Lu}/u.test(text.slice(piece.start, piece.start + 1)) && /\s\p{Lu}\p{Ll}/u.test(text.slice(start, end))

const addMember = ({ script }: ChannelPlace, list: ListSpan, found: Read[], member: Member): void => {
  const whole = member.cut ?? member.end
  const isShared = member.placed !== undefined && (isVerbs(list, found) || whole - member.placed > longestPlace)
  const end = isShared ? Math.min(member.placed ?? whole, whole) : whole
  const span = trimmed(script.plain, { start: member.start, end })
  if (span.end - span.start > 1)
    found.push({ ...span, kind: member.kind, isPlaced: member.placed !== undefined && !isShared })
}

/** Longer words on where a thing stands are no part of its name. */
const longestPlace = 48

/** *Treo pa nô, băng rôn tại trụ sở*: the place that several things share is where they are put up. */
const isVerbs = ({ hung }: ListSpan, found: readonly Read[]): boolean =>
  hung && found.length > 0 && !found.some(({ isPlaced }) => isPlaced)

/** Without brackets and quotes that have no other half, stops, and what stands before a channel's name. */
const trimmed = (plain: string, span: Span): Span => {
  const start = afterOn(plain, contentStart(plain, span), span.end)
  let end = span.end
  while (end > start && isLoose(plain, start, end)) end--
  return { start: isQuoted(plain, span.start, start, end) ? start - 1 : start, end }
}

const isLoose = (plain: string, start: number, end: number): boolean => {
  const sign = plain.charAt(end - 1)
  if (sign === ")") return !plain.slice(start, end).includes("(")
  if (sign === '"') return !plain.slice(start, end - 1).includes('"') && plain.charAt(start - 1) !== '"'
  return " .,:;\t(".includes(sign)
}

const isQuoted = (plain: string, from: number, start: number, end: number): boolean =>
  start > from && plain.charAt(start - 1) === '"' && plain.indexOf('"', start) === end - 1

/** A member begins after *trên*, and after *hoạt động* and *đội ngũ* before those who report or tell. */
const afterOn = (plain: string, at: number, to: number): number => {
  if (plain.startsWith("tren ", at)) return Math.min(blanksEnd(plain, at + 4), to)
  for (const lead of ["hoat dong cua doi ngu ", "hoat dong cua ", "hoat dong ", "doi ngu "]) {
    const end = at + lead.length
    if (
      plain.startsWith(lead, at) &&
      end < to &&
      (plain.startsWith("bao cao", end) || plain.startsWith("tuyen truyen", end))
    )
      return end
  }
  return at
}
