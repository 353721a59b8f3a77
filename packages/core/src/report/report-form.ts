import type { IsoDate } from "../calendar/index.ts"
import { joinNumber } from "../law/index.ts"
import { type Because, clauseStep, type Obligation } from "../obligation/index.ts"
import { type ChannelType, channelTypes, documentTypeLabel, type Plan } from "../plan/index.ts"
import { type Text, textHash } from "../text/index.ts"
import type { IndicatorCatalogue } from "./catalogue.ts"
import type { FormIndicator, FormPart, FormTask, ReportForm } from "./form.schema.ts"
import { mandatoryByTask } from "./form-class.ts"
import { formCosts } from "./form-costs.ts"
import { formIndicators } from "./form-indicators.ts"
import { formId } from "./id.ts"
import type { Measure } from "./indicator.schema.ts"
import { reportParts } from "./report-parts.ts"
import { stableText } from "./stable-text.ts"

/** How a form is made. */
export interface FormOptions {
  readonly catalogue: IndicatorCatalogue
  /** The day on which indicators and channels must be valid: a day of the period. */
  readonly day: IsoDate
  /** The channel types by which the plan was read: the province's; those of the nation when left out. */
  readonly channels?: readonly ChannelType[]
  /** The parts in words; the usual outline when left out. */
  readonly parts?: readonly FormPart[]
  /** What the id starts with: the duty, `reporting-1`; `report` when left out. */
  readonly name?: string
}

/**
 * What the units that owe the same fill in (*lập mẫu báo cáo từ kế hoạch*): the tasks owed, the indicators of the channels
 * that they and the plan name, the sources of money and the parts in words. Everything asked says by which clause.
 *
 * The same plan, tasks and options give the same form under the same id, in whatever order the obligations come.
 *
 * @param owed the obligations of one unit, or of all units of one class (`formClassOf`)
 * @throws RangeError when an obligation is another plan's, and for an indicator whose unit of measure the catalogue does
 * not have.
 */
export const reportForm = (plan: Plan, owed: readonly Obligation[], options: FormOptions): ReportForm => {
  const stranger = owed.find((obligation) => obligation.plan !== plan.id)
  if (stranger !== undefined)
    throw new RangeError(`The obligation "${stranger.id}" is of another plan than "${plan.id}".`)
  const tasks = formTasks(plan, owed)
  const { catalogue, channels = channelTypes, day, name = "report", parts = reportParts } = options
  const indicators = formIndicators(plan, new Set(tasks.map(({ item }) => item)), { catalogue, channels, day })
  const content: Omit<ReportForm, "id"> = {
    format: "lantoa.form/1",
    plan: plan.id,
    title: formTitle(plan),
    measures: measuresOf(indicators, catalogue.measures),
    indicators,
    tasks,
    costs: formCosts(plan.funding),
    parts: [...parts],
  }
  return { ...content, id: formId(`${name}.${textHash(stableText(content))}`) }
}

/** The tasks in the order of the plan; those that it no longer has come last. */
const formTasks = (plan: Plan, owed: readonly Obligation[]): FormTask[] => {
  const order = new Map(plan.assignments.flatMap(({ tasks }) => tasks.map(({ id }) => id)).map((id, at) => [id, at]))
  const placeOf = (item: string): number => order.get(item) ?? order.size
  const first = new Map(owed.map((each) => [each.item, each]))
  return [...mandatoryByTask(owed)]
    .flatMap(([item, mandatory]): FormTask[] => {
      const task = first.get(item)
      return task === undefined ? [] : [formTask(plan, task, mandatory)]
    })
    .sort((a, b) => placeOf(a.item) - placeOf(b.item) || (a.item < b.item ? -1 : 1))
}

/** Reasons that differ between units of one class, such as the group they were named by, are the expected report's. */
const formTask = (plan: Plan, { at, because, item, text }: Obligation, mandatory: boolean): FormTask => {
  const clauses = because.filter(({ kind }): boolean => kind === "clause")
  const reasons: Because[] = clauses.length > 0 ? clauses : [clauseStep(plan, at)]
  return { item, at, text, mandatory, because: reasons }
}

/** `Kế hoạch 84/KH-UBND: Truyền thông về …`; a draft without number goes by its subject. */
const formTitle = ({ document }: Plan): Text => {
  const type = documentTypeLabel(document.type ?? "plan")
  const { ordinal, symbol } = document.number
  const number = ordinal === null || symbol === null ? "" : ` ${joinNumber({ ordinal, symbol })}`
  const subject = document.title === null ? "" : `: ${document.title}`
  return { vi: `${type.vi}${number}${subject}`, en: `${type.en}${number}${subject}` }
}

const measuresOf = (indicators: readonly FormIndicator[], known: readonly Measure[]): Measure[] => {
  const used = new Set(indicators.map(({ indicator }) => indicator.measure))
  const found = known.filter(({ id }) => used.has(id))
  if (found.length === used.size) return found
  const missing = indicators.find(({ indicator }) => !known.some(({ id }) => id === indicator.measure))?.indicator
  throw new RangeError(`The catalogue has no unit of measure "${missing?.measure}" for the indicator "${missing?.id}".`)
}
