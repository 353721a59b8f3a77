import type { Recipient, Span } from "@lantoa/core"
import { isLower } from "../../letters.ts"
import { blanksStart } from "../words/blanks.ts"
import type { Script } from "../words/script.ts"
import { type FoundRecipient, purposeIn, readRecipient } from "./recipients.ts"
import type { FootLine } from "./run-in-lines.ts"

const openBracket = 0x28
const closeBracket = 0x29

interface ReadLine {
  found: FoundRecipient
  readonly isBraced: boolean
}

/**
 * Reads the lines of *Nơi nhận*, those of one recipient joined. A brace beside several lines has its purpose stand for
 * each of them: `}(để báo cáo)`.
 */
export const readRecipients = (script: Script, lines: readonly FootLine[]): readonly FoundRecipient[] => {
  const read: ReadLine[] = []
  for (const line of joinedLines(script, lines)) {
    const text = script.text.slice(line.start, line.end)
    if (text.startsWith("}")) shareUpward(read, text.slice(1).trim())
    else {
      const found = readRecipient(script, line)
      if (found !== undefined) read.push({ found, isBraced: text.includes("}") })
    }
  }
  shareInBraces(read)
  return read.map(({ found }) => found)
}

/** A bracket over two lines is of one recipient, and so is a line without a sign that goes on in small letters. */
const joinedLines = (script: Script, lines: readonly FootLine[]): readonly Span[] => {
  const joined: FootLine[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    if (last !== undefined && line.mark === "none" && goesOnIn(script, last, line))
      joined.splice(-1, 1, { ...last, end: line.end })
    else joined.push(line)
  }
  return joined
}

const signs = ";.,:"

const goesOnIn = ({ text }: Script, last: Span, line: Span): boolean => {
  if (line.start - last.end > 1) return false
  if (isOpen(text, last)) return true
  const end = blanksStart(text, last.end, last.start)
  return isLower(text.charCodeAt(line.start)) && !signs.includes(text.charAt(end - 1))
}

const isOpen = (text: string, { end, start }: Span): boolean => {
  for (let at = end - 1; at >= start; at--) {
    const code = text.charCodeAt(at)
    if (code === closeBracket) return false
    if (code === openBracket) return true
  }
  return false
}

/** Those named by reference got the document before. */
const byReference = /^(?:như|Như)\s/

const givePurpose = (line: ReadLine, purpose: Recipient["purpose"], printed: string | null): void => {
  line.found = { ...line.found, recipient: { ...line.found.recipient, purpose, printed } }
}

/** Gives the purpose beside a brace to the recipients over it, up to one that has its own. */
const shareUpward = (read: readonly ReadLine[], printed: string): void => {
  const purpose = purposeIn(printed)
  for (const line of read.toReversed()) {
    const { recipient } = line.found
    if (purpose === null || recipient.purpose !== null || byReference.test(recipient.text)) return
    givePurpose(line, purpose, printed)
  }
}

/** Each of the lines that end in pieces of one brace has the purpose that stands beside one of them. */
const shareInBraces = (read: readonly ReadLine[]): void => {
  for (const [index, { found, isBraced }] of read.entries()) {
    const { printed, purpose } = found.recipient
    if (!isBraced || purpose === null) continue
    for (const way of [-1, 1])
      for (let at = index + way; read[at]?.isBraced === true; at += way) {
        const line = read[at]
        if (line === undefined || line.found.recipient.purpose !== null) break
        givePurpose(line, purpose, printed)
      }
  }
}
