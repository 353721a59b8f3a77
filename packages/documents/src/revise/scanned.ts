/** A part of a run (*mảnh của đoạn chữ*): its XML, and the text that it shows. */
export interface RunChild {
  readonly start: number
  readonly end: number
  /** Empty for what shows no text. */
  readonly text: string
  /** `w:t`, whose text may be cut; anything else stays whole. */
  readonly isText: boolean
}

/** A run of characters set alike, by where it stands in the XML. */
export interface ScannedRun {
  readonly start: number
  readonly end: number
  /** The XML of its properties; empty without any. */
  readonly properties: string
  readonly children: readonly RunChild[]
  /** Whether it was inserted by a tracked change already: another cannot be put inside. */
  readonly inserted: boolean
}

/** A paragraph, by where its runs stand in the XML. */
export interface ScannedParagraph {
  /** Its ordinal among all paragraphs of the part, from 1. */
  readonly ordinal: number
  /** Where its content begins, behind its properties, and where it ends. */
  readonly contentStart: number
  readonly contentEnd: number
  readonly runs: readonly ScannedRun[]
}

/** What a run shows. */
export const runText = ({ children }: ScannedRun): string => children.map(({ text }) => text).join("")
