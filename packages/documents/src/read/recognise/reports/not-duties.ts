import type { Span } from "@lantoa/core"
import { blanksStart } from "../words/blanks.ts"
import { holdsPhrase, phraseStarts } from "../words/phrase-starts.ts"
import type { Script } from "../words/script.ts"
import { says, spelled } from "../words/spelling.ts"
import type { Clause } from "./report-clause.ts"
import { isNounAfter } from "./report-noun.ts"
import { sentAt, verbEndAt } from "./report-places.ts"

const copy = spelled("bản")
const regime = /(?:thuc hien|chap hanh)[a-z ,]{0,30} che do (?:thong tin,? )?$/
const notDuty = phraseStarts([
  ..."xem xet|cho y kien|lua chon|bo sung kinh phi|trinh cap|thao go|ngay voi|ngay cho".split("|"),
  ..."cac chi tieu co kha nang|nhung van de phat sinh|khi phat sinh".split("|"),
  ..."huong dan|xu ly|giai quyet|chi dao|kip thoi|co giai phap|co bien phap|thao go"
    .split("|")
    .flatMap((aim) => [`de ${aim}`, `de duoc ${aim}`]),
])
const inTrouble = phraseStarts(
  "kho khan|vuong mac|vuot tham quyen|phat sinh|neu thay can|neu co|truong hop|du toan kinh phi|lap du toan".split("|"),
)

/** To be decided on; not what was decided. */
const forDecision =
  /(?<!\b(?:theo|cac|nhung|hien|da|duoc|tai) )\b(?:quyet dinh|phe duyet)\b(?! so\b| nay\b|[^.,;]{0,40}\d)/

/** Whether a verb of reporting at a place of a clause can oblige: no noun, no submission for decision, no matter arising. */
export const obliges = (script: Script, clause: Clause, at: number): boolean => {
  const { plain } = script
  if (!plain.startsWith("bao cao", at) && sentAt(script, clause, at) === undefined) return false
  if (isNamed(script, clause.start, at)) return false
  const rest = { start: verbEndAt(plain, at), end: clause.end }
  if (holdsPhrase(notDuty(), script, rest) || forDecision.test(plain.slice(rest.start, rest.end))) return false
  return !(isInTrouble(script, clause.start, at) || proposal.test(plain.slice(clause.start, at)))
}

/** Who is to be rewarded is proposed, not reported. */
const proposal =
  /^(?!.*\b(?:ket qua|tinh hinh|tong hop|danh gia|so ket|tong ket)\b).*\b(?:de xuat|de nghi|xet|binh xet|ho so) khen thuong\b/

const talkBefore = /\b(?:to chuc|nghe|moi|buoi)\s+$/
const talkAfter = /^bao cao (?:vien|tham luan|dien hinh|chuyen de|(?:tinh hinh )?thoi su)\b/

/** What is spoken to an audience is no report: `Tổ chức báo cáo chuyên đề cho học sinh`. */
export const isTalk = ({ plain }: Script, { start }: Clause, at: number): boolean =>
  talkBefore.test(plain.slice(start, at)) || talkAfter.test(plain.slice(at, at + 40))

const drafts = /\b(?:xay dung|chuan bi|soan thao|viet|hoan thien)\s+$|\b(?:huong dan|don doc|dien hanh)\b/

/** Without anybody to send it to and a time, a report that is written, that others are told about or that nobody makes. */
export const isIdle = ({ plain }: Script, { end, start }: Clause, at: number, from: readonly Span[]): boolean =>
  drafts.test(plain.slice(start, at)) || (from.length === 0 && !/dinh k[yi]|quy dinh/.test(plain.slice(start, end)))

/** Difficulties and matters arising are reported at once, when they arise. */
const isInTrouble = (script: Script, from: number, at: number): boolean => {
  const end = blanksStart(script.plain, at, from)
  const atOnce = end - 8 >= from && script.plain.startsWith("kip thoi", end - 8)
  return atOnce || holdsPhrase(inTrouble(), script, { start: from, end: at })
}

/** Whether what stands before makes a noun of it: *mẫu báo cáo*, *bản báo cáo*; one that is kept as a rule is owed. */
const isNamed = ({ plain, text }: Script, from: number, at: number): boolean => {
  if (at - 4 >= from && plain.startsWith("ban ", at - 4) && says(text, at - 4, copy))
    return !/\b(?:gui|nop)\b/.test(plain.slice(from, at))
  return isNounAfter(plain, from, at) && !regime.test(plain.slice(from, at))
}
