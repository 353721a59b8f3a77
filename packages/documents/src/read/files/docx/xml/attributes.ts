import { decodeEntities } from "./entities.ts"

/** The attributes of an element as it opens. */
export interface Attributes {
  /** The value of an attribute by its name without prefix; undefined when it is not there. */
  readonly get: (name: string) => string | undefined
}

/** Attributes that are filled anew for each element: names and values are offsets until one is asked for. */
export interface AttributeRecord extends Attributes {
  readonly clear: () => void
  readonly name: (start: number, end: number) => void
  readonly value: (start: number, end: number) => void
  /** Calls back for each attribute that declares a namespace: its prefix, "" for the default, and its name. */
  readonly namespaces: (declared: (prefix: string, name: string) => void) => void
}

/** More attributes than these no element has; a root declares some forty namespaces. */
const mostAttributes = 256

/** A record of attributes in a text. */
export const attributeRecord = (xml: string): AttributeRecord => {
  const bounds = new Int32Array(mostAttributes * 4)
  let count = 0
  const valueAt = (index: number): string =>
    decodeEntities(xml.slice(bounds[index * 4 + 2] ?? 0, bounds[index * 4 + 3] ?? 0))
  return {
    clear: () => {
      count = 0
    },
    name: (start, end) => {
      if (count === mostAttributes) return
      const at = count * 4
      bounds[at] = start
      bounds[at + 1] = end
      bounds[at + 2] = 0
      bounds[at + 3] = 0
      count++
    },
    value: (start, end) => {
      const at = (count - 1) * 4
      bounds[at + 2] = start
      bounds[at + 3] = end
    },
    get: (name) => {
      for (let index = 0; index < count; index++) {
        const start = bounds[index * 4] ?? 0
        const from = (bounds[index * 4 + 1] ?? 0) - name.length
        if (from < start || !xml.startsWith(name, from)) continue
        if (from === start || xml.charCodeAt(from - 1) === 0x3a) return valueAt(index)
      }
      return undefined
    },
    namespaces: (declared) => {
      for (let index = 0; index < count; index++) {
        const name = xml.slice(bounds[index * 4] ?? 0, bounds[index * 4 + 1] ?? 0)
        if (name === "xmlns") declared("", valueAt(index))
        else if (name.startsWith("xmlns:")) declared(name.slice(6), valueAt(index))
      }
    },
  }
}
