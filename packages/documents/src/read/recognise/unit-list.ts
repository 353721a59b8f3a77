import type { Span } from "@lantoa/core"
import { isUpper } from "../letters.ts"
import { everyMatch } from "./every-match.ts"
import type { Script } from "./script.ts"
import { unitHeadAt } from "./unit-heads.ts"

/** Whether a phrase as a whole is the name of one body or group that the province's directory knows. */
export type KnownUnit = (phrase: string) => boolean

const hasSeparator = /[,;]| va | cung /
const separator = /\s*[,;]\s*(?:va\s+|cung\s+)?|\s+(?:va|cung)\s+(?:voi\s+)?/g

/**
 * Splits a phrase that names units where each piece can stand as it is printed (*tách đơn vị*): at a comma, a semicolon
 * or *và* before a word that begins a name. Groups stay whole: `các sở, ban, ngành`, `Ủy ban nhân dân các xã, phường`.
 */
export const splitUnits = (text: string, plain: string, { end, start }: Span, isKnown?: KnownUnit): readonly Span[] => {
  const phrase = plain.slice(start, end)
  if (!hasSeparator.test(phrase)) return [trimmed(text, { start, end })]
  if (isKnown?.(text.slice(start, end)) === true) return [{ start, end }]
  const parts: Span[] = []
  let from = start
  for (const { 0: sign, index } of everyMatch(separator, phrase)) {
    const at = start + index
    const next = at + sign.length
    if (next >= end || at <= from || !beginsUnit(text, plain, next, end, plain.slice(from, at), sign.includes(";")))
      continue
    parts.push({ start: from, end: at })
    from = next
  }
  parts.push({ start: from, end })
  return parts.map((part) => trimmed(text, part)).filter((part) => part.end > part.start)
}

/** The names of the units in a phrase, as they are printed. */
export const namesIn = ({ plain, text }: Script, phrase: Span, isKnown?: KnownUnit): readonly string[] =>
  splitUnits(text, plain, phrase, isKnown).map(({ end, start }) => text.slice(start, end))

/** A group whose noun is followed by what kind of units it means is complete. */
const closedGroup =
  /(?:^|\s)(?:tinh|thanh pho|huyen|xa|phuong|thi xa|lien quan|dia phuong|truc thuoc.*|thuoc .*|cap \w+|dia ban)$/
/** What follows is what they deal with, not who they are. */
const fields = /\s(?:phu trach|linh vuc)\s/
/** A post after somebody's name says what they are: `đồng chí Lê Văn Mẫu, Chủ tịch`. */
const isPerson = /^(?:dong chi|d\/c|ong|ba)\s/
/** An office of two bodies: `Văn phòng HĐND và UBND xã`. */
const sharedOffice =
  /van phong (?:hdnd|hoi dong nhan dan|doan dai bieu quoc hoi|doan dbqh|huyen uy|tinh uy|dang uy|ubnd)$/
/** `các huyện, thị, thành đoàn`, `các tỉnh ủy, thành ủy`: committees of a level, one group. */
const levelGroup = /^(?:cac|nhung)\s(?:tinh|huyen|quan|thi|thanh|xa|dang)\b/
const levelBody = /^(?:tinh|huyen|quan|thi|thanh|xa|dang) (?:uy|doan)\b/
const bareGroup = /^(?:co quan|don vi|doanh nghiep|to chuc|truong|phong)\s+(?!\w+$)[a-z]+\s+[a-z]+\s+[a-z]+/

const beginsUnit = (text: string, plain: string, at: number, end: number, before: string, strong: boolean): boolean => {
  if (!strong && (fields.test(before) || sharedOffice.test(before))) return false
  if (!strong && levelGroup.test(before)) {
    const body = levelBody.exec(plain.slice(at, end))
    const after = at + (body?.[0].length ?? 0) + 1
    if (body !== null && !(after < end && isUpper(text.charCodeAt(after)))) return false
  }
  const head = unitHeadAt(text, plain, at)
  if (head === "named" || head === "group") return true
  if (head === "post" && isPerson.test(before)) return isPerson.test(plain.slice(at, end))
  if (head === "post") return strong || isUpper(text.charCodeAt(at)) || plain.startsWith("thu truong", at)
  if (strong) return true
  return closedGroup.test(before) && bareGroup.test(plain.slice(at, end))
}

const trimmed = (text: string, { end, start }: Span): Span => {
  let from = start
  let to = end
  while (from < to && /[\s,;.:]/.test(text.charAt(from))) from++
  while (to > from && /[\s,;.:]/.test(text.charAt(to - 1))) to--
  return { start: from, end: to }
}
