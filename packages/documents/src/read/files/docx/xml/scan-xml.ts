import { standsAt } from "../../find-text.ts"
import { nextAttribute, tagAttributes, tagCursor } from "./attributes.ts"
import { code, endsName, isSpace, utf8Of, type XmlPart } from "./bytes.ts"
import type { ElementRules } from "./element-rule.ts"
import { ElementStack } from "./element-stack.ts"
import { passEndTag, passOther, passText } from "./pass-markup.ts"
import { tagsOf } from "./tags.ts"

/** What was met on the way. */
export interface ScanResult {
  /** Elements that were closed in the wrong order or not at all. */
  readonly mismatched: number
  /** Elements stood deeper than the limit; those were left out. */
  readonly tooDeep: boolean
}

/** When to stop. */
export interface ScanLimits {
  readonly depth: number
  /** Asked at every element; true ends the scan there. */
  readonly isFull?: () => boolean
}

/**
 * Goes once through a part of XML and lets the rules of its elements act on a state (*quét XML một lượt*). It never
 * throws on the bytes, and finds some elements in any. Only the five entities of XML and character numbers are known;
 * nothing is declared, fetched or expanded.
 */
export const scanXml = <State>(
  xml: XmlPart,
  rules: ElementRules<State>,
  state: State,
  { depth, isFull }: ScanLimits,
): ScanResult => {
  const bytes = utf8Of(xml)
  const { length } = bytes
  const attributes = tagAttributes(bytes)
  const tags = tagsOf(bytes, rules)
  const stack = new ElementStack(bytes, state, tags, depth)
  const cursor = tagCursor()
  /** Takes the tag whose name begins at a place, and gives where it ends. */
  const open = (start: number): number => {
    let nameEnd = start + 1
    let hash = bytes[start] ?? 0
    for (let byte = bytes[nameEnd] ?? 0; nameEnd < length && !endsName(byte); byte = bytes[++nameEnd] ?? 0)
      hash = (Math.imul(hash, 31) + byte) | 0
    let declares = false
    cursor.at = nameEnd
    cursor.ended = false
    while (nextAttribute(bytes, cursor))
      declares ||= bytes[cursor.nameStart] === 0x78 && standsAt(bytes, "xmlns", cursor.nameStart)
    if (!cursor.ended) return length
    attributes.begin(nameEnd)
    if (declares) attributes.namespaces(tags.declare)
    stack.open(tags.of(start, nameEnd, hash), attributes)
    const isLast = isFull?.() === true
    if (cursor.empty) stack.close()
    return isLast ? length : cursor.at
  }
  for (let at = 0; at < length; ) {
    const next = bytes[at + 1] ?? code.less
    if (bytes[at] !== code.less || next === code.greater || isSpace(next)) at = passText(bytes, at, stack)
    else if (next === code.slash) at = passEndTag(bytes, at, stack)
    else if (next === code.exclamation || next === code.question) at = passOther(bytes, at, stack)
    else at = open(at + 1)
  }
  return stack.end()
}
