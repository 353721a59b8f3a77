import type { Span } from "@lantoa/core"
import { isSpace, isUpper } from "../letters.ts"
import type { Script } from "./script.ts"
import { unitHeadAt } from "./unit-heads.ts"

/** Whether a phrase as a whole is the name of one body or group that the province's directory knows. */
export type KnownUnit = (phrase: string) => boolean

const separator = /\s*[,;]\s*(?:va\s+|cung\s+)?|\s+(?:va|cung)\s+(?:voi\s+)?/g

/**
 * Splits a phrase that names units where each piece can stand as it is printed (*tách đơn vị*): at a comma, a semicolon
 * or *và* before a word that begins a name. Groups stay whole: `các sở, ban, ngành`, `Ủy ban nhân dân các xã, phường`.
 */
export const splitUnits = (text: string, plain: string, { end, start }: Span, isKnown?: KnownUnit): readonly Span[] => {
  const phrase = plain.slice(start, end)
  const parts: Span[] = []
  let from = start
  separator.lastIndex = 0
  for (let found = separator.exec(phrase); found !== null; found = separator.exec(phrase)) {
    const sign = found[0]
    const at = start + found.index
    const next = at + sign.length
    if (next >= end || at <= from || !beginsUnit(text, plain, from, at, next, end, sign.includes(";"))) continue
    addPart(text, from, at, parts)
    from = next
  }
  if (from === start) return [trimmed(text, start, end)]
  // Only what would be split is looked up.
  if (isKnown?.(text.slice(start, end)) === true) return [{ start, end }]
  addPart(text, from, end, parts)
  return parts
}

const addPart = (text: string, from: number, to: number, parts: Span[]): void => {
  const part = trimmed(text, from, to)
  if (part.end > part.start) parts.push(part)
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
const levelBody = /(?:tinh|huyen|quan|thi|thanh|xa|dang) (?:uy|doan)\b/y
const bareGroup = /(?:co quan|don vi|doanh nghiep|to chuc|truong|phong)\s+[a-z]+\s+[a-z]+\s+[a-z]+/y

const beginsBareGroup = (plain: string, at: number, to: number): boolean => {
  bareGroup.lastIndex = at
  return bareGroup.test(plain) && bareGroup.lastIndex <= to
}

/** Whether a new name begins at `next`, after a separator at `to` behind the name that begins at `from`. */
const beginsUnit = (
  text: string,
  plain: string,
  from: number,
  to: number,
  next: number,
  end: number,
  strong: boolean,
): boolean => {
  const head = unitHeadAt(text, plain, next)
  if (head === undefined && (strong || !beginsBareGroup(plain, next, end))) return strong
  const before = plain.slice(from, to)
  if (!strong && goesOnAfter(text, plain, before, next, end)) return false
  if (head === undefined) return closedGroup.test(before)
  if (head !== "post") return true
  if (isPerson.test(before)) return isPerson.test(plain.slice(next, end))
  return strong || isUpper(text.charCodeAt(next)) || plain.startsWith("thu truong", next)
}

/** Whether what stands before a comma or *và* can only go on behind it. */
const goesOnAfter = (text: string, plain: string, before: string, next: number, end: number): boolean => {
  if (fields.test(before) || sharedOffice.test(before)) return true
  if (!levelGroup.test(before)) return false
  levelBody.lastIndex = next
  if (!levelBody.test(plain)) return false
  const after = levelBody.lastIndex + 1
  return !(after < end && isUpper(text.charCodeAt(after)))
}

const trimmed = (text: string, from: number, to: number): Span => {
  let start = from
  let end = to
  while (start < end && isEdge(text.charCodeAt(start))) start++
  while (end > start && isEdge(text.charCodeAt(end - 1))) end--
  return { start, end }
}

const comma = 0x2c
const stop = 0x2e
const colon = 0x3a
const semicolon = 0x3b

const isEdge = (code: number): boolean =>
  isSpace(code) || code === comma || code === semicolon || code === stop || code === colon
