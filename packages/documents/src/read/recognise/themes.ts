import { leavesOf, type Outline, type PlacedLeaf, type PlacedSection } from "./outline.ts"
import { plainAt, type Script } from "./script.ts"
import { firstLevel } from "./who-part.ts"

const communicates = "(?:tuyen truyen|truyen thong|thong tin|pho bien|giao duc phap luat|quang ba)"
const communicating = new RegExp(communicates)
const contentTitle = new RegExp(
  `^(?:cac |ve )?(?:noi dung(?: trong tam| chu yeu| chinh)?|chu de|trong tam)(?:[,\\s]+(?:cua |cong tac |hoat dong |va )*${communicates}.*|$)`,
)
const formTitle =
  /^(?:cac |ve )?(?:hinh thuc|phuong thuc|phuong tien|kenh|bien phap|cach thuc|loai hinh)(?! khen| to chuc hoi)/
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
  const beside = new Set(means.map(({ section }) => section))
  const content = innermost(sections.filter((section) => isContent(script, section, beside)))
  return { content, means }
}

const innermost = (sections: readonly PlacedSection[]): readonly PlacedSection[] => {
  const above = new Set<PlacedSection>()
  for (const section of sections) for (let over = section.section; over !== null; over = over.section) above.add(over)
  return sections.filter((section) => !above.has(section))
}

const isMeans = (script: Script, section: PlacedSection): boolean => {
  const title = plainAt(script, section)
  return formTitle.test(title) && (formInside.test(title) || communicating.test(title) || isOnTelling(script, section))
}

/** *Nội dung, biện pháp tuyên truyền* over *Nội dung* and *Biện pháp*. */
const isOnTelling = (script: Script, { section }: PlacedSection): boolean => {
  if (section === null) return false
  const above = plainAt(script, section)
  return tellingTitle.test(above) && communicating.test(above)
}

/** *Nội dung* alone counts where the ways to tell it stand beside it. */
const isContent = (script: Script, section: PlacedSection, beside: ReadonlySet<PlacedSection | null>): boolean => {
  const title = plainAt(script, section)
  if (!contentTitle.test(title) || formTitle.test(title)) return false
  return communicating.test(title) || beside.has(section.section) || isOnTelling(script, section)
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
