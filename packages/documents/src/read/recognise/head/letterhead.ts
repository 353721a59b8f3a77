import { oneToneSpelling, type Span } from "@lantoa/core"
import { isCapitals, plainOf } from "../../letters.ts"
import { properCase } from "../words/proper-case.ts"
import { plainAt, type Script } from "../words/script.ts"
import { jointIssuers } from "./joint-issuers.ts"
import { beginsOrgan, boardOfPlace, goesOnWith, isNameless, placeForBoard } from "./organ-names.ts"

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

/** What else stands at the head of a document. */
const motto =
  /(?:cong hoa xa|^\W*(?:(?:(?:hoa )?xa )?hoi )?chu nghia viet nam|doc lap\s*-|dang cong san viet nam|(?<=doan [a-z ]{3,40}\s)doan (?:tncs|thanh nien cong san) ho chi minh\W*$)/
/** Beside the names of bodies it stands where others print the national motto. */
const association = /^\W*doan (?:tncs|thanh nien cong san) ho chi minh\W*$/
const notAnOrgan =
  /^(?:kinh gui|du thao|\(|v\/v|ban du thao|so\s*:|so\s*\d|noi nhan|co quan thuong truc$|mat$|toi mat|hoa toc|khan$|thuong khan)/
const longestLine = 90

/**
 * Reads the issuing body and its superior from the lines over the type word; lines that name one body are joined, bodies
 * that issue together are parted by a dash. What stands beside them, the national motto, the number, the place and date,
 * is passed over.
 *
 * @param taken Entries that hold the number, or the place and date.
 * @param symbol The document's symbol: `KH-SYT-CĐN` names the bodies that issue it together.
 */
export const findLetterhead = (
  script: Script,
  from: number,
  to: number,
  taken: ReadonlySet<number>,
  symbol: string | null,
): Letterhead => {
  const organs: { lines: Span[] }[] = []
  for (let entry = from; entry < to; entry++) {
    if (addresses(script, entry)) break
    const span = taken.has(entry) ? organBeside(script, entry) : organLine(script, entry)
    if (span === undefined || (organs.length > 0 && association.test(plainAt(script, span)))) continue
    const plain = plainAt(script, span)
    const begins = beginsOrgan(plain)
    const last = organs.at(-1)
    if (last !== undefined && (!begins || goesOnWith(plainOf(printed(script, last.lines)), plain)))
      last.lines.push(span)
    else if (begins) organs.push({ lines: [span] })
  }
  return withNames(script, joinBoards(script, organs), symbol)
}

/** Those addressed stand under *Kính gửi*, and issue nothing. */
const addresses = (script: Script, entry: number): boolean =>
  script.plain.startsWith("kinh gui", script.entries[entry]?.start ?? script.plain.length)

const beforeNumber = /^(\D{4,80}?)\s+so\s*:/
const beforeDate = /^([\p{Lu}\s,.&–-]{6,80}?)\s+(?=\p{Lu}[\p{Ll}’'][^,]*,?\s*[Nn]gày)/u

/** `SỞ Y TẾ Số: 12/KH-SYT`: the line of the number, or of the place and date, stands beside that of the body. */
const organBeside = ({ entries, plain, text }: Script, entry: number): Span | undefined => {
  const span = entries[entry]
  if (span === undefined) return undefined
  const name = beforeNumber.exec(plain.slice(span.start, span.end)) ?? beforeDate.exec(text.slice(span.start, span.end))
  const end = span.start + (name?.[1]?.length ?? 0)
  return beginsOrgan(plain.slice(span.start, end)) ? { start: span.start, end } : undefined
}

/** The motto in pieces; *Công an* may stand so as well. */
const mottoStart = /^\P{L}*CỘNG(?: HÒA| HOÀ)?\P{L}*$/iu

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
  if (text.length < 12 && mottoStart.test(text)) return undefined
  return isCapitals(text) || (beginsOrgan(line.slice(lead)) && line.length < 60) ? found : undefined
}

/** `BAN TUYÊN GIÁO` over `TỈNH ỦY HẢI MẪU`: a board's line and that of the body it is of name one body. */
const joinBoards = (
  script: Script,
  organs: readonly { readonly lines: readonly Span[] }[],
): readonly PrintedLines[] => {
  const joined: PrintedLines[] = []
  for (const { lines } of organs) {
    const board = joined.at(-1)
    const above = joined.at(-2)
    const isOfBoard =
      board !== undefined &&
      isNameless(plainOf(printed(script, board))) &&
      (above === undefined || plainOf(printed(script, above)) === plainOf(printed(script, lines)))
    if (isOfBoard) joined.splice(-1, 1, [...board, ...lines])
    else joined.push(lines)
  }
  return joined
}

type PrintedLines = readonly Span[]

const withNames = (script: Script, organs: readonly PrintedLines[], symbol: string | null): Letterhead => {
  const last = organs.at(-1)
  if (last === undefined) return { superior: null, issuer: null }
  const together = jointIssuers(
    organs.map((lines) => plainOf(printed(script, lines))),
    symbol,
  )
  if (together.length > 1) return jointLetterhead(script, organs, together)
  const before = organs.at(-2)
  const superior = before === undefined ? null : nameOf(script, before)
  if (before === undefined) return { superior, issuer: nameOf(script, last) }
  const plain = plainOf(printed(script, last))
  const place = placeForBoard(plain, plainOf(printed(script, before)))
  if (place > 0) return { superior, issuer: nameOf(script, [...last, ...lastLetters(before, place)]) }
  if (isNameless(plain)) return { superior, issuer: nameOf(script, [...last, ...before]) }
  const board = boardOfPlace(plain)
  return { superior, issuer: board === undefined ? nameOf(script, last) : ofPlace(script, before, last, board) }
}

/** The stretches of lines that the last letters of their name stand in. */
const lastLetters = (lines: PrintedLines, letters: number): PrintedLines => {
  const kept: Span[] = []
  let left = letters
  for (const { end, start } of lines.toReversed()) {
    if (left <= 0) break
    kept.unshift({ start: Math.max(start, end - left), end })
    left -= end - start + 1
  }
  return kept
}

/** The lines of `ĐOÀN TNCS HỒ CHÍ MINH` / `BAN CHẤP HÀNH TỈNH …` in the order of the name: the board, the body, the place. */
const ofPlace = (script: Script, body: PrintedLines, board: PrintedLines, length: number): PrintedName => {
  const [first, ...rest] = board
  if (first === undefined) return nameOf(script, body)
  const cut = first.start + length
  return nameOf(script, [{ start: first.start, end: cut }, ...body, { start: cut + 1, end: first.end }, ...rest])
}

const jointLetterhead = (script: Script, organs: readonly PrintedLines[], together: readonly number[]): Letterhead => {
  const issuers = together.flatMap((index) => organs[index] ?? [])
  const names = together.map((index) => nameOf(script, organs[index] ?? []).name)
  const above = organs[0]
  const superior = above === undefined || together[0] === 0 ? null : nameOf(script, above)
  return { superior, issuer: { name: names.join(" - "), spans: issuers } }
}

const printed = (script: Script, lines: readonly Span[]): string =>
  lines
    .map(({ end, start }) => script.text.slice(start, end))
    .join(" ")
    .replace(/\s+/g, " ")
    .trim()

const nameOf = (script: Script, lines: PrintedLines): PrintedName => {
  const name = printed(script, lines)
  const bodies = name.split(/\s*[-–]\s*/)
  const isJoint = bodies.length > 1 && bodies.every((body) => beginsOrgan(plainOf(body)))
  return {
    name: isJoint ? bodies.map((body) => spelledName(script, body)).join(" - ") : spelledName(script, name),
    spans: lines,
  }
}

const spelledName = (script: Script, name: string): string =>
  inRunningText(script, name) ?? (isCapitals(name) ? properCase(name) : undefined) ?? name

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
