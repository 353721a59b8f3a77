import type { Jurisdiction, Plan, Recipient, Signatory } from "@lantoa/core"
import type { PrintedDocument } from "./block.ts"
import { annexBlocks, textBlocks } from "./blocks.ts"
import { noExtras, type PrintExtras } from "./extras.ts"
import { type PrintedForm, printedForm } from "./form.ts"
import { printedHead } from "./head.ts"

/** A plan as it is printed under the rules of its jurisdiction's day, with the measures to print it by. */
export const printPlan = (
  plan: Plan,
  jurisdiction: Jurisdiction,
  extras: PrintExtras = noExtras,
): { readonly printed: PrintedDocument; readonly form: PrintedForm } => {
  const form = printedForm(jurisdiction)
  const printed: PrintedDocument = {
    head: printedHead(plan, jurisdiction),
    blocks: textBlocks(plan, form.endMark, extras),
    recipients: recipientLines(plan.document.recipients, form),
    signature: { lines: signatureLines(plan.document.signatory), name: plan.document.signatory.name },
    annexes: plan.annexes.map((annex) => annexBlocks(annex, extras)),
  }
  return { printed, form }
}

const recipientLines = (
  recipients: readonly Recipient[],
  { recipients: { bullet, lineEnd, lastLineEnd } }: PrintedForm,
): readonly string[] =>
  recipients.map(({ text, printed }, index) => {
    const purpose = printed === null || printed.trim() === "" ? "" : ` ${printed.trim()}`
    return `${bullet}${text}${purpose}${index === recipients.length - 1 ? lastLineEnd : lineEnd}`
  })

/** As printed; where the lines are not known, prefix and post on one. */
const signatureLines = ({ lines, prefix, position }: Signatory): readonly string[] => {
  if (lines.length > 0) return lines
  const line = [prefix, position].filter((part) => part !== null).join(" ")
  return line === "" ? [] : [line]
}
