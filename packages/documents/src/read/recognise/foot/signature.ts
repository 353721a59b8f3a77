import { type Signatory, type Span, signingPrefixOf } from "@lantoa/core"
import { type Script, textAt } from "../words/script.ts"
import type { Tail } from "./tail.ts"

/** The signature block as it is understood. */
export interface FoundSignature {
  readonly signatory: Signatory
  readonly spans: { readonly prefix: readonly Span[]; readonly position: Span | null; readonly name: Span | null }
}

const printedPrefix = /(TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L|T\.M|K\.T|T\.L)(?:\.\s*|\s+)(?=\p{Lu})/uy

const prefixStarts = "TKQ"
/** The right of two posts in one line: `DUYỆT CỦA BAN GIÁM HIỆU    NGƯỜI LẬP KẾ HOẠCH`. */
const drafter =
  /\s(?=(?:NGƯỜI|Người) (?:LẬP|VIẾT|XÂY DỰNG|LÀM|lập|viết|xây dựng|làm)(?: (?:KẾ HOẠCH|kế hoạch|BIỂU|biểu))?$)/u

/**
 * Reads the signature: prefixes in the order of their lines, the signer's own post, the name. The own post is the last
 * title line over the name; a line with `KT.` or `TM.` names the head or the collective instead.
 */
export const readSignature = (script: Script, { name, signing }: Tail): FoundSignature => {
  const { text } = script
  const lines: Span[] = []
  const prefixes: { readonly text: string; readonly span: Span }[] = []
  let position: Span | null = null
  for (const span of signing) {
    if (name !== null && span.start >= name.start) continue
    lines.push(span)
    printedPrefix.lastIndex = span.start
    const found = prefixStarts.includes(text.charAt(span.start)) ? printedPrefix.exec(text) : null
    const whole = found?.[0] ?? ""
    const printed = found?.[1]
    const isAlone = whole.trimEnd().length === span.end - span.start
    const isBroken = whole.includes("\n") && !isAlone
    const prefix = printed === undefined || isBroken ? undefined : signingPrefixOf(printed.replace(".", ""))
    if (printed === undefined || prefix === undefined) {
      const beside = drafter.exec(text.slice(span.start, span.end))
      position = beside === null ? span : { start: span.start + beside.index + 1, end: span.end }
      continue
    }
    const end = span.start + whole.trimEnd().length
    prefixes.push({ text: printed.includes("/") ? printed : `${printed}.`, span: { start: span.start, end } })
    position = prefix.nextLine === null && !isAlone ? { start: span.start + whole.length, end: span.end } : null
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
