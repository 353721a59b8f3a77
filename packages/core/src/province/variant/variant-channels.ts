import { type KeyedName, nameKeys, nearestNames } from "../../directory/index.ts"
import { type ChannelType, channelTypeId } from "../../plan/index.ts"
import { slugOf } from "../../text/index.ts"
import type { Variant, VariantChannel, VariantChannelChange } from "../variant.schema.ts"
import { daysOf } from "./variant-bodies.ts"
import { basesOf, refuse, type VariantContext } from "./variant-context.ts"
import type { VariantPath } from "./variant-problem.ts"

/** The channel types that a variant, or its agency, adds and changes. */
export const variantChannels = (
  entries: Variant["channels"],
  root: VariantPath,
  slug: string,
  known: readonly ChannelType[],
  context: VariantContext,
): readonly ChannelType[] => {
  const { add = [], change = [] } = entries ?? {}
  const channels = new Map<string, ChannelType>()
  for (const [at, entry] of add.entries()) {
    const channel = added(entry, [...root, "add", at], slug, [...known, ...channels.values()], context)
    if (channel !== undefined) channels.set(channel.id, channel)
  }
  for (const [at, entry] of change.entries()) {
    const path = [...root, "change", at]
    const channel = changed(entry, path, known, context)
    if (channel === undefined) continue
    if (channels.has(channel.id)) refuse(context, "channel-changed-twice", path, { name: channel.name.vi })
    channels.set(channel.id, channel)
  }
  return [...channels.values()]
}

const added = (
  entry: VariantChannel,
  at: VariantPath,
  slug: string,
  known: readonly ChannelType[],
  context: VariantContext,
): ChannelType | undefined => {
  const { basis, english, family, name, phrases = [] } = entry
  const id = channelTypeId(`${slug}/${slugOf(name).replace(/^[^a-z]+/, "") || `kenh-${at.at(-1)}`}`)
  if (known.some((channel) => channel.id === id || isCalled(channel, name)))
    return refuse(context, "channel-exists", [...at, "name"], { name })
  return {
    id,
    family,
    name: { vi: name, en: english ?? name },
    phrases: [...new Set([name, ...phrases])],
    wholeFamily: false,
    validity: daysOf(entry, at, context),
    basis: basesOf(basis),
  }
}

const changed = (
  { basis, channel: named, from, name, phrases = [], until }: VariantChannelChange,
  at: VariantPath,
  known: readonly ChannelType[],
  context: VariantContext,
): ChannelType | undefined => {
  const old = channelNamed(named, [...at, "channel"], known, context)
  if (old === undefined) return undefined
  const days = daysOf({ from: from ?? old.validity.from, until: until ?? old.validity.until }, at, context)
  return {
    ...old,
    name: name === undefined ? old.name : { ...old.name, vi: name },
    phrases: [...new Set([...old.phrases, ...(name === undefined ? [] : [name]), ...phrases])],
    validity: days,
    basis: [...basesOf(basis), ...old.basis],
  }
}

/** The channel that a name, or an id, means; a problem where it means none. */
export const channelNamed = (
  name: string,
  at: VariantPath,
  known: readonly ChannelType[],
  context: VariantContext,
): ChannelType | undefined =>
  known.find((channel) => channel.id === name || isCalled(channel, name)) ??
  refuse(context, "channel-unknown", at, { name }, nearestChannels(name, known))

const isCalled = ({ name }: ChannelType, asked: string): boolean =>
  nameKeys(name.vi).folded === nameKeys(asked).folded || name.en.toLowerCase() === asked.toLowerCase()

const nearestChannels = (asked: string, known: readonly ChannelType[]): readonly string[] => {
  const names = known.flatMap(({ id, name, phrases }): readonly KeyedName[] => [
    { name: id, folded: id },
    ...[name.vi, ...phrases].map((each) => ({ name: name.vi, folded: nameKeys(each).folded })),
  ])
  return nearestNames(nameKeys(asked).folded, names)
}
