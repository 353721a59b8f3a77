import { remembered } from "../../text/index.ts"

/**
 * The names that one line of *Nơi nhận* may hold: the line itself, and the pieces of an enumeration, each of which
 * starts with a capital. After a colon the pieces take the type word before it (`Các Sở: Tài chính, Y tế`).
 *
 * @example
 * ```ts import.meta.vitest
 * namesWithin("Báo Ví Dụ, Đài PT&TH Ví Dụ") // => ["Báo Ví Dụ, Đài PT&TH Ví Dụ", "Báo Ví Dụ", "Đài PT&TH Ví Dụ"]
 * namesWithin("UBND các xã, phường") // => ["UBND các xã, phường"]
 * namesWithin("Các Sở: Tài chính, Y tế") // => ["Các Sở: Tài chính, Y tế", "Sở Tài chính", "Sở Y tế"]
 * ```
 */
export const namesWithin: (line: string) => readonly string[] = remembered((line) => {
  const [before = "", after] = line.split(/\s*:\s*/, 2)
  const pieces = (after ?? before).split(/\s*[,;]\s*(?=\p{Lu})|\s+và\s+(?=\p{Lu})/u).filter((piece) => piece !== "")
  if (after === undefined) return pieces.length < 2 ? [line] : [line, ...pieces]
  const type = before.replace(/^các\s+/i, "")
  const article = type.charAt(0).toUpperCase() + type.slice(1)
  return [line, ...pieces.map((piece) => (startsWithType(piece, article) ? piece : `${article} ${piece}`))]
})

const startsWithType = (piece: string, type: string): boolean => piece.toLowerCase().startsWith(type.toLowerCase())
