import {
  type ChannelMention,
  type ChannelType,
  type ChannelTypeId,
  channelTypesIn,
  once,
  type Span,
} from "@lantoa/core"
import { isBlank } from "./blanks.ts"
import { afterAnd, leadEnd, listMembers } from "./channel-lists.ts"
import { type ChannelPlace, isChannel, isNamedIn, isNamedMedium, mayName, mentionFrom } from "./channel-place.ts"
import { type Clause, clauseFrom } from "./list-clause.ts"
import { leavesOf, type PlacedLeaf } from "./outline.ts"
import { phraseAt, phraseStarts, wordIndexFrom } from "./phrase-starts.ts"
import { passageOf, type Script } from "./script.ts"
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
  { means }: CommunicationParts,
  types?: readonly ChannelType[],
): readonly FoundChannel[] => {
  const found: FoundChannel[] = []
  for (const section of means)
    for (const leaf of leavesOf(section.children))
      if (leaf.kind === "paragraph") addChannels(script, leaf, types, found)
  return found
}

const addChannels = (
  script: Script,
  leaf: PlacedLeaf,
  types: readonly ChannelType[] | undefined,
  found: FoundChannel[],
): void => {
  const place = { script, named: channelTypesIn(passageOf(script, leaf), types) }
  const { count, starts } = script.page.words
  let from = leaf.start
  let word = wordIndexFrom(script, from)
  while (word < count && (starts[word] ?? leaf.end) < leaf.end) {
    const clause = clauseFrom(script, from, word, leaf.end)
    for (const span of channelSpans(place, clause)) found.push({ leaf, span, type: typeOf(place, span) })
    from = clause.end + 1
    word = clause.lastWord
  }
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

/** After these words a plan lists what it tells things on. */
const on = phraseStarts(["trên", "thông qua", "qua", "bằng", "tại"])
/** These verbs have channels as objects. */
const makes = phraseStarts(
  "tổ chức|trang trí|kẻ vẽ|kẻ, vẽ|căng treo|căng|dựng|dán|treo|lắp đặt|in ấn|in|phát hành|sản xuất|cấp phát|phát|duy trì|phát triển hoạt động của|thiết kế|sử dụng|xây dựng|biên soạn|triển khai|mở".split(
    "|",
  ),
)

/** The channels of one clause: what follows a colon, *trên*, *thông qua*; else what its verb makes or holds. */
const channelSpans = (place: ChannelPlace, clause: Clause): readonly Span[] => {
  const { end, firstWord, lastWord, list } = clause
  if (list !== undefined && hasLetters(place.script, list, end))
    return listMembers(place, { start: list, end, firstWord, lastWord, announced: true })
  if (!mayName(place, clause)) return []
  const objects = objectsStart(place.script, clause)
  const start =
    objects !== undefined && isChannel(place, objects, end)
      ? objects
      : (listStart(place, clause) ?? objects ?? ownStart(place, clause))
  return start === undefined ? [] : listMembers(place, { start, end, firstWord, lastWord, announced: false })
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
    if (verb === undefined || isBroadcast(script.plain, at)) return objects
    at = afterJoint(script.plain, at + verb.plain.length, end)
    objects = at
  }
}

/** *Phát thanh* is no handing out. */
const isBroadcast = (plain: string, at: number): boolean =>
  plain.startsWith("phat thanh", at) || plain.startsWith("phat song", at)

/** `Pa nô, áp phích tại trụ sở`: a clause that begins with a channel is a list of them. */
const ownStart = (place: ChannelPlace, { end, firstWord, start }: Clause): number | undefined => {
  const { script } = place
  const from = Math.max(start, script.page.words.starts[firstWord] ?? end)
  const word = leadEnd(script, from, end, firstWord)
  return isNamedIn(place, word, word + 1) || isNamedMedium(script, word) ? from : undefined
}

const comma = 0x2c

/** Past spaces, commas and *và*. */
const afterJoint = (plain: string, from: number, to: number): number => {
  let at = from
  while (at < to && (plain.charCodeAt(at) === comma || isBlank(plain.charCodeAt(at)))) at++
  return afterAnd(plain, at, to)
}

/** Where the list begins that follows the first *trên*, *thông qua* before a channel. */
const listStart = (place: ChannelPlace, { end, firstWord, lastWord }: Clause): number | undefined => {
  const { script } = place
  const { starts } = script.page.words
  const phrases = on()
  let after = 0
  for (let word = firstWord; word < lastWord; word++) {
    const found = phraseAt(phrases, script, word, end)
    const at = starts[word] ?? end
    if (found === undefined || at < after) continue
    after = at + found.plain.length
    if (isChannel(place, after + 1, end)) return after + 1
  }
  return undefined
}
