import type { IsoDate } from "../../calendar/index.ts"
import {
  type Body,
  type Directory,
  functionLabels,
  type Holder,
  nameWithin,
  type Succession,
} from "../../directory/index.ts"
import type { Text } from "../../text/index.ts"
import { dayText } from "./day-text.ts"

const known = new WeakMap<Directory, Map<IsoDate, Map<Body, Text>>>()

/**
 * Who holds on a day what an ended body did, in words: `báo chí, …: Sở A (từ 01/03/2025); …: Sở B (khoảng 01/03/2025)`.
 * A day that no source gives is said to be unknown; so is a successor. Worked out once per directory.
 */
export const holdersText = (directory: Directory, body: Body, day: IsoDate): Text => {
  let days = known.get(directory)
  if (days === undefined) {
    days = new Map()
    known.set(directory, days)
  }
  let texts = days.get(day)
  if (texts === undefined) {
    texts = new Map()
    days.set(day, texts)
  }
  const before = texts.get(body)
  if (before !== undefined) return before
  const text = tellHolders(directory, body, day)
  texts.set(body, text)
  return text
}

const tellHolders = (directory: Directory, body: Body, day: IsoDate): Text => {
  const holders = directory.holdersOf(body.id, day).filter(({ bodies, steps }) => bodies.length > 0 || steps.length > 0)
  if (holders.length === 0) return { vi: "chưa rõ cơ quan kế thừa", en: "no successor is known" }
  const texts = holders.map((holder) => holderText(directory, holder))
  return { vi: texts.map(({ vi }) => vi).join("; "), en: texts.map(({ en }) => en).join("; ") }
}

const holderText = (directory: Directory, { bodies, function: held, steps }: Holder): Text => {
  const about =
    held === null ? { vi: "", en: "" } : { vi: `${functionLabels[held].vi}: `, en: `${functionLabels[held].en}: ` }
  if (bodies.length === 0) return { vi: `${about.vi}không có cơ quan kế thừa`, en: `${about.en}no successor` }
  const names = bodies.map((body) => nameInPlace(directory, body)).join(", ")
  const since = sinceText(steps)
  return { vi: `${about.vi}${names}${since.vi}`, en: `${about.en}${names}${since.en}` }
}

/** From the last step's day; "about" where that day is not exact. */
const sinceText = (steps: readonly Succession[]): Text => {
  const last = steps.at(-1)
  if (last === undefined) return { vi: "", en: "" }
  if (last.on === null) return { vi: " (khoảng, chưa rõ ngày)", en: " (about; the day is not known)" }
  const { vi, en } = dayText(last.on)
  return last.about ? { vi: ` (khoảng ${vi})`, en: ` (about ${en})` } : { vi: ` (từ ${vi})`, en: ` (since ${en})` }
}

/** A body's name, with its province where the name does not say it: `Sở Tài chính (tỉnh Ninh Bình)`. */
export const nameInPlace = (directory: Directory, { name, unit }: Body): string => {
  const place = unit === null ? undefined : directory.unit(unit)
  return place === undefined || name.includes(place.name) ? name : `${name} (${nameWithin(place.fullName)})`
}
