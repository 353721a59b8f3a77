import type { PartialDate, Span } from "@lantoa/core"
import { afterComma, blanksEnd, isBlank } from "../words/blanks.ts"
import { dateAt } from "../words/dates.ts"

/** The day and the issuer that stand after the number of an act. */
export interface DateAndIssuer {
  readonly date: PartialDate | null
  readonly commaBeforeDate: boolean
  readonly issuer: Span | null
  /** Where the subject may begin. */
  readonly end: number
}

/** What stands after a number: `ngày 11/3/2026 của Tỉnh ủy A`, or `của Tỉnh ủy A ngày 29/12/2025`. */
export const dateAndIssuerAfter = (plain: string, end: number): DateAndIssuer => {
  const next = blanksEnd(plain, end)
  const hasComma = plain.charCodeAt(next) === 0x2c
  const at = hasComma ? blanksEnd(plain, next + 1) : next
  const day = dayWordEnd(plain, at)
  const near = day < 0 ? undefined : dateAt(plain, day)
  if (near !== undefined) return withIssuer(plain, near.end, near.date, hasComma)
  return issuerThenDate(plain, at) ?? withIssuer(plain, end, null, false)
}

/** Where *ngày* ends, with *ký* or *ban hành* before it; -1 where it does not stand. */
const dayWordEnd = (plain: string, at: number): number => {
  const from = plain.startsWith("ky ", at) ? at + 3 : plain.startsWith("ban hanh ", at) ? at + 9 : at
  return plain.startsWith("ngay", from) ? from + 4 : -1
}

const withIssuer = (
  plain: string,
  after: number,
  date: PartialDate | null,
  commaBeforeDate: boolean,
): DateAndIssuer => {
  const start = issuerStart(plain, afterComma(plain, after))
  const end = start < 0 ? -1 : issuerEnd(plain, start)
  const issuer = end < 0 ? null : { start, end }
  return { date, commaBeforeDate, issuer, end: issuer?.end ?? after }
}

/** Where the issuer begins after *của*; -1 where that does not stand. */
const issuerStart = (plain: string, at: number): number =>
  plain.startsWith("cua", at) && isBlank(plain.charCodeAt(at + 3)) ? blanksEnd(plain, at + 3) : -1

/** An issuer of three letters or more, up to a sign that no name goes on over or the words that begin a subject. */
const issuer =
  /[^,;.:()"\n]{3}[^\s,;.:()"]*(?:[ \t\v]+(?!(?:ve|phe duyet|ban hanh|quy dinh|huong dan|sua doi|thuc hien|cho|giua|v\/v|trong|tren)\b)[^\s,;.:()"]+)*/y
const longestIssuer = 140

/** Where an issuer ends; -1 where none stands there. */
const issuerEnd = (plain: string, start: number): number => {
  issuer.lastIndex = start
  return issuer.test(plain) && issuer.lastIndex - start <= longestIssuer ? issuer.lastIndex : -1
}

const datedIssuer = /([^,;.:()"\n]{3,90}?)(\s*,)?\s+ngay(?=\s*\d)/y
const notAnIssuer = /\b(?:ve|phe duyet|ban hanh|quy dinh|huong dan|thuc hien|so)\b/

const issuerThenDate = (plain: string, after: number): DateAndIssuer | undefined => {
  const start = issuerStart(plain, after)
  if (start < 0) return undefined
  datedIssuer.lastIndex = start
  const found = datedIssuer.exec(plain)
  if (found === null) return undefined
  const name = found[1] ?? ""
  const dated = notAnIssuer.test(name) ? undefined : dateAt(plain, datedIssuer.lastIndex)
  if (dated === undefined) return undefined
  const end = start + name.length
  return { date: dated.date, commaBeforeDate: found[2] !== undefined, issuer: { start, end }, end }
}
