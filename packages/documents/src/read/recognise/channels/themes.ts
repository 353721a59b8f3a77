import type { Span } from "@lantoa/core"
import { leavesOf, type Outline, type PlacedLeaf, type PlacedSection } from "../outline/outline.ts"
import { firstLevel } from "../outline/task-level.ts"
import { holdsPhrase, phraseStarts } from "../words/phrase-starts.ts"
import { plainAt, type Script } from "../words/script.ts"
import { runInParts } from "./run-in-parts.ts"

const communicates = "(?:tuyen truyen|truyen thong|thong tin|pho bien|giao duc phap luat|quang ba)"
const communicating = phraseStarts([
  "tuyen truyen",
  "truyen thong",
  "thong tin",
  "pho bien",
  "giao duc phap luat",
  "quang ba",
])
const contentTitle = new RegExp(
  `^(?:cac |ve )?(?:noi dung(?: trong tam| chu yeu| chinh)?|chu de|trong tam)(?:[,\\s]+(?:cua |cong tac |hoat dong |va )*${communicates}.*|$)`,
)
const contentWords = ["noi dung", "chu de", "trong tam"]
const formWords = ["hinh thuc", "phuong thuc", "phuong tien", "kenh", "bien phap", "cach thuc", "loai hinh"]
const formInside = new RegExp(
  `(?:hinh thuc|phuong thuc|phuong tien|kenh)(?:[,\\s]+(?:va )?(?:thuc hien|trien khai|to chuc|${communicates}|.{0,40}))?$`,
)

const tellingTitle =
  /^(?:cac )?noi dung[,\s]+(?:va )?(?:hinh thuc|phuong thuc|phuong tien|bien phap|cach thuc|thoi gian|doi tuong|dia ban|pham vi)/

/** The parts on what is told and on how it is told (*nội dung; hình thức, phương thức tuyên truyền*). */
export interface CommunicationParts {
  readonly content: readonly PlacedSection[]
  readonly means: readonly PlacedSection[]
  /** What lines open that are no headings, where no part is on content. */
  readonly contentLines: readonly PlacedLeaf[]
  /** The same on means. */
  readonly meansLines: readonly PlacedLeaf[]
}

/** Finds the parts on content and on ways and means; the innermost that say so. */
export const communicationParts = (script: Script, { leaves, sections }: Outline): CommunicationParts => {
  const means = innermost(sections.filter((section) => isMeans(script, section, sections)))
  const content = innermost(sections.filter((section) => isContent(script, section, means)))
  const contentLines = content.length > 0 ? [] : runInParts(script, leaves, (label) => isOnWhatIsTold(script, label))
  const meansLines = means.length > 0 ? [] : runInParts(script, leaves, (label) => isOnWaysToTell(script, label))
  return { content, means, contentLines, meansLines }
}

/** A line opens a part only where it says that it is on telling. */
const isOnWhatIsTold = (script: Script, label: Span): boolean =>
  afterOpening(script, label, contentWords) >= 0 &&
  contentTitle.test(plainAt(script, label)) &&
  holdsPhrase(communicating(), script, label)

const isOnWaysToTell = (script: Script, label: Span): boolean =>
  afterOpening(script, label, formWords) >= 0 && holdsPhrase(communicating(), script, label)

const innermost = (sections: readonly PlacedSection[]): readonly PlacedSection[] => {
  if (sections.length < 2) return sections
  const above = new Set<PlacedSection>()
  for (const section of sections) for (let over = section.section; over !== null; over = over.section) above.add(over)
  return sections.filter((section) => !above.has(section))
}

/** Where a title goes on after words that it begins with, *các* or *về* before them; -1 when it does not. */
const afterOpening = ({ plain }: Script, { start }: Span, words: readonly string[]): number => {
  const at = plain.startsWith("cac ", start) ? start + 4 : plain.startsWith("ve ", start) ? start + 3 : start
  for (const word of words) if (plain.startsWith(word, at)) return at + word.length
  return -1
}

const isFormTitle = (script: Script, section: PlacedSection): boolean => {
  const after = afterOpening(script, section, formWords)
  return after >= 0 && !script.plain.startsWith(" khen", after) && !script.plain.startsWith(" to chuc hoi", after)
}

const isMeans = (script: Script, section: PlacedSection, sections: readonly PlacedSection[]): boolean =>
  isFormTitle(script, section) &&
  (holdsPhrase(communicating(), script, section) ||
    (formInside.test(plainAt(script, section)) && !isOfEvent(script, section, sections)) ||
    isOnTelling(script, section))

const eventTitle = /^(?:thanh phan|dia diem|khach moi|quy mo)\b/

/** *Hình thức* beside *Thành phần tham dự* is how an event is held. */
const isOfEvent = (script: Script, section: PlacedSection, sections: readonly PlacedSection[]): boolean =>
  sections.some((beside) => beside.section === section.section && eventTitle.test(plainAt(script, beside)))

/** *Nội dung, biện pháp tuyên truyền* over *Nội dung* and *Biện pháp*. */
const isOnTelling = (script: Script, { section }: PlacedSection): boolean =>
  section !== null && tellingTitle.test(plainAt(script, section)) && holdsPhrase(communicating(), script, section)

/** *Nội dung* alone counts where the ways to tell it stand beside it. */
const isContent = (script: Script, section: PlacedSection, means: readonly PlacedSection[]): boolean => {
  if (afterOpening(script, section, contentWords) < 0 || !contentTitle.test(plainAt(script, section))) return false
  return (
    holdsPhrase(communicating(), script, section) ||
    means.some((beside) => beside.section === section.section) ||
    isOnTelling(script, section)
  )
}

/** The bullets of the parts on content, one theme each; its paragraphs where it has no bullets. */
export const findThemes = (script: Script, { content, contentLines }: CommunicationParts): readonly PlacedLeaf[] =>
  [...content.map((section) => leavesOf(section.children)), contentLines].flatMap((part) => {
    const leaves = firstLevel(script, part).filter(
      ({ end, start }) => end > start && script.plain.charAt(end - 1) !== ":",
    )
    const bullets = leaves.filter((leaf) => leaf.kind === "paragraph" && leaf.mark !== "none")
    return bullets.length > 0 ? bullets : leaves
  })
