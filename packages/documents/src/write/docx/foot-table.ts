import type { PrintedDocument } from "../printed/block.ts"
import type { PrintedForm } from "../printed/form.ts"
import { cell, layoutTable, paragraph, run } from "./markup.ts"

/** The foot of a document: recipients to the left, signature to the right, kept on one page. */
export const footTable = ({ recipients, signature }: PrintedDocument, form: PrintedForm, width: number): string => {
  const left = Math.round(width / 2)
  const right = width - left
  const list = recipients.map((line) => paragraph("DanhSachNoiNhan", run(line)))
  const label = recipients.length === 0 ? paragraph("Normal", "") : paragraph("NoiNhan", run(form.recipients.label))
  const lines = signature.lines.map((line) => paragraph("QuyenHanChucVu", run(line)))
  const name = paragraph("HoTenNguoiKy", signature.name === null ? "" : run(signature.name))
  return layoutTable([left, right], [[cell(left, [label, ...list].join("")), cell(right, [...lines, name].join(""))]])
}
