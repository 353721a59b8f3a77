import { isPartialDate, type PartialDate } from "../calendar/index.ts"
import { type DocumentIdentity, type Recipient, recipientPurposeOf } from "../plan/index.ts"
import type { StatedDocument, StatedRecipient } from "./stated-plan.ts"

/** The fields of a stated document, its recipients with their purposes. */
export const documentOf = (stated: StatedDocument): DocumentIdentity => ({
  type: stated.type,
  number: { ordinal: stated.ordinal ?? null, symbol: stated.symbol },
  superior: stated.superior ?? null,
  issuer: stated.issuer,
  place: stated.place,
  date: stated.date === null ? null : partialDate(stated.date),
  title: stated.title,
  urgency: stated.urgency ?? null,
  signatory: {
    prefix: stated.signatory.prefix ?? null,
    position: stated.signatory.position,
    name: stated.signatory.name ?? null,
    lines: [...(stated.signatory.lines ?? [stated.signatory.position])],
  },
  recipients: stated.recipients.map(recipientOf),
})

const partialDate = (text: string): PartialDate => {
  if (isPartialDate(text)) return text
  throw new RangeError(`"${text}" is not a date; expected YYYY, YYYY-MM or YYYY-MM-DD.`)
}

/** A last bracket that states a purpose is taken off a line; any other bracket belongs to the name. */
const recipientOf = (stated: StatedRecipient, at: number): Recipient => {
  const { bracket, to } = typeof stated === "string" ? partsOf(stated) : stated
  return {
    id: `recipient-${at + 1}`,
    text: to,
    purpose: recipientPurposeOf(bracket ?? (/^Lưu(?=[\s:])/.test(to) ? to : "")),
    printed: bracket ?? null,
  }
}

const partsOf = (line: string): Exclude<StatedRecipient, string> => {
  const [all = "", bracket] = /\s*(\([^()]*\))$/.exec(line) ?? []
  if (bracket === undefined || recipientPurposeOf(bracket) === null) return { to: line }
  return { to: line.slice(0, -all.length), bracket }
}
