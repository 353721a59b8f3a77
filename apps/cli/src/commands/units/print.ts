import {
  addDays,
  type Body,
  bodyKindLabels,
  citeBasis,
  fillText,
  formatDate,
  functionLabels,
  type IsoDate,
  isValidOn,
  type Language,
  tierLabels,
  unitTypeLabels,
  type Validity,
} from "@lantoa/core"
import type { Found, FoundBody, FoundGroup, FoundHolder, FoundStep, FoundUnit } from "./look-up.ts"
import { messages } from "./messages.ts"
import type { FoundPlace } from "./places.ts"
import { changeLines } from "./print-changes.ts"

/** For whom and for which day the look-up is printed. */
export interface PrintOptions {
  readonly language: Language
  readonly day: IsoDate
}

/** One thing that a name means, as lines. */
export const printFound = (found: Found | FoundPlace, options: PrintOptions): readonly string[] => {
  if (!("province" in found)) return placeLines(found, options)
  const lines = linesOf(found, options)
  const plugin = fillText(messages.inProvince, { name: found.province.name[options.language] })[options.language]
  return [...lines.slice(0, 1), ...[...lines.slice(1), plugin].map((line) => `  ${line}`)]
}

/** A unit of the country with all its changes. */
const placeLines = (place: FoundPlace, options: PrintOptions): readonly string[] => {
  const [first = "", ...others] = [...unitLines(place, options), ...changeLines(place.changes, options.language)]
  return [first, ...others.map((line) => `  ${line}`)]
}

const linesOf = (found: Found, options: PrintOptions): readonly string[] => {
  if (found.kind === "body") return bodyLines(found, options)
  return found.kind === "group" ? groupLines(found, options) : unitLines(found, options)
}

const bodyLines = ({ body, superior, holders, predecessors }: FoundBody, options: PrintOptions): readonly string[] => {
  const { language } = options
  const fill = (template: (typeof messages)[keyof typeof messages], data: Readonly<Record<string, string>>): string =>
    fillText(template, data)[language]
  return [
    body.name,
    `${bodyKindLabels[body.kind][language]}, ${tierLabels[body.tier][language]}`,
    existence(body.validity, options),
    ...(superior === null ? [] : [fill(messages.under, { name: superior.name })]),
    ...(body.aliases.length === 0 ? [] : [fill(messages.aliases, { names: body.aliases.join("; ") })]),
    ...(body.functions.length === 0
      ? []
      : [fill(messages.does, { names: body.functions.map((id) => functionLabels[id][language]).join("; ") })]),
    ...(predecessors.length === 0
      ? []
      : [fill(messages.took, { names: predecessors.map(({ name }) => name).join("; ") })]),
    ...holders.filter((holder) => !isItself(holder, body)).flatMap((holder) => holderLines(holder, options)),
  ]
}

const isItself = ({ bodies, steps }: FoundHolder, body: Body): boolean =>
  steps.length === 0 && bodies.every(({ id }) => id === body.id)

const holderLines = (holder: FoundHolder, options: PrintOptions): readonly string[] => {
  const { language, day } = options
  const what =
    holder.function === null
      ? messages.everything
      : fillText(messages.functionOf, { name: functionLabels[holder.function][language] })
  const names =
    holder.bodies.length === 0 ? messages.nobody[language] : holder.bodies.map(({ name }) => name).join("; ")
  return [
    fillText(messages.heldBy, { what: what[language], day: formatDate(day, language), names })[language],
    ...holder.steps.map((step) => `  ${stepLine(step, options)}`),
  ]
}

const stepLine = ({ from, to, on, about, basis }: FoundStep, { language }: PrintOptions): string => {
  const day =
    on === null
      ? messages.noDay
      : fillText(about ? messages.aboutDay : messages.onDay, { day: formatDate(on, language) })
  const names = to.length === 0 ? messages.nobody[language] : to.map(({ name }) => name).join("; ")
  return fillText(messages.step, {
    from: from.name,
    to: names,
    on: day[language],
    basis: basis.map(citeBasis).join("; "),
  })[language]
}

const groupLines = ({ group, members }: FoundGroup, options: PrintOptions): readonly string[] => {
  const { language, day } = options
  const count = members.length
  const known = group.complete
    ? fillText(messages.members, {
        count,
        day: formatDate(day, language),
        names: members.map(({ name }) => name).join("; "),
      })
    : fillText(messages.membersUnknown, { count })
  return [
    group.name,
    fillText(messages.group, { tier: tierLabels[group.tier][language] })[language],
    existence(group.validity, options),
    known[language],
  ]
}

const unitLines = ({ unit, parent }: Pick<FoundUnit, "unit" | "parent">, options: PrintOptions): readonly string[] => {
  const { language } = options
  return [
    unit.fullName,
    `${unitTypeLabels[unit.type][language]}, ${tierLabels[unit.tier][language]}`,
    existence(unit.validity, options),
    ...(parent === undefined ? [] : [fillText(messages.under, { name: parent.fullName })[language]]),
    ...(unit.code === null
      ? []
      : [fillText(messages.code, { code: unit.code.code, day: formatDate(unit.code.on, language) })[language]]),
  ]
}

/** Whether it exists on the day, and from when to when it does; the last day is the one before it ends. */
const existence = (validity: Validity, { language, day }: PrintOptions): string => {
  const { from, until } = validity
  const span = fillText(messages.span, {
    from: from === null ? messages.openStart[language] : formatDate(from, language),
    last: until === null ? messages.openEnd[language] : formatDate(addDays(until, -1), language),
  })[language]
  const template = isValidOn(validity, day) ? messages.validThen : messages.notThen
  return fillText(template, { day: formatDate(day, language), span })[language]
}
