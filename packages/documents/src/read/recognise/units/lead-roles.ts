import type { Span } from "@lantoa/core"
import type { Script } from "../words/script.ts"
import { splitUnits } from "./unit-list.ts"

/** Those who lead a task, and those who help; null where nobody is said to. */
export interface LeadRoles {
  readonly leads: Span
  readonly supports: Span | null
}

const helping =
  /(?:(?<![a-z])(?:co quan|don vi|bo phan|to chuc|phong|cung)\s+)?(?<![a-z(])phoi hop(?:[\s,]+(?:thuc hien|trien khai|chinh|tham muu|to chuc|chat che|va))*(?:\s*:\s*|\s+(?:cung\s+)?voi\s*:?\s+|\s+cung\s*:?\s+)/
/** In a cell or line that says who leads it needs neither *với* nor a colon. */
const helpingAlone =
  /(?<![a-z(])phoi hop(?:\s+(?:thuc hien|trien khai))?\s+(?=(?:so|cac|ubnd|uy ban|cong an|phong|ban|dai|bao|hoi|don vi|co quan|trung tam|doan|bo)\s)/
const leading = /\(\s*(?:(?:co quan|don vi|la)\s+)*chu tri[^()]*\)/
const helpingBracket = /^\s*\(\s*(?:(?:co quan|don vi|cung)\s+)*phoi hop[^()]*\)/
const longestBracket = 60
/** `Sở A chủ trì, Sở B phối hợp`. */
const leadsBefore = /\schu tri\s*[,;]\s*(?=[^,;.]+.*\sphoi hop\W*$)/

/**
 * Parts those who lead from those who help, where one stretch names both (*chủ trì, phối hợp*): `Sở A; phối hợp: Sở B`,
 * `Sở A phối hợp với Sở B`, `Sở A (chủ trì), Sở B (phối hợp)`.
 */
export const leadRoles = (script: Script, { end, start }: Span): LeadRoles => {
  const plain = script.plain.slice(start, end)
  if (!plain.includes("phoi hop") && !plain.includes("chu tri)")) return { leads: { start, end }, supports: null }
  const bracketed = rolesInBrackets(script, { start, end }, plain)
  if (bracketed !== undefined) return bracketed
  const before = leadsBefore.exec(plain)
  if (before !== null && before.index > 0)
    return parted(script, start, start + before.index, start + before.index + before[0].length, end)
  const found = helping.exec(plain) ?? helpingAlone.exec(plain)
  if (found === null || found.index === 0) return { leads: { start, end }, supports: null }
  return parted(script, start, start + found.index, start + found.index + found[0].length, end)
}

const rolesInBrackets = (script: Script, span: Span, plain: string): LeadRoles | undefined => {
  const { end, start } = span
  const lead = leading.exec(plain)
  if (lead !== null) {
    const after = lead.index + lead[0].length
    if (/[a-z]{2}/.test(plain.slice(after))) return parted(script, start, start + after, start + after, end)
    return { leads: { start, end: start + after }, supports: null }
  }
  if (!plain.includes("phoi hop)")) return undefined
  for (const part of splitUnits(script.text, script.plain, span)) {
    const follows = script.plain.slice(part.end, Math.min(end, part.end + longestBracket))
    if (part.start > start && helpingBracket.test(follows)) return parted(script, start, part.start, part.start, end)
  }
  return undefined
}

const parted = ({ plain }: Script, start: number, leadEnd: number, from: number, end: number): LeadRoles => {
  let last = leadEnd
  while (last > start && isLoose(plain.charAt(last - 1))) last--
  let first = from
  while (first < end && isLoose(plain.charAt(first))) first++
  const rest = /^va\s+/.exec(plain.slice(first, Math.min(end, first + 4)))?.[0].length ?? 0
  return { leads: { start, end: last }, supports: first + rest < end ? { start: first + rest, end } : null }
}

const isLoose = (sign: string): boolean => /[\s,;.\-–+]/.test(sign)
