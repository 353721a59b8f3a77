import type { PrintedForm } from "../printed/form.ts"
import { paragraph } from "./markup.ts"

/** A rule of a length centred in a width, both in twentieths of a point. */
export const rule = (length: number, width: number): string => {
  const side = Math.max(0, Math.round((width - length) / 2))
  return paragraph("Vach", "", `<w:ind w:left="${side}" w:right="${side}"/>`)
}

/** How long a rule is by the widest line above it: the middle of what is allowed. */
export const ruleShare = (form: PrintedForm, component: "issuer" | "motto" | "subject"): number => {
  const share = form.component(component).rule
  return share === null ? 0 : (share.min + share.max) / 2
}
