import type { Span } from "@lantoa/core"
import { plainOf } from "../../letters.ts"
import { everyMatch } from "../words/every-match.ts"
import { type Script, textAt } from "../words/script.ts"
import type { PrintedName } from "./letterhead.ts"

const unit = "tinh|thanh pho|tp\\.?|huyen|quan|thi xa|thi tran|xa|phuong|dac khu"
const withoutPlace = /^(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd)$/
const committee = new RegExp(`^(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd) (?=(?:${unit}) \\S)`)

/**
 * The name of a committee whose second line a crawler lost, *Ủy ban nhân dân*, with the unit that it is of: as the
 * sentence says that issues the plan, else as the title or the text names the place that the document was issued in.
 * Undefined where the name has its unit, or nothing tells it.
 */
export const wholeIssuer = (
  script: Script,
  printed: PrintedName,
  said: Span | undefined,
  place: string | null,
): PrintedName | undefined => {
  if (!withoutPlace.test(plainOf(printed.name))) return undefined
  const named = said === undefined ? undefined : unitOf(script, said)
  const found = named ?? (place === null ? undefined : unitOfPlace(script, place))
  return found && { name: `${printed.name} ${textOf(script, found)}`, spans: [...printed.spans, found] }
}

/** `tỉnh Hải Mẫu` in `UBND tỉnh Hải Mẫu`. */
const unitOf = ({ plain }: Script, { end, start }: Span): Span | undefined => {
  const head = committee.exec(plain.slice(start, end))
  return head === null ? undefined : { start: start + head[0].length, end }
}

/** The unit of the place's name that the text names, the first one it calls a committee's before others. */
const unitOfPlace = ({ plain }: Script, place: string): Span | undefined => {
  const name = plainOf(place).replace(/[^a-z0-9 ]/g, ".")
  const units = everyMatch(new RegExp(`(?<![a-z])(?:${unit}) ${name}(?![a-z])`, "g"), plain)
  const ofCommittee = units.find(({ index }) => /(?:uy ban nhan dan|ubnd) $/.test(plain.slice(index - 17, index)))
  const found = ofCommittee ?? units[0]
  return found && { start: found.index, end: found.index + found[0].length }
}

const lowered = /^(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|XÃ|PHƯỜNG|ĐẶC KHU)(?= )/

/** A unit as running text spells it. */
const textOf = (script: Script, span: Span): string => {
  const text = textAt(script, span).replace(/\s+/g, " ")
  if (text !== text.toUpperCase()) return text
  const head = lowered.exec(text)?.[0] ?? ""
  const rest = text
    .slice(head.length)
    .replace(/(?<=[\s-])\p{Lu}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
  return `${head.toLowerCase()}${rest}`
}
