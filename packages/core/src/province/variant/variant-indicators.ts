import { nameKeys, nearestNames } from "../../directory/index.ts"
import type { ChannelType } from "../../plan/index.ts"
import { catalogueWith, type Indicator, type IndicatorCatalogue, indicatorId, measureId } from "../../report/index.ts"
import { slugOf, type Text } from "../../text/index.ts"
import type { Variant, VariantIndicator, VariantIndicatorChange, VariantMeasure } from "../variant.schema.ts"
import { daysOf } from "./variant-bodies.ts"
import { channelNamed } from "./variant-channels.ts"
import { basesOf, refuse, type VariantContext } from "./variant-context.ts"
import { partProblems } from "./variant-indicator-parts.ts"
import type { VariantPath } from "./variant-problem.ts"

/** What the entries of a variant's indicators are understood with. */
interface Known {
  readonly slug: string
  readonly channels: readonly ChannelType[]
  readonly context: VariantContext
}

const root = ["indicators"] as const

/** The units of measure and indicators that a variant adds and changes, without those below it. */
export const variantIndicators = (
  entries: Variant["indicators"],
  below: IndicatorCatalogue,
  known: Known,
): IndicatorCatalogue => {
  const { add = [], change = [], measures = [] } = entries ?? {}
  const units = { indicators: [], measures: variantMeasures(measures, below, known) }
  let whole = catalogueWith(below, units)
  const own = new Map<string, Indicator>()
  const places: { readonly indicator: Indicator; readonly at: VariantPath }[] = []
  const note = (indicator: Indicator | undefined, at: VariantPath): void => {
    if (indicator === undefined) return
    if (own.has(indicator.id)) refuse(known.context, "indicator-changed-twice", at, { name: indicator.name.vi })
    own.set(indicator.id, indicator)
    places.push({ indicator, at })
    whole = catalogueWith(whole, { indicators: [indicator] })
  }
  for (const [index, entry] of add.entries()) {
    const at = [...root, "add", index]
    note(added(entry, at, whole, known), at)
  }
  for (const [index, entry] of change.entries()) {
    const at = [...root, "change", index]
    note(changed(entry, at, whole, known), at)
  }
  for (const { at, indicator } of places) partProblems(indicator, at, whole.indicators, known.context)
  return { ...units, indicators: [...own.values()] }
}

const variantMeasures = (
  entries: readonly VariantMeasure[],
  below: IndicatorCatalogue,
  { context, slug }: Known,
): IndicatorCatalogue["measures"] => {
  const made = new Map<string, IndicatorCatalogue["measures"][number]>()
  for (const [index, { english, name }] of entries.entries()) {
    const id = measureId(startingWithLetter(`${slug}-${slugOf(name)}`))
    if ([...below.measures, ...made.values()].some((each) => each.id === id || isCalled(each.name, name)))
      refuse(context, "measure-exists", [...root, "measures", index, "name"], { name })
    else made.set(id, { id, name: { vi: name, en: english ?? name } })
  }
  return [...made.values()]
}

const added = (
  entry: VariantIndicator,
  at: VariantPath,
  whole: IndicatorCatalogue,
  known: Known,
): Indicator | undefined => {
  const { basis, english, name } = entry
  const id = indicatorId(`${known.slug}/${startingWithLetter(slugOf(name))}`)
  if (whole.indicators.some((each) => each.id === id || isCalled(each.name, name)))
    return refuse(known.context, "indicator-exists", [...at, "name"], { name })
  const measure = unitNamed(entry.measure, [...at, "measure"], whole, known)
  if (measure === undefined) return undefined
  return {
    id,
    name: { vi: name, en: english ?? name },
    measure,
    help: entry.help === undefined ? null : { vi: entry.help, en: entry.help },
    channels: channelsOf(entry.channels ?? [], at, known),
    together: entry.together ?? "sum",
    partOf: wholeOf(entry.partOf, at, whole, known) ?? null,
    validity: daysOf(entry, at, known.context),
    basis: basesOf(basis),
  }
}

const changed = (
  entry: VariantIndicatorChange,
  at: VariantPath,
  whole: IndicatorCatalogue,
  known: Known,
): Indicator | undefined => {
  const old = indicatorNamed(entry.indicator, [...at, "indicator"], whole, known)
  if (old === undefined) return undefined
  const { from = old.validity.from, help, name, until = old.validity.until } = entry
  return {
    ...old,
    name: name === undefined ? old.name : { ...old.name, vi: name },
    help: help === undefined ? old.help : { vi: help, en: help },
    channels: entry.channels === undefined ? old.channels : channelsOf(entry.channels, at, known),
    partOf: wholeOf(entry.partOf, at, whole, known) ?? old.partOf,
    validity: daysOf({ from, until }, at, known.context),
    basis: [...basesOf(entry.basis), ...old.basis],
  }
}

const channelsOf = (names: readonly string[], at: VariantPath, { channels, context }: Known): Indicator["channels"] => [
  ...new Set(
    names.flatMap((name, index) => channelNamed(name, [...at, "channels", index], channels, context)?.id ?? []),
  ),
]

const wholeOf = (
  name: string | undefined,
  at: VariantPath,
  whole: IndicatorCatalogue,
  known: Known,
): Indicator["id"] | undefined =>
  name === undefined ? undefined : indicatorNamed(name, [...at, "partOf"], whole, known)?.id

const indicatorNamed = (
  name: string,
  at: VariantPath,
  { indicators }: IndicatorCatalogue,
  { context }: Known,
): Indicator | undefined =>
  indicators.find((each) => each.id === name || isCalled(each.name, name)) ??
  refuse(context, "indicator-unknown", at, { name }, nearest(name, indicators))

const unitNamed = (
  name: string,
  at: VariantPath,
  { measures }: IndicatorCatalogue,
  { context }: Known,
): Indicator["measure"] | undefined =>
  measures.find((each) => each.id === name || isCalled(each.name, name))?.id ??
  refuse(context, "measure-unknown", at, { name }, nearest(name, measures))

const startingWithLetter = (slug: string): string => (/^[a-z]/.test(slug) ? slug : `x-${slug}`)

const isCalled = ({ en, vi }: Text, asked: string): boolean =>
  nameKeys(vi).folded === nameKeys(asked).folded || en.toLowerCase() === asked.toLowerCase()

const nearest = (asked: string, known: readonly { readonly name: Text }[]): readonly string[] =>
  nearestNames(
    nameKeys(asked).folded,
    known.map(({ name }) => ({ name: name.vi, folded: nameKeys(name.vi).folded })),
  )
