import { type ChannelMention, type ChannelType, type ChannelTypeId, channelTypesIn, type Span } from "@lantoa/core"
import { everyMatch } from "./every-match.ts"
import { leavesOf, type PlacedLeaf } from "./outline.ts"
import { type PhraseScanner, phraseScanner } from "./phrase-scanner.ts"
import { passageOf, type Script } from "./script.ts"
import type { CommunicationParts } from "./themes.ts"
import { unitHeadAt } from "./unit-heads.ts"

/** A channel that the part on ways and means names. */
export interface FoundChannel {
  readonly leaf: PlacedLeaf
  readonly span: Span
  readonly type: ChannelTypeId | null
}

/** The channels in the parts on ways and means; an enumeration's members are one each, content formats are none. */
export const findChannels = (
  script: Script,
  { means }: CommunicationParts,
  types?: readonly ChannelType[],
): readonly FoundChannel[] =>
  means.flatMap((section) =>
    leavesOf(section.children).flatMap((leaf) => (leaf.kind === "table" ? [] : channelsIn(script, leaf, types))),
  )

/** A paragraph with the places where it names a kind of channel, in offsets of the script. */
interface Place {
  readonly script: Script
  readonly named: readonly ChannelMention[]
}

/** Dots and semicolons part clauses; an ellipsis ends a list. */
const clause = /[^;.…]+(?:\.(?!\s|\.)[^;.…]*)*/g

const channelsIn = (
  script: Script,
  leaf: PlacedLeaf,
  types: readonly ChannelType[] | undefined,
): readonly FoundChannel[] => {
  const place = { script, named: channelTypesIn(passageOf(script, leaf), types) }
  const found: FoundChannel[] = []
  for (const { 0: part, index } of everyMatch(clause, script.plain.slice(leaf.start, leaf.end))) {
    const start = leaf.start + index
    for (const span of channelSpans(place, { start, end: start + part.length }))
      found.push({ leaf, span, type: typeOf(place, span) })
  }
  return found
}

/** What a newspaper or station that is named is. */
const press = channelTypesIn("báo chí")[0]?.type.id ?? null

const typeOf = (place: Place, span: Span): ChannelTypeId | null =>
  longestIn(place, span)?.type.id ?? (isNamedMedium(place.script, span.start) ? press : null)

/** The index of the first mention that begins at or after an offset, by halving: mentions come in order. */
const indexFrom = ({ named }: Place, from: number): number => {
  let low = 0
  let high = named.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((named[middle]?.start ?? from) < from) low = middle + 1
    else high = middle
  }
  return low
}

const firstIn = (place: Place, from: number, to: number): ChannelMention | undefined => {
  const first = place.named[indexFrom(place, from)]
  return first !== undefined && first.start < to ? first : undefined
}

/** The most exact name in a channel's words: material that lies at a post-culture point is told there. */
const longestIn = (place: Place, { start, end }: Span): ChannelMention | undefined =>
  place.named
    .slice(indexFrom(place, start), indexFrom(place, end))
    .reduce<ChannelMention | undefined>(
      (longest, mention) => (lengthOf(mention) > lengthOf(longest) ? mention : longest),
      undefined,
    )

const lengthOf = (mention: ChannelMention | undefined): number =>
  mention === undefined ? 0 : mention.end - mention.start

/** After these words a plan lists what it tells things on. */
const on: PhraseScanner = phraseScanner(["trên", "thông qua", "qua", "bằng", "tại"])
/** These verbs have channels as objects. */
const makes: PhraseScanner = phraseScanner(
  "tổ chức|trang trí|kẻ vẽ|kẻ, vẽ|căng treo|căng|dựng|dán|treo|lắp đặt|in ấn|in|phát hành|sản xuất|cấp phát|phát|duy trì|phát triển hoạt động của|thiết kế|sử dụng|xây dựng|biên soạn|triển khai|mở".split(
    "|",
  ),
)
const between = /[\s,]*(?:va\s+)?/y

/** Where the objects of the verbs begin that a clause begins with; undefined when it begins with none. */
const objectsStart = ({ plain, text }: Script, { end, start }: Span): number | undefined => {
  let at = start
  for (;;) {
    between.lastIndex = at
    between.exec(plain)
    const verb = makes(text, plain, between.lastIndex, Math.min(end, between.lastIndex + longestVerb))
    if (verb?.start !== between.lastIndex || isBroadcast(plain, verb.start))
      return at === start ? undefined : between.lastIndex
    at = verb.end
  }
}

/** *Phát thanh* is no handing out. */
const isBroadcast = (plain: string, at: number): boolean => /^phat (?:thanh|song)/.test(plain.slice(at, at + 10))

const longestVerb = 26

/** The channels of one clause: what follows a colon, *trên*, *thông qua*; else what its verb makes or holds. */
const channelSpans = (place: Place, part: Span): readonly Span[] => {
  const plain = place.script.plain.slice(part.start, part.end)
  const colon = plain.indexOf(":")
  if (colon >= 0 && /[a-z]/.test(plain.slice(colon + 1)))
    return members(place, { start: part.start + colon + 1, end: part.end }, true)
  const objects = objectsStart(place.script, part)
  const first =
    objects !== undefined && isChannel(place, { start: objects, end: part.end })
      ? objects
      : (listStart(place, part) ?? objects ?? ownStart(place, part))
  return first === undefined ? [] : members(place, { start: first, end: part.end }, false)
}

/** Where the list begins that follows the first *trên*, *thông qua* before a channel. */
const listStart = (place: Place, { end, start }: Span): number | undefined => {
  const { plain, text } = place.script
  for (let word = on(text, plain, start, end); word !== undefined; word = on(text, plain, word.end, end))
    if (isChannel(place, { start: word.end + 1, end })) return word.end + 1
  return undefined
}

/** `Pa nô, áp phích tại trụ sở`: a clause that begins with a channel is a list of them. */
const ownStart = (place: Place, { end, start }: Span): number | undefined => {
  const { plain } = place.script
  const from = start + (/^[\s"(]*/.exec(plain.slice(start, end))?.[0].length ?? 0)
  const word = from + leadLength(plain.slice(from, Math.min(end, from + longest)))
  return firstIn(place, word, word + 1) !== undefined || isNamedMedium(place.script, word) ? from : undefined
}

/** A channel's own word stands near its beginning. */
const nearBeginning = 40

const isChannel = (place: Place, { end, start }: Span): boolean =>
  firstIn(place, start, Math.min(end, start + nearBeginning)) !== undefined || isNamedMedium(place.script, start)

/** A newspaper or station by its own name: *Báo Hải Mẫu*. */
const isNamedMedium = ({ plain, text }: Script, at: number): boolean =>
  /^(?:bao|dai|tap chi) /.test(plain.slice(at, at + 8)) && unitHeadAt(text, plain, at) === "named"

const separator = /\s*,\s*(?:va\s+)?|\s+va\s+/g

/** The members of a list of channels, each without what is said about it. */
const members = (place: Place, span: Span, enumerated: boolean): readonly Span[] => {
  const { plain } = place.script
  const limit = listEnd(place.script, span)
  const pieces: Span[] = []
  let from = span.start
  for (const { 0: sign, index } of everyMatch(separator, plain.slice(span.start, limit))) {
    const at = span.start + index
    const next = at + sign.length
    if (at <= from || !beginsChannel(place, { start: from, end: at }, { start: next, end: limit }, enumerated)) continue
    pieces.push({ start: from, end: at })
    from = next
  }
  pieces.push({ start: from, end: limit })
  return pieces
    .map((piece) => trimmed(plain, piece))
    .filter((piece) => piece.end - piece.start > 2 && (enumerated || isChannel(place, piece)))
}

/** What is said about channels after they are named. */
const modifiers: PhraseScanner = phraseScanner(
  "về|nhằm|để|cho|tại|với|đến|phù hợp|phục vụ|đồng thời|trong đó|đáp ứng|góp phần|bảo đảm|đảm bảo|theo|tuyên truyền công tác|trên địa bàn|trong".split(
    "|",
  ),
)
const attached = /(?:dat|dang|duoc dat|treo|phat|co)$/

/** A list ends where the clause goes on to say what for. */
const listEnd = ({ plain, text }: Script, { end, start }: Span): number => {
  for (
    let found = modifiers(text, plain, start + 1, end);
    found !== undefined;
    found = modifiers(text, plain, found.end, end)
  )
    if (!attached.test(plain.slice(Math.max(start, found.start - 12), found.start - 1))) return found.start - 1
  return end
}

const owners = /\scua\s/
const ownersWord = /^(?:cac\s+)?(?:so|ban|nganh|uy ban|ubnd)\b/
/** No member of a list is longer. */
const longest = 240

/** After *của* a list names owners, not channels, until a channel's own word comes. */
const beginsChannel = (place: Place, before: Span, after: Span, enumerated: boolean): boolean => {
  const { plain } = place.script
  const next = plain.slice(after.start, Math.min(after.end, after.start + longest))
  const lead = leadLength(next)
  const begins =
    firstIn(place, after.start, after.start + lead + 1) !== undefined || isNamedMedium(place.script, after.start + lead)
  const from = Math.max(before.start, before.end - longest)
  if (owners.test(plain.slice(from, before.end))) return begins && !ownersWord.test(next)
  return enumerated || (begins && (firstIn(place, from, before.end) !== undefined || isNamedMedium(place.script, from)))
}

/** Words that may stand before a channel's own word. */
const leadLength = (plain: string): number =>
  /^(?:(?:cac|nhung|mot so|he thong|hoat dong|sinh hoat|kenh|chuong trinh|trang(?= (?:fanpage|facebook|zalo|mang))|tren|phat(?! thanh| song| dong)|treo|chieu|cang|dan|ke ve|to chuc|mo)\s+)*/.exec(
    plain,
  )?.[0].length ?? 0

const trimmed = (plain: string, { end, start }: Span): Span => {
  const part = plain.slice(start, end)
  const lead =
    /^[\s"(]*(?:tren\s+|(?:phat(?! thanh| song| dong)|treo|chieu|cang|dan|ke ve)\s+|hoat dong\s+(?=bao cao|tuyen truyen))?/.exec(
      part,
    )?.[0].length ?? 0
  let to = end
  while (to > start + lead && ' .,:")\t'.includes(plain.charAt(to - 1))) to--
  return { start: start + lead, end: to }
}
