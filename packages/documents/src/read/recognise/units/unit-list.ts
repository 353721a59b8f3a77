import type { Span } from "@lantoa/core"
import { isSpace, isUpper } from "../../letters.ts"
import type { Script } from "../words/script.ts"
import { withoutRemark } from "./name-bracket.ts"
import { isWithinGroup } from "./unit-groups.ts"
import { unitHeadAt } from "./unit-heads.ts"

/** Whether a phrase as a whole is the name of one body or group that the province's directory knows. */
export type KnownUnit = (phrase: string) => boolean

const separator = /\s*[,;]\s*(?:va\s+|cung\s+)?|\s+(?:va|cung)\s+(?:voi\s+)?|\s*[/&+]\s*/g

/**
 * Splits a phrase that names units where each piece can stand as it is printed (*tách đơn vị*): at a comma, a semicolon,
 * *và*, a slash, `&` or `+` outside brackets. At a comma what begins no known name is a piece too, behind a name that is
 * complete: `Bưu điện tỉnh, Viettel`. Groups stay whole: `các sở, ban, ngành`, `Ủy ban nhân dân các xã, phường`. A
 * bracket that only remarks on a piece is left out.
 */
export const splitUnits = (text: string, plain: string, { end, start }: Span, isKnown?: KnownUnit): readonly Span[] => {
  const phrase = plain.slice(start, end)
  if (groupAndNames.test(phrase)) return [trimmed(text, start, end)]
  const hasBracket = phrase.includes("(")
  const parts: Span[] = []
  let from = start
  separator.lastIndex = 0
  for (let found = separator.exec(phrase); found !== null; found = separator.exec(phrase)) {
    const at = start + found.index
    const next = at + found[0].length
    if (next >= end || at <= from || (hasBracket && isInBracket(phrase, found.index))) continue
    if (!beginsUnit(text, plain, from, at, next, end, signOf(found[0]))) continue
    addPart(text, plain, from, at, parts)
    from = next
  }
  if (from === start) return [withoutRemark(text, plain, trimmed(text, start, end))]
  // Only what would be split is looked up.
  if (isKnown?.(text.slice(start, end)) === true) return [{ start, end }]
  addPart(text, plain, from, end, parts)
  return parts
}

/** Names that only the group before their colon makes complete: `Các sở: Tài chính, Nội vụ`. */
const groupAndNames = /^(?:cac|nhung)\s[^:]{2,40}:\s/

type Sign = ";" | "," | "va" | "/"

const signOf = (found: string): Sign => {
  if (found.includes(";")) return ";"
  if (found.includes(",")) return ","
  return /[/&+]/.test(found) ? "/" : "va"
}

const isInBracket = (phrase: string, at: number): boolean => phrase.lastIndexOf("(", at) > phrase.lastIndexOf(")", at)

const addPart = (text: string, plain: string, from: number, to: number, parts: Span[]): void => {
  const part = withoutRemark(text, plain, trimmed(text, from, to))
  if (part.end > part.start) parts.push(part)
}

/** The names of the units in a phrase, as they are printed. */
export const namesIn = ({ plain, text }: Script, phrase: Span, isKnown?: KnownUnit): readonly string[] =>
  splitUnits(text, plain, phrase, isKnown).map(({ end, start }) => text.slice(start, end))

/** What follows is what they deal with, not who they are. */
const fields = /\s(?:(?<!tong )phu trach|linh vuc)\s/
/** A post after somebody's name says what they are: `đồng chí Lê Văn Mẫu, Chủ tịch`. */
const isPerson = /^(?:dong chi|d\/c|ong|ba|co|thay)\s/
/** An office of two bodies: `Văn phòng HĐND và UBND xã`. */
const sharedOffice =
  /van phong (?:hdnd|hoi dong nhan dan|doan dai bieu quoc hoi|doan dbqh|huyen uy|tinh uy|dang uy|ubnd)$/
const secondBody = /^(?:ubnd|uy ban|hdnd|hoi dong|doan dai bieu|doan dbqh|dbqh)(?![a-z])/
const longestBody = 16
/** `các huyện, thị, thành đoàn`, `các tỉnh ủy, thành ủy`: committees of a level, one group. */
const levelGroup = /^(?:cac|nhung)\s(?:tinh|huyen|quan|thi|thanh|xa|dang)\b/
const levelBody = /(?:tinh|huyen|quan|thi|thanh|xa|dang) (?:uy|doan)\b/y
/** A body that only its name behind *và* tells: *Báo và Đài PT-TH*. */
const bareHead = /^(?:bao|dai|so|phong|hoi|truong|ban|doan|bo|nganh|cac|nhung)$/
/** Two fields that one name has. */
const pairs: readonly (readonly [string, string])[] = [
  ["buu chinh", "vien thong"],
  ["phat thanh", "truyen hinh"],
]
/** Who can be given work with the others of a list, besides bodies of a name, in small letters. */
const members =
  /(?:doanh nghiep|co so|doan the|ho gia dinh|ho kinh doanh|to dan pho|khu pho|don vi|co quan|dia phuong|nhan dan|nguoi dan|hoc sinh|cha me|phu huynh|hiep hoi|chu dau tu|truong hoc|nha mang|cong tac vien|tuyen truyen vien|tinh nguyen vien|nhan vien|giao vien|can bo|nguoi lao dong|cap uy|truong thon|thon truong|to truong|hop tac xa|chu rung|bo phan|nganh|dai truyen thanh|thanh vien|hoi vien|doan vien|he thong|nha thau|nha tai tro|bao ve|ke toan|van thu|thanh tra)(?![a-z])/y
/** Bodies whose own name may have a comma. */
const manyFields =
  /^(?:so|bo|ban|phong|vu|cuc|tong cuc|chi cuc|trung tam|vien|khoa|to|hoi|lien hiep|lien minh|truong|nganh|uy ban|hoi dong|tieu ban|doan|quy|hiep hoi|cong ty|cac|nhung|thu vien|nha)(?![a-z])/
/** The end of a complete name. */
const complete =
  /(?:^|(?<!(?:^|\s)co)\s)(?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|dac khu|viet nam|trung uong|lien quan|truc thuoc)$/

/** Behind these *và* only goes on. */
const severalBefore = /(?:^|\s)(?:cac|nhung)\s/

const isMember = (plain: string, at: number, to: number): boolean => {
  members.lastIndex = at
  return members.test(plain) && members.lastIndex <= to
}

/** Whether a new name begins at `next`, after a separator at `to` behind the name that begins at `from`. */
const beginsUnit = (
  text: string,
  plain: string,
  from: number,
  to: number,
  next: number,
  end: number,
  sign: Sign,
): boolean => {
  if (sign === ";") return true
  const head = unitHeadAt(text, plain, next)
  const before = plain.slice(from, to)
  if (sign === "/") return head === "named" || head === "group" || (head === "post" && isPerson.test(before))
  if (goesOnAfter(text, plain, before, next, end) || isWithinGroup(text, plain, from, to, next)) return false
  if (head === undefined)
    return (
      (isMember(plain, next, end) && !(sign === "va" && severalBefore.test(before))) ||
      (sign === "," && isOther(text, before, next))
    )
  if (head !== "post") return true
  if (severalPersons.test(before) && !isUpper(text.charCodeAt(next))) return false
  return isPerson.test(before) ? isPerson.test(plain.slice(next, end)) : isPost(text, plain, next, end, sign)
}

/** Behind it stand the names of several places: *UBND các huyện Chợ Mới, Tri Tôn*. */
const ofSeveral =
  /(?:^|\s)(?:cac|hai|ba|bon|nam|\d+)\s(?:huyen|xa|phuong|quan|tinh|thanh pho|thi xa|thon|ap|ban|khu pho|truong|khu)\s/

/** A word that begins no unit, but cannot belong to the name before it either. */
const isOther = (text: string, before: string, next: number): boolean =>
  isUpper(text.charCodeAt(next)) &&
  !isPerson.test(before) &&
  !ofSeveral.test(before) &&
  (!manyFields.test(before) || complete.test(before))

/** Who they are goes on behind the comma: `Các đồng chí bí thư chi bộ, trưởng thôn`. */
const severalPersons = /^(?:cac|nhung)\s(?:ong|ba|thay|co|dong chi|d\/c)(?![a-z])/

const isPost = (text: string, plain: string, next: number, end: number, sign: Sign): boolean =>
  isUpper(text.charCodeAt(next)) || sign === "," || plain.startsWith("thu truong", next) || isMember(plain, next, end)

/** Whether what stands before a comma or *và* can only go on behind it. */
const goesOnAfter = (text: string, plain: string, before: string, next: number, end: number): boolean => {
  if (fields.test(before) || bareHead.test(before)) return true
  if (sharedOffice.test(before) && secondBody.test(plain.slice(next, next + longestBody))) return true
  if (pairs.some(([first, second]) => before.endsWith(first) && plain.startsWith(second, next))) return true
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
