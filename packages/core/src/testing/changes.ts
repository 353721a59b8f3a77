import type { YearPeriod } from "../calendar/index.ts"
import type { Modality, Plan } from "../plan/index.ts"
import type {
  StatedChannel,
  StatedDocument,
  StatedFunding,
  StatedMeaning,
  StatedParagraph,
  StatedPlan,
  StatedReporting,
  StatedSection,
} from "../province/index.ts"
import type { Change } from "./sound-plan.ts"

/** Other fields around the body: number, date, title, issuer, signature. */
export const withDocument =
  (change: Partial<StatedDocument>): Change =>
  (stated) => ({ ...stated, document: { ...stated.document, ...change } })

/** A draft: no number, and of the date only this much. */
export const asDraft = (date: string | null = "2026"): Change => {
  return (stated) => {
    const { ordinal: _, ...document } = stated.document
    return { ...stated, document: { ...document, date } }
  }
}

/** Another signature block: what stands above the name, and the prefix. */
export const withSignatory =
  (signatory: StatedDocument["signatory"]): Change =>
  (stated) => ({ ...stated, document: { ...stated.document, signatory } })

/** Other lines of *Nơi nhận*, with their brackets: `UBND tỉnh (để b/c)`. */
export const withRecipients = (...recipients: readonly string[]): Change => withDocument({ recipients })

/** Another period; null: the plan states none. */
export const withPeriod =
  (period: YearPeriod | null): Change =>
  (stated) => ({ ...stated, period })

/** Another preamble and the acts that the plan cites. */
export const withPreamble =
  (acts: StatedPlan["acts"], ...preamble: readonly StatedParagraph[]): Change =>
  (stated) => ({ ...stated, preamble, acts })

/** One more paragraph among the requirements (`s1.2:p2` for the first), for rules that look at words. */
export const withText = (...texts: readonly StatedParagraph[]): Change =>
  inPart("s1.2", (part) => ({ ...part, children: [...part.children, ...texts] }))

/** One more paragraph that cites acts (`s1.2:p2`), and those acts. */
export const withCitation =
  (text: string, ...acts: readonly string[]): Change =>
  (stated) => {
    const cited = acts.map((number): StatedPlan["acts"][number] => ({ number, role: "mention" }))
    return withText(text)({ ...stated, acts: [...stated.acts, ...cited] })
  }

/** Other content themes (`s2.1:p1` on). */
export const withThemes = (...themes: readonly StatedParagraph[]): Change =>
  inPart("s2.1", (part) => ({ ...part, children: themes }))

/** Other channels, all in one paragraph (`s2.2:p1`). */
export const withChannels = (...channels: readonly (string | StatedChannel)[]): Change => {
  const names = channels.map((channel) => (typeof channel === "string" ? channel : channel.text))
  const text = `- ${["Qua", names.join(", ")].join(" ")}.`
  return inPart("s2.2", (part) => ({ ...part, children: [names.length === 0 ? "- Linh hoạt." : { text, channels }] }))
}

/** Other money, all in one paragraph (`s3:p1`). */
export const withFunding = (text: string, ...funding: readonly StatedFunding[]): Change =>
  inPart("s3", (part) => ({ ...part, children: [{ text, funding }] }))

/** Other closing words with the duties to report that they hold (`end:p1`). */
export const withClosing =
  (text: string, ...reporting: readonly StatedReporting[]): Change =>
  (stated) => ({ ...stated, closing: [{ text, reporting }] })

/** One more part on who does what (`s4.6` for the first): a unit and its tasks. */
export const withAssignment = (
  units: string | readonly string[],
  tasks: readonly (string | StatedMeaning)[],
  modality: Modality = "requested",
): Change =>
  inPart("s4", (part) => {
    const label = String(part.children.length + 1)
    const names = typeof units === "string" ? [units] : units
    const heading = `${modality === "requested" ? "Đề nghị " : ""}${names.join(", ")}`
    return {
      ...part,
      children: [...part.children, { label, heading, assigns: { units: names, modality }, children: tasks }],
    }
  })

/** Without the part on who does what of one of the made-up units. */
export const withoutAssignment = (unit: string): Change =>
  inPart("s4", (part) => ({
    ...part,
    children: part.children
      .filter((child) => !(isSection(child) && child.assigns?.units.includes(unit)))
      .map((child, at) => (isSection(child) ? { ...child, label: String(at + 1) } : child)),
  }))

/** Other annexes (`x1` on). */
export const withAnnexes =
  (...annexes: readonly StatedSection[]): Change =>
  (stated) => ({ ...stated, annexes })

/** A part of the plan changed, named by its place: `s4.1`. @throws RangeError when there is no such part. */
export const inPart =
  (place: string, change: (part: StatedSection) => StatedSection): Change =>
  (stated) => {
    const path = place.replace(/^s/, "").split(".").map(Number)
    return { ...stated, body: changeAt(stated.body, path, change).filter(isSection) }
  }

type Child = StatedSection["children"][number]

const isSection = (child: Child): child is StatedSection => typeof child !== "string" && "heading" in child

/** The part at a path of ordinals among sections, from 1. */
const changeAt = (
  children: readonly Child[],
  [ordinal, ...deeper]: readonly number[],
  change: (part: StatedSection) => StatedSection,
): readonly Child[] => {
  const target = children.filter(isSection)[(ordinal ?? 0) - 1]
  if (target === undefined) throw new RangeError(`The sound plan has no part number ${ordinal} there.`)
  const changed =
    deeper.length === 0 ? change(target) : { ...target, children: changeAt(target.children, deeper, change) }
  return children.map((child) => (child === target ? changed : child))
}

/** A plan with other fields around its body, also those that a statement always gives: no issuer, no title. */
export const withIdentity = (plan: Plan, change: Partial<Plan["document"]>): Plan => ({
  ...plan,
  document: { ...plan.document, ...change },
})
