import { type IsoDate, isValidOn } from "../calendar/index.ts"
import { type Passage, type PhraseTable, phraseTable, type Span } from "../text/index.ts"
import type { ChannelType } from "./channel.schema.ts"
import { channelTypes } from "./channel-types.ts"

/** A channel that a text names, and where. */
export interface ChannelMention extends Span {
  readonly type: ChannelType
}

/** Longer phrases in which a channel's name names something else: bodies, systems, kinds of staff. */
const noChannels: readonly string[] = [
  "đài phát thanh và truyền hình",
  "đài phát thanh - truyền hình",
  "đài phát thanh, truyền hình",
  "đài phát thanh truyền hình",
  "đài truyền hình việt nam",
  "báo và phát thanh, truyền hình",
  "báo và phát thanh - truyền hình",
  "báo và phát thanh và truyền hình",
  "cục phát thanh, truyền hình",
  "quản lý báo chí",
  "phòng quản lý thông tin - báo chí",
  "thông tin - báo chí - xuất bản",
  "báo chí cách mạng",
  "báo chí, xuất bản",
  "cục báo chí",
  "luật báo chí",
  "họp báo",
  "hội nhà báo",
  "bản tin thời sự",
  "hội nghị trực tuyến toàn quốc",
  "vụ thư viện",
  "luật thư viện",
]

/** null: a phrase that names no channel. */
type Value = readonly ChannelType[] | null

const tables = new WeakMap<readonly ChannelType[], PhraseTable<Value>>()

/** The names of channels, and phrases in which they name something else. */
export const channelTable = (types: readonly ChannelType[]): PhraseTable<Value> => {
  const known = tables.get(types)
  if (known !== undefined) return known
  const byPhrase = new Map<string, ChannelType[]>()
  for (const type of types) {
    for (const phrase of type.phrases) byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), type])
  }
  const table = phraseTable<Value>([
    ...[...byPhrase].map(([phrase, value]) => ({ phrase, value })),
    ...noChannels.filter((phrase) => !byPhrase.has(phrase)).map((phrase) => ({ phrase, value: null })),
  ])
  tables.set(types, table)
  return table
}

/**
 * The channels that a text names, in order of mention, longest phrase first.
 *
 * Where several types share a phrase, the one valid on `day` is meant, else the last one given. A channel that has
 * ended is found all the same: whether it may be named on that day is a rule's question.
 *
 * @example
 * ```ts import.meta.vitest
 * channelTypesIn("Bản tin và bảng tin công cộng").map(({ type }) => type.id) // => ["grassroots-bulletin", "public-notice-board"]
 * ```
 */
export const channelTypesIn = (
  where: string | Passage,
  types: readonly ChannelType[] = channelTypes,
  day?: IsoDate,
): readonly ChannelMention[] => {
  const mentions: ChannelMention[] = []
  for (const { end, start, value } of channelTable(types).matches(where)) {
    if (value === null) continue
    const valid = day === undefined ? undefined : value.find(({ validity }) => isValidOn(validity, day))
    const type = valid ?? value.at(-1)
    if (type !== undefined) mentions.push({ type, start, end })
  }
  return mentions
}
