import { grassrootsForms } from "../../law/index.ts"
import {
  type ChannelFamily,
  type ChannelType,
  type ChannelTypeId,
  type ChannelUse,
  channelTypesIn,
  type NodeId,
  type Plan,
  type Role,
  type Task,
} from "../../plan/index.ts"
import { remembered } from "../../text/index.ts"
import type { RuleContext } from "../rule.ts"
import { nameKind } from "./name-kind.ts"
import { perPlan } from "./per-plan.ts"

/** Roles that make somebody answer for a matter: to lead it, to have it done, to do it. */
const answering: readonly Role[] = ["lead", "direct", "implement"]

/** The tasks of a plan in which somebody leads, directs or carries out. */
export const answeringTasks = perPlan((plan: Plan): readonly Task[] =>
  plan.assignments.flatMap(({ tasks }) => tasks.filter(({ roles }) => roles.some((role) => answering.includes(role)))),
)

/** Whether a task takes in a place of the plan by referring to it: "những nội dung tại khoản 1 Mục II". */
export const refersTo = (plan: Plan, task: Task, at: NodeId): boolean =>
  plan.references.some(({ at: from, target }) => from === task.at && target !== null && isWithin(at, target))

/** Whether a task in which somebody answers for a matter takes in a place of the plan by referring to it. */
export const isReferredTo = (plan: Plan, at: NodeId): boolean =>
  plan.references.length > 0 && answeringTasks(plan).some((task) => refersTo(plan, task, at))

const isWithin = (at: NodeId, target: NodeId): boolean =>
  at === target || at.startsWith(`${target}.`) || at.startsWith(`${target}:`)

/** What the units' parts say of channels, and what it takes in. */
export interface ChannelCoverage {
  /**
   * Whether a channel is in some unit's part: by its type, by its whole family, or by the grassroots system when the
   * decree counts it among the system's forms. A family named as a channel is covered by any member. Where its words
   * name more types than its own ("tài liệu đặt tại điểm bưu điện"), all of them are.
   */
  readonly covers: (channel: ChannelUse) => boolean
}

/** What tasks and units cover, by the vocabulary of the jurisdiction. */
export const channelCoverage = ({ jurisdiction, plan }: RuleContext): ChannelCoverage => {
  const { typeOf, typesNamed } = vocabularyOf(jurisdiction.channels)
  const named = new Set<ChannelTypeId>()
  for (const { tasks } of plan.assignments) for (const { channels } of tasks) for (const id of channels) named.add(id)
  const touched = new Set<ChannelFamily>()
  const whole = new Set<ChannelFamily>()
  for (const id of named) {
    const type = typeOf(id)
    if (type === undefined) continue
    touched.add(type.family)
    if (type.wholeFamily) whole.add(type.family)
  }
  if (!whole.has("press") && plan.assignments.some(({ units }) => units.some(isPress))) whole.add("press")
  const forms = whole.has("grassroots") ? jurisdiction.valueOf(grassrootsForms)?.value.value : undefined
  const isForm = ({ id }: ChannelType): boolean => forms?.some(({ channel }) => channel === id) ?? false
  // Before the decree counted the forms, the system was the whole family.
  const isWhole = ({ family }: ChannelType): boolean =>
    whole.has(family) && (family !== "grassroots" || forms === undefined)
  const known = new Map<ChannelTypeId, boolean>()
  const looked = (id: ChannelTypeId): boolean => {
    const type = typeOf(id)
    if (type === undefined || named.has(id)) return true
    return isWhole(type) || (type.wholeFamily && touched.has(type.family)) || isForm(type)
  }
  const covers = (id: ChannelTypeId): boolean => {
    let held = known.get(id)
    if (held === undefined) {
      held = looked(id)
      known.set(id, held)
    }
    return held
  }
  return { covers: ({ text, type }) => (type === null || covers(type)) && typesNamed(text).every(covers) }
}

/** A newspaper or broadcaster is a channel itself. */
const isPress = (unit: string): boolean => nameKind(unit).kinds.some((kind) => kind === "press" || kind === "station")

/** What a list of channel types holds, made once for all plans of a jurisdiction. */
interface Vocabulary {
  readonly typeOf: (id: ChannelTypeId) => ChannelType | undefined
  /** The types that a text names; remembered, for plans name the same channels. */
  readonly typesNamed: (text: string) => readonly ChannelTypeId[]
}

const vocabularies = new WeakMap<readonly ChannelType[], Vocabulary>()

const vocabularyOf = (channels: readonly ChannelType[]): Vocabulary => {
  const before = vocabularies.get(channels)
  if (before !== undefined) return before
  const byId = new Map(channels.map((type) => [type.id, type]))
  const made: Vocabulary = {
    typeOf: (id) => byId.get(id),
    typesNamed: remembered((words) => channelTypesIn(words, channels).map(({ type }) => type.id)),
  }
  vocabularies.set(channels, made)
  return made
}
