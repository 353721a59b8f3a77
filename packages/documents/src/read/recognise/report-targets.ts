import type { Span } from "@lantoa/core"
import { isUpper } from "../letters.ts"
import { type Clause, stepStart } from "./report-clause.ts"
import type { Script } from "./script.ts"
import { type KnownUnit, splitUnits } from "./unit-list.ts"
import { unitsAt } from "./unit-name.ts"

const topic =
  /(?:\s*(?:ket qua|tinh hinh|tien do|ve ket qua|ve tinh hinh|ve tien do)(?: (?:trien khai|thuc hien))*)?\s*(?:(?:voi|cho|len|gui|gui ve|ve|bang van ban|bang van ban ve)\s+)?/y
const onward = /(?:\s|^)(?:va\s+)?(?:gui ve|gui|ve|cho|len|voi)\s+(?=\S)/g
/** After one that is named, only *và gửi* names another. */
const alsoTo = /(?:\s|^)va\s+gui(?: ve)?\s+(?=\S)/g

/** To whom a report goes, name by name: right after the verb, or after *về*, *gửi* in the same clause. */
export const targetsIn = (
  script: Script,
  from: number,
  to: number,
  isKnown: KnownUnit | undefined,
): readonly Span[] => {
  const { plain, text } = script
  topic.lastIndex = from
  topic.test(plain)
  const direct = targetAt(script, Math.min(topic.lastIndex, to), to) ?? targetAt(script, from + 1, to)
  const found = direct === undefined ? [] : [...splitUnits(text, plain, direct, isKnown)]
  const base = direct?.end ?? from
  const rest = plain.slice(base, stepStart(script, base, to))
  if (direct !== undefined && !rest.includes("gui")) return found
  const sign = direct === undefined ? onward : alsoTo
  sign.lastIndex = 0
  while (sign.test(rest)) {
    const next = targetAt(script, base + sign.lastIndex, to)
    if (next === undefined) continue
    for (const name of splitUnits(text, plain, next, isKnown)) found.push(name)
    if (direct === undefined) break
  }
  return found
}

/** A body that speaks of itself: `gửi về Sở (qua Văn phòng Sở) trước ngày 15/11`. */
const itself =
  /(?:so|cuc|tong cuc|bo|ban|phong|truong|hoi|doan|vien)(?=\s*(?:[(,;.]|$)|\s(?:truoc|de|dinh ky|cham nhat|vao|hang|theo|qua)\b)/y
const authorities = ["cap co tham quyen", "cap tren"]

const targetAt = (script: Script, at: number, to: number): Span | undefined => {
  for (const words of authorities) if (script.plain.startsWith(words, at)) return { start: at, end: at + words.length }
  if (isUpper(script.text.charCodeAt(at))) {
    itself.lastIndex = at
    if (itself.test(script.plain) && itself.lastIndex <= to) return { start: at, end: itself.lastIndex }
  }
  return unitsAt(script, at, to)
}

/** The units that the last report before an offset of a clause goes to, or else the last that follow a *về*. */
export const lastTargets = (
  script: Script,
  clause: Clause,
  to: number,
  isKnown: KnownUnit | undefined,
): readonly Span[] => {
  const part = script.plain.slice(clause.start, to)
  const verb = Math.max(part.lastIndexOf("bao cao"), part.lastIndexOf("gui ket qua"))
  if (verb < 0) return []
  const targets = targetsIn(script, clause.start + verb + (part.startsWith("bao cao", verb) ? 7 : 3), to, isKnown)
  return targets.length > 0 ? targets : splitLast(script, clause.start + verb, to, isKnown)
}

const splitLast = (script: Script, from: number, to: number, isKnown: KnownUnit | undefined): readonly Span[] => {
  const { plain, text } = script
  const part = plain.slice(from, to)
  for (let at = part.lastIndexOf(" ve "); at > 0; at = part.lastIndexOf(" ve ", at - 1)) {
    const found = unitsAt(script, from + at + 4, to)
    if (found !== undefined) return splitUnits(text, plain, found, isKnown)
  }
  return []
}
