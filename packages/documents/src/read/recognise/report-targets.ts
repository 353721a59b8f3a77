import type { Span } from "@lantoa/core"
import { isUpper } from "../letters.ts"
import { everyMatch } from "./every-match.ts"
import { type Clause, stepStart } from "./report-clause.ts"
import type { Script } from "./script.ts"
import { type KnownUnit, namesIn } from "./unit-list.ts"
import { unitsAt } from "./unit-name.ts"

const topic =
  /^(?:\s*(?:ket qua|tinh hinh|tien do|ve ket qua|ve tinh hinh|ve tien do)(?: (?:trien khai|thuc hien))*)?\s*(?:(?:voi|cho|len|gui|gui ve|ve|bang van ban|bang van ban ve)\s+)?/
const onward = /(?:\s|^)(?:va\s+)?(?:gui ve|gui|ve|cho|len|voi)\s+(?=\S)/g
/** A body that speaks of itself: `gửi về Sở (qua Văn phòng Sở) trước ngày 15/11`. */
const itself =
  /^(?:so|cuc|tong cuc|bo|ban|phong|truong|hoi|doan|vien)(?=\s*(?:[(,;.]|$)|\s(?:truoc|de|dinh ky|cham nhat|vao|hang|theo|qua)\b)/
const authority = /^cap (?:co tham quyen|tren)/

/** To whom a report goes: right after the verb, or after *về*, *gửi* in the same clause. */
export const targetsIn = (
  script: Script,
  from: number,
  to: number,
  isKnown: KnownUnit | undefined,
): readonly string[] => {
  const { plain } = script
  const found: Span[] = []
  const lead = topic.exec(plain.slice(from, Math.min(to, from + 80)))?.[0].length ?? 0
  const direct = targetAt(script, from + lead, to) ?? targetAt(script, from + 1, to)
  if (direct !== undefined) found.push(direct)
  const rest = plain.slice(direct?.end ?? from, stepStart(script, direct?.end ?? from, to))
  const base = direct?.end ?? from
  for (const { 0: word, index } of everyMatch(onward, rest)) {
    if (direct !== undefined && !/^\s*va\s+gui/.test(word)) continue
    const next = targetAt(script, base + index + word.length, to)
    if (next === undefined) continue
    found.push(next)
    if (direct === undefined) break
  }
  return found.flatMap((span) => namesIn(script, span, isKnown))
}

const targetAt = ({ plain, text }: Script, at: number, to: number): Span | undefined => {
  const fixed = authority.exec(plain.slice(at, at + 20))
  if (fixed !== null) return { start: at, end: at + fixed[0].length }
  const own = isUpper(text.charCodeAt(at)) ? itself.exec(plain.slice(at, Math.min(to, at + 24))) : null
  if (own !== null) return { start: at, end: at + own[0].length }
  return unitsAt(text, plain, at, to)
}

/** The units that the last report before an offset of a clause goes to, or else the last that follow a *về*. */
export const lastTargets = (
  script: Script,
  clause: Clause,
  to: number,
  isKnown: KnownUnit | undefined,
): readonly string[] => {
  const part = script.plain.slice(clause.start, to)
  const verb = Math.max(part.lastIndexOf("bao cao"), part.lastIndexOf("gui ket qua"))
  if (verb < 0) return []
  const targets = targetsIn(script, clause.start + verb + (part.startsWith("bao cao", verb) ? 7 : 3), to, isKnown)
  return targets.length > 0 ? targets : splitLast(script, clause.start + verb, to, isKnown)
}

const splitLast = (script: Script, from: number, to: number, isKnown: KnownUnit | undefined): readonly string[] => {
  const { plain, text } = script
  const part = plain.slice(from, to)
  for (let at = part.lastIndexOf(" ve "); at > 0; at = part.lastIndexOf(" ve ", at - 1)) {
    const found = unitsAt(text, plain, from + at + 4, to)
    if (found !== undefined) return namesIn(script, found, isKnown)
  }
  return []
}
