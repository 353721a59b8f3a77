import { type IsoDate, isValidOn } from "../calendar/index.ts"
import { createDirectory, type Directory, type DirectoryData } from "../directory/index.ts"
import { type DatedValue, type Parameter, valueOn } from "../law/index.ts"
import type { ChannelType } from "../plan/index.ts"
import type { Letterhead } from "./jurisdiction.schema.ts"
import type { Explained, Jurisdiction, JurisdictionLayer } from "./jurisdiction.ts"
import { replaced } from "./replaced.ts"

/**
 * Puts layers together as they stand on a day (*xác lập quy định tại một ngày*), lowest first. For each question the
 * highest layer with an answer wins. Directories, channel types and letterheads add up; one with the id of one below
 * takes its place.
 *
 * @throws RangeError when there is no layer, when two have the same name, or when none says which tiers there are on
 * that day.
 */
export const jurisdictionOn = (layers: readonly JurisdictionLayer[], day: IsoDate): Jurisdiction => {
  const top = topOf(layers)
  const system = winner(layers, ({ tierSystems }) => tierSystems?.find((each) => isValidOn(each.validity, day)))
  if (system === undefined)
    throw new RangeError(
      `No layer of ${layers.map(({ slug }) => `"${slug}"`).join(", ")} has a tier system for ${day}. Put nationalLayer first.`,
    )
  const chain = winner(layers, ({ reportingChain }) => reportingChain)
  const regimes = winner(layers, ({ reportRegimes }) => reportRegimes)
  return Object.freeze({
    slug: top.slug,
    name: top.name,
    day,
    layers: Object.freeze(layers.map(({ slug }) => slug)),
    tiers: { value: system.value.tiers, layer: system.layer },
    budgetTiers: { value: system.value.budgetTiers, layer: system.layer },
    directory: directoryOf(layers.flatMap(({ directory }) => directory ?? [])),
    channels: channelsOf(layers),
    letterheads: letterheadsOf(layers),
    reportingChain: chain ?? { value: [], layer: top.slug },
    reportRegimes: regimes ?? { value: [], layer: top.slug },
    valueOf: <A>(parameter: Parameter<A>, on: IsoDate = day) => valueIn(layers, parameter, on),
  })
}

/** Directories by their highest data, with all data they were made of: the same layers give the same directory. */
const directories = new WeakMap<
  DirectoryData,
  { readonly data: readonly DirectoryData[]; readonly directory: Directory }
>()

const directoryOf = (data: readonly DirectoryData[]): Directory => {
  const top = data.at(-1)
  const known = top === undefined ? undefined : directories.get(top)
  if (known !== undefined && known.data.length === data.length && known.data.every((each, at) => each === data[at]))
    return known.directory
  const directory = createDirectory(...replaced(data))
  if (top !== undefined) directories.set(top, { data, directory })
  return directory
}

const topOf = (layers: readonly JurisdictionLayer[]): JurisdictionLayer => {
  const top = layers.at(-1)
  if (top === undefined) throw new RangeError("A jurisdiction needs at least one layer; put nationalLayer first.")
  const twice = layers.find(({ slug }, at) => layers.findIndex((each) => each.slug === slug) !== at)
  if (twice === undefined) return top
  throw new RangeError(`Two layers are called "${twice.slug}". Remove one from the list given to jurisdictionOn.`)
}

/** The answer of the highest layer that has one. */
const winner = <A>(
  layers: readonly JurisdictionLayer[],
  answer: (layer: JurisdictionLayer) => A | undefined,
): Explained<A> | undefined => {
  for (let at = layers.length - 1; at >= 0; at--) {
    const layer = layers[at]
    const value = layer === undefined ? undefined : answer(layer)
    if (layer !== undefined && value !== undefined) return { value, layer: layer.slug }
  }
  return undefined
}

const channelsOf = (layers: readonly JurisdictionLayer[]): readonly ChannelType[] => {
  const byId = new Map<string, ChannelType>()
  for (const { channels = [] } of layers) for (const channel of channels) byId.set(channel.id, channel)
  return Object.freeze([...byId.values()])
}

const letterheadsOf = (layers: readonly JurisdictionLayer[]): readonly Letterhead[] => {
  const byIssuer = new Map<string, Letterhead>()
  for (const { letterheads = [] } of layers)
    for (const letterhead of letterheads) byIssuer.set(letterhead.issuer, letterhead)
  return Object.freeze([...byIssuer.values()])
}

/** A layer's own value, else the parameter's, which is the nation's: the lowest layer's. */
const valueIn = <A>(
  layers: readonly JurisdictionLayer[],
  parameter: Parameter<A>,
  day: IsoDate,
): Explained<DatedValue<A>> | undefined => {
  const own = winner<DatedValue<A>>(layers, ({ parameters }) =>
    parameters?.[parameter.id]?.findLast(({ from }) => from <= day),
  )
  if (own !== undefined) return own
  const value = valueOn(parameter, day)
  return value === undefined ? undefined : { value, layer: layers[0]?.slug ?? "" }
}
