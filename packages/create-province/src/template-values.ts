import { type Basis, type Group, nameWithin, type Text } from "@lantoa/core"
import type { ProvinceFacts } from "./province-facts.ts"
import { toolVersions } from "./tool-versions.ts"
import type { UnitBlock } from "./unit-blocks.ts"

/** What a package is called, and the version of the packages that it builds on. */
export interface TemplateNames {
  readonly packageName: string
  readonly version: string
}

/** The values of the template's `{{names}}`. */
export const templateValues = (
  facts: ProvinceFacts,
  { packageName, version }: TemplateNames,
): Readonly<Record<string, string>> => {
  const { basis, blocks, day, groups, lead, samples, slug, unit, unitBasis, validity } = facts
  const isCity = unit.type === "centrally-run-city"
  const kind = isCity ? "thành phố" : "tỉnh"
  const within = nameWithin(unit.fullName)
  const counts = countsOf(facts)
  const days = daysOf(facts)
  const committeeId = `b:${unit.id.slice("u:".length)}/ubnd-${isCity ? "thanh-pho" : "tinh"}`
  return {
    ...samples,
    packageName,
    version,
    slug,
    day,
    kind,
    within,
    committeeId,
    tools: Object.entries(toolVersions)
      .map(([tool, at]) => `    "${tool}": "${at}"`)
      .join(",\n"),
    title: unit.fullName,
    titleEn: `${unit.name} ${isCity ? "City" : "Province"}`,
    name: unit.name,
    unitId: unit.id,
    unitType: unit.type,
    unitFrom: quoted(unit.validity.from),
    unitUntil: quoted(unit.validity.until),
    from: quoted(validity.from),
    until: quoted(validity.until),
    since: validity.from ?? "2021-01-01",
    "counts.vi": counts.vi,
    "counts.en": counts.en,
    "days.vi": days.vi,
    "days.en": days.en,
    preset: facts.preset,
    dataVersion: facts.dataVersion,
    leadId: lead.body.id,
    leadName: lead.body.name,
    leadAliases: lead.body.aliases.map(quoted).join(", "),
    leadFunctions: lead.body.functions.map(quoted).join(", "),
    leadFrom: quoted(lead.body.validity.from),
    leadUntil: quoted(lead.body.validity.until),
    leadLine: lead.letterhead.issuerLine,
    superiorLine: quoted(lead.letterhead.superiorLine),
    place: lead.letterhead.place,
    planSymbol: lead.letterhead.planSymbol,
    sourceHelpers: helpersOf([...basis, ...unitBasis]),
    provinceBasis: basis.map(basisCode).join("\n"),
    unitBasis: unitBasis.map(basisCode).join("\n"),
    groups: groups.map(groupCode).join("\n"),
    blocks: blocks.map(blockCode).join("\n"),
  }
}

const quoted = (text: string | null): string => (text === null ? "null" : JSON.stringify(text))

const countsOf = ({ blocks, day }: ProvinceFacts): Text => {
  const now = blocks.filter(({ from, until }) => (from === null || from <= day) && (until === null || day < until))
  const count = (tier: UnitBlock["tier"]): number =>
    now.filter((block) => block.tier === tier).reduce((sum, { lines }) => sum + lines.length, 0)
  const [districts, communes] = [count("district"), count("commune")]
  return districts === 0
    ? { vi: `${communes} đơn vị cấp xã`, en: `${communes} communes and wards` }
    : {
        vi: `${districts} đơn vị cấp huyện, ${communes} đơn vị cấp xã`,
        en: `${districts} districts, ${communes} communes and wards`,
      }
}

const daysOf = ({ validity: { from, until } }: ProvinceFacts): Text => ({
  vi: `${from === null ? "từ trước 01/01/2021" : `từ ${from}`}${until === null ? "" : ` đến trước ${until}`}`,
  en: `${from === null ? "since before 2021-01-01" : `from ${from}`}${until === null ? "" : ` until before ${until}`}`,
})

const helpersOf = (basis: readonly Basis[]): string =>
  [
    ...(basis.some(({ instrument }) => instrument !== null) ? ["clause"] : []),
    ...(basis.some(({ instrument }) => instrument === null) ? ["practice"] : []),
  ].join(", ")

const basisCode = ({ at, certainty, instrument }: Basis): string =>
  instrument === null
    ? `  practice(${quoted(at)}, ${quoted(certainty)}),`
    : `  clause(${quoted(instrument)}, ${quoted(at)}${certainty === "verified" ? "" : `, ${quoted(certainty)}`}),`

const groupCode = ({ id, kinds, name, phrases, tier, validity }: Group): string =>
  [
    "    {",
    `      id: groupId(${quoted(id)}),`,
    `      name: ${quoted(name)},`,
    "      phrases: [",
    ...phrases.map((phrase) => `        ${quoted(phrase)},`),
    "      ],",
    `      tier: ${quoted(tier)},`,
    `      kinds: [${kinds.map(quoted).join(", ")}],`,
    "      bodies: [],",
    "      complete: true,",
    `      validity: validity(${quoted(validity.from)}, ${quoted(validity.until)}),`,
    "    },",
  ].join("\n")

const blockCode = ({ codesOn, ending, from, lines, parent, path, tier, until }: UnitBlock): string =>
  [
    "  {",
    `    path: ${quoted(path)},`,
    `    parent: ${quoted(parent)},`,
    `    tier: ${quoted(tier)},`,
    `    from: ${quoted(from)},`,
    `    until: ${quoted(until)},`,
    `    codesOn: ${quoted(codesOn)},`,
    `    ending: ${quoted(ending)},`,
    "    list: `",
    ...lines.map((line) => `      ${line}`),
    "    `,",
    "  },",
  ].join("\n")
