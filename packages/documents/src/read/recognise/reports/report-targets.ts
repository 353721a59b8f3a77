import type { Span } from "@lantoa/core"
import { isUpper } from "../../letters.ts"
import { type KnownUnit, splitUnits } from "../units/unit-list.ts"
import { unitsAt, unitsEnd } from "../units/unit-name.ts"
import type { Script } from "../words/script.ts"
import { type Clause, stepStart } from "./report-clause.ts"

const topic =
  /(?:\s*(?:ket qua|tinh hinh|tien do|ve ket qua|ve tinh hinh|ve tien do)(?: (?:trien khai|thuc hien))*)?\s*(?:(?:voi|cho|len|gui|gui ve|ve|bang van ban|bang van ban ve)\s+)?/y
const onward = /(?:\s|^)(?:va\s+)?(?:gui ve|gui|ve|cho|len|voi)\s+(?=\S)/g
/** After one that is named, only *và gửi*, *đồng gửi* name another. */
const alsoTo = /(?:\s|^)(?:va|dong|dong thoi)\s+gui(?: ve| cho)?\s+(?=\S)/g

/** To whom a report goes, name by name: right after the verb, or after *về*, *gửi* in the same clause. */
export const targetsIn = (
  script: Script,
  from: number,
  to: number,
  isKnown: KnownUnit | undefined,
): readonly Span[] => {
  const { plain } = script
  topic.lastIndex = from
  topic.test(plain)
  const direct =
    targetAt(script, Math.min(topic.lastIndex, to), to) ??
    targetAt(script, from + 1, to) ??
    unknownAt(script, Math.min(topic.lastIndex, to), to, true)
  const found = direct === undefined ? [] : [...namesOf(script, direct, isKnown)]
  const base = direct?.end ?? from
  const rest = plain.slice(base, stepStart(script, base, to))
  if (direct !== undefined && !rest.includes("gui")) return found
  const sign = direct === undefined ? onward : alsoTo
  sign.lastIndex = 0
  while (sign.test(rest)) {
    const place = base + sign.lastIndex
    const next = targetAt(script, place, to) ?? unknownAt(script, place, to)
    if (next === undefined) continue
    found.push(...namesOf(script, next, isKnown))
    if (sign === alsoTo) continue
    const others = plain.slice(next.end, stepStart(script, next.end, to))
    alsoTo.lastIndex = 0
    const also = alsoTo.test(others) ? targetAt(script, next.end + alsoTo.lastIndex, to) : undefined
    if (also !== undefined) found.push(...namesOf(script, also, isKnown))
    break
  }
  return found
}

const higher = /(?:\s+va|,)\s+(?=(?:trung uong|tw) (?:hoi|doan|dang|mat tran)\b)/

/** Name by name; the head of an organisation, `Trung ương Hội`, is one by itself. */
const namesOf = ({ plain, text }: Script, units: Span, isKnown: KnownUnit | undefined): readonly Span[] =>
  splitUnits(text, plain, units, isKnown).flatMap((name) => {
    const found = higher.exec(plain.slice(name.start, name.end))
    return found === null
      ? [name]
      : [
          { start: name.start, end: name.start + found.index },
          { start: name.start + found.index + found[0].length, end: name.end },
        ]
  })

/** A body that speaks of itself: `gửi về Sở (qua Văn phòng Sở) trước ngày 15/11`. */
const itself =
  /(?:so|cuc|tong cuc|bo|ban|phong|truong|hoi|doan|vien)(?=\s*(?:[(,;.]|$)|\s(?:truoc|de|dinh k[yi]|cham nhat|vao|hang|theo|qua)\b)/y
const authorities = ["cap co tham quyen", "cap tren"]

const targetAt = (script: Script, at: number, to: number): Span | undefined => {
  for (const words of authorities) if (script.plain.startsWith(words, at)) return { start: at, end: at + words.length }
  if (isUpper(script.text.charCodeAt(at))) {
    itself.lastIndex = at
    if (itself.test(script.plain) && itself.lastIndex <= to) return { start: at, end: itself.lastIndex }
  }
  const units = unitsAt(script, at, to)
  return units === undefined ? undefined : withoutTime(script, units)
}

/** When and how it is sent is no part of a name: `Ban Giám hiệu vào thứ sáu`, `Phòng Y tế và file mềm`. */
const timeOrMeans =
  /\s(?:(?:vao|truoc|sau|den|tu)\s+(?:\d|(?:thu|ngay|moi|khi|chieu|sang|toi|cuoi|dau|giua|tuan|thang|quy|nam|thoi|tung|mot|dip)\b)|(?:hang|moi|tung|theo)\s+(?:ngay|tuan|thang|quy|nam|dot|ky)\b|(?:va )?(?:dong gui|dong thoi)\b|(?:dinh k[yi]|kem|toi thieu|it nhat|ngay sau)\b|bang (?:van ban|file|ban|thu)|(?:va|kem) (?:file|ban mem|email|gui|qua)\b|(?:trong|cuoi|dau) (?:thang|quy|nam|tuan|ngay|vong|thoi)\b|ngay \d|\d+ (?:lan|thang|nam)\b|(?:tuan|thang|quy), (?:thang|quy|nam|\d)|(?:nhu sau|cu the|bao gom|gom)\b)|,?(?: va)? dong thoi$|(?:,| va) dong$/

const withoutTime = ({ plain }: Script, { end, start }: Span): Span => {
  const index = plain.slice(start, end).search(timeOrMeans)
  if (index > 0) return { start, end: start + index }
  const isDirect = plain.startsWith(" truc tiep", end) && plain.startsWith("cap tren", end - 8)
  return { start, end: isDirect ? end + 10 : end }
}

/** What a report can be about, printed with a capital. */
const subject =
  /^(?:bo luat|luat|nghi|quyet|ke hoach|de an|chuong trinh|du an|ngay|thang|tuan|nam|quy|le|hoi nghi|hoi thi|dai hoi|cuoc thi|cong tac|phong trao|chi thi|cong van|thong tu|chien luoc|hien phap|bau cu|dieu|muc|phu luc|mau|de cuong|cai cach|chuyen doi|so lieu|tinh hinh|ket qua|chinh|tong ket|so ket|viet nam|thi dua|an toan|phap luat|email|dia chi|duong|gmail|hop thu|he thong|cong|trang|website|zalo|bien ban|danh sach)\b/
const goesOn =
  /^\s*(?:\((?:thong )?qua|[.;,]|$|(?:truoc|cham nhat|muon nhat|de|theo|vao|hang|moi|dinh k[yi]|dong gui|trong|sau|ket qua|tinh hinh)\b)/

/** `kết quả tuyên truyền về Biển đảo`, but `về Trung ương Hội`. */
const aboutWhat =
  /\b(?:tuyen truyen|truyen thong|thong tin|giao duc|pho bien|nhan thuc|tim hieu|noi dung|phap luat)\s+ve\s+$/
const level = /\b(?:trung uong|tw|tinh|huyen|xa|phuong|thanh pho)\b/

/** A name that begins like none that is known, taken for its place behind the verb: `gửi về HĐNVQS xã`. */
const unknownAt = (script: Script, at: number, to: number, isDirect = false): Span | undefined => {
  const { plain, text } = script
  if (!isUpper(text.charCodeAt(at)) || subject.test(plain.slice(at, at + 20))) return undefined
  const name = withoutTime(script, { start: at, end: unitsEnd(script, at, to) })
  const length = name.end - name.start
  if (aboutWhat.test(plain.slice(Math.max(0, at - 24), at)) && !level.test(plain.slice(at, name.end))) return undefined
  // What a report is of may stand right behind the verb in short letters: `báo cáo CCHC định kỳ`.
  if (isDirect && !plain.slice(name.start, name.end).includes(" ")) return undefined
  return length > 2 && length < 80 && goesOn.test(plain.slice(name.end, to)) ? name : undefined
}

/** The units that the last report before an offset of a clause goes to, or else the last that follow a *về*. */
export const lastTargets = (
  script: Script,
  clause: Clause,
  to: number,
  isKnown: KnownUnit | undefined,
): readonly Span[] => {
  const part = script.plain.slice(clause.start, to)
  const verb = Math.max(part.lastIndexOf("bao cao"), part.lastIndexOf("gui "))
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
