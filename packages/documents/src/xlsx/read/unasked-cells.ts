import { type HiddenForm, hiddenSheetName } from "../layout/hidden-form.ts"
import { placeKey } from "./check-labels.ts"
import { type FormProblem, formProblem } from "./form-problem.ts"
import { type FoundSheet, type FoundWorkbook, quoted, wholeText } from "./found-cell.ts"

/** Cells of a sheet that are named one by one; of more only the number is told. */
const most = 50

const expected = {
  vi: "không có gì: biểu mẫu không hỏi ở đây, nên nội dung này không được nhập",
  en: "nothing: the form asks nothing here, so that this is not taken",
}

/** What was written where the form asks nothing: it is not taken, and nobody should think that it was. */
export const unaskedCells = (hidden: HiddenForm, { sheets }: FoundWorkbook): readonly FormProblem[] => {
  const asked = new Set([...hidden.labels, ...hidden.answers].map(({ cell, sheet }) => placeKey(sheet, cell)))
  const own = new Set([...hidden.labels, ...hidden.answers].map(({ sheet }) => sheet))
  return [...sheets.values()].flatMap((sheet) => {
    if (sheet.name === hiddenSheetName) return []
    return own.has(sheet.name) ? strayCells(sheet, asked) : strangeSheet(sheet)
  })
}

const strayCells = ({ cells, name }: FoundSheet, asked: ReadonlySet<string>): readonly FormProblem[] => {
  const stray = [...cells].filter(([cell, found]) => !asked.has(placeKey(name, cell)) && wholeText(found).trim() !== "")
  const named = stray.slice(0, most).map(([cell, found]) => unasked(name, cell, quoted(wholeText(found))))
  const rest = stray.length - named.length
  return rest === 0 ? named : [...named, unasked(name, null, `+${rest}`)]
}

const strangeSheet = ({ cells, name }: FoundSheet): readonly FormProblem[] => {
  const [first] = cells
  return first === undefined ? [] : [unasked(name, null, quoted(wholeText(first[1])))]
}

const unasked = (sheet: string, cell: string | null, found: string): FormProblem =>
  formProblem({ kind: "not-asked", sheet, cell, answer: null, found, expected })
