import { standsAt } from "../../find-text.ts"
import { afterSpace, code, endsAttributeName, endsName, isSpace, wordIn } from "./bytes.ts"
import { decodeEntities } from "./entities.ts"

/** The attributes of an element as it opens. */
export interface Attributes {
  /** The value of an attribute by its name without prefix; undefined when it is not there. */
  readonly get: (name: string) => string | undefined
}

/** A place in a tag, and the attribute before it. */
export interface TagCursor {
  /** Behind the attribute; behind the tag, once that has ended. */
  at: number
  nameStart: number
  nameEnd: number
  valueStart: number
  valueEnd: number
  /** The tag has ended, and whether as one that closes itself. */
  ended: boolean
  empty: boolean
}

/** A cursor that stands nowhere yet. */
export const tagCursor = (): TagCursor => ({
  at: 0,
  nameStart: 0,
  nameEnd: 0,
  valueStart: 0,
  valueEnd: 0,
  ended: false,
  empty: false,
})

/**
 * Goes on to the next attribute of a tag; false when the tag ended before one, or the bytes did. Any bytes are taken in
 * some way: a name may be anything, a value may lack its quotes.
 */
export const nextAttribute = (bytes: Uint8Array, cursor: TagCursor): boolean => {
  const { length } = bytes
  let { at } = cursor
  let empty = false
  for (; at < length && endsName(bytes[at] ?? 0); at++) {
    if (bytes[at] === code.greater) {
      cursor.ended = true
      cursor.empty = empty
      cursor.at = at + 1
      return false
    }
    if (bytes[at] === code.slash) empty = true
  }
  cursor.nameStart = at++
  while (at < length && !endsAttributeName(bytes[at] ?? 0)) at++
  cursor.nameEnd = at
  if (bytes[at] !== code.equals) at = afterSpace(bytes, at)
  if (bytes[at] === code.equals) at = passValue(bytes, cursor, at + 1)
  else cursor.valueStart = cursor.valueEnd = at
  cursor.at = at
  return at < length
}

/** Takes the value behind an equals sign, and gives where it ends. */
const passValue = (bytes: Uint8Array, cursor: TagCursor, from: number): number => {
  const { length } = bytes
  let at = isSpace(bytes[from] ?? 0) ? afterSpace(bytes, from) : from
  const quote = bytes[at]
  const isQuoted = quote === code.quote || quote === code.apostrophe
  if (isQuoted) at++
  cursor.valueStart = at
  if (isQuoted) while (at < length && bytes[at] !== quote) at++
  else while (at < length && bytes[at] !== code.greater && !isSpace(bytes[at] ?? 0)) at++
  cursor.valueEnd = at
  return isQuoted ? at + 1 : at
}

/** Attributes that are looked for in the tag at the time they are asked for: most never are. */
export interface TagAttributes extends Attributes {
  /** Sets them to those of the tag whose name ends at a place. */
  readonly begin: (nameEnd: number) => void
  /** Calls back for each attribute that declares a namespace: its prefix, "" for the default, and its name. */
  readonly namespaces: (declared: (prefix: string, name: string) => void) => void
}

/** The attributes of tags in some bytes. */
export const tagAttributes = (bytes: Uint8Array): TagAttributes => {
  const cursor = tagCursor()
  let from = 0
  const value = (): string => decodeEntities(wordIn(bytes, cursor.valueStart, cursor.valueEnd))
  return {
    begin: (nameEnd) => {
      from = nameEnd
    },
    get: (name) => {
      cursor.at = from
      while (nextAttribute(bytes, cursor)) {
        const start = cursor.nameEnd - name.length
        if (start < cursor.nameStart || !standsAt(bytes, name, start)) continue
        if (start === cursor.nameStart || bytes[start - 1] === code.colon) return value()
      }
      return undefined
    },
    namespaces: (declared) => {
      cursor.at = from
      while (nextAttribute(bytes, cursor)) {
        const { nameEnd, nameStart } = cursor
        if (!standsAt(bytes, "xmlns", nameStart)) continue
        if (nameEnd === nameStart + 5) declared("", value())
        else if (bytes[nameStart + 5] === code.colon) declared(wordIn(bytes, nameStart + 6, nameEnd), value())
      }
    },
  }
}
