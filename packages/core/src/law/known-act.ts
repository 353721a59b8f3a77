import { type IsoDate, isoDate } from "../calendar/index.ts"
import type { Certainty } from "./basis.schema.ts"

/** An act that plans cite or that the rules rest on, as far as it is known (*văn bản đã biết*). */
export interface KnownAct {
  /** `1373/QĐ-TTg`. */
  readonly number: string
  /** Day of issue; null where no source gives it. */
  readonly date: IsoDate | null
  /** The type word, `Quyết định`. */
  readonly type: string
  /** As citations name the issuer: `Thủ tướng Chính phủ`. */
  readonly issuer: string
  /** The subject as it may follow the issuer in a citation; where the official title is long, in short. */
  readonly subject: string
  readonly subjectEn: string
  /** First day in force; null where not known. */
  readonly inForce: IsoDate | null
  /** First day no longer in force; null while in force, or where not known. */
  readonly endedOn: IsoDate | null
  /** The number of the act in its place; null where none is known. */
  readonly replacedBy: string | null
  /** The project that it approves, in its official spelling. */
  readonly project: string | null
  readonly certainty: Certainty
}

/** What is known of an act beside its citation. */
export interface ActDetails {
  readonly inForce?: string
  readonly endedOn?: string
  readonly replacedBy?: string
  readonly project?: string
  readonly certainty?: Certainty
}

/** A known act, written in code; verified unless it says otherwise. */
export const act = (
  number: string,
  date: string | null,
  type: string,
  issuer: string,
  subject: string,
  subjectEn: string,
  { certainty = "verified", endedOn, inForce, project, replacedBy }: ActDetails = {},
): KnownAct => ({
  number,
  date: date === null ? null : isoDate(date),
  type,
  issuer,
  subject,
  subjectEn,
  inForce: inForce === undefined ? null : isoDate(inForce),
  endedOn: endedOn === undefined ? null : isoDate(endedOn),
  replacedBy: replacedBy ?? null,
  project: project ?? null,
  certainty,
})

/** Issuers as citations name them. */
export const issuers = {
  primeMinister: "Thủ tướng Chính phủ",
  assembly: "Quốc hội",
  government: "Chính phủ",
} as const
