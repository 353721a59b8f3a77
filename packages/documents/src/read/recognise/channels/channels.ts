import {
  type ChannelMention,
  type ChannelType,
  type ChannelTypeId,
  channelTypesIn,
  once,
  type Span,
} from "@lantoa/core"
import { leavesOf, type OutlineParagraph, type PlacedLeaf } from "../outline/outline.ts"
import { isBlank } from "../words/blanks.ts"
import { type Clause, clauseFrom } from "../words/list-clause.ts"
import { phraseAt, wordIndexFrom } from "../words/phrase-starts.ts"
import { passageOf, type Script } from "../words/script.ts"
import { type ListReading, type ListSpan, listMembers } from "./channel-lists.ts"
import { afterAnd, beginsAct, isBroadcast, kindOf, piecesOf } from "./channel-pieces.ts"
import { type ChannelPlace, isChannel, isNamedMedium, mentionFrom } from "./channel-place.ts"
import { fields, inside, instances, makes, means, on, through } from "./channel-words.ts"
import type { CommunicationParts } from "./themes.ts"

/** A channel that the part on ways and means names. */
export interface FoundChannel {
  readonly leaf: PlacedLeaf
  readonly span: Span
  readonly type: ChannelTypeId | null
}

/** The channels in the parts on ways and means; an enumeration's members are one each, content formats are none. */
export const findChannels = (
  script: Script,
  parts: CommunicationParts,
  types?: readonly ChannelType[],
): readonly FoundChannel[] =>
  [...parts.means.map(({ children }) => leavesOf(children)), parts.meansLines].flatMap((leaves) =>
    channelsOfPart(leaves.flatMap((leaf) => (leaf.kind === "paragraph" ? [lineOf(script, leaf, types)] : []))),
  )

/** A paragraph of a part with the channels it names. */
interface Line {
  readonly leaf: OutlineParagraph
  readonly place: ChannelPlace
  readonly spans: readonly Span[]
}

const lineOf = (script: Script, leaf: OutlineParagraph, types: readonly ChannelType[] | undefined): Line => {
  const place = { script, named: channelTypesIn(passageOf(script, leaf), types) }
  return { leaf, place, spans: spansOf(place, leaf) }
}

const spansOf = (place: ChannelPlace, leaf: Span): readonly Span[] => {
  const { script } = place
  const { count, starts } = script.page.words
  const found: Span[] = []
  let from = leaf.start
  let word = wordIndexFrom(script, from)
  while (word < count && (starts[word] ?? leaf.end) < leaf.end) {
    const clause = clauseFrom(script, from, word, leaf.end)
    found.push(...channelSpans(place, clause))
    from = clause.end + 1
    word = clause.lastWord
  }
  return found
}

/** Fewer items that name channels do not show what the others are. */
const fewestAlike = 2

/** The channels of a part's lines. Where all its items but some short ones name channels, these are such as well. */
const channelsOfPart = (lines: readonly Line[]): readonly FoundChannel[] => {
  const items = lines.filter(({ leaf }) => leaf.mark !== "none")
  const silent = items.filter(({ spans }) => spans.length === 0)
  const alike = items.length - silent.length
  const isKnown = silent.length === 0 || alike < Math.max(fewestAlike, silent.length) || !silent.every(isBareThing)
  return lines.flatMap(({ leaf, place, spans }) => {
    const isSilent = !isKnown && spans.length === 0 && leaf.mark !== "none"
    const all = isSilent ? listMembers(place, bareList(place.script, leaf)).members : spans
    return all.map((span) => ({ leaf, span, type: typeOf(place, span) }))
  })
}

const bareList = ({ plain }: Script, leaf: Span): ListSpan => ({
  start: leaf.start,
  end: withoutStop(plain, leaf),
  announced: true,
  hung: false,
})

/** No name of a channel is longer. */
const longestThing = 70

/** `- Sân chơi cuối tuần.`: a short name without a verb. */
const isBareThing = ({ leaf, place }: Line): boolean => {
  const [first] = piecesOf(place, bareList(place.script, leaf))
  return leaf.end - leaf.start <= longestThing && first !== undefined && kindOf(place, first) === "thing"
}

/** What a newspaper or station that is named is. */
const press = once(() => channelTypesIn("báo chí")[0]?.type.id ?? null)

const typeOf = (place: ChannelPlace, span: Span): ChannelTypeId | null =>
  longestIn(place, span)?.type.id ?? (isNamedMedium(place.script, span.start) ? press() : null)

/** The most exact name in a channel's words: material that lies at a post-culture point is told there. */
const longestIn = ({ named }: ChannelPlace, { end, start }: Span): ChannelMention | undefined => {
  let longest: ChannelMention | undefined
  for (let index = mentionFrom(named, start); index < named.length; index++) {
    const mention = named[index]
    if (mention === undefined || mention.start >= end) break
    if (longest === undefined || mention.end - mention.start > longest.end - longest.start) longest = mention
  }
  return longest
}

/** The channels of one clause: what follows a colon, *trên*, *thông qua*; else what its verb makes or holds. */
const channelSpans = (place: ChannelPlace, whole: Clause): readonly Span[] => {
  const { script } = place
  const clause = { ...whole, end: withoutStop(script.plain, whole) }
  const { end, firstWord, list } = clause
  if (list === undefined || !hasLetters(script, list, end)) return spansFrom(place, clause)
  if (phraseAt(fields(), script, firstWord, list) !== undefined) return []
  const label = { ...clause, end: list - 1, list: undefined }
  const named = isTimed(script.plain, list, end) ? spansFrom(place, label) : []
  if (named.length > 0) return named
  const told = { start: list, end, firstWord: wordIndexFrom(script, list), lastWord: clause.lastWord, list: undefined }
  const announced = beginsAct(script, told.firstWord, end)
    ? spansFrom(place, told)
    : membersFrom(place, { start: list, end, announced: true, hung: false })
  return announced.length > 0 ? announced : spansFrom(place, label)
}

const timed = /\d+\s*(?:lan|buoi|so|phut|tin|bai)\b/

/** `Đài truyền thanh xã: phát 02 buổi/ngày`: what follows tells how often. */
const isTimed = (plain: string, from: number, to: number): boolean => timed.test(plain.slice(from, to))

/** Where a clause ends before its closing signs. */
const withoutStop = (plain: string, { end, start }: Span): number => {
  let at = end
  while (at > start && " .,:;/\t".includes(plain.charAt(at - 1))) at--
  return isInBrackets(plain, start, at) ? pastEllipsis(plain, at) : at
}

/** Whether a bracket that opens behind an offset is still open at another. */
const isInBrackets = (plain: string, from: number, to: number): boolean => {
  for (let at = to; at > from; at--) {
    const sign = plain.charAt(at)
    if (sign === ")") return false
    if (sign === "(") return true
  }
  return false
}

const ellipsis = /[.,\s\u2026]*\)/y

/** `(Zalo, Facebook...)`: past the brackets that an ellipsis ends. */
const pastEllipsis = (plain: string, at: number): number => {
  ellipsis.lastIndex = at
  return ellipsis.test(plain) ? ellipsis.lastIndex : at
}

/** The members of a list and of the clauses that follow it without a stop. */
const membersFrom = (place: ChannelPlace, list: ListSpan): readonly Span[] => {
  const { members, rest } = listMembers(place, list)
  return rest === undefined ? members : [...members, ...spansFrom(place, clauseAt(place, rest, list.end))]
}

const clauseAt = ({ script }: ChannelPlace, start: number, end: number): Clause => ({
  start,
  end,
  firstWord: wordIndexFrom(script, start),
  lastWord: wordIndexFrom(script, end),
  list: undefined,
})

/** The channels of a clause without a colon, and of those that follow it without a stop. */
const spansFrom = (place: ChannelPlace, whole: Clause): readonly Span[] => {
  const found: Span[] = []
  const { end } = whole
  let clause: Clause | undefined = whole
  while (clause !== undefined) {
    const { members, rest }: ListReading = readClause(place, clause)
    found.push(...members)
    clause = rest === undefined ? undefined : clauseAt(place, rest, end)
  }
  return found
}

const readClause = (place: ChannelPlace, clause: Clause): ListReading => {
  const start = startOf(place, clause)
  if (start === undefined) return { members: [], rest: nextAct(place, clause) }
  const named = meansStart(place, start.start, clause.end, instances())
  return listMembers(place, { ...(named ?? start), end: clause.end })
}

/** Where the next clause begins that follows one without a stop. */
const nextAct = (place: ChannelPlace, { end, start }: Clause): number | undefined => {
  for (const piece of piecesOf(place, { start, end }))
    if (piece.joint !== "first" && kindOf(place, piece) === "act") return piece.start
  return undefined
}

type ListStart = Omit<ListSpan, "end">

const startOf = (place: ChannelPlace, clause: Clause): ListStart | undefined => {
  const { end } = clause
  const objects = objectsStart(place.script, clause)
  if (objects !== undefined && isList(place, objects, end))
    return meansStart(place, objects, end) ?? { start: objects, announced: false, hung: true }
  const named = listStart(place, clause)
  if (named !== undefined) return named
  if (objects !== undefined) return { start: objects, announced: false, hung: true }
  return ownStart(place, clause) ?? throughStart(place, clause)
}

const hasLetters = ({ plain }: Script, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (plain.charCodeAt(at) >= 0x61 && plain.charCodeAt(at) <= 0x7a) return true
  return false
}

/** Where the objects of the verbs begin that a clause begins with; undefined when it begins with none. */
const objectsStart = (script: Script, { end, firstWord, start }: Clause): number | undefined => {
  const { starts } = script.page.words
  let at = afterJoint(script.plain, start, end)
  let word = firstWord
  let objects: number | undefined
  for (;;) {
    while ((starts[word] ?? at) < at) word++
    const verb = starts[word] === at ? phraseAt(makes(), script, word, end) : undefined
    if (verb === undefined || isBroadcast(script, word)) return objects
    at = afterJoint(script.plain, at + verb.plain.length, end)
    objects = at
  }
}

/** Whether a list that begins at an offset begins with a channel. */
const isMember = (place: ChannelPlace, start: number, end: number): boolean => {
  const [first] = piecesOf(place, { start, end })
  return first !== undefined && kindOf(place, first) === "channel"
}

/** The same, or with a thing that no list knows and then a channel. */
const isList = (place: ChannelPlace, start: number, end: number): boolean => {
  const [first, second] = piecesOf(place, { start, end })
  const kind = first === undefined ? "none" : kindOf(place, first)
  if (kind !== "thing" || first === undefined || second === undefined) return kind === "channel"
  return kindOf(place, second) === "channel" && meansStart(place, start, first.end, on()) === undefined
}

/** `Pa nô, áp phích tại trụ sở`: a clause that begins with a channel is a list of them. */
const ownStart = (place: ChannelPlace, { end, firstWord, start }: Clause): ListStart | undefined => {
  const from = Math.max(start, place.script.page.words.starts[firstWord] ?? end)
  return isList(place, from, end) ? { start: from, announced: false, hung: false } : undefined
}

const comma = 0x2c

/** Past spaces, commas and *và*. */
const afterJoint = (plain: string, from: number, to: number): number => {
  let at = from
  while (at < to && (plain.charCodeAt(at) === comma || isBlank(plain.charCodeAt(at)))) at++
  return afterAnd(plain, at, to)
}

/** No clause says so many words before it comes to what things are told on. */
const wordsLookedAt = 300

/** Where the list begins that follows the first *trên*, *thông qua* before a channel. */
const listStart = (place: ChannelPlace, { end, firstWord, lastWord }: Clause): ListStart | undefined => {
  const { script } = place
  const { starts } = script.page.words
  const phrases = on()
  const isWoven = script.plain.startsWith("long ghep", starts[firstWord] ?? end)
  const isPlace = isMember(place, starts[firstWord] ?? end, end)
  let after = 0
  for (let word = firstWord; word < Math.min(lastWord, firstWord + wordsLookedAt); word++) {
    const found =
      phraseAt(phrases, script, word, end) ??
      (isWoven || word === firstWord ? phraseAt(inside(), script, word, end) : undefined)
    const at = starts[word] ?? end
    if (found === undefined || at < after || (isPlace && found.spelled === "tại")) continue
    after = at + found.plain.length
    const start = pastVerbs(place, after + 1, end)
    if ((found.spelled !== "tại" && isChannel(place, start, end)) || isMember(place, start, end))
      return { start, announced: false, hung: found.spelled === "bằng" }
  }
  return undefined
}

const pastVerbs = ({ script }: ChannelPlace, start: number, end: number): number => {
  const firstWord = wordIndexFrom(script, start)
  return objectsStart(script, { start, end, firstWord, lastWord: firstWord, list: undefined }) ?? start
}

/** `Tuyên truyền lưu động bằng xe loa`: where the list begins that follows one of some phrases in the first piece of another. */
const meansStart = (place: ChannelPlace, start: number, end: number, phrases = means()): ListStart | undefined => {
  const { script } = place
  const [first] = piecesOf(place, { start, end })
  const { starts } = script.page.words
  if (first === undefined) return undefined
  for (let word = wordIndexFrom(script, start); (starts[word] ?? first.end) < first.end; word++) {
    const found = phraseAt(phrases, script, word, first.end)
    if (found === undefined) continue
    const after = pastVerbs(place, (starts[word] ?? end) + found.plain.length + 1, end)
    if (isMember(place, after, end)) return { start: after, announced: false, hung: found.spelled === "bằng" }
  }
  return undefined
}

/** How many words may stand before *thông qua*: *Tuyên truyền, phổ biến pháp luật thông qua …*. */
const wordsBefore = 7

/** `Thông qua giờ chào cờ, sinh hoạt lớp`: what a clause begins to tell through is a way of telling. */
const throughStart = (place: ChannelPlace, { end, firstWord, lastWord }: Clause): ListStart | undefined => {
  const { script } = place
  for (let word = firstWord; word < Math.min(lastWord, firstWord + wordsBefore); word++) {
    const found = phraseAt(through(), script, word, end)
    if (found === undefined) continue
    const start = (script.page.words.starts[word] ?? end) + found.plain.length + 1
    const [first] = start < end ? piecesOf(place, { start, end }) : []
    const kind = first === undefined ? "none" : kindOf(place, first)
    return kind === "thing" || kind === "channel" ? { start, announced: true, hung: false } : undefined
  }
  return undefined
}
