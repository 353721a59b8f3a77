import { type Signatory, type Span, signingPrefixOf } from "@lantoa/core"
import { type Script, textAt } from "./script.ts"
import type { Tail } from "./tail.ts"

/** The signature block as it is understood. */
export interface FoundSignature {
  readonly signatory: Signatory
  readonly spans: { readonly prefix: readonly Span[]; readonly position: Span | null; readonly name: Span | null }
}

const printedPrefix = /^(?<prefix>TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)(?:\.\s*|\s+)(?=\p{Lu})/u

/**
 * Reads the signature: prefixes in the order of their lines, the signer's own post, the name. The own post is the last
 * title line over the name; a line with `KT.` or `TM.` names the head or the collective instead.
 */
export const readSignature = (script: Script, { name, signing }: Tail): FoundSignature => {
  const lines = signing.filter((span) => name === null || span.start < name.start)
  const prefixes: { readonly text: string; readonly span: Span }[] = []
  let position: Span | null = null
  for (const span of lines) {
    const found = printedPrefix.exec(textAt(script, span))
    const printed = found?.groups?.["prefix"]
    const prefix = printed === undefined ? undefined : signingPrefixOf(printed)
    if (found === null || printed === undefined || prefix === undefined) {
      position = span
      continue
    }
    const end = span.start + found[0].trimEnd().length
    prefixes.push({ text: printed.includes("/") ? printed : `${printed}.`, span: { start: span.start, end } })
    position = prefix.nextLine === null ? { start: span.start + found[0].length, end: span.end } : null
  }
  return {
    signatory: {
      prefix: prefixes.length === 0 ? null : prefixes.map(({ text }) => text).join(" "),
      position: position === null ? null : textAt(script, position),
      name: name === null ? null : textAt(script, name),
      lines: lines.map((span) => textAt(script, span)),
    },
    spans: { prefix: prefixes.map(({ span }) => span), position, name },
  }
}
