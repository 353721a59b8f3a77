import { Tokenizer, type TokenizerCallbacks } from "htmlparser2"
import { attributeRecord } from "./attributes.ts"
import type { ElementRules } from "./element-rule.ts"
import { elementStack } from "./element-stack.ts"
import { decodeEntities } from "./entities.ts"
import { type Tag, tagsOf } from "./tags.ts"

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

const ignore = (): void => {}

/**
 * Goes once through a text of XML and lets the rules of its elements act on a state (*quét XML một lượt*). It never
 * throws on the text. Only the five entities of XML and character numbers are known; nothing is declared, fetched or
 * expanded.
 */
export const scanXml = <State>(
  xml: string,
  rules: ElementRules<State>,
  state: State,
  { depth, isFull }: ScanLimits,
): ScanResult => {
  const attributes = attributeRecord(xml)
  const tags = tagsOf(rules)
  const stack = elementStack(xml, state, tags, depth)
  let tag: Tag<State> = tags.of("")
  let heeds = false
  let declares = false
  const open = (): void => {
    if (declares) {
      attributes.namespaces(tags.declare)
      tag = tags.of(tag.name)
    }
    stack.open(tag, attributes)
    if (isFull?.() === true) tokenizer.pause()
  }
  const callbacks: TokenizerCallbacks = {
    onopentagname: (start, end) => {
      tag = tags.of(xml.slice(start, end))
      attributes.clear()
      heeds = stack.heeds(tag)
      declares = false
    },
    onattribname: (start, end) => {
      declares ||= xml.charCodeAt(start) === 0x78 && xml.startsWith("xmlns", start)
      if (heeds || declares) attributes.name(start, end)
    },
    onattribdata: (start, end) => {
      if (heeds || declares) attributes.value(start, end)
    },
    onattribentity: ignore,
    onattribend: ignore,
    onopentagend: open,
    onselfclosingtag: () => {
      open()
      stack.close()
    },
    onclosetag: (start, end) => {
      if (stack.isInnermost(start, end)) stack.close()
      else stack.closeOuter(xml.slice(start, end))
    },
    ontext: (start, end) => {
      if (stack.takesText()) stack.text(decodeEntities(xml.slice(start, end)))
    },
    ontextentity: ignore,
    oncdata: (start, end, tail) => stack.text(xml.slice(start, end - tail)),
    oncomment: ignore,
    ondeclaration: ignore,
    onprocessinginstruction: ignore,
    onend: ignore,
  }
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, callbacks)
  tokenizer.write(xml)
  if (tokenizer.running) tokenizer.end()
  return stack.end()
}
