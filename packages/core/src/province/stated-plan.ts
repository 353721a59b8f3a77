import type { PartialDate, YearPeriod } from "../calendar/index.ts"
import type {
  BudgetTier,
  CitedAct,
  DocumentType,
  Due,
  Frequency,
  FundingKind,
  Modality,
  ReportingDuty,
  Role,
  ThemeKind,
} from "../plan/index.ts"

/** A source of money that a paragraph names. Its text is the paragraph's unless given. */
export interface StatedFunding {
  readonly kind: FundingKind
  readonly tier?: BudgetTier
  readonly text?: string
}

/** A duty to report that a paragraph states; empty lists where it does not say. */
export interface StatedReporting extends Pick<ReportingDuty, "from" | "to"> {
  readonly frequency: Frequency
  readonly due?: readonly Due[]
  readonly text?: string
}

/** A channel that a paragraph names, with its type where the vocabulary alone would choose another. */
export interface StatedChannel {
  readonly text: string
  readonly type: string | null
}

/** A paragraph with what it means beyond what its section says. */
export interface StatedMeaning {
  readonly text: string
  readonly channels?: readonly (string | StatedChannel)[]
  readonly funding?: readonly StatedFunding[]
  readonly reporting?: readonly StatedReporting[]
  /** Places of the plan that its text refers to: the words, and the place as a node id, or null. */
  readonly references?: readonly { readonly text: string; readonly target: string | null }[]
  /** Of a theme, where its words alone would give another kind. */
  readonly theme?: ThemeKind
  /** Of a task: */
  readonly roles?: readonly Role[]
  readonly partners?: readonly string[]
  readonly delegations?: readonly string[]
  readonly due?: Due
}

/**
 * A paragraph as it would be printed, its mark in front: `- …`, `+ …`, `1. …`, or nothing. A text alone, or with its
 * meaning.
 */
export type StatedParagraph = string | StatedMeaning

/** A table of data. */
export interface StatedTable {
  readonly rows: readonly (readonly string[])[]
}

/** A headed part and what its paragraphs are. */
export interface StatedSection {
  /** As printed: `I`, `2.1`, a second `II`. */
  readonly label: string
  readonly heading: string
  /** Every paragraph in it, at any depth, is one of these. */
  readonly holds?: "objectives" | "requirements" | "themes"
  /** Every paragraph directly in it is a task of these units. */
  readonly assigns?: {
    readonly units: readonly string[]
    readonly modality: Modality
    readonly supports?: readonly string[]
  }
  readonly children: readonly (StatedSection | StatedParagraph | StatedTable)[]
}

/**
 * One line of *Nơi nhận* without dash and closing mark: as printed, `UBND tỉnh (thay b/c)`, or its name and the bracket
 * that states the purpose.
 */
export type StatedRecipient = string | { readonly to: string; readonly bracket?: string }

/** The fields around the body. What is left out is null: a draft has no ordinal, a text without a letterhead no superior. */
export interface StatedDocument {
  readonly type: DocumentType
  readonly ordinal?: string
  readonly symbol: string
  readonly superior?: string
  readonly issuer: string
  readonly place: string
  readonly date: PartialDate | string | null
  readonly title: string
  readonly urgency?: string
  readonly signatory: {
    readonly prefix?: string
    readonly position: string
    readonly name?: string
    /** Lines above the name; the position alone unless given. */
    readonly lines?: readonly string[]
  }
  readonly recipients: readonly StatedRecipient[]
}

/** A plan written in code (*kế hoạch viết bằng mã*): its outline as printed, and what only a person can say of it. */
export interface StatedPlan {
  readonly id: string
  /** Slug of the province plugin that states it. */
  readonly province: string | null
  readonly document: StatedDocument
  readonly period: YearPeriod | null
  readonly preamble: readonly StatedParagraph[]
  readonly body: readonly StatedSection[]
  readonly closing: readonly StatedParagraph[]
  readonly annexes?: readonly StatedSection[]
  /** The acts it cites by number, in any order; where and with which date is found in the texts. */
  readonly acts: readonly Pick<CitedAct, "number" | "role">[]
}
