/** How characters look, as far as a run or a style says it; null: it says nothing. */
export interface RunLook {
  font: string | null
  /** In half points, as the file counts. */
  halfPoints: number | null
  color: string | null
  bold: boolean | null
  italic: boolean | null
  capitals: boolean | null
  hidden: boolean | null
  underlined: boolean | null
  /** Id of a character style. */
  style: string | null
}

/** How a paragraph is set, as far as it or a style says it. Lengths are twips, 1/1440 inch. */
export interface ParagraphLook {
  style: string | null
  align: string | null
  left: number | null
  right: number | null
  /** Positive: indented; negative: hanging. */
  firstLine: number | null
  before: number | null
  after: number | null
  /** Whether spacing to paragraphs of the same style falls away. */
  contextual: boolean | null
  line: number | null
  lineRule: string | null
  numbering: string | null
  level: number | null
  /** Borders drawn above and below; `framed`: at the sides too. */
  lineAbove: boolean | null
  lineBelow: boolean | null
  framed: boolean | null
}

/** A run that says nothing. */
export const noRunLook = (): RunLook => ({
  font: null,
  halfPoints: null,
  color: null,
  bold: null,
  italic: null,
  capitals: null,
  hidden: null,
  underlined: null,
  style: null,
})

/** A paragraph that says nothing. */
export const noParagraphLook = (): ParagraphLook => ({
  style: null,
  align: null,
  left: null,
  right: null,
  firstLine: null,
  before: null,
  after: null,
  contextual: null,
  line: null,
  lineRule: null,
  numbering: null,
  level: null,
  lineAbove: null,
  lineBelow: null,
  framed: null,
})

/** What stands over what: a value of `over` where it says one, else that of `base`. */
export const overlaid = <Look extends object>(base: Look, over: Look): Look => {
  const result = { ...base }
  for (const key in over) if (over[key] !== null) result[key] = over[key]
  return result
}
