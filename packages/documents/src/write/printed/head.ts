import {
  documentTypeLabel,
  formatDocumentDate,
  type Jurisdiction,
  joinNumber,
  type Letterhead,
  type PartialDate,
  type Plan,
} from "@lantoa/core"
import type { PrintedHead } from "./block.ts"

/** The room that a draft leaves for a number or a day to be written in by hand. */
const blankNumber = " ".repeat(8)
const blankDay = " ".repeat(6)

/** The head of a plan's document: its own fields, and what the letterhead of its issuer adds. */
export const printedHead = (plan: Plan, jurisdiction: Jurisdiction): PrintedHead => {
  const { superior, issuer, place, date, type, title, urgency } = plan.document
  const letterhead = letterheadOf(issuer, jurisdiction)
  return {
    superior: upper(superior) ?? letterhead?.superiorLine ?? null,
    issuer: letterhead?.issuerLine ?? upper(issuer),
    number: numberLine(plan, letterhead),
    placeAndDate: placeAndDate(place ?? letterhead?.place ?? null, date),
    urgency: upper(urgency),
    typeName: type === null ? null : documentTypeLabel(type).vi.toUpperCase(),
    subject: title,
  }
}

const upper = (text: string | null): string | null => text?.toUpperCase() ?? null

/** The letterhead of a body named as on the jurisdiction's day. */
export const letterheadOf = (
  issuer: string | null,
  { directory, day, letterheads }: Jurisdiction,
): Letterhead | undefined => {
  if (issuer === null) return undefined
  const found = directory.resolve(issuer, day)
  return found.kind === "body" ? letterheads.find((letterhead) => letterhead.issuer === found.body.id) : undefined
}

/** After "Số" the Party prints no colon. */
const numberLine = ({ document }: Plan, letterhead: Letterhead | undefined): string => {
  const ordinal = document.number.ordinal ?? blankNumber
  const symbol = document.number.symbol ?? (document.type === "plan" ? letterhead?.planSymbol : undefined) ?? ""
  const number = joinNumber({ ordinal, symbol })
  return number.startsWith(`${ordinal}-`) ? `Số ${number}` : `Số: ${number}`
}

const placeAndDate = (place: string | null, date: PartialDate | null): string => {
  const day =
    date === null ? `ngày ${blankDay} tháng ${blankDay} năm ${blankDay}` : roomForBlanks(formatDocumentDate(date))
  return place === null ? day : `${place}, ${day}`
}

const roomForBlanks = (date: string): string => date.replace(/(?<=ngày|tháng)\s{2,}/g, ` ${blankDay} `)
