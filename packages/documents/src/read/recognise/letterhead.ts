import { oneToneSpelling, type Span } from "@lantoa/core"
import { isCapitals, plainOf } from "../letters.ts"
import { properCase } from "./proper-case.ts"
import type { Script } from "./script.ts"

/** A name that several lines print, and where. */
export interface PrintedName {
  readonly name: string
  readonly spans: readonly Span[]
}

/** Who issues a document by its letterhead (*cơ quan chủ quản, cơ quan ban hành*). */
export interface Letterhead {
  readonly superior: PrintedName | null
  readonly issuer: PrintedName | null
}

/** Words that begin the name of an organ. */
const organ =
  /^(?:uy ban|ubnd|hdnd|hoi dong|mat tran|mttq|ubmttq|so |bo |ban |hoi |bao |dai |phong |to |vu |cuc |tong cuc|chi cuc|quy |trung tam|trung uong|cong an|quan khu|van phong|thanh tra|thuong truc|vien |hoc vien|toa an|truong |dai hoc|lien doan|tong lien doan|lien hiep|lien minh|doan |tinh doan|thanh doan|cong doan|cong ty|tong cong ty|tap doan|benh vien|kho bac|bao hiem|ngan hang|dang bo|dang uy|tinh uy|thanh uy|huyen uy|quan uy|thi uy|chi bo|thu vien|bao tang|chinh phu|quoc hoi|hai quan|thue |nha )/
/** Organs whose name says nothing without the body they are of. */
const nameless =
  /^(?:ban thuong truc|thuong truc|ban chap hanh|ban thuong vu|ban giam doc|van phong|uy ban kiem tra|ban to chuc|ban tuyen giao|ban dan van|ban tuyen giao va dan van|ban noi chinh|ban xay dung dang|ban chi dao|ban bien tap)$/
/** What else stands at the head of a document. */
const motto = /(?:cong hoa xa|^\W*(?:(?:(?:hoa )?xa )?hoi )?chu nghia viet nam|doc lap\s*-|dang cong san viet nam)/
const notAnOrgan =
  /^(?:kinh gui|du thao|\(|v\/v|ban du thao|so\s*:|so\s*\d|noi nhan|mat$|toi mat|hoa toc|khan$|thuong khan)/
const longestLine = 90

/**
 * Reads the issuing body and its superior from the lines over the type word; lines that name one body are joined. What
 * stands beside them, the national motto, the number, the place and date, is passed over.
 *
 * @param taken Entries that hold the number, or the place and date.
 */
export const findLetterhead = (script: Script, from: number, to: number, taken: ReadonlySet<number>): Letterhead => {
  const organs: { lines: Span[] }[] = []
  for (let entry = from; entry < to; entry++) {
    const span = taken.has(entry) ? undefined : organLine(script, entry)
    if (span === undefined) continue
    const plain = script.plain.slice(span.start, span.end)
    const last = organs.at(-1)
    if (last === undefined || organ.test(plain)) {
      if (organ.test(plain)) organs.push({ lines: [span] })
    } else last.lines.push(span)
  }
  return withNames(
    script,
    organs.map(({ lines }) => lines),
  )
}

const organLine = (script: Script, entry: number): Span | undefined => {
  const span = script.entries[entry]
  if (span === undefined) return undefined
  const plain = script.plain.slice(span.start, span.end)
  const cut = motto.exec(plain)?.index ?? plain.length
  const line = plain.slice(0, cut).replace(/[\s\-–_.*]+$/, "")
  const lead = /^[^a-z]*/.exec(line)?.[0].length ?? 0
  if (line.length - lead < 2 || line.length > longestLine || notAnOrgan.test(line.slice(lead))) return undefined
  const found = { start: span.start + lead, end: span.start + line.length }
  const text = script.text.slice(found.start, found.end)
  return isCapitals(text) || (organ.test(line.slice(lead)) && line.length < 60) ? found : undefined
}

const withNames = (script: Script, organs: readonly (readonly Span[])[]): Letterhead => {
  const last = organs.at(-1)
  if (last === undefined) return { superior: null, issuer: null }
  const before = organs.at(-2)
  const superior = before === undefined ? null : nameOf(script, before)
  const isNameless = nameless.test(plainOf(printed(script, last)))
  return { superior, issuer: nameOf(script, isNameless && before !== undefined ? [...last, ...before] : last) }
}

const printed = (script: Script, lines: readonly Span[]): string =>
  lines
    .map(({ end, start }) => script.text.slice(start, end))
    .join(" ")
    .replace(/\s+/g, " ")
    .trim()

const nameOf = (script: Script, lines: readonly Span[]): PrintedName => {
  const name = printed(script, lines)
  return {
    name: inRunningText(script, name) ?? (isCapitals(name) ? properCase(name) : undefined) ?? name,
    spans: lines,
  }
}

/** The same name as the running text spells it, in small letters. */
const inRunningText = (script: Script, name: string): string | undefined => {
  if (!isCapitals(name)) return undefined
  const plain = plainOf(name)
  const spelled = oneToneSpelling(name.toLowerCase())
  for (
    let at = script.plain.indexOf(plain), tries = 0;
    at >= 0 && tries < 8;
    at = script.plain.indexOf(plain, at + 1), tries++
  ) {
    const found = script.text.slice(at, at + plain.length)
    if (!isCapitals(found) && oneToneSpelling(found.toLowerCase()) === spelled) return found
  }
  return undefined
}
