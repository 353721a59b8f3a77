import { frequencyLabel, modalityLabels, roleLabel } from "../plan/index.ts"
import type { Text } from "../text/index.ts"
import type { FieldChange, ObligationField } from "./diff.schema.ts"
import { dueText } from "./due-text.ts"
import type { Obligation } from "./obligation.schema.ts"

const inBoth = (text: string): Text => ({ vi: text, en: text })
const listed = (texts: readonly Text[]): Text => ({
  vi: texts.map(({ vi }) => vi).join("; "),
  en: texts.map(({ en }) => en).join("; "),
})

/** How each field is told; two obligations differ in a field when it is told otherwise. */
const told: Readonly<Record<ObligationField, (obligation: Obligation) => Text>> = {
  text: ({ text }) => inBoth(text),
  roles: ({ roles }) => listed(roles.map(roleLabel)),
  modality: ({ modality }) => modalityLabels[modality],
  partners: ({ partners }) => listed(partners.map(inBoth)),
  delegations: ({ delegations }) => listed(delegations.map(({ to }) => inBoth(to))),
  due: ({ due }) => (due === null ? inBoth("") : dueText(due)),
  frequency: ({ frequency }) => (frequency === null ? inBoth("") : frequencyLabel(frequency)),
  to: ({ to }) => listed(to.map(inBoth)),
  period: ({ period }) => inBoth(period === null ? "" : `${period.from ?? ""} - ${period.to}`),
}

const fields: readonly ObligationField[] = [
  "text",
  "roles",
  "modality",
  "partners",
  "delegations",
  "due",
  "frequency",
  "to",
  "period",
]

/** In which fields two obligations of one unit differ. */
export const fieldChanges = (before: Obligation, after: Obligation): FieldChange[] =>
  fields.flatMap((field) => {
    const was = told[field](before)
    const is = told[field](after)
    return was.vi === is.vi ? [] : [{ field, before: was, after: is }]
  })
