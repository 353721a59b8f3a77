import { type PartialDate, remembered, type Span } from "@lantoa/core"
import { numberAround } from "./citation-number.ts"
import { dateAt } from "./dates.ts"
import type { Script } from "./script.ts"

/** One place of the script that names an act by number (*viện dẫn*). */
export interface FoundMention extends Span {
  readonly number: string
  readonly typeWord: Span | null
  readonly withSo: boolean
  readonly commaBeforeDate: boolean
  readonly date: PartialDate | null
  readonly issuer: Span | null
  readonly subject: Span | null
}

/** An act and every place that names it, in order. */
export interface FoundAct {
  readonly number: string
  readonly date: PartialDate | null
  readonly mentions: readonly FoundMention[]
}

const typeWords =
  /(?:nghi quyet lien tich|nghi quyet|quyet dinh|chi thi|ke hoach hanh dong|ke hoach lien tich|ke hoach phoi hop|ke hoach|ket luan lien nganh[^,;.\n]{0,40}|ket luan|thong tu lien tich|thong tu|nghi dinh|bo luat|luat(?: [^,;.\n]{1,90}?)?|phap lenh|cong van|cong dien|huong dan lien nganh|huong dan|chuong trinh hanh dong|chuong trinh phoi hop|chuong trinh|de an|du an|van ban|to trinh|thong bao|quy dinh|quy che|bao cao|thong tri|lenh|phuong an|giay moi|giay phep|quy chuan|sac lenh|chien luoc)$/
const so = /\s*(?:(?:so|s6)\s*:?\s*)+$/
const lookBack = 130

/**
 * Every act that a script names by number, in order of first mention.
 *
 * @param isOwn Tells the document's own number by its `actKey`.
 */
export const findActs = (script: Script, isOwn: (key: string) => boolean): readonly FoundAct[] => {
  const mentions = withSharedDates(script, findMentions(script))
  const acts = new Map<string, FoundMention[]>()
  for (const mention of mentions) {
    const key = actKey(mention.number)
    if (isOwn(key)) continue
    const known = acts.get(key)
    if (known === undefined) acts.set(key, [mention])
    else known.push(mention)
  }
  return [...acts.values()].flatMap((list) => {
    const [first] = list
    if (first === undefined) return []
    return [{ number: first.number, date: list.find(({ date }) => date !== null)?.date ?? null, mentions: list }]
  })
}

/** What two spellings of one act's number share: ordinal, year and groups in any order. */
export const actKey = remembered((number): string => {
  const [ordinal = "", ...groups] = number.toUpperCase().replaceAll("-", "/").split("/")
  return [ordinal.replace(/^0+(?=\d)/, ""), ...groups.sort()].join("/")
})

const findMentions = (script: Script): readonly FoundMention[] => {
  const { plain, text } = script
  const mentions: FoundMention[] = []
  let done = 0
  for (let slash = plain.indexOf("/"); slash >= 0; slash = plain.indexOf("/", slash + 1)) {
    if (slash < done) continue
    const found = numberAround(text, plain, slash)
    if (found === undefined || found.start < done) continue
    mentions.push(mentionAt(script, found.start, found.end, found.number))
    done = found.end
  }
  return mentions
}

const mentionAt = (script: Script, start: number, end: number, number: string): FoundMention => {
  const { plain } = script
  const window = Math.max(0, start - lookBack)
  const from = window + plain.slice(window, start).lastIndexOf("\n") + 1
  const before = plain.slice(from, start)
  const named = so.exec(before)
  const words = before.slice(0, named?.index ?? before.length).trimEnd()
  const type = typeWords.exec(words)
  const dated = dateAfter(plain, end)
  const after = dated?.end ?? end
  const issuer = dated?.issuer ?? issuerAfter(plain, after)
  const subject = subjectAfter(plain, issuer?.end ?? after)
  return {
    start,
    end,
    number,
    typeWord: type === null ? null : { start: from + type.index, end: from + words.length },
    withSo: named !== null,
    commaBeforeDate: dated?.comma ?? false,
    date: dated?.date ?? null,
    issuer,
    subject,
  }
}

interface DateAfter {
  readonly date: PartialDate | null
  readonly end: number
  readonly comma: boolean
  readonly issuer: Span | null
}

const day = /(?<comma>\s*,)?\s*(?:ky |ban hanh )?ngay/y
const issuerThenDay = /\s*,?\s*cua\s+(?<issuer>[^,;.:()"\n]{3,90}?)(?<comma>\s*,)?\s+ngay(?=\s*\d)/y
const notAnIssuer = /\b(?:ve|phe duyet|ban hanh|quy dinh|huong dan|thuc hien|so)\b/

/** A date right after a number, or after its issuer: `… ngày 11/3/2026`, `… của Tỉnh ủy A ngày 29/12/2025`. */
const dateAfter = (plain: string, end: number): DateAfter | undefined => {
  day.lastIndex = end
  const near = day.exec(plain)
  if (near !== null) {
    const found = dateAt(plain, day.lastIndex)
    if (found !== undefined) return { ...found, comma: near.groups?.["comma"] !== undefined, issuer: null }
  }
  issuerThenDay.lastIndex = end
  const far = issuerThenDay.exec(plain)
  const issuer = far?.groups?.["issuer"]
  if (far === null || issuer === undefined || notAnIssuer.test(issuer)) return undefined
  const found = dateAt(plain, issuerThenDay.lastIndex)
  if (found === undefined) return undefined
  const start = end + far[0].indexOf(issuer)
  return { ...found, comma: far.groups?.["comma"] !== undefined, issuer: { start, end: start + issuer.length } }
}

const ofIssuer =
  /\s*,?\s*cua\s+(?<issuer>[^,;.:()"\n]{3,140}?)(?=\s+(?:ve|phe duyet|ban hanh|quy dinh|huong dan|sua doi|thuc hien|cho|giua|v\/v|trong|tren)\b|\s*[,;.:()"\n]|$)/y

const issuerAfter = (plain: string, end: number): Span | null => {
  ofIssuer.lastIndex = end
  const found = ofIssuer.exec(plain)
  const issuer = found?.groups?.["issuer"]
  if (found === null || issuer === undefined) return null
  const start = end + found[0].indexOf(issuer, found[0].indexOf("cua") + 3)
  return { start, end: start + issuer.length }
}

const opening = /\s*,?\s*(?:ve viec|ve|v\/v|phe duyet|ban hanh|quy dinh|huong dan|sua doi|thuc hien)\s+/y
const longestSubject = 600

/** The subject up to the end of its clause; a semicolon or a stop inside quotes or brackets does not end it. */
const subjectAfter = (plain: string, end: number): Span | null => {
  opening.lastIndex = end
  const found = opening.exec(plain)
  if (found === null) return null
  const start = end + (/^[\s,]*/.exec(found[0])?.[0].length ?? 0)
  let quotes = 0
  let brackets = 0
  let at = opening.lastIndex
  for (; at < plain.length && at < start + longestSubject; at++) {
    const code = plain.charCodeAt(at)
    if (code === 0x0a) break
    if (code === 0x22) quotes++
    else if (code === 0x28) brackets++
    else if (code === 0x29 && --brackets < 0) break
    else if (
      quotes % 2 === 0 &&
      brackets <= 0 &&
      (code === 0x3b || (code === 0x2e && /[\s\n]/.test(plain.charAt(at + 1) || "\n")))
    )
      break
    else if (quotes % 2 === 0 && brackets <= 0 && code === 0x2c && nextAct.test(plain.slice(at, at + 40))) break
  }
  while (at > start && /[\s,]/.test(plain.charAt(at - 1))) at--
  return at > start ? { start, end: at } : null
}

const nextAct =
  /^,\s*(?:va\s+)?(?:nghi quyet|quyet dinh|chi thi|ke hoach|ket luan|thong tu|nghi dinh|luat|cong van|huong dan|so )/

const longestGap = 24

/** Between the numbers of one list stand only commas, *và* and *số*. */
const inList = /^\s*(?:,|va|;)?\s*(?:va\s+)?(?:so\s*:?\s*)?$/

/** The date after the last number of a list is the date of each: `số 1/NQ-CP, số 2/NQ-CP ngày 05/6/2025`. */
const withSharedDates = ({ plain }: Script, mentions: readonly FoundMention[]): readonly FoundMention[] => {
  const dated = [...mentions]
  for (let index = dated.length - 2; index >= 0; index--) {
    const mention = dated[index]
    const next = dated[index + 1]
    if (mention === undefined || next === undefined || mention.date !== null || next.date === null) continue
    if (next.start - mention.end <= longestGap && inList.test(plain.slice(mention.end, next.start)))
      dated[index] = { ...mention, date: next.date }
  }
  return dated
}
