import { always, type IsoDate, isValidOn } from "../calendar/index.ts"
import { type Because, clauseStep } from "../obligation/index.ts"
import type { ChannelType, ChannelTypeId, NodeId, Plan } from "../plan/index.ts"
import type { IndicatorCatalogue } from "./catalogue.ts"
import type { FormIndicator } from "./form.schema.ts"
import type { Indicator } from "./indicator.schema.ts"

/** What chooses the indicators of a form. */
export interface IndicatorChoice {
  readonly catalogue: IndicatorCatalogue
  /** The day on which indicators and channels must be valid. */
  readonly day: IsoDate
  /** The channel types by which the plan was read. */
  readonly channels: readonly ChannelType[]
}

/** A channel that a clause names. */
interface Naming {
  readonly channel: ChannelTypeId
  readonly at: NodeId
  /** Whether a task of the unit's own names this very channel, not the plan, and not only its family. */
  readonly own: boolean
}

/**
 * The indicators that a form asks (*chỉ tiêu trong mẫu*): those that count a channel which the plan or a task of the unit
 * names. One must be answered where the unit's own task names its channel; a family named as a whole ("báo chí") asks for
 * the indicators of each of its channels without making them mandatory. An indicator with no channel is asked where the
 * plan cites an act that it rests on.
 *
 * @param tasks the ids of the unit's own tasks
 */
export const formIndicators = (plan: Plan, tasks: ReadonlySet<string>, choice: IndicatorChoice): FormIndicator[] => {
  const namings = namingsIn(plan, tasks, choice)
  return choice.catalogue.indicators
    .filter(({ validity }) => isValidOn(validity, choice.day))
    .flatMap((indicator): FormIndicator[] => {
      const named = namings.filter(({ channel }) => indicator.channels.includes(channel))
      const places = indicator.channels.length === 0 ? citedPlaces(plan, indicator) : named.map(({ at }) => at)
      const because = becauseOf(plan, places)
      return because.length === 0 ? [] : [{ indicator, mandatory: named.some(({ own }) => own), because }]
    })
}

const namingsIn = (plan: Plan, tasks: ReadonlySet<string>, { channels, day }: IndicatorChoice): readonly Naming[] => {
  const types = new Map(channels.map((type) => [type.id, type]))
  const named = [
    ...plan.assignments.flatMap((each) =>
      each.tasks
        .filter(({ id }) => tasks.has(id))
        .flatMap(({ at, channels: ids }) => ids.map((channel) => ({ channel, at, own: true }))),
    ),
    ...plan.channels.flatMap(({ at, type }) => (type === null ? [] : [{ channel: type, at, own: false }])),
  ]
  return named
    .flatMap((naming) => [naming, ...familyOf(naming, types)])
    .filter(({ channel }) => isValidOn(types.get(channel)?.validity ?? always, day))
}

/** The channels of a family that is named as a whole. */
const familyOf = ({ at, channel }: Naming, types: ReadonlyMap<ChannelTypeId, ChannelType>): readonly Naming[] => {
  const whole = types.get(channel)
  if (whole?.wholeFamily !== true) return []
  return [...types.values()]
    .filter(({ family, wholeFamily }) => family === whole.family && !wholeFamily)
    .map(({ id }) => ({ channel: id, at, own: false }))
}

const citedPlaces = ({ citations }: Plan, { basis }: Indicator): readonly NodeId[] => {
  const acts = new Set(basis.map(({ instrument }) => instrument))
  return citations.filter(({ number }) => acts.has(number)).flatMap(({ mentions }) => mentions.map(({ at }) => at))
}

const becauseOf = (plan: Plan, places: readonly NodeId[]): Because[] =>
  [...new Set(places)].map((at) => clauseStep(plan, at))
