import type { HiddenForm, HiddenLabel } from "../layout/hidden-form.ts"
import { type FormProblem, formProblem } from "./form-problem.ts"
import { emptyCell, type FoundWorkbook, quoted, wholeText } from "./found-cell.ts"

/** A place in a workbook as one word. */
export const placeKey = (sheet: string, cell: string): string => `${sheet}!${cell}`

/** A fixed cell that no longer says what it said. */
export interface ChangedLabel extends HiddenLabel {
  readonly found: string
}

const plain = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim()

/** The fixed cells that changed, by their place. Those of a sheet that is gone are left out. */
export const changedLabels = ({ labels }: HiddenForm, { sheets }: FoundWorkbook): ReadonlyMap<string, ChangedLabel> => {
  const changed = new Map<string, ChangedLabel>()
  for (const label of labels) {
    const sheet = sheets.get(label.sheet)
    if (sheet === undefined) continue
    const found = wholeText(sheet.cells.get(label.cell) ?? emptyCell)
    if (plain(found) !== plain(label.text)) changed.set(placeKey(label.sheet, label.cell), { ...label, found })
  }
  return changed
}

/** Fixed cells that changed though no answer hangs on them: said, and nothing is lost. */
export const looseLabelProblems = (
  { answers }: HiddenForm,
  changed: ReadonlyMap<string, ChangedLabel>,
): readonly FormProblem[] => {
  const used = new Set(answers.flatMap(({ labels, sheet }) => labels.map((cell) => placeKey(sheet, cell))))
  return [...changed].flatMap(([place, { cell, found, sheet, text }]) =>
    used.has(place)
      ? []
      : formProblem({
          kind: "changed-label",
          sheet,
          cell,
          answer: null,
          found: quoted(found),
          expected: labelExpected(text),
        }),
  )
}

/** What a fixed cell should say. */
export const labelExpected = (text: string) =>
  text === ""
    ? { vi: "ô trống", en: "an empty cell" }
    : { vi: `chữ gốc “${quoted(text)}”`, en: `the original text "${quoted(text)}"` }
