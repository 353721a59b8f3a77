import type { NodeId } from "@lantoa/core"
import type { Chart } from "./chart.ts"
import type { LabelForm } from "./label.ts"

/** One printed piece of a document's text, in the order of print. */
export type Block =
  /** An act that the document rests on (*căn cứ ban hành*). */
  | { readonly kind: "basis"; readonly id: NodeId | null; readonly text: string }
  | { readonly kind: "paragraph"; readonly id: NodeId | null; readonly text: string }
  | { readonly kind: "bullet"; readonly id: NodeId; readonly mark: "-" | "+" | "*"; readonly text: string }
  /** A paragraph that starts with a label: `a)`. */
  | { readonly kind: "labelled"; readonly id: NodeId; readonly label: string; readonly text: string }
  | {
      readonly kind: "heading"
      readonly id: NodeId
      readonly form: LabelForm
      /** 1 for the parts of the document. */
      readonly depth: number
      /** With its closing mark: `I.`. */
      readonly label: string
      readonly text: string
    }
  | {
      readonly kind: "table"
      readonly id: NodeId
      readonly rows: readonly (readonly string[])[]
      /** Shares of the width that its columns get; its numbers stand to the right. Without: as its cells need. */
      readonly columns?: readonly number[]
    }
  /** To whom the document is addressed (*kính gửi*). */
  | { readonly kind: "addressee"; readonly id: NodeId; readonly text: string }
  /** A picture of figures that a table nearby has too. */
  | { readonly kind: "chart"; readonly id: null; readonly chart: Chart }

/** An annex (*phụ lục*). */
export interface PrintedAnnex {
  readonly id: NodeId
  readonly label: string
  readonly title: string
  /** The line that ties it to its document, `(Kèm theo Kế hoạch số …)`; null where the plan prints none. */
  readonly reference: string | null
  readonly blocks: readonly Block[]
  /** Printed on a page lying on its side. */
  readonly landscape: boolean
}

/** What stands around the text of a document (*thể thức*), each line as it is printed; null for a part it lacks. */
export interface PrintedHead {
  readonly superior: string | null
  readonly issuer: string | null
  /** `Số: 84/KH-UBND`; a draft has a run of spaces in place of the number. */
  readonly number: string
  /** `Vĩnh Long, ngày 11 tháng 3 năm 2026`; a draft has runs of spaces in place of what it leaves open. */
  readonly placeAndDate: string
  readonly urgency: string | null
  /** `KẾ HOẠCH`. */
  readonly typeName: string | null
  readonly subject: string | null
}

/** A plan as it is printed: what every writer writes, each in its own format. */
export interface PrintedDocument {
  readonly head: PrintedHead
  /** Closed by the end mark. */
  readonly blocks: readonly Block[]
  /** Lines of *Nơi nhận* with dash and closing mark. */
  readonly recipients: readonly string[]
  /** Lines above the name, then the name. */
  readonly signature: { readonly lines: readonly string[]; readonly name: string | null }
  readonly annexes: readonly PrintedAnnex[]
}
