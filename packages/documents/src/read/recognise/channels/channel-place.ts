import type { ChannelMention } from "@lantoa/core"
import { unitHeadAt } from "../units/unit-heads.ts"
import type { Script } from "../words/script.ts"

/** A paragraph with the places where it names a kind of channel, in order, in offsets of the script. */
export interface ChannelPlace {
  readonly script: Script
  readonly named: readonly ChannelMention[]
}

/** The index of the first mention that begins at or after an offset, by halving: mentions come in order. */
export const mentionFrom = (named: readonly ChannelMention[], from: number): number => {
  let low = 0
  let high = named.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((named[middle]?.start ?? from) < from) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether a kind of channel is named from an offset on and before another. */
export const isNamedIn = ({ named }: ChannelPlace, from: number, to: number): boolean =>
  (named[mentionFrom(named, from)]?.start ?? to) < to

/** Whether an offset lies within the words that name a kind of channel: *cổng, trang thông tin điện tử*. */
export const isInsideMention = ({ named }: ChannelPlace, at: number): boolean =>
  (named[mentionFrom(named, at) - 1]?.end ?? 0) > at

/** A channel's own word stands near its beginning. */
const nearBeginning = 40

/** Whether what begins at an offset, and ends at another, is a channel. */
export const isChannel = (place: ChannelPlace, start: number, end: number): boolean =>
  isNamedIn(place, start, Math.min(end, start + nearBeginning)) || isNamedMedium(place.script, start)

/** A newspaper or station by its own name: *Báo Hải Mẫu*. */
export const isNamedMedium = ({ plain, text }: Script, at: number): boolean =>
  isMediumWord(plain, at) && unitHeadAt(text, plain, at) === "named"

const isMediumWord = (plain: string, at: number): boolean => {
  switch (plain.charAt(at)) {
    case "b":
      return plain.startsWith("bao ", at)
    case "d":
      return plain.startsWith("dai ", at)
    case "t":
      return plain.startsWith("tap chi ", at)
    default:
      return false
  }
}
