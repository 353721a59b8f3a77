import type { Span } from "@lantoa/core"
import { blanksEnd, blanksStart, isBlank } from "./blanks.ts"
import { type ChannelPlace, isChannel, isNamedIn, isNamedMedium } from "./channel-place.ts"
import { isOneSpace } from "./list-clause.ts"
import { phraseAt, phraseStarts, plainPhraseAt } from "./phrase-starts.ts"
import type { Script } from "./script.ts"

/** A stretch that lists channels, with its words by their index. */
export interface ListSpan extends Span {
  /** None that ends before the stretch begins is left out. */
  readonly firstWord: number
  /** One past the last. */
  readonly lastWord: number
  /** Whether a colon announces it: then all its members count. */
  readonly announced: boolean
}

/** How far a list has been read. */
interface Progress {
  /** Where the list ends. */
  readonly limit: number
  readonly found: Span[]
  /** Where the member begins that is being read. */
  from: number
  /** Where the last separator ended. */
  after: number
  /** Whether the member has *của* in it. */
  owned: boolean
}

/** The members of a list of channels, each without what is said about it. */
export const listMembers = (place: ChannelPlace, list: ListSpan): readonly Span[] => {
  const { page, plain } = place.script
  const { ends, starts } = page.words
  const limit = listEnd(place.script, list)
  const progress: Progress = { limit, found: [], from: list.start, after: list.start, owned: false }
  let before = list.start
  for (let word = list.firstWord; word < list.lastWord; word++) {
    const start = starts[word] ?? limit
    if (start < before) continue
    if (start >= limit) break
    if (!isOneSpace(plain, before, start)) partAtCommas(place, list, progress, before, start, word)
    const letter = plain.charCodeAt(start)
    if (letter === letterV && isAnd(plain, start, limit)) partAtAnd(place, list, progress, start, word)
    else if (letter === letterC && plain.startsWith("cua", start)) progress.owned = true
    before = ends[word] ?? limit
  }
  partAtCommas(place, list, progress, before, limit, list.lastWord)
  addMember(place, list, progress, limit)
  return progress.found
}

const comma = 0x2c
const letterC = 0x63
const letterV = 0x76

/** The last of these is a word that stands at the offset or before it, so that nothing need be looked for. */
const partAtCommas = (
  place: ChannelPlace,
  list: ListSpan,
  progress: Progress,
  from: number,
  to: number,
  word: number,
): void => {
  const { plain } = place.script
  for (let at = from; at < to; at++) {
    if (plain.charCodeAt(at) !== comma) continue
    const next = afterAnd(plain, Math.min(blanksEnd(plain, at + 1), progress.limit), progress.limit)
    part(place, list, progress, at, next, word)
  }
}

const partAtAnd = (place: ChannelPlace, list: ListSpan, progress: Progress, at: number, word: number): void => {
  const { plain } = place.script
  if (at > progress.after && isBlank(plain.charCodeAt(at - 1)))
    part(place, list, progress, at, afterAnd(plain, at, progress.limit), word)
}

/** Ends the member that is being read at a separator, if another begins after it. */
const part = (
  place: ChannelPlace,
  list: ListSpan,
  progress: Progress,
  at: number,
  next: number,
  word: number,
): void => {
  const end = blanksStart(place.script.plain, at, progress.after)
  if (end > progress.from && beginsMember(place, list, progress, end, next, word)) {
    addMember(place, list, progress, end)
    progress.from = next
    progress.owned = false
  }
  progress.after = next
}

const addMember = (place: ChannelPlace, list: ListSpan, progress: Progress, to: number): void => {
  const member = trimmed(place.script.plain, progress.from, to)
  if (member.end - member.start > 2 && (list.announced || isChannel(place, member.start, member.end)))
    progress.found.push(member)
}

/** Whether *và* and a space stand at an offset of a plain text. */
const isAnd = (plain: string, at: number, to: number): boolean =>
  at + 2 < to && plain.startsWith("va", at) && isBlank(plain.charCodeAt(at + 2))

/** Past *và* and the spaces after it, when it stands at an offset of a plain text. */
export const afterAnd = (plain: string, at: number, to: number): number =>
  plain.charCodeAt(at) === letterV && isAnd(plain, at, to) ? Math.min(blanksEnd(plain, at + 3), to) : at

/** What is said about channels after they are named. */
const modifiers = phraseStarts(
  "về|nhằm|để|cho|tại|với|đến|phù hợp|phục vụ|đồng thời|trong đó|đáp ứng|góp phần|bảo đảm|đảm bảo|theo|tuyên truyền công tác|trên địa bàn|trong".split(
    "|",
  ),
)
/** After these, such words say where material lies, which is how it is told. */
const attached = phraseStarts(["dat", "dang", "treo", "phat", "co"])

/** A list ends where the clause goes on to say what for. */
const listEnd = (script: Script, { end, firstWord, lastWord, start }: ListSpan): number => {
  const { ends, starts } = script.page.words
  const phrases = modifiers()
  for (let word = firstWord; word < lastWord; word++) {
    if (phraseAt(phrases, script, word, end) === undefined) continue
    const at = starts[word] ?? end
    if (at <= start) continue
    const isAttached =
      (starts[word - 1] ?? 0) >= start &&
      ends[word - 1] === at - 1 &&
      plainPhraseAt(attached(), script, word - 1, at) !== undefined
    if (!isAttached) return at - 1
  }
  return end
}

const owners = /\scua\s/
const ownersWord = /^(?:cac\s+)?(?:so|ban|nganh|uy ban|ubnd)\b/
/** No member of a list is longer. */
const longest = 240

/** After *của* a list names owners, not channels, until a channel's own word comes. */
const beginsMember = (
  place: ChannelPlace,
  { announced }: ListSpan,
  { from, limit, owned }: Progress,
  end: number,
  next: number,
  word: number,
): boolean => {
  const { plain } = place.script
  const reach = Math.min(limit, next + longest)
  const lead = leadEnd(place.script, next, reach, word)
  const begins = isNamedIn(place, next, lead + 1) || isNamedMedium(place.script, lead)
  const start = Math.max(from, end - longest)
  if (owned && owners.test(plain.slice(start, end))) return begins && !ownersWord.test(plain.slice(next, reach))
  return announced || (begins && (isNamedIn(place, start, end) || isNamedMedium(place.script, start)))
}

const leads = phraseStarts([
  "cac",
  "nhung",
  "mot so",
  "he thong",
  "hoat dong",
  "sinh hoat",
  "kenh",
  "chuong trinh",
  "trang",
  "tren",
  "phat",
  "treo",
  "chieu",
  "cang",
  "dan",
  "ke ve",
  "to chuc",
  "mo",
])
/** With what follows they are a channel's own words, or a verb of another kind. */
const notLeads: Readonly<Record<string, RegExp>> = {
  phat: /(?:thanh|song|dong)/y,
  trang: /(?!fanpage|facebook|zalo|mang)/y,
}

const isOwnWord = (plain: string, lead: string, after: number): boolean => {
  const own = notLeads[lead]
  if (own === undefined) return false
  own.lastIndex = after
  return own.test(plain)
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

const trimmed = (plain: string, from: number, to: number): Span => {
  let start = from
  while (start < to && ' "(\t\n\v'.includes(plain.charAt(start))) start++
  start = afterOn(plain, start, to)
  let end = to
  while (end > start && ' .,:")\t'.includes(plain.charAt(end - 1))) end--
  return { start, end }
}

/** What is done with material: *phát tờ rơi* names leaflets. */
const handedOut = /(?:phat(?! thanh| song| dong)|treo|chieu|cang|dan|ke ve)\s+/y

/** A member begins after *trên*, after such a verb, and after *hoạt động* before those who report or tell. */
const afterOn = (plain: string, at: number, to: number): number => {
  handedOut.lastIndex = at
  if (handedOut.test(plain) && handedOut.lastIndex < to) return handedOut.lastIndex
  if (plain.startsWith("tren", at)) {
    const end = blanksEnd(plain, at + 4)
    return end > at + 4 && end <= to ? end : at
  }
  if (!plain.startsWith("hoat dong ", at)) return at
  const end = blanksEnd(plain, at + 9)
  return end <= to && (plain.startsWith("bao cao", end) || plain.startsWith("tuyen truyen", end)) ? end : at
}
