/** What stands in a cell of a workbook (*nội dung ô*). */
export type FoundCell =
  | { readonly kind: "empty" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  /** A number shown as a date; the text is as a Vietnamese reader sees it. */
  | { readonly kind: "date"; readonly text: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly code: string }
  /** Its stored result is not looked at. */
  | { readonly kind: "formula"; readonly formula: string }

export const emptyCell: FoundCell = { kind: "empty" }

/** A sheet of a workbook with what stands in its cells. */
export interface FoundSheet {
  readonly name: string
  /** Filled cells by their address. */
  readonly cells: ReadonlyMap<string, FoundCell>
  /** Addresses of cells that are merged with others. */
  readonly merged: ReadonlySet<string>
}

/** A workbook that was opened. */
export interface FoundWorkbook {
  readonly sheets: ReadonlyMap<string, FoundSheet>
  /** Where the names that a form defines point now, as `Sheet!D7`; undefined where the cell is gone. */
  readonly names: ReadonlyMap<string, string | undefined>
}

/** What stands in a cell, as text. */
export const wholeText = (cell: FoundCell): string => {
  switch (cell.kind) {
    case "empty":
      return ""
    case "number":
    case "text":
      return String(cell.value)
    case "date":
      return cell.text
    case "boolean":
      return cell.value ? "TRUE" : "FALSE"
    case "error":
      return cell.code
    case "formula":
      return `=${cell.formula}`
  }
}

/** The start of a text, as a message quotes it. */
export const quoted = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)
