import { formatDate, type IsoDate } from "../calendar/index.ts"
import { functionLabels, type UnitStep, unitShareLabels } from "../directory/index.ts"
import type { Because } from "../obligation/index.ts"
import { fillText, type Language, type Text } from "../text/index.ts"
import { messages } from "./messages.ts"
import type { SuccessionStep } from "./succession.schema.ts"

/** Writes the `{names}` of a message out with parts that differ between the languages. */
export const say = (
  template: Text,
  parts: (language: Language) => Readonly<Record<string, string | number>>,
): Text => ({
  vi: fillText(template, parts("vi")).vi,
  en: fillText(template, parts("en")).en,
})

/** A day as each language writes it. */
export const dayIn = (day: IsoDate) => (language: Language) => ({ day: formatDate(day, language) })

/** A step in words: who followed whom, from when, for which function, with which land. */
export const stepText = (step: SuccessionStep): Text => {
  const when = whenText(step)
  const { from, to } = step
  const bare =
    to === null
      ? say(messages.stepEnded, (language) => ({ from: from.name, when: when[language] }))
      : say(messages.step, (language) => ({ from: from.name, to: to.name, when: when[language] }))
  return withUnits(withFunction(bare, step), step.units)
}

const whenText = ({ about, on }: SuccessionStep): Text =>
  on === null ? messages.sinceUnknown : say(about ? messages.sinceAbout : messages.since, dayIn(on))

const withFunction = (text: Text, { function: held }: SuccessionStep): Text =>
  held === null
    ? text
    : say(messages.ofFunction, (language) => ({ step: text[language], function: functionLabels[held][language] }))

const withUnits = (text: Text, units: readonly UnitStep[]): Text =>
  units.length === 0
    ? text
    : say(messages.ofUnits, (language) => ({
        step: text[language],
        units: units.map((unit) => unitText(unit)[language]).join("; "),
      }))

const unitText = ({ fromName, share }: UnitStep): Text =>
  say(messages.unitPart, (language) => ({ unit: fromName, share: unitShareLabels[share][language] }))

/** Steps as reasons of an obligation, one each, the acts on the land with those of the step. */
export const becauseOfSteps = (steps: readonly SuccessionStep[]): Because[] =>
  steps.map((step) => {
    const clauses = new Map(step.units.map(({ basis }) => [`${basis.instrument} ${basis.at}`, basis]))
    return { kind: "succession", text: stepText(step), at: null, basis: [...step.basis, ...clauses.values()] }
  })
