import { formatDate, isValidOn, type Validity } from "../../calendar/index.ts"
import type { Body, Group, Succession } from "../../directory/index.ts"
import {
  type Jurisdiction,
  type JurisdictionLayer,
  jurisdictionOn,
  type Letterhead,
  nationalLayer,
} from "../../jurisdiction/index.ts"
import { checkSetup } from "../../lint/index.ts"
import { catalogueFor } from "../../report/index.ts"
import { fillText, type Language, slugOf } from "../../text/index.ts"
import { layersOf, type Province } from "../define-province.ts"
import { sharedDays } from "../presets/shared-days.ts"
import type { Variant, VariantAgency } from "../variant.schema.ts"
import { variantBodies } from "./variant-bodies.ts"
import { variantChannels } from "./variant-channels.ts"
import type { VariantContext } from "./variant-context.ts"
import { variantGroups } from "./variant-groups.ts"
import { variantIndicators } from "./variant-indicators.ts"
import { letterheadOf, renamedLetterheads, variantLetterheads } from "./variant-letterheads.ts"
import { bodyNamed } from "./variant-names.ts"
import { variantParameters } from "./variant-parameters.ts"
import { type VariantProblem, variantMessages, variantProblem } from "./variant-problem.ts"
import { variantRegimes } from "./variant-regimes.ts"
import { variantReporting } from "./variant-reporting.ts"

/**
 * Makes a province of what a variant file says and the preset or plugin that it stands on (*dựng tỉnh từ tệp biến thể*).
 * The base stays as it is: the variant is a layer of its own over it, its agency one more. Where something is wrong all
 * problems are given instead, each with its place in the file and the names that were most likely meant.
 */
export const variantProvince = (variant: Variant, base: Province): Province | readonly VariantProblem[] => {
  const { on: day, from = null, until = null } = variant
  const slug = variant.slug ?? slugOf(nameOf(base))
  const problems = groundProblems(variant, base, slug)
  if (problems.length > 0) return problems
  const below = [nationalLayer, ...layersOf(base)]
  const ground = jurisdictionOn(below, day)
  const first = { day, directory: ground.directory, problems }
  const { bodies, successions } = variantBodies(variant, base.unit, first)
  const second = { ...first, directory: withOwn(below, day, { bodies, successions, groups: [] }).directory }
  const groups = variantGroups(variant, base.unit, second)
  const own = withOwn(below, day, { bodies, successions, groups })
  const third = { ...first, directory: own.directory }
  const renamed = renamedLetterheads(ground.letterheads, ground.directory, own.directory)
  const printed = over(ground.letterheads, renamed, issuerOf)
  const stated = variantLetterheads(variant.letterheads, printed, third)
  const layer = {
    channels: variantChannels(variant.channels, ["channels"], slug, ground.channels, third),
    letterheads: over(renamed, stated, issuerOf),
    reportingChain: variantReporting(variant.reporting, ["reporting"], third),
    reportRegimes: variantRegimes(variant.regimes, ["regimes"], third),
    parameters: variantParameters(variant.parameters, ["parameters"], third),
  }
  const asked = variantIndicators(variant.indicators, catalogueFor(base), {
    slug,
    channels: withLayer(ground, layer).channels,
    context: third,
  })
  const agency =
    variant.agency === undefined ? undefined : agencyLayer(variant.agency, slug, withLayer(ground, layer), third)
  if (problems.length > 0) return once(problems)
  const check = variant.check === undefined ? base.check : checkSetup(variant.check).over(base.check)
  return {
    slug,
    name: base.name,
    unit: base.unit,
    placeNames: [...new Set([...base.placeNames, ...(variant.places ?? [])])],
    validity: sharedDays(base.validity, { from, until }) ?? base.validity,
    base: layersOf(base),
    ...(agency === undefined ? {} : { agency }),
    tierSystems: [],
    directory: { units: [], bodies: [...bodies], groups: [...groups], successions: [...successions] },
    ...layer,
    measures: [...(base.measures ?? []), ...asked.measures],
    indicators: over(base.indicators ?? [], asked.indicators, ({ id }) => id),
    rules: base.rules,
    ...(check === undefined ? {} : { check }),
    plans: base.plans,
    sources: base.sources,
  }
}

/** `Cà Mau`: the name that a province's documents print. */
const nameOf = ({ name, placeNames }: Province): string => placeNames[0] ?? name.vi

/** What makes it useless to look at names at all. */
const groundProblems = ({ from, on, until }: Variant, base: Province, slug: string): VariantProblem[] => {
  const problems: VariantProblem[] = []
  const layers = ["national", ...layersOf(base).map((layer) => layer.slug)]
  if (layers.includes(slug)) problems.push(variantProblem("slug-taken", ["slug"], { slug, layers: layers.join(", ") }))
  if (from !== undefined && until !== undefined && from >= until)
    problems.push(variantProblem("days-empty", ["until"], { from, until }))
  if (!isValidOn(base.validity, on)) problems.push(baseNotThen(base, on))
  return problems
}

const baseNotThen = (base: Province, on: Variant["on"]): VariantProblem => {
  const say = (language: Language): string =>
    fillText(variantMessages["base-not-then"], {
      base: base.name[language],
      day: formatDate(on, language),
      days: daysText(base.validity, language),
    })[language]
  return { code: "base-not-then", at: ["on"], text: { vi: say("vi"), en: say("en") }, nearest: [] }
}

const daysText = ({ from, until }: Validity, language: Language): string => {
  const words =
    language === "vi" ? { from: "từ ngày", until: "đến trước ngày" } : { from: "from", until: "until before" }
  return [
    ...(from === null ? [] : [`${words.from} ${formatDate(from, language)}`]),
    ...(until === null ? [] : [`${words.until} ${formatDate(until, language)}`]),
  ].join(" ")
}

interface OwnNames {
  readonly bodies: readonly Body[]
  readonly groups: readonly Group[]
  readonly successions: readonly Succession[]
}

/** The base with the names of the file, so that the rest of the file can use them. */
const withOwn = (below: readonly JurisdictionLayer[], day: Variant["on"], own: OwnNames): Jurisdiction =>
  jurisdictionOn(
    [
      ...below,
      {
        slug: "variant",
        name: { vi: "", en: "" },
        directory: {
          units: [],
          bodies: [...own.bodies],
          groups: [...own.groups],
          successions: [...own.successions],
        },
      },
    ],
    day,
  )

type Own = Required<Pick<JurisdictionLayer, "channels" | "letterheads">>

/** The channels and letterheads that the agency's layer stands on. */
const withLayer = ({ channels, letterheads }: Jurisdiction, own: Own): Own => ({
  channels: [...channels.filter(({ id }) => !own.channels.some((each) => each.id === id)), ...own.channels],
  letterheads: over(letterheads, own.letterheads, issuerOf),
})

/** Entries with others in place of those of the same key. */
const over = <A>(below: readonly A[], above: readonly A[], keyOf: (entry: A) => string): readonly A[] => {
  const keys = new Set(above.map(keyOf))
  return [...below.filter((entry) => !keys.has(keyOf(entry))), ...above]
}

const issuerOf = ({ issuer }: Letterhead): string => issuer

const agencyLayer = (
  agency: VariantAgency,
  slug: string,
  below: Own,
  context: VariantContext,
): JurisdictionLayer | undefined => {
  const body = bodyNamed(agency.body, ["agency", "body"], context)
  if (body === undefined) return undefined
  const own = `${slug}/${slugOf(body.name)}`
  const letterhead =
    agency.letterhead === undefined
      ? undefined
      : letterheadOf(agency.letterhead, body, ["agency", "letterhead"], below.letterheads, context)
  const chain = variantReporting(agency.reporting, ["agency", "reporting"], context)
  const regimes = variantRegimes(agency.regimes, ["agency", "regimes"], context)
  return {
    slug: own,
    name: { vi: body.name, en: body.name },
    channels: variantChannels(agency.channels, ["agency", "channels"], slug, below.channels, context),
    letterheads: letterhead === undefined ? [] : [letterhead],
    ...(chain.length === 0 ? {} : { reportingChain: chain }),
    ...(regimes.length === 0 ? {} : { reportRegimes: regimes }),
    parameters: variantParameters(agency.parameters, ["agency", "parameters"], context),
  }
}

/** A problem of a group inside others is met by way of each. */
const once = (problems: readonly VariantProblem[]): readonly VariantProblem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify([problem.code, problem.at]), problem])).values(),
]
