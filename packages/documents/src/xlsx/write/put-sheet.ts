import type { Workbook, Worksheet } from "@cj-tech-master/excelts"
import type { Language } from "@lantoa/core"
import { addressOf, type PlannedSheet, rowHeights } from "../layout/planned-sheet.ts"
import { words } from "../layout/words.ts"
import { entryColours, entryValidation } from "./entry-rules.ts"
import { answerLooks, labelLooks } from "./looks.ts"

const a4 = 9

/** Writes a planned sheet into a workbook, protected without a password: only answer cells are open. */
export const putSheet = async (workbook: Workbook, planned: PlannedSheet, language: Language): Promise<void> => {
  const { headRow, orientation } = planned
  const sheet = workbook.addWorksheet(planned.name, {
    properties: { defaultRowHeight: 16 },
    pageSetup: {
      paperSize: a4,
      orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.6, right: 0.5, top: 0.7, bottom: 0.7, header: 0.3, footer: 0.3 },
      ...(headRow === null ? {} : { printTitlesRow: `${headRow}:${headRow}` }),
    },
    headerFooter: { oddFooter: `&C&"Times New Roman,Regular"&10${words.page[language]} &P/&N` },
    views: [
      { showGridLines: false, ...(headRow === null ? { state: "normal" } : { state: "frozen", ySplit: headRow }) },
    ],
  })
  putCells(sheet, planned)
  putAnswers(sheet, planned, language)
  await sheet.protect("", { formatColumns: true, formatRows: true })
}

const putCells = (sheet: Worksheet, planned: PlannedSheet): void => {
  const { labels, wideRows, widths } = planned
  for (const [at, width] of widths.entries()) sheet.getColumn(at + 1).width = width
  for (const row of wideRows) sheet.mergeCells(row, 1, row, widths.length)
  for (const [row, height] of rowHeights(planned)) sheet.getRow(row).height = height
  for (const { column, look, row, text } of labels) {
    const cell = sheet.getCell(row, column)
    cell.style = labelLooks[look]
    if (text !== "") cell.value = text
  }
}

const putAnswers = (sheet: Worksheet, { answers }: PlannedSheet, language: Language): void => {
  for (const answer of answers) {
    const cell = sheet.getCell(answer.row, answer.column)
    cell.style = answerLooks[answer.kind]
    if (answer.shown !== null) cell.value = answer.shown
    const validation = entryValidation(answer, language)
    if (validation !== undefined) cell.dataValidation = validation
    const rules = entryColours(answer, language)
    if (rules.length > 0) sheet.addConditionalFormatting({ ref: addressOf(answer.row, answer.column), rules })
  }
}
