import type { Span } from "@lantoa/core"
import { leavesOf, type Outline, type PlacedLeaf, type PlacedSection } from "./outline.ts"
import { holdsPhrase, phraseStarts } from "./phrase-starts.ts"
import { plainAt, type Script } from "./script.ts"
import { firstLevel } from "./who-part.ts"

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

const tellingTitle = /^(?:cac )?noi dung[,\s]+(?:va )?(?:hinh thuc|phuong thuc|phuong tien|bien phap|cach thuc)/

/** The parts on what is told and on how it is told (*nội dung; hình thức, phương thức tuyên truyền*). */
export interface CommunicationParts {
  readonly content: readonly PlacedSection[]
  readonly means: readonly PlacedSection[]
}

/** Finds the parts on content and on ways and means; the innermost that say so. */
export const communicationParts = (script: Script, { sections }: Outline): CommunicationParts => {
  const means = innermost(sections.filter((section) => isMeans(script, section)))
  const content = innermost(sections.filter((section) => isContent(script, section, means)))
  return { content, means }
}

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

const isMeans = (script: Script, section: PlacedSection): boolean =>
  isFormTitle(script, section) &&
  (holdsPhrase(communicating(), script, section) ||
    formInside.test(plainAt(script, section)) ||
    isOnTelling(script, section))

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
export const findThemes = (script: Script, { content }: CommunicationParts): readonly PlacedLeaf[] =>
  content.flatMap((section) => {
    const leaves = firstLevel(script, leavesOf(section.children)).filter(
      ({ end, start }) => end > start && script.plain.charAt(end - 1) !== ":",
    )
    const bullets = leaves.filter((leaf) => leaf.kind === "paragraph" && leaf.mark !== "none")
    return bullets.length > 0 ? bullets : leaves
  })
