import type { Span } from "@lantoa/core"
import { cue } from "../words/cues.ts"
import type { Script } from "../words/script.ts"
import { says, spelled } from "../words/spelling.ts"

const reportCue = cue("bao cao")
const reportVerb = spelled("báo cáo")
const sendCue = cue("gui")

/** Every place of the script that says *báo cáo* or that something is sent, in order. */
export const reportPlaces = ({ cues, plain, text }: Script): readonly number[] => {
  const places: number[] = []
  for (const at of cues[reportCue] ?? [])
    if (plain.startsWith("bao cao", at) && says(text, at, reportVerb) && !isNounBy(plain, at + 7)) places.push(at)
  const sent = cues[sendCue] ?? []
  if (sent.length === 0) return places
  for (const at of sent) if (!plain.startsWith("gui bao cao", at)) places.push(at)
  return places.sort((a, b) => a - b)
}

/** Where the verb at a place ends: *báo cáo* or *gửi*. */
export const verbEndAt = (plain: string, at: number): number => at + (plain.startsWith("bao cao", at) ? 7 : 3)

const nounsAfter = [
  "vien",
  "thanh tich",
  ", thong ke",
  "thong ke",
  "chinh tri",
  "tai chinh",
  "danh gia tac dong",
  "kinh te",
]

/** Whether what follows makes a noun of it: *báo cáo viên*. */
const isNounBy = (plain: string, verbEnd: number): boolean => {
  let at = verbEnd
  while (plain.charAt(at) === " ") at++
  return nounsAfter.some((words) => plain.startsWith(words, at))
}

/** `Tổng hợp kết quả gửi Sở Nội vụ`, `Kết quả thực hiện gửi về Sở Y tế`. */
const results =
  /(?:\btong hop (?:[a-z]+ )?(?:ket qua|tinh hinh|so lieu)|^[\s\d.)*+-]*(?:[a-z]\)\s*)?ket qua(?: [a-z]+ [a-z]+)?)\b[^;:]{0,80}$/

/** What a *gửi* at a place of a clause is said of. */
export type Sent = "results" | "summary"

/**
 * Whether results are sent at a place: in so many words (`gửi kết quả`), or by what the clause has before it, which counts
 * only with somebody to send them to.
 */
export const sentAt = ({ plain }: Script, { end, start }: Span, at: number): Sent | undefined => {
  if (plain.startsWith("gui ket qua", at) || plain.startsWith("gui bien ban", at)) return "results"
  const before = plain.slice(start, at)
  if (before.includes("bao cao") || !results.test(before)) return undefined
  const after = plain.slice(at, end)
  const report = after.indexOf("bao cao")
  return report < 0 || after.slice(0, report).includes(" de ") ? "summary" : undefined
}
