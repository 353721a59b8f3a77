import type { Severity } from "@lantoa/core"
import picocolors from "picocolors"

/** How texts are set off on a terminal; without colours every style leaves the text as it is. */
export interface Styles {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly severity: Readonly<Record<Severity, (text: string) => string>>
}

/** The styles for an output that has colours or not. */
export const stylesFor = (colours: boolean): Styles => {
  const { bold, dim, red, yellow, cyan } = picocolors.createColors(colours)
  return {
    bold,
    dim,
    severity: {
      error: (text) => bold(red(text)),
      warning: (text) => bold(yellow(text)),
      information: (text) => bold(cyan(text)),
    },
  }
}
