import type { DocumentType } from "@lantoa/core"
import { type Script, textBlockOf } from "../words/script.ts"
import { type TypeLine, typeLineAt } from "./document-type.ts"
import type { Title } from "./title.ts"

/** Types of documents that say themselves what is to be done, and by whom. */
const plans: ReadonlySet<DocumentType> = /* @__PURE__ */ new Set<DocumentType>([
  "plan",
  "programme",
  "scheme",
  "project-scheme",
  "guideline",
])

/** Whether a document of a type issues a plan rather than is one: *Quyết định ban hành Kế hoạch*. */
export const mayIssuePlan = (type: TypeLine | undefined): boolean => type !== undefined && !plans.has(type.type)

const bracketed =
  /^\(\s*(?:(?:duoc )?(?:ban hanh|phe duyet),? )?(?:kem|dinh kem|gui kem|theo|tai) ?(?!(?:doi|dia|phu luc|diem|muc)\b)/
const bare = /^(?:(?:ban hanh|dinh|gui) )?kem theo (?:quyet dinh|nghi quyet|cong van|van ban|thong bao|ke hoach) so\b/
const openBracket = 0x28
const noteLetters = "bdgk"
const longestBare = 220

/** Whether an entry is the line under a title that says what it is attached to: `(Ban hành kèm theo Quyết định số …)`. */
export const isAttachmentNote = ({ entries, plain }: Script, entry: number): boolean => {
  const span = entries[entry]
  if (span === undefined || span.end <= span.start) return false
  if (plain.charCodeAt(span.start) === openBracket) return bracketed.test(plain.slice(span.start, span.start + 60))
  if (!noteLetters.includes(plain.charAt(span.start)) || span.end - span.start > longestBare) return false
  return bare.test(plain.slice(span.start, span.start + 60))
}

/** The line in an entry that heads an attached plan: `KẾ HOẠCH`, `CHƯƠNG TRÌNH HÀNH ĐỘNG`. */
export const planLineAt = (script: Script, entry: number): TypeLine | undefined => {
  const found = typeLineAt(script, entry)
  return found !== undefined && plans.has(found.type) ? found : undefined
}

/** Between the head of an attached plan and what says that it is attached stand no more lines than these. */
const reach = 10

/**
 * The head of a plan that is attached to a document (*kế hoạch ban hành kèm theo*), by the note under its title; found
 * wherever it stands, so that the foot of the document is looked for before it.
 */
export const findAttached = (script: Script, from: number): TypeLine | undefined => {
  const { entries } = script
  for (let entry = from; entry < entries.length; entry++) {
    if (!isAttachmentNote(script, entry)) continue
    for (let above = entry - 1; above >= Math.max(from, entry - reach); above--) {
      const block = textBlockOf(entries[above])
      if (block === undefined || block.mark === "dash") break
      const line = planLineAt(script, above)
      if (line !== undefined) return line
    }
  }
  return undefined
}

/** The lines of a letterhead are looked through for the head of a plan under them. */
const letterhead = 16

/**
 * The head of a plan among the first lines of a stretch that follows the foot of a document.
 *
 * @param isNamed Whether the document says that it issues a plan: its title may then stand without the type word.
 */
export const findPlanHead = (script: Script, from: number, to: number, isNamed: boolean): TypeLine | undefined => {
  for (let entry = from; entry < Math.min(to, from + letterhead); entry++) {
    const block = textBlockOf(script.entries[entry])
    if (block === undefined) return undefined
    const line = typeLineAt(script, entry)
    if (line !== undefined) return plans.has(line.type) ? line : undefined
    if (isAttachmentNote(script, entry)) return isNamed ? titleOver(script, from, entry) : undefined
    if (block.mark === "label" && block.text !== "") return undefined
  }
  return undefined
}

const notTitle = /^(?:\W*$|\W*cong hoa xa hoi|\W*doc lap|so\b.*\d|.*ngay.{0,12}thang)/
const otherText = /^(?:danh (?:sach|muc)|bieu|mau|phieu|bang|quy che|quy dinh|dieu le|noi quy|co cau|thanh phan)\b/
const mostOfTitle = 6

/** The lines over the note that attaches them, as the subject of a plan. */
const titleOver = ({ entries, plain }: Script, from: number, note: number): TypeLine | undefined => {
  let first = note
  while (first > Math.max(from, note - mostOfTitle)) {
    const above = entries[first - 1]
    if (above === undefined || textBlockOf(above)?.mark !== "none") break
    if (notTitle.test(plain.slice(above.start, Math.min(above.end, above.start + 120)))) break
    first--
  }
  const span = entries[first]
  if (first === note || span === undefined || otherText.test(plain.slice(span.start, span.end))) return undefined
  return { entry: first, type: "plan", rest: span.start, urgency: null, oneLine: false }
}

const planWord = /\b(?:ke hoach|chuong trinh|phuong an|de an)\b/

/** Whether a subject says that a plan is issued: *Ban hành Kế hoạch …*. */
export const namesPlan = ({ plain }: Script, title: Title | undefined): boolean =>
  title !== undefined && planWord.test(plain.slice(title.spans[0]?.start ?? 0, title.spans.at(-1)?.end ?? 0))
