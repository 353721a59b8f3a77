import { balancedLines, printedLines, widestPt } from "../printed/balanced-lines.ts"
import type { PrintedHead } from "../printed/block.ts"
import type { PrintedForm } from "../printed/form.ts"
import { boldWidthPt } from "../printed/text-width.ts"
import { cell, layoutTable, paragraph, run, twipsOfPt } from "./markup.ts"
import { rule, ruleShare } from "./rule.ts"

/** The head of a document: a table without borders, issuer and number to the left, country, place and date to the right. */
export const headTable = (head: PrintedHead, form: PrintedForm, width: number): string => {
  const right = countryWidth(form, width)
  const left = width - right
  const rows = [
    [cell(left, issuerLines(head, form, left)), cell(right, countryLines(form, right))],
    [cell(left, numberLines(head)), cell(right, paragraph("DiaDanhThoiGian", run(head.placeAndDate), gapAbove))],
  ]
  return layoutTable([left, right], rows)
}

const gapAbove = '<w:spacing w:before="120"/>'

/** The national name stays on one line; more than two thirds of the width it never takes. */
const countryWidth = (form: PrintedForm, width: number): number => {
  const name = twipsOfPt(boldWidthPt(form.heading.name, form.component("national-name").sizePt.usual))
  return Math.min(Math.round((width * 2) / 3), name + 200)
}

const issuerLines = ({ superior, issuer }: PrintedHead, form: PrintedForm, width: number): string => {
  const room = width / 20 - 4
  const above =
    superior === null
      ? ""
      : paragraph(
          "CoQuanChuQuan",
          run(printedLines(balancedLines(superior, form.component("superior").sizePt.usual, room))),
        )
  if (issuer === null) return above === "" ? paragraph("CoQuanBanHanh", "") : above
  const size = form.component("issuer").sizePt.usual
  const lines = balancedLines(issuer, size, room)
  const length = twipsOfPt(widestPt(lines, size)) * ruleShare(form, "issuer")
  return `${above}${paragraph("CoQuanBanHanh", run(printedLines(lines)))}${rule(length, width)}`
}

const countryLines = (form: PrintedForm, width: number): string => {
  const { name, motto } = form.heading
  const length = twipsOfPt(boldWidthPt(motto, form.component("motto").sizePt.usual)) * ruleShare(form, "motto")
  return `${paragraph("QuocHieu", run(name))}${paragraph("TieuNgu", run(motto))}${rule(length, width)}`
}

const numberLines = ({ number, urgency }: PrintedHead): string => {
  const line = paragraph("SoKyHieu", run(number), gapAbove)
  return urgency === null ? line : `${line}${paragraph("MucDoKhan", run(` ${urgency} `, redFrame))}`
}

/** The stamp of urgency: red letters in a red frame. */
const redFrame = '<w:color w:val="FF0000"/><w:bdr w:val="single" w:sz="8" w:space="0" w:color="FF0000"/>'
