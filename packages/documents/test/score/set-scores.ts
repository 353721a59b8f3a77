/** How well a field was read, each from 0 to 1. */
export interface FieldScore {
  readonly precision: number
  readonly recall: number
  readonly score: number
}

/** How well a set of documents was read (*điểm đọc*). */
export interface SetScores {
  readonly name: string
  readonly documents: number
  /** Documents that gave no reading. */
  readonly broken: number
  readonly overall: number
  readonly fields: ReadonlyMap<string, FieldScore>
}
